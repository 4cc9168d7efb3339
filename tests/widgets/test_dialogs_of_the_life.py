"""Tests for the dialogs around a credential's life: rotation, integrations, scopes, bulk, copies."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aspire_desktop.core.credentials.integration import Integration
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.rotation import begun, replaced, with_new_secret
from aspire_desktop.core.credentials.scopes import Grant, parse_scopes
from aspire_desktop.core.request.record import Evidence
from aspire_desktop.services.vault.generations import Generation
from aspire_desktop.viewmodels.copies_model import CopiesModel
from aspire_desktop.widgets.bulk_dialog import BulkDialog
from aspire_desktop.widgets.copies_dialog import CopiesDialog
from aspire_desktop.widgets.integrations_dialog import IntegrationsDialog
from aspire_desktop.widgets.rotation_dialog import RotationDialog
from aspire_desktop.widgets.scopes_dialog import ScopesDialog
from tests.support.records import NOW, record, token_pair

PLACES = (Integration(id="a", name="Spreadsheet", owner="Ms Jensen"), Integration(id="b", name="Nightly job"))
OFFERED = {"Branches": ["GET", "POST"], "Contacts": ["GET"]}
NEW = "canary-new-secret"


def used() -> CredentialRecord:
    one = record("Payroll", token_pair())
    return replace(one, profile=replace(one.profile, integrations=PLACES))


MAKERS: dict[str, Callable[[], QDialog]] = {
    "rotation": lambda: RotationDialog(begun(used(), NOW)),
    "handing out": lambda: RotationDialog(replaced(with_new_secret(begun(used(), NOW), NEW), NEW, None, NOW)),
    "integrations": lambda: IntegrationsDialog(used().profile),
    "scopes": lambda: ScopesDialog(used().profile, OFFERED),
    "bulk": lambda: BulkDialog(3),
    "copies": lambda: CopiesDialog(CopiesModel(), asks=True),
}


def shown(qtbot: QtBot, dialog: QDialog) -> None:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()


@pytest.mark.parametrize("name", MAKERS)
def test_what_can_be_used_has_a_name_for_people_and_for_scripts(qtbot: QtBot, name: str) -> None:
    dialog = MAKERS[name]()
    shown(qtbot, dialog)
    for kind in (QAbstractButton, QLineEdit, QAbstractItemView):
        for widget in dialog.findChildren(kind):
            is_own = widget.isVisible() and not widget.objectName().startswith("qt_")
            if is_own and type(widget).__name__ not in (
                "QHeaderView",
                "QTableCornerButton",
                "QComboBoxListView",
            ):
                named = widget.accessibleName() or getattr(widget, "text", str)()
                assert named, widget.objectName()
    assert dialog.objectName()
    assert dialog.windowTitle()


@pytest.mark.parametrize("name", MAKERS)
def test_no_two_visible_buttons_share_a_mnemonic(qtbot: QtBot, name: str) -> None:
    dialog = MAKERS[name]()
    shown(qtbot, dialog)
    texts = [button.text() for button in dialog.findChildren(QAbstractButton) if button.isVisible()]
    keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text.replace("&&", "")]
    assert len(keys) == len(set(keys)), texts


def press(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isVisible(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_rotation_begins_at_begin(qtbot: QtBot) -> None:
    dialog = RotationDialog(used())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget().objectName() == "rotationNextButton"


def test_enter_gives_neither_secret_up_where_a_rotation_goes_on_at_its_end(qtbot: QtBot) -> None:
    alone = record("Payroll", token_pair())
    dialog = RotationDialog(replaced(with_new_secret(begun(alone, NOW), NEW), NEW, None, NOW))
    shown(qtbot, dialog)
    with (
        qtbot.assertNotEmitted(dialog.put_back_requested),
        qtbot.assertNotEmitted(dialog.finish_requested),
        qtbot.waitSignal(dialog.rejected),
    ):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


def test_the_walk_asks_for_one_step_at_a_time(qtbot: QtBot) -> None:
    dialog = RotationDialog(used())
    shown(qtbot, dialog)
    with qtbot.waitSignal(dialog.begin_requested):
        press(dialog, "rotationNextButton")
    dialog.show_record(begun(used(), NOW))
    with qtbot.assertNotEmitted(dialog.prove_requested):
        press(dialog, "testSecretButton")
    field = dialog.findChild(QLineEdit, "newSecretField")
    assert isinstance(field, QLineEdit)
    field.setText(NEW)
    with qtbot.waitSignal(dialog.prove_requested) as asked:
        press(dialog, "testSecretButton")
    assert asked.args == [NEW]
    proven = replaced(with_new_secret(begun(used(), NOW), NEW), NEW, None, NOW)
    dialog.show_record(proven)
    assert field.text() == ""
    places = dialog.findChild(QListWidget, "rotationIntegrations")
    assert isinstance(places, QListWidget)
    with qtbot.waitSignal(dialog.mark_requested) as marked:
        places.item(1).setCheckState(Qt.CheckState.Checked)
    assert marked.args == ["b", True]
    press(dialog, "rotationNextButton")
    with qtbot.waitSignal(dialog.finish_requested):
        press(dialog, "finishRotationButton")


def test_where_no_integration_is_listed_none_is_said_to_have_the_new_secret(qtbot: QtBot) -> None:
    alone = record("Payroll", token_pair())
    dialog = RotationDialog(replaced(with_new_secret(begun(alone, NOW), NEW), NEW, None, NOW))
    shown(qtbot, dialog)
    summary = dialog.findChild(QLabel, "rotationSummary")
    assert isinstance(summary, QLabel)
    assert summary.text().startswith("▲ No integrations are listed.")


def test_a_secret_that_was_kept_is_tested_with_a_blank_field(qtbot: QtBot) -> None:
    dialog = RotationDialog(with_new_secret(begun(used(), NOW), NEW))
    shown(qtbot, dialog)
    with qtbot.waitSignal(dialog.prove_requested) as asked:
        press(dialog, "testSecretButton")
    assert asked.args == [""]


def test_integrations_are_typed_in_and_keep_what_is_not_touched(qtbot: QtBot) -> None:
    places = (replace(PLACES[0], updated_at=NOW), PLACES[1])
    dialog = IntegrationsDialog(replace(used().profile, integrations=places))
    shown(qtbot, dialog)
    press(dialog, "addIntegrationButton")
    QTest.keyClicks(dialog.focusWidget(), "Accounting")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    press(dialog, "addIntegrationButton")  # a row without a name counts for nothing
    table = dialog.findChild(QTableWidget, "integrationsTable")
    assert isinstance(table, QTableWidget)
    table.setCurrentCell(1, 0)
    press(dialog, "markUpdatedButton")
    found = dialog.integrations()
    assert [one.name for one in found] == ["Spreadsheet", "Nightly job", "Accounting"]
    assert found[0] == places[0]
    assert found[1].updated_at is not None
    table.setCurrentCell(0, 0)
    press(dialog, "removeIntegrationButton")
    assert dialog.integrations()[0].id == "b"


def test_the_differences_follow_boxes_answers_and_wishes(qtbot: QtBot) -> None:
    profile = replace(used().profile, scopes=parse_scopes(["GET Branches"]))
    dialog = ScopesDialog(profile, OFFERED)
    shown(qtbot, dialog)
    dialog.set_evidence({Grant("Branches", "GET"): Evidence(refused_at=NOW)})
    dialog.compare(parse_scopes(["GET Branches", "GET Contacts"]), "Other")
    table = dialog.findChild(QTableWidget, "scopeDifferenceTable")
    assert isinstance(table, QTableWidget)

    def cells() -> list[str]:
        return [table.item(row, 0).text() for row in range(table.rowCount())]  # type: ignore[union-attr]

    assert cells() == ["Branches", "Contacts"]
    with qtbot.waitSignal(dialog.copy_requested) as copied:
        press(dialog, "copyDifferenceButton")
    assert copied.args[0].splitlines()[1].startswith("Contacts\tGET\tselect it in Aspire")
    dialog.set_evidence({Grant("Branches", "GET"): Evidence(good_at=NOW + timedelta(hours=1))})
    assert cells() == ["Contacts"]
    dialog.show_scopes(parse_scopes(["GET Branches", "GET Contacts"]), "two boxes")
    dialog.compare(parse_scopes(["GET Branches", "GET Contacts"]), "Other")
    assert cells() == []
    assert [str(grant) for grant in sorted(dialog.scopes().grants)] == ["GET Branches", "GET Contacts"]


def test_a_bulk_says_how_far_it_is_and_offers_what_failed_again(qtbot: QtBot) -> None:
    dialog = BulkDialog(3)
    shown(qtbot, dialog)
    dialog.show_progress(2, ["✕ Payroll: no"])
    failures = dialog.findChild(QListWidget, "bulkFailures")
    assert isinstance(failures, QListWidget)
    assert failures.isVisible()
    assert failures.count() == 1
    dialog.show_progress(3, ["✕ Payroll: no", "✕ Reports: no"])
    assert failures.count() == 2
    dialog.end(has_failures=True)
    with qtbot.waitSignal(dialog.retry_requested):
        press(dialog, "bulkRetryButton")
    dialog.begin(2)
    assert failures.count() == 0
    assert not failures.isVisible(), "an empty frame says nothing"


def test_a_version_is_restored_with_the_passphrase_that_has_opened_it(qtbot: QtBot) -> None:
    """Whatever stands in the field by then."""
    model, wished = CopiesModel(), []
    dialog = CopiesDialog(model, asks=True)
    qtbot.addWidget(dialog)
    dialog.restore_requested.connect(lambda *which: wished.append(which))
    version = Generation(Path("vault.1"), NOW, 4000, ("Payroll",), None)
    model.set_copies([version], "opened it")
    field = dialog.findChild(QLineEdit, "copiesPassphraseField")
    button = dialog.findChild(QPushButton, "restoreCopyButton")
    assert field is not None
    assert button is not None
    field.setText("another")
    button.click()
    assert wished == [(version, "opened it")]
