"""Every dialog in each of the program's languages."""

from collections.abc import Iterator
from dataclasses import asdict
from functools import partial

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidget, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.app.language import ENGLISH, LANGUAGES, install_language
from aspire_desktop.core.credentials.report import Light, TestReport
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.settings import Settings
from aspire_desktop.widgets.credential_dialog import CredentialDialog
from aspire_desktop.widgets.settings.dialog import SettingsDialog
from aspire_desktop.widgets.tour import Tour
from tests.support.dialogs import DIALOGS
from tests.support.mnemonics import doubled_in_window, mnemonic


@pytest.fixture(params=LANGUAGES, autouse=True)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, ENGLISH)


@pytest.mark.parametrize("name", list(DIALOGS))
def test_nothing_that_is_seen_at_once_shares_a_letter(qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name]()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert doubled_in_window(dialog) == []
    pages = dialog.findChild(QListWidget, "settingsPages")
    for row in range(pages.count() if isinstance(pages, QListWidget) else 0):
        assert isinstance(pages, QListWidget)
        pages.setCurrentRow(row)
        assert doubled_in_window(dialog) == []


@pytest.mark.parametrize("name", list(DIALOGS))
def test_what_saves_has_a_letter(qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name]()
    qtbot.addWidget(dialog)
    buttons = dialog.findChildren(QAbstractButton)
    without = [
        one.text() for one in buttons if one.objectName().startswith("save") and not mnemonic(one.text())
    ]
    assert without == []


@pytest.mark.parametrize(
    "lights",
    [
        (Light.GOOD, Light.GOOD, Light.GOOD),
        (Light.BAD, Light.SKIPPED, Light.SKIPPED),
        (Light.GOOD, Light.BAD, Light.SKIPPED),
        (Light.GOOD, Light.GOOD, Light.BAD),
        (Light.GOOD, Light.GOOD, Light.UNCLEAR),
        (Light.GOOD, Light.RUNNING, Light.WAITING),
    ],
)
def test_a_test_that_answers_does_not_widen_the_form_and_can_be_read(
    qtbot: QtBot, lights: tuple[Light, ...]
) -> None:
    dialog = DIALOGS["credential edited"]()
    assert isinstance(dialog, CredentialDialog)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    wide = dialog.width()
    verdict = None if Light.RUNNING in lights else Phrase("step.host")
    dialog.test.show_report(TestReport(host="api.example.test", lights=lights, verdict=verdict))
    QApplication.processEvents()
    assert dialog.width() == wide
    shown = [one for one in dialog.test.findChildren(QLabel) if one.objectName().endswith("Light")]
    assert len(shown) == len(lights)
    assert all(one.width() > one.sizeHint().width() * 0.9 for one in shown)  # an end may be in the tip


def test_no_setting_is_cut_off_when_the_way_back_to_its_default_appears(qtbot: QtBot) -> None:
    settings = asdict(Settings())
    others = {name: {} if isinstance(value, dict) else object() for name, value in settings.items()}
    dialog = SettingsDialog(settings, others, "somewhere")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    (pages,) = dialog.findChildren(QListWidget, "settingsPages")
    for row in range(pages.count()):
        pages.setCurrentRow(row)
        (area,) = [one for one in dialog.findChildren(QScrollArea) if one.isVisible()]
        inside = area.widget()
        assert isinstance(inside, QWidget)
        assert inside.minimumSizeHint().width() <= area.viewport().width(), pages.item(row).text()


def _has_room(around: QWidget, buttons: list[QAbstractButton]) -> bool:
    return all(
        button.width() >= button.sizeHint().width() and around.rect().contains(button.geometry())
        for button in buttons
    )


def test_the_tour_is_as_wide_as_its_buttons(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(960, 600)
    tour = Tour(window, QWidget(window))
    with qtbot.waitExposed(window):
        window.show()
    tour.begin()
    for _ in tour.steps[1:]:
        buttons = tour.findChildren(QAbstractButton)
        assert len(buttons) == 3
        qtbot.waitUntil(partial(_has_room, tour, buttons), timeout=90_000)
        tour.findChildren(QAbstractButton, "tourNext")[0].click()
