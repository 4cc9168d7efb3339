"""The conditions of a filter under its text: one by one they are read, changed and taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.core.marks import marked
from aspire_desktop.core.odata.conditions import (
    Condition,
    conditions,
    with_added,
    with_condition,
    with_joint,
    without,
)
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.buttons import compact_button, icon_button, link_button
from aspire_desktop.widgets.flow_layout import FlowLayout
from aspire_desktop.widgets.look.heights import Height, set_height
from aspire_desktop.widgets.look.kinds import Kind, clear_kind, set_kind
from aspire_desktop.widgets.reading_order import bring_into_sight
from aspire_desktop.widgets.text import label, set_hint
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.core.odata.fields import QueryField
    from aspire_desktop.widgets.request.filter_row import FilterRowEditor

_GAP: Final = 4
_MAX_WIDTH: Final = 320  #: of a condition's text, in pixels
#: Longer filters come from programs, and are read as text.
_MAX_SHOWN: Final = 40
_DELETING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ConditionChips(QWidget):
    """Shows what the text says and changes nothing but the text: nothing is lost between the two.

    A condition that is not finished stands in the text as well, is marked, and keeps the request from
    being sent unnoticed.
    """

    text_changed = Signal(str)  #: the whole filter, with one condition changed, added or taken out
    place_wished = Signal(int, int)  #: from where to where the text is to be edited: no row can show it
    left = Signal()  #: the last condition is gone, and the focus with it

    def __init__(
        self,
        fields: Callable[[], Sequence[QueryField]],
        values_of: Callable[[str], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        """Args: values_of: Returns the values that a field, by its path, is known to hold."""
        super().__init__(parent)
        self.setObjectName("conditionChips")
        self._fields = fields
        self._values_of = values_of
        self._text = ""
        self._shown: tuple[Condition, ...] = ()
        self._chips: list[_Chip] = []
        self._editor: FilterRowEditor | None = None
        #: The condition that the editor is for, and its text as the editor left it; None for a new one.
        self._edited: tuple[int, str] | None = None
        self._is_on = False
        self._flow = FlowLayout(_GAP)
        self._add = link_button(
            "addConditionChip", self.tr("+ Condition"), self.tr("Add a condition to the filter"), self
        )
        self._add.clicked.connect(self.add)
        self._flow.addWidget(self._add)
        self._many = label(self.tr("This filter has too many conditions to show one by one."), self)
        self._many.setObjectName("tooManyConditions")
        self._many.setWordWrap(True)
        set_tone(self._many, Tone.QUIET)
        self._many.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(_GAP)
        column.addLayout(self._flow)
        column.addWidget(self._many)
        self._column = column
        self.hide()

    def set_on(self, *, on: bool) -> None:
        """Show the conditions from now on, or leave the room to others."""
        self._is_on = on
        if not on:
            self.close_editor()
        self.show_text(self._text)

    def show_text(self, text: str) -> None:
        """Show the conditions of `text`; an editor whose condition is another now is closed."""
        self._text = text
        found = conditions(text, self._fields()) if text.strip() and self._is_on else ()
        is_long = len(found) > _MAX_SHOWN
        self._shown = () if is_long else found
        self._many.setVisible(is_long)
        self._add.setVisible(not is_long)
        while len(self._chips) > len(self._shown):
            self._drop(self._chips.pop())
        for place, one in enumerate(self._shown):
            if place == len(self._chips):
                self._chips.append(self._new_chip(place))
            self._chips[place].show_condition(one)
        if self._edited is not None and not self._is_of(self._edited):
            self.close_editor()
        self.setVisible(self._is_on)
        self.updateGeometry()

    @property
    def has_none(self) -> bool:
        """Whether there is no condition yet."""
        return not self._text.strip()

    def add(self) -> None:
        """Open the editor for a condition more; it stands in the text as soon as its field is chosen."""
        self._open(None)

    def close_editor(self) -> None:
        """Close it; what was chosen stands in the text."""
        if self._editor is not None:
            self._column.removeWidget(self._editor)
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = self._edited = None
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._editor is not None:
            self._on_editor_done()
            return
        super().keyPressEvent(event)

    def _is_of(self, edited: tuple[int, str]) -> bool:
        place, text = edited
        return place < len(self._shown) and self._shown[place].text == text.strip()

    def _new_chip(self, place: int) -> _Chip:
        chip = _Chip(place, self)
        chip.edit_requested.connect(lambda: self._on_edit_requested(place))
        chip.removal_requested.connect(lambda: self._on_removal_requested(place))
        chip.joint_requested.connect(
            lambda: self.text_changed.emit(with_joint(self._text, self._fields(), place))
        )
        for part in (chip, self._add):  # which stays the last
            self._flow.removeWidget(part)
            self._flow.addWidget(part)
        chip.show()
        return chip

    def _drop(self, chip: _Chip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _open(self, place: int | None) -> None:
        from aspire_desktop.widgets.request.filter_row import FilterRowEditor

        self.close_editor()
        row = None if place is None else self._shown[place].row
        editor = self._editor = FilterRowEditor(self._fields(), row, self, self._values_of)
        editor.setObjectName("conditionEditor")
        self._edited = None if place is None else (place, self._shown[place].text)
        editor.changed.connect(self._on_editor_changed)
        editor.done.connect(self._on_editor_done)
        editor.removed.connect(self._on_editor_removed)
        self._column.addWidget(editor)
        editor.show()
        self.updateGeometry()
        editor.focus_value()
        # Once it has its place: in a low window that is below what is in sight.
        QTimer.singleShot(0, editor, lambda: bring_into_sight(editor))

    def _on_edit_requested(self, place: int) -> None:
        one = self._shown[place]
        if one.row is None and one.text:
            self.close_editor()
            self.place_wished.emit(one.start, one.end)
        else:
            self._open(place)

    def _on_removal_requested(self, place: int) -> None:
        self.close_editor()
        self.text_changed.emit(without(self._text, self._fields(), place))
        if self._chips:
            self._chips[min(place, len(self._chips) - 1)].focus()
        else:
            self.left.emit()

    def _on_editor_changed(self) -> None:
        """Write into the text what is chosen so far; a name that is still being typed is none yet."""
        editor = self._editor
        if editor is None or editor.is_choosing() or not editor.row().field:
            return
        fields, row = self._fields(), editor.row()
        if self._edited is None:
            place = len(self._shown) - self._has_free_place()
            text = with_added(self._text, fields, row)
        else:
            place = self._edited[0]
            text = with_condition(self._text, fields, place, row)
        if text == self._text:
            return
        self._edited = (place, conditions(text, fields)[place].text)
        self.text_changed.emit(text)

    def _has_free_place(self) -> bool:
        """Say whether nothing stands behind the last ``and`` yet."""
        return bool(self._shown) and not self._shown[-1].text

    def _on_editor_done(self) -> None:
        place = None if self._edited is None else self._edited[0]
        self.close_editor()
        if place is not None and place < len(self._chips):
            self._chips[place].focus()
        else:
            self.left.emit()

    def _on_editor_removed(self) -> None:
        edited = self._edited
        if edited is None:
            self._on_editor_done()
        else:
            self._on_removal_requested(edited[0])


class _Chip(QWidget):
    """A condition with the word before it; Delete takes it out, as its sign does."""

    edit_requested = Signal()
    removal_requested = Signal()
    joint_requested = Signal()

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._joint = link_button(f"conditionJoint{place}", "", "", self)
        self._text = compact_button(f"condition{place}", "", "", self)
        set_height(self._text, Height.SMALL)
        self._remove = icon_button(
            f"removeCondition{place}", "close", self.tr("Remove the condition (Delete)"), self
        )
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete does it on the condition
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (self._joint, self._text, self._remove):
            row.addWidget(part)
        self._joint.clicked.connect(self.joint_requested)
        self._text.clicked.connect(self.edit_requested)
        self._remove.clicked.connect(self.removal_requested)

    def show_condition(self, one: Condition) -> None:
        word, said = one.joint.lower(), marked(self._said(one))
        self._joint.setVisible(bool(word))
        self._joint.setText(word)
        hint = self.tr("Joined by “{word}”: switch between “and” and “or”").format(word=word)
        self._joint.setAccessibleName(hint)
        set_hint(self._joint, hint)
        shown = self._text.fontMetrics().elidedText(said, Qt.TextElideMode.ElideMiddle, _MAX_WIDTH)
        self._text.setText(shown.replace("&", "&&"))  # no letter of it is a key
        self._text.setAccessibleName(said)
        set_hint(self._text, f"{said}\n{error_text(one.problem)}" if one.problem else said)
        if one.is_finished:
            clear_kind(self._text)
        else:
            set_kind(self._text, Kind.UNFINISHED)
        self.updateGeometry()

    def focus(self) -> None:
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DELETING and self._text.hasFocus():
            self.removal_requested.emit()
            return
        super().keyPressEvent(event)

    def _said(self, one: Condition) -> str:
        row = one.row
        if row is None:
            said = one.text or self.tr("Condition")
        elif row.operator.takes_value:
            said = self.tr("{field} {comparison} {value}").format(
                field=row.field, comparison=error_text(row.operator.label), value=row.value or "…"
            )
        else:
            comparison = error_text(row.operator.label)
            said = self.tr("{field} {comparison}").format(field=row.field, comparison=comparison)
        if one.is_doubtful:
            return self.tr("{condition} (check it)").format(condition=said)
        return said if one.is_finished else self.tr("{condition} (not finished)").format(condition=said)
