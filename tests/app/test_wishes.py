"""What admins wish of forms, history, secrets, texts and screenshots, as the settings have it."""

import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.app.desktop.capture_flow import CaptureFlow
from aspire_desktop.app.screen_capture import capture_switch
from aspire_desktop.app.text_size import TextSize
from aspire_desktop.services.settings import SettingsFile
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.secret_label import DOTS
from tests.app.program import Program, execute, running
from tests.support.api_server import Answer, ApiServer

_PASSPHRASE = "correct horse battery"


async def test_new_forms_of_lists_begin_with_the_wished_top(program: Program) -> None:
    preferences = program.application.ground.preferences
    program.add("Payroll")
    program.choose("Payroll", "GET /Contacts")
    await program.settled()
    assert program.part(QLineEdit, "parameter:query:$top").text() == ""
    await program.user.type("parameter:query:$top", "7")
    preferences.change(default_top=25)
    program.choose(operation="GET /Branches")
    await program.until(lambda: program.part(QLineEdit, "parameter:query:$top").text() == "25")
    program.server.script("GET", "/Branches", Answer(json=[]))
    await execute(program)
    assert program.asked("GET", "/Branches")[-1].query == "$top=25"
    program.choose(operation="GET /Contacts")
    await program.until(lambda: program.part(QLineEdit, "parameter:query:$top").text() == "7")


async def test_requests_of_a_credential_are_not_kept_where_nobody_wants_them(program: Program) -> None:
    program.server.script("GET", "/Branches", Answer(json=[{"Id": 1}]))
    program.add("Payroll")
    program.add("Reports")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    await program.user.click("keepHistoryAction")
    await execute(program)
    program.choose("Reports")
    await program.settled()
    assert program.window.menu.keep_history.isChecked()
    await execute(program)
    kept = await off_thread(program.services.requests.history)
    assert [entry.profile_name for entry in kept] == ["Reports", "Payroll"]
    program.choose("Payroll")
    assert not program.window.menu.keep_history.isChecked()
    await program.user.click("keepHistoryAction")
    await execute(program)
    assert len(await off_thread(program.services.requests.history)) == 3


@pytest.mark.parametrize("is_kept_at_first", [True, False])
async def test_a_request_under_way_is_kept_only_if_it_was_wished_all_the_time(
    program: Program,
    is_kept_at_first: bool,
) -> None:
    program.late("GET", "/Branches", Answer(json=[{"Id": 1}]))
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    if not is_kept_at_first:
        await program.user.click("keepHistoryAction")
    program.click("executeButton")
    await program.until(lambda: program.asked("GET", "/Branches"))
    await program.user.click("keepHistoryAction")
    program.gate.set()
    await program.until(lambda: "200" in program.status)
    await program.settled()
    assert await off_thread(program.services.requests.history) == []


def shown_secret(program: Program) -> str:
    return program.part(QLabel, "secretText").text()


async def test_a_secret_is_shown_after_a_question_where_that_is_wished(program: Program) -> None:
    program.application.ground.preferences.change(ask_before_reveal=True)
    program.add("Payroll")
    program.choose("Payroll")
    await program.settled()
    await program.user.click("showStoredSecretButton")
    assert shown_secret(program) == DOTS
    await program.user.click("confirmShowSecretButton")
    await program.until(lambda: shown_secret(program) == "secret-of-Payroll")


async def test_a_passphrase_shows_the_secret_that_was_asked_for_and_no_other(program: Program) -> None:
    user = program.user
    program.application.ground.preferences.change(ask_before_reveal=True)
    program.add("Payroll")
    program.add("Reports")
    await off_thread(program.services.vault.set_passphrase, _PASSPHRASE)
    program.choose("Payroll")
    await program.settled()
    await user.click("showStoredSecretButton")
    await user.type("passphraseField", "another horse")
    await user.key("Return")
    assert await user.read("passphraseProblem", ".") == "That isn't the vault passphrase."
    assert shown_secret(program) == DOTS
    program.choose("Reports")  # as a notice of the system's does, which is clicked meanwhile
    await user.type("passphraseField", _PASSPHRASE)
    await user.key("Return")
    await user.gone("passphraseDialog")
    await program.settled()
    assert shown_secret(program) == DOTS
    await user.click("showStoredSecretButton")
    await user.type("passphraseField", _PASSPHRASE)
    await user.key("Return")
    await program.until(lambda: shown_secret(program) == "secret-of-Reports")


async def test_who_leaves_before_the_passphrase_was_checked_is_shown_nothing(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, may_answer = program.services.vault, threading.Event()
    program.application.ground.preferences.change(ask_before_reveal=True)
    program.add("Payroll")
    await off_thread(vault.set_passphrase, _PASSPHRASE)
    program.choose("Payroll")
    await program.settled()
    confirms = vault.confirms
    monkeypatch.setattr(vault, "confirms", lambda said: may_answer.wait(120) and confirms(said))
    await program.user.click("showStoredSecretButton")
    await program.user.type("passphraseField", _PASSPHRASE)
    await program.user.key("Return")
    await program.user.key("Escape")
    await program.user.gone("passphraseDialog")

    may_answer.set()

    await program.settled()
    assert shown_secret(program) == DOTS


async def test_a_system_that_cannot_hide_windows_says_so_under_the_setting(program: Program) -> None:
    if capture_switch() is not None:
        pytest.skip("this system can")
    program.application.desktop.begin()
    await program.user.click("settingsAction")
    await program.user.type("settingsSearch", "screenshot")
    await program.user.click("setting:hide_from_capture")
    await program.user.read("problem:hide_from_capture", "no way")
    await program.user.key("Escape")


async def test_a_setting_that_cannot_be_saved_says_so_until_all_are(api: ApiServer, tmp_path: Path) -> None:
    in_the_way = tmp_path / "settings"
    in_the_way.write_text("a file where the folder is to be")
    file = SettingsFile(in_the_way)
    async with running(tmp_path / "data", api, write=file.write) as program:
        program.application.desktop.begin()
        await program.user.click("settingsAction")
        await program.user.type("settingsSearch", "clipboard history")
        await program.user.click("setting:clipboard_exclude")
        await program.user.read("problem:clipboard_exclude", "could not be saved")
        in_the_way.unlink()
        await program.user.type("settingsSearch", "response filters")
        await program.user.click("setting:keep_filters")
        await program.user.type("settingsSearch", "clipboard history")
        problem = program.window.findChild(QLabel, "problem:clipboard_exclude")
        assert isinstance(problem, QLabel)
        assert problem.text() == ""
        kept = file.read()
        assert (kept.clipboard_exclude, kept.keep_filters) == (False, False)
        await program.user.key("Escape")


def test_every_window_is_hidden_from_capture_that_comes_after_the_wish_too(qtbot: QtBot) -> None:
    told: dict[int, bool] = {}

    def switch(window: int, hidden: bool) -> bool:
        told[window] = hidden
        return True

    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    flow = CaptureFlow(switch, window)
    assert flow.follow(hides=False) == ""
    assert told == {}
    assert flow.follow(hides=True) == ""
    assert told[window.winId()]
    dialog = QDialog(window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    qtbot.waitUntil(lambda: told.get(dialog.winId(), False), timeout=90_000)
    flow.follow(hides=False)
    assert not any(told.values())
    assert QGuiApplication.topLevelWindows()


def test_texts_grow_by_the_wish_and_shrink_back(qapp: QApplication) -> None:
    usual = qapp.font().pointSizeF()
    size = TextSize(qapp)
    try:
        size.show(150)
        assert qapp.font().pointSizeF() == pytest.approx(usual * 1.5)
        size.show(110)
        assert qapp.font().pointSizeF() == pytest.approx(usual * 1.1)
    finally:
        size.show(100)
    assert qapp.font().pointSizeF() == pytest.approx(usual)
