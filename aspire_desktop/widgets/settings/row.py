"""One setting: its words, its editor, its problem, and the way back to its default."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from aspire_desktop.core.credentials.environment import RATE_LIMITS, EnvironmentKind
from aspire_desktop.viewmodels.thesaurus import other_words
from aspire_desktop.widgets.buttons import PushButton, link_button
from aspire_desktop.widgets.dialog_layout import SPACING
from aspire_desktop.widgets.settings.spec import Kind, Spec
from aspire_desktop.widgets.text import label, spoken_label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Mapping

_LABEL_WIDTH: Final = 210
_HINT_GAP: Final = 4
_LEAST_CHARS: Final = 8


class SettingRow(QWidget):
    changed = Signal(str, object)  #: the field, and its new value
    acted = Signal(str)  #: an action's name

    def __init__(self, spec: Spec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._editor = self._make_editor()
        self._editor.setObjectName(f"setting:{spec.field}")
        plain = spec.label.replace("&", "")
        self._editor.setAccessibleName(plain)
        self._editor.setAccessibleDescription(spec.hint)
        self._reset = link_button(
            f"reset:{spec.field}",
            self.tr("Default"),
            self.tr("Back to the default: {x}").format(x=plain),
            self,
        )
        self._reset.clicked.connect(self._on_reset)
        self._reset.hide()
        self._problem = spoken_label(self, name=f"problem:{spec.field}")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._is_locked = False
        self._caption: QWidget | None = None
        self._lock = label("", self, name=f"locked:{spec.field}")
        self._lock.hide()
        self._lay_out()

    @property
    def caption_width(self) -> int:
        """How wide what stands before the field wants to be, in pixels; 0 where nothing does."""
        return 0 if self._caption is None else max(_LABEL_WIDTH, self._caption.sizeHint().width())

    def set_caption_width(self, width: int) -> None:
        """Have the field begin where those of the other rows do."""
        if self._caption is not None:
            self._caption.setMinimumWidth(width)

    def matches(self, words: list[str]) -> bool:
        """Say whether a search finds this setting, by its own words or by what others call it."""
        text = self.spec.search_text
        return all(word in text or any(other in text for other in other_words(word)) for word in words)

    def is_named(self, words: list[str]) -> bool:
        """Say whether it is called by all of these words, not only explained with them."""
        name = self.spec.label.replace("&", "").casefold()
        return all(word in name for word in words)

    def focus(self) -> None:
        """Go to its editor, as the keyboard does."""
        self._editor.setFocus(Qt.FocusReason.TabFocusReason)

    def show_settings(self, settings: Mapping[str, Any], defaults: Mapping[str, Any]) -> None:
        """Show the value in force, and the way back where it is not the default."""
        value = self._value_of(settings)
        self._editor.blockSignals(True)
        self._show(value)
        self._editor.blockSignals(False)
        is_own = self.spec.kind not in (Kind.ACTION, Kind.FACT) and not self._is_locked
        self._reset.setVisible(is_own and value != self._value_of(defaults))

    def show_locked(self) -> None:
        """Show what is in force as it is, for good: the organization has decided it."""
        self._is_locked = True
        words = self.tr("Set by your organization.")
        self._editor.setEnabled(self.spec.kind is Kind.FACT)  # whose text can be selected, and not changed
        self._editor.setAccessibleDescription(" ".join(filter(None, (words, self.spec.hint))))
        self._lock.setText(words)
        self._lock.show()

    def show_problem(self, text: str) -> None:
        """Say why it is not in force; an empty text says that it is."""
        self._problem.setText(f"✕ {text}" if text else "")
        self._problem.setVisible(bool(text))
        set_tone(self._problem, Tone.BAD)

    def _make_editor(self) -> QWidget:
        spec = self.spec
        if spec.kind is Kind.SWITCH:
            box = QCheckBox(spec.label, self)
            box.toggled.connect(lambda on: self.changed.emit(spec.field, on))
            return box
        if spec.kind in (Kind.NUMBER, Kind.LIMIT):
            return self._make_number()
        if spec.kind is Kind.CHOICE:
            choice = QComboBox(self)
            # As wide as the page leaves it: in another language the longest of its words may be wider.
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(_LEAST_CHARS)
            for value, word in spec.choices:
                choice.addItem(word, value)
            choice.currentIndexChanged.connect(lambda _: self.changed.emit(spec.field, choice.currentData()))
            return choice
        if spec.kind is Kind.ACTION:
            button = PushButton(spec.label, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda: self.acted.emit(spec.field))
            return button
        line = QLineEdit(self)
        line.setReadOnly(spec.kind is Kind.FACT)
        line.editingFinished.connect(lambda: self.changed.emit(spec.field, line.text().strip()))
        return line

    def _make_number(self) -> QSpinBox:
        spec = self.spec
        number = QSpinBox(self)
        number.setRange(0 if spec.zero else 1, spec.most)
        number.setSuffix(spec.unit)
        number.setSpecialValueText(spec.zero)
        number.setKeyboardTracking(False)  # 1 on the way to 15 is not a wish
        number.setGroupSeparatorShown(True)
        number.valueChanged.connect(lambda value: self.changed.emit(spec.field, value))
        return number

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACING)
        grid.setVerticalSpacing(_HINT_GAP)
        spec = self.spec
        stands_alone = spec.kind in (Kind.SWITCH, Kind.ACTION)
        if stands_alone:
            grid.addWidget(self._editor, 0, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        else:
            caption = label(spec.label, self)
            caption.setBuddy(self._editor)
            caption.setMinimumWidth(_LABEL_WIDTH)
            self._caption = caption
            grid.addWidget(caption, 0, 0)
            grid.addWidget(self._editor, 0, 1)
        grid.addWidget(self._reset, 0, 2)
        grid.setColumnStretch(1, 1)
        if spec.hint:
            hint = label(spec.hint, self)
            hint.setWordWrap(True)
            set_tone(hint, Tone.QUIET)
            grid.addWidget(hint, 1, 0, 1, 3)
        grid.addWidget(self._lock, 2, 0, 1, 3)
        grid.addWidget(self._problem, 3, 0, 1, 3)

    def _value_of(self, settings: Mapping[str, Any]) -> Any:
        if self.spec.kind is Kind.ACTION:
            return None
        if self.spec.kind is Kind.FACT:
            return settings.get(self.spec.field, "")
        field, _, key = self.spec.field.partition(".")
        value = settings[field]
        if not key:
            return value
        return value.get(key, RATE_LIMITS.get(EnvironmentKind(key), 0))

    def _show(self, value: Any) -> None:
        editor = self._editor
        if isinstance(editor, QCheckBox):
            editor.setChecked(bool(value))
        elif isinstance(editor, QSpinBox):
            editor.setValue(int(value))
        elif isinstance(editor, QComboBox):
            place = editor.findData(value)
            # Only then: its words would widen the field of every choice.
            editor.setPlaceholderText(self.tr("Not known: choose one") if place < 0 else "")
            editor.setCurrentIndex(place)
        elif isinstance(editor, QLineEdit) and not editor.hasFocus():
            editor.setText(str(value))

    def _on_reset(self) -> None:
        self.changed.emit(self.spec.field, None)
