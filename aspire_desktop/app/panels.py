"""What of the window a subject is given."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.widgets.main_window import MainWindow

Panels = TypeVar("Panels")


def panels_of(kind: Callable[..., Panels], window: MainWindow) -> Panels:
    """Return the panels of a subject: a dataclass whose fields are named as the window names its own."""
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    named: dict[str, Any] = {name: getattr(window, name) for name in names if name != "parent"}
    return kind(parent=window, **named)
