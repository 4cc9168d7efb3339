"""Tests for aspire_desktop.services.flights: between tasks, and with a real process that dies."""

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.services.flights import Flights

ME = ProfileId("payroll")
KEY = bytes(32)
_HOLD = """
import asyncio, sys
from pathlib import Path
from aspire_desktop.services.flights import Flights
async def main():
    async with Flights(Path(sys.argv[1]), lambda: bytes(32)).alone("payroll", patience_s=60) as flight:
        print(flight.spend("refresh-1"), flush=True)
        await asyncio.Event().wait()
asyncio.run(main())
"""


def flights(folder: Path) -> Flights:
    return Flights(folder, lambda: KEY)


async def spend(folder: Path, refresh_token: str) -> bool:
    async with flights(folder).alone(ME, patience_s=60) as flight:
        return flight.spend(refresh_token)


async def test_one_has_the_turn_and_the_next_waits_and_says_so(tmp_path: Path) -> None:
    order: list[str] = []
    waiting = asyncio.Event()

    async def second() -> None:
        async with flights(tmp_path).alone(ME, patience_s=60, on_wait=waiting.set) as flight:
            order.append(f"second, waited: {flight.has_waited}")

    async with flights(tmp_path).alone(ME, patience_s=60) as flight:
        task = asyncio.create_task(second())
        await waiting.wait()
        order.append(f"first, waited: {flight.has_waited}")
    await task
    assert order == ["first, waited: False", "second, waited: True"]


async def test_another_credential_waits_for_nobody(tmp_path: Path) -> None:
    async with (
        flights(tmp_path).alone(ME, patience_s=60),
        flights(tmp_path).alone(ProfileId("other"), patience_s=60) as other,
    ):
        assert not other.has_waited


async def test_a_killed_holder_delays_nobody_and_what_it_sent_is_never_sent_again(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _HOLD, str(tmp_path)]
    holder = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert await holder.stdout.readline() == b"True\n"
    holder.kill()
    await holder.wait()
    async with flights(tmp_path).alone(ME, patience_s=60) as flight:
        assert not flight.spend("refresh-1")
        assert flight.spend("refresh-2")


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system stops no process")
async def test_a_holder_that_was_stopped_is_waited_for_some_seconds_at_most(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _HOLD, str(tmp_path)]
    holder = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert await holder.stdout.readline() == b"True\n"
    holder.send_signal(signal.SIGSTOP)
    try:
        async with flights(tmp_path).alone(ME, patience_s=3600) as flight:
            assert flight.has_waited
            assert not flight.spend("refresh-2"), "what the stopped one does next nobody knows"
    finally:
        holder.send_signal(signal.SIGCONT)
        holder.kill()
        await holder.wait()


async def test_a_holder_that_works_shows_it_time_and_again(tmp_path: Path) -> None:
    seen: set[int] = set()
    async with flights(tmp_path).alone(ME, patience_s=60):
        (lock,) = await asyncio.to_thread(lambda: list((tmp_path / "renewals").glob("*.lock")))
        while len(seen) < 3:
            seen.add((await asyncio.to_thread(lock.stat)).st_mtime_ns)
            await asyncio.sleep(0.01)


async def test_a_holder_that_is_stuck_leaves_the_next_with_a_login_alone(tmp_path: Path) -> None:
    async with (
        flights(tmp_path).alone(ME, patience_s=60),
        flights(tmp_path).alone(ME, patience_s=0.05) as flight,
    ):
        assert flight.has_waited
        assert not flight.spend("refresh-1")


async def test_a_mark_outlives_its_flight_unless_the_token_was_given_back(tmp_path: Path) -> None:
    assert await spend(tmp_path, "refresh-1")
    assert not await spend(tmp_path, "refresh-1")
    async with flights(tmp_path).alone(ME, patience_s=60) as flight:
        flight.give_back("refresh-1")
    assert await spend(tmp_path, "refresh-1")
    assert not await spend(tmp_path, "refresh-1")


async def test_a_mark_that_a_crash_cut_off_spoils_none_after_it(tmp_path: Path) -> None:
    await spend(tmp_path, "refresh-1")
    (marks,) = (tmp_path / "renewals").glob("*.spent")
    marks.write_bytes(marks.read_bytes()[:20])
    assert await spend(tmp_path, "refresh-2")
    assert not await spend(tmp_path, "refresh-2")


async def test_the_marks_do_not_grow_for_ever_and_the_newest_stay(tmp_path: Path) -> None:
    for number in range(450):
        async with flights(tmp_path).alone(ME, patience_s=60) as flight:
            flight.spend(f"refresh-{number}")
    (marks,) = (tmp_path / "renewals").glob("*.spent")
    assert len(marks.read_bytes().splitlines()) <= 200
    assert not await spend(tmp_path, "refresh-449")
    assert not list((tmp_path / "renewals").glob("*.tmp"))


async def test_no_file_holds_a_token_or_names_a_credential(tmp_path: Path) -> None:
    await spend(tmp_path, "refresh-1")
    for path in (tmp_path / "renewals").iterdir():
        assert b"refresh-1" not in path.read_bytes()
        assert "payroll" not in path.name


async def test_where_nothing_can_be_written_no_refresh_token_is_spent(tmp_path: Path) -> None:
    (tmp_path / "renewals").write_bytes(b"in the way")
    assert not await spend(tmp_path, "refresh-1")


async def test_without_a_vault_that_is_kept_nothing_is_written(tmp_path: Path) -> None:
    memory = Flights(tmp_path, lambda: None)
    for expected in (True, False):
        async with memory.alone(ME, patience_s=60) as flight:
            assert flight.spend("refresh-1") is expected
    assert not (tmp_path / "renewals").exists()


@pytest.mark.parametrize("is_cancelled", [True, False])
async def test_the_turn_ends_with_its_holder_however_that_ends(tmp_path: Path, is_cancelled: bool) -> None:
    entered = asyncio.Event()

    async def hold() -> None:
        async with flights(tmp_path).alone(ME, patience_s=60):
            entered.set()
            if is_cancelled:
                await asyncio.Event().wait()
            raise ValueError("its request failed")

    task = asyncio.create_task(hold())
    await entered.wait()
    task.cancel() if is_cancelled else None
    await asyncio.gather(task, return_exceptions=True)
    async with flights(tmp_path).alone(ME, patience_s=60) as flight:
        assert not flight.has_waited
