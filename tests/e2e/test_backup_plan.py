"""Copies of all credentials are made by themselves, in the window."""

from pathlib import Path

from aspire_desktop.demo.launch import DemoServer
from aspire_desktop.services.backup import open_backup
from tests.e2e.conftest import Program, add_credential

PASSPHRASE = "correct horse battery"


def test_a_plan_makes_a_copy_at_once_and_at_the_next_start_when_it_is_due(
    start: Program, demo_server: DemoServer, tmp_path: Path
) -> None:
    folder = tmp_path / "copies"
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("scheduleBackupAction")
    program.read("backupPlanState", "No backups")
    program.type("backupFolderField", str(folder))
    program.type("backupPassphraseField", PASSPHRASE)
    program.click("saveBackupPlanButton")
    program.read("backupPlanProblem", "not the same")
    program.type("backupPassphraseAgainField", PASSPHRASE)
    program.click("saveBackupPlanButton")
    program.read("backupPlanProblem", "does not exist")
    folder.mkdir()
    program.type("backupPassphraseField", PASSPHRASE)
    program.type("backupPassphraseAgainField", PASSPHRASE)
    program.click("saveBackupPlanButton")
    program.read("backupPlanState", "Last backup")
    (copy,) = folder.iterdir()
    (record,) = open_backup(copy.read_bytes(), PASSPHRASE).credentials
    assert record.profile.description == "Payroll export"
    program.click("endBackupPlanButton")
    program.read("backupPlanState", "No backups")
    program.key("Escape")
    assert program.close() == 0
