"""Every dialog opened again and again, and the window painted again and again: nothing may pile up.

    python -m tests.torture.growth [TIMES]    each dialog TIMES times, by default 500, and 20,000 repaints

What is counted after a collection of garbage: widgets, and the objects that Python keeps track of.  A first
use leaves a few for later ones, so a dialog has been opened some times before it is counted.
"""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.bench.memory import resident
from tests.support.dialogs import DIALOGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

TIMES: Final = 500
REPAINTS: Final = 20_000
#: So often something is done before it is counted.
_WARMING: Final = 4
#: So many objects come by other ways: a cache, a thread that is still there.
_NOISE: Final = 60
#: Beyond that, one in so many times is growth.
_RARE: Final = 10


@dataclass(frozen=True, slots=True)
class Count:
    widgets: int
    objects: int
    resident: int  #: of memory, in bytes

    @classmethod
    def now(cls) -> Count:
        _deliver()
        gc.collect()
        return cls(len(QApplication.allWidgets()), len(gc.get_objects()), resident())


@dataclass(frozen=True, slots=True)
class Growth:
    """What was more after `times` times than before."""

    name: str
    times: int
    before: Count
    after: Count

    @property
    def problem(self) -> str:
        """What piled up; empty where nothing did."""
        widgets = self.after.widgets - self.before.widgets
        objects = self.after.objects - self.before.objects
        allowed = max(_NOISE, self.times // _RARE)
        if widgets > 0:
            return f"{widgets} widgets more"
        return f"{objects} objects more" if objects > allowed else ""

    def __str__(self) -> str:
        more = (self.after.resident - self.before.resident) / 1024
        said = self.problem or "nothing piled up"
        return f"{self.name}: {self.times} times, {said}, {more:+,.0f} kB of memory"


def opened(name: str, times: int) -> Growth:
    """Open a dialog and close it, `times` times."""
    return _repeated(name, times, lambda: _open_and_close(DIALOGS[name]))


def repainted(widget: QWidget, times: int) -> Growth:
    """Paint a widget that is shown, with all in it, `times` times."""
    return _repeated("repaints", times, widget.repaint)


def _repeated(name: str, times: int, act: Callable[[], object]) -> Growth:
    for _ in range(_WARMING):
        act()
    before = Count.now()
    for _ in range(times):
        act()
    return Growth(name, times, before, Count.now())


def _open_and_close(make: Callable[[], QDialog]) -> None:
    dialog = make()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    QApplication.processEvents()
    dialog.done(0)
    dialog.close()
    dialog.deleteLater()
    _deliver()


def _deliver() -> None:
    """Have everything go that waits for the loop to go."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(times: int = TIMES, repaints: int = REPAINTS) -> int:
    """Print what grew; return the exit code."""
    from aspire_desktop.app.appearance import Appearance
    from tests.support.filled_window import make_window, show_operation, show_rows

    gc.disable()
    qInstallMessageHandler(lambda *_: None)  # this platform says at each dialog what it cannot do
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    appearance = Appearance(qt, "light")
    window = make_window()
    show_operation(window)
    show_rows(window)
    window.show()
    QApplication.processEvents()
    found = []
    for name in DIALOGS:
        found.append(opened(name, times))
        print(found[-1], flush=True)
    found.append(repainted(window, repaints))
    print(found[-1])
    del appearance
    return int(any(growth.problem for growth in found))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
