"""The first line of a response: its status, whose it is, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aspire_desktop.widgets.buttons import compact_button, icon_button
from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.response.more_button import MoreButton
from aspire_desktop.widgets.text import elastic_label, set_hint
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent

_SPACING: Final = 8
_TOOL_SPACING: Final = 4
_MARGINS: Final = (16, 9, 12, 2)
_LOW_MARGINS: Final = (16, 4, 12, 1)
#: What stands between the parts of the caption: the request, the credential, the time.
_BETWEEN: Final = " · "
#: So many characters of the caption are worth more than a button that the menu holds too.
_CAPTION_CHARS: Final = 24
_LEAST_CAPTION: Final = 24  #: in pixels
#: The request, the time, and so many characters of the credential are worth more than one of them.
_CREDENTIAL_CHARS: Final = 10


class ResponseHeader(QWidget):
    """Buttons that find no room go into the menu beside them."""

    save_requested = Signal()
    copy_requested = Signal()
    all_rows_requested = Signal()
    next_page_requested = Signal()
    compare_requested = Signal()
    maximize_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = elastic_label(self, name="responseStatus")
        set_scale(self._status, 1.0, bold=True)
        self._caption = elastic_label(self, name="responseCaption", between=(_BETWEEN,), keeps_ends=True)
        set_tone(self._caption, Tone.QUIET)
        self._make_tools()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*_MARGINS)
        self._row.setSpacing(_SPACING)
        self._row.addWidget(self._status)
        self._row.addWidget(self._caption, 1)
        tools = QHBoxLayout()
        tools.setSpacing(_TOOL_SPACING)
        for tool in (*self._foldable, self.more, self._maximize):
            tools.addWidget(tool)
        self._row.addLayout(tools)
        self._connect()

    def show_status(self, text: str, tone: Tone) -> None:
        self._status.setText(text)
        set_tone(self._status, tone)
        self._fit()

    def show_caption(self, text: str, tone: Tone = Tone.QUIET) -> None:
        """Say whose response it is, e.g. ``GET /Branches · Payroll export · 16:42:10``."""
        self._caption.setText(text)
        self._caption.setMinimumWidth(_LEAST_CAPTION if text else 0)
        set_hint(self._caption, text)
        set_tone(self._caption, tone)
        self._fit()

    def enable_body(self, *, enabled: bool) -> None:
        """Offer what is done with a body, where there is one."""
        for part in (self._save, self._copy, self.more.save, self.more.copy_body):
            part.setEnabled(enabled)
        if not enabled:
            self.show_next_page(shown=False)

    def enable_all_rows(self, *, enabled: bool) -> None:
        for part in (self._all_rows, self.more.all_rows):
            part.setEnabled(enabled)

    def show_next_page(self, *, shown: bool) -> None:
        """Offer the page after the one shown, where more rows may follow."""
        self._has_next = shown
        self._fit()

    def show_maximized(self, *, maximized: bool) -> None:
        hint = self.tr("Restore the response (F11)") if maximized else self.tr("Maximize the response (F11)")
        self._maximize.setAccessibleName(hint)
        set_hint(self._maximize, hint)

    def set_low(self, *, low: bool) -> None:
        self._row.setContentsMargins(*(_LOW_MARGINS if low else _MARGINS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.FontChange:
            self._fit()

    def _make_tools(self) -> None:
        self._has_next = False
        self._next = compact_button(
            "nextPageButton",
            self.tr("Next page"),
            self.tr("Get the rows after these (Ctrl+Alt+Right)"),
            self,
        )
        self._all_rows = compact_button(
            "exportButton", self.tr("Download all rows…"), self.tr("Download all rows to a file"), self
        )
        self._save = compact_button(
            "saveResponseButton", self.tr("Save…"), self.tr("Save the body to a file (Ctrl+Alt+S)"), self
        )
        self._copy = compact_button("copyResponseButton", self.tr("Copy"), self.tr("Copy the body"), self)
        self._foldable = (self._all_rows, self._next, self._save, self._copy)
        self.more = MoreButton(self)
        self._maximize = icon_button(
            "maximizeButton", "maximize", self.tr("Maximize the response (F11)"), self
        )
        self.enable_all_rows(enabled=False)

    def _connect(self) -> None:
        more = self.more
        for wish, signals in (
            (self.all_rows_requested, (self._all_rows.clicked, more.all_rows.triggered)),
            (self.next_page_requested, (self._next.clicked, more.next_page.triggered)),
            (self.save_requested, (self._save.clicked, more.save.triggered)),
            (self.copy_requested, (self._copy.clicked, more.copy_body.triggered)),
        ):
            for signal in signals:
                signal.connect(wish)
        more.compare.triggered.connect(self.compare_requested)
        self._maximize.clicked.connect(self.maximize_requested)

    def _fit(self) -> None:
        """Fold buttons into the menu, the longest first, until there is room for the words before them."""
        status = self._status.fontMetrics().horizontalAdvance(self._status.text()) + 2
        in_menu = (self.more.all_rows, self.more.next_page, self.more.save, self.more.copy_body)
        offered = {
            tool: action
            for tool, action in zip(self._foldable, in_menu, strict=True)
            if tool is not self._next or self._has_next
        }
        if not self._has_next:
            self._next.hide()
            self.more.next_page.setVisible(False)
        always = self.more.sizeHint().width() + self._maximize.minimumWidth() + _TOOL_SPACING
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 2 * _SPACING - always
        # With nothing beside it, it says what is to be done: that is worth more than buttons.
        words = min(status, room // 2) if self._caption.text() else status
        folded = self._folded(offered, room - words)
        for tool, action in offered.items():
            tool.setHidden(tool in folded)
            action.setVisible(tool in folded)
        left = room - _widths(tool for tool in offered if tool not in folded)
        self._status.setMinimumWidth(max(24, min(status, left - self._caption.minimumWidth())))

    def _folded(self, offered: Collection[QWidget], room: int) -> Collection[QWidget]:
        """Return what folds to make room: a little for most of the caption, more for its beginning."""
        metrics, text = self._caption.fontMetrics(), self._caption.text()
        whole, some = metrics.horizontalAdvance(text), metrics.averageCharWidth()
        parts = text.split(_BETWEEN)
        ends = metrics.horizontalAdvance(_BETWEEN.join((parts[0], parts[-1])))
        most = ends + _CREDENTIAL_CHARS * some
        tools = tuple(offered)
        choices: list[tuple[tuple[QWidget, ...], int]]
        choices = [((), min(whole, most)), ((self._save,), min(whole, most)), ((self._save,), ends)]
        choices += [(tools[:count], min(whole, _CAPTION_CHARS * some)) for count in range(len(tools))]
        for folded, words in choices:
            if words + _widths(tool for tool in tools if tool not in folded) <= room:
                return folded
        return tools


def _widths(tools: Iterable[QWidget]) -> int:
    return sum(tool.sizeHint().width() + _TOOL_SPACING for tool in tools)
