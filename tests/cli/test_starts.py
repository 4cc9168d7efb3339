"""Each command once in a Python of its own: nothing is imported for it but by itself."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from tests.cli.conftest import CLIENT_ID, SECRET, Cli
from tests.support.api_server import ApiServer

_PASSPHRASE = b"correct horse battery\n"
_NEW = "canary-another-s3cret"


def test_every_command_imports_for_itself_what_it_needs(cli: Cli, server: ApiServer, tmp_path: Path) -> None:
    # Python reads it at its start: so it is started, and none of these commands is forked.
    cli = replace(cli, environment=cli.environment | {"PYTHONHASHSEED": "0"})
    backup, listed = str(tmp_path / "x.backup"), tmp_path / "list.csv"
    listed.write_text(f"Description,Client ID,Secret,Environment\nReporting,id-2,{SECRET},Sandbox\n", "utf-8")
    assert cli.add(server.url).code == 0
    assert cli("credentials", "import", str(listed)).code == 0
    assert cli("credentials", "guard", "Payroll", "--ask-writes").code == 0
    assert cli("request", "Payroll", "GET", "/Branches").code == 0
    pages = ("--all-pages", "--output", str(tmp_path / "x.xlsx"))
    assert cli("request", "Payroll", "GET", "/Branches", *pages).code == 0
    server.add_account(CLIENT_ID, _NEW)
    set_secret = ("credentials", "set-secret", "Payroll", "--secret-stdin")
    assert cli(*set_secret, stdin=_NEW.encode()).code == 0
    assert cli("token", "Payroll", "--refresh").code == 0
    assert cli("exec", "Payroll", "--", sys.executable, "-c", "raise SystemExit(7)").code == 7
    assert cli("export", backup, "--passphrase-stdin", stdin=_PASSPHRASE).code == 0
    other = replace(cli, folder=tmp_path / "other")
    assert other("import", backup, "--passphrase-stdin", stdin=_PASSPHRASE).code == 0
    assert other("credentials", "remove", "Reporting", "--yes").code == 0
    assert other("vault", "status").code == 0
    (other.folder / "vault.aspire").unlink()
    assert other("vault", "restore", "--yes").code == 0
    assert "Payroll" in other("credentials", "list").text
    assert "Vault: OPEN" in other("diagnostics").text
