"""Tests for aspire_desktop.app.vault.lock_flow, over a real vault in a folder."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

from aspire_desktop.app.ground import Ground
from aspire_desktop.app.panels import panels_of
from aspire_desktop.app.place import Place
from aspire_desktop.app.services import Services, build_services
from aspire_desktop.app.vault.held_dialogs import HOLDS_SECRETS, NEEDS_NO_VAULT
from aspire_desktop.app.vault.lock_flow import LockFlow
from aspire_desktop.app.vault.panels import VaultPanels
from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.services.settings import Settings
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.viewmodels.preferences import Preferences
from aspire_desktop.viewmodels.tasks import TaskRunner
from aspire_desktop.widgets.form_dialog import FormDialog
from aspire_desktop.widgets.main_window import MainWindow
from tests.app.conftest import Within


@dataclass
class Scene:
    window: MainWindow
    services: Services
    tasks: TaskRunner
    preferences: Preferences
    flow: LockFlow
    credentials: CredentialModel
    #: Cleared, what waits to be written before the vault is locked goes on waiting.
    gate: asyncio.Event

    @property
    def state(self) -> VaultState:
        return self.services.vault.state

    def is_locked(self) -> bool:
        return self.flow.is_locked

    def secrets(self) -> list[str]:
        return [record.secret for record in self.services.vault.document.credentials]

    async def settled(self) -> None:
        """Return when everything that was begun has ended."""
        while self.tasks._tasks:
            await asyncio.gather(*self.tasks._tasks)

    async def unlock(self) -> None:
        self.window.lock_page.unlock_requested.emit("")
        await self.settled()


@pytest.fixture
def scene(tmp_path: Path) -> Within:
    return Within(lambda: playing(tmp_path))


@asynccontextmanager
async def playing(tmp_path: Path) -> AsyncIterator[Scene]:
    models = (CredentialModel(), OperationModel())
    window = MainWindow(*models)
    for model in models:
        model.setParent(window)
    services = build_services(Place(tmp_path), MemoryKeyStore())
    services.vault.open()
    services.credentials.add(
        CredentialDraft(
            description="Payroll",
            environment=environment(EnvironmentKind.DEMO),
            client_id="c",
            secret="canary-secret",
        )
    )
    models[0].set_records(services.credentials.records())
    preferences = Preferences(Settings(), lambda _: None, window)
    tasks = TaskRunner(window)
    ground = Ground(services, window.choice, tasks, preferences)
    gate = asyncio.Event()
    gate.set()

    async def flush() -> None:
        await gate.wait()

    flow = LockFlow(panels_of(VaultPanels, window), ground, flush)
    flow.covered.connect(lambda covered: window.show_locked(locked=covered))
    flow.idle.connect(flow.lock)
    flow.begin()
    window.show()
    scene = Scene(window, services, tasks, preferences, flow, models[0], gate)
    yield scene
    await scene.settled()
    flow.close()
    window.prepare_to_end()
    window.close()
    window.deleteLater()
    await services.aclose()


async def test_nobody_there_for_a_while_locks_it(scene: Scene) -> None:
    told: list[bool] = []
    scene.flow.locked_changed.connect(told.append)
    scene.flow._idle.reached.emit()
    assert scene.is_locked()
    await scene.settled()
    assert scene.state is VaultState.LOCKED
    assert scene.secrets() == []
    await scene.unlock()
    assert (scene.state, told) == (VaultState.OPEN, [True, False])
    assert scene.secrets() == ["canary-secret"]


async def test_locked_unlocked_and_locked_while_the_first_lock_still_writes_the_list_stays(
    scene: Scene,
) -> None:
    """Both locks sealed: the second had nothing left to show."""
    unlocked = asyncio.Event()
    scene.flow.unlocked.connect(unlocked.set)
    scene.gate.clear()
    scene.flow.lock()
    scene.window.lock_page.unlock_requested.emit("")
    await unlocked.wait()
    scene.flow.lock()
    scene.gate.set()
    await scene.settled()
    assert (scene.state, scene.secrets()) == (VaultState.LOCKED, [])
    assert [profile.description for profile in scene.credentials.profiles] == ["Payroll"]


async def test_a_long_work_puts_idleness_off_but_not_a_wish(scene: Scene) -> None:
    scene.flow.idle.disconnect()
    scene.flow._idle.reached.emit()
    assert not scene.is_locked()
    scene.flow.lock()
    assert scene.is_locked()
    await scene.settled()


async def test_a_session_that_is_left_locks_it_where_that_is_set(scene: Scene) -> None:
    assert scene.flow._session is not None
    scene.preferences.change(lock_with_system=False)
    scene.flow._session.left.emit()
    assert not scene.is_locked()
    scene.preferences.change(lock_with_system=True)
    scene.flow._session.left.emit()
    await scene.settled()
    assert scene.state is VaultState.LOCKED


async def test_what_is_typed_waits_and_what_was_sealed_is_closed(scene: Scene) -> None:
    form, preview, ended = (QDialog(scene.window) for _ in range(3))
    preview.setProperty(HOLDS_SECRETS, True)
    for dialog in (form, preview, ended):
        dialog.open()
    scene.flow.lock()
    assert not form.isVisible()
    assert preview.result() == QDialog.DialogCode.Rejected
    await scene.settled()
    ended.deleteLater()
    QApplication.sendPostedEvents(ended, 0)
    await scene.unlock()
    assert form.isVisible()
    assert not preview.isVisible()


async def test_a_vault_that_is_lent_is_locked_again_and_the_screen_stays(scene: Scene) -> None:
    scene.flow.lock()
    await scene.settled()
    seen: list[VaultState] = []

    async def look() -> None:
        seen.append(scene.state)

    await scene.flow.lend(look)
    assert (seen, scene.state) == ([VaultState.OPEN], VaultState.LOCKED)
    assert scene.is_locked()
    await scene.unlock()
    await scene.flow.lend(look)
    assert (seen[-1], scene.state) == (VaultState.OPEN, VaultState.OPEN)


async def test_a_vault_with_a_passphrase_is_not_lent(scene: Scene) -> None:
    await asyncio.to_thread(scene.services.vault.set_passphrase, "correct horse battery")
    scene.flow.lock()
    await scene.settled()
    seen: list[VaultState] = []

    async def look() -> None:
        seen.append(scene.state)

    assert not scene.flow.can_lend
    await scene.flow.lend(look)
    assert VaultState.OPEN not in seen
    scene.window.lock_page.unlock_requested.emit("another one entirely")
    await scene.settled()
    assert scene.is_locked()
    scene.window.lock_page.unlock_requested.emit("correct horse battery")
    await scene.settled()
    assert not scene.is_locked()


async def test_what_opens_late_waits_behind_the_lock(scene: Scene) -> None:
    scene.flow.lock()
    late = [kind(scene.window) for kind in (QDialog, QMessageBox, QInputDialog, QFileDialog)]
    for dialog in late:
        dialog.open()
    await scene.settled()
    await until_seen(late, is_seen=False)
    assert QApplication.activeModalWidget() is None
    await scene.unlock()
    await until_seen(late, is_seen=True)
    for dialog in late:
        assert dialog.windowOpacity() == 1
        dialog.reject()


async def test_what_opens_late_and_holds_secrets_is_closed(scene: Scene) -> None:
    scene.flow.lock()
    preview = QDialog(scene.window)
    preview.setProperty(HOLDS_SECRETS, True)
    preview.open()
    await until_seen([preview], is_seen=False)
    assert preview.result() == QDialog.DialogCode.Rejected
    await scene.settled()
    await scene.unlock()
    await scene.settled()
    assert not preview.isVisible()


async def test_what_needs_no_vault_can_be_opened_while_all_is_locked(scene: Scene) -> None:
    scene.flow.lock()
    guide = QDialog(scene.window)
    guide.setProperty(NEEDS_NO_VAULT, True)
    guide.open()
    await scene.settled()
    await until_seen([guide], is_seen=True)
    await scene.unlock()
    assert guide.isVisible()
    guide.reject()


async def test_a_form_still_asks_where_the_locked_program_is_ended(scene: Scene) -> None:
    form = Form(scene.window)
    form.mark_unchanged()
    form.text = "typed"
    form.open()
    scene.flow.lock()
    await scene.settled()
    scene.window.close()
    box = form.findChild(QMessageBox, "discardBox")
    assert box is not None
    await until_seen([box], is_seen=True)
    form.text = ""
    box.reject()


async def test_the_locks_key_works_in_the_question_whether_to_discard(scene: Scene) -> None:
    form = Form(scene.window)
    form.mark_unchanged()
    form.text = "typed"
    form.open()
    form.reject()
    box = form.findChild(QMessageBox, "discardBox")
    assert box is not None
    QTest.qWaitForWindowActive(box)
    QTest.keyClick(box, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    await scene.settled()
    assert scene.is_locked()
    assert not form.isVisible()
    assert QTest.qWaitForWindowActive(scene.window)  # the passphrase can be typed
    await scene.unlock()
    await until_seen([form, box], is_seen=True)
    assert QTest.qWaitForWindowActive(box)  # over its form, and with the keyboard
    form.text = ""
    box.reject()


class Form(FormDialog):
    text = ""

    def content(self) -> object:
        return self.text


async def test_a_menu_that_is_open_goes_when_all_is_locked(scene: Scene) -> None:
    menu = QMenu(scene.window)
    menu.addAction("Copy")
    menu.popup(scene.window.pos())
    assert menu.isVisible()
    scene.flow.lock()
    assert not menu.isVisible()
    await scene.settled()


async def until_seen(dialogs: Sequence[QDialog], *, is_seen: bool) -> None:
    """Return when all of the dialogs can be seen, or none; what was queued for them is done by then."""
    await asyncio.sleep(0)
    QApplication.processEvents()
    assert [dialog.isVisible() for dialog in dialogs] == [is_seen] * len(dialogs)
