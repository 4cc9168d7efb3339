"""Tabs with what belongs beside them on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QTabWidget, QWidget

from aspire_desktop.widgets.look.heights import Height, grown

if TYPE_CHECKING:
    from collections.abc import Sequence


#: Between a control beside the tabs and the edges of their line.
_AIR: Final = 2


class _Bar(QTabBar):
    """High enough for the controls that stand beside it, whatever the font is; never with arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUsesScrollButtons(False)

    def tabSizeHint(self, index: int) -> QSize:
        metrics = self.fontMetrics()
        least = max(Height.TAB.of(metrics), Height.CONTROL.of(metrics) + _AIR)
        return super().tabSizeHint(index).expandedTo(QSize(0, least))


class _Corner(QWidget):
    """Takes no more than the tabs leave: Qt would give it all it wants."""

    def __init__(self, tabs: TabPages) -> None:
        super().__init__(tabs)
        self._tabs = tabs

    def sizeHint(self) -> QSize:
        return QSize(min(super().sizeHint().width(), self._tabs.room_beside), self._tabs.line_height)


def focus_on_tabs(tabs: QTabWidget) -> None:
    """Have the tabs be reached, and not what is around the pages: it has no name to be told."""
    tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # and with it, by Qt's doing, the tabs
    tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)


class TabPages(QTabWidget):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Args: name: The object name of the tabs themselves."""
        super().__init__(parent)
        self._bar = _Bar(self)
        self._bar.setObjectName(name)
        self.setTabBar(self._bar)
        self.setDocumentMode(True)
        focus_on_tabs(self)
        self._least: dict[QWidget, int] = {}
        self.currentChanged.connect(self._fit)

    @property
    def room_beside(self) -> int:
        """How many pixels of the tabs' line are left for what stands beside them."""
        return max(0, self.width() - self._bar.sizeHint().width())

    @property
    def line_height(self) -> int:
        return self._bar.sizeHint().height()

    def let_shrink(self, page: QWidget, least: int) -> None:
        """Let a page be lower than it wants: while it is open, `least` pixels at the usual text size."""
        self._least[page] = least
        self._fit()

    def _fit(self) -> None:
        """Ask for the room of the open page alone: Qt would ask for that of the highest."""
        for page, least in self._least.items():
            is_open = self.currentWidget() is page
            page.setMinimumSize(1, grown(least, self.fontMetrics()) if is_open else 1)

    def set_beside(self, parts: Sequence[QWidget], *, spacing: int) -> None:
        """Have widgets stand at the end of the tabs' line."""
        corner = _Corner(self)
        row = QHBoxLayout(corner)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(spacing)
        for part in parts:
            row.addWidget(part)
        self.setCornerWidget(corner)
