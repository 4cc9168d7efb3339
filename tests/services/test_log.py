"""Tests for aspire_desktop.services.log."""

import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from aspire_desktop.services.log import FILE_NAME, last_lines, start_logging, stop_logging

CANARY = "cAnArY-s3cret"
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    level = logging.getLogger().level
    handler = start_logging(tmp_path / "logs", secrets=lambda: [CANARY], level=logging.DEBUG)
    yield tmp_path / "logs" / FILE_NAME
    stop_logging(handler)
    logging.getLogger().setLevel(level)


@pytest.mark.parametrize("level", [logging.DEBUG, logging.ERROR])
def test_a_secret_is_in_no_line(log: Path, level: int) -> None:
    logging.getLogger("x").log(level, "sent %s and Bearer %s", CANARY, JWT)

    text = log.read_text(encoding="utf-8")
    assert "sent *** and Bearer ***" in text


def test_a_traceback_is_kept_and_its_secrets_are_not(log: Path) -> None:
    try:
        int(f"bad header {CANARY}")
    except ValueError:
        logging.getLogger("x").exception("failed")

    text = log.read_text(encoding="utf-8")
    assert "bad header ***" in text
    assert '\n  File "' in text
    assert CANARY not in text


def test_a_query_is_in_no_line(log: Path) -> None:
    logging.getLogger("x").warning("GET https://api.example.com/Contacts?$filter=Name%20eq%20'Ann'")

    assert "https://api.example.com/Contacts?…" in log.read_text(encoding="utf-8")
    assert "Ann" not in log.read_text(encoding="utf-8")


def test_a_message_cannot_forge_a_line(log: Path) -> None:
    logging.getLogger("x").warning("a\n2026-01-01 00:00:00,000 ERROR forged: b")

    assert len(log.read_text(encoding="utf-8").splitlines()) == 1


@pytest.mark.parametrize("name", ["httpx", "httpcore.http11"])
def test_the_http_libraries_are_silent_below_warning(log: Path, name: str) -> None:
    logging.getLogger("x").info("here")

    logging.getLogger(name).info("HTTP Request: GET https://api.example.com/?q=1")

    assert "HTTP Request" not in log.read_text(encoding="utf-8")


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no such rights")
def test_only_the_owner_can_read_the_file(log: Path) -> None:
    logging.getLogger("x").warning("a")

    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_several_processes_write_one_log_and_turn_it_over_without_losing_a_line(tmp_path: Path) -> None:
    program = (
        "import logging, sys; from pathlib import Path; from aspire_desktop.services import log;"
        "log._MAX_BYTES = 3_000; log._OLD_FILES = 50; log.start_logging(Path(sys.argv[1]));"
        "[logging.getLogger('x').warning('%s line %d', sys.argv[2], n) for n in range(300)]"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    writers = [subprocess.Popen([*command, name]) for name in ("one", "two", "three")]
    assert [writer.wait(180) for writer in writers] == [0, 0, 0]

    files = [path for path in tmp_path.iterdir() if not path.name.endswith(".lock")]
    lines = [line for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    found = {line.partition(": ")[2] for line in lines}
    assert found == {f"{name} line {n}" for name in ("one", "two", "three") for n in range(300)}
    assert len(lines) == 900
    # A file may grow past its size while the one that turns it over is held up: fewer than 15, but not two.
    assert len(files) > 2


def test_old_files_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aspire_desktop.services.log._MAX_BYTES", 500)
    handler = start_logging(tmp_path)
    for number in range(200):
        logging.getLogger("x").warning("line %d", number)
    stop_logging(handler)

    names = {path.name for path in tmp_path.iterdir() if path.suffix != ".lock"}
    assert names - {FILE_NAME} == {f"{FILE_NAME}.{number}" for number in (1, 2, 3)}
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 4 * 600


@pytest.mark.parametrize("obstacle", ["file", "folder", "pipe"])
def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path, obstacle: str) -> None:
    folder = tmp_path / "logs"
    if obstacle == "file":
        folder.write_text("")
    elif obstacle == "folder":
        (folder / FILE_NAME).mkdir(parents=True)
    elif os.name == "posix":
        folder.mkdir()
        os.mkfifo(folder / FILE_NAME)
    handler = start_logging(folder)
    logging.getLogger("x").warning("a")
    stop_logging(handler)
    assert last_lines(folder, 5) == []
