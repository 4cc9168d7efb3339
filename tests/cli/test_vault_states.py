"""What the command line says when the vault cannot be used, and what it leaves on the disk."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import SECRET, Cli
from tests.support.api_server import Answer, ApiServer
from tests.support.canary import find_canary

TOKEN = "canary-token-0123456789-abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    "backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "tests.nowhere.Keyring"]
)
def test_a_keyring_that_is_not_the_systems_own_is_refused(cli: Cli, backend: str) -> None:
    arguments = ["--description", "x", "--client-id", "c", "--secret-stdin", "--environment", "sandbox"]
    outcome = cli(
        "credentials", "add", *arguments, stdin=f"{SECRET}\n".encode(), PYTHON_KEYRING_BACKEND=backend
    )
    assert outcome.code == 3
    assert len(outcome.err.splitlines()) == 1
    assert find_canary(cli.folder.parent, SECRET) == []


def test_a_damaged_vault_ends_with_3_and_is_left_as_it_is(cli: Cli) -> None:
    cli.add("https://api.example.test")
    path = cli.folder / "vault.aspire"
    content = bytearray(path.read_bytes())
    content[-5] ^= 1
    path.write_bytes(content)
    for command in (("credentials", "list"), ("token", "Payroll")):
        outcome = cli(*command)
        assert (outcome.code, len(outcome.err.splitlines())) == (3, 1)
    assert path.read_bytes() == bytes(content)


def test_after_a_full_run_no_file_holds_a_secret(
    cli: Cli, server: ApiServer, secret_service: dict[str, str]
) -> None:
    server.script("POST", "/Authorization", Answer(json={"Token": TOKEN, "RefreshToken": TOKEN[::-1]}))
    server.script("GET", "/Branches", Answer(json=[]))
    cli.add(server.url)
    assert cli("token", "Payroll").text.strip() == TOKEN
    cli("request", "Payroll", "GET", "/Branches", "-v")
    cli("token", "Payroll", "--refresh")
    cli("credentials", "list", "--json")
    for folder in (cli.folder.parent, Path(secret_service["HOME"])):
        for secret in (SECRET, TOKEN, TOKEN[::-1]):
            assert find_canary(folder, secret) == []


def test_no_qt_and_for_help_no_service_is_loaded() -> None:
    code = (
        "import sys; from aspire_desktop.cli.main import main; main(['--help']);"
        "heavy = ('PySide6', 'httpx', 'keyring', 'cryptography', 'asyncio', 'qasync');"
        "sys.exit(','.join(name for name in heavy if name in sys.modules) or None)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")


def test_a_missing_file_ends_with_3_and_is_brought_back(cli: Cli) -> None:
    for description in ("First", "Second", "Third"):
        cli.add("https://api.example.test", description=description)
    path = cli.folder / "vault.aspire"
    path.unlink()
    before = {file.name: file.read_bytes() for file in cli.folder.glob("vault.*")}
    for command in (("credentials", "list"), ("token", "First"), ("vault", "status"), ("vault", "restore")):
        assert cli(*command).code in (2, 3)
    for number in range(5):
        refused = cli.add("https://api.example.test", description=f"New {number}")
        assert refused.code == 3
        assert "missing" in refused.err
    assert {file.name: file.read_bytes() for file in cli.folder.glob("vault.*")} == before
    assert "2 credentials" in cli("vault", "status").text
    restored = cli("vault", "restore", "--yes")
    assert (restored.code, restored.err) == (0, "Restored: 2 credentials.\n")
    assert [line.split("\t")[1] for line in cli("credentials", "list").text.splitlines()] == [
        "First",
        "Second",
    ]
    assert cli("vault", "restore", "--yes").code == 2
    assert "nothing is to be restored" in cli("vault", "restore").err
    assert "saved last" in cli("vault", "use-older").err


def test_an_older_file_ends_with_3_until_it_is_chosen(cli: Cli) -> None:
    for description in ("First", "Second"):
        cli.add("https://api.example.test", description=description)
    (cli.folder / "vault.aspire").write_bytes((cli.folder / "vault.aspire.1").read_bytes())
    refused = cli("credentials", "list")
    assert (refused.code, len(refused.err.splitlines())) == (3, 1)
    assert "1 later change" in refused.err
    assert cli("vault", "use-older").code == 2
    assert cli("vault", "use-older", "--yes").code == 0
    assert cli.add("https://api.example.test", description="Third").code == 0
    assert [line.split("\t")[1] for line in cli("credentials", "list").text.splitlines()] == [
        "First",
        "Third",
    ]
