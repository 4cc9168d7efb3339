"""The parts of a query option under its text: one by one they are read, changed, moved and taken out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.flow_layout import FlowLayout
from aspire_desktop.widgets.look.icons import replace_clear_signs
from aspire_desktop.widgets.reading_order import bring_into_sight
from aspire_desktop.widgets.request.chip import Chip
from aspire_desktop.widgets.request.chip_drag import ChipDrag
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.widgets.request.chip import Piece
    from aspire_desktop.widgets.request.chip_grammar import Grammar, Write
    from aspire_desktop.widgets.request.piece_editor import PieceEditor

_GAP: Final = 4
#: Longer options come from programs, and are read as text.
_MAX_SHOWN: Final = 40


@dataclass(slots=True)
class _Editing:
    """An editor that is open.

    Attributes:
        base: The text that it was opened on: what it holds is written into this one.
        whole: The text as it left it.
        place: Of its part in `whole`; None before there is one.
        text: Of its part.
        is_new: `base` has no such part.
        untouched: What would be written if nothing was changed: then `base` stays as it is.
    """

    editor: PieceEditor
    write: Write
    base: str
    whole: str
    place: int | None
    text: str
    is_new: bool
    untouched: str = ""


class Chips(QWidget):
    """Shows what the text says and changes nothing but the text: nothing is lost between the two.

    A part that is not finished stands in the text as well, is marked, and keeps the request from being
    sent unnoticed.
    """

    text_changed = Signal(str)  #: the whole option, with one part changed, added, moved or taken out
    place_wished = Signal(int, int)  #: from where to where the text is to be edited: no editor can show it
    left = Signal()  #: the last part is gone, and the focus with it

    def __init__(self, grammar: Grammar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grammar = grammar
        words, stem = grammar.words, grammar.words.stem
        self.setObjectName(f"{stem}Chips")
        self._text = ""
        self._shown: Sequence[Piece] = ()
        self._chips: list[Chip] = []
        self._editing: _Editing | None = None
        self._drag = ChipDrag(self._chips, self)
        self._is_on = False
        self._flow = FlowLayout(_GAP)
        capital = stem[0].upper() + stem[1:]
        self._add = link_button(f"add{capital}Chip", words.add, words.add_hint, self)
        self._add.clicked.connect(self.add)
        self._flow.addWidget(self._add)
        self._many = label(words.too_many, self)
        self._many.setObjectName(f"tooMany{capital}s")
        self._many.setWordWrap(True)
        set_tone(self._many, Tone.QUIET)
        self._many.hide()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(_GAP)
        column.addLayout(self._flow)
        column.addWidget(self._many)
        self.hide()

    def set_on(self, *, on: bool) -> None:
        """Show the parts from now on, or leave the room to others."""
        self._is_on = on
        if not on:
            self.close_editor()
        self.show_text(self._text)

    def show_text(self, text: str) -> None:
        """Show the parts of `text`; an editor whose part is another now is closed."""
        self._text = text
        found = self._grammar.pieces(text) if text.strip() and self._is_on else ()
        is_long = len(found) > _MAX_SHOWN
        self._shown = () if is_long else found
        self._many.setVisible(is_long)
        self._add.setVisible(not is_long)
        while len(self._chips) > len(self._shown):
            self._drop(self._chips.pop())
        for place, one in enumerate(self._shown):
            if place == len(self._chips):
                self._chips.append(self._new_chip(place))
            self._chips[place].show_piece(one)
        self._drag.hide_mark()
        self._keep_editor()
        self.setVisible(self._is_on)
        self.updateGeometry()

    @property
    def has_none(self) -> bool:
        """Whether there is no part yet."""
        return not self._text.strip()

    def add(self) -> None:
        """Open the editor for a part more; it stands in the text as soon as its field is chosen."""
        self._open(None)

    def close_editor(self) -> None:
        """Close it; what was chosen stands in the text, and a name that was still being typed as well."""
        editing = self._editing
        if editing is not None:
            if editing.editor.is_begun():
                self._write(editing)
            self._drop_editor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._editing is not None:
            self._leave_editor()
            return
        super().keyPressEvent(event)

    def _keep_editor(self) -> None:
        """Have the editor go on in a text in which others were changed, or close it."""
        editing = self._editing
        if editing is None or self._text == editing.whole:
            return
        place = editing.place
        if place is None or (place < len(self._shown) and self._shown[place].text == editing.text):
            editing.base = editing.whole = self._text
            editing.is_new = place is None
            editing.untouched = "" if place is None else editing.write(editing.base, place)
        else:
            self._drop_editor()

    def _drop_editor(self) -> None:
        """Close it without another word: its text is not there any more, or it has been asked."""
        editing, self._editing = self._editing, None
        if editing is not None:
            self._column.removeWidget(editing.editor)
            editing.editor.hide()
            editing.editor.deleteLater()
            self.updateGeometry()

    def _new_chip(self, place: int) -> Chip:
        words = self._grammar.words
        chip = Chip(place, words.stem, words.remove_hint, self, can_move=self._grammar.can_move)
        chip.edit_requested.connect(lambda: self._on_edit_requested(place))
        chip.removal_requested.connect(lambda: self._on_removal_requested(place))
        chip.joint_requested.connect(lambda: self.text_changed.emit(self._grammar.joined(self._text, place)))
        chip.move_requested.connect(lambda step: self._move(place, place + step))
        chip.dragged.connect(lambda point: self._drag.hold(self._text, place, point))
        chip.dropped.connect(self._on_dropped)
        chip.drag_canceled.connect(self._drag.cancel)
        for part in (chip, self._add):  # which stays the last
            self._flow.removeWidget(part)
            self._flow.addWidget(part)
        chip.show()
        return chip

    def _drop(self, chip: Chip) -> None:
        self._drag.cancel()  # which may be this one's
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _open(self, place: int | None) -> None:
        self.close_editor()
        text = self._text
        editor, write = self._grammar.editor(text, place, self)
        editor.setObjectName(f"{self._grammar.words.stem}Editor")
        own = "" if place is None else self._shown[place].text
        same = write(text, place) if own else ""
        self._editing = _Editing(editor, write, text, text, place, own, place is None, same)
        editor.changed.connect(lambda: self._on_editor_changed(editor))
        editor.done.connect(lambda: self._on_editor_done(editor))
        editor.removed.connect(lambda: self._on_editor_removed(editor))
        replace_clear_signs(editor)
        self._column.addWidget(editor)
        editor.show()
        self.updateGeometry()
        editor.focus_value()
        # Once it has its place: in a low window that is below what is in sight.
        QTimer.singleShot(0, editor, lambda: bring_into_sight(editor))

    def _leave_editor(self) -> bool:
        """Close the editor and go to its part; False where there is none."""
        editing = self._editing
        self.close_editor()
        place = None if editing is None else editing.place
        if place is not None and place < len(self._chips):
            self._chips[place].focus()
            return True
        self.left.emit()
        return False

    def _move(self, place: int, to: int) -> None:
        if not 0 <= to < len(self._chips) or to == place:
            return
        self.close_editor()
        text = self._grammar.moved(self._text, place, to)
        if text != self._text:
            self.text_changed.emit(text)
            self._chips[to].focus()

    def _on_edit_requested(self, place: int) -> None:
        one = self._shown[place]
        if one.is_plain or not one.text:
            self._open(place)
        else:
            self.close_editor()
            self.place_wished.emit(one.start, one.end)

    def _on_removal_requested(self, place: int) -> None:
        self.close_editor()
        self.text_changed.emit(self._grammar.without(self._text, place))
        if self._chips:
            self._chips[min(place, len(self._chips) - 1)].focus()
        else:
            self.left.emit()

    def _on_dropped(self, point: QPoint) -> None:
        way = self._drag.let_go(self._text, point)
        if way is not None:
            self._move(*way)

    def _write(self, editing: _Editing) -> None:
        """Write into the text what the editor holds."""
        text = editing.write(editing.base, None if editing.is_new else editing.place)
        if text == editing.untouched:
            text = editing.base
        if text == self._text:
            return
        editing.whole = text
        if editing.place is None:
            editing.place = self._grammar.added_place(editing.base)
        pieces = self._grammar.pieces(text)
        editing.text = pieces[editing.place].text if editing.place < len(pieces) else ""
        self.text_changed.emit(text)

    def _edited_by(self, editor: PieceEditor) -> _Editing | None:
        """Return what that editor is for; None where it is closed: Qt's boxes say Enter twice."""
        editing = self._editing
        return editing if editing is not None and editing.editor is editor else None

    def _on_editor_changed(self, editor: PieceEditor) -> None:
        editing = self._edited_by(editor)
        if editing is not None and editor.is_chosen():
            self._write(editing)

    def _on_editor_done(self, editor: PieceEditor) -> None:
        editing = self._edited_by(editor)
        if editing is not None and self._leave_editor() and editing.is_new and self._grammar.adds_on:
            self.add()

    def _on_editor_removed(self, editor: PieceEditor) -> None:
        editing = self._edited_by(editor)
        if editing is None:
            return
        if editing.place is None:
            self._leave_editor()
        else:
            self._on_removal_requested(editing.place)
