"""One page of the guide: the only place that shows formatted text, and only of our own files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from aspire_desktop.widgets.card import border_color
from aspire_desktop.widgets.tones import Tone, color

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QResizeEvent

    from aspire_desktop.core.guide import Page

_FEATURES: Final = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_MARGIN: Final = 18
_LINE_HEIGHT: Final = 118.0  #: percent
_TINT: Final = 0.18


class GuidePageView(QTextBrowser):
    """Loads nothing, whatever a page names, and leaves every link to its owner."""

    link_followed = Signal(str)  #: as it stands in the page, e.g. ``token#basis``

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidePage")
        self.setAccessibleName(self.tr("Page of the guide"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self._page: Page | None = None
        self._places: dict[str, int] = {}
        self._anchor = ""
        self._shown_at = 0  #: where the bar stood when the anchor was brought to the top
        self.anchorClicked.connect(lambda url: self.link_followed.emit(url.toString()))

    def show_page(self, page: Page) -> None:
        """Show a page from its beginning."""
        self._page = page
        document = self.document()
        document.setMarkdown(page.markdown, _FEATURES)
        document.setDocumentMargin(_MARGIN)
        headings = [block for block in self._blocks() if block.blockFormat().headingLevel() > 0]
        anchors = [section.anchor for section in page.sections]
        self._places = {
            anchor: block.position() for anchor, block in zip(anchors, headings, strict=True) if anchor
        }
        self._space_out()
        self._tone()
        self.show_anchor("")

    def show_anchor(self, anchor: str) -> None:
        """Bring a heading of the page to the top; the page's beginning where there is none such."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places.get(anchor, 0))
        self.setTextCursor(cursor)
        self.setExtraSelections([self._marked(cursor)] if anchor in self._places else [])
        self._anchor = anchor
        self._scroll_to_anchor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the heading at the top: lines break elsewhere then, for the first time when it is shown."""
        was_left_there = self.verticalScrollBar().value() == self._shown_at
        super().resizeEvent(event)
        if was_left_there:
            self._scroll_to_anchor()

    def _scroll_to_anchor(self) -> None:
        position, bar = self._places.get(self._anchor), self.verticalScrollBar()
        if position is None:
            bar.setValue(0)
        else:
            block = self.document().findBlock(position)
            top = self.document().documentLayout().blockBoundingRect(block).top()
            bar.setValue(round(top) - _MARGIN // 2)
        self._shown_at = bar.value()

    def _marked(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        """Mark a heading: near a page's end it cannot come to the top."""
        selection = QTextEdit.ExtraSelection()
        tint = self.palette().highlight().color()
        tint.setAlphaF(_TINT)
        selection.format.setBackground(tint)
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        selection.cursor = cursor
        return selection

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing: no file and no address that a page might name."""
        del kind, name
        return None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._page is not None:
            self._tone()

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _space_out(self) -> None:
        """Give the lines air, and the headings room above them."""
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        for block in self._blocks():
            form = block.blockFormat()
            form.setLineHeight(_LINE_HEIGHT, proportional)
            if form.headingLevel() > 1:
                form.setTopMargin(_MARGIN)
            QTextCursor(block).setBlockFormat(form)

    def _tone(self) -> None:
        """Give links and tables the tones of the palette in force."""
        link = QTextCharFormat()
        link.setForeground(color(Tone.INFO, self.palette()))
        for start, length in self._links():
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(link)
        for table in self._tables():
            form = table.format()
            form.setBorderBrush(border_color(self.palette()))
            form.setBorderCollapse(True)
            form.setBorder(1)
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setCellPadding(5)
            table.setFormat(form)

    def _tables(self) -> list[QTextTable]:
        frames = self.document().rootFrame().childFrames()
        return [frame for frame in frames if isinstance(frame, QTextTable)]

    def _links(self) -> list[tuple[int, int]]:
        found = []
        for block in self._blocks():
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                if fragment.charFormat().isAnchor():
                    found.append((fragment.position(), fragment.length()))
                parts += 1
        return found
