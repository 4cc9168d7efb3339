"""The guide's window: contents and search at the left, the page at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.viewmodels.guide_model import GuideModel, PlaceRole
from aspire_desktop.widgets.buttons import compact_button
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import MARGIN, SPACING, grown_size
from aspire_desktop.widgets.guide.page_view import GuidePageView
from aspire_desktop.widgets.lists import show_list
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.core.guide import Page


class GuideDialog(Dialog):
    """Stands beside the work and blocks nothing; closed and opened again it shows the page it showed.

    It has no parent, because a form that blocks the main window would block its children as well.
    """

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("guideDialog")
        self.setProperty("needsNoVault", True)  # can be opened while the program is locked
        self.setWindowTitle(self.tr("Guide"))
        self._pages = {page.name: page for page in pages}
        self._model = GuideModel(pages, self)
        self._been: list[str] = []
        self._at = -1
        self._page = GuidePageView(self)
        self._make_contents()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.resize(grown_size(self, 960, 660))
        self.go(pages[0].name)

    @property
    def place(self) -> str:
        """What is shown: a page's name, with an anchor where one was gone to."""
        return self._been[self._at]

    def go(self, place: str) -> None:
        """Show a place such as ``failures#rejected``; what is none, such as an address, is not followed."""
        if place.partition("#")[0] not in self._pages or (self._been and place == self.place):
            return
        self._been = [*self._been[: self._at + 1], place]
        self._at = len(self._been) - 1
        self._show()

    def go_back(self) -> None:
        self._step(-1)

    def go_forward(self) -> None:
        self._step(1)

    def _make_contents(self) -> None:
        self._search = QLineEdit(self)
        self._search.setObjectName("guideSearch")
        self._search.setPlaceholderText(self.tr("Search the guide"))
        self._search.setAccessibleName(self.tr("Search the guide"))
        self._search.setClearButtonEnabled(True)
        self._contents = QListView(self)
        self._contents.setObjectName("guideContents")
        self._contents.setAccessibleName(self.tr("Contents of the guide"))
        self._contents.setFrameShape(QFrame.Shape.NoFrame)
        self._contents.setModel(self._model)
        self._contents.setWordWrap(True)
        show_list(self._contents)
        self._nothing = label(self.tr("No page has these words."), self, name="guideNothing")
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        set_tone(self._nothing, Tone.QUIET)

    def _make_buttons(self) -> None:
        self._back = compact_button("guideBack", self.tr("Back"), self.tr("Back (Alt+Left)"), self)
        self._forward = compact_button(
            "guideForward", self.tr("Forward"), self.tr("Forward (Alt+Right)"), self
        )
        self._smaller = compact_button("guideSmaller", "A−", self.tr("Smaller text (Ctrl+minus)"), self)
        self._larger = compact_button("guideLarger", "A+", self.tr("Larger text (Ctrl+plus)"), self)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SPACING, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._search)
        column.addWidget(self._nothing)
        column.addWidget(self._contents, 1)
        buttons = QHBoxLayout()
        for button in (self._back, self._forward):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self._smaller, self._larger):
            buttons.addWidget(button)
        right = QWidget(self)
        page = QVBoxLayout(right)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACING)
        page.addLayout(buttons)
        page.addWidget(self._page, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([290, 670])
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_search_changed)
        self._search.returnPressed.connect(self._on_search_return_pressed)
        self._contents.clicked.connect(self._on_row_chosen)
        self._contents.activated.connect(self._on_row_chosen)
        self._contents.selectionModel().currentChanged.connect(self._on_row_chosen)
        self._page.link_followed.connect(self.go)
        self._back.clicked.connect(self.go_back)
        self._forward.clicked.connect(self.go_forward)
        self._smaller.clicked.connect(lambda: self._page.zoomOut())
        self._larger.clicked.connect(lambda: self._page.zoomIn())
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Ctrl++", self._larger.click),
            ("Ctrl+=", self._larger.click),
            ("Ctrl+-", self._smaller.click),
            ("Ctrl+F", self._on_find),
        ]
        for text, act in keys:
            QShortcut(QKeySequence(text), self).activated.connect(act)

    def _step(self, step: int) -> None:
        if 0 <= self._at + step < len(self._been):
            self._at += step
            self._show()

    def _show(self) -> None:
        name, _, anchor = self.place.partition("#")
        self._page.show_page(self._pages[name])
        self._page.show_anchor(anchor)
        self._back.setEnabled(self._at > 0)
        self._forward.setEnabled(self._at < len(self._been) - 1)
        self._mark_row()

    def _mark_row(self) -> None:
        """Have the contents show where we are, without going there once more."""
        row = self._model.row_of(self.place)
        chosen = self._contents.selectionModel()
        blocked = chosen.blockSignals(True)
        self._contents.setCurrentIndex(self._model.index(row, 0) if row >= 0 else QModelIndex())
        chosen.blockSignals(blocked)
        self._contents.viewport().update()

    def _on_find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _on_search_changed(self, text: str) -> None:
        self._model.set_search(text)
        self._nothing.setVisible(self._model.rowCount() == 0)
        self._mark_row()

    def _on_search_return_pressed(self) -> None:
        """Go to the first place found."""
        self._on_row_chosen(self._model.index(0, 0))

    def _on_row_chosen(self, index: QModelIndex) -> None:
        place = index.data(PlaceRole)
        if place:
            self.go(place)
