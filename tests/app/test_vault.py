"""The vault's keeping: backups, lists, passphrases, earlier versions, and what is on record."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLineEdit, QTableView

from aspire_desktop.services.backup import open_backup, seal_backup
from aspire_desktop.services.vault.backends import UnusableKeyringError
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.widgets.form_dialog import FormDialog
from tests.app.program import Program, execute, running
from tests.support.api_server import ApiServer
from tests.support.turns import forget_turn

PHRASE = "correct horse battery"


async def descriptions(program: Program, count: int | None = None) -> list[str]:
    return [row[0] for row in await program.user.rows("credentialTable", count)]


def only_backup(folder: Path) -> bytes:
    (file,) = folder.glob("*.aspire-backup")
    return file.read_bytes()


async def test_a_backup_brings_a_deleted_credential_back_and_the_import_is_undone(
    program: Program, tmp_path: Path
) -> None:
    user, file = program.user, tmp_path / "all.aspire-backup"
    program.add("Payroll")
    program.choose("Payroll")
    await user.click("exportCredentialsAction")
    await user.type("exportFileField", str(file))
    await user.type("passphraseField", PHRASE)
    await user.type("passphraseAgainField", "another one")
    await user.key("Return")
    assert await user.read("passphraseProblem", ".")
    assert not file.exists()
    await user.type("passphraseAgainField", PHRASE)
    await user.key("Return")
    await user.read("messageBar", "all.aspire-backup")
    (record,) = open_backup(file.read_bytes(), PHRASE).credentials
    assert record.secret == "secret-of-Payroll"

    await user.click("deleteCredentialButton")
    await descriptions(program, 0)
    await user.click("importCredentialsAction")
    await user.file(file)
    await user.type("passphraseField", "a wrong one")
    await user.key("Return")
    assert await user.read("passphraseProblem", ".")
    await user.type("passphraseField", PHRASE)
    await user.key("Return")
    await user.click("importButton")
    assert await descriptions(program, 1) == ["Payroll"]
    await user.click("messageAction")
    assert await descriptions(program, 0) == []


async def test_a_backup_that_cannot_be_written_leaves_the_form_open(program: Program, tmp_path: Path) -> None:
    user = program.user
    program.add("Payroll")
    await user.click("exportCredentialsAction")
    await user.type("exportFileField", str(tmp_path / "all.aspire-backup"))
    (tmp_path / "all.aspire-backup").mkdir()
    await user.type("passphraseField", PHRASE)
    await user.type("passphraseAgainField", PHRASE)
    await user.key("Return")
    assert await user.read("passphraseProblem", ".")
    assert await user.is_visible("exportCredentialsDialog")
    assert program.message == ""
    await user.key("Escape")


async def test_what_is_imported_is_known_by_what_it_holds_not_by_its_name(
    program: Program, tmp_path: Path
) -> None:
    user = program.user
    program.add("Payroll")
    backup = tmp_path / "renamed.csv"
    backup.write_bytes(seal_backup(program.services.vault.document, PHRASE))
    forget_turn()  # the program seals in a thread
    await user.click("importCredentialsAction")
    await user.file(backup)
    await user.type("passphraseField", PHRASE)
    await user.key("Return")
    assert [row[0] for row in await user.rows("importTable", 1)] == ["Payroll"]
    await user.key("Escape")
    (tmp_path / "broken.aspire-backup").write_bytes(b"ASPI")
    await user.click("importCredentialsAction")
    await user.file(tmp_path / "broken.aspire-backup")
    assert "no backup" in await user.read("messageBar", "backup")


async def test_a_list_is_previewed_and_its_bad_lines_are_named(program: Program, tmp_path: Path) -> None:
    user, file = program.user, tmp_path / "list.csv"
    file.write_text(
        f"Description,Client ID,Secret,Base URL\nOne,c1,s1,{program.server.url}\nLame,,s2,\n",
        encoding="utf-8",
    )
    await user.click("importCredentialsAction")
    await user.file(file)
    assert [row[:2] for row in await user.rows("importTable", 2)] == [
        ["One", "New"],
        ["Lame", "The Client ID is missing."],
    ]
    await user.click("importButton")
    assert await descriptions(program, 1) == ["One"]
    assert "list.csv" in await user.read("messageBar", ".")
    await user.click("messageAction")
    await descriptions(program, 0)


class LastingKeys(MemoryKeyStore):
    """Stands for a system's vault, which is there at the next start, too."""

    is_lasting = True


async def test_a_list_is_not_to_be_deleted_where_nothing_of_it_was_saved(
    tmp_path: Path, api: ApiServer
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(f"Description,Client ID,Secret,Base URL\nOne,c1,s1,{api.url}\n", encoding="utf-8")
    async with running(tmp_path / "data", api, keys=NoKeyStore()) as program:
        assert program.services.vault.state is VaultState.UNSAVED
        await program.user.click("importCredentialsAction")
        await program.user.file(file)
        await program.user.click("importButton")
        assert await descriptions(program, 1) == ["One"]
        said = await program.user.read("messageBar", "1 credential")
        assert "Keep the file" in said
        assert "elete" not in said


@pytest.mark.parametrize(
    ("keys", "advice"), [(MemoryKeyStore, "Keep list.csv"), (LastingKeys, "Delete list.csv now")]
)
async def test_a_list_is_to_be_deleted_only_where_what_came_of_it_outlives_the_program(
    tmp_path: Path, api: ApiServer, keys: type[MemoryKeyStore], advice: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(f"Description,Client ID,Secret,Base URL\nOne,c1,s1,{api.url}\n", encoding="utf-8")
    async with running(tmp_path / "data", api, keys=keys()) as program:
        await program.user.click("importCredentialsAction")
        await program.user.file(file)
        await program.user.click("importButton")
        await program.user.read("messageBar", "1 credential")
        assert (await program.user.read("messageDetail", ".")).startswith(advice)


async def test_what_is_said_of_one_import_gives_way_to_the_next(program: Program, tmp_path: Path) -> None:
    user = program.user
    (tmp_path / "empty.csv").write_text("nothing of use\n", encoding="utf-8")
    await user.click("importCredentialsAction")
    await user.file(tmp_path / "empty.csv")
    await user.read("messageBar", "No credential was found")
    for number in (1, 2):
        file = tmp_path / f"list{number}.csv"
        rows = "".join(f"C{number}{row},c{number}{row},s,{program.server.url}\n" for row in range(number))
        file.write_text(f"Description,Client ID,Secret,Base URL\n{rows}", encoding="utf-8")
        await user.click("importCredentialsAction")
        await user.file(file)
        await user.click("importButton")
        await user.read("messageBar", f"{number} credential")
        assert not await user.is_visible("messageCount")
    await user.click("messageClose")
    await user.gone("messageBar")


async def test_credentials_in_memory_only_are_not_lost_without_a_question(
    tmp_path: Path, api: ApiServer
) -> None:
    async with running(tmp_path / "data", api, keys=NoKeyStore()) as program:
        program.add("Payroll")
        for leave in (program.window.wish_to_quit, program.window.close):
            leave()
            assert await program.user.read("quitUnsavedBox", "in memory only")
            await program.user.key("Return")  # Cancel: it does no harm
            await program.user.gone("quitUnsavedBox")
            assert program.window.isVisible()
        program.window.wish_to_quit()
        await program.user.click("quitUnsavedButton")
        await program.until(lambda: not program.window.isVisible())


class NoKeyStore(MemoryKeyStore):
    """A system that has nothing to keep a key in."""

    def read(self, vault_id: str) -> bytes | None:
        raise UnusableKeyringError("vault.no_keyring")

    def write(self, vault_id: str, key: bytes) -> None:
        raise UnusableKeyringError("vault.no_keyring")


async def test_a_passphrase_is_set_changed_and_removed(program: Program) -> None:
    user, vault = program.user, program.services.vault
    program.add("Payroll")
    await user.click("vaultPassphraseAction")
    await user.type("passphraseField", PHRASE)
    await user.type("passphraseAgainField", PHRASE)
    await user.key("Return")
    await program.until(lambda: vault.has_passphrase)
    assert await user.read("messageBar", "passphrase")
    await user.click("lockAction")
    await program.until(lambda: vault.state in (VaultState.LOCKED, VaultState.NEEDS_PASSPHRASE))
    await user.type("lockPassphraseField", "a wrong one")
    await user.click("unlockButton")
    assert await user.read("lockProblem", ".")
    assert not await user.is_enabled("credentialTable")
    await user.type("lockPassphraseField", PHRASE)
    await user.click("unlockButton")
    assert await descriptions(program, 1) == ["Payroll"]
    await user.click("vaultPassphraseAction")
    await user.click("changePassphraseButton")
    await user.type("passphraseField", PHRASE * 2)
    await user.type("passphraseAgainField", PHRASE * 2)
    await user.key("Return")
    await program.settled()
    await user.click("vaultPassphraseAction")
    await user.click("removePassphraseButton")
    await program.until(lambda: not vault.has_passphrase)


async def test_an_earlier_version_is_restored_after_what_it_lacks_was_named(program: Program) -> None:
    user = program.user
    program.add("First")
    program.add("Second")
    await user.click("olderCopiesAction")
    await user.rows("copiesTable")
    await program.settled()
    await user.click("restoreCopyButton")
    assert "Second" in await user.read("restoreCopyBox", "lacks")
    await user.click("confirmRestoreButton")
    assert await descriptions(program, 1) == ["First"]
    await user.gone("copiesDialog")


async def restore_earlier_version(program: Program) -> None:
    user = program.user
    await user.click("olderCopiesAction")
    await user.rows("copiesTable")
    await program.settled()
    await user.click("restoreCopyButton")
    await user.click("confirmRestoreButton")
    await user.gone("copiesDialog")
    await program.settled()


async def test_what_an_earlier_version_brought_back_is_not_offered_to_be_undone(program: Program) -> None:
    user = program.user
    program.add("First")
    program.add("Second")
    program.choose("Second")
    await user.click("deleteCredentialButton")
    await user.read("messageBar", "Deleted")
    await restore_earlier_version(program)
    assert sorted(await descriptions(program, 2)) == ["First", "Second"]
    assert "back" in program.message
    await user.click("messageClose")
    assert program.message == ""
    assert not program.part(QAction, "undoDeleteAction").isEnabled()


async def test_an_undo_after_an_import_was_undone_brings_the_deleted_one_back(
    program: Program, tmp_path: Path
) -> None:
    user, file = program.user, tmp_path / "all.aspire-backup"
    program.add("Payroll")
    file.write_bytes(seal_backup(program.services.vault.document, PHRASE))
    program.choose("Payroll")
    await user.click("deleteCredentialButton")
    await descriptions(program, 0)
    await user.click("importCredentialsAction")
    await user.file(file)
    await user.type("passphraseField", PHRASE)
    await user.key("Return")
    await user.click("importButton")
    assert await descriptions(program, 1) == ["Payroll"]
    assert not program.part(QAction, "undoDeleteAction").isEnabled()
    await user.click("messageAction")
    await descriptions(program, 0)
    await program.settled()
    program.do("undoDelete")
    assert await descriptions(program, 1) == ["Payroll"]


async def test_requests_of_what_an_earlier_version_brought_back_outlive_the_program(
    tmp_path: Path, api: ApiServer
) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path / "data", api, keys=keys) as program:
        profile_id = program.add("Payroll")
        program.choose("Payroll", "GET /Branches")
        await program.settled()
        await execute(program)
        await program.user.click("deleteCredentialButton")
        await descriptions(program, 0)
        await restore_earlier_version(program)
        assert program.profile("Payroll").id == profile_id
    async with running(tmp_path / "data", api, keys=keys) as program:
        program.do("history")
        assert len(await program.user.rows("historyTable", 1)) == 1


async def test_a_damaged_vault_offers_its_newest_good_version(tmp_path: Path, api: ApiServer) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path / "data", api, keys=keys) as first:
        first.add("First")
        first.add("Second")
    path = tmp_path / "data" / "vault.aspire"
    damaged = bytearray(path.read_bytes())
    damaged[-3] ^= 1
    path.write_bytes(damaged)
    async with running(tmp_path / "data", api, keys=keys) as program:
        user = program.user
        assert program.services.vault.state is VaultState.DAMAGED
        assert await user.read("messageBar", ".")
        assert path.read_bytes() == bytes(damaged)
        await user.click("messageAction")
        await user.click("restoreBackupButton")
        assert await descriptions(program, 1) == ["First"]
        assert program.message == ""
    kept = (tmp_path / "data").glob("vault.aspire.*")
    assert any(other.read_bytes() == bytes(damaged) for other in kept)


async def test_without_its_key_the_file_is_put_aside_and_a_backup_is_asked_for(
    tmp_path: Path, api: ApiServer
) -> None:
    async with running(tmp_path / "data", api) as first:
        first.add("First")
    content = (tmp_path / "data" / "vault.aspire").read_bytes()
    async with running(tmp_path / "data", api) as program:
        user = program.user
        assert program.services.vault.state is VaultState.KEY_LOST
        await user.click("messageAction")
        await user.click("retryButton")
        await program.settled()
        assert program.services.vault.state is VaultState.KEY_LOST
        await user.click("messageAction")
        await user.click("moveAsideButton")
        await program.until(lambda: program.services.vault.problem is None)
        await user.read("emptyState", ".")
        said = program.message
        await user.click("messageAction")
        program.part(QFileDialog, "importCredentialsDialog").reject()
    (kept,) = (other for other in (tmp_path / "data").glob("vault.aspire.*") if other.read_bytes() == content)
    assert said == f"The old file was renamed to {kept.name}. Import a backup to restore your credentials."


async def test_what_was_done_is_on_record_searched_and_exported(program: Program, tmp_path: Path) -> None:
    user, file = program.user, tmp_path / "activity.csv"
    program.add("Payroll")
    program.choose("Payroll")
    await user.click("getTokenButton")
    await user.read("tokenState", "Valid")
    await user.click("activityAction")
    await user.read("activityState", "Complete")
    assert [row[1] for row in await user.rows("activityTable", 2)] == ["token issued", "created"]
    await user.type("activitySearch", "issued")
    await user.rows("activityTable", 1)
    await user.click("exportActivityButton")
    await user.file(file)
    await user.read("messageBar", "activity.csv")
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "token issued" in lines[1]
    assert "Payroll" in lines[1]


async def test_a_removed_line_of_the_record_is_noticed(program: Program, tmp_path: Path) -> None:
    user = program.user
    for name in ("One", "Two", "Three"):
        program.add(name)
    await user.click("activityAction")
    await user.read("activityState", "Complete")
    file = tmp_path / "data" / "activity.jsonl"
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(lines[0] + b"".join(lines[2:]))
    await user.click("refreshActivityButton")
    await user.read("activityState", "^(?!.*Complete).+")


async def test_a_scheduled_backup_is_made_at_once_and_its_failure_is_told(
    program: Program, tmp_path: Path
) -> None:
    user, folder = program.user, tmp_path / "copies"
    folder.mkdir()
    program.add("Payroll")
    await user.click("scheduleBackupAction")
    await user.type("backupFolderField", str(folder))
    await user.type("backupPassphraseField", PHRASE)
    await user.type("backupPassphraseAgainField", PHRASE)
    await user.click("saveBackupPlanButton")
    await program.until(lambda: any(folder.iterdir()))
    await program.settled()
    (copy,) = folder.iterdir()
    assert open_backup(copy.read_bytes(), PHRASE).credentials[0].profile.description == "Payroll"
    copy.unlink()
    folder.rmdir()
    await user.click("backUpNowButton")
    assert await user.read("backupPlanProblem", ".")
    await user.click("endBackupPlanButton")
    await user.read("backupPlanState", "No backups")


async def test_a_list_without_secrets_needs_no_passphrase_and_holds_only_what_was_chosen(
    program: Program, tmp_path: Path
) -> None:
    user, file = program.user, tmp_path / "list.csv"
    for name in ("Payroll", "=1+1", "Reports"):
        program.add(name)
    table = program.part(QTableView, "credentialTable")
    program.choose("Reports")
    assert len(table.selectionModel().selectedRows()) == 1
    await user.click("exportCredentialsAction")
    await user.choose("exportFormField", "List without Secrets (CSV)")
    assert (await user.read("exportFileField")).endswith("credentials.csv")
    assert not await user.is_enabled("passphraseField")
    await user.type("exportFileField", "relative.csv")
    await user.click("exportCredentialsButton")
    assert "whole path" in await user.read("passphraseProblem", ".")
    await user.type("exportFileField", str(file))
    await user.click("exportCredentialsButton")
    assert await user.read("messageBar", "3 credentials? written to list.csv")
    content = file.read_text(encoding="utf-8-sig")
    assert "client-payroll" in content
    assert "\n'=1+1," in content
    assert "secret-of" not in content

    await user.click("exportCredentialsAction")
    await user.choose("exportFormField", "List without Secrets (CSV)")
    await user.choose("exportWhichField", "Selected (1)")
    await user.type("exportFileField", str(file))
    await user.click("exportCredentialsButton")
    assert "exists" in await user.read("passphraseProblem", ".")
    assert file.read_text(encoding="utf-8-sig") == content
    await user.click("exportCredentialsButton")
    assert await user.read("messageBar", "1 credentials? written to list.csv")
    assert file.read_text(encoding="utf-8-sig").splitlines()[1:] == [
        f"Reports,client-reports,Custom base URL,{program.server.url},"
    ]


async def test_one_backup_is_made_at_once_without_a_plan(program: Program, tmp_path: Path) -> None:
    user = program.user
    program.add("Payroll")
    await user.click("scheduleBackupAction")
    await user.choose("backupEveryField", "Once, now")
    assert not await user.is_enabled("backupKeepField")
    await user.type("backupFolderField", str(tmp_path / "missing"))
    await user.type("backupPassphraseField", PHRASE)
    await user.type("backupPassphraseAgainField", PHRASE)
    await user.click("saveBackupPlanButton")
    assert await user.read("backupPlanProblem", "does not exist")
    await user.type("backupFolderField", str(tmp_path))
    await user.type("backupPassphraseField", PHRASE)
    await user.type("backupPassphraseAgainField", PHRASE)
    await user.click("saveBackupPlanButton")
    assert await user.read("backupPlanState", "Saved aspire-")
    (record,) = open_backup(only_backup(tmp_path), PHRASE).credentials
    assert record.profile.description == "Payroll"
    assert program.services.vault.document.backup_plan is None


async def test_an_export_says_what_is_wrong_with_a_name_and_ends_it_as_its_form_does(
    program: Program, tmp_path: Path
) -> None:
    user = program.user
    await user.click("exportCredentialsAction")
    assert "no credentials to export" in await user.read("messageBar", ".")
    program.add("Payroll")
    await user.click("exportCredentialsAction")
    await user.choose("exportFormField", "List without Secrets (CSV)")
    for name, problem in (("", "whole path"), (str(tmp_path / "a.aspire-backup"), "must end with .csv")):
        await user.type("exportFileField", name)
        await user.click("exportCredentialsButton")
        assert problem in await user.read("passphraseProblem", problem)
    await user.type("exportFileField", str(tmp_path / "names"))
    await user.click("exportCredentialsButton")
    assert await user.read("messageBar", "written to names.csv")


async def test_an_export_proposes_a_folder_that_is_there(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    program.add("Payroll")
    await program.user.click("exportCredentialsAction")
    file = Path(program.part(QLineEdit, "exportFileField").text())
    assert file.name == "credentials.aspire-backup"
    assert file.parent.is_dir()


async def test_a_backup_that_a_wrong_folder_prevents_leaves_what_is_typed(
    program: Program, tmp_path: Path
) -> None:
    user = program.user
    program.add("Payroll")
    await user.click("scheduleBackupAction")
    await user.type("backupFolderField", str(tmp_path / "not there"))
    await user.type("backupPassphraseField", PHRASE)
    await user.type("backupPassphraseAgainField", PHRASE)
    await user.click("saveBackupPlanButton")
    assert await user.read("backupPlanProblem", ".")
    assert program.part(QLineEdit, "backupPassphraseField").text() == PHRASE
    assert program.part(FormDialog, "backupPlanDialog").is_changed
    await user.type("backupFolderField", str(tmp_path))
    await user.click("saveBackupPlanButton")
    await user.read("backupPlanState", "Last backup")


@pytest.mark.parametrize("way", ["restoreBackupButton", "retryButton"])
async def test_what_waited_for_a_file_that_was_gone_is_written_once_it_is_back(
    tmp_path: Path, api: ApiServer, way: str
) -> None:
    """It went on waiting, with nothing in sight that would write it, and was lost at the end."""
    keys, file = MemoryKeyStore(), tmp_path / "data" / "vault.aspire"
    async with running(tmp_path / "data", api, keys=keys) as program:
        program.add("Payroll")
        program.choose("Payroll")
        content = file.read_bytes()
        file.unlink()
        program.do("duplicateCredential")
        await program.user.click("messageAction")
        if way == "retryButton":
            file.write_bytes(content)
        await program.user.click(way)
        await program.until(lambda: not program.services.vault.has_unsaved_changes)
        await program.settled()
        assert program.message == ""
        assert "not saved" not in await program.user.read("vaultState", "open")
    async with running(tmp_path / "data", api, keys=keys) as again:
        assert await descriptions(again, 2) == ["Payroll", "Payroll (copy)"]
