"""A proxy that could not be read is shown as not known, and nothing is sent until it is chosen."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel

from aspire_desktop.services.settings import Settings
from tests.app.program import Program


@pytest.fixture
def settings() -> Settings:
    return Settings(proxy="unknown")


async def test_the_settings_say_so_until_one_is_chosen(program: Program) -> None:
    program.do("settings")
    dialog = program.application.desktop._settings._dialog
    assert dialog is not None
    choice = dialog.findChild(QComboBox, "setting:proxy")
    problem = dialog.findChild(QLabel, "problem:proxy")
    assert isinstance(choice, QComboBox)
    assert isinstance(problem, QLabel)
    assert choice.currentIndex() == -1
    assert problem.text() == "✕ This could not be read. Nothing is sent until you choose."
    choice.setCurrentIndex(choice.findData("none"))
    assert problem.text() == ""
    assert program.application.ground.preferences.current.proxy == "none"
    dialog.reject()
