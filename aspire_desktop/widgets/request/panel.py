"""The form in which a request is filled in and sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.widgets.badge import Badge
from aspire_desktop.widgets.buttons import (
    link_button,
    make_caution,
    make_danger,
    make_primary,
    push_button,
)
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.padlock import Padlock
from aspire_desktop.widgets.request.parameter_form import ParameterForm
from aspire_desktop.widgets.request.url_view import UrlView
from aspire_desktop.widgets.text import elastic_label, fixed_font, label, scaled_font, tooltip
from aspire_desktop.widgets.tones import METHOD_TONES, Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aspire_desktop.core.openapi.description import Operation
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.widgets.request.body_panel import BodyPanel
    from aspire_desktop.widgets.request.code_panel import CodePanel

#: The path gives way only beyond this; the words beside it give way first.
_TITLE_WIDTH = 260


class RequestPanel(Card):
    """Its parts that the first frame has no use for are made for the first operation."""

    draft_changed = Signal(object)  #: the `RequestDraft` as it now stands
    execute_requested = Signal()
    cancel_requested = Signal()
    reset_requested = Signal()
    save_requested = Signal()  #: under a name
    parts_made = Signal()  #: `body` and `code` are there now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body: BodyPanel | None = None
        self.code: CodePanel | None = None
        self._operation: Operation | None = None
        self._shown_key = ""
        self._is_running = False
        self._authorisation_tone = Tone.QUIET
        self._padlock = Padlock(self)
        self._make_header()
        self._make_tabs()
        self._lay_out()
        self._execute.clicked.connect(self.execute_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._reset.clicked.connect(self.reset_requested)
        self._save.clicked.connect(self.save_requested)
        self.form.changed.connect(self._on_changed)
        self._headers.textChanged.connect(self._on_changed)
        self.show_nothing()

    def show_nothing(self) -> None:
        self._operation = None
        self._method.show_text("", Tone.QUIET)
        self._title.setText(self.tr("Choose an operation on the left"))
        self._tabs.setEnabled(False)
        self._enable()

    def show_operation(self, operation: Operation, draft: RequestDraft) -> None:
        """Show an operation with what was filled in of it."""
        is_same = operation.key == self._shown_key  # the same one, from a newer description
        self._shown_key = operation.key
        self._operation = None  # what the fields report while they are filled is not a change
        body = self.make_parts()
        self._method.show_text(operation.method, METHOD_TONES.get(operation.method, Tone.QUIET))
        self._title.setText(operation.path)
        wanted = self._title.fontMetrics().horizontalAdvance(operation.path) + 4
        self._title.setMinimumWidth(min(wanted, _TITLE_WIDTH))
        self.form.show_operation(operation, draft.values)
        body.show_body(operation, draft.body or "", draft.content_type)
        self._headers.setPlainText("\n".join(f"{name}: {value}" for name, value in draft.headers))
        has_body = operation.body is not None
        self._tabs.setTabEnabled(self._body_tab, has_body)
        self._tabs.setTabVisible(self._body_tab, has_body)
        if not is_same:
            first = self._body_tab if has_body and not self.form.has_plain_fields else 0
            self._tabs.setCurrentIndex(first)
        self._tabs.setEnabled(True)
        self._operation = operation
        self.form.show_problems({})
        self._enable()
        self._show_count()

    def draft(self) -> RequestDraft:
        """Return what is filled in for the operation shown."""
        operation, body = self._operation, self.body
        has_body = operation is not None and operation.body is not None and body is not None
        return RequestDraft(
            operation=operation.key if operation is not None else "",
            values=self.form.values(),
            headers=_headers(self._headers.toPlainText()),
            body=body.text() if has_body and body is not None else None,
            content_type=body.content_type() if has_body and body is not None else "",
        )

    def show_preview(self, request: PreparedRequest | None, problem: str) -> None:
        """Show the full URL that would be sent, or why nothing can be, and the same as code."""
        tone = Tone.WARNING if request is None and problem else Tone.QUIET
        self._url.show_text(problem if request is None else request.url, tone)
        if self.code is not None:
            is_login = self._operation is not None and self._operation.is_login
            self.code.show_request(request, authorized=not is_login)

    def show_problems(self, problems: Mapping[tuple[str, str], str], *, is_error: bool = True) -> None:
        """Lay what is wrong, or what the server said of it, beside the fields."""
        self.form.show_problems(problems, is_error=is_error)
        if problems and is_error:
            self._tabs.setCurrentIndex(0 if any(place != "body" for place, _ in problems) else self._body_tab)
            self.form.focus_first_problem()

    def show_authorisation(self, text: str, tone: Tone, *, is_locked: bool) -> None:
        """Say beside the title whether the request can be expected to be let in."""
        self._authorisation.setText(text)
        self._padlock.show_state(tone, is_closed=is_locked)
        self._authorisation_tone = tone
        set_tone(self._authorisation, tone)

    def set_running(self, running: bool) -> None:  # noqa: FBT001 (a state, as in Qt's own setters)
        self._is_running = running
        self._enable()

    def show_danger(self, *, is_production: bool, asks: bool) -> None:
        """Have the one button that sends say where to: production is not to be taken for anything else.

        Args:
            is_production: It is written on the button, in the color of danger and with its sign.
            asks: Writes are confirmed there: the sign alone.
        """
        text = self.tr("Execute on Production") if is_production else self.tr("Execute")
        hint = self.tr("Execute the request (Ctrl+Enter)")
        if is_production:
            hint = self.tr("Execute the request on Production (Ctrl+Enter)")
            make_danger(self._execute)
        elif asks:
            make_caution(self._execute)
        else:
            make_primary(self._execute)
        self._execute.setText(text)
        self._execute.setAccessibleName(hint)
        self._execute.setToolTip(tooltip(hint))

    def make_parts(self) -> BodyPanel:
        """Make the body and the code, unless they are there, and return the body."""
        if self.body is None:
            from aspire_desktop.widgets.request.body_panel import BodyPanel
            from aspire_desktop.widgets.request.code_panel import CodePanel

            self.body, self.code = BodyPanel(self), CodePanel(self)
            for page, part in ((self._body_page, self.body), (self._code_page, self.code)):
                layout = QVBoxLayout(page)
                layout.setContentsMargins(0, 0, 0, 0)
                layout.addWidget(part)
            self.body.changed.connect(self._on_changed)
            self.parts_made.emit()
        return self.body

    def _make_header(self) -> None:
        self._method = Badge(self, bold=True)
        self._title = elastic_label(self, name="operationTitle")
        self._title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._authorisation = elastic_label(self, name="authorisationState")
        self._cancel: QPushButton = push_button(
            "cancelButton", self.tr("Cancel"), self.tr("Cancel the request (Esc)"), self
        )
        self._execute: QPushButton = push_button(
            "executeButton", self.tr("Execute"), self.tr("Execute the request (Ctrl+Enter)"), self
        )
        make_primary(self._execute)

    def _make_tabs(self) -> None:
        fixed = fixed_font(self.font())
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self.form = ParameterForm(self)
        self._body_page, self._code_page = QWidget(self), QWidget(self)
        self._headers = _editor("headersEditor", self.tr("Further headers, a line each"), fixed, self)
        self._headers.setPlaceholderText(self.tr("Name: value, a line each. The token is added by itself."))
        self._tabs.addTab(self.form, self.tr("Parameters"))
        self._body_tab = self._tabs.addTab(self._body_page, self.tr("Body"))
        self._tabs.addTab(self._headers, self.tr("Headers"))
        self._tabs.addTab(self._code_page, self.tr("Code"))
        self._count = label("", self, name="parameterCount")
        self._reset = link_button("resetButton", self.tr("Reset"), self.tr("Empty all fields"), self)
        self._save = link_button(
            "saveRequestButton",
            self.tr("Save"),
            self.tr("Save the request under a name (Ctrl+Shift+R)"),
            self,
        )
        corner = QWidget(self)
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(2)
        for part in (self._count, self._save, self._reset):
            row.addWidget(part)
        self._tabs.setCornerWidget(corner)
        self._url = UrlView(self)
        set_tone(self._count, Tone.QUIET)

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(16, 10, 12, 2)
        header.setSpacing(8)
        header.addWidget(self._method)
        header.addWidget(self._title)
        header.addWidget(self._padlock)
        header.addWidget(self._authorisation)
        header.addStretch(1)
        header.addWidget(self._cancel)
        header.addWidget(self._execute)
        footer = QHBoxLayout()
        footer.setContentsMargins(16, 2, 12, 8)
        footer.addWidget(self._url, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self._tabs, 1)
        layout.addLayout(footer)

    def _enable(self) -> None:
        self._execute.setEnabled(self._operation is not None and not self._is_running)
        self._cancel.setEnabled(self._is_running)
        self._cancel.setVisible(self._is_running)
        self._execute.setVisible(not self._is_running)

    def _show_count(self) -> None:
        filled = len(self.form.values())
        self._count.setText(self.tr("{filled} of {all} set").format(filled=filled, all=self.form.count))

    def _on_changed(self) -> None:
        if self._operation is not None:
            self._show_count()
            self.form.show_problems({})
            self.draft_changed.emit(self.draft())


def _editor(name: str, accessible_name: str, font: QFont, parent: QWidget) -> QPlainTextEdit:
    editor = QPlainTextEdit(parent)
    editor.setObjectName(name)
    editor.setAccessibleName(accessible_name)
    editor.setFont(font)
    editor.setFrameShape(QPlainTextEdit.Shape.NoFrame)
    editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    editor.setTabChangesFocus(True)
    return editor


def _headers(text: str) -> tuple[tuple[str, str], ...]:
    """Read ``Name: value`` lines; a line without a colon becomes a name, which sending refuses."""
    lines = (line.partition(":") for line in text.splitlines() if line.strip())
    return tuple((name.strip(), value.strip()) for name, _, value in lines)
