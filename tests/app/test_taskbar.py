"""The taskbar's button, with a stand-in that keeps what it was told; Windows' own is tried under Wine."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from aspire_desktop.app.arguments import parse_arguments
from aspire_desktop.app.desktop.taskbar_flow import TaskbarFlow
from aspire_desktop.app.taskbar.button import MenuEntry, Progress, Taskbar
from aspire_desktop.app.wish import Wish, WishKind
from aspire_desktop.core.credentials.expiry import Expiry, expiry
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.main_window import MainWindow
from tests.app.program import Program
from tests.support.records import NOW, record, token_pair

_PROGRAM = (r"C:\Programs\Aspire Desktop.exe", "--data-dir", r"C:\Da ta")


class KeptTaskbar(Taskbar):
    """Keeps what it was told."""

    def __init__(self) -> None:
        self.offered: list[tuple[Sequence[str], list[MenuEntry]]] = []
        self.progress: list[Progress] = []

    def show_progress(self, window: int, progress: Progress) -> None:
        assert window
        self.progress.append(progress)

    def offer(self, program: Sequence[str], entries: Sequence[MenuEntry]) -> None:
        self.offered.append((program, list(entries)))


class Button:
    def __init__(self, qtbot: QtBot) -> None:
        self.model = CredentialModel()
        self.window = MainWindow(self.model, OperationModel())
        qtbot.addWidget(self.window, before_close_func=lambda window: window.prepare_to_end())
        self.with_token = {ProfileId("payroll"), ProfileId("reports")}
        self.model.set_expiry_source(self.expiry)
        self.taskbar = KeptTaskbar()
        self.flow = TaskbarFlow(self.window, self.model, self.taskbar)

    def expiry(self, profile_id: ProfileId) -> Expiry | None:
        return expiry(token_pair(used=timedelta(hours=1)), NOW) if profile_id in self.with_token else None


@pytest.fixture
def button(qtbot: QtBot) -> Button:
    return Button(qtbot)


def test_the_menu_offers_the_tokens_that_are_there_and_a_new_request(button: Button, qtbot: QtBot) -> None:
    button.model.set_records([record("Payroll"), record("None"), record("Reports")])
    button.flow.begin(_PROGRAM)
    qtbot.waitUntil(lambda: bool(button.taskbar.offered), timeout=60_000)
    ((program, entries),) = button.taskbar.offered
    assert program == _PROGRAM
    assert [(entry.title, entry.group) for entry in entries] == [
        ("Payroll", "Copy token"),
        ("Reports", "Copy token"),
        ("New request", ""),
    ]
    # What an entry starts is understood by the program.
    wishes = [Wish.of(parse_arguments([*program[1:], *entry.options])) for entry in entries]
    assert wishes == [
        Wish(WishKind.COPY_TOKEN, "payroll"),
        Wish(WishKind.COPY_TOKEN, "reports"),
        Wish(WishKind.NEW_REQUEST),
    ]


def test_the_menu_follows_the_list_and_is_told_nothing_twice(button: Button, qtbot: QtBot) -> None:
    button.model.set_records([record("Payroll")])
    button.flow.begin(_PROGRAM)
    qtbot.waitUntil(lambda: len(button.taskbar.offered) == 1, timeout=60_000)
    button.model.set_records([record("Payroll")])
    button.model.set_records([record("Payroll"), record("Reports")])
    qtbot.waitUntil(lambda: len(button.taskbar.offered) == 2, timeout=60_000)
    assert [entry.title for entry in button.taskbar.offered[-1][1]] == ["Payroll", "Reports", "New request"]


def test_a_name_that_would_act_is_shown_with_marks(button: Button, qtbot: QtBot) -> None:
    button.with_token.add(ProfileId("pay\u202eroll"))
    button.model.set_records([record("Pay\u202eroll")])
    button.flow.begin(_PROGRAM)
    qtbot.waitUntil(lambda: bool(button.taskbar.offered), timeout=60_000)
    assert "\u202e" not in button.taskbar.offered[0][1][0].title


def test_without_a_program_to_start_nothing_is_offered(button: Button) -> None:
    button.model.set_records([record("Payroll")])
    button.flow.begin(())
    button.model.set_records([record("Reports")])
    assert not button.flow._soon.isActive()
    assert button.taskbar.offered == []


def test_a_failure_stays_on_the_button_until_the_window_is_looked_at(button: Button) -> None:
    for progress in (Progress.RUNNING, Progress.RUNNING, Progress.PAUSED, Progress.RUNNING, Progress.FAILED):
        button.flow.show_progress(progress)
    assert button.taskbar.progress == [
        Progress.RUNNING,
        Progress.PAUSED,
        Progress.RUNNING,
        Progress.FAILED,
    ]
    button.flow._on_state_changed(Qt.ApplicationState.ApplicationActive)
    assert button.taskbar.progress[-1] is Progress.NONE


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"--copy-token\n",
        b"--copy-token \n",
        b"--new-request x\n",
        b"--quit\n",
        b"\xff\n",
        b"raised 7\n",
    ],
)
def test_what_is_no_wish_is_none(line: bytes) -> None:
    assert Wish.read(line) is None


@pytest.mark.parametrize("wish", [Wish(WishKind.COPY_TOKEN, "a-1"), Wish(WishKind.NEW_REQUEST)])
def test_a_wish_survives_the_pipe(wish: Wish) -> None:
    assert Wish.read(wish.line) == wish


async def test_a_wish_is_done_in_the_window(program: Program) -> None:
    presence, user = program.application.desktop.presence, program.user
    program.add("Payroll")
    await program.settled()
    payroll = program.application.ground.credentials.profiles[0]
    await program.application.services.tokens.issue(payroll.id)
    await program.settled()
    presence.fulfil(Wish(WishKind.COPY_TOKEN, payroll.id))
    await user.read("clipboardState", "Token copied")
    presence.fulfil(Wish(WishKind.NEW_REQUEST))
    await program.until(lambda: program.part(QLineEdit, "operationFilter").hasFocus())
    presence.fulfil(Wish(WishKind.COPY_TOKEN, "gone"))
    await user.read("messageBar", "isn't in the list")


async def test_while_it_is_locked_a_wish_does_nothing(program: Program) -> None:
    program.add("Payroll")
    await program.settled()
    payroll = program.application.ground.credentials.profiles[0]
    await program.application.services.tokens.issue(payroll.id)
    program.application.vault.lock.lock()
    await program.settled()
    before = QGuiApplication.clipboard().text()
    program.application.desktop.presence.fulfil(Wish(WishKind.COPY_TOKEN, payroll.id))
    await program.settled()
    assert QGuiApplication.clipboard().text() == before
