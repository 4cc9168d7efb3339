"""The list of credentials: its forms, what is done with many, and where they are used."""

import pytest
from PySide6.QtWidgets import QLineEdit, QListWidget

from tests.app.program import Program
from tests.support.api_server import Answer

LOGIN = ("POST", "/Authorization")


async def descriptions(program: Program) -> list[str]:
    return [row[0] for row in await program.user.rows("credentialTable")]


async def test_a_form_adds_one_and_is_saved_only_when_it_is_right(program: Program) -> None:
    user = program.user
    client_id, secret = program.login("Payroll")
    await user.click("addCredentialButton")
    await user.type("descriptionField", "Payroll")
    await user.choose("environmentField", "Custom base URL")
    await user.type("baseUrlField", "not an address")
    await user.paste("clientIdField", f"Client ID: {client_id}\nSecret: {secret}\n")
    await user.click("saveCredentialButton")
    assert await user.read("credentialProblem", ".")
    assert await descriptions(program) == []
    await user.type("baseUrlField", program.server.url)
    await user.click("saveCredentialButton")
    await user.gone("credentialDialog")
    assert await user.read("credentialTitle") == "Payroll"
    assert program.services.vault.document.credentials[0].secret == secret


async def test_what_a_form_tested_is_kept_with_what_it_saves(program: Program) -> None:
    user = program.user
    client_id, secret = program.login("Payroll")
    await user.click("addCredentialButton")
    await user.type("descriptionField", "Payroll")
    await user.choose("environmentField", "Custom base URL")
    await user.type("baseUrlField", program.server.url)
    await user.type("clientIdField", client_id)
    await user.type("secretField", "a wrong one")
    await user.click("testCredentialButton")
    await user.read("testResult", r"\b404\b")
    await user.type("secretField", secret)
    await user.click("testCredentialButton")
    await user.read("testResult", r"^(?!.*\b404\b).+")
    await program.settled()
    await user.click("saveCredentialButton")
    await user.read("tokenState", "Valid")
    assert len(program.asked(*LOGIN)) == 2


async def test_what_a_test_lacks_is_typed_in_at_once(program: Program) -> None:
    user = program.user
    await user.click("addCredentialButton")
    await user.click("testCredentialButton")
    assert "Client ID is missing" in await user.read("testResult", "missing")
    await user.write("client-of-mine")
    await user.click("testCredentialButton")
    assert "Secret is missing" in await user.read("testResult", "Secret is missing")
    await user.write("secret-of-mine")
    assert program.part(QLineEdit, "clientIdField").text() == "client-of-mine"
    assert program.part(QLineEdit, "secretField").text() == "secret-of-mine"
    assert program.server.requests == []


@pytest.mark.parametrize("button", ["saveCredentialButton", "testCredentialButton"])
async def test_what_another_host_lacks_is_typed_in_at_once(program: Program, button: str) -> None:
    """What only the vault knows is told later than what the form itself sees."""
    user = program.user
    program.add("Payroll")
    program.choose("Payroll")
    await user.click("editCredentialButton")
    await user.choose("environmentField", "Custom base URL")
    await user.type("baseUrlField", "http://127.0.0.1:1")
    await user.click(button)
    said = "credentialProblem" if button.startswith("save") else "testResult"
    await user.read(said, "Secret")
    await user.write("secret-of-that-host")
    assert program.part(QLineEdit, "secretField").text() == "secret-of-that-host"


async def test_a_copy_is_made_edited_deleted_and_brought_back(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll")
    await user.click("duplicateCredentialButton")
    await user.read("credentialTitle", r"^Payroll \(copy\)$")
    await user.click("editCredentialButton")
    secret = program.part(QLineEdit, "secretField")
    assert secret.text() == ""
    await user.type("descriptionField", "Invoices")
    await user.click("saveCredentialButton")
    await user.read("credentialTitle", "^Invoices$")
    saved = {one.profile.description: one.secret for one in program.services.vault.document.credentials}
    assert saved == {"Payroll": "secret-of-Payroll", "Invoices": "secret-of-Payroll"}
    await user.click("deleteCredentialButton")
    await user.read("messageBar", "Invoices")
    assert await descriptions(program) == ["Payroll"]
    await user.click("undoDeleteAction")
    await user.read("credentialTitle", "^Invoices$")
    assert sorted(await descriptions(program)) == ["Invoices", "Payroll"]


async def test_many_are_tagged_and_untagged_together(program: Program) -> None:
    user = program.user
    for name in ("Payroll", "Payday", "Reports"):
        program.add(name)
    await user.click("selectAllCredentialsAction")
    await user.click("bulkTagAction")
    await user.write("hours")
    await user.key("Return")
    await program.settled()
    await user.type("credentialSearch", "tag:hours pay")
    assert sorted(await descriptions(program)) == ["Payday", "Payroll"]
    await user.click("selectAllCredentialsAction")
    await user.click("bulkUntagAction")
    await user.key("Return")
    await program.settled()
    await user.type("credentialSearch", "tag:hours")
    assert await descriptions(program) == ["Reports"]


async def test_many_are_deleted_after_a_question_that_names_them(program: Program) -> None:
    user = program.user
    for name in ("Payroll", "Invoices"):
        program.add(name)
    await user.click("selectAllCredentialsAction")
    await user.click("bulkDeleteAction")
    asked = await user.read("bulkDeleteBox", "2")
    assert "Payroll" in asked
    assert "Invoices" in asked
    await user.key("Escape")
    assert len(await descriptions(program)) == 2
    await user.click("deleteCredentialButton")
    await user.click("confirmBulkDeleteButton")
    await user.rows("credentialTable", 0)
    await user.click("messageAction")
    await user.rows("credentialTable", 2)


async def test_of_many_those_that_failed_are_named_and_tried_again(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.add("Invoices")
    granted = Answer(json={"Token": "t", "RefreshToken": "r"})
    program.server.script(*LOGIN, granted, Answer(status=503), granted)
    await user.click("selectAllCredentialsAction")
    await user.click("bulkRefreshAction")
    await user.read("bulkProgress", "2 of 2: 1 refreshed, 1 not")
    failures = program.part(QListWidget, "bulkFailures")
    failed = " ".join(failures.item(row).text() for row in range(failures.count()))
    assert ("Payroll" in failed) != ("Invoices" in failed)
    await user.click("bulkRetryButton")
    await user.read("bulkProgress", "1 of 1")
    await user.click("bulkCloseButton")
    for name in ("Payroll", "Invoices"):
        record = program.services.vault.document.find(program.profile(name).id)
        assert record is not None
        assert record.tokens is not None


async def test_the_list_is_grouped_as_wished_and_stays_so(program: Program) -> None:
    program.add("Payroll")
    program.window.menu.group_requested.emit("environment")
    assert (await descriptions(program))[0].startswith("Custom base URL")
    assert program.application.ground.preferences.current.grouping == "environment"
    program.window.menu.group_requested.emit("")
    assert await descriptions(program) == ["Payroll"]


async def test_a_pinned_credential_stands_first_and_stays_chosen(program: Program) -> None:
    for name in ("Invoices", "Payroll"):
        program.add(name)
    program.choose("Payroll")
    program.do("pinCredential")
    assert await descriptions(program) == ["Payroll", "Invoices"]
    assert program.choice.profile_id == program.profile("Payroll").id
    program.choose("Invoices")
    assert not program.window.menu.pin_credential.isChecked()
    program.choose("Payroll")
    assert program.window.menu.pin_credential.isChecked()
    assert program.application.ground.preferences.current.pinned == [program.profile("Payroll").id]
    program.do("pinCredential")
    assert await descriptions(program) == ["Invoices", "Payroll"]
