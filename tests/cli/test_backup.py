"""The command line's export and import, between two folders with a vault each."""

import json
from dataclasses import replace
from pathlib import Path

from tests.cli.conftest import SECRET, Cli
from tests.support.api_server import ApiServer
from tests.support.canary import find_canary

PASSPHRASE = "correct horse battery"
STDIN = f"{PASSPHRASE}\n".encode()


def descriptions(cli: Cli) -> list[str]:
    return [row["description"] for row in json.loads(cli("credentials", "list", "--json").text)]


def test_credentials_move_to_another_vault_with_their_secrets(
    cli: Cli, server: ApiServer, tmp_path: Path
) -> None:
    cli.add(server.url)
    cli.add(server.url, description="Invoices")
    file = tmp_path / "backup.aspire"
    assert cli("export", str(file), "--passphrase-stdin", stdin=STDIN).code == 0
    assert find_canary(tmp_path, SECRET) == []

    other = replace(cli, folder=tmp_path / "other")
    done = other("import", str(file), "--passphrase-stdin", stdin=STDIN)
    assert done.code == 0, done.err
    assert [line.split("\t")[1:] for line in done.text.splitlines()] == [
        ["Payroll", "imported"],
        ["Invoices", "imported"],
    ]
    assert descriptions(other) == ["Payroll", "Invoices"]
    assert other("token", "Payroll").text.startswith("token-")


def test_importing_again_changes_nothing(cli: Cli, server: ApiServer, tmp_path: Path) -> None:
    cli.add(server.url)
    file = tmp_path / "backup.aspire"
    cli("export", str(file), "--passphrase-stdin", stdin=STDIN)
    again = cli("import", str(file), "--passphrase-stdin", stdin=STDIN)
    assert again.text.endswith("already here\n")
    assert descriptions(cli) == ["Payroll"]


def test_a_wrong_passphrase_imports_nothing(cli: Cli, server: ApiServer, tmp_path: Path) -> None:
    cli.add(server.url)
    file = tmp_path / "backup.aspire"
    cli("export", str(file), "--passphrase-stdin", stdin=STDIN)
    other = replace(cli, folder=tmp_path / "other")
    refused = other("import", str(file), "--passphrase-stdin", stdin=b"another one\n")
    assert (refused.code, refused.out) == (2, b"")
    assert "passphrase" in refused.err
    assert descriptions(other) == []


def test_a_file_that_is_there_is_not_replaced_unasked(cli: Cli, server: ApiServer, tmp_path: Path) -> None:
    cli.add(server.url)
    file = tmp_path / "backup.aspire"
    file.write_bytes(b"older")
    assert cli("export", str(file), "--passphrase-stdin", stdin=STDIN).code == 2
    assert file.read_bytes() == b"older"
    assert cli("export", str(file), "--passphrase-stdin", "--yes", stdin=STDIN).code == 0


def test_a_short_passphrase_and_a_foreign_file_are_usage_errors(
    cli: Cli, server: ApiServer, tmp_path: Path
) -> None:
    cli.add(server.url)
    file = tmp_path / "backup.aspire"
    short = cli("export", str(file), "--passphrase-stdin", stdin=b"short\n")
    assert (short.code, file.exists()) == (2, False)
    file.write_bytes(b"PK\3\4 something else")
    foreign = cli("import", str(file), "--passphrase-stdin", stdin=STDIN)
    assert foreign.code == 2
    assert "no backup" in foreign.err
