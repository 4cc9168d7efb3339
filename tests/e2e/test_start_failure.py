"""A start that fails says why and where the log is, in a box of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from aspire_desktop.services.settings import Settings, SettingsFile
from tests.e2e.conftest import ROOT
from tests.support.processes import wait_for

_TITLE = "Aspire Desktop could not start"


@contextmanager
def _started(environment: dict[str, str], folder: Path, *before: str) -> Iterator[subprocess.Popen[str]]:
    program = "import sys; " + "; ".join(
        (*before, "from aspire_desktop.__main__ import main; sys.exit(main())")
    )
    command = [sys.executable, "-c", program, "--data-dir", str(folder)]
    process = subprocess.Popen(command, env=environment, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def _box(environment: dict[str, str], title: str = _TITLE) -> str:
    """Return the window of the box once it is there."""
    found: list[str] = []

    def is_there() -> bool:
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        result = subprocess.run(search, env=environment, capture_output=True, text=True, check=False)
        found[:] = result.stdout.split()
        return bool(found)

    wait_for(is_there, "the box")
    return found[0]


def _closed(process: subprocess.Popen[str], environment: dict[str, str], title: str = _TITLE) -> str:
    """Close the box by its key; return what the program wrote to standard error."""
    window = _box(environment, title)
    subprocess.run(
        ["xdotool", "windowactivate", "--sync", window, "key", "Return"], env=environment, check=True
    )
    said = process.communicate(timeout=180)[1]
    assert process.returncode == 1
    return said


def test_a_disk_that_fails_is_told(environment: dict[str, str], data_folder: Path) -> None:
    """Its settings cannot be read for a reason that nobody foresaw."""
    fails = "import aspire_desktop.services.settings as s; s.SettingsFile.read = lambda _: open('/nowhere/x')"
    with _started(environment, data_folder, fails) as process:
        said = _closed(process, environment)
    assert "No such file or directory (/nowhere/x)" in said
    assert str(data_folder / "logs" / "aspire-desktop.log") in said
    assert "Traceback" not in said


@pytest.mark.parametrize("module", ["aspire_desktop.app.services", "PySide6.QtNetwork"])
def test_a_part_that_cannot_be_loaded_is_told_with_the_logs_place(
    environment: dict[str, str], data_folder: Path, module: str
) -> None:
    """None in the table of modules is what a missing part looks like to whoever imports it."""
    with _started(environment, data_folder, f"sys.modules['{module}'] = None") as process:
        said = _closed(process, environment)
    log = data_folder / "logs" / "aspire-desktop.log"
    assert str(log) in said
    assert module in said
    assert "the start failed: ModuleNotFoundError" in log.read_text(encoding="utf-8")


def test_a_program_that_was_replaced_while_it_started_is_told_so(
    environment: dict[str, str], data_folder: Path
) -> None:
    """What it remembers of its file is of another one: so it is after an update."""
    other = "import aspire_desktop.services.own_files as f; f._AT_START = None"
    gone = "sys.modules['aspire_desktop.app.services'] = None"
    with _started(environment, data_folder, other, gone) as process:
        said = _closed(process, environment)
    assert "Aspire Desktop was updated or removed while it started. Start it again." in said


def test_without_qt_the_reason_is_written(environment: dict[str, str], data_folder: Path) -> None:
    with _started(environment, data_folder, "sys.modules['PySide6'] = None") as process:
        said = process.communicate(timeout=180)[1]
    assert process.returncode == 1
    assert "missing or cannot be loaded" in said
    assert "Traceback" not in said


def test_the_box_speaks_the_system_s_language_where_no_setting_can_be_read(
    environment: dict[str, str], data_folder: Path
) -> None:
    fails = "import aspire_desktop.services.settings as s; s.SettingsFile.read = lambda _: open('/nowhere/x')"
    german = environment | {"LANGUAGE": "de"}
    with _started(german, data_folder, fails) as process:
        said = _closed(process, german, "Aspire Desktop konnte nicht starten")
    assert _TITLE in said, "the command line's language is English"


def test_the_box_speaks_the_language_that_is_set(environment: dict[str, str], data_folder: Path) -> None:
    SettingsFile(data_folder).write(Settings(language="es"))
    german = environment | {"LANGUAGE": "de"}
    with _started(german, data_folder, "sys.modules['aspire_desktop.app.main'] = None") as process:
        _closed(process, german, "Aspire Desktop no pudo iniciar")


def test_the_box_comes_in_english_where_the_language_s_file_is_missing(
    environment: dict[str, str], data_folder: Path
) -> None:
    fails = (
        "import aspire_desktop.app.language as l; l.resource = lambda *_: (_ for _ in ()).throw(OSError())"
    )
    german = environment | {"LANGUAGE": "de"}
    with _started(german, data_folder, fails) as process:
        assert "No such file" not in _closed(process, german)
