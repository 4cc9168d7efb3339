"""What an organization decides while the window is open: in force at once, seen, and gone with the policy."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox

from aspire_desktop.app.policy_watch import PolicyWatch
from aspire_desktop.core.policies import Policies
from aspire_desktop.services.policies import RegistryPolicies
from aspire_desktop.services.settings import Settings
from aspire_desktop.viewmodels.credential_model import Column, ReadOnlyRole
from aspire_desktop.widgets.badge import Badge
from aspire_desktop.widgets.settings.dialog import SettingsDialog
from tests.app.program import Program, running
from tests.support.api_server import Answer, ApiServer
from tests.support.registry import REG_DWORD, REG_MULTI_SZ, PolicyRegistry, Values


class Decided:
    """What the registry holds, which the test changes while the window is open."""

    def __init__(self, values: Values | None = None) -> None:
        self.values = values
        self.closed: tuple[str, ...] = ()

    def __call__(self) -> Policies:
        return RegistryPolicies(PolicyRegistry(self.values, closed=self.closed)).read()

    def watch(self, program: Program) -> PolicyWatch:
        return PolicyWatch(program.application.ground.preferences, self, program.window)


def in_force(program: Program) -> Settings:
    return program.application.ground.preferences.current


def read_only(program: Program, name: str) -> tuple[str, bool, bool]:
    """Return what the badge of the chosen credential says, and whether its row is marked, and heard so."""
    model = program.application.ground.credentials
    cell = model.index(model.row_of(program.profile(name).id), Column.DESCRIPTION)
    heard = str(cell.data(Qt.ItemDataRole.AccessibleTextRole))
    badge = program.window.token.findChild(Badge, "readOnlyBadge")
    assert isinstance(badge, Badge)
    said = badge.accessibleName() if badge.isVisible() else ""
    return said, bool(cell.data(ReadOnlyRole)), "read only" in heard


def open_settings(program: Program) -> SettingsDialog:
    dialog = program.dialog("settingsDialog")
    assert isinstance(dialog, SettingsDialog)
    return dialog


async def test_production_becomes_read_only_in_sight_and_is_not_any_more(
    tmp_path: Path, api: ApiServer
) -> None:
    decided = Decided()
    api.script("POST", "/Branches", Answer(json={}))
    async with running(tmp_path, api) as program:
        watch = decided.watch(program)
        program.add("Payroll", production=True)
        program.choose("Payroll", "POST /Branches")
        await program.settled()
        assert read_only(program, "Payroll") == ("", False, False)

        decided.values = {"ProductionReadOnly": (REG_DWORD, 1)}
        watch.look()
        assert read_only(program, "Payroll") == ("READ ONLY", True, True)
        assert program.part(Badge, "readOnlyBadge").accessibleDescription() == "Set by your organization."
        program.click("executeButton")
        await program.until(lambda: "Your organization has set Production to read only" in program.message)
        await program.settled()
        assert program.asked("POST", "/Branches") == []

        decided.values = {}
        watch.look()
        assert read_only(program, "Payroll") == ("", False, False)


async def test_settings_follow_and_the_users_own_come_back(tmp_path: Path, api: ApiServer) -> None:
    decided = Decided()
    async with running(tmp_path, api, Settings(lock_after_min=60)) as program:
        watch = decided.watch(program)
        decided.values = {"LockAfterMinutes": (REG_DWORD, 5), "AllowExport": (REG_DWORD, 0)}
        watch.look()
        assert in_force(program).lock_after_min == 5
        program.add("Payroll")
        program.do("exportCredentials")
        assert program.message == "Your organization doesn't allow exports of credentials."
        decided.values = None
        watch.look()
        assert in_force(program).lock_after_min == 60
        program.do("exportCredentials")
        await program.user.read("exportCredentialsDialog", ".")
        await program.user.key("Escape")
        await program.user.gone("exportCredentialsDialog")


async def test_an_environment_that_is_forbidden_meanwhile_is_used_no_more(
    tmp_path: Path, api: ApiServer
) -> None:
    decided = Decided()
    async with running(tmp_path, api) as program:
        watch = decided.watch(program)
        program.add("Payroll")
        program.choose("Payroll", "GET /Branches")
        program.click("getTokenButton")
        await program.until(lambda: program.asked("POST", "/Authorization"))
        await program.settled()
        before = len(api.requests)
        decided.values = {"AllowedEnvironments": (REG_MULTI_SZ, ["sandbox"])}
        watch.look()
        QApplication.clipboard().setText("before")
        for act in ("getToken", "refreshToken", "menuCopyToken", "execute", "updateDescription"):
            program.do(act)
            await program.until(lambda: "doesn't allow this environment (custom)" in program.message)
            await program.settled()
            program.click("messageClose")
        assert api.requests[before:] == []
        assert QApplication.clipboard().text() == "before"


async def test_settings_that_are_open_are_locked_and_unlocked_on_the_page_that_is_read(
    tmp_path: Path, api: ApiServer
) -> None:
    decided = Decided()
    async with running(tmp_path, api) as program:
        watch = decided.watch(program)
        program.do("settings")
        first = open_settings(program)
        first.show_setting("close_to_tray")
        page = first.page
        for values, is_free in (({"CloseToTray": (REG_DWORD, 1)}, False), (None, True)):
            decided.values = values
            watch.look()
            dialog = open_settings(program)
            box = program.part(QCheckBox, "setting:close_to_tray", dialog)
            assert dialog.page == page
            assert (box.isEnabled(), box.isChecked()) == (is_free, not is_free)
        open_settings(program).reject()


async def test_policies_are_read_when_a_window_gets_the_focus(tmp_path: Path, api: ApiServer) -> None:
    decided = Decided()
    async with running(tmp_path, api) as program:
        watch = decided.watch(program)
        decided.values = {"HistoryDays": (REG_DWORD, 7)}
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.emit(program.window.windowHandle())
        await program.until(lambda: in_force(program).history_days == 7)
        assert watch.parent() is program.window


async def test_what_cannot_be_read_for_a_moment_stays_in_force(tmp_path: Path, api: ApiServer) -> None:
    decided = Decided({"HistoryDays": (REG_DWORD, 7)})
    async with running(tmp_path, api, policies=decided()) as program:
        watch = decided.watch(program)
        decided.closed = ("HKLM",)
        watch.look()
        assert in_force(program).history_days == 7
        decided.values, decided.closed = None, ()
        watch.look()
        assert in_force(program).history_days == Settings().history_days
