"""What the window says, and offers, when its vault is not simply open."""

import json
import subprocess
import sys
from pathlib import Path

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, Program, add_credential
from tests.remote.control import JUST_BEGUN
from tests.support.canary import find_canary


def test_without_a_vault_for_the_key_nothing_is_written_and_the_window_says_so(
    start: Program, data_folder: Path, demo_server: DemoServer
) -> None:
    program = start(PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert "null backend" in program.read("messageBar", "nothing is saved")
    add_credential(program, demo_server.base_url)
    program.click("getTokenButton")
    program.read("tokenCountdown", JUST_BEGUN)
    assert "not saved" in program.read("vaultState", "not saved")
    program.click("quitAction")
    program.read("quitUnsavedBox", "in memory only")
    program.click("quitUnsavedButton")
    assert program.wait() == 0
    assert find_canary(data_folder, FULL.secret) == []
    assert not list(data_folder.glob("vault.aspire*"))


def test_a_damaged_vault_is_kept_and_a_good_backup_restored(
    start: Program, data_folder: Path, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url, description="First")
    add_credential(program, demo_server.base_url, description="Second")
    program.close()
    path = data_folder / "vault.aspire"
    damaged = bytearray(path.read_bytes())
    damaged[-3] ^= 1
    path.write_bytes(damaged)

    program = start()
    program.read("messageBar", "damaged")
    assert path.read_bytes() == bytes(damaged)
    program.click("messageAction")
    program.read("vaultHelpBox", "Nothing was overwritten")
    program.click("restoreBackupButton")
    program.read("vaultState", "open")
    assert [row[0] for row in program.rows("credentialTable")] == ["First"]
    program.close()
    assert any(other.read_bytes() == bytes(damaged) for other in data_folder.glob("vault.aspire.*"))


def test_a_lost_key_leaves_the_file_and_can_be_moved_aside(
    start: Program, environment: dict[str, str], data_folder: Path, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.close()
    forget = (
        "import sys; from pathlib import Path;"
        "from aspire_desktop.services.vault.keys import KeyringKeyStore;"
        "KeyringKeyStore().delete(Path(sys.argv[1]).read_text().split()[0])"
    )
    identity = str(data_folder / "vault.id")
    subprocess.run([sys.executable, "-c", forget, identity], env=environment, check=True)
    content = (data_folder / "vault.aspire").read_bytes()

    program = start()
    program.read("messageBar", "key is no longer in Secret Service")
    program.click("messageAction")
    program.click("moveAsideButton")
    program.read("emptyState", "Bring it here")
    add_credential(program, demo_server.base_url, description="Anew")
    program.close()
    assert any(other.read_bytes() == content for other in data_folder.glob("vault.aspire.*"))


def test_the_command_line_and_the_window_write_to_one_vault(
    start: Program, environment: dict[str, str], data_folder: Path, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    cli = [sys.executable, "-m", "aspire_desktop.cli", "--data-dir", str(data_folder)]
    add = ["credentials", "add", "--description", "From a script", "--client-id", "c", "--secret-stdin"]
    subprocess.run([*cli, *add], env=environment, input=b"x\n", check=True, capture_output=True)
    program.select("credentialTable", "From a script")
    program.read("credentialTitle", "^From a script$")
    program.select("credentialTable", "Payroll export")
    program.click("getTokenButton")
    program.read("tokenCountdown", JUST_BEGUN)
    listed = subprocess.run(
        [*cli, "credentials", "list", "--json"], env=environment, capture_output=True, check=True
    )
    states = {row["description"]: row["token"]["state"] for row in json.loads(listed.stdout)}
    assert states == {"Payroll export": "valid", "From a script": "no token"}
    program.close()


def test_a_missing_file_is_told_and_the_newest_good_copy_comes_back(
    start: Program, data_folder: Path, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url, description="First")
    add_credential(program, demo_server.base_url, description="Second")
    program.close()
    (data_folder / "vault.aspire").unlink()
    before = {path.name: path.read_bytes() for path in data_folder.glob("vault.aspire*")}

    program = start()
    program.read("messageBar", "is missing")
    assert "missing" in program.read("vaultState", "missing")
    assert {path.name: path.read_bytes() for path in data_folder.glob("vault.aspire*")} == before
    program.click("messageAction")
    program.read("vaultHelpBox", "Nothing was overwritten")
    program.click("restoreBackupButton")
    program.read("vaultState", "open")
    assert [row[0] for row in program.rows("credentialTable")] == ["First"]
    assert program.close() == 0


def test_an_older_file_is_told_and_can_be_taken(
    start: Program, data_folder: Path, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url, description="First")
    add_credential(program, demo_server.base_url, description="Second")
    program.close()
    (data_folder / "vault.aspire").write_bytes((data_folder / "vault.aspire.1").read_bytes())

    program = start()
    program.read("messageBar", "older one")
    program.click("messageAction")
    program.click("useOlderButton")
    program.read("vaultState", "open")
    assert [row[0] for row in program.rows("credentialTable")] == ["First"]
    assert program.close() == 0
