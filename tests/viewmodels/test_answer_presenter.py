"""Tests for aspire_desktop.viewmodels.answer_presenter, on the window's own event loop."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from aspire_desktop.core.json_text.search import Hit
from aspire_desktop.viewmodels.answer_presenter import AnswerPresenter
from aspire_desktop.viewmodels.response_document import read_response
from aspire_desktop.viewmodels.tasks import TaskRunner
from tests.support.json_samples import LARGE
from tests.support.records import response

Scenario = Callable[[AnswerPresenter], Coroutine[Any, Any, None]]


@pytest.fixture
def play(qapp: QApplication) -> Callable[[Scenario], None]:
    def run(scenario: Scenario) -> None:
        async def main() -> None:
            tasks = TaskRunner()
            presenter = AnswerPresenter(tasks)
            await scenario(presenter)
            await tasks.aclose()

        with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
            runner.run(main())

    return run


async def rest(presenter: AnswerPresenter) -> None:
    """Return when nothing is going through the answer any more."""
    idle = asyncio.Event()
    presenter.busy_changed.connect(lambda busy: None if busy else idle.set())
    await idle.wait()


def test_a_text_is_found_counted_and_gone_through(play: Callable[[Scenario], None]) -> None:
    async def scenario(presenter: AnswerPresenter) -> None:
        hits: list[tuple[Hit, Any]] = []
        counts: list[tuple[int, int, bool]] = []
        presenter.hit_shown.connect(lambda hit, path: hits.append((hit, path)))
        presenter.found_changed.connect(lambda *found: counts.append(found))
        presenter.show(read_response(response(LARGE["rows within an object"])))
        presenter.find("4999 main")
        await rest(presenter)
        presenter.go(1)
        presenter.go(-1)
        assert [path for _, path in hits] == [("value", 4_999, "Address", "Street")] * 3
        assert counts[-1] == (1, 1, True)

    play(scenario)


def test_going_on_from_the_last_place_begins_again(play: Callable[[Scenario], None]) -> None:
    async def scenario(presenter: AnswerPresenter) -> None:
        lines: list[int] = []
        presenter.hit_shown.connect(lambda hit, _: lines.append(hit.line))
        presenter.show(read_response(response(b'["a","b","a","a"]')))
        presenter.find("a")
        await rest(presenter)
        for step in (1, 1, 1, -1):
            presenter.go(step)
        assert lines == [1, 3, 4, 1, 4]

    play(scenario)


def test_another_search_ends_the_one_before(play: Callable[[Scenario], None]) -> None:
    async def scenario(presenter: AnswerPresenter) -> None:
        counts: list[tuple[int, int, bool]] = []
        presenter.show(read_response(response(LARGE["rows"])))
        presenter.find("a")
        presenter.find("4321 main")
        presenter.found_changed.connect(lambda *found: counts.append(found))
        await rest(presenter)
        assert counts[-1] == (1, 1, True)

    play(scenario)


@pytest.mark.parametrize(("text", "rows"), [("4321 main", 1), ("$[?@.Id < 3]", 3), ("", 6)])
def test_the_tree_is_filtered(play: Callable[[Scenario], None], text: str, rows: int) -> None:
    async def scenario(presenter: AnswerPresenter) -> None:
        presenter.show(read_response(response(LARGE["rows"])))
        await rest(presenter)
        presenter.filter("$[0]")
        await rest(presenter)
        presenter.filter(text)
        if text:
            await rest(presenter)
        assert presenter.tree.rowCount() == rows

    play(scenario)


def test_a_broken_jsonpath_is_told(play: Callable[[Scenario], None]) -> None:
    async def scenario(presenter: AnswerPresenter) -> None:
        said: list[str] = []
        presenter.filter_failed.connect(said.append)
        presenter.show(read_response(response(b"[1]")))
        presenter.filter("$[")
        await rest(presenter)
        assert "not a JSONPath" in said[-1]

    play(scenario)


def test_the_table_is_sorted_off_the_loop(play: Callable[[Scenario], None]) -> None:
    async def scenario(presenter: AnswerPresenter) -> None:
        presenter.show(read_response(response(LARGE["rows"])))
        await rest(presenter)
        presenter.table.sort_requested.emit("Id", True)
        await rest(presenter)
        assert presenter.table.index(0, 0).data() == "5999"

    play(scenario)
