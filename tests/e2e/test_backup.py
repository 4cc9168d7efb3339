"""Credentials go to a file and come back from it, in the window."""

from pathlib import Path

from aspire_desktop.demo.accounts import ACCOUNTS
from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import Program, add_credential
from tests.support.canary import find_canary

PASSPHRASE = "correct horse battery"


def test_a_deleted_credential_comes_back_from_a_backup_and_the_import_is_undone(
    start: Program, demo_server: DemoServer, tmp_path: Path
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    file = tmp_path / "backup" / "all.aspire-backup"
    file.parent.mkdir()
    program.click("exportCredentialsAction")
    program.type("exportFileField", str(file))
    program.type("passphraseField", PASSPHRASE)
    program.type("passphraseAgainField", "another one")
    program.key("Return")
    program.read("passphraseProblem", "not the same")
    program.type("passphraseAgainField", PASSPHRASE)
    program.key("Return")
    program.read("messageBar", "written to all.aspire-backup")
    assert find_canary(file.parent, ACCOUNTS[0].secret) == []

    program.click("deleteCredentialButton")
    program.read("messageBar", "Deleted")
    program.click("importCredentialsAction")
    program.choose_file(str(file))
    program.type("passphraseField", "a wrong passphrase")
    program.key("Return")
    program.read("passphraseProblem", "not the one")
    program.type("passphraseField", PASSPHRASE)
    program.key("Return")
    host, secret = demo_server.base_url.partition("//")[2], ACCOUNTS[0].secret
    hint = f"{len(secret)} characters, ends in “{secret[-2:]}”"
    assert program.rows("importTable") == [
        ["Payroll export", "New", "Custom", host, ACCOUNTS[0].client_id, hint]
    ]
    program.click("importButton")
    program.read("messageBar", "imported")
    assert [row[0] for row in program.rows("credentialTable")] == ["Payroll export"]
    program.click("messageAction")
    program.read("messageBar", "import was undone")  # not "Deleted: … can be undone"
    assert program.rows("credentialTable") == []
    assert program.close() == 0
