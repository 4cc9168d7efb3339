"""The form in which a request is filled in and sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.url_notes import url_note
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.widgets.badge import Badge
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.padlock import Padlock
from aspire_desktop.widgets.reading_order import focus_first
from aspire_desktop.widgets.request.editor_page import EditorPage
from aspire_desktop.widgets.request.headers_pane import HeadersPane
from aspire_desktop.widgets.request.parameter_form import ParameterForm
from aspire_desktop.widgets.request.send_button import SendButton
from aspire_desktop.widgets.request.url_view import UrlView
from aspire_desktop.widgets.tab_pages import TabPages
from aspire_desktop.widgets.text import elastic_label
from aspire_desktop.widgets.tones import METHOD_TONES, Tone, set_tone
from aspire_desktop.widgets.yielding_row import Concession, Part, YieldingRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aspire_desktop.core.openapi.description import Operation
    from aspire_desktop.core.request.preparation import FieldProblem
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.widgets.request.body_panel import BodyPanel
    from aspire_desktop.widgets.request.code_panel import CodePanel

#: What is left of the words beside the path before they go entirely, and of the path then.
_LEAST_WORDS: Final = "a token is fe…"
_LEAST_TITLE: Final = "/Work…"
#: Less of the count beside the tabs says nothing: so many characters.
_LEAST_COUNT: Final = 12
#: The height, in pixels, of the tools above a body and of two lines of it.
_LEAST_PAGE: Final = 92
_MARGINS: Final = (16, 10, 12, 2)
_LOW_MARGINS: Final = (16, 4, 12, 0)
_FOOTER: Final = (12, 2, 12, 8)
_LOW_FOOTER: Final = (12, 0, 12, 2)


class RequestPanel(Card):
    """Its parts that the first frame has no use for are made for the first operation."""

    draft_changed = Signal(RequestDraft)  #: the `RequestDraft` as it now stands
    execute_requested = Signal()
    cancel_requested = Signal()
    reset_requested = Signal()
    save_requested = Signal()  #: under a name
    parts_made = Signal()  #: `body` and `code` are there now
    another_shown = Signal()  #: an operation in the place of another
    wish_changed = Signal()  #: `wanted_height` is another

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("requestPanel")
        self.body: BodyPanel | None = None
        self.code: CodePanel | None = None
        self._operation: Operation | None = None
        self._shown_key = ""
        self._padlock = Padlock(self)
        self._make_header()
        self._make_tabs()
        self._lay_out()
        self._send.execute_requested.connect(self.execute_requested)
        self._send.cancel_requested.connect(self.cancel_requested)
        self._reset.clicked.connect(self.reset_requested)
        self._save.clicked.connect(self.save_requested)
        self.form.changed.connect(self._on_changed)
        self._headers.changed.connect(self._on_changed)
        for signal in (self.form.wish_changed, self._url.wish_changed, self._tabs.currentChanged):
            signal.connect(self.wish_changed)
        self.show_nothing()

    def show_nothing(self) -> None:
        self._operation = None
        self._method.show_text("", Tone.QUIET)
        self._show_title(self.tr("Select an operation"))
        self._tabs.setEnabled(False)
        self._send.set_usable(usable=False)

    def show_missing(self, key: str) -> None:
        """Say that the chosen operation, e.g. ``GET /Branches``, is not in this API description."""
        self.show_nothing()
        self._show_title(self.tr("{operation} isn't in this API description").format(operation=key))

    def show_operation(self, operation: Operation, draft: RequestDraft) -> None:
        """Show an operation with what was filled in of it."""
        is_same, self._shown_key = operation.key == self._shown_key, operation.key  # of a newer description
        self._operation = None  # what the fields report while they are filled is not a change
        body = self.make_parts()
        self._method.show_text(operation.method, METHOD_TONES.get(operation.method, Tone.QUIET))
        self.form.show_operation(operation, draft.values)
        body.show_body(operation, draft.body or "", draft.content_type)
        body.show_loaded(draft.loaded.fields if draft.loaded is not None else None)
        self._headers.show_formats(operation.success_content_types)
        self._headers.show_headers(draft.headers)
        has_body = operation.body is not None
        self._tabs.setTabEnabled(self._body_tab, has_body)
        self._tabs.setTabVisible(self._body_tab, has_body)
        if not is_same:
            self._show_first_page()
        self._tabs.setEnabled(True)
        self._operation = operation
        self._show_title(operation.path)
        self.form.show_problems({})
        self._send.set_usable(usable=True)
        self._show_count()
        if not is_same:
            self.another_shown.emit()
        self.wish_changed.emit()

    def draft(self) -> RequestDraft:
        """Return what is filled in for the operation shown."""
        operation, body = self._operation, self.body
        has_body = operation is not None and operation.body is not None and body is not None
        return RequestDraft(
            operation=operation.key if operation is not None else "",
            values=self.form.values(),
            headers=self._headers.headers(),
            body=body.text() if has_body and body is not None else None,
            content_type=body.content_type() if has_body and body is not None else "",
        )

    def show_preview(self, request: PreparedRequest | None, problem: str) -> None:
        """Show the full URL that would be sent, or why nothing can be, and the same as code."""
        if self._operation is None:
            problem = ""  # the title says what to do
        tone = Tone.WARNING if request is None and problem else Tone.QUIET
        self._url.show_text(problem if request is None else request.url, tone)
        note = url_note(self._operation, request.url) if self._operation and request else None
        self._warning.setText("" if note is None else error_text(note))
        self._warning.setHidden(not self._warning.text())
        if self.code is not None:
            is_login = self._operation is not None and self._operation.is_login
            self.code.show_request(request, authorized=not is_login)

    def show_problems(
        self, problems: Mapping[tuple[str, str], str], *, is_error: bool = True, is_own: bool = False
    ) -> None:
        """Lay what is wrong, or what the server said of it, beside the fields."""
        self.form.show_problems(problems, is_error=is_error, is_own=is_own)
        if problems and is_error:
            self._tabs.setCurrentIndex(0 if any(place != "body" for place, _ in problems) else self._body_tab)
            self.form.focus_first_problem()

    def focus_problem(self, problem: FieldProblem) -> None:
        """Go to the field that a problem is about."""
        if problem.place != "body":
            self.show_field((problem.place, problem.name))
        elif self.body is not None:
            self._tabs.setCurrentIndex(self._body_tab)
            self.body.go_to(problem.path)

    def show_field(self, key: tuple[str, str]) -> None:
        """Go to the field of a parameter."""
        self._tabs.setCurrentIndex(0)
        self.form.focus(key)

    def focus_first_field(self) -> None:
        """Go to the first parameter; to the body where there is nothing else to fill in."""
        focus_first(self._show_first_page())

    def show_authorisation(self, text: str, tone: Tone, *, is_locked: bool) -> None:
        """Say beside the title whether the request can be expected to be let in."""
        self._authorisation.setText(text)
        self._padlock.show_state(tone, is_closed=is_locked)
        set_tone(self._authorisation, tone)

    def set_running(self, running: bool) -> None:  # noqa: FBT001 (a state, as in Qt's own setters)
        self._send.set_running(running=running)

    def name_running(self, what: str, request: str) -> None:
        """Say what Cancel would cancel: see `SendButton.name_running`."""
        self._send.name_running(what, request)

    @property
    def is_running(self) -> bool:
        """Whether a request is under way, which can be canceled."""
        return self._send.is_running

    def show_danger(self, *, is_production: bool, asks: bool) -> None:
        """Have the one button that sends say where to: production is not to be taken for anything else.

        Args:
            is_production: It is written on the button, in the color of danger and with its sign.
            asks: Writes are confirmed there: the sign alone.
        """
        self._send.show_danger(is_production=is_production, asks=asks)

    def set_low(self, *, low: bool) -> None:
        """Do with less height: the URL on one line, what is not set folded away."""
        self.form.set_low(low=low)
        self._url.set_short(short=low)
        self._header.setContentsMargins(*(_LOW_MARGINS if low else _MARGINS))
        self._footer.setContentsMargins(*(_LOW_FOOTER if low else _FOOTER))
        self.wish_changed.emit()

    def wanted_height(self) -> int:
        """Return how high the card would be with all of the open page in sight, in pixels."""
        around = self._header.totalSizeHint().height() + self._tabs.line_height
        around += self._footer.totalSizeHint().height() + 2
        pages = (self.form, self._body_page, self._headers, self._code_page)
        return around + max(self.form.wanted_height(), pages[self._tabs.currentIndex()].wanted_height())

    def make_parts(self) -> BodyPanel:
        """Make the body and the code, unless they are there, and return the body."""
        if self.body is None:
            from aspire_desktop.widgets.request.body_panel import BodyPanel
            from aspire_desktop.widgets.request.code_panel import CodePanel

            self.body, self.code = BodyPanel(self), CodePanel(self)
            self._body_page.take(self.body)
            self._code_page.take(self.code)
            self.body.changed.connect(self._on_changed)
            self.parts_made.emit()
        return self.body

    def _make_header(self) -> None:
        self._method = Badge(self, bold=True)
        self._title = elastic_label(self, name="operationTitle")
        set_scale(self._title, 1.2, bold=True)
        self._authorisation = elastic_label(self, name="authorisationState")
        self._send = SendButton(self)

    def _make_tabs(self) -> None:
        self._tabs = TabPages("requestTabs", self)
        self.form = ParameterForm(self)
        self._body_page, self._code_page = EditorPage(self), EditorPage(self)
        for page in (self._body_page, self._code_page):
            self._tabs.let_shrink(page, _LEAST_PAGE)
            page.wish_changed.connect(self.wish_changed)
        self._headers = HeadersPane(self)
        self._tabs.addTab(self.form, self.tr("Parameters"))
        self._body_tab = self._tabs.addTab(self._body_page, self.tr("Body"))
        self._tabs.addTab(self._headers, self.tr("Headers"))
        self._tabs.addTab(self._code_page, self.tr("Code"))
        self._count = elastic_label(self, name="parameterCount", least_chars=_LEAST_COUNT)
        self._reset = link_button("resetButton", self.tr("Reset"), self.tr("Clear all fields"), self)
        hint = self.tr("Save the request under a name (Ctrl+S)")
        self._save = link_button("saveRequestButton", self.tr("Save"), hint, self)
        self._tabs.set_beside((self._count, self._save, self._reset), spacing=2)
        self._url = UrlView(self)
        self._warning = elastic_label(self, name="urlWarning")
        self._warning.setContentsMargins(4, 0, 0, 0)  # where the URL's letters begin
        self._warning.hide()
        set_tone(self._warning, Tone.WARNING)
        set_tone(self._count, Tone.QUIET)

    def _lay_out(self) -> None:
        header = self._header = QHBoxLayout()
        header.setContentsMargins(*_MARGINS)
        header.setSpacing(8)
        line = YieldingRow(self)
        parts = (self._method, self._title, self._padlock, self._authorisation)
        line.arrange(
            [Part(part) for part in parts],
            (
                Concession(self._authorisation, _LEAST_WORDS),
                Concession(self._authorisation, whole=True),
                Concession(self._title, _LEAST_TITLE),
            ),
        )
        header.addWidget(line, 1)
        header.addWidget(self._send)
        footer = self._footer = QVBoxLayout()
        footer.setContentsMargins(*_FOOTER)
        footer.setSpacing(2)
        footer.addWidget(self._url)
        footer.addWidget(self._warning)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self._tabs, 1)
        layout.addLayout(footer)

    def _show_title(self, text: str) -> None:
        """Show a path with what is to be expected of it; where there is none, what to do alone."""
        self._title.setText(text)
        for part in (self._padlock, self._authorisation):
            part.setVisible(self._operation is not None)

    def _show_first_page(self) -> QWidget:
        is_body = self._tabs.isTabVisible(self._body_tab) and not self.form.has_plain_fields
        self._tabs.setCurrentIndex(self._body_tab if is_body else 0)
        return self.body.fields if is_body and self.body is not None else self.form

    def _show_count(self) -> None:
        count = len(self.form.values())
        self._count.setText(filled(self.tr("{filled} of {all} set"), filled=count, all=self.form.count))

    def _on_changed(self) -> None:
        if self._operation is not None:
            self._show_count()
            self.form.show_problems({})
            self.draft_changed.emit(self.draft())
