"""The record of scopes, and the replacing of a secret."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from aspire_desktop.core.credentials.scopes import parse_scopes
from aspire_desktop.widgets.scopes_dialog import ScopesDialog
from tests.app.program import Program, execute
from tests.support.api_server import Answer


async def test_scopes_are_pasted_measured_compared_and_saved(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.add("Other")
    program.server.script("GET", "/Contacts", Answer(status=403))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await user.click("scopesButton")
    await user.copy("what is this")
    await user.click("pasteScopesButton")
    await user.key("Tab")
    await user.key("Return")
    await user.read("scopesState", "✕")
    await user.copy("GET Branches")
    await user.click("pasteScopesButton")
    await user.key("Tab")
    await user.key("Return")
    await user.read("scopesState", "list")
    await user.click("checkEverythingAction")
    assert await user.read("checkScopesBox", "3 small reads")
    await user.click("confirmCheckButton")
    await user.read("scopesState", "2 granted, 1 refused")
    assert len(program.asked("GET", "/Contacts")) == 1
    assert program.asked("POST", "/Branches") == []
    await user.click("saveScopesButton")
    await user.read("scopesButton", "1 scope")
    assert program.profile("Payroll").scopes.allows("Branches", "GET")
    assert not program.profile("Other").scopes.is_recorded


async def test_a_preset_says_what_this_api_lacks_and_saves_nothing_yet(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.add("Other")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await user.click("scopesAction")
    dialog = program.part(ScopesDialog, "scopesDialog")
    presets = program.application.credentials._scopes._presets()
    dialog.preset_requested.emit(presets[0].name)
    assert "nothing is saved yet" in await user.read("scopesState", ".")
    dialog.compare_requested.emit(str(program.profile("Other").id))
    await user.tab("scopeDifferenceTable")
    assert "Other" in await user.read("scopesDialog", "Other")
    await user.key("Escape")
    await user.click("discardButton")
    await user.gone("scopesDialog")
    assert not program.profile("Payroll").scopes.is_recorded


async def test_a_403_says_who_has_the_scope_and_leads_to_the_record(program: Program) -> None:
    user = program.user
    other = program.add("Other")
    program.add("Payroll")
    program.application.credentials.presenter.record_scopes(other, parse_scopes(["GET Branches"]))
    await program.settled()
    program.server.script("GET", "/Branches", Answer(status=403, json=[]))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program, "403")
    said = await user.read("messageBar", r"\b403\b")
    assert "“Payroll”" in said
    assert "“Other”" in await user.read("messageDetail", "Another")
    await user.click("messageAction")
    await user.read("scopesDialog", ".")
    assert "Payroll" in program.part(ScopesDialog, "scopesDialog").windowTitle()
    await user.key("Escape")


async def test_a_secret_is_replaced_and_handed_out_place_by_place(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll")
    await user.click("integrationsAction")
    for name in ("Spreadsheet", "Nightly job"):
        await user.click("addIntegrationButton")
        await user.write(name)
        await user.key("Return")
    await user.click("saveIntegrationsButton")
    await program.settled()
    assert [one.name for one in program.profile("Payroll").integrations] == ["Spreadsheet", "Nightly job"]

    await user.click("rotateSecretAction")
    assert "Nightly job" in await user.read("rotationPlaces", "Spreadsheet")
    await user.click("rotationNextButton")
    await user.paste("newSecretField", "a wrong one")
    await user.click("testSecretButton")
    assert await user.read("rotationProblem", ".")
    await user.key("Escape")
    await user.read("secretAge", "unfinished")

    program.server.add_account("client-payroll", "the new one")
    await user.click("rotateButton")
    await user.paste("newSecretField", "the new one", over=True)
    await user.click("testSecretButton")
    await user.read("secretAge", "2 of 2 left")
    await user.select("rotationIntegrations", "Spreadsheet")
    await user.key("Space")
    await user.read("secretAge", "1 of 2 left")
    await user.click("rotationNextButton")
    await user.click("finishRotationButton")
    await user.read("messageBar", "“Payroll” uses its new Secret")
    await user.read("secretAge", "today")
    (record,) = program.services.vault.document.credentials
    assert record.secret == "the new one"
    assert record.rotation is None


async def test_a_discarded_rotation_says_that_the_secret_stays(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll")
    await user.click("rotateSecretAction")
    await user.click("rotationNextButton")
    await user.click("giveUpRotationButton")
    await user.read("messageBar", "“Payroll” keeps its Secret")


async def test_the_old_secret_is_put_back_after_a_question(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll")
    await user.click("rotateSecretAction")
    await user.click("rotationNextButton")
    program.server.add_account("client-payroll", "the new one")
    await user.paste("newSecretField", "the new one")
    await user.click("testSecretButton")
    await program.until(lambda: program.services.vault.document.credentials[0].secret == "the new one")
    await program.settled()
    await user.click("putBackSecretButton")
    await user.click("confirmPutBackButton")
    await program.until(lambda: program.services.vault.document.credentials[0].secret == "secret-of-Payroll")
    await program.settled()
    program.part(QDialog, "rotationDialog").reject()


async def test_a_test_of_a_credential_is_told_step_by_step_and_copied(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll")
    program.server.script("POST", "/Authorization", Answer(status=404, json=["Invalid client"]))
    await user.click("testCredentialAction")
    await user.read("testResult", r"\b404\b")
    await user.click("copyTestButton")
    report = QGuiApplication.clipboard().text()
    assert "404" in report
    assert "secret-of-Payroll" not in report
    await user.key("Escape")
    await user.gone("credentialTestDialog")
