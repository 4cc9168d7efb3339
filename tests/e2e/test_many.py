"""Many credentials: found, grouped, tagged, refreshed and deleted together, and imported from a list."""

from pathlib import Path

from aspire_desktop.demo.accounts import ACCOUNTS
from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, Program
from tests.remote.control import Control
from tests.support.canary import find_canary


def _descriptions(program: Control) -> list[str]:
    return [row[0] for row in program.rows("credentialTable")]


def test_a_list_is_imported_and_worked_on_as_a_whole(
    start: Program, demo_server: DemoServer, tmp_path: Path, data_folder: Path
) -> None:
    url, other = demo_server.base_url, ACCOUNTS[1]
    list_file = tmp_path / "list.csv"
    list_file.write_text(
        "Description;Client ID;Secret;Base URL;Tags\n"
        f"Payroll;{FULL.client_id};{FULL.secret};{url};hours\n"
        f"Reports;{other.client_id};{other.secret};{url};\n"
        f"Wrong;nobody;nothing;{url};hours\n"
        f"Lame;;{FULL.secret};{url};\n",
        encoding="utf-8",
    )
    program = start()
    program.click("importCredentialsAction")
    program.choose_file(str(list_file))
    program.read("importSummary", "3 of 4 selected")
    states = [row[:2] for row in program.rows("importTable")]
    assert states == [
        ["Payroll", "New"],
        ["Reports", "New"],
        ["Wrong", "New"],
        ["Lame", "The Client ID is missing."],
    ]
    program.click("importButton")
    program.read("messageBar", "3 credentials imported")
    assert "not all of them were imported" in program.read("messageDetail", "list.csv holds")
    assert _descriptions(program) == ["Payroll", "Reports", "Wrong"]

    program.click("selectAllCredentialsAction")
    program.click("bulkRefreshAction")
    program.read("bulkProgress", "3 of 3: 2 refreshed, 1 not")
    program.click("bulkCloseButton")
    program.type("credentialSearch", "tag:hours")
    assert _descriptions(program) == ["Payroll", "Wrong"]
    program.type("credentialSearch", "state:valid")
    assert _descriptions(program) == ["Payroll", "Reports"]
    program.click("selectAllCredentialsAction")
    program.click("bulkTagAction")
    program.write("good")
    program.key("Return")
    program.type("credentialSearch", "tag:good")
    program.wait_for_rows("credentialTable", "Payroll", "Reports")
    program.click("selectAllCredentialsAction")
    program.click("bulkDeleteAction")
    assert "Payroll, Reports" in program.read("bulkDeleteBox", "Delete 2 credentials")
    program.click("confirmBulkDeleteButton")
    program.read("messageBar", "Deleted: 2 credentials")
    assert _descriptions(program) == []
    program.click("messageAction")
    program.read("credentialTitle", "^Payroll$")
    program.type("credentialSearch", "tag:good")
    program.wait_for_rows("credentialTable", "Payroll", "Reports")
    program.close()
    assert find_canary(data_folder, FULL.secret) == []


def test_of_a_list_every_pair_is_shown_and_an_environment_is_chosen_not_assumed(
    start: Program, demo_server: DemoServer, tmp_path: Path, data_folder: Path
) -> None:
    other = ACCOUNTS[1]
    list_file = tmp_path / "aspire.env"
    list_file.write_text(
        f"# sandbox\nASPIRE_CLIENT_ID={FULL.client_id}\nASPIRE_CLIENT_SECRET='{FULL.secret}' # key\n\n"
        f"ASPIRE_CLIENT_ID={other.client_id}\nASPIRE_CLIENT_SECRET={other.secret}\n"
        f"QBO_CLIENT_ID=q\nQBO_CLIENT_SECRET=canary-q\n"
        "ASPIRE_DEMO_CLIENT_ID=id\nASPIRE_DEMO_CLIENT_SECRET=changeme\n",
        encoding="utf-8",
    )
    program = start()
    program.click("importCredentialsAction")
    program.choose_file(str(list_file))
    program.read("importSummary", "1 of 4 selected. Environments to choose: 2")
    hint = f"{len(FULL.secret)} characters, ends in “{FULL.secret[-2:]}”"
    rows = program.rows("importTable")
    assert rows[0] == [
        "ASPIRE sandbox",
        "New",
        "Sandbox",
        "cloudsandbox-api.youraspire.com",
        FULL.client_id,
        hint,
    ]
    assert [row[1] for row in rows[1:]] == [
        "Choose the environment: the list does not say.",
        "Not Aspire's: its name says “qbo”. Choose the environment: the list does not say.",
        "The Secret is a placeholder.",
    ]
    program.select("importTable", "ASPIRE")
    program.choose("importEnvironmentField", "Custom base URL")
    program.type("importBaseUrlField", demo_server.base_url)
    program.key("Return")
    program.read("importSummary", "2 of 4 selected")
    program.click("importButton")
    program.read("messageBar", "2 credentials imported")
    assert sorted(_descriptions(program)) == ["ASPIRE", "ASPIRE sandbox"]
    program.click("messageAction")
    program.read("messageBar", "import was undone")  # not "Deleted: … can be undone"
    assert _descriptions(program) == []
    program.close()
    assert find_canary(data_folder, other.secret) == []


def test_the_form_keeps_tags_and_renewal(start: Program, demo_server: DemoServer) -> None:
    program = start()
    program.click("addCredentialButton")
    program.type("descriptionField", "Payroll")
    program.choose("environmentField", "Custom base URL")
    program.type("baseUrlField", demo_server.base_url)
    program.paste("clientIdField", f"Client ID: {FULL.client_id}\nSecret: {FULL.secret}\n")
    program.type("tagsField", "hours, money")
    program.choose("renewalField", "Before it expires, while the program runs")
    program.click("saveCredentialButton")
    program.read("credentialTitle", "^Payroll$")
    program.click("editCredentialButton")
    assert program.read("tagsField", "hours") == "hours, money"
    assert program.read("renewalField") == "Before it expires, while the program runs"
    program.type("descriptionField", "Payroll 2")
    program.click("saveCredentialButton")
    program.read("credentialTitle", "^Payroll 2$")
    program.click("editCredentialButton")
    assert program.read("tagsField", "hours") == "hours, money"
    program.close()
