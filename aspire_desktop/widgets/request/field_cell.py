"""A parameter's field with its caption before it and its problem under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.look.field_look import WRONG
from aspire_desktop.widgets.look.heights import Height, set_height
from aspire_desktop.widgets.request.query_editor import QueryEditor
from aspire_desktop.widgets.text import label, set_hint
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton

    from aspire_desktop.core.odata.problem import Repair
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
        self._beside = QHBoxLayout()
        self._beside.setSpacing(4)
        self._beside.addWidget(editor, 1)
        column = self._column = QVBoxLayout(self.box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(self._beside)
        self._note_line = QHBoxLayout()
        self._note_line.setSpacing(4)
        self._note_line.addWidget(self.note, 1)
        column.addLayout(self._note_line)
        column.addStretch(1)  # where a neighbor's note makes the row higher, the field stays beside it
        self._mend: QToolButton | None = None
        #: What would mend the field, and the text that it is for.
        self._repair: tuple[str, Repair] | None = None
        self._describe()
        editor.changed.connect(self.changed)

    @property
    def key(self) -> tuple[str, str]:
        return self.parameter.key

    @property
    def is_needed(self) -> bool:
        """Whether it has to be in sight: it holds something, must, is wrong or is being typed in."""
        has_focus = self.box.isAncestorOf(self.box.window().focusWidget())
        return bool(self.parameter.required or self.editor.text() or self.note.text() or has_focus)

    def name(self, text: str) -> None:
        """Show the caption."""
        self.caption.setText(text)

    def add_beside(self, widget: QWidget) -> None:
        """Have something stand on the field's line."""
        self._beside.addWidget(widget)

    def add_under(self, widget: QWidget) -> None:
        """Have something stand under the field's line, before what is said of it."""
        self._column.insertWidget(self._column.indexOf(self._note_line), widget)

    def set_shown(self, *, shown: bool) -> None:
        self.caption.setVisible(shown)
        self.box.setVisible(shown)

    def fill(self, text: str) -> None:
        """Show a value that nobody typed just now."""
        self.editor.blockSignals(True)
        self.editor.set_text(text)
        self.editor.blockSignals(False)

    def show_problem(self, text: str, *, is_error: bool, repair: Repair | None = None) -> None:
        """Say under the field what is wrong with it, with a button that mends it where one can.

        An empty text says that nothing is wrong.
        """
        self._offer(repair)
        field = self.editor.field()
        self.note.setText(text)
        self.note.setVisible(bool(text))
        set_tone(self.note, Tone.BAD if is_error else Tone.WARNING)
        field.setAccessibleDescription(text or self._hint)
        is_wrong = bool(text) and is_error
        if bool(field.property(WRONG)) != is_wrong:
            field.setProperty(WRONG, is_wrong)
            field.update()

    def show_own_problem(self) -> None:
        """Say under the field what it finds wrong with its text itself."""
        text, is_error = self.editor.problem() if isinstance(self.editor, QueryEditor) else ("", False)
        self.show_problem(text, is_error=is_error, repair=self.own_repair())

    def own_repair(self) -> Repair | None:
        """Return what would mend what the field finds wrong with its text itself."""
        return self.editor.repair() if isinstance(self.editor, QueryEditor) else None

    def _offer(self, repair: Repair | None) -> None:
        """Show what would mend the field, for the text that it holds now."""
        self._repair = None if repair is None else (self.editor.text(), repair)
        if repair is None:
            if self._mend is not None:
                self._mend.hide()
            return
        if self._mend is None:
            self._mend = link_button(f"repair:{self.parameter.name}", "", "", self.box)
            self._mend.clicked.connect(self._on_mend_clicked)
            self._note_line.addWidget(self._mend)
        text = error_text(repair.label)
        self._mend.setText(text)
        hint = self.tr("{label} in {name}").format(label=text, name=self.parameter.name)
        self._mend.setAccessibleName(hint)
        set_hint(self._mend, hint)
        self._mend.show()

    def _on_mend_clicked(self) -> None:
        """Mend the field, which can be undone; not where somebody went on typing."""
        if self._repair is None or self.editor.text() != self._repair[0]:
            return
        text, repair = self._repair
        if isinstance(self.editor, QueryEditor):
            self.editor.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.rewrite(repair.applied_to(text))

    def _describe(self) -> None:
        parameter, field = self.parameter, self.editor.field()
        required = self.tr("required") if parameter.required else self.tr("optional")
        field.setAccessibleName(marked(f"{parameter.name}, {parameter.place}, {required}"))
        hint = parameter.description or parameter.schema.description
        self._hint = "\n".join(part for part in (hint, _sample(parameter)) if part)
        set_hint(field, self._hint)


def _sample(parameter: Parameter) -> str:
    return f"e.g. {parameter.sample[:200]}" if parameter.sample else ""
