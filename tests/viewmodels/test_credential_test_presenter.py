"""Tests for aspire_desktop.viewmodels.credential_test_presenter, on an event loop with a real server."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication

from aspire_desktop.core.credentials.report import TestReport
from aspire_desktop.core.errors import AspireError
from aspire_desktop.services.credential_test import CredentialTester
from aspire_desktop.services.rate import RateMeter
from aspire_desktop.viewmodels.credential_test_presenter import CredentialTestPresenter
from aspire_desktop.viewmodels.tasks import TaskRunner
from tests.support.api_server import Answer, ApiServer, Received, Silence
from tests.support.clock import ManualClock
from tests.support.stage import CLIENT_ID, SECRET, Stage, new_stage


@dataclass
class Scene:
    """A presenter on a stage, and what it said."""

    stage: Stage
    presenter: CredentialTestPresenter
    reports: list[TestReport] = field(default_factory=list)

    async def until_done(self) -> TestReport:
        while not (self.reports and self.reports[-1].is_done and not self.presenter.is_running):
            await _next(self.presenter.reported)
            await asyncio.sleep(0)
        return self.reports[-1]


async def _next(signal: SignalInstance) -> None:
    told = asyncio.Event()

    def tell(*_: Any) -> None:
        told.set()

    signal.connect(tell)
    await told.wait()
    signal.disconnect(tell)


@pytest.fixture
def server() -> Iterator[ApiServer]:
    clock = ManualClock()
    with ApiServer(clock=clock) as server:
        server.add_account(CLIENT_ID, SECRET)
        yield server


@pytest.fixture
async def scene(tmp_path: Path, server: ApiServer, qapp: QApplication) -> AsyncIterator[Scene]:
    del qapp
    clock = ManualClock()
    stage = new_stage(tmp_path, server, clock)
    rate = RateMeter(lambda: clock.now.timestamp())
    tester = CredentialTester(stage.vault, stage.client, clock, rate)
    tasks = TaskRunner()
    presenter = CredentialTestPresenter(tester, stage.tokens, tasks)
    scene = Scene(stage, presenter)
    presenter.reported.connect(scene.reports.append)
    yield scene
    await tasks.aclose()
    await stage.aclose()


async def test_the_tokens_of_a_tested_draft_go_to_the_credential_saved_from_it(scene: Scene) -> None:
    scene.presenter.test_draft(scene.stage.draft())
    assert (await scene.until_done()).works
    profile_id = scene.stage.add()
    scene.presenter.keep(profile_id)
    await _next(scene.presenter.kept)

    assert scene.stage.pair(profile_id).access_token == "token-1"
    assert len(scene.stage.server.asked("POST", "/Authorization")) == 1


async def test_a_saved_credential_has_the_tokens_of_its_test(scene: Scene) -> None:
    profile_id = scene.stage.add()
    scene.presenter.test_saved(profile_id)
    await _next(scene.presenter.kept)
    assert scene.reports[-1].works
    assert scene.stage.on_disk(profile_id).tokens == scene.stage.pair(profile_id)


async def test_tokens_that_nobody_saved_are_dropped(scene: Scene) -> None:
    scene.presenter.test_draft(scene.stage.draft())
    await scene.until_done()
    scene.presenter.forget()
    profile_id = scene.stage.add()
    scene.presenter.keep(profile_id)
    assert scene.stage.tokens.memory.tokens(scene.stage.record(profile_id)) is None


async def test_a_cancelled_test_says_that_it_stopped(scene: Scene) -> None:
    arrived, loop = asyncio.Event(), asyncio.get_running_loop()

    def say_nothing(_: Received) -> Answer:
        loop.call_soon_threadsafe(arrived.set)
        return Answer(silence=Silence.AFTER_REQUEST)

    scene.stage.server.script("GET", "/Version/GetApiVersion", say_nothing)
    scene.presenter.test_draft(scene.stage.draft())
    await arrived.wait()
    scene.presenter.cancel()
    await _next(scene.presenter.stopped)
    assert not scene.presenter.is_running
    assert not scene.reports[-1].is_done


async def test_what_cannot_be_tested_says_why_and_sends_nothing(scene: Scene) -> None:
    said: list[AspireError] = []
    scene.presenter.refused.connect(said.append)
    scene.presenter.test_draft(scene.stage.draft(secret=""))
    scene.presenter.test_saved(scene.stage.add())
    scene.presenter.cancel()
    assert [str(error) for error in said] == ["The Secret is missing."]
    assert scene.stage.server.requests == []
