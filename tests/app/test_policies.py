"""What an organization has decided: shown as its own, not the user's to change, and in force."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from aspire_desktop.core.policies import NO_POLICIES, Policies
from aspire_desktop.services.policies import RegistryPolicies
from aspire_desktop.services.settings import Settings
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.widgets.settings.dialog import SettingsDialog
from tests.app.program import Program, execute, running
from tests.support.api_server import Answer, ApiServer
from tests.support.registry import REG_DWORD, REG_MULTI_SZ, REG_SZ, PolicyRegistry, Values

ALL: Values = {
    "LockAfterMinutes": (REG_DWORD, 0),
    "ClearClipboardSeconds": (REG_DWORD, 45),
    "Proxy": (REG_SZ, "http://proxy.example.com:8080"),
    "AllowedEnvironments": (REG_MULTI_SZ, ["sandbox", "custom"]),
    "ProductionReadOnly": (REG_DWORD, 1),
    "AllowExport": (REG_DWORD, 0),
    "HistoryDays": (REG_DWORD, 7),
    "AllowFolderMove": (REG_DWORD, 0),
    "StartAtSignIn": (REG_DWORD, 0),
    "CloseToTray": (REG_DWORD, 1),
}


def policies(values: Values) -> Policies:
    return RegistryPolicies(PolicyRegistry(values)).read()


def settings_of(program: Program) -> SettingsDialog:
    program.do("settings")
    dialog = program.dialog("settingsDialog")
    assert isinstance(dialog, SettingsDialog)
    return dialog


async def test_each_of_the_ten_is_shown_and_not_the_users_to_change(tmp_path: Path, api: ApiServer) -> None:
    async with running(tmp_path, api, policies=policies(ALL)) as program:
        dialog = settings_of(program)
        fields = {
            "lock_after_min",
            "clear_clipboard_after_s",
            "proxy",
            "proxy_url",
            "allowed_environments",
            "production_read_only",
            "backup_plan",
            "history_days",
            "move_folder",
            "start_at_sign_in",
            "close_to_tray",
        }
        for field in fields:
            dialog.show_setting(field)
            editor = program.part(QWidget, f"setting:{field}", dialog)
            assert program.part(QLabel, f"locked:{field}", dialog).text() == "Set by your organization."
            assert editor.accessibleDescription().startswith("Set by your organization.")
            is_fixed = isinstance(editor, QLineEdit) and editor.isReadOnly()
            assert is_fixed or not editor.isEnabled(), field
        dialog.show_setting("allowed_environments")
        shown = {
            name: program.part(QLineEdit, f"setting:{name}", dialog).text()
            for name in ("allowed_environments", "production_read_only")
        }
        assert shown == {
            "allowed_environments": "Sandbox, Custom base URL",
            "production_read_only": "Not allowed",
        }
        others = {
            label.objectName().removeprefix("locked:")
            for label in dialog.findChildren(QLabel)
            if label.objectName().startswith("locked:") and label.text()
        }
        assert others == fields
        dialog.reject()


async def test_without_policies_no_setting_is_locked(program: Program) -> None:
    dialog = settings_of(program)
    marked = [label for label in dialog.findChildren(QLabel) if "organization" in label.text()]
    assert marked == []
    assert dialog.findChild(QWidget, "setting:allowed_environments") is None
    dialog.reject()


async def test_no_export_begins_by_hand_or_as_scheduled(tmp_path: Path, api: ApiServer) -> None:
    async with running(tmp_path, api, policies=policies({"AllowExport": (REG_DWORD, 0)})) as program:
        program.add("Payroll")
        program.do("exportCredentials")
        assert program.message == "Your organization doesn't allow exports of credentials."
        assert program.dialog("exportCredentialsDialog") is None
        program.do("scheduleBackup")
        assert program.dialog("backupPlanDialog") is None


async def test_an_environment_that_is_not_allowed_sends_nothing_and_copies_no_token(
    tmp_path: Path, api: ApiServer
) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path, api, keys=keys) as program:
        program.add("Payroll")
        program.choose("Payroll")
        program.click("getTokenButton")
        await program.until(lambda: program.asked("POST", "/Authorization"))
        await program.settled()
    before = len(api.requests)
    QApplication.clipboard().setText("before")
    forbidding = policies({"AllowedEnvironments": (REG_MULTI_SZ, ["sandbox"])})
    async with running(tmp_path, api, keys=keys, policies=forbidding) as program:
        program.choose("Payroll", "GET /Branches")
        for act in ("getToken", "refreshToken", "menuCopyToken", "execute"):
            program.do(act)
            await program.until(lambda: "doesn't allow this environment (custom)" in program.message)
            await program.settled()
            program.click("messageClose")
            assert program.message == ""
        asked = api.requests[before:]
        assert asked == []
        assert QApplication.clipboard().text() == "before"


async def test_production_takes_no_write_and_is_read(tmp_path: Path, api: ApiServer) -> None:
    api.script("GET", "/Branches", Answer(json=[]))
    async with running(tmp_path, api, policies=policies({"ProductionReadOnly": (REG_DWORD, 1)})) as program:
        program.add("Payroll", production=True)
        program.choose("Payroll", "POST /Branches")
        await program.settled()
        program.click("executeButton")
        await program.until(lambda: "Your organization has set Production to read only" in program.message)
        await program.settled()
        assert program.asked("POST", "/Branches") == []
        program.choose(operation="GET /Branches")
        await execute(program)


@pytest.mark.parametrize("own", [False, True])
async def test_the_users_own_setting_is_there_again_when_the_policy_goes(
    tmp_path: Path, api: ApiServer, *, own: bool
) -> None:
    settings = Settings(close_to_tray=own)
    async with running(
        tmp_path, api, settings, policies=policies({"CloseToTray": (REG_DWORD, 1)})
    ) as program:
        assert program.application.ground.preferences.current.close_to_tray
    async with running(tmp_path, api, settings, policies=NO_POLICIES) as program:
        assert program.application.ground.preferences.current.close_to_tray is own
