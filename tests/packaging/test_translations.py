"""The files of translations are those that the code wishes, whole, and they are used."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from aspire_desktop.app.language import install_language

SCRIPT = Path(__file__).parents[2] / "packaging" / "translations.py"


@pytest.fixture
def translations() -> ModuleType:
    specification = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_the_texts_are_those_of_the_code_and_finished(translations: ModuleType) -> None:
    kept = (translations.FOLDER / "en.ts").read_bytes()
    assert translations.extracted() == kept
    assert b'type="unfinished"' not in kept
    assert translations.compiled() == (translations.FOLDER / "en.qm").read_bytes()


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0 credentials imported."), (1, "1 credential imported."), (2, "2 credentials imported.")],
)
def test_a_text_follows_its_number(qapp: QApplication, count: int, text: str) -> None:
    before = qapp.findChildren(QTranslator)
    install_language(qapp)
    (translator,) = (one for one in qapp.findChildren(QTranslator) if one not in before)
    said = QCoreApplication.translate("BackupFlow", "%n credentials imported.", "", count)
    qapp.removeTranslator(translator)
    translator.setParent(None)
    assert said == text
