"""Looks through an answer: finds, narrows, queries and sorts, without holding up the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.errors import AspireError
from aspire_desktop.core.json_text.narrowing import Narrowing
from aspire_desktop.core.json_text.places import path_at
from aspire_desktop.core.json_text.query import is_json_path, matches
from aspire_desktop.core.json_text.search import Hit, Search
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.json_table_model import JsonTableModel
from aspire_desktop.viewmodels.json_tree_model import JsonTreeModel
from aspire_desktop.viewmodels.left_rows import rows_at, rows_holding, rows_matched
from aspire_desktop.viewmodels.turns import in_turns

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

    from aspire_desktop.core.json_text.rows import Rows
    from aspire_desktop.core.json_text.value import JsonValue
    from aspire_desktop.viewmodels.response_document import ResponseDocument
    from aspire_desktop.viewmodels.tasks import TaskRunner


class AnswerPresenter(QObject):
    """Holds the models over the answer shown, and one search, one filter and one sort at a time."""

    found_changed = Signal(int, int, bool)  #: the hit gone to (from 1, 0 for none), how many, all counted
    hit_shown = Signal(Hit, tuple)  #: a `Hit`, and the way to the value it is in, or None
    filter_failed = Signal(str)  #: why a JSONPath cannot be used; empty when it can
    narrowed = Signal(int)  #: how many values a filter found; -1 without a filter
    rows_kept = Signal(tuple, int, int)  #: the conditions, how many rows fit them all, and of how many
    busy_changed = Signal(bool)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.tree = JsonTreeModel(self)
        self.table = JsonTableModel(self)
        self.table.sort_requested.connect(self._on_sort_requested)
        self._document: ResponseDocument | None = None
        self._search: Search | None = None
        self._number = -1
        self._wanted: dict[str, bytes] = {}
        self._left: Callable[[], list[bytes]] | None = None  #: what reads what the tree's filter leaves
        self._running: dict[str, asyncio.Task[None]] = {}

    @property
    def search(self) -> Search | None:
        """What is being looked for, to be marked in the text."""
        return self._search

    def show(self, document: ResponseDocument | None) -> None:
        """Take another answer; whatever still went through the one before ends."""
        for task in self._running.values():
            task.cancel()
        self._document = document
        self._search = None
        self._wanted, self._left = {}, None
        self.rows_kept.emit((), 0, 0)
        self.tree.set_value(document.value if document else None)
        self.table.set_rows(document.rows if document else None)
        self.found_changed.emit(0, 0, True)
        if document is not None and document.rows is not None:
            self._start("columns", self._find_columns(document))

    def find(self, text: str) -> None:
        """Count the places of `text` and go to the first."""
        self._cancel("find")
        self._search, self._number = None, -1
        if not text or self._document is None:
            self.found_changed.emit(0, 0, True)
            return
        self._search = Search(self._document.lines, text)
        self._start("find", self._count(self._search))

    def go(self, step: int) -> None:
        """Go `step` hits on, from the first again after the last."""
        if self._search is None or not self._search.count:
            return
        self._number = (self._number + step) % self._search.count
        self._show_hit()

    def filter(self, text: str) -> None:
        """Narrow the tree to what holds `text`, or to what a JSONPath selects."""
        self._cancel("filter")
        self.filter_failed.emit("")
        self._left = None
        value = self._document.value if self._document else None
        if value is None or not text:
            self.tree.show_all()
            self.narrowed.emit(-1)
        elif is_json_path(text):
            self._start("filter", self._query(value, text))
        else:
            self._start("filter", self._narrow(value, Narrowing(text)))

    def keep_rows_with(self, name: str, value: bytes) -> None:
        """Leave only the rows in the table whose cell holds `value`, as JSON; of those that are there now."""
        if self._document is not None and self._document.rows is not None:
            self._wanted[name] = value
            self._cancel("keep")
            self._start("keep", self._keep(self._document.rows))

    def keep_all_rows(self) -> None:
        """Show every row in the table again."""
        self._cancel("keep")
        self._wanted = {}
        self.table.set_kept(None)
        self.rows_kept.emit((), 0, 0)

    def tree_rows(self) -> Callable[[], list[bytes]] | None:
        """Return what reads the rows that the tree's filter leaves; None where it leaves no rows."""
        return self._left

    def table_rows(self) -> Callable[[], list[bytes]] | None:
        """Return what reads the rows that stand in the table, in its order, whatever is shown by then."""
        rows = None if self._document is None else self._document.rows
        if rows is None:
            return None
        places = self.table.places
        return lambda: rows_at(rows, places)

    def _show_hit(self) -> None:
        if self._search is None or self._document is None:
            return
        hit = self._search.hit(self._number)
        lines = self._document.json_lines
        self.hit_shown.emit(hit, None if lines is None else path_at(lines, hit.line))
        self.found_changed.emit(self._number + 1, self._search.count, self._search.is_complete)

    def _on_sort_requested(self, name: str, downwards: bool) -> None:  # noqa: FBT001 (a signal's payload)
        if self._document is not None and self._document.rows is not None:
            self._cancel("sort")
            self._start("sort", self._sort(name, downwards=downwards))

    async def _count(self, search: Search) -> None:
        async for _ in in_turns(search.run()):
            if self._number < 0 and search.count:
                self._number = 0
                self._show_hit()
            else:
                self.found_changed.emit(self._number + 1, search.count, False)
        self.found_changed.emit(self._number + 1, search.count, True)

    async def _narrow(self, value: JsonValue, narrowing: Narrowing) -> None:
        async for _ in in_turns(narrowing.prepare(value)):
            pass
        self.tree.narrow(narrowing)
        document = self._document
        array = None if document is None or document.rows is None else value.at(tuple(document.rows_path))
        if array is not None:
            self._left = lambda: rows_holding(array, narrowing)
        self.narrowed.emit(self.tree.rowCount())

    async def _query(self, value: JsonValue, text: str) -> None:
        found: list[Any] = []
        try:
            async for part in in_turns(matches(value, text)):
                found += part
        except AspireError as error:
            self.filter_failed.emit(error_text(error))
            return
        self.tree.show_matches(found)
        self._left = lambda: rows_matched(value, found)
        self.narrowed.emit(len(found))

    async def _sort(self, name: str, *, downwards: bool) -> None:
        document = self._document
        if document is None or document.rows is None:
            return
        async for part in in_turns(document.rows.sorted_places(name, descending=downwards)):
            if part[-1] is not None:
                self.table.set_order(part[-1])

    async def _keep(self, rows: Rows) -> None:
        wanted = dict(self._wanted)
        async for part in in_turns(rows.places_with(wanted)):
            if part[-1] is not None:
                self.table.set_kept(part[-1])
                self.rows_kept.emit(tuple(wanted.items()), len(part[-1]), len(rows))

    async def _find_columns(self, document: ResponseDocument) -> None:
        if document.rows is None:
            return
        async for part in in_turns(document.rows.all_names()):
            self.table.add_columns(part[-1])

    def _start(self, what: str, work: Coroutine[Any, Any, None]) -> None:
        task = self._tasks.start(work, on_end=lambda done: self._on_ended(what, done))
        if task is not None:
            self._running[what] = task
            self.busy_changed.emit(True)

    def _on_ended(self, what: str, task: asyncio.Task[None]) -> None:
        if self._running.get(what) is task:
            del self._running[what]
        self.busy_changed.emit(bool(self._running))

    def _cancel(self, what: str) -> None:
        task = self._running.pop(what, None)
        if task is not None:
            task.cancel()
