"""``credentials set-secret``: a new secret is tried before it takes the old one's place."""

import json

from tests.cli.conftest import CLIENT_ID, SECRET, Cli
from tests.support.api_server import Answer, ApiServer

NEW = "canary-n\u00e9w-s3cret"
_SET = ("credentials", "set-secret", "Payroll", "--secret-stdin")


def test_what_the_server_rejects_changes_nothing(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    refused = cli(*_SET, "--json", stdin=NEW.encode())
    assert refused.code == 1
    assert json.loads(refused.err.splitlines()[-1])["error"]["code"] == "server.credentials_rejected"
    assert NEW not in refused.err
    assert cli("token", "Payroll").code == 0


def test_the_new_secret_is_in_use_from_then_on(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    cli("token", "Payroll")
    server.add_account(CLIENT_ID, NEW)
    # As Windows PowerShell hands it on: with a mark at its start, and both characters at its end.
    done = cli(*_SET, "--json", stdin=b"\xef\xbb\xbf" + NEW.encode() + b"\r\n")
    assert (done.code, done.err) == (0, "")
    said = json.loads(done.out)
    assert (said["description"], said["not_handed_out_to"]) == ("Payroll", [])
    assert NEW not in done.text
    before = len(server.asked("POST", "/Authorization"))
    token = cli("token", "Payroll")
    assert token.text.strip() in server.accounts.in_force  # that of the new login: nobody had to log in again
    assert len(server.asked("POST", "/Authorization")) == before


def test_the_vaults_passphrase_comes_before_the_secret(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    server.add_account(CLIENT_ID, NEW)
    done = cli("--vault-passphrase-stdin", *_SET, stdin=f"unused\n{NEW}\n".encode())
    assert (done.code, done.out, done.err) == (0, b"", "")


def test_without_an_answer_it_is_said_that_the_new_secret_waits(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    server.script("POST", "/Authorization", Answer(json={}, drop_after=0))
    failed = cli(*_SET, stdin=NEW.encode())
    assert failed.code == 4
    assert "is kept, encrypted" in failed.err
    server.script("POST", "/Authorization", Answer(status=404))
    assert cli(*_SET, stdin=b"another").code == 2
    assert SECRET not in failed.err


def test_a_secret_is_read_from_standard_input_only(cli: Cli) -> None:
    cli.add("https://api.example.test")
    assert cli("credentials", "set-secret", "Payroll").code == 2
    assert "no secret on standard input" in cli(*_SET).err
    assert cli(*_SET, stdin="geheim-\u00df".encode("cp1252")).code == 2
