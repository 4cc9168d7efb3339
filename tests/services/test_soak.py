"""Eight days with a server that fails in every way: tokens live on, memory stays flat, nothing is left."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import threading
from dataclasses import replace
from datetime import timedelta
from itertools import cycle
from pathlib import Path

from aspire_desktop.core.credentials.profile import ProfileId, Renewal
from aspire_desktop.core.errors import AspireError
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import HistoryEntry
from aspire_desktop.services.history.store import RequestStore
from aspire_desktop.services.http.limits import Limits
from aspire_desktop.services.http.routes import DIRECT
from aspire_desktop.services.keep_alive import KeepAlive
from tests.support.aging_accounts import AgingAccounts
from tests.support.api_server import Answer, ApiServer, Silence
from tests.support.clock import ManualClock
from tests.support.stage import CLIENT_ID, SECRET, Stage, new_stage

_STEP = timedelta(hours=2)
_STEPS_A_DAY = 12
_DAYS = 8
_WAYS = (
    Answer(json=[]),
    Answer(status=500, body=b"x" * 10_000),
    Answer(status=429, headers={"Retry-After": "1"}),
    Answer(body=b"y" * 5_000, drop_after=100),
    Answer(status=302, headers={"Location": "https://elsewhere.test/"}),
    Answer(raw=b"this is not HTTP\r\n\r\n"),
    Answer(body=b"<html>", headers={"Content-Type": "text/html", "Date": "Fri, 31 Dec 9999 23:59:59 GMT"}),
    Answer(body=b"no gzip", headers={"Content-Encoding": "gzip"}),
    Answer(body=b"[", headers={"Retry-After": "99999999999", "Age": "-1"}),
    Answer(status=401),
    Answer(json=[], endless=True),
    Answer(silence=Silence.AFTER_HEADERS),
)


async def test_eight_days_of_failures_leave_tokens_alive_and_nothing_behind(tmp_path: Path) -> None:
    clock = ManualClock()
    tasks = asyncio.all_tasks()
    descriptors = _descriptors()
    with ApiServer(clock=clock) as server:
        server.accounts = AgingAccounts(clock, ends_old=True, detects_reuse=True)
        server.accounts.secrets[CLIENT_ID] = SECRET
        stage = new_stage(tmp_path / "data", server, clock)
        stage.client.use(Limits(deadline_s=30, read_s=0.25, max_body_bytes=20_000), DIRECT)
        counted = await _lived(stage, server, clock)
        assert server.accounts.reused == []
        await stage.aclose()
        assert asyncio.all_tasks() == tasks
    # The first days fill what is kept of a day or two; from then on nothing grows.
    assert counted[-1] - counted[2] < 0.02 * counted[2], counted
    assert not list((tmp_path / "data").rglob("*.tmp"))
    assert _descriptors() <= descriptors + 2
    workers = [one.name for one in threading.enumerate() if one is not threading.main_thread()]
    assert all(name.startswith("asyncio_") for name in workers), workers


async def _lived(stage: Stage, server: ApiServer, clock: ManualClock) -> list[int]:
    """Live through the days; return how many objects there are at the end of each."""
    profile_id = stage.add(renewal=Renewal.KEEP_ALIVE)
    await stage.tokens.issue(profile_id)
    keeper = KeepAlive(stage.vault, stage.tokens, clock, lambda: 0.5)
    stage.tokens.memory.subscribe(keeper.plan)
    keeper.plan_all()
    store = RequestStore(stage.folder, lambda: bytes(32), clock)
    ways, counted = cycle(_WAYS), []
    for _ in range(_DAYS):
        for _ in range(_STEPS_A_DAY):
            clock.advance(_STEP)
            server.script("GET", "/Branches", next(ways))
            await _step(stage, profile_id, store)
            if keeper.next_due is not None and keeper.next_due <= clock.now:
                await keeper.run_due()
        pair = stage.pair(profile_id)
        assert isinstance(server.accounts, AgingAccounts)
        assert server.accounts.left(pair.access_token) > timedelta()
        server.requests.clear()
        store.clear()
        counted.append(_objects())
    store.close()
    return counted


async def _step(stage: Stage, profile_id: ProfileId, store: RequestStore) -> None:
    """Send a request, and remember what became of it."""
    status = None
    with contextlib.suppress(AspireError):
        status = (await stage.api.execute(profile_id, stage.get())).status
    at = stage.clock()
    entry = HistoryEntry(
        id=store.new_id(at),
        at=at,
        method="GET",
        url=stage.server.url,
        profile_id=str(profile_id),
        profile_name="Payroll",
        status=status,
        draft=RequestDraft("GET /Branches"),
    )
    store.add(replace(entry, outcome="" if status else "failed"))


def _objects() -> int:
    gc.collect()
    return len(gc.get_objects()) + gc.get_freeze_count()  # of tests before this one


def _descriptors() -> int:
    place = Path("/proc/self/fd")
    return len(list(place.iterdir())) if place.exists() else 0
