"""The response: its status, its time, its size, and its body in four views."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aspire_desktop.core.guide import Topic, topic_of_status
from aspire_desktop.core.json_text.lines import BlockLines
from aspire_desktop.viewmodels.following import next_elsewhere, next_step
from aspire_desktop.viewmodels.response_text import answer_notes
from aspire_desktop.widgets.announcing import announce
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.response.facts import ResponseFacts
from aspire_desktop.widgets.response.file_line import FileLine
from aspire_desktop.widgets.response.find_bar import FindBar
from aspire_desktop.widgets.response.header import ResponseHeader
from aspire_desktop.widgets.response.notes_line import NotesLine
from aspire_desktop.widgets.response.veil import Veil
from aspire_desktop.widgets.response.view_tabs import ViewTabs
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.core.json_text.search import Hit
    from aspire_desktop.core.json_text.value import Path
    from aspire_desktop.viewmodels.answers import Answer
    from aspire_desktop.viewmodels.json_table_model import JsonTableModel
    from aspire_desktop.viewmodels.json_tree_model import JsonTreeModel
    from aspire_desktop.viewmodels.response_caption import ResponseCaption

#: The margins of the line and what lies between the facts and the field, in pixels.
_AROUND_FACTS: Final = 28


class ResponsePanel(Card):
    save_requested = Signal()
    copy_requested = Signal()
    text_copy_requested = Signal(object)  #: a function that makes the text
    find_requested = Signal(str)  #: in the body; empty ends the search
    step_requested = Signal(int)  #: 1 for the next place, -1 for the one before
    compare_requested = Signal()
    maximize_requested = Signal()
    all_pages_requested = Signal()
    next_page_requested = Signal()
    oddities_requested = Signal()  #: what is odd in the JSON shown is to be named
    emptied = Signal()  #: `is_empty` is another
    guide_requested = Signal(Topic)  #: the `Topic` that explains the status

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("responsePanel")
        self._has_models = False
        self._is_waiting = False
        self._has_views = False
        self.is_empty = True  #: no response is shown, and none that is about to be replaced
        #: Whose the response shown is; None while none is.
        self.caption: ResponseCaption | None = None
        self._tabs = ViewTabs(self)
        self._veil = Veil(self)
        self._make_lines()
        self._lay_out()
        self._connect()
        self.show_nothing()

    def make_views(self) -> None:
        """Make the four views, unless they are there: the first frame shows none of them."""
        if self._has_views:
            return
        from aspire_desktop.widgets.response.views import make_views

        self._has_views = True
        views = self.tree, self.rows, self.text, self.headers = make_views(self)
        self.table = self.rows.view
        self._tabs.put_views(views)
        for signal in (view.copy_requested for view in views):
            signal.connect(self.text_copy_requested)
        self.headers.found_changed.connect(self._find.show_found)
        self._header.more.columns.triggered.connect(self.table.open_columns)
        self._header.more.wrap.toggled.connect(self.text.set_wraps)
        self.table.value_opened.connect(self._tabs.show_in_tree)
        self.tree.save_requested.connect(self.file.save_requested)
        self.tree.preview_requested.connect(self.file.preview_requested)

    def set_models(self, tree: JsonTreeModel, table: JsonTableModel) -> None:
        """Take the models; they are made for the first answer, as the first frame has no use for them."""
        self.make_views()
        self._has_models = True
        self.tree.set_model(tree)
        self.rows.set_model(table)

    def show_nothing(self, text: str = "", why: str = "") -> None:
        """Empty the panel, whose models are empty already, and say that there is no response, and why."""
        self._empty(text or self.tr("No response yet"), why)

    def show_nothing_for(self, place: str, credential: str) -> None:
        """Say that this credential has no response of this operation yet."""
        text = self.tr("No response yet for {place} · {credential}")
        hint = self.tr("Press Execute (Ctrl+Enter). The response appears here.")
        self._empty(text.format(place=place, credential=credential), hint)

    def show_progress(self, received: int, elapsed_s: float) -> None:
        """Show that an answer is on its way; what it will replace is dimmed until then."""
        self._show_old(is_old=True)
        if self.is_empty:
            self._tabs.show_nothing()
        if self._is_waiting:
            self._facts.show_waiting(elapsed_s)
            return
        self._header.show_status(self.tr("Waiting…") if not received else self.tr("Receiving…"), Tone.INFO)
        self._facts.show_progress(received, elapsed_s)

    def show_waiting(self, seconds: float) -> None:
        """Say that the request waits for the rate limit."""
        if seconds > 0:
            text = self.tr("Waiting {seconds} s for the rate limit…").format(seconds=round(seconds) or 1)
            self._header.show_status(text, Tone.WARNING)
            self._is_waiting = True
        else:
            self._is_waiting = False

    def before_response(self) -> None:
        """Keep what the user has done to the views of the answer that goes."""
        if self._has_models:
            self.table.keep()

    def show_response(self, answer: Answer) -> None:
        """Show an answer in full, and whose it is; the models have it already."""
        self.make_views()
        record, document, operation = answer.record, answer.document, answer.sent.operation
        self._is_waiting = False
        self._show_old(is_old=False)
        self.show_caption(answer.caption())
        self._facts.show_response(record, document)
        is_stray = record.is_stray_page and bool(answer.meaning)
        topic = Topic.NOT_THE_API if is_stray else topic_of_status(record.status, operation.path)
        self._notes.show_notes(answer_notes(record, answer.meaning, next_elsewhere(answer)), topic)
        self.text.set_lines(document.lines, is_json=document.value is not None)
        self.headers.show_headers(record.headers)
        self.tree.begin()
        if self._has_models:
            self.table.begin(operation.key)
        self.file.show_file(document.file)
        self._enable(has_body=bool(record.body))
        self._header.show_next_page(shown=next_step(answer) is not None)
        self._tabs.open_for(document)
        self._set_empty(is_empty=False)
        self._header.more.columns.setEnabled(document.rows is not None and self._has_models)
        self._find.begin_again()

    def say_arrived(self) -> None:
        """Have a screen reader say that the response shown has come, wherever the focus is."""
        announce(self, f"{self.accessibleName()}. {self._facts.text}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_low(self, *, low: bool) -> None:
        """Do with less height: the window is low."""
        self._header.set_low(low=low)

    def show_maximized(self, *, maximized: bool) -> None:
        """Say what the sign that maximizes does now."""
        self._header.show_maximized(maximized=maximized)

    def focus_view(self) -> None:
        """Go to the view that is open."""
        self._tabs.focus_view()

    def show_caption(self, caption: ResponseCaption | None) -> None:
        """Say whose the response is, and when it came; None where there is none."""
        self.caption = caption
        if caption is None:
            self._header.show_caption("")
            self.setAccessibleName("")
            return
        self._header.show_status(caption.status, Tone.GOOD if caption.is_success else Tone.BAD)
        self._header.show_caption(f"{caption.place} · {caption.credential} · {caption.time}")
        text = self.tr("{status}, {place}, {credential}, {time}")
        self.setAccessibleName(
            text.format(
                status=caption.status, place=caption.place, credential=caption.credential, time=caption.time
            )
        )

    def show_hit(self, hit: Hit, path: Path | None) -> None:
        """Show a place that was found in the view that is open."""
        self._tabs.show_hit(hit, path)

    def show_in_tree(self, path: Path) -> None:
        """Open the tree at a value."""
        self._tabs.show_in_tree(path)

    def focus_find(self) -> None:
        self._find.focus_field()

    def find_next(self, step: int) -> None:
        self._find.step(step)

    def show_found(self, number: int, count: int, is_complete: bool) -> None:  # noqa: FBT001 (a signal's payload)
        """Say which of how many places in the body is shown."""
        if not self._tabs.is_at_headers:
            self._find.show_found(number, count, is_complete)

    def enable_all_pages(self, *, enabled: bool) -> None:
        self._header.enable_all_rows(enabled=enabled)

    def enable_comparison(self, *, enabled: bool) -> None:
        self._header.more.compare.setEnabled(enabled)

    def _empty(self, text: str, hint: str = "") -> None:
        self._is_waiting = False
        self._tabs.show_nothing(hint)
        self._set_empty(is_empty=True)
        self._show_old(is_old=False)
        self.show_caption(None)
        self._header.show_status(text, Tone.QUIET)
        self._facts.show_nothing()
        self._notes.show_notes("")
        self.file.show_file(None)
        self._enable(has_body=False)
        if self._has_views:
            self.text.set_lines(BlockLines(()))
            self.headers.show_headers(())

    def _set_empty(self, *, is_empty: bool) -> None:
        if is_empty != self.is_empty:
            self.is_empty = is_empty
            self.emptied.emit()

    def _show_old(self, *, is_old: bool) -> None:
        """Dim an answer that is about to be replaced: nothing is done with it until it is."""
        if self.is_empty:
            is_old = False
        if self.caption is not None and self.caption.is_current == is_old:
            self.caption = replace(self.caption, is_current=not is_old)
        if is_old:
            self._notes.show_notes("")
            self.file.show_file(None)
            self._enable(has_body=False)
        self._veil.cover(self._tabs, is_covering=is_old)

    def _make_lines(self) -> None:
        self._header = ResponseHeader(self)
        self._facts = ResponseFacts(self)
        self._notes = NotesLine(self)
        self.file = FileLine(self)
        self._notes.guide_requested.connect(self.guide_requested)
        self._notes.oddities_requested.connect(self.oddities_requested)
        self.show_oddities = self._notes.show_oddities
        self._find = FindBar(self)

    def _lay_out(self) -> None:
        self._tabs.set_beside((self._facts, self._find), spacing=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._notes)
        layout.addWidget(self.file)
        layout.addWidget(self._tabs, 1)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(lambda: self._find.begin_again())
        self._facts.changed.connect(self._fit)
        self._find.find_requested.connect(self._on_find_requested)
        self._find.step_requested.connect(self._on_step_requested)
        self._header.save_requested.connect(self.save_requested)
        self._header.all_rows_requested.connect(self.all_pages_requested)
        self._header.next_page_requested.connect(self.next_page_requested)
        self._header.copy_requested.connect(self.copy_requested)
        self._header.compare_requested.connect(self.compare_requested)
        self._header.maximize_requested.connect(self.maximize_requested)

    def _fit(self) -> None:
        """Let what says least give way where the line of the tabs is short."""
        room = self._tabs.room_beside - _AROUND_FACTS
        self._find.fit(room, self._facts.whole_width, self._facts.first_width)
        self._facts.adapt(self.width(), room - self._find.sizeHint().width())

    def _on_find_requested(self, text: str) -> None:
        self._fit()
        if self._tabs.is_at_headers:
            self.headers.find_text(text)
        else:
            self.find_requested.emit(text)

    def _on_step_requested(self, step: int) -> None:
        if self._tabs.is_at_headers:
            self.headers.go(step)
        else:
            self.step_requested.emit(step)

    def _enable(self, *, has_body: bool) -> None:
        self._header.enable_body(enabled=has_body)
        self._find.setEnabled(has_body)
        self._header.more.columns.setEnabled(False)
