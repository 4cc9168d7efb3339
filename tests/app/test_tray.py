"""Tests for aspire_desktop.app.desktop.tray and of what closing the window means."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from aspire_desktop.app.desktop.panels import DesktopPanels
from aspire_desktop.app.desktop.tray import Tray
from aspire_desktop.app.panels import panels_of
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.expiry import Expiry, expiry
from aspire_desktop.core.credentials.login_refusal import LoginRefusal
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.main_window import MainWindow
from aspire_desktop.widgets.window_frame import Closing
from tests.support.records import NOW, SECRET, record, token_pair

HOUR = timedelta(hours=1)
USED = {"payroll": 23.5 * HOUR, "reports": HOUR, "old": 40 * HOUR}


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.model = CredentialModel()
        self.window = MainWindow(self.model, OperationModel())
        qtbot.addWidget(self.window, before_close_func=lambda window: window.prepare_to_end())
        self.is_locked = False
        self.model.set_expiry_source(self.expiry)
        self.tray = Tray(panels_of(DesktopPanels, self.window), self.model, lambda: self.is_locked)
        self.model.set_records([record(name.title()) for name in (*USED, "new & none")])

    def expiry(self, profile_id: ProfileId) -> Expiry | None:
        used = USED.get(profile_id)
        return None if used is None else expiry(token_pair(used=used), NOW)

    def entries(self) -> list[QAction]:
        self.tray.fill()
        names = ("trayCopy:", "trayGet:")
        return [one for one in self.tray.menu.actions() if one.objectName().startswith(names)]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_two_of_one_name_are_told_apart_by_their_hosts(desk: Desk) -> None:
    here, there = record("Payroll"), record("Reports")
    elsewhere = environment(EnvironmentKind.PRODUCTION)
    there = replace(there, profile=replace(there.profile, description="Payroll", environment=elsewhere))
    desk.model.set_records([here, there])
    texts = [entry.text() for entry in desk.entries()]
    hosts = (here.profile.environment.host, elsewhere.host)
    assert all(any(f"Payroll · {host}" in text for text in texts) for host in hosts), texts


def test_the_tooltip_counts_what_ends_soon_and_what_has_ended(desk: Desk) -> None:
    desk.tray.look()
    assert desk.tray.tooltip == (
        "Aspire Desktop: 1 of 4 expires within 1 h, 1 expired\nNext: Payroll in 30 min"
    )
    desk.is_locked = True
    desk.tray.look()
    assert desk.tray.tooltip.endswith("locked")


def test_what_nobody_sees_yet_is_not_counted(desk: Desk) -> None:
    asked: list[ProfileId] = []

    def expiry_of(profile_id: ProfileId) -> None:
        asked.append(profile_id)

    desk.model.set_expiry_source(expiry_of)
    desk.model.set_records([record("Another")])
    assert asked == []
    desk.tray.look()
    assert asked != []


def test_the_menu_has_what_ends_first_at_its_top_and_copies(desk: Desk, qtbot: QtBot) -> None:
    entries = desk.entries()
    assert [one.text().split("  ·")[0][2:] for one in entries] == ["Old", "Payroll", "Reports", "New && None"]
    assert "0:30:00" in entries[1].text()
    assert all(one.isEnabled() for one in entries)
    assert SECRET not in "".join(one.text() for one in entries)
    with qtbot.waitSignal(desk.tray.copy_requested) as wanted:
        entries[1].trigger()
    assert wanted.args == ["payroll"]


def test_a_credential_without_a_token_can_get_one_there(desk: Desk, qtbot: QtBot) -> None:
    entry = desk.entries()[-1]
    assert entry.text() == "○ New && None  ·  no token  ·  Get token"
    with (
        qtbot.waitSignal(desk.tray.get_requested) as wanted,
        qtbot.assertNotEmitted(desk.tray.copy_requested),
    ):
        entry.trigger()
    assert wanted.args == ["new & none"]


def test_a_login_that_was_refused_and_a_record_that_cannot_be_used_say_so(desk: Desk) -> None:
    desk.model.login_refused(ProfileId("new & none"), LoginRefusal(404, NOW))
    assert desk.entries()[-1].text().startswith("✕ New && None  ·  refused, 404")
    broken = replace(record("Broken"), problem="Its base URL cannot be used: edit the credential.")
    desk.model.set_records([broken])
    (entry,) = desk.entries()
    assert entry.text().startswith("✕ Broken  ·  not usable")
    assert not entry.isEnabled()


def test_what_expires_next_is_named_within_what_a_tooltip_holds(desk: Desk) -> None:
    desk.model.set_records([record("Payroll"), record("Reports")])
    long = replace(record("Payroll"), profile=replace(record("Payroll").profile, description="P" * 200))
    desk.model.set_records([long])
    desk.is_locked = True
    desk.tray.look()
    assert "Next: PPP" in desk.tray.tooltip
    assert len(desk.tray.tooltip) < 128


def test_the_menu_can_be_opened_again_and_what_it_borrows_lives_on(desk: Desk) -> None:
    for _ in range(3):
        assert len(desk.entries()) == 4
    assert desk.window.menu.quit.text() == "&Quit"
    assert desk.window.menu.quit in desk.tray.menu.actions()


def test_a_locked_tray_copies_nothing(desk: Desk) -> None:
    desk.is_locked = True
    assert not any(one.isEnabled() for one in desk.entries())


def test_a_long_list_is_cut_short(desk: Desk) -> None:
    desk.model.set_records([record(f"n{number}") for number in range(40)])
    desk.tray.fill()
    assert "… and 25 more" in [one.text() for one in desk.tray.menu.actions()]


def test_without_a_tray_a_notice_is_told_to_have_no_way(desk: Desk) -> None:
    assert not desk.tray.show_notice("title", "text")


def test_closing_leaves_the_program_in_the_tray_and_quitting_ends_it(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.closing.connect(Closing.keep)
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitSignal(window.left_to_tray), qtbot.assertNotEmitted(window.closed):
        window.close()
    assert not window.isVisible()
    with qtbot.waitSignal(window.closed):
        window.quit()


def test_closing_ends_the_program_where_nothing_else_is_set_or_the_session_is_over(
    desk: Desk, qtbot: QtBot
) -> None:
    window = desk.window
    with qtbot.waitSignal(window.closed):
        window.close()
    window.closing.connect(Closing.keep)
    window.prepare_to_end()
    with qtbot.waitSignal(window.closed):
        window.close()
