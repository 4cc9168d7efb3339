"""Tests for aspire_desktop.app.language."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from aspire_desktop.app.language import (
    install_after_frame,
    install_before_frame,
    install_language,
    remove_language,
)

_ROOT = Path(__file__).parents[2]
_COUNT = """
import aspire_desktop
from PySide6.QtWidgets import QApplication
from aspire_desktop.app.language import install_language
qt = QApplication([])
install_language(qt)
assert aspire_desktop.__file__.startswith(PLACE), aspire_desktop.__file__
from PySide6.QtCore import QTranslator
(translator,) = qt.findChildren(QTranslator)
print(translator.isEmpty())
"""


def test_plural_forms_are_read_from_an_archive_as_well(tmp_path: Path) -> None:
    """Where Windows has the program installed, its resources lie in one."""
    archive = tmp_path / "app.zip"
    with zipfile.ZipFile(archive, "w") as written:
        for base, name in (
            (_ROOT / "aspire_desktop", "aspire_desktop"),
            (_ROOT / "resources", "aspire_desktop/resources"),
        ):
            for path in sorted(base.rglob("*")):
                if "__pycache__" not in path.parts:
                    written.write(path, f"{name}/{path.relative_to(base).as_posix()}")
    code = f"PLACE = {str(archive)!r}\nimport sys; sys.path.insert(0, PLACE)\n{_COUNT}"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-I", "-c", code]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "False"


_WISHED = """
from PySide6.QtWidgets import QApplication
from aspire_desktop.app.language import language_of_system
qt = QApplication([])
print(language_of_system())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the language is no variable's")
@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "es_MX.UTF-8"}, "es"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:es:de"}, "es"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "en_GB:de"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_first_language_of_the_systems_user_that_there_is(
    variables: dict[str, str], language: str
) -> None:
    names = ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES")
    kept = {name: value for name, value in os.environ.items() if name not in names}
    environment = kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)} | variables
    command = [sys.executable, "-c", _WISHED]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == language


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """After a test of other languages."""
    yield
    install_language(qapp, "en")


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize(("language", "text"), [("de", "Abbrechen"), ("es", "Cancelar"), ("en", "Cancel")])
def test_the_texts_of_qt_follow(qapp: QApplication, language: str, text: str) -> None:
    """Also after another language: a start that asks for the folder begins with the system's."""
    install_language(qapp, "de")
    install_language(qapp, language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    remove_language(qapp)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == text
    assert qapp.findChildren(QTranslator) == []


@pytest.mark.usefixtures("english_again")
def test_english_reads_its_file_after_the_first_frame_and_takes_no_other_language_over(
    qapp: QApplication,
) -> None:
    """A start that asked for the folder did so in the system's language."""
    install_language(qapp, "de")
    install_before_frame(qapp, "en")
    assert qapp.findChildren(QTranslator) == []
    install_after_frame(qapp)
    assert len(qapp.findChildren(QTranslator)) == 1
    install_before_frame(qapp, "es")
    install_after_frame(qapp)
    said = QCoreApplication.translate("MainMenu", "&File")
    remove_language(qapp)
    assert said == "&Archivo"


@pytest.mark.parametrize(
    ("language", "keys"),
    [
        ("en", ["Ctrl+N", "Ctrl+Shift+C", "Ctrl+Enter", "Esc"]),
        ("de", ["Strg+N", "Strg+Umschalt+C", "Strg+Enter", "Esc"]),
        ("es", ["Ctrl+N", "Ctrl+Mayús+C", "Ctrl+Enter", "Esc"]),
    ],
)
def test_menus_call_keys_what_the_sentences_call_them(
    qapp: QApplication, language: str, keys: list[str]
) -> None:
    install_language(qapp, language)
    native = QKeySequence.SequenceFormat.NativeText
    shown = [QKeySequence(key).toString(native) for key in ("Ctrl+N", "Ctrl+Shift+C", "Ctrl+Enter", "Esc")]
    hint = qapp.translate("SendButton", "Execute the request (Ctrl+Enter)")
    remove_language(qapp)
    assert shown == keys
    assert keys[2] in hint
