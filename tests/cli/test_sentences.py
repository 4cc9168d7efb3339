"""What the command line says to people: its own words where the window's would lead nowhere."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.support.api_server import ApiServer


def test_a_guard_without_anything_to_change_says_so(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    outcome = cli("credentials", "guard", "Payroll")
    assert (outcome.code, outcome.out) == (2, b"")
    assert outcome.err.startswith("aspire-desktop-cli: Say what to change: --read-only")


@pytest.mark.skipif(sys.platform == "win32", reason="there the ending of a name says what can be run")
@pytest.mark.parametrize("is_folder", [True, False])
def test_what_is_there_and_is_no_program_is_not_said_to_be_missing(
    cli: Cli, server: ApiServer, tmp_path: Path, is_folder: bool
) -> None:
    cli.add(server.url)
    path = tmp_path / "report.txt"
    path.mkdir() if is_folder else path.write_text("no program\n", "ascii")
    outcome = cli("exec", "Payroll", "--", str(path))
    assert (outcome.code, server.requests) == (2, [])
    assert outcome.err == f"aspire-desktop-cli: {path} is not a program, or may not be run.\n"


def test_a_single_credential_is_no_plural(cli: Cli, server: ApiServer, tmp_path: Path) -> None:
    cli.add(server.url)
    cli("credentials", "guard", "Payroll", "--read-only")
    target = tmp_path / "all.aspire-backup"
    exported = cli("export", str(target), "--passphrase-stdin", stdin=b"correct horse battery\n")
    assert exported.err == "Exported to all.aspire-backup: 1 credential.\n"
    assert cli("vault", "status").text.splitlines()[-1].endswith("\t1 credential")


def test_a_file_that_cannot_be_read_is_not_the_systems_vault_that_refused(
    cli: Cli, server: ApiServer
) -> None:
    cli.add(server.url)
    (cli.folder / "vault.aspire").unlink()
    (cli.folder / "vault.aspire").mkdir()
    status = cli("vault", "status")
    assert "state\tits file or its key cannot be read\n" in status.text
    assert "The vault's file cannot be read." in status.err


def test_a_folder_that_holds_no_vault_is_named(cli: Cli, server: ApiServer) -> None:
    said = f"There is no vault in {cli.folder} yet: no credential is saved there.\n"
    listed = cli("credentials", "list")
    assert (listed.code, listed.out, listed.err) == (0, b"", said)
    assert cli("token", "Payroll").err.splitlines()[0] == said.strip()
    assert cli.add(server.url).err == ""
    assert cli("credentials", "list").err == ""


def test_where_no_key_can_be_kept_nothing_is_left_behind(cli: Cli, server: ApiServer) -> None:
    lonely = replace(
        cli, environment=cli.environment | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    )
    assert lonely.add(server.url).code == 3
    assert not cli.folder.exists()


def test_a_pointer_that_cannot_be_read_asks_for_nothing_that_only_a_window_has(
    cli: Cli, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    (home / "aspire-desktop").mkdir(parents=True)
    (home / "aspire-desktop" / "location.json").write_text("{", "ascii")
    command = [sys.executable, "-m", "aspire_desktop.cli", "token", "Payroll", "--json"]
    result = subprocess.run(
        command, env=cli.environment | {"XDG_DATA_HOME": str(home)}, capture_output=True, check=False
    )
    error = json.loads(result.stderr)["error"]
    assert (result.returncode, error["code"]) == (3, "data_folder.pointer_unreadable")
    assert error["message"].endswith("Start Aspire Desktop to choose the folder, or name it with --data-dir.")


def test_a_default_folder_that_is_gone_is_not_taken_for_a_new_one(cli: Cli, tmp_path: Path) -> None:
    home = tmp_path / "home"
    folder = home / "aspire-desktop"
    environment = cli.environment | {"XDG_DATA_HOME": str(home)}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "aspire_desktop.cli", *arguments]
        return subprocess.run(
            command, env=environment, input="s3cret\n", capture_output=True, text=True, check=False
        )

    add = ("credentials", "add", "--description", "Payroll", "--client-id", "1", "--secret-stdin")
    assert run(*add).returncode == 0
    shutil.rmtree(folder)
    for arguments in (("credentials", "list"), add):
        refused = run(*arguments)
        assert refused.returncode == 3, refused.stderr
        assert f"The data folder {folder} held credentials and is gone." in refused.stderr
        assert not folder.exists()
    gone = run("vault", "status")
    (trace,) = home.iterdir()
    assert gone.stderr.endswith(f"To start with an empty list, delete {trace}.\n")
    trace.unlink()
    assert run(*add).returncode == 0


def test_a_demo_server_that_is_not_installed_is_no_fault_of_the_program(cli: Cli) -> None:
    code = (
        "import sys; sys.modules['uvicorn'] = None\n"
        "from aspire_desktop.cli.main import main; sys.exit(main(['demo-server']))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], env=cli.environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 2
    assert result.stderr.startswith(
        "aspire-desktop-cli: The demo server needs uvicorn, which is not installed"
    )


def test_a_file_of_the_users_beside_an_export_stays(cli: Cli, server: ApiServer, tmp_path: Path) -> None:
    cli.add(server.url)
    target = tmp_path / "n.aspire-backup"
    mine = [target.with_name(f"{target.name}{ending}") for ending in (".tmp", ".part")]
    for path in mine:
        path.write_text("mine", "ascii")
    exported = cli("export", str(target), "--passphrase-stdin", stdin=b"correct horse battery\n")
    assert exported.code == 0, exported.err
    assert [path.read_text("ascii") for path in mine] == ["mine", "mine"]
