"""Forms and dialogs belong to what they were opened for, whatever is saved, chosen or locked meanwhile."""

from dataclasses import replace
from pathlib import Path
from threading import Event

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QTableView

from aspire_desktop.app.place import utc_now
from aspire_desktop.core.credentials.draft import draft_of
from aspire_desktop.core.credentials.integration import Integration
from aspire_desktop.services.backup import seal_backup, write_backup
from aspire_desktop.services.credentials import CredentialService
from aspire_desktop.services.vault.files import FileSystem
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.vault import Vault
from tests.app.program import Program, running
from tests.app.test_vault import PHRASE
from tests.support.api_server import ApiServer
from tests.support.turns import forget_turn


class SlowDisk(FileSystem):
    """Writes a generation of the vault once it may, or fails."""

    def __init__(self, *, fails: bool = False) -> None:
        self.may_go_on = Event()
        self._fails = fails

    def write(self, path: Path, content: bytes) -> None:
        self.may_go_on.wait(180)
        if self._fails:
            raise OSError(28, "No space left on device")
        super().write(path, content)


async def begin_import(program: Program, folder: Path) -> None:
    """Choose a backup of the program's own credential and enter its passphrase; it is not read yet."""
    program.add("Payroll")
    file = folder / "all.aspire-backup"
    write_backup(file, seal_backup(program.services.vault.document, PHRASE))
    forget_turn()  # the program seals in a thread
    await program.user.click("importCredentialsAction")
    await program.user.file(file)
    await program.user.type("passphraseField", PHRASE)
    await program.user.key("Return")


async def test_a_form_stays_open_while_something_else_is_saved(program: Program) -> None:
    program.add("Payroll")
    program.choose("Payroll")
    files = program.services.vault._files
    disk = files._system = SlowDisk()
    program.do("duplicateCredential")
    program.do("newCredential")
    program.part(QLineEdit, "descriptionField").setText("Half typed")
    disk.may_go_on.set()
    await program.until(lambda: len(program.services.vault.document.credentials) == 2)
    await program.settled()
    assert program.part(QLineEdit, "descriptionField").text() == "Half typed"
    program.part(QDialog, "credentialDialog").reject()


async def test_a_form_takes_back_nothing_that_the_command_line_forbade_while_it_was_open(
    tmp_path: Path, api: ApiServer
) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path, api, keys=keys) as program:
        payroll = program.add("Payroll")
        program.choose("Payroll")
        program.do("editCredential")
        program.part(QLineEdit, "descriptionField").setText("Renamed")
        other = Vault(tmp_path, keys)
        other.open()
        CredentialService(other, utc_now).guard(payroll, read_only=True)
        program.click("saveCredentialButton")
        await program.until(lambda: program.dialog("credentialDialog") is None)
        await program.settled()
        profile = program.profile("Renamed")
        assert (profile.id, profile.read_only) == (payroll, True)


async def test_a_list_goes_over_nothing_that_the_command_line_added_while_its_preview_was_open(
    tmp_path: Path, api: ApiServer
) -> None:
    keys, data, file = MemoryKeyStore(), tmp_path / "data", tmp_path / "list.csv"
    file.write_text(f"Description,Client ID,Secret,Base URL\nOne,c1,s1,{api.url}\n", encoding="utf-8")
    async with running(data, api, keys=keys) as program:
        program.add("Payroll")
        await program.user.click("importCredentialsAction")
        await program.user.file(file)
        assert (await program.user.rows("importTable", 1))[0][:2] == ["One", "New"]
        other = Vault(data, keys)
        other.open()
        draft = replace(
            draft_of(program.profile("Payroll")), description="Theirs", client_id="c1", secret="s2"
        )
        theirs = CredentialService(other, utc_now).add(draft)
        await program.user.click("importButton")
        await program.user.read("messageBar", "Nothing was imported: “Theirs” changed")
        await program.until(lambda: program.services.vault.document.find(theirs.profile.id) == theirs)


async def test_a_form_that_was_left_closes_no_other_when_it_is_saved_after_all(program: Program) -> None:
    program.add("Payroll")
    program.choose("Payroll")
    files = program.services.vault._files
    disk = files._system = SlowDisk()
    program.do("editCredential")
    program.part(QLineEdit, "descriptionField").setText("Renamed")
    program.click("saveCredentialButton")
    program.part(QDialog, "credentialDialog").done(0)
    program.do("newCredential")
    program.part(QLineEdit, "descriptionField").setText("Half typed")
    disk.may_go_on.set()
    await program.settled()
    assert program.profile("Renamed").description == "Renamed"
    assert program.part(QLineEdit, "descriptionField").text() == "Half typed"
    program.part(QDialog, "credentialDialog").reject()


async def test_the_places_of_a_secret_are_those_of_the_walk_in_sight(program: Program) -> None:
    payroll, other = program.add("Payroll"), program.add("Other")
    late = program.application.credentials._rotation._presenter()
    late.save_integrations(payroll, (Integration(id="1", name="Payroll's own"),))
    await program.settled()
    program.choose("Payroll")
    program.do("rotateSecret")
    program.choose("Other")  # as a notice that is clicked does
    dialog = program.part(QDialog, "rotationDialog")
    program.click("editIntegrationsButton")
    places = program.part(QTableView, "integrationsTable").model()
    assert places.index(0, 0).data() == "Payroll's own"
    program.part(QDialog, "integrationsDialog").reject()
    late.save_integrations(other, (Integration(id="2", name="Other's own"),))
    await program.settled()
    assert "Payroll's own" in program.part(QLabel, "rotationPlaces", dialog).text()
    dialog.reject()


async def test_an_import_ends_where_all_is_locked_before_it_is_read(program: Program, tmp_path: Path) -> None:
    await begin_import(program, tmp_path)
    program.do("lock")
    await program.settled()
    assert [one.objectName() for one in program.window.findChildren(QDialog) if one.isVisible()] == []
    await program.user.click("unlockButton")
    await program.settled()
    assert "Nothing was imported from all.aspire-backup" in program.message
    assert [one.objectName() for one in program.window.findChildren(QDialog) if one.isVisible()] == []


async def test_a_form_that_was_closed_while_its_work_was_done_is_no_fault(
    program: Program, tmp_path: Path
) -> None:
    await begin_import(program, tmp_path)
    program.part(QDialog, "passphraseDialog").reject()
    await program.settled()
    assert (program.message, program.dialog("importDialog")) == ("", None)
    await program.user.click("exportCredentialsAction")
    await program.user.type("exportFileField", str(tmp_path / "other.aspire-backup"))
    await program.user.type("passphraseField", PHRASE)
    await program.user.type("passphraseAgainField", PHRASE)
    await program.user.key("Return")
    program.part(QDialog, "exportCredentialsDialog").reject()
    await program.until(lambda: "other.aspire-backup" in program.message)
    await program.settled()
    program.do("olderCopies")
    program.part(QDialog, "copiesDialog").reject()
    await program.settled()
    program.do("vaultPassphrase")
    await program.user.type("passphraseField", PHRASE)
    await program.user.type("passphraseAgainField", PHRASE)
    await program.user.key("Return")
    program.part(QDialog, "passphraseDialog").reject()
    await program.until(lambda: "The passphrase is set" in program.message)
    await program.settled()


async def test_what_the_assistant_made_is_for_the_operation_that_it_was_opened_for(program: Program) -> None:
    program.add("Payroll")
    program.do("queryAssistant")
    assert program.message == "Select an operation first."
    program.choose("Payroll", "GET /Companies")
    await program.settled()
    program.do("queryAssistant")
    dialog = program.part(QDialog, "queryDialog")
    program.part(QComboBox, "conditionField", dialog).setCurrentText("CompanyName")
    program.part(QLineEdit, "conditionValue", dialog).setText("Berg")
    program.choose(operation="GET /Contacts")
    await program.settled()
    ok = program.part(QDialogButtonBox, "", dialog).button(QDialogButtonBox.StandardButton.Ok)
    ok.click()
    assert program.message == "The query was not filled in: another operation is selected now."
    program.choose(operation="GET /Companies")
    assert program.part(QLineEdit, "parameter:query:$filter").text() == ""
