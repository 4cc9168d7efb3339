"""Tests for aspire_desktop.services.log."""

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from aspire_desktop.services.log import FILE_NAME, start_logging, stop_logging

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
