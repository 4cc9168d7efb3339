"""What all systems' notices have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.viewmodels.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable


class Notices(QObject):
    """Shows none by itself: Windows gives buttons only to programs that are registered for them."""

    opened = Signal(Notice)  #: one was clicked
    refresh_requested = Signal(Notice)
    snooze_requested = Signal(Notice)

    def show(self, notice: Notice, otherwise: Callable[[], object]) -> None:
        """Show a notice with its buttons; `otherwise` is called where that cannot be, now or soon."""
        del notice
        otherwise()

    def close(self) -> None:
        """Take back what is shown: nobody would act on it."""
