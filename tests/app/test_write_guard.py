"""Nothing is written that nobody meant: what is asked, what is typed, what is refused."""

import json
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPlainTextEdit

from aspire_desktop.app.place import utc_now
from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.services.credentials import CredentialService
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.vault import Vault
from aspire_desktop.widgets.badge import Badge
from tests.app.program import Program, running
from tests.app.test_bodies import enter
from tests.support.api_server import Answer, ApiServer


async def ask(program: Program, operation: str, **guard: bool) -> None:
    profile_id = program.add("Payroll")
    program.services.credentials.guard(profile_id, **guard)
    program.application.reload()
    program.choose("Payroll", operation)
    await program.settled()


async def test_the_question_shows_what_is_sent_and_what_is_wrong_with_it(program: Program) -> None:
    await ask(program, "PUT /People", ask_writes=True)
    program.server.script("PUT", "/People", Answer(json={}))
    enter(program, "Last", "Berg")
    enter(program, "Age", "old")
    program.click("executeButton")
    await program.until(lambda: "whole number" in program.message)
    program.click("messageAction")
    await program.until(lambda: program.dialog("confirmWriteBox"))
    said = program.part(QLabel, "confirmWriteText").text()
    assert said == f"PUT on {program.profile('Payroll').environment.host}, as “Payroll”"
    shown = program.part(QPlainTextEdit, "confirmWriteBody").toPlainText()
    assert json.loads(shown) == {"Last": "Berg", "Age": "old"}
    assert "Age must be a whole number." in program.part(QLabel, "confirmWriteProblems").text()
    assert program.asked("PUT", "/People") == []
    program.click("confirmWriteButton")
    await program.until(lambda: program.asked("PUT", "/People"))
    await program.settled()


async def test_a_deletion_asks_for_what_is_deleted(program: Program) -> None:
    await ask(program, "DELETE /People/{id}", ask_writes=True)
    program.server.script("DELETE", "/People/4711", Answer(json={}))
    program.window.request.form.set_value(("path", "id"), "4711")
    program.click("executeButton")
    await program.until(lambda: program.dialog("confirmWriteBox"))
    send = program.part(QAbstractButton, "confirmWriteButton")
    field = program.part(QLineEdit, "confirmWriteField")
    for typed in ("", "471", "47111", "People"):
        field.setText(typed)
        assert not send.isEnabled(), typed
    field.setText("4711")
    send.click()
    await program.until(lambda: program.asked("DELETE", "/People/4711"))
    await program.settled()


async def test_a_credential_that_is_read_only_sends_no_write(program: Program) -> None:
    await ask(program, "POST /Branches", read_only=True)
    badge = program.part(Badge, "readOnlyBadge")
    assert badge.accessibleName() == "READ ONLY"
    program.click("executeButton")
    await program.until(lambda: program.message)
    assert program.message == "Not sent. “Payroll” is read only: no POST is sent in its name."
    assert program.asked("POST", "/Branches") == []
    assert program.asked("POST", "/Authorization") == []
    program.choose(operation="GET /Branches")
    program.click("executeButton")
    await program.until(lambda: program.asked("GET", "/Branches"))
    await program.settled()


async def test_a_write_that_another_program_forbade_is_not_remembered_as_sent(
    tmp_path: Path, api: ApiServer
) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path, api, keys=keys) as program:
        await ask(program, "POST /Branches", ask_writes=True)
        program.click("executeButton")
        await program.until(lambda: program.dialog("confirmWriteBox"))
        other = Vault(tmp_path, keys)
        other.open()
        CredentialService(other, utc_now).guard(program.profile("Payroll").id, read_only=True)
        program.click("confirmWriteButton")
        await program.until(lambda: "is read only" in program.message)
        await program.settled()
        assert program.asked("POST", "/Branches") == []
        assert program.services.requests.history() == []


async def test_where_nobody_asks_a_write_goes_out_at_once(program: Program) -> None:
    await ask(program, "POST /Branches")
    program.server.script("POST", "/Branches", Answer(json={}))
    program.click("executeButton")
    await program.until(lambda: program.asked("POST", "/Branches"))
    await program.settled()


async def test_the_form_proposes_to_ask_where_the_host_calls_for_it_and_keeps_what_is_said(
    program: Program,
) -> None:
    program.add("Payroll")
    program.choose("Payroll")
    program.do("editCredential")
    await program.until(lambda: program.dialog("credentialDialog"))
    asks = program.part(QCheckBox, "askWritesField")
    read_only = program.part(QCheckBox, "readOnlyField")
    url = program.part(QLineEdit, "baseUrlField")
    own = url.text()
    assert not asks.isChecked()
    url.setText("https://api.example.com")
    assert asks.isChecked()
    url.setText(own)
    assert not asks.isChecked()
    asks.click()
    read_only.click()
    program.click("saveCredentialButton")
    await program.until(lambda: program.dialog("credentialDialog") is None)
    profile = program.profile("Payroll")
    assert (profile.ask_writes, profile.read_only) == (True, True)
    assert profile.environment.kind is EnvironmentKind.CUSTOM
