"""Tests for aspire_desktop.widgets.form_section: how the sections of a form stand under one another."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.form_section import FormSection, scrolled


@pytest.mark.parametrize("longest", ["Ort", "Beschreibung des Zugangs", "Umgebung"])
def test_the_fields_of_all_sections_begin_below_one_another_whichever_caption_is_longest(
    qtbot: QtBot, longest: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sections = []
    for heading, captions in (("Zugang", ("Client-ID", longest)), ("Ziel", ("Umgebung", "Basis-URL"))):
        section = FormSection(heading, None, window)
        for caption in captions:
            section.add_row(caption, QLineEdit(section))
        sections.append(section)
    area = scrolled(sections, window)
    window.resize(600, 400)
    area.resize(600, 400)
    with qtbot.waitExposed(window):
        window.show()
    lefts = {field.mapTo(area, QPoint()).x() for field in area.findChildren(QLineEdit)}
    assert len(lefts) == 1
