"""The one place where labels and message boxes are made.

Qt guesses whether a text is HTML, and its HTML opens files: a server that answers
``<img src="file://host/share/x.png">`` would have Windows send the user's password hash to that
host.  So every label here is plain text, and every tooltip, which has no plain mode, is escaped.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSpacerItem,
    QWidget,
)

from aspire_desktop.core.marks import marked, visible
from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.look.kinds import Kind, set_kind

_FIXED: Final = ("Cascadia Mono", "Consolas")
#: What Qt calls the label with a message box's text.
_QT_TEXT: Final = "qt_msgbox_label"
_BOX_MARGIN: Final = 20
_BOX_WIDTH: Final = 380
_SLACK: Final = 2  #: of a label around its text
#: Less of the parts between the ends says nothing.
_LEAST_MIDDLE: Final = "000…"
_SIGN_ROOM: Final = 24  #: of the sign before a danger's word
#: What `html.escape` does, without the two milliseconds that importing it takes.
_ESCAPES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "\n": "<br>"}
)


def label(text: str = "", parent: QWidget | None = None, *, name: str = "") -> QLabel:
    """Return a label that shows `text` as it is."""
    result = _Label(parent)  # plain
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setText(text)
    if name:
        result.setObjectName(name)
    return result


def spoken_label(parent: QWidget | None = None, *, name: str = "") -> QLabel:
    """Return a label for what has happened: each text is said aloud once, as it comes in sight."""
    result = _SpokenLabel(parent)  # plain
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setObjectName(name)
    return result


def plain_text(text: str) -> str:
    """Return the text of a button or an action without the sign of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class _Label(QLabel):
    """Shows what a foreign text holds that would reorder or hide it, in place of letting it."""

    def setText(self, text: str) -> None:  # noqa: N802 (Qt's own name)
        super().setText(visible(text))


class _SpokenLabel(_Label):
    """The focus is elsewhere: without this nobody who does not see it would know."""

    _is_due = False

    def setText(self, text: str) -> None:  # noqa: N802 (Qt's own name)
        super().setText(text)
        self._is_due = bool(text)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def _tell(self) -> None:
        if self._is_due and self.isVisible():
            from aspire_desktop.widgets.announcing import announce  # the first frame has no use for it

            self._is_due = False
            announce(self, self.text())


class _ElasticLabel(_Label):
    """Ends in an ellipsis where its room is short; `text()` stays whole, and is the tooltip then."""

    #: What stands between parts of which the last ones are left out whole, before any is cut; of more than
    #: one such sign, the parts by the first are left out before those by the next.
    between: tuple[str, ...] = ()
    #: What is between the first and the last part is cut, before any is left out.
    keeps_ends = False
    #: So many of its characters say something; where fewer have room, none is shown.
    least_chars = 0

    @property
    def is_cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def sizeHint(self) -> QSize:
        """Ask for the room of the text: Qt's hints keep a minimum that was larger when they were asked."""
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(wide + _SLACK if wide else 0, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.is_cut and not self.toolTip():
            from PySide6.QtWidgets import QToolTip

            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tooltip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        rect = self.contentsRect()
        text = self.shown_text()
        self.style().drawItemText(
            painter,
            rect,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )
        painter.end()

    def shown_text(self) -> str:
        """Return what of the text has room: as many parts as possible, or the beginning of the first."""
        text, metrics, room = self.text(), self.fontMetrics(), self.contentsRect().width()
        if not self.is_cut:
            return text
        if self.keeps_ends and self.between:
            text = self._with_ends(text, self.between[0], room)
        for sign in self.between:
            while sign in text and metrics.horizontalAdvance(text) > room:
                text = text.rpartition(sign)[0]
        if metrics.horizontalAdvance(text) > room < metrics.averageCharWidth() * self.least_chars:
            return ""
        is_one = self.keeps_ends and not self.between
        mode = Qt.TextElideMode.ElideMiddle if is_one else Qt.TextElideMode.ElideRight
        return metrics.elidedText(text, mode, room)

    def _with_ends(self, text: str, sign: str, room: int) -> str:
        """Return the text with its middle cut, or without it where too little of that would be left."""
        first, *rest = text.split(sign)
        if len(rest) < 2:
            return text
        metrics, ends = self.fontMetrics(), sign.join((first, rest[-1]))
        left = room - metrics.horizontalAdvance(ends + sign)
        if left < metrics.horizontalAdvance(_LEAST_MIDDLE):
            return ends
        middle = metrics.elidedText(sign.join(rest[:-1]), Qt.TextElideMode.ElideRight, left)
        return sign.join((first, middle, rest[-1]))


def elastic_label(
    parent: QWidget | None = None,
    *,
    name: str = "",
    between: tuple[str, ...] = (),
    keeps_ends: bool = False,
    least_chars: int = 0,
) -> QLabel:
    """Return a label that gives way, ending in an ellipsis, instead of forcing its window wider.

    Where `between` is given, its signs separate parts of which the last are left out first; with
    `keeps_ends` what is between the first and the last one is cut before that; a text of one part keeps both
    its ends.  Where fewer than `least_chars` characters have room, nothing is shown.
    """
    result = _ElasticLabel(parent)  # plain
    result.between, result.keeps_ends, result.least_chars = between, keeps_ends, least_chars
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setObjectName(name)
    result.setMinimumWidth(24)
    return result


class _MessageBox(QMessageBox):
    """Fills one of its buttons: the one to press, or as a danger what Enter alone must not do.

    A box asks before harm where it has no other way on than a destructive one, or where Cancel is what
    Enter presses.
    """

    def showEvent(self, event: QShowEvent) -> None:
        self._fill_one()
        layout, said = self.layout(), self.findChild(QLabel, _QT_TEXT)
        if isinstance(layout, QGridLayout):
            layout.setContentsMargins(_BOX_MARGIN, _BOX_MARGIN, _BOX_MARGIN, _BOX_MARGIN)
            # Qt sizes a box by its longest word otherwise.
            layout.addItem(QSpacerItem(_BOX_WIDTH, 0), layout.rowCount(), 0, 1, layout.columnCount())
        if said is not None and self.informativeText():
            said.setFont(scaled_font(said.font(), 1.0, bold=True))
        super().showEvent(event)

    def _fill_one(self) -> None:
        accept = self._first(self.ButtonRole.AcceptRole)
        harm = self._first(self.ButtonRole.DestructiveRole)
        cancel = self._first(self.ButtonRole.RejectRole)
        filled = accept or harm
        if filled is None:
            return
        is_danger = cancel is not None and (accept is None or self.defaultButton() is cancel)
        set_kind(filled, Kind.DANGER if is_danger else Kind.PRIMARY)
        if is_danger:
            filled.setMinimumWidth(filled.sizeHint().width() + _SIGN_ROOM)
        default = cancel if is_danger else filled
        if isinstance(default, QPushButton):
            self.setDefaultButton(default)

    def _first(self, role: QMessageBox.ButtonRole) -> QAbstractButton | None:
        return next((button for button in self.buttons() if self.buttonRole(button) == role), None)


def message_box(parent: QWidget | None, title: str, text: str, detail: str = "") -> QMessageBox:
    """Return a box that shows `text` as it is; open it with ``open()``, never ``exec()``."""
    box = _MessageBox(parent)  # plain
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(marked(title))
    box.setText(visible(text))
    box.setInformativeText(visible(detail))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def menu_text(text: str) -> str:
    """Return `text` for an entry of a menu, where an ampersand and a tab would act, too."""
    return marked(text).replace("&", "&&")


def tooltip(text: str) -> str:
    """Return `text` as a tooltip that shows it literally, wrapped where it is long."""
    return f"<span>{visible(text).translate(_ESCAPES)}</span>" if text else ""


def set_hint(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip, and those who hear it the same as plain text: Qt would read out the markup."""
    widget.setToolTip(tooltip(text))
    widget.setAccessibleDescription(visible(text))


def exact_text(editor: QPlainTextEdit) -> str:
    """Return what an editor holds as it was typed: Qt's own way puts a space for each no-break space."""
    return editor.document().toRawText().replace("\u2029", "\n")


def fixed_font(base: QFont, scale: float = 1.0) -> QFont:
    """Return a font of fixed width at `base`'s size times `scale`; Windows' own is thin at that size."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setFamilies([*_FIXED, *font.families()])
    # Where none of them is there, Qt would take a proportional one without a word.
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(base.pointSizeF() * scale)
    return font


def set_fixed_font(widget: QWidget) -> None:
    """Show a widget's text in a font of fixed width, at the program's size, whatever that becomes."""
    widget.setFont(fixed_font(widget.font()))
    set_scale(widget, 1.0)


def scaled_font(base: QFont, scale: float, *, bold: bool = False) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * scale)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
