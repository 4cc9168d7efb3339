"""A parameter's field with its caption before it and its problem under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.widgets.look.field_look import WRONG
from aspire_desktop.widgets.look.heights import Height, set_height
from aspire_desktop.widgets.text import label, tooltip
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.parameter import Parameter
    from aspire_desktop.widgets.request.arrangement import Share
    from aspire_desktop.widgets.request.editors import Editor


class FieldCell(QObject):
    """Made once for each parameter and moved from then on: what was typed stays, and can be undone."""

    changed = Signal()

    def __init__(self, parameter: Parameter, editor: Editor, share: Share, parent: QWidget) -> None:
        """Take what stands in the form; `parent` is what the fields stand on."""
        super().__init__(parent)
        self.parameter = parameter
        self.editor = editor
        self.share = share
        self.caption = label("", parent)
        set_height(self.caption, Height.CONTROL)
        self.caption.setBuddy(editor.field())
        self.note = label("", parent)
        self.note.setWordWrap(True)
        self.note.hide()
        self.box = QWidget(parent)
        self._line = QHBoxLayout()
        self._line.setSpacing(4)
        self._line.addWidget(editor, 1)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(self._line)
        column.addWidget(self.note)
        self._describe()
        editor.changed.connect(self.changed)

    @property
    def key(self) -> tuple[str, str]:
        return self.parameter.key

    @property
    def is_needed(self) -> bool:
        """Whether it has to be in sight: it holds something, must, is wrong or is being typed in."""
        has_focus = self.editor.isAncestorOf(self.editor.window().focusWidget())
        return bool(self.parameter.required or self.editor.text() or self.note.text() or has_focus)

    def name(self, text: str) -> None:
        """Show the caption."""
        self.caption.setText(text)

    def add_beside(self, widget: QWidget) -> None:
        """Have something stand on the field's line."""
        self._line.addWidget(widget)

    def set_shown(self, *, shown: bool) -> None:
        self.caption.setVisible(shown)
        self.box.setVisible(shown)

    def fill(self, text: str) -> None:
        """Show a value that nobody typed just now."""
        self.editor.blockSignals(True)
        self.editor.set_text(text)
        self.editor.blockSignals(False)

    def show_problem(self, text: str, *, is_error: bool) -> None:
        """Say under the field what is wrong with it; an empty text says that nothing is."""
        field = self.editor.field()
        self.note.setText(text)
        self.note.setVisible(bool(text))
        set_tone(self.note, Tone.BAD if is_error else Tone.WARNING)
        field.setAccessibleDescription(text)
        is_wrong = bool(text) and is_error
        if bool(field.property(WRONG)) != is_wrong:
            field.setProperty(WRONG, is_wrong)
            field.update()

    def _describe(self) -> None:
        parameter, field = self.parameter, self.editor.field()
        required = self.tr("required") if parameter.required else self.tr("optional")
        field.setAccessibleName(f"{parameter.name}, {parameter.place}, {required}")
        hint = parameter.description or parameter.schema.description
        field.setToolTip(tooltip("\n".join(part for part in (hint, _sample(parameter)) if part)))


def _sample(parameter: Parameter) -> str:
    return f"e.g. {parameter.sample[:200]}" if parameter.sample else ""
