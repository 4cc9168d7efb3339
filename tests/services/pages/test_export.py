"""Tests for aspire_desktop.services.pages.export: whole exports over real HTTP."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.errors import InputError, NetworkError, OutputError, ServerError
from aspire_desktop.demo.accounts import ACCOUNTS
from aspire_desktop.demo.launch import DemoServer
from aspire_desktop.services.pages.disk import Disk
from aspire_desktop.services.pages.export import ExportInterruptedError, ExportProgress, Pause
from aspire_desktop.services.pages.spool import resumable
from tests.services.pages.conftest import PATH, Desk, paged, some_rows
from tests.support.api_server import Answer, Received, Silence

DROPS = [Answer(body=b"[1, 2, 3]", drop_after=4)] * 5


class FullDisk(Disk):
    """Takes so many pages and no more."""

    def __init__(self, pages: int) -> None:
        self.pages = pages

    def append(self, path: Path, position: int, content: bytes) -> None:
        if self.pages == 0:
            raise OSError(28, "No space left on device")
        self.pages -= 1
        super().append(path, position, content)


def files(desk: Desk) -> list[str]:
    return sorted(path.name for path in desk.target.parent.iterdir())


def lines(rows: list[bytes]) -> bytes:
    return b"".join(row + b"\n" for row in rows)


async def test_all_rows_arrive_as_they_were_and_nothing_else_stays(desk: Desk) -> None:
    rows = some_rows(35)
    desk.serve(rows)
    result = await desk.export().run()
    assert desk.target.read_bytes() == lines(rows)
    assert (result.rows, result.pages, result.notes) == (35, 4, ())
    assert files(desk) == ["contacts.jsonl"]


async def test_an_empty_collection_makes_an_empty_file(desk: Desk) -> None:
    desk.serve([])
    assert (await desk.export().run()).rows == 0
    assert desk.target.read_bytes() == b""
    assert files(desk) == ["contacts.jsonl"]


async def test_progress_is_told(desk: Desk) -> None:
    rows = some_rows(15)
    desk.serve(rows, Answer(status=429, headers={"Retry-After": "9"}))
    seen: list[ExportProgress] = []
    await desk.export().run(on_progress=seen.append)
    assert [(told.rows, told.waiting_s, told.is_writing) for told in seen] == [
        (0, 9.0, False),
        (0, 0.0, False),
        (10, 0.0, False),
        (15, 0.0, False),
        (15, 0.0, True),
    ]
    assert seen[-1].size == len(lines(rows))


async def test_without_an_order_the_result_says_so(desk: Desk) -> None:
    desk.serve([])
    result = await desk.export(query="$top=10").run()
    assert "$orderby" in str(result.notes[0])


async def test_an_interrupted_export_says_what_it_has_and_goes_on_from_there(desk: Desk) -> None:
    rows = some_rows(35)
    desk.serve(rows, paged(rows), paged(rows), *DROPS)
    with pytest.raises(
        ExportInterruptedError, match=r"20 rows are kept in contacts\.jsonl\.aspire-part"
    ) as caught:
        await desk.export().run()
    assert (caught.value.rows, caught.value.pages) == (20, 2)
    assert isinstance(caught.value.cause, NetworkError)
    assert not desk.target.exists()

    result = await desk.export().run(resume=True)
    assert desk.target.read_bytes() == lines(rows)
    assert (result.rows, result.pages) == (35, 4)
    assert "more than one go" in str(result.notes[0])
    assert desk.asked == [0, 10, *[20] * 5, 20, 30]
    assert files(desk) == ["contacts.jsonl"]


async def test_without_resume_it_starts_over(desk: Desk) -> None:
    rows = some_rows(15)
    desk.serve(rows, paged(rows), *DROPS)
    with pytest.raises(ExportInterruptedError):
        await desk.export().run()
    await desk.export().run()
    assert desk.target.read_bytes() == lines(rows)
    assert desk.asked[-2:] == [0, 10]


async def test_other_rows_are_not_gone_on_with(desk: Desk) -> None:
    rows = some_rows(15)
    desk.serve(rows, paged(rows), *DROPS)
    with pytest.raises(ExportInterruptedError):
        await desk.export().run()
    with pytest.raises(InputError, match="another request"):
        await desk.export(query="$top=10&$filter=Id%20gt%205").run(resume=True)
    left = resumable(desk.target)
    assert left is not None
    assert left.rows == 10


async def test_resuming_where_nothing_is_left_just_begins(desk: Desk) -> None:
    desk.serve(some_rows(3))
    assert (await desk.export().run(resume=True)).rows == 3


async def test_a_failure_at_the_first_page_leaves_nothing(desk: Desk) -> None:
    desk.serve([], Answer(status=403))
    with pytest.raises(ServerError, match="403"):
        await desk.export().run()
    assert files(desk) == []


async def test_a_hard_failure_later_keeps_the_rows(desk: Desk) -> None:
    rows = some_rows(25)
    desk.serve(rows, paged(rows), Answer(json={"errors": [{"a": 1}]}))
    with pytest.raises(ExportInterruptedError, match="an object in place of a list"):
        await desk.export().run()
    assert files(desk) == ["contacts.jsonl.aspire-part"]
    await desk.export().run(resume=True)
    assert desk.target.read_bytes() == lines(rows)


async def test_a_cancelled_export_keeps_its_rows(desk: Desk) -> None:
    rows = some_rows(25)
    desk.serve(rows, paged(rows), Answer(silence=Silence.AFTER_REQUEST))
    task: asyncio.Task[object] | None = None

    def cancel(told: ExportProgress) -> None:
        if told.rows:
            assert task is not None
            asyncio.get_running_loop().call_soon(task.cancel)

    task = asyncio.create_task(desk.export().run(on_progress=cancel))
    with pytest.raises(asyncio.CancelledError):
        await task
    left = resumable(desk.target)
    assert left is not None
    assert left.rows == 10

    desk.serve(rows)
    await desk.export().run(resume=True)
    assert desk.target.read_bytes() == lines(rows)


async def test_a_cancellation_while_the_file_is_written_keeps_the_rows_and_the_old_file(desk: Desk) -> None:
    desk.serve(some_rows(25))
    desk.target.write_bytes(b"old")
    task: asyncio.Task[object] | None = None

    def cancel(told: ExportProgress) -> None:
        if told.is_writing:
            assert task is not None
            task.cancel()

    task = asyncio.create_task(desk.export().run(on_progress=cancel))
    with pytest.raises(asyncio.CancelledError):
        await task
    left = resumable(desk.target)
    # The file may have been done before it was told to stop.
    assert left is not None
    assert left.place.is_end

    assert (await desk.export().run(resume=True)).rows == 25
    assert desk.asked == [0, 10, 20]


async def test_a_full_disk_is_told_and_what_was_kept_is_gone_on_with(desk: Desk) -> None:
    rows = some_rows(25)
    desk.serve(rows)
    with pytest.raises(ExportInterruptedError, match="No space left on device") as caught:
        await desk.export(disk=FullDisk(2)).run()
    assert isinstance(caught.value.cause, OutputError)
    assert caught.value.__context__ is None
    await desk.export().run(resume=True)
    assert desk.target.read_bytes() == lines(rows)


async def test_a_pause_holds_it_before_the_next_page(desk: Desk) -> None:
    desk.serve(some_rows(25))
    pause, at_rest = Pause(), asyncio.Event()

    def hold(told: ExportProgress) -> None:
        if told.rows == 10:
            pause.pause()
            at_rest.set()

    task = asyncio.create_task(desk.export().run(on_progress=hold, pause=pause))
    await at_rest.wait()
    assert pause.is_paused
    for _ in range(100):
        await asyncio.sleep(0)
    assert desk.asked == [0]
    pause.resume()
    assert (await task).rows == 25


async def test_a_credential_that_is_removed_ends_it(desk: Desk) -> None:
    rows = some_rows(25)

    def remove(request: Received) -> Answer:
        desk.stage.credentials.remove(desk.profile_id)
        return paged(rows)(request)

    desk.serve(rows, remove)
    with pytest.raises(ExportInterruptedError, match="removed"):
        await desk.export().run()


@pytest.mark.parametrize("name", ["contacts.txt", "contacts", "nowhere/contacts.csv"])
async def test_a_file_that_cannot_be_written_costs_no_request(desk: Desk, name: str) -> None:
    with pytest.raises(InputError):
        await replace(desk.export(), target=desk.target.with_name("x").parent / name).run()
    assert desk.stage.server.requests == []


async def test_a_table_of_the_demo_comes_whole(desk: Desk, demo_server: DemoServer) -> None:
    account = ACCOUNTS[0]
    profile_id = desk.stage.add(
        environment=environment(EnvironmentKind.CUSTOM, demo_server.base_url),
        client_id=account.client_id,
        secret=account.secret,
    )

    async def exported(top: int) -> bytes:
        plan = desk.plan(f"$top={top}&$orderby=WorkTicketID")
        first = replace(
            plan.first,
            url=plan.first.url.replace(desk.stage.server.url + PATH, f"{demo_server.base_url}/WorkTickets"),
        )
        record = desk.stage.vault.document.find(profile_id)
        assert record is not None
        export = replace(desk.export(), profile=record.profile, plan=replace(plan, first=first))
        await export.run()
        return desk.target.read_bytes()

    small, large = await exported(97), await exported(1000)
    assert small == large
    assert small.count(b"\n") > 1000
