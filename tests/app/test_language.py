"""Tests for aspire_desktop.app.language."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

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
