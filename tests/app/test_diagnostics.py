"""Tests for aspire_desktop.app.diagnostics and garbage."""

import asyncio
import gc
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from aspire_desktop.app.diagnostics import Diagnostics
from aspire_desktop.app.garbage import GarbageCollection
from tests.app.program import Program, execute
from tests.support.api_server import Answer

_CANARY = "canary-secret-in-an-exception"


@pytest.fixture
def announced() -> Iterator[list[str]]:
    """Installs the diagnostics for one test; what they announce is collected."""
    hooks = sys.excepthook, threading.excepthook
    said: list[str] = []
    Diagnostics(said.append).install()
    yield said
    sys.excepthook, threading.excepthook = hooks


def _fail() -> None:
    secret = _CANARY
    raise ValueError(secret)


def test_an_error_in_a_slot_is_one_line_without_its_text(
    announced: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    try:
        _fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    (record,) = caplog.records
    assert announced == ["ValueError"]
    assert "unexpected ValueError in _fail" in record.getMessage()
    assert Path(__file__).name in record.getMessage()
    assert _CANARY not in caplog.text


def test_an_error_in_a_thread_is_told_too(announced: list[str], caplog: pytest.LogCaptureFixture) -> None:
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    assert announced == ["ValueError"]
    assert _CANARY not in caplog.text


async def test_an_error_in_a_task_is_told_too(caplog: pytest.LogCaptureFixture) -> None:
    said: list[str] = []
    loop = asyncio.get_running_loop()
    before = loop.get_exception_handler()
    Diagnostics(said.append).watch(loop)
    loop.call_soon(_fail)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.set_exception_handler(before)
    assert said == ["ValueError"]
    assert _CANARY not in caplog.text
    assert caplog.records[0].levelno == logging.ERROR


def test_garbage_is_collected_by_the_timer_only_and_given_back(qapp: QApplication) -> None:
    gc.enable()  # as in the product, before it takes over
    collection = GarbageCollection()
    timer = collection.findChild(QTimer)
    assert timer is not None
    try:
        assert not gc.isenabled()
        assert not timer.isActive()  # the start is not held up by it
        collection.begin()
        assert timer.isActive()
        collection.check()
    finally:
        collection.stop()
    assert gc.isenabled()
    assert not timer.isActive()


async def test_diagnostics_are_copied_without_secret_query_or_body(program: Program) -> None:
    profile_id = program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    program.server.script("GET", "/Branches", Answer(json=["canary-body"]))
    await program.services.tokens.issue(profile_id)
    await execute(program)
    program.do("copyDiagnostics")
    text = QApplication.clipboard().text()
    record = program.services.vault.document.credentials[0]
    for hidden in (*record.secrets(), "Payroll", record.profile.client_id, "canary-body", program.server.url):
        assert hidden not in text
    for fact in ("Vault: OPEN", "Credentials: 1", "Vault opened: ", "Window ready: ", "Qt: "):
        assert fact in text
    assert "Diagnostics copied" in program.message


async def test_diagnostics_can_be_copied_while_the_vault_is_locked(program: Program) -> None:
    program.add("Payroll")
    program.window.menu.set_locked(locked=True)
    program.do("copyDiagnostics")
    assert "Credentials: 1" in QApplication.clipboard().text()
