"""Tests for aspire_desktop.app.tokens.warning_flow and replacement_flow, on a clock that the test moves."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from aspire_desktop.app.panels import panels_of
from aspire_desktop.app.tokens.panels import TokenPanels
from aspire_desktop.app.tokens.replacement_flow import ReplacementFlow
from aspire_desktop.app.tokens.warning_flow import WarningFlow
from aspire_desktop.core.credentials.profile import ProfileId, Renewal
from aspire_desktop.services.settings import Settings
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.expiry_watch import ExpiryWatch
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.viewmodels.tasks import TaskRunner
from aspire_desktop.viewmodels.token_presenter import TokenPresenter
from aspire_desktop.widgets.main_window import MainWindow
from aspire_desktop.widgets.tones import Tone
from tests.app.conftest import Within
from tests.support.api_server import ApiServer
from tests.support.clock import ManualClock
from tests.support.stage import CLIENT_ID, SECRET, Stage, new_stage

HOUR = timedelta(hours=1)
REFRESH = ("POST", "/Authorization/RefreshToken")


@dataclass
class Scene:
    stage: Stage
    window: MainWindow
    watch: ExpiryWatch
    warnings: WarningFlow
    replacement: ReplacementFlow
    notices: list[tuple[str, str]] = field(default_factory=list)

    async def add(self, description: str = "Smith & Sons") -> ProfileId:
        profile_id = self.stage.add(renewal=Renewal.BY_HAND, description=description)
        await self.stage.tokens.issue(profile_id)
        return profile_id

    def pass_by(self, time: timedelta) -> None:
        self.stage.clock.advance(time)
        self.watch.tick()

    def button(self, name: str) -> QPushButton:
        button = self.window.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        return button

    async def until_refreshed(self, count: int) -> None:
        news = asyncio.Event()
        self.stage.tokens.memory.subscribe(lambda _: news.set())
        while len(self.stage.server.asked(*REFRESH)) < count:
            await news.wait()
            news.clear()


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer(clock=ManualClock()) as server:
        server.add_account(CLIENT_ID, SECRET)
        yield server


@pytest.fixture
def scene(tmp_path: Path, server: ApiServer, qapp: QApplication) -> Within:
    return Within(lambda: playing(tmp_path, server, qapp))


@asynccontextmanager
async def playing(tmp_path: Path, server: ApiServer, qapp: QApplication) -> AsyncIterator[Scene]:
    qapp.setWindowIcon(QIcon(QPixmap(64, 64)))
    clock = ManualClock()
    server._clock = clock
    stage = new_stage(tmp_path, server, clock)
    models = (CredentialModel(), OperationModel())
    window = MainWindow(*models)
    for model in models:
        model.setParent(window)
    tasks = TaskRunner(window)
    presenter = TokenPresenter(
        lambda one: stage.vault.document.find(one), stage.tokens, window.choice, tasks, window
    )
    panels = panels_of(TokenPanels, window)
    watch = ExpiryWatch(lambda: stage.vault.document, stage.tokens, clock, lambda _: False, window)
    stage.tokens.memory.subscribe(watch.plan)
    replacement = ReplacementFlow(panels, presenter, stage.tokens, stage.vault)
    warnings = WarningFlow(panels, watch, stage.tokens, tasks, replacement)
    warnings.follow(Settings())
    scene = Scene(stage, window, watch, warnings, replacement)
    warnings.notice.connect(lambda one: scene.notices.append((one.title, one.text)))
    yield scene
    await tasks.aclose()
    await stage.aclose()
    window.deleteLater()


async def test_a_warning_is_above_the_work_on_the_icon_and_a_notice(scene: Scene) -> None:
    await scene.add()
    before = scene.window.windowIcon().cacheKey()
    scene.pass_by(23 * HOUR)
    assert scene.window.messages.text.startswith("Smith & Sons: the token expires in 1 h")
    assert scene.window.windowIcon().cacheKey() != before
    ((title, text),) = scene.notices
    assert title == "An Aspire token expires in 1 h"
    assert "Smith" not in text


async def test_after_sleep_there_is_one_notice_for_all(scene: Scene) -> None:
    for name in ("A", "B", "C"):
        await scene.add(name)
    scene.pass_by(40 * HOUR)
    assert [text for _, text in scene.notices] == [
        "3 tokens have expired. Open Aspire Desktop to refresh them."
    ]
    assert scene.window.messages.text == "3 tokens have expired."


async def test_who_wants_no_notices_is_warned_in_the_window_only(scene: Scene) -> None:
    await scene.add()
    scene.warnings.follow(Settings(notify=False))
    scene.pass_by(23 * HOUR)
    assert scene.notices == []
    assert "expires" in scene.window.messages.text


async def test_refresh_renews_what_was_warned_of(scene: Scene) -> None:
    for name in ("A", "B"):
        await scene.add(name)
    scene.pass_by(23 * HOUR)
    scene.button("messageAction").click()
    await scene.until_refreshed(2)


async def test_a_message_goes_when_something_else_has_renewed_the_token(scene: Scene) -> None:
    profile_id = await scene.add()
    scene.pass_by(23 * HOUR)
    await scene.stage.tokens.refresh(profile_id)
    assert scene.window.messages.text == ""
    assert scene.window.windowIcon().cacheKey() == QApplication.windowIcon().cacheKey()


async def test_each_warning_goes_with_its_own_token(scene: Scene) -> None:
    first = await scene.add("First")
    scene.pass_by(2 * HOUR)
    second = await scene.add("Second")
    scene.pass_by(21 * HOUR)
    assert scene.window.messages.text.startswith("First: ")
    scene.pass_by(1.5 * HOUR)
    scene.pass_by(HOUR / 2)
    await scene.stage.tokens.refresh(first)
    assert scene.window.messages.text.startswith("Second: ")
    await scene.stage.tokens.refresh(second)
    assert scene.window.messages.text == ""


async def test_a_message_of_something_else_stays(scene: Scene) -> None:
    profile_id = await scene.add()
    scene.pass_by(23 * HOUR)
    scene.window.messages.show_message(Tone.GOOD, "Saved.")
    await scene.stage.tokens.refresh(profile_id)
    assert scene.window.messages.text == "Saved."
    scene.window.messages.dismiss()
    assert scene.window.messages.text == ""


async def test_snooze_brings_it_again(scene: Scene) -> None:
    await scene.add()
    scene.pass_by(23 * HOUR)
    await asyncio.sleep(0)
    scene.button("messageSecondAction").click()
    assert scene.watch.attention == ()
    scene.pass_by(HOUR / 4)
    assert len(scene.notices) == 2


async def test_a_copied_token_is_replaced_after_a_question_only(scene: Scene) -> None:
    profile_id = await scene.add()
    await scene.stage.tokens.memory.note_copied(profile_id)
    scene.stage.clock.advance(3 * HOUR)
    scene.replacement.refresh([profile_id])
    box = scene.window.findChild(QMessageBox, "inUseBox")
    assert isinstance(box, QMessageBox)
    assert "copied 3 h ago" in box.text()
    assert "Aspire may invalidate the copied token" in box.informativeText()
    assert scene.stage.server.asked(*REFRESH) == []
    scene.button("replaceTokenButton").click()
    await scene.until_refreshed(1)


async def test_a_token_that_has_ended_or_was_copied_long_ago_is_replaced_at_once(scene: Scene) -> None:
    profile_id = await scene.add()
    await scene.stage.tokens.memory.note_copied(profile_id)
    scene.stage.clock.advance(24 * HOUR)
    scene.replacement.refresh([profile_id])
    await scene.until_refreshed(1)
    assert scene.window.findChild(QMessageBox, "inUseBox") is None
