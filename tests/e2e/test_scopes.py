"""Scopes are recorded, checked against a server that refuses, compared, and explain a 403."""

from aspire_desktop.demo.accounts import ACCOUNTS
from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import Program
from tests.remote.control import Control

LIMITED = ACCOUNTS[1]


def _add_limited(control: Control, base_url: str) -> None:
    control.click("addCredentialButton")
    control.type("descriptionField", "Limited")
    control.choose("environmentField", "Custom base URL")
    control.type("baseUrlField", base_url)
    control.paste("clientIdField", f"Client ID: {LIMITED.client_id}\nSecret: {LIMITED.secret}\n")
    control.click("saveCredentialButton")
    control.read("credentialTitle", "^Limited$")


def test_a_record_is_made_checked_and_laid_against_the_answers(
    start: Program, demo_server: DemoServer, environment: dict[str, str]
) -> None:
    program = start()
    _add_limited(program, demo_server.base_url)
    program.select("operationTree", "GET /Invoices")
    program.click("scopesButton")
    program.copy("Branches: GET\nInvoices: GET")
    program.click("pasteScopesButton")
    program.key("Tab")
    program.key("Return")
    program.read("scopesState", "Taken from the list")
    program.click("checkEverythingAction")
    assert "nothing is written" in program.read("checkScopesBox", "small reads")
    program.click("confirmCheckButton")
    program.read("scopesState", r"3 granted, \d+ refused")
    program.tab("scopeDifferenceTable")
    rows = {(row[0], row[1]): row[2] for row in program.rows("scopeDifferenceTable")}
    assert rows["Invoices", "GET"] == "look at the box in Aspire"
    assert rows["Contacts", "GET"] == "record it here"
    assert ("Branches", "GET") not in rows
    program.click("copyDifferenceButton")
    program.click("saveScopesButton")
    program.read("scopesButton", "2 scopes")
    program.click("activityAction")
    program.read("activityState", "Complete")
    kinds = [row[1] for row in program.rows("activityTable")]
    assert {"tested", "changed"} <= set(kinds)
    program.close()


def test_a_403_says_what_the_record_has_and_leads_there(start: Program, demo_server: DemoServer) -> None:
    program = start()
    _add_limited(program, demo_server.base_url)
    program.type("operationFilter", "invoices get")
    program.select("operationTree", "GET /Invoices")
    program.key("Ctrl+Return")
    program.read("responseStatus", "^403")
    assert "scopes aren't recorded" in program.read("messageBar", "GET /Invoices as .* was denied")
    program.click("messageAction")
    program.read("scopesDialog", "Aspire doesn.t report scopes")
    program.close()
