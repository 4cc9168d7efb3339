"""Settings as they come into force, the palette, the hot key's window, and the guide."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QListView, QMenu, QSpinBox

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.guide import Topic
from aspire_desktop.services import own_files
from aspire_desktop.viewmodels.palette_model import PaletteModel
from aspire_desktop.viewmodels.thesaurus import all_names
from aspire_desktop.widgets.guide.dialog import GuideDialog
from tests.app.program import Program
from tests.support.mnemonics import doubled_in_menus, mnemonic


async def test_a_setting_is_in_force_at_once_and_a_wrong_one_says_why(program: Program) -> None:
    user, preferences = program.user, program.application.ground.preferences
    program.add("Payroll")
    await user.click("settingsAction")
    await user.type("settingsSearch", "proxy")
    await user.choose("setting:proxy", "Manual")
    await user.type("setting:proxy_url", "http://me:pw@proxy:80")
    await user.key("Return")
    assert await user.read("problem:proxy_url", ".")
    assert preferences.current.proxy_url == ""
    await user.type("setting:proxy_url", "proxy.invalid:8080")
    await user.key("Return")
    await user.read("problem:proxy_url", "^$")
    assert preferences.current.proxy_url == "http://proxy.invalid:8080"
    await user.type("settingsSearch", "group")
    await user.choose("setting:grouping", "By environment")
    assert (await user.rows("credentialTable"))[0][0].startswith("Custom base URL")
    await user.key("Escape")


async def test_what_this_system_cannot_do_is_said_under_the_setting(program: Program) -> None:
    user = program.user
    program.application.desktop.begin()
    await user.click("settingsAction")
    await user.select("settingsPages", "Tray and start")
    await user.type("setting:hot_key", "Ctrl+C")
    await user.key("Return")
    assert await user.read("problem:hot_key", ".")
    await user.type("setting:hot_key", "")
    await user.key("Return")
    await user.read("problem:hot_key", "^$")
    await user.click("setting:start_at_sign_in")
    assert await user.read("problem:start_at_sign_in", ".")
    await user.select("settingsPages", "Storage")
    await user.click("setting:move_folder")
    await user.read("problem:move_folder", "--data-dir")
    await user.key("Escape")


async def test_settings_lead_to_the_passphrase_and_to_the_backups(program: Program) -> None:
    user = program.user
    for name, dialog in (("passphrase", "passphraseDialog"), ("backup_plan", "backupPlanDialog")):
        await user.click("settingsAction")
        await user.type("settingsSearch", "backup" if name == "backup_plan" else name)
        await user.click(f"setting:{name}")
        await user.read(dialog, ".")
        await user.key("Escape")
        await user.gone(dialog)


async def test_the_palette_opens_a_setting_and_remembers_what_was_chosen(program: Program) -> None:
    user = program.user
    await user.click("goToAction")
    await user.type("paletteSearch", "timeout request setting")
    await user.key("Return")
    await user.read("settingsDialog", ".")
    await program.until(lambda: program.part(QSpinBox, "setting:request_timeout_s").hasFocus())
    await user.key("Escape")
    await user.gone("settingsDialog")
    await user.click("goToAction")
    model = program.part(QListView, "paletteList").model()
    assert model.index(0, 0).data() == "Network › Request timeout  ·  setting  ·  recent"
    await user.type("paletteSearch", "qqq")
    assert await user.read("paletteNothing", "No") == "Nothing matches “qqq”."
    await user.key("Escape")


async def test_two_credentials_of_one_name_are_told_apart_in_the_palette(program: Program) -> None:
    user = program.user
    first = program.add("Payroll")
    other = environment(EnvironmentKind.CUSTOM, "http://localhost:9")
    second = program.services.credentials.add(replace(program.draft("Payroll"), environment=other))
    program.application.reload()
    await user.click("goToAction")
    await user.type("paletteSearch", "payroll")
    model = program.part(QListView, "paletteList").model()
    shown = [str(model.index(row, 0).data()).partition("  ·  ")[0] for row in range(model.rowCount())]
    host = program.profile("Payroll").environment.host
    assert sorted(shown) == sorted([f"Payroll · {host}", "Payroll · localhost:9"])
    await user.type("paletteSearch", "localhost")
    await user.key("Return")
    await user.gone("paletteDialog")
    assert program.choice.profile_id == second.profile.id != first


async def test_the_palette_takes_the_keyboard_to_the_operation_that_it_opens(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll")
    await program.settled()
    await user.click("goToAction")
    await user.type("paletteSearch", "GET /Branches")
    await user.key("Return")
    await user.gone("paletteDialog")
    assert program.choice.operation_key == "GET /Branches"
    focus = program.window.focusWidget()
    assert focus is not None
    assert program.window.request.isAncestorOf(focus), focus.objectName()


async def test_the_palette_goes_into_submenus_and_does_nothing_that_cannot_be_done(program: Program) -> None:
    user, preferences = program.user, program.application.ground.preferences
    await user.click("goToAction")
    await user.type("paletteSearch", "cluster tag action")
    await user.key("Return")
    await program.until(lambda: preferences.current.grouping == "tag")
    await user.click("goToAction")
    await user.type("paletteSearch", "undo delete")
    await user.key("Return")
    assert (
        program.part(QListView, "paletteList")
        .currentIndex()
        .data()
        .endswith("action  ·  not available now  ·  Ctrl+Shift+Z")
    )
    await user.key("Escape")


async def test_no_other_name_leads_nowhere(program: Program) -> None:
    await program.user.click("goToAction")
    model = program.part(QListView, "paletteList").model()
    assert isinstance(model, PaletteModel)
    lost = []
    for name in all_names():
        model.set_search(name)
        lost += [] if model.rowCount() else [name]
    assert lost == []
    await program.user.key("Escape")


async def test_no_menu_has_two_entries_of_one_mnemonic(program: Program) -> None:
    bar = program.window.menu
    assert all(mnemonic(action.text()) for action in bar.actions())
    assert doubled_in_menus(bar) == []
    for of_rows in (bar.credential_actions(), bar.bulk_actions()):
        keys = [key for action in of_rows if (key := mnemonic(action.text()))]
        assert len(set(keys)) == len(keys), keys


async def test_every_action_of_the_window_stands_in_a_menu(program: Program) -> None:
    bar = program.window.menu
    shown = {one for action in bar.actions() for one in _leaves(action)}
    assert {action for action in bar.findChildren(QAction) if action.objectName()} <= shown


def _leaves(action: QAction) -> list[QAction]:
    menu = action.menu()
    return (
        [one for below in menu.actions() for one in _leaves(below)] if isinstance(menu, QMenu) else [action]
    )


async def test_a_few_words_lead_to_a_credential_an_operation_or_an_action(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.add("Reports")
    for words, is_there in (
        ("payr cred", lambda: program.choice.profile is not None),
        ("get contacts", lambda: program.choice.operation_key == "GET /Contacts"),
    ):
        await user.click("goToAction")
        await user.type("paletteSearch", words)
        await user.key("Return")
        await program.until(is_there)
    assert program.choice.profile is not None
    assert program.choice.profile.description == "Payroll"
    await user.click("goToAction")
    await user.type("paletteSearch", "get token action")
    await user.key("Return")
    await user.read("tokenState", "Valid")


async def test_the_hot_key_shows_credentials_alone_and_enter_copies(program: Program) -> None:
    user = program.user
    profile_id = program.add("Payroll")
    program.add("Reports")
    await program.services.tokens.issue(profile_id)
    flow = program.application.desktop.presence
    flow._on_hot_key()
    assert program.part(QListView, "paletteList").model().rowCount() == 2
    await user.type("paletteSearch", "pay")
    await user.key("Return")
    await user.read("clipboardState", "Token copied")
    assert QGuiApplication.clipboard().text() == "token-1"
    flow._on_hot_key()
    program.do("lock")
    await user.gone("paletteDialog")
    flow._on_hot_key()
    await user.read("lockTitle", "Locked")
    program.application.tokens.copies.copy(profile_id, Copyable.TOKEN)


async def test_the_tray_copies_and_a_notice_brings_the_window(program: Program) -> None:
    user = program.user
    profile_id = program.add("Payroll")
    await program.services.tokens.issue(profile_id)
    tray = program.application.desktop.presence.tray
    program.window.hide()
    tray.copy_requested.emit(profile_id)
    assert QGuiApplication.clipboard().text() == "token-1"
    assert not program.window.isVisible()
    tray.notice_clicked.emit()
    assert program.window.isVisible()
    await user.read("clipboardState", "Token copied")


async def test_the_guide_opens_at_what_is_worked_on(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.part(QLineEdit, "parameter:query:$top").setFocus()
    await user.click("guideAction")
    dialog = program.part(GuideDialog, "guideDialog")
    trying = await user.read("guidePage", ".")
    dialog.close()
    program.application.help.guide.open(Topic.FORBIDDEN)
    await program.until(dialog.isVisible)
    assert await user.read("guidePage", ".") != trying


async def test_about_says_which_program_it_is(program: Program) -> None:
    await program.user.click("aboutAction")
    assert await program.user.read("aboutBox", r"Aspire Desktop \d")
    await program.user.key("Escape")


async def test_what_fails_after_an_update_is_told_as_that(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_files, "_AT_START", None)  # no file was there then, and one is now
    for kind in ("ModuleNotFoundError", "AttributeError"):
        program.application.help.show_bug(kind)
        said = await program.user.read("messageText", "was updated or removed while it was open")
        assert "Error" not in said
    assert await program.user.read("messageCount", "") == "1 of 1"


async def test_a_bug_is_told_without_its_text_and_the_program_goes_on(program: Program) -> None:
    program.application.help.show_bug("ValueError")
    assert "ValueError" in await program.user.read("messageBar", ".")
    program.add("Payroll")
    await program.user.rows("credentialTable", 1)
