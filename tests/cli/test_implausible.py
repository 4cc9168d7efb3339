"""What the command line makes of servers and vaults that say what cannot be."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.services.vault import codec
from aspire_desktop.services.vault.envelope import seal, take_apart, unseal
from aspire_desktop.services.vault.keys import KeyringKeyStore
from tests.cli.conftest import Cli
from tests.support.api_server import Answer, ApiServer


@pytest.mark.parametrize("year", ["0001", "1970", "2126", "9999"])
@pytest.mark.parametrize("path", ["/Authorization", "/Branches"])
def test_a_date_that_cannot_be_leaves_a_countdown_within_a_day(
    cli: Cli, server: ApiServer, year: str, path: str
) -> None:
    date = {"Date": f"Fri, 31 Dec {year} 23:59:59 GMT"}
    if path == "/Authorization":
        server.script("POST", path, Answer(json={"Token": "t", "RefreshToken": "r"}, headers=date))
    server.script("GET", "/Branches", Answer(json=[], headers=date))
    cli.add(server.url)

    sent = cli("request", "Payroll", "GET", "/Branches", "-v")
    listed = cli("credentials", "list", "--json")

    assert (sent.code, listed.code, listed.err) == (0, 0, "")
    assert "Date header is not usable" in sent.err
    (row,) = json.loads(listed.text)
    assert 0 <= row["token"]["remaining_s"] <= 86_400
    assert datetime.fromisoformat(row["token"]["expires_at"]) < datetime.now(UTC) + timedelta(days=2)


def rewritten(cli: Cli, change: object, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Change the content of the vault as a faulty version would have, and return the file."""
    for name, value in cli.environment.items():
        monkeypatch.setenv(name, value)
    path = cli.folder / "vault.aspire"
    sealed = take_apart(path.read_bytes())
    key = KeyringKeyStore().read(sealed.header.vault_id)
    assert key is not None
    content = json.loads(unseal(sealed, key))
    assert callable(change)
    change(content)
    raw = seal(sealed.header, key, json.dumps(content).encode())
    path.write_bytes(raw)
    return raw


def test_one_bad_record_says_what_is_wrong_and_the_others_work(
    cli: Cli, server: ApiServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cli.add(server.url, description="Broken")
    cli.add(server.url, description="Payroll")

    def spoil(content: dict[str, list[dict[str, dict[str, object]]]]) -> None:
        content["credentials"][0]["profile"]["environment"] = {"kind": "mars"}

    raw = rewritten(cli, spoil, monkeypatch)
    first, second = cli("credentials", "list").text.splitlines()
    assert "cannot be read (environment)" in first
    assert "\tno token\t" in second
    assert (cli.folder / "vault.aspire").read_bytes() == raw, "a reading command wrote"
    refused = cli("token", "Broken")
    assert (refused.code, len(refused.err.splitlines())) == (2, 1)
    assert "cannot be read" in refused.err
    assert cli("token", "Payroll").text == "token-1\n"
    backup = tmp_path / "all.backup"
    passphrase = b"a passphrase of some length\n"
    assert cli("export", str(backup), "--passphrase-stdin", stdin=passphrase).code == 0


def test_a_vault_that_took_a_clock_of_the_year_9999_lists_and_works(
    cli: Cli, server: ApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli.add(server.url)
    cli("token", "Payroll")

    def spoil(content: dict[str, list[dict[str, object]]]) -> None:
        document = codec.decode(json.dumps(content).encode())
        (record,), far = document.credentials, datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
        assert record.tokens is not None
        pair = replace(record.tokens, issued_at=far, last_used_at=far)
        origin = replace(document.origin(record.profile.environment.origin), clock_offset_s=2.5e11)
        spoilt = VaultDocument(credentials=(replace(record, tokens=pair),), origins=(origin,))
        content.clear()
        content.update(json.loads(codec.encode(spoilt)))

    rewritten(cli, spoil, monkeypatch)
    listed = cli("credentials", "list", "--json")
    assert (listed.code, listed.err) == (0, "")
    assert json.loads(listed.text)[0]["token"]["state"] == "expired"
    assert cli("token", "Payroll").text == "token-2\n"
    assert 86_000 < json.loads(cli("credentials", "list", "--json").text)[0]["token"]["remaining_s"] <= 86_400


def test_what_would_act_on_the_terminal_is_shown_as_a_mark(
    cli: Cli, server: ApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli.add(server.url)

    def spoil(content: dict[str, list[dict[str, dict[str, object]]]]) -> None:
        content["credentials"][0]["profile"]["description"] = "a\u202eb\x1b[31m\nc\td\u200b"

    rewritten(cli, spoil, monkeypatch)
    listed = cli("credentials", "list").text
    assert listed.split("\t")[1] == "a⟨202E⟩b⟨001B⟩[31m⏎c⇥d⟨200B⟩"
    assert listed.count("\n") == 1


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _link(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.parent / "unplugged" / path.name)


@pytest.mark.skipif(sys.platform == "win32", reason="its pipes have no place among files")
@pytest.mark.parametrize("become", [_pipe, _folder, _link])
def test_no_file_of_the_bookkeeping_hangs_or_fails_a_command_by_being_none(
    cli: Cli, server: ApiServer, become: Callable[[Path], None]
) -> None:
    server.script("GET", "/Branches", Answer(body=b"[1]"))
    cli.add(server.url)
    (cli.folder / "settings.json").write_text("{}")
    for _ in range(2):
        assert cli("request", "Payroll", "GET", "/Branches").code == 0
        assert cli("token", "Payroll", "--refresh").code == 0
    kept = [path for path in cli.folder.rglob("*") if path.is_file() and not path.name.startswith("vault")]
    assert {path.parent.name for path in kept} >= {"data", "logs", "rate", "renewals"}
    for path in kept:
        become(path)
    for command in (("request", "Payroll", "GET", "/Branches"), ("token", "Payroll", "--refresh")):
        outcome = cli(*command)
        assert (outcome.code, bool(outcome.out)) == (0, True), outcome.err
        assert "Traceback" not in outcome.err
        # Each in a sentence that names the file.
        said = ("activity log could not be written (activity.", "settings.json cannot be read")
        assert [sentence in outcome.err for sentence in said] == [True, True], outcome.err
    assert cli("credentials", "list").code == 0
