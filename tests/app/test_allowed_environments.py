"""The form of a credential where an organization allows some environments, or no writes to Production."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QTableView

from aspire_desktop.core.policies import NO_POLICIES, Policies
from aspire_desktop.services.policies import RegistryPolicies
from aspire_desktop.services.vault.keys import MemoryKeyStore
from tests.app.program import Program, running
from tests.support.api_server import ApiServer
from tests.support.registry import REG_DWORD, REG_MULTI_SZ, PolicyRegistry


def allowing(*names: str) -> Policies:
    values = {"AllowedEnvironments": (REG_MULTI_SZ, list(names))}
    return RegistryPolicies(PolicyRegistry(values)).read()


def offered(program: Program) -> list[str]:
    field = program.part(QComboBox, "environmentField")
    return [field.itemText(number) for number in range(field.count())]


def is_limited(program: Program) -> bool:
    dialog = program.dialog("credentialDialog")
    assert dialog is not None
    said = dialog.findChild(QLabel, "environmentLimits")
    assert isinstance(said, QLabel)
    return said.isVisible()


async def leave(program: Program) -> None:
    await program.user.key("Escape")
    await program.user.gone("credentialDialog")


async def test_only_what_is_allowed_is_offered_and_what_a_credential_has_already(
    tmp_path: Path, api: ApiServer
) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path, api, keys=keys) as program:
        program.add("Payroll")
        program.do("newCredential")
        assert offered(program) == ["Production", "Sandbox", "Demo", "Custom base URL"]
        assert not is_limited(program)
        await leave(program)
    async with running(tmp_path, api, keys=keys, policies=allowing("demo", "Sandbox")) as program:
        program.do("newCredential")
        assert offered(program) == ["Sandbox", "Demo"]
        assert is_limited(program)
        await leave(program)
        # Its environment is not exchanged for another behind its back.
        program.choose("Payroll")
        program.do("editCredential")
        assert offered(program) == ["Sandbox", "Demo", "Custom base URL"]
        assert program.part(QComboBox, "environmentField").currentText() == "Custom base URL"
        await leave(program)


_LIST = """Name,Client ID,Secret,Environment
Payroll,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001,canary-secret-11,Sandbox
Invoices,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a002,canary-secret-22,Production
Reports,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a003,canary-secret-33,
"""


async def test_a_list_brings_what_is_allowed_and_says_why_not_more(tmp_path: Path, api: ApiServer) -> None:
    file = tmp_path / "list.csv"
    file.write_text(_LIST, "ascii")
    async with running(tmp_path, api, policies=allowing("demo", "sandbox")) as program:
        await program.user.click("importCredentialsAction")
        await program.user.file(file)
        await program.user.read("importSummary", "1 of 3 selected")
        box = program.part(QComboBox, "importEnvironmentField")
        assert [box.itemText(at) for at in range(box.count())] == ["Sandbox", "Demo"]
        table = program.part(QTableView, "importTable")
        rows = {table.model().index(at, 0).data(): at for at in range(3)}
        refused = table.model().index(rows["Invoices"], 0)
        assert refused.data(Qt.ItemDataRole.CheckStateRole) is None
        table.selectRow(refused.row())
        await program.user.read("importDetail", r"doesn't allow this environment \(production\)")
        # Where it is valid may be said otherwise: then it can come in.
        await program.user.choose("importEnvironmentField", "Demo")
        await program.user.read("importSummary", "1 of 3 selected")
        assert refused.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
        await program.user.type("importBaseUrlField", "https://cloud-api.youraspire.com")
        await program.user.key("Tab")
        await program.user.read("importDetail", r"doesn't allow this environment \(production\)")
        await program.user.click("importButton")
        await program.user.gone("importDialog")
        await program.user.read("messageBar", "1 credential imported")
        assert [one.profile.description for one in program.services.vault.document.credentials] == ["Payroll"]


async def test_where_none_is_allowed_saving_says_so(tmp_path: Path, api: ApiServer) -> None:
    async with running(tmp_path, api, policies=allowing("sandbx")) as program:
        program.do("newCredential")
        assert len(offered(program)) == 4
        assert not is_limited(program)
        await program.user.type("descriptionField", "Payroll")
        await program.user.type("clientIdField", "one")
        await program.user.type("secretField", "two")
        await program.user.click("saveCredentialButton")
        await program.user.read("credentialProblem", "doesn't allow this environment")
        await program.user.key("Escape")
        await program.user.click("discardButton")
        await program.user.gone("credentialDialog")


async def test_read_only_is_the_organizations_for_production_and_the_users_own_is_kept(
    tmp_path: Path, api: ApiServer
) -> None:
    keys = MemoryKeyStore()
    held = RegistryPolicies(PolicyRegistry({"ProductionReadOnly": (REG_DWORD, 1)})).read()
    async with running(tmp_path, api, keys=keys, policies=held) as program:
        program.add("Payroll", production=True)
        program.choose("Payroll")
        program.do("editCredential")
        box = program.part(QCheckBox, "readOnlyField")
        assert (box.isChecked(), box.isEnabled()) == (True, False)
        assert box.text() == "Read on&ly, set by your organization"
        await program.user.type("notesField", "Seen")
        await program.user.click("saveCredentialButton")
        await program.user.gone("credentialDialog")
        assert not program.profile("Payroll").read_only
        program.do("newCredential")
        box = program.part(QCheckBox, "readOnlyField")
        await program.user.choose("environmentField", "Sandbox")
        box.click()
        for kind, is_free in (("Production", False), ("Demo", True)):
            await program.user.choose("environmentField", kind)
            assert (box.isChecked(), box.isEnabled()) == (True, is_free)
        await program.user.key("Escape")
        await program.user.click("discardButton")
        await program.user.gone("credentialDialog")
    async with running(tmp_path, api, keys=keys, policies=NO_POLICIES) as program:
        program.choose("Payroll")
        program.do("editCredential")
        box = program.part(QCheckBox, "readOnlyField")
        assert (box.isChecked(), box.isEnabled()) == (False, True)
        await leave(program)
