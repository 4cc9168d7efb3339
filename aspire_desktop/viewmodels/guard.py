"""What Qt calls in our classes may fail without taking the program along.

An exception in an override has nowhere to go but through Qt's C++: half-painted, with a painter that is
still at work, the process dies there, and again at each start where the value that did it is kept.  So
every override of a kind that Qt calls is wrapped when its class is made, here and nowhere else.
"""

from __future__ import annotations

import sys
from functools import partial, wraps
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

_tr = partial(QCoreApplication.translate, "Guard")

CANNOT_BE_SHOWN: Final = "cannot be shown"

#: What Qt calls of models, delegates and styles; of widgets it calls everything that ends in ``Event``.
_CALLED: Final = frozenset(
    {
        "canFetchMore",
        "columnCount",
        "createEditor",
        "data",
        "drawComplexControl",
        "drawControl",
        "drawPrimitive",
        "editorEvent",
        "event",
        "eventFilter",
        "fetchMore",
        "filterAcceptsRow",
        "flags",
        "hasChildren",
        "hasHeightForWidth",
        "headerData",
        "heightForWidth",
        "initStyleOption",
        "lessThan",
        "mimeData",
        "minimumSizeHint",
        "paint",
        "pixelMetric",
        "polish",
        "rowCount",
        "setData",
        "setEditorData",
        "setModelData",
        "sizeFromContents",
        "sizeHint",
        "styleHint",
        "subControlRect",
        "subElementRect",
        "updateEditorGeometry",
    }
)
#: What is answered in the place of an abstract method, where the base has nothing to say.
_INSTEAD: Final = {"rowCount": 0, "columnCount": 0, "flags": Qt.ItemFlag.NoItemFlags, "hasChildren": False}


def install() -> None:
    """Wrap the overrides of every class that is derived from Qt's from now on."""
    QObject.__init_subclass__ = classmethod(_on_subclass)  # type: ignore[assignment, method-assign, arg-type]


def _on_subclass(cls: type, **named: Any) -> None:
    del named
    for name, made in list(vars(cls).items()):
        if isinstance(made, FunctionType) and (name in _CALLED or name.endswith("Event")):
            setattr(cls, name, _guarded(cls, name, made))


def _guarded(cls: type, name: str, made: FunctionType) -> Callable[..., Any]:
    @wraps(made)
    def guarded(self: Any, *given: Any) -> Any:
        try:
            return made(self, *given)
        except Exception as error:
            report(error)
            return _instead(cls, name, self, given)

    return guarded


def report(error: Exception) -> None:
    """Tell what takes every unexpected error, and let go of what the failed frames held: a painter, say."""
    import traceback  # the first frame has no use for it

    sys.excepthook(type(error), error, error.__traceback__)
    traceback.clear_frames(error.__traceback__)


def _instead(cls: type, name: str, owner: Any, given: tuple[Any, ...]) -> Any:
    if name == "data":
        role = given[1] if len(given) > 1 else Qt.ItemDataRole.DisplayRole
        return _tr(CANNOT_BE_SHOWN) if role == Qt.ItemDataRole.DisplayRole else None
    if name == "paint" and len(given) == 3:
        painter, option, _ = given
        painter.drawText(option.rect, int(Qt.AlignmentFlag.AlignVCenter), _tr(CANNOT_BE_SHOWN))
        return None
    if name in _INSTEAD:
        return _INSTEAD[name]
    try:
        return getattr(super(cls, owner), name)(*given)
    except Exception:
        return None
