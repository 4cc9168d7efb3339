"""Tests for aspire_desktop.widgets.credential_dialog and its test view: the walk through the form."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.profile import Profile, Renewal
from aspire_desktop.core.credentials.report import Light, TestReport
from aspire_desktop.core.guide import Topic
from aspire_desktop.core.wording import Phrase
from aspire_desktop.widgets.credential_dialog import CredentialDialog
from aspire_desktop.widgets.credential_test_dialog import CredentialTestDialog
from tests.support.records import profile

GOOD = TestReport(host="api.test", lights=(Light.GOOD,) * 3, verdict=Phrase("Everything works."))
REJECTED = TestReport(
    host="api.test",
    lights=(Light.GOOD, Light.BAD, Light.SKIPPED),
    verdict=Phrase("It rejected the Client ID or the Secret (404)."),
    detail="Invalid client",
    topic=Topic.REJECTED,
)


def _dialog(qtbot: QtBot, *, edits: bool = False, edited: Profile | None = None) -> CredentialDialog:
    edited = edited or (profile() if edits else None)
    dialog = CredentialDialog({"Branches": frozenset({"GET"})}, edited)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot) -> CredentialDialog:
    return _dialog(qtbot)


def _field(dialog: QWidget, name: str) -> QLineEdit:
    field = dialog.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit)
    return field


def _button(dialog: QWidget, name: str) -> QAbstractButton:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    return button


def _text(dialog: QWidget, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def _lights(dialog: QWidget) -> list[str]:
    return [_text(dialog, f"test{step}Light") for step in ("Host", "Login", "Token")]


def test_a_host_of_another_alphabet_is_shown_by_its_real_name_while_it_is_typed(
    dialog: CredentialDialog,
) -> None:
    _field(dialog, "baseUrlField").setText("https://cloud-api.youraspіre.com")
    warning = dialog.findChild(QLabel, "baseUrlFieldWarning")
    assert isinstance(warning, QLabel)
    assert warning.isVisible()
    assert "cloud-api.xn--youraspre-19h.com" in warning.text()
    _field(dialog, "baseUrlField").setText("https://cloud-api.youraspire.com")
    assert warning.isHidden()


def test_a_host_with_aspires_name_is_warned_of_while_it_is_typed(dialog: CredentialDialog) -> None:
    _field(dialog, "baseUrlField").setText("https://cloud-api.youraspire.com.evil.test")
    assert "isn't Aspire's" in _text(dialog, "baseUrlFieldWarning")
    _field(dialog, "baseUrlField").setText("https://cloud-api.youraspire.com")
    assert _text(dialog, "baseUrlFieldWarning") == ""


def test_the_environment_follows_a_base_url_of_aspires_and_no_other(dialog: CredentialDialog) -> None:
    """Whoever pastes the sandbox's URL and overlooks the box would have it look like Production."""
    kinds, url = dialog.findChild(QComboBox, "environmentField"), _field(dialog, "baseUrlField")
    assert isinstance(kinds, QComboBox)
    for typed, kind in (
        ("https://cloudsandbox-api.youraspire.com/", "Sandbox"),
        ("https://api.example.com", "Sandbox"),
        ("https://cloud-api.youraspire.com/x", "Production"),
    ):
        url.selectAll()
        QTest.keyClicks(url, typed)
        assert (kinds.currentText(), url.text()) == (kind, typed)


def test_after_a_failed_save_the_focus_is_where_it_was(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, edits=True)
    save, name = _button(dialog, "saveCredentialButton"), _field(dialog, "descriptionField")
    save.setFocus()
    with qtbot.waitSignal(dialog.save_requested):
        QTest.keyClick(save, Qt.Key.Key_Space)
    dialog.show_problem("The disk is full.")
    assert save.hasFocus()
    name.setFocus()
    with qtbot.waitSignal(dialog.save_requested):
        QTest.keyClick(name, Qt.Key.Key_Return)
    dialog.show_problem("The disk is full.")
    assert name.hasFocus()


def test_a_new_credential_is_walked_through_in_five_steps(dialog: CredentialDialog) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    steps = ["Paste Client ID and Secret", "Name it", "Environment", "Scopes", "Test"]
    assert sorted(text for text in texts if text[:1].isdigit()) == [
        f"{number}  {step}" for number, step in enumerate(steps, 1)
    ]


def test_the_keyboard_goes_through_the_fields_in_the_walks_order(dialog: CredentialDialog) -> None:
    order = []
    for _ in range(24):
        focus = QApplication.focusWidget()
        order.append(focus.objectName() if focus is not None else "")
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
    wanted = [
        "pasteZone",
        "clientIdField",
        "secretField",
        "descriptionField",
        "environmentField",
        "baseUrlField",
        "scopesChoice",
        "notesField",
        "testCredentialButton",
    ]
    assert [name for name in order if name in wanted][: len(wanted)] == wanted


def test_each_step_leads_to_its_page(dialog: CredentialDialog, qtbot: QtBot) -> None:
    for topic in (Topic.CREATE, Topic.SECRET_ONCE, Topic.ENVIRONMENTS, Topic.SCOPES, Topic.TEST):
        with qtbot.waitSignal(dialog.guide_requested) as asked:
            _button(dialog, f"guide:{topic.value.replace('#', '-')}").click()
        assert asked.args == [topic]


def test_what_is_typed_is_tested_before_it_is_saved(dialog: CredentialDialog, qtbot: QtBot) -> None:
    _field(dialog, "clientIdField").setText("client-1")
    _field(dialog, "secretField").setText("s3cret")
    with qtbot.waitSignal(dialog.test_requested) as asked:
        _button(dialog, "testCredentialButton").click()
    draft = asked.args[0] if asked.args else None
    assert isinstance(draft, CredentialDraft)
    assert (draft.client_id, draft.secret, draft.description) == ("client-1", "s3cret", "")


def test_a_base_url_that_cannot_be_used_is_told_where_the_test_is(dialog: CredentialDialog) -> None:
    kinds = dialog.findChild(QComboBox, "environmentField")
    assert isinstance(kinds, QComboBox)
    kinds.setCurrentIndex(kinds.findText("Custom base URL"))
    _field(dialog, "baseUrlField").setText("http://api.example.com")
    _button(dialog, "testCredentialButton").click()
    assert "unencrypted" in _text(dialog, "testResult")


def test_the_lights_have_a_sign_and_a_word_and_one_sentence_says_what_works(
    dialog: CredentialDialog,
) -> None:
    assert _lights(dialog) == ["○ Host", "○ Credentials", "○ Token"]
    dialog.test.show_report(replace(GOOD, lights=(Light.GOOD, Light.RUNNING, Light.WAITING), verdict=None))
    assert _lights(dialog) == ["✓ Host reached", "◔ Credentials …", "○ Token"]
    assert _button(dialog, "cancelTestButton").isVisible()
    dialog.test.show_report(GOOD)
    assert _lights(dialog) == ["✓ Host reached", "✓ Credentials accepted", "✓ Token accepted"]
    assert _text(dialog, "testResult") == "Everything works."
    assert _button(dialog, "testCredentialButton").isVisible()


def test_a_failure_leads_to_the_guide_and_can_be_passed_on(dialog: CredentialDialog, qtbot: QtBot) -> None:
    dialog.test.show_report(REJECTED)
    with qtbot.waitSignal(dialog.guide_requested) as asked:
        _button(dialog, "testGuide").click()
    assert asked.args == [Topic.REJECTED]
    with qtbot.waitSignal(dialog.test.copy_requested) as copied:
        _button(dialog, "copyTestButton").click()
    assert copied.args == [REJECTED.text()]
    assert "Invalid client" in REJECTED.text()


@pytest.mark.parametrize("name", ["secretField", "clientIdField", "baseUrlField"])
def test_a_change_takes_the_lights_back(dialog: CredentialDialog, qtbot: QtBot, name: str) -> None:
    dialog.test.show_report(GOOD)
    with qtbot.waitSignal(dialog.test.outdated):
        _field(dialog, name).setText("another")
    assert _lights(dialog) == ["○ Host", "○ Credentials", "○ Token"]
    assert "Test again" in _text(dialog, "testResult")


def test_another_description_leaves_the_lights(dialog: CredentialDialog) -> None:
    dialog.test.show_report(GOOD)
    _field(dialog, "descriptionField").setText("another")
    assert _text(dialog, "testResult") == "Everything works."


def test_it_is_saved_without_a_test(dialog: CredentialDialog, qtbot: QtBot) -> None:
    _field(dialog, "descriptionField").setText("Payroll")
    _field(dialog, "clientIdField").setText("client-1")
    _field(dialog, "secretField").setText("s3cret")
    with qtbot.waitSignal(dialog.save_requested):
        _button(dialog, "saveCredentialButton").click()


def test_enter_saves_and_does_not_test(dialog: CredentialDialog) -> None:
    save, test = _button(dialog, "saveCredentialButton"), _button(dialog, "testCredentialButton")
    assert isinstance(save, QPushButton)
    assert isinstance(test, QPushButton)
    assert (save.isDefault(), test.autoDefault()) == (True, False)


def test_a_saved_secret_is_kept_for_its_own_host_only_and_the_field_says_so(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, edits=True)
    secret, url = _field(dialog, "secretField"), _field(dialog, "baseUrlField")
    own = url.text()
    assert secret.placeholderText() == "Leave blank to keep the saved one"
    url.setText("https://other.example.test")
    assert secret.placeholderText() == "Enter the Secret for this host"
    url.setText(own)
    assert secret.placeholderText() == "Leave blank to keep the saved one"
    assert _field(_dialog(qtbot), "secretField").placeholderText() == ""


def test_who_edits_sees_no_numbers_and_may_leave_the_secret_blank(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, edits=True)
    assert not [label for label in dialog.findChildren(QLabel) if label.text()[:1].isdigit()]
    with qtbot.waitSignal(dialog.test_requested) as asked:
        _button(dialog, "testCredentialButton").click()
    draft = asked.args[0] if asked.args else None
    assert isinstance(draft, CredentialDraft)
    assert draft.secret == ""


def test_what_is_not_touched_is_saved_as_it_was(qtbot: QtBot) -> None:
    old = replace(profile(), renewal=Renewal.BY_HAND, stop_idle_h=1_500)
    dialog = _dialog(qtbot, edited=old)
    with qtbot.waitSignal(dialog.save_requested) as asked:
        _button(dialog, "saveCredentialButton").click()
    draft = asked.args[0] if asked.args else None
    assert isinstance(draft, CredentialDraft)
    assert (draft.renewal, draft.stop_idle_h) == (Renewal.BY_HAND, 1_500)


def test_hours_without_use_end_only_what_is_refreshed_by_itself(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, edits=True)
    hours = dialog.findChild(QComboBox, "stopIdleField")
    renewal = dialog.findChild(QComboBox, "renewalField")
    assert isinstance(hours, QComboBox)
    assert isinstance(renewal, QComboBox)
    assert (hours.isEnabled(), hours.currentText()) == (False, "Never")
    renewal.setCurrentIndex(renewal.findData(Renewal.KEEP_ALIVE))
    hours.setCurrentIndex(hours.findText("3 days without use"))
    assert hours.isEnabled()
    with qtbot.waitSignal(dialog.save_requested) as asked:
        _button(dialog, "saveCredentialButton").click()
    assert asked.args is not None
    assert asked.args[0].stop_idle_h == 72


def test_on_a_low_screen_the_test_and_the_buttons_stay_in_sight(dialog: CredentialDialog) -> None:
    dialog.resize(600, 500)
    assert dialog.height() <= 560
    for name in ("testCredentialButton", "saveCredentialButton"):
        button = _button(dialog, name)
        assert dialog.rect().contains(button.mapTo(dialog, QPoint(0, button.height())))


def test_a_saved_credential_is_tested_in_a_window_of_its_own(qtbot: QtBot) -> None:
    dialog = CredentialTestDialog(profile())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.objectName() == "credentialTestDialog"
    dialog.view.show_report(REJECTED)
    assert "rejected" in _text(dialog, "testResult")


def test_a_login_the_other_way_round_is_warned_of_while_it_is_typed(dialog: CredentialDialog) -> None:
    guid, secret = "1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001", "Zk3vQ9xLw2Rt8YbN5mPd7HsJ4fGcA1eUoXiVzKqWnBt="
    warning = dialog.findChild(QLabel, "swapWarning")
    assert isinstance(warning, QLabel)
    _field(dialog, "clientIdField").setText(guid)
    _field(dialog, "secretField").setText(secret)
    assert not warning.isVisible()
    _field(dialog, "clientIdField").setText(secret)
    _field(dialog, "secretField").setText(guid)
    assert warning.isVisible()
    assert warning.text() == "▲ Client ID and Secret look swapped: what is saved as the Client ID is shown."
    assert secret not in warning.text()


def test_what_is_said_under_a_field_leaves_its_caption_beside_it(dialog: CredentialDialog) -> None:
    secret = _field(dialog, "secretField")
    caption = next(one for one in dialog.findChildren(QLabel) if one.buddy() is secret)

    def distance() -> int:
        places = [one.mapTo(dialog, one.rect().center()).y() for one in (caption, secret)]
        return abs(places[0] - places[1])

    before = distance()
    _field(dialog, "clientIdField").setText("Zk3vQ9xLw2Rt8YbN5mPd7HsJ4fGcA1eUoXiVzKqWnBt=")
    secret.setText("1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001")
    QApplication.processEvents()
    assert dialog.findChild(QLabel, "swapWarning").isVisible()  # type: ignore[union-attr]
    assert distance() == before
