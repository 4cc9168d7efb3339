"""The body of a request: as a form and as text, the same value in both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from aspire_desktop.core.marks import hidden_places
from aspire_desktop.core.openapi.beginning import body_beginning
from aspire_desktop.core.openapi.body import BodyKind
from aspire_desktop.core.openapi.example import ExampleWish
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.request.body_value import NotJsonError
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.request.body_editor import BodyEditor
from aspire_desktop.widgets.request.body_form import BodyForm
from aspire_desktop.widgets.request.body_remarks import BodyRemarks
from aspire_desktop.widgets.request.body_tools import BodyTools
from aspire_desktop.widgets.request.editors import FileEditor
from aspire_desktop.widgets.request.example_button import USUAL
from aspire_desktop.widgets.text_height import text_height

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aspire_desktop.core.openapi.body import RequestBody
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.openapi.validation import BodyProblem

_CHECK_MS = 200
_FORM, _TEXT, _FILE = range(3)


class BodyPanel(QWidget):
    """What is typed in one is in the other; JSON that is none stays text until it is."""

    changed = Signal()
    wish_changed = Signal()  #: `wanted_height` may be another
    check_requested = Signal(Schema, str)  #: its schema, and the text to check against it
    load_requested = Signal()  #: the values that the record has now
    file_wished = Signal(str)  #: the path of a field that is to hold a file in base64
    example_requested = Signal(ExampleWish)  #: to take the place of what was typed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operation: Operation | None = None
        self._body: RequestBody | None = None
        self._is_filling = False
        self._wishes_text = False
        self._texts: dict[str, str] = {}  #: what was typed for media types that are not chosen now
        self._problems: Sequence[BodyProblem] = ()
        self._said: tuple[str, Mapping[str, str]] = ("", {})  #: by the server, of which text
        self._tools = BodyTools(self)
        self._make_views()
        self._check = QTimer(self, interval=_CHECK_MS, singleShot=True)
        self._lay_out()
        self._connect()

    def show_body(self, operation: Operation, text: str, content_type: str) -> None:
        """Show what was filled in of the body of `operation`."""
        self._is_filling = True
        self._operation = operation
        self._texts.clear()
        self._body = operation.body_for(content_type)
        self._tools.show_types(operation, self._body.content_type if self._body is not None else "")
        self._show_text(text)
        self._file.set_text(text.strip() if self._kind is BodyKind.BINARY else "")
        self._show_view()
        self._is_filling = False
        self._check.start()

    def show_loaded(self, fields: Mapping[str, Any] | None) -> None:
        """Mark what differs from the record that the form was filled from; None where it was not."""
        self._form.set_baseline(fields)

    def offer_loading(self, *, offered: bool) -> None:
        """Say whether the record that is replaced can be read."""
        self._tools.load.setVisible(offered)

    def fill_file(self, field: str, content: str, name: str) -> None:
        """Put a file in base64 into a field, and its name into the field for it where that is empty."""
        self._form.fill(field, content)
        self._form.fill(f"{field.rpartition('.')[0]}.FileName".lstrip("."), name, only_empty=True)

    @property
    def fields(self) -> QWidget:
        """What the body is entered in now: its form, its text, or the place of its file."""
        shown = self._views.currentWidget()
        return self._form if shown is None else shown

    def wanted_height(self) -> int:
        """Return how high all of the body would be, in pixels, up to a screen of it."""
        tools = self._tools.sizeHint().height()
        if self._views.currentIndex() == _FORM:
            return tools + self._form.wanted_height()
        return tools + text_height(self._editor)

    def text(self) -> str:
        return self._file.text() if self._kind is BodyKind.BINARY else self._editor.text()

    def content_type(self) -> str:
        """Return the media type that was chosen; empty for the preferred one."""
        preferred = self._operation.body if self._operation is not None else None
        if self._body is None or preferred is None or self._body.content_type == preferred.content_type:
            return ""
        return self._body.content_type

    def holds(self, wish: ExampleWish) -> bool:
        """Say whether all is still as it was when an example was asked for."""
        is_same_body = self._body is not None and self._body.content_type == wish.content_type
        return self._operation is wish.operation and is_same_body and self.text() == wish.text

    def show_problems(self, problems: Sequence[BodyProblem]) -> None:
        """Mark the lines and the fields that do not fit the schema, and name the first."""
        self._problems = problems
        self._show_remarks()

    def go_to(self, path: str) -> None:
        """Go to a field by its path in the form, to its line in the text."""
        if self._views.currentIndex() == _FORM:
            self._form.go_to(path)
            return
        if self._views.currentIndex() == _FILE:
            self._file.setFocus()
            return
        line = next((problem.line for problem in self._problems if problem.path == path), 1)
        self._editor.setTextCursor(QTextCursor(self._editor.document().findBlockByNumber(line - 1)))
        self._editor.setFocus()

    def show_server_messages(self, messages: Mapping[str, str], text: str) -> None:
        """Lay what the server said of the body `text` beside the fields that it named, until that changes."""
        self._said = (text, messages)
        self._show_remarks()

    def _show_remarks(self) -> None:
        """Show what the server said of this very text before what the schema says of it."""
        hidden = hidden_places(self.text())
        self._remarks.mark_lines(self._problems, hidden)
        text, said = self._said
        by_field = {problem.path: error_text(problem.message) for problem in reversed(self._problems)}
        if said and text == self.text():
            self._form.show_problems(by_field | dict(said))
            name, message = next(iter(said.items()))
            self._remarks.say_of_server(name, message)
            return
        self._form.show_problems(by_field)
        asks = self._body is not None and self._body.schema.asks_something
        if hidden and not self._problems:
            self._remarks.say_hidden(hidden[0])
            return
        self._remarks.say_of_problems(self._problems, is_checked=self._is_structured and asks)

    @property
    def _kind(self) -> BodyKind | None:
        return None if self._body is None else self._body.kind

    @property
    def _is_structured(self) -> bool:
        return self._kind in (BodyKind.JSON, BodyKind.FORM, BodyKind.MULTIPART)

    def _make_views(self) -> None:
        self._form = BodyForm(self)
        self._editor = BodyEditor(self)
        self._editor.setAccessibleName(self.tr("Request body, as text"))
        self._remarks = BodyRemarks(self._editor, self)
        self._file = FileEditor("bodyFile", self)
        self._file.line.setAccessibleName(self.tr("Request body, the path of a file"))
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(14, 10, 14, 6)
        column.addWidget(self._file)
        column.addStretch(1)
        self._views = QStackedWidget(self)
        for view in (self._form, self._editor, holder):
            self._views.addWidget(view)

    def _lay_out(self) -> None:
        self._tools.lay_out(self._remarks.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tools)
        layout.addWidget(self._views, 1)

    def _connect(self) -> None:
        self._tools.as_form.clicked.connect(self._on_form_chosen)
        self._tools.as_text.clicked.connect(self._on_text_chosen)
        self._tools.types.currentIndexChanged.connect(self._on_type_chosen)
        self._tools.alternatives.activated.connect(self._on_alternative_chosen)
        self._tools.load.clicked.connect(self.load_requested)
        self._tools.insert.clicked.connect(self._form.wish_file)
        self._form.file_wished.connect(self.file_wished)
        self._tools.example.wished.connect(self._on_example_wished)
        self._editor.textChanged.connect(self._on_text_changed)
        self._form.value_changed.connect(self._on_form_changed)
        for signal in (self._form.wish_changed, self._editor.blockCountChanged, self._views.currentChanged):
            signal.connect(lambda: self.wish_changed.emit())
        self._file.changed.connect(self._on_file_changed)
        self._check.timeout.connect(self._on_check_timeout)

    def _show_view(self) -> None:
        """Show the form where the text can be shown in it, unless the user wishes for text."""
        is_form = self._is_structured and not self._wishes_text and self._fill_form()
        is_file = self._kind is BodyKind.BINARY
        self._views.setCurrentIndex(_FILE if is_file else _FORM if is_form else _TEXT)
        (self._tools.as_form if is_form else self._tools.as_text).setChecked(True)
        for button in (self._tools.as_form, self._tools.as_text):
            button.setVisible(self._is_structured)
        self._tools.example.setVisible(not is_file)
        self._tools.example.show_names([name for name, _ in self._body.samples] if self._body else [])
        self._tools.insert.setVisible(is_form and bool(self._form.base64_field))
        self._show_alternatives()

    def _show_alternatives(self) -> None:
        choices = self._body.schema.choices if self._body is not None and self._is_structured else ()
        self._tools.show_alternatives(choices, self._form.alternative())

    def _fill_form(self) -> bool:
        if self._body is None:
            return False
        try:
            takes_file = self._body.takes_file if self._kind is BodyKind.MULTIPART else None
            self._form.set_text(self._body.schema, self._editor.text(), takes_file)
        except NotJsonError as error:
            self._remarks.say_not_json(error)
            return False
        return True

    def _on_form_chosen(self) -> None:
        self._wishes_text = False
        self._is_filling = True
        self._show_view()
        self._is_filling = False

    def _on_text_chosen(self) -> None:
        self._wishes_text = True
        self._views.setCurrentIndex(_TEXT)

    def _on_type_chosen(self, place: int) -> None:
        """Go on with what was filled in where the other type takes it too."""
        if self._operation is None:
            return
        was_structured = self._is_structured
        if self._body is not None:
            self._texts[self._body.content_type] = self.text()
        self._body = self._operation.body_for(self._tools.types.value_at(place))
        if self._body is not None and self._is_structured != was_structured:
            beginning = body_beginning(self._operation, self._body.content_type) or ""
            text = self._texts.get(self._body.content_type, beginning)
            self._show_text(text)
            self._file.set_text(text if self._kind is BodyKind.BINARY else "")
        self._show_view()
        self.changed.emit()

    def _on_example_wished(self, place: int) -> None:
        if self._operation is not None and self._body is not None:
            sample = None if place == USUAL else place
            wish = ExampleWish(self._operation, self._body.content_type, sample, self.text())
            self.example_requested.emit(wish)

    def _on_alternative_chosen(self, place: int) -> None:
        if self._body is not None and place >= 0:
            self._wishes_text = False
            self._form.begin_as(self._body.schema.choices[place])
            self._show_view()

    def _on_text_changed(self) -> None:
        if not self._is_filling:
            self._check.start()
            self.changed.emit()

    def _on_form_changed(self) -> None:
        if not self._is_filling:
            self._set_text(self._form.text())

    def _on_file_changed(self) -> None:
        if not self._is_filling:
            self.changed.emit()

    def _show_text(self, text: str) -> None:
        self._editor.show_text(text, is_json=self._is_structured)

    def _set_text(self, text: str) -> None:
        """Replace the text in a way that can be undone."""
        cursor = self._editor.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _on_check_timeout(self) -> None:
        if self._body is None or not self._is_structured:
            self.show_problems(())
            return
        self.check_requested.emit(self._body.schema, self._editor.text())
