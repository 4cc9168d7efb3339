"""One editor for each type of value; all of them read and write text."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.viewmodels.formatting import number
from aspire_desktop.widgets.buttons import compact_button
from aspire_desktop.widgets.choice_box import ChoiceBox
from aspire_desktop.widgets.file_dialog import file_dialog
from aspire_desktop.widgets.request.undo_fields import UndoLine
from aspire_desktop.widgets.text import exact_text, menu_text, set_fixed_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.openapi.schema import Schema

_tr = partial(QCoreApplication.translate, "Editors")
_LIST_LINES: Final = 3
_MAX_CHOICES: Final = 500
#: Up to here a whole number keeps every digit as a float.
_EXACT: Final = 1e15


class TextEditor(QWidget):
    """A line of text; what it edits is named as the whole of it is."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = self._make_line()
        self.line.setObjectName(name)
        self.line.setClearButtonEnabled(True)
        set_fixed_font(self.line)
        self.line.textChanged.connect(self.changed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(3)
        self._row.addWidget(self.line, 1)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        self.line.setText(text)

    def field(self) -> QWidget:
        """Return the widget that has the focus and the name."""
        return self.line

    def _make_line(self) -> QLineEdit:
        return UndoLine(self)


class ChoiceEditor(QWidget):
    """One of several values, or none: for a nullable truth value that makes three states."""

    changed = Signal()

    def __init__(self, name: str, choices: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = ChoiceBox(self)
        self.combo.setObjectName(name)
        self.combo.add_choices(["", *choices])
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.currentIndexChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo)
        self.setFocusProxy(self.combo)

    def text(self) -> str:
        return self.combo.value()

    def set_text(self, text: str) -> None:
        """Choose `text`; a value that the description does not list stays as it was kept."""
        if not self.combo.set_value(text):
            self.combo.add_choices([text])
            self.combo.set_value(text)

    def field(self) -> QWidget:
        return self.combo


class ListEditor(QWidget):
    """A list, an item a line; its text is a JSON array, empty for an empty list."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, choices: Sequence[str] = ()) -> None:
        """Args: choices: The items that the schema allows; none where it allows any."""
        super().__init__(parent)
        self._choices = choices
        self.edit = QPlainTextEdit(self)
        self.edit.setObjectName(name)
        self.edit.setPlaceholderText(self.tr("one item a line"))
        self.edit.setTabChangesFocus(True)
        set_fixed_font(self.edit)
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * _LIST_LINES + 14)
        self.edit.textChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit)
        if choices:
            pick = compact_button("", "▾", self.tr("Select from the allowed values (Alt+Down)"), self)
            pick.clicked.connect(self._on_pick_clicked)
            key = QShortcut(QKeySequence("Alt+Down"), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(self._on_pick_clicked)
            row.addWidget(pick)
        self.setFocusProxy(self.edit)

    def text(self) -> str:
        items = self._lines()
        return json.dumps(items, ensure_ascii=False) if items else ""

    def _on_pick_clicked(self) -> None:
        """Offer the allowed values, those of the list checked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = self._lines()
        for choice in self._choices:
            action = menu.addAction(menu_text(choice), partial(self._toggle, choice))
            action.setCheckable(True)
            action.setChecked(choice in lines)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _toggle(self, choice: str) -> None:
        """Put a value into the list, or take it out."""
        lines = self._lines()
        kept = [line for line in lines if line != choice]
        self.edit.setPlainText("\n".join(kept if len(kept) < len(lines) else [*lines, choice]))

    def _lines(self) -> list[str]:
        return [line.strip() for line in exact_text(self.edit).split("\n") if line.strip()]

    def set_text(self, text: str) -> None:
        try:
            items = json.loads(text) if text.startswith("[") else text.split(",")
        except ValueError:
            items = [text]
        shown = [item if isinstance(item, str) else json.dumps(item, ensure_ascii=False) for item in items]
        self.edit.setPlainText("\n".join(item for item in shown if item))

    def field(self) -> QWidget:
        return self.edit


class FileEditor(TextEditor):
    """The path of a file, typed or chosen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.line.setPlaceholderText(self.tr("the path of a file"))
        browse = compact_button("", self.tr("Browse…"), self.tr("Choose a file"), self)
        browse.clicked.connect(self._on_browse_clicked)
        self._row.addWidget(browse)

    def _on_browse_clicked(self) -> None:
        dialog = file_dialog(self.window(), "parameterFileDialog", self.tr("Choose a file"))
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.set_text)
        dialog.open()


class DateEditor(TextEditor):
    """A date, or a date and a time, typed as ISO has it or picked from a calendar."""

    def __init__(self, name: str, *, with_time: bool, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._with_time = with_time
        sample = "2026-01-31T08:00:00Z" if with_time else "2026-01-31"
        self.line.setPlaceholderText(sample)
        pick = compact_button("", "▾", self.tr("Pick from a calendar (Alt+Down)"), self)
        pick.clicked.connect(self._on_pick_clicked)
        key = QShortcut(QKeySequence("Alt+Down"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # a form may have several dates
        key.activated.connect(self._on_pick_clicked)
        self._row.addWidget(pick)

    def _on_pick_clicked(self) -> None:
        picker = DatePicker(self.text(), with_time=self._with_time, parent=self)
        picker.picked.connect(self.set_text)
        picker.move(self.mapToGlobal(self.rect().bottomLeft()))
        picker.show()


class DatePicker(QFrame):
    """A calendar, and a clock where a time belongs to it; what is picked is local, what is sent is UTC."""

    picked = Signal(str)

    def __init__(self, text: str, *, with_time: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        moment = QDateTime.fromString(text, Qt.DateFormat.ISODate).toLocalTime()
        moment = moment if moment.isValid() else QDateTime(QDate.currentDate(), QTime(8, 0))
        self._calendar = QCalendarWidget(self)
        self._calendar.setSelectedDate(moment.date())
        self._time = QTimeEdit(moment.time(), self)
        self._time.setDisplayFormat("HH:mm:ss")
        self._time.setVisible(with_time)
        self._time.setAccessibleName(self.tr("Local time"))
        self._with_time = with_time
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        layout = QVBoxLayout(self)
        layout.addWidget(self._calendar)
        layout.addWidget(self._time)
        layout.addWidget(buttons)
        self._calendar.activated.connect(self._on_accepted)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.close)
        self._calendar.setFocus()

    def _on_accepted(self) -> None:
        day = self._calendar.selectedDate()
        if self._with_time:
            moment = QDateTime(day, self._time.time()).toTimeZone(QTimeZone.utc())
            self.picked.emit(moment.toString("yyyy-MM-ddTHH:mm:ss'Z'"))
        else:
            self.picked.emit(day.toString(Qt.DateFormat.ISODate))
        self.close()


Editor = TextEditor | ChoiceEditor | ListEditor


def editor_for(name: str, schema: Schema, parent: QWidget, *, is_array: bool = False) -> Editor:
    """Return the editor that fits a schema."""
    choices = [_choice_text(choice) for choice in schema.enum[:_MAX_CHOICES]]
    if schema.type == "boolean":
        choices = ["true", "false"]
    if is_array:
        items = schema.items.enum[:_MAX_CHOICES]
        return ListEditor(name, parent, [_choice_text(choice) for choice in items])
    if choices:
        return ChoiceEditor(name, choices, parent)
    if schema.is_binary:
        return FileEditor(name, parent)
    if schema.format in ("date-time", "date"):
        return DateEditor(name, with_time=schema.format == "date-time", parent=parent)
    editor = TextEditor(name, parent)
    editor.line.setPlaceholderText(
        " · ".join(part for part in (default_hint(schema), bounds_hint(schema)) if part)
    )
    return editor


def default_hint(schema: Schema) -> str:
    """Return what the server takes where nothing is filled in; empty where the schema says nothing."""
    if schema.default is None or schema.default[0] in (None, ""):
        return ""
    return _tr("default {value}").format(value=_choice_text(schema.default[0])[:60])


def bounds_hint(schema: Schema) -> str:
    """Return e.g. ``1 … 1,000`` or ``whole number``; empty where there is nothing to say."""
    low, high = schema.minimum, schema.maximum
    if schema.type not in ("integer", "number"):
        return ""
    if low is None and high is None:
        return _tr("whole number") if schema.type == "integer" else _tr("number")
    return f"{_plain(low)} … {_plain(high)}".strip()


def _plain(bound: float | None) -> str:
    """Return a bound as people write it, e.g. ``1,000,000``; documents have even whole ones with a point."""
    if bound is None:
        return ""
    return number(int(bound) if bound == int(bound) and abs(bound) < _EXACT else float(bound))


def _choice_text(choice: object) -> str:
    if isinstance(choice, bool):
        return "true" if choice else "false"
    return choice if isinstance(choice, str) else json.dumps(choice, ensure_ascii=False)
