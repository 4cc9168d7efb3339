"""Tests for aspire_desktop.services.rate_board, and of meters that share one."""

import asyncio
import subprocess
import sys
import time as clock
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aspire_desktop.services.rate import RateMeter
from aspire_desktop.services.rate_board import RateBoard, Sheet
from tests.services.pages.virtual_time import VirtualTime
from tests.support.records import response

ORIGIN = "https://api.test"
_SEND = """
import asyncio, sys, time
from pathlib import Path
from aspire_desktop.services.rate import RateMeter
async def main():
    meter = RateMeter(time.monotonic, folder=Path(sys.argv[1]))
    for _ in range(int(sys.argv[2])):
        taken = asyncio.ensure_future(meter.take_turn("https://api.test", int(sys.argv[3])))
        await asyncio.wait([taken], timeout=0)
        if not taken.done():
            break
        print("sent", flush=True)
    if len(sys.argv) > 4:
        await asyncio.Event().wait()
asyncio.run(main())
"""


def sender(folder: Path, *arguments: object) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", _SEND, str(folder), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def time() -> VirtualTime:
    return VirtualTime()


#: Makes a meter as another process has it, on its own clock or the system's.
Meters = Callable[[VirtualTime | None], RateMeter]


@pytest.fixture
def meters(tmp_path: Path) -> Iterator[Meters]:
    made: list[RateMeter] = []

    def make(time: VirtualTime | None) -> RateMeter:
        if time is None:
            made.append(RateMeter(clock.monotonic, folder=tmp_path))
        else:
            made.append(RateMeter(time.monotonic, sleep=time.sleep, folder=tmp_path))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_eight_processes_share_one_limit_exactly(tmp_path: Path, meters: Meters) -> None:
    running = [sender(tmp_path, 20, 60) for _ in range(8)]
    sent = sum(process.communicate()[0].count("sent") for process in running)
    assert sent == 60
    assert meters(None).used(ORIGIN) == 60


def test_what_a_killed_process_sent_still_counts_and_nobody_waits_for_it(
    tmp_path: Path, meters: Meters
) -> None:
    with sender(tmp_path, 5, 60, "and stay") as process:
        assert process.stdout is not None
        assert [process.stdout.readline() for _ in range(5)] == ["sent\n"] * 5
        process.kill()
    own = meters(None)
    own.note(ORIGIN)
    assert (own.used(ORIGIN), own.used_by_others(ORIGIN)) == (6, 5)


async def test_one_waits_at_the_limit_that_another_process_has_used_up(
    tmp_path: Path, meters: Meters, time: VirtualTime
) -> None:
    other, own = meters(time), meters(time)
    for _ in range(60):
        other.note(ORIGIN)
    time.now += 15
    await own.take_turn(ORIGIN, 60)
    assert time.slept == [45.0]


async def test_a_429_of_another_process_keeps_this_one_out_too(
    tmp_path: Path, meters: Meters, time: VirtualTime
) -> None:
    other, own = meters(time), meters(time)
    other.note_answer(ORIGIN, response(status=429, headers=(("Retry-After", "7"),)))
    await own.take_turn(ORIGIN, None)
    assert time.slept == [7.0]


def test_what_an_earlier_run_of_the_computer_left_does_not_count(
    tmp_path: Path, meters: Meters, time: VirtualTime
) -> None:
    before = meters(time)
    before.note(ORIGIN)
    before.note_answer(ORIGIN, response(status=429))
    time.now = 10.0  # the steady clock has begun anew
    after = meters(time)
    assert (after.used(ORIGIN), after.blocked_until(ORIGIN)) == (0, None)


def test_other_origins_are_counted_apart(tmp_path: Path, meters: Meters, time: VirtualTime) -> None:
    meters(time).note(ORIGIN)
    assert meters(time).used("https://other.test") == 0


def test_a_lock_that_somebody_sits_on_costs_a_moment_and_no_request(tmp_path: Path) -> None:
    board = RateBoard(tmp_path)
    sheet = board.sheet(ORIGIN)
    assert sheet is not None
    elsewhere = RateBoard(tmp_path)
    with sheet._alone():
        other = elsewhere.sheet(ORIGIN)
        assert other is not None
        other.add(clock.monotonic())
    assert len(sheet.recent(clock.monotonic(), 60)) == 1
    elsewhere.close()
    board.close()


def test_where_no_file_can_be_made_each_counts_alone(
    tmp_path: Path, meters: Meters, time: VirtualTime
) -> None:
    (tmp_path / "rate").write_bytes(b"in the way")
    own = meters(time)
    own.note(ORIGIN)
    assert own.used(ORIGIN) == 1


@pytest.mark.parametrize("content", [b"", b"short", b"\xff" * 40_000])
def test_a_file_that_is_damaged_breaks_nothing(
    tmp_path: Path, meters: Meters, time: VirtualTime, content: bytes
) -> None:
    meters(time).note(ORIGIN)
    (file,) = (tmp_path / "rate").iterdir()
    file.write_bytes(content)
    own = meters(time)
    own.note(ORIGIN)
    assert own.used(ORIGIN) == 1


def test_the_ring_holds_the_newest(tmp_path: Path) -> None:
    sheet = Sheet(_empty(tmp_path / "ring"))
    for number in range(5000):
        sheet.add(float(number + 1))
    assert sheet.recent(5000.0, 60.0) == [float(number) for number in range(4941, 5001)]
    sheet.close()


async def test_two_that_want_the_last_place_do_not_both_get_it(
    tmp_path: Path, meters: Meters, time: VirtualTime
) -> None:
    first, second = meters(time), meters(time)
    await asyncio.gather(first.take_turn(ORIGIN, 1), second.take_turn(ORIGIN, 1))
    assert time.slept == [60.0]


def _empty(path: Path) -> Path:
    path.touch()
    return path
