"""Tests for aspire_desktop.widgets.import_dialog, with its real model, by keyboard."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from aspire_desktop.core.credentials.importing import ImportKind, ImportRow, ListedDraft
from aspire_desktop.core.credentials.lists.reading import read_list
from aspire_desktop.core.wording import Phrase
from aspire_desktop.viewmodels.import_model import ImportColumn, ImportModel
from aspire_desktop.viewmodels.import_source import ListSource
from aspire_desktop.widgets.import_dialog import ImportDialog
from tests.support.painted import select_and_see_the_current_row_painted
from tests.support.records import profile, record

_LIST = b"""Name,Client ID,Secret,Environment,Color
Payroll,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001,canary-secret-11,Sandbox,red
Reports,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a002,canary-secret-22,,
Nightly,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a003,canary-secret-33,,
Template,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a004,{{secret}},Production,
"""


@pytest.fixture
def dialog(qtbot: QtBot) -> ImportDialog:
    reading = read_list(_LIST)

    def compare(listed: Sequence[ListedDraft]) -> list[ImportRow]:
        return [ImportRow(record(one.draft.description), ImportKind.NEW) for one in listed]

    dialog = ImportDialog(ImportModel(ListSource(reading.pairs, compare)), notes=reading.notes)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def _table(dialog: ImportDialog) -> QTableView:
    return dialog.findChild(QTableView, "importTable")  # type: ignore[return-value]


def _text(dialog: ImportDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def _field(dialog: ImportDialog) -> QComboBox:
    return dialog.findChild(QComboBox, "importEnvironmentField")  # type: ignore[return-value]


def _url(dialog: ImportDialog) -> QLineEdit:
    return dialog.findChild(QLineEdit, "importBaseUrlField")  # type: ignore[return-value]


def _chosen(dialog: ImportDialog, qtbot: QtBot) -> list[str]:
    button = dialog.findChild(QPushButton, "importButton")
    assert button is not None
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    drafts = [one.draft for one in chosen.args[0]]
    return [f"{draft.description} {draft.environment.host}" for draft in drafts]


def test_only_what_is_certain_is_imported(dialog: ImportDialog, qtbot: QtBot) -> None:
    assert _text(dialog, "importSummary") == "1 of 4 selected. Environments to choose: 2."
    assert _text(dialog, "importNotes") == "Columns not read: Color."
    assert _chosen(dialog, qtbot) == ["Payroll cloudsandbox-api.youraspire.com"]


def test_what_would_import_nothing_cannot_be_pressed(dialog: ImportDialog) -> None:
    button = dialog.findChild(QPushButton, "importButton")
    assert button is not None
    assert button.isEnabled()
    _table(dialog).setFocus()
    QTest.keyClick(_table(dialog), Qt.Key.Key_Space)
    assert _text(dialog, "importSummary").startswith("0 of 4 selected")
    assert not button.isEnabled()
    QTest.keyClick(_table(dialog), Qt.Key.Key_Space)
    assert button.isEnabled()


def test_a_row_is_told_in_full_below_the_table(dialog: ImportDialog) -> None:
    _table(dialog).selectRow(3)
    assert _text(dialog, "importDetail") == (
        "At line 5. Secret: 10 characters, ends in “}}”. The Secret is a placeholder."
    )
    assert not _field(dialog).isEnabled()


def test_the_environment_of_several_rows_is_chosen_at_once(dialog: ImportDialog, qtbot: QtBot) -> None:
    table = _table(dialog)
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert dialog.focusWidget() is _field(dialog)
    assert _field(dialog).currentIndex() == -1
    QTest.keyClicks(_field(dialog), "Demo")
    assert _text(dialog, "importSummary") == "3 of 4 selected."
    assert _chosen(dialog, qtbot)[1:] == [
        f"{name} clouddemo-api.youraspire.com" for name in ("Reports", "Nightly")
    ]


def test_a_box_that_has_no_environment_leads_to_the_choice(dialog: ImportDialog) -> None:
    table = _table(dialog)
    table.selectRow(1)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.focusWidget() is _field(dialog)
    assert _text(dialog, "importSummary").startswith("1 of 4")


def test_space_clears_and_selects_a_row(dialog: ImportDialog) -> None:
    table = _table(dialog)
    for expected in ("0 of 4", "1 of 4"):
        QTest.keyClick(table, Qt.Key.Key_Space)
        assert _text(dialog, "importSummary").startswith(expected)


def test_a_base_url_of_ones_own_waits_for_its_text_and_enter_presses_nothing(dialog: ImportDialog) -> None:
    _table(dialog).selectRow(1)
    _field(dialog).setCurrentIndex(_field(dialog).findText("Custom base URL"))
    assert dialog.focusWidget() is _url(dialog)
    assert _text(dialog, "importSummary").startswith("1 of 4")
    QTest.keyClicks(_url(dialog), "http://api.example.test")
    QTest.keyClick(_url(dialog), Qt.Key.Key_Return)
    assert "unencrypted" in _text(dialog, "importPlaceProblem")
    _url(dialog).clear()
    _url(dialog).insert("https://cloud-api.youraspіre.com")  # QTest types Latin letters only
    assert "cloud-api.xn--youraspre-19h.com" in _text(dialog, "importBaseUrlFieldWarning")
    QTest.keyClick(_url(dialog), Qt.Key.Key_Return)
    assert dialog.isVisible()
    row = _table(dialog).model()
    assert row.index(1, ImportColumn.HOST).data() == "cloud-api.xn--youraspre-19h.com"
    assert _text(dialog, "importSummary").startswith("1 of 4")


def test_no_column_is_squeezed(dialog: ImportDialog) -> None:
    table = _table(dialog)
    metrics = table.fontMetrics()
    for column in (ImportColumn.HOST, ImportColumn.CLIENT_ID, ImportColumn.SECRET):
        text = str(table.model().index(0, column).data())
        assert table.columnWidth(column) > metrics.horizontalAdvance(text)


_TWINS = (profile("Payroll"), profile("Payroll (copy)"))


@pytest.fixture
def doubtful(qtbot: QtBot) -> ImportDialog:
    """A list of which one row fits two credentials here, and another one."""

    def compare(listed: Sequence[ListedDraft]) -> list[ImportRow]:
        return [_row(one) for one in listed]

    model = ImportModel(ListSource(read_list(_TWO).pairs, compare))
    dialog = ImportDialog(model)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


_TWO = b"""Name,Client ID,Secret,Environment
Reports,id-1,canary-secret-22,Demo
Payroll,id-2,canary-secret-11,Sandbox
"""


def _row(one: ListedDraft) -> ImportRow:
    found = record(one.draft.description)
    if one.draft.client_id == "id-1":
        return ImportRow(
            found, ImportKind.CHANGED, (Phrase("difference.secret"),), (profile("Reports here"),)
        )
    if one.over is None:
        return ImportRow(found, ImportKind.SEVERAL, known=_TWINS)
    return ImportRow(
        found, ImportKind.CHANGED, (Phrase("difference.secret"),), (_TWINS[_ids().index(one.over)],)
    )


def _ids() -> list[str]:
    return [one.id for one in _TWINS]


def _over(dialog: ImportDialog) -> QComboBox:
    return dialog.findChild(QComboBox, "importOverField")  # type: ignore[return-value]


def test_it_is_said_which_credential_a_row_replaces(doubtful: ImportDialog) -> None:
    _table(doubtful).selectRow(0)
    assert "Importing it replaces in “Reports here”: Secret." in _text(doubtful, "importDetail")
    assert not _over(doubtful).isVisible()


def test_where_two_fit_it_is_asked_which_one(doubtful: ImportDialog, qtbot: QtBot) -> None:
    table, over = _table(doubtful), _over(doubtful)
    table.selectRow(1)
    assert "“Payroll”, “Payroll (copy)”" in _text(doubtful, "importDetail")
    assert "Credentials to choose: 1." in _text(doubtful, "importSummary")
    assert (over.isVisible(), over.currentIndex(), over.count()) == (True, -1, 2)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert doubtful.focusWidget() is over
    assert _text(doubtful, "importSummary").startswith("0 of 2")
    QTest.keyClick(over, Qt.Key.Key_Down)
    QTest.keyClick(over, Qt.Key.Key_Down)
    assert _text(doubtful, "importSummary") == "1 of 2 selected."
    assert "replaces in “Payroll (copy)”: Secret" in _text(doubtful, "importDetail")
    button = doubtful.findChild(QPushButton, "importButton")
    assert button is not None
    with qtbot.waitSignal(doubtful.chosen) as chosen:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [one.over for one in chosen.args[0]] == [_ids()[1]]


def test_two_secrets_of_one_login_are_not_imported_together(qtbot: QtBot) -> None:
    reading = read_list(
        b"Name,Client ID,Secret,Environment\n"
        b"Payroll,client-1,canary-secret-11,Sandbox\nReports,client-1,canary-secret-22,Sandbox\n"
    )
    model = ImportModel(
        ListSource(
            reading.pairs,
            lambda listed: [ImportRow(record(one.draft.description), ImportKind.NEW) for one in listed],
        )
    )
    dialog = ImportDialog(model)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    _table(dialog).selectAll()
    QTest.keyClick(_table(dialog), Qt.Key.Key_Space)
    button = dialog.findChild(QPushButton, "importButton")
    assert button is not None
    with qtbot.assertNotEmitted(dialog.chosen):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert _text(dialog, "importSummary").startswith("The pairs at line 2 and line 3 have the same Client ID")
    model.toggle([1])
    assert _text(dialog, "importSummary") == "1 of 2 selected."
    assert _chosen(dialog, qtbot) == ["Payroll cloudsandbox-api.youraspire.com"]


def test_the_frame_of_the_current_row_follows_how_many_are_selected(
    dialog: ImportDialog, qtbot: QtBot
) -> None:
    select_and_see_the_current_row_painted(_table(dialog), qtbot)
