"""The tabs of a response's four views: which of them an answer opens, and which shows a place in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aspire_desktop.widgets.tab_pages import TabPages
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.json_text.search import Hit
    from aspire_desktop.core.json_text.value import Path
    from aspire_desktop.viewmodels.response_document import ResponseDocument
    from aspire_desktop.widgets.response.views import Views

_TREE, _TABLE, _RAW, _HEADERS = range(4)
_MARGINS: Final = (15, 12, 12, 0)


class _Nothing(QWidget):
    """The page of a view that has nothing to show: one quiet sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hint = label(parent=self, name="responseHint")
        self.hint.setWordWrap(True)
        set_tone(self.hint, Tone.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.addWidget(self.hint)
        column.addStretch(1)


class ViewTabs(TabPages):
    """Empty pages with their names, until the views are made: the first frame shows none of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("responseTabs", parent)
        self._wished: int | None = None
        self._views: Views | None = None
        self._nothing = [_Nothing(self) for _ in self._titles()]
        self._show_pages(self._nothing)
        self.tabBarClicked.connect(self._on_tab_clicked)

    def put_views(self, views: Views) -> None:
        self._views = views
        for view in views:
            view.hide()  # until they stand behind the tabs

    def show_nothing(self, hint: str = "") -> None:
        """Show no view, and what brings a response, or why there is none."""
        for page in self._nothing:
            page.hint.setText(hint)
        self._show_pages(self._nothing)

    @property
    def is_at_headers(self) -> bool:
        """The view that is open is not of the body."""
        return self.currentIndex() == _HEADERS

    def focus_view(self) -> None:
        """Go to the view that is open."""
        if self._views is not None:
            self.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def open_for(self, document: ResponseDocument) -> None:
        """Open the view that the user chose where it can show this answer, else the one that fits it."""
        if self._views is not None:
            self._show_pages(self._views)
        self.setTabEnabled(_TREE, document.value is not None)
        self.setTabEnabled(_TABLE, document.rows is not None)
        if self._wished is not None and self.isTabEnabled(self._wished):
            self.setCurrentIndex(self._wished)
        elif document.rows is not None:
            self.setCurrentIndex(_TABLE)
        else:
            self.setCurrentIndex(_RAW if document.value is None else _TREE)

    def show_hit(self, hit: Hit, path: Path | None) -> None:
        """Show a place that was found in the view that is open."""
        if self._views is None:
            return
        tree, table, text, _ = self._views
        tab = self.currentIndex()
        if tab == _TREE and path is not None:
            tree.show_path(path)
        elif tab == _TABLE and path and isinstance(path[0], int):
            name = path[1] if len(path) > 1 else ""
            table.view.show_cell(path[0], str(name))
        else:
            text.show_hit(hit)

    def show_in_tree(self, path: Path) -> None:
        """Open the tree at a value."""
        if self._views is None:
            return
        tree, *_ = self._views
        self.setCurrentIndex(_TREE)
        tree.show_path(path)
        tree.focus_view()

    def _show_pages(self, pages: Sequence[QWidget]) -> None:
        """Have these pages stand behind the tabs, in the place of those that do."""
        if self.widget(_TREE) is pages[_TREE]:
            return
        was_blocked = self.blockSignals(True)
        place = max(self.currentIndex(), _TREE)
        self.clear()
        for page, title in zip(pages, self._titles(), strict=True):
            self.addTab(page, title)
        self.setCurrentIndex(place)
        self.blockSignals(was_blocked)

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Tree"), self.tr("Table"), self.tr("Raw"), self.tr("Headers"))

    def _on_tab_clicked(self, tab: int) -> None:
        self._wished = tab
