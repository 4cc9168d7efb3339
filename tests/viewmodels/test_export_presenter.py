"""Tests for aspire_desktop.viewmodels.export_presenter, on the window's own event loop."""

import asyncio
import json
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from aspire_desktop.app.place import Place, utc_now
from aspire_desktop.app.services import Services, build_services
from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.demo.accounts import ACCOUNTS
from aspire_desktop.demo.launch import DemoServer
from aspire_desktop.services.pages.spool import resumable
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.viewmodels.choice import Choice
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.export_presenter import ExportPresenter, has_pages
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.viewmodels.request_memory import RequestMemory
from aspire_desktop.viewmodels.request_presenter import RequestPresenter
from aspire_desktop.viewmodels.tasks import TaskRunner

OPTIONS = ("$top", "$skip", "$filter", "$pageNumber", "$limit")
Scenario = Callable[[ExportPresenter, RequestPresenter], Coroutine[Any, Any, None]]


def operation(path: str = "/WorkTicketTimes", options: tuple[str, ...] = OPTIONS) -> Operation:
    parameters = [{"in": "query", "name": name, "schema": {"type": "string"}} for name in options]
    document = {"openapi": "3.0.0", "paths": {path: {"get": {"parameters": parameters}}}}
    return read_description(json.dumps(document).encode(), Source.FILE).operations[0]


@pytest.fixture
def play(qapp: QApplication, demo_server: DemoServer, tmp_path: Path) -> Callable[[Scenario], None]:
    """Return a function that runs a scenario on the demo's server, with /WorkTicketTimes filled in."""

    async def main(scenario: Scenario) -> None:
        services = build_services(Place(tmp_path / "data"), MemoryKeyStore())
        tasks = TaskRunner()
        memory = RequestMemory(services.requests, tasks)
        credentials, operations = CredentialModel(), OperationModel()
        choice = Choice(credentials, operations)
        requests = RequestPresenter(services.api, memory, choice, tasks)
        profile = _profile(services, demo_server)
        credentials.set_records(services.credentials.records())
        operations.set_operations([operation()])
        choice.choose_profile(profile.id)
        choice.choose_operation("GET /WorkTicketTimes")
        presenter = ExportPresenter(services.api, tasks, utc_now)
        await scenario(presenter, requests)
        await memory.flush()
        await tasks.aclose()
        await services.aclose()

    def run(scenario: Scenario) -> None:
        with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
            runner.run(main(scenario))

    return run


def _profile(services: Services, server: DemoServer) -> Any:
    services.vault.open()
    draft = CredentialDraft(
        description="Demo",
        client_id=ACCOUNTS[0].client_id,
        secret=ACCOUNTS[0].secret,
        environment=environment(EnvironmentKind.CUSTOM, server.base_url),
    )
    services.credentials.add(draft)
    return services.credentials.records()[0].profile


async def happened(signal: SignalInstance) -> tuple[Any, ...]:
    """Return what `signal` is emitted with."""
    told: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

    def tell(*values: Any) -> None:
        if not told.done():
            told.set_result(values)

    connection = signal.connect(tell)
    try:
        return await told
    finally:
        signal.disconnect(connection)


def test_a_collection_is_written_and_told_of(play: Callable[[Scenario], None], tmp_path: Path) -> None:
    async def scenario(presenter: ExportPresenter, requests: RequestPresenter) -> None:
        told: list[str] = []
        presenter.progressed.connect(told.append)
        presenter.start(tmp_path / "times.jsonl", requests.sendable())
        text, _ = await happened(presenter.finished)
        rows = (tmp_path / "times.jsonl").read_bytes().splitlines()
        assert text == f"{len(rows):,} rows written to times.jsonl."
        assert any("pages" in line for line in told)
        assert await happened(presenter.running_changed) == (False,)
        assert not presenter.is_running

    play(scenario)


@pytest.mark.parametrize("outcome", ["finished", "failed"])
def test_what_became_of_it_is_the_last_word(
    play: Callable[[Scenario], None], tmp_path: Path, outcome: str
) -> None:
    async def scenario(presenter: ExportPresenter, requests: RequestPresenter) -> None:
        told: list[str] = []
        told_of_it = presenter.finished if outcome == "finished" else presenter.failed
        presenter.progressed.connect(told.append)
        for signal in (presenter.finished, presenter.failed):
            signal.connect(lambda *_: told.append(outcome))
            signal.connect(lambda *_: presenter._tick.timeout.emit())  # it was due while the file was written
            signal.connect(lambda *_: presenter.toggle_pause())
        folder = tmp_path if outcome == "finished" else tmp_path / "nowhere"
        presenter.start(folder / "times.csv", requests.sendable())
        await happened(told_of_it)
        assert told[-1] == outcome

    play(scenario)


@pytest.mark.skipif(sys.platform == "win32", reason="links take a right there")
def test_a_link_stays_one_and_what_it_leads_to_is_replaced(
    play: Callable[[Scenario], None], tmp_path: Path
) -> None:
    real, link = tmp_path / "elsewhere.jsonl", tmp_path / "times.jsonl"
    real.write_bytes(b"old")
    link.symlink_to(real)

    async def scenario(presenter: ExportPresenter, requests: RequestPresenter) -> None:
        presenter.start(link, requests.sendable())
        await happened(presenter.finished)
        await happened(presenter.running_changed)
        assert link.is_symlink()
        assert json.loads(real.read_bytes().splitlines()[0])

    play(scenario)


def test_a_cancelled_export_keeps_its_rows_and_goes_on(
    play: Callable[[Scenario], None], tmp_path: Path
) -> None:
    target = tmp_path / "times.jsonl"

    async def scenario(presenter: ExportPresenter, requests: RequestPresenter) -> None:
        requests.set_draft(RequestDraft("GET /WorkTicketTimes", {("query", "$top"): "100"}))
        presenter.progressed.connect(lambda text: presenter.cancel() if " page ·" in text else None)
        presenter.start(target, requests.sendable())
        (text,) = await happened(presenter.interrupted)
        assert "can be resumed" in text
        kept = presenter.kept(target, requests.sendable())
        assert kept is not None
        assert (kept[0].rows, kept[1]) == (100, True)

        presenter.progressed.disconnect()
        presenter.start(target, requests.sendable(), resume=True)
        await happened(presenter.finished)
        rows = [json.loads(line) for line in target.read_bytes().splitlines()]
        assert len({row["WorkTicketTimeID"] for row in rows}) == len(rows) > 1_000
        assert resumable(target) is None

    play(scenario)


def test_a_paused_export_sends_nothing_until_it_goes_on(
    play: Callable[[Scenario], None], tmp_path: Path
) -> None:
    async def scenario(presenter: ExportPresenter, requests: RequestPresenter) -> None:
        presenter.start(tmp_path / "times.csv", requests.sendable())
        told: list[str] = []
        presenter.progressed.connect(told.append)
        presenter.toggle_pause()
        assert told == ["Fetching the first page… · paused"]
        (text,) = await happened(presenter.progressed)
        assert text.endswith("paused")
        presenter.toggle_pause()
        await happened(presenter.finished)

    play(scenario)


def test_what_another_request_has_left_is_not_taken_for_this_ones(
    play: Callable[[Scenario], None], tmp_path: Path
) -> None:
    target = tmp_path / "times.jsonl"

    async def scenario(presenter: ExportPresenter, requests: RequestPresenter) -> None:
        requests.set_draft(RequestDraft("GET /WorkTicketTimes", {("query", "$top"): "100"}))
        presenter.progressed.connect(lambda text: presenter.cancel() if " page ·" in text else None)
        presenter.start(target, requests.sendable())
        await happened(presenter.interrupted)
        requests.set_draft(RequestDraft("GET /WorkTicketTimes", {("query", "$top"): "50"}))
        kept = presenter.kept(target, requests.sendable())
        assert kept is not None
        assert kept[1] is False

    play(scenario)


def test_a_file_that_cannot_be_written_is_an_error(play: Callable[[Scenario], None], tmp_path: Path) -> None:
    async def scenario(presenter: ExportPresenter, requests: RequestPresenter) -> None:
        presenter.start(tmp_path / "nowhere" / "times.csv", requests.sendable())
        (error,) = await happened(presenter.failed)
        assert "no such folder" in str(error)

    play(scenario)


@pytest.mark.parametrize(
    ("options", "expected"),
    [(OPTIONS, True), (("$top", "$skip"), True), (("$pageNumber", "$limit"), True), (("$top",), False)],
)
def test_only_what_can_be_paged_has_pages(options: tuple[str, ...], expected: bool) -> None:
    assert has_pages(operation(options=options)) is expected
    assert not has_pages(None)
