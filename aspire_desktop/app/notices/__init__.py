"""Shows the system's own notices with buttons, where the system allows a program that."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from aspire_desktop.app.notices.notices import Notices


def notices(parent: QObject) -> Notices:
    """Return this system's; on one without, notices go another way."""
    platform: str = sys.platform  # without its type mypy would check one system only
    if platform == "linux":
        from aspire_desktop.app.notices.linux import PortalNotices

        return PortalNotices(parent)
    from aspire_desktop.app.notices.notices import Notices

    return Notices(parent)
