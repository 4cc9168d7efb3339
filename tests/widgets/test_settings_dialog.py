"""Tests for aspire_desktop.widgets.settings: each setting has an editor, and says what it changes."""

from dataclasses import asdict, fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aspire_desktop.services.settings import Settings
from aspire_desktop.widgets.settings.dialog import SettingsDialog
from aspire_desktop.widgets.settings.row import SettingRow
from aspire_desktop.widgets.settings.spec import Kind
from tests.support.work_window import larger_text, settle

#: What the program remembers by itself, and nobody sets.
#: What the window keeps by itself, where it is changed.
_KEPT = {
    "columns",
    "copy_forms",
    "credential",
    "chips",
    "history_off",
    "layout",
    "news_of",
    "operation",
    "code_language",
    "palette_recent",
    "pinned",
    "rate_limits",
    "told_of_tray",
    "window",
}


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(asdict(Settings()), asdict(Settings()), "somewhere")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def editor(dialog: SettingsDialog, field: str) -> QWidget:
    found = dialog.findChild(QWidget, f"setting:{field}")
    assert isinstance(found, QWidget), field
    return found


def test_every_setting_can_be_edited_and_has_a_name(dialog: SettingsDialog) -> None:
    names = {field.name for field in fields(Settings)} - _KEPT
    names |= {f"rate_limits.{kind}" for kind in ("production", "sandbox", "demo", "custom")}
    for name in names:
        assert editor(dialog, name).accessibleName(), name


def test_a_change_is_told_at_once(dialog: SettingsDialog, qtbot: QtBot) -> None:
    switch = editor(dialog, "lock_with_system")
    assert isinstance(switch, QCheckBox)
    with qtbot.waitSignal(dialog.change_requested) as told:
        switch.toggle()
    assert told.args == [{"lock_with_system": False}]
    choice = editor(dialog, "appearance")
    assert isinstance(choice, QComboBox)
    with qtbot.waitSignal(dialog.change_requested) as told:
        choice.setCurrentIndex(2)
    assert told.args == [{"appearance": "dark"}]
    number = editor(dialog, "rate_limits.sandbox")
    assert isinstance(number, QSpinBox)
    assert number.value() == 60
    with qtbot.waitSignal(dialog.change_requested) as told:
        number.setValue(30)
    assert told.args == [{"rate_limits": {"sandbox": 30}}]


def test_a_text_is_told_when_it_is_finished(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.show_settings(asdict(Settings(proxy="manual")))
    line = editor(dialog, "proxy_url")
    assert isinstance(line, QLineEdit)
    assert line.isEnabled()
    line.setText(" proxy:80 ")
    with qtbot.waitSignal(dialog.change_requested) as told:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert told.args == [{"proxy_url": "proxy:80"}]


def test_what_differs_from_its_default_leads_back(dialog: SettingsDialog, qtbot: QtBot) -> None:
    reset = dialog.findChild(QToolButton, "reset:warn_before_min")
    assert isinstance(reset, QToolButton)
    assert reset.isHidden()
    dialog.show_settings(asdict(Settings(warn_before_min=5, rate_limits={"sandbox": 1})))
    assert not reset.isHidden()
    with qtbot.waitSignal(dialog.change_requested) as told:
        reset.click()
    assert told.args == [{"warn_before_min": 60}]
    limit = dialog.findChild(QToolButton, "reset:rate_limits.sandbox")
    assert isinstance(limit, QToolButton)
    with qtbot.waitSignal(dialog.change_requested) as told:
        limit.click()
    assert told.args == [{"rate_limits": {}}]


def test_the_search_leaves_what_is_sought(dialog: SettingsDialog) -> None:
    pages = dialog.findChild(QListWidget, "settingsPages")
    search = dialog.findChild(QLineEdit, "settingsSearch")
    assert isinstance(pages, QListWidget)
    assert isinstance(search, QLineEdit)

    def shown() -> list[str]:
        items = [pages.item(row) for row in range(pages.count())]
        return [item.text() for item in items if not item.isHidden()]

    search.setText("proxy")
    assert shown() == ["Network"]
    assert not editor(dialog, "connect_timeout_s").isVisible()
    assert editor(dialog, "proxy").isVisible()
    search.setText("clipboard")
    assert "Clipboard" in shown()
    search.setText("zzz")
    assert shown() == []
    search.clear()
    assert len(shown()) == 11
    search.setText("password")
    assert "Lock" in shown()
    search.setText("screenshot")
    assert shown() == ["Secrets"]


def test_a_problem_stands_under_its_setting(dialog: SettingsDialog) -> None:
    dialog.show_problem("hot_key", "Another program has it.")
    problem = dialog.findChild(QLabel, "problem:hot_key")
    assert isinstance(problem, QLabel)
    assert "Another program" in problem.text()


def test_a_choice_that_nobody_knows_is_shown_as_none_of_them(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.show_settings(asdict(Settings(proxy="unknown")))
    choice = editor(dialog, "proxy")
    assert isinstance(choice, QComboBox)
    assert (choice.currentText(), choice.placeholderText()) == ("", "Not known: choose one")
    with qtbot.waitSignal(dialog.change_requested) as told:
        choice.setCurrentIndex(choice.findData("system"))
    assert told.args == [{"proxy": "system"}]


@pytest.mark.parametrize("factor", [1.0, 1.5])
def test_the_fields_of_a_page_stand_below_one_another(qtbot: QtBot, factor: float) -> None:
    captioned = (Kind.NUMBER, Kind.CHOICE, Kind.TEXT, Kind.KEYS, Kind.LIMIT)
    with larger_text(factor):
        dialog = SettingsDialog(asdict(Settings()), asdict(Settings()), "somewhere")
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        (pages,) = dialog.findChildren(QListWidget, "settingsPages")
        seen = 0
        for page in range(pages.count()):
            pages.setCurrentRow(page)
            settle()
            rows = [row for row in dialog.findChildren(SettingRow) if row.isVisible()]
            fields = [row.spec.field for row in rows if row.spec.kind in captioned]
            starts = {field: editor(dialog, field).x() for field in fields}
            seen += len(starts)
            assert len(set(starts.values())) <= 1, starts
        assert seen > 10
