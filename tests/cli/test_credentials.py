"""``credentials list``, ``add`` and ``remove``."""

import json
import subprocess

import pytest

from tests.cli.conftest import CLIENT_ID, SECRET, Cli
from tests.support.api_server import ApiServer

URL = "https://api.example.test"


def test_what_is_added_is_listed_without_its_secret(cli: Cli) -> None:
    added = cli.add(URL, "--scope", "GET Branches", "--scope", "POST Contacts")
    assert (added.code, added.err) == (0, "")

    (row,) = json.loads(cli("credentials", "list", "--json").out)
    assert row["id"] == added.text.strip()
    assert (row["description"], row["client_id"], row["environment"]) == ("Payroll", CLIENT_ID, "custom")
    assert row["base_url"] == URL
    assert row["scopes"] == ["GET Branches", "POST Contacts"]
    assert row["token"]["state"] == "no token"

    table = cli("credentials", "list")
    assert "Payroll" in table.text
    assert SECRET not in table.text


def test_a_host_of_aspires_is_saved_as_what_it_is_and_said_to_be(cli: Cli) -> None:
    added = cli.add("https://cloud-api.youraspire.com")
    assert added.code == 0
    assert added.err == "cloud-api.youraspire.com is Production: the credential was saved as such.\n"
    (row,) = json.loads(cli("credentials", "list", "--json").out)
    assert row["environment"] == "production"


def test_an_empty_list_is_no_error(cli: Cli) -> None:
    assert json.loads(cli("credentials", "list", "--json").out) == []


def test_removing_takes_a_yes(cli: Cli) -> None:
    cli.add(URL)
    refused = cli("credentials", "remove", "Payroll")
    assert refused.code == 2
    assert "“Payroll” loses its secret: say --yes" in refused.err
    unknown = cli("credentials", "remove", "Pairoll")
    assert unknown.code == 2
    assert "Pairoll" in unknown.err
    assert "--yes" not in unknown.err
    assert cli("credentials", "remove", "payroll", "--yes").code == 0
    assert json.loads(cli("credentials", "list", "--json").out) == []


def test_a_name_that_fits_two_is_refused(cli: Cli) -> None:
    cli.add(URL)
    cli.add(URL)
    outcome = cli("credentials", "remove", "Payroll", "--yes")
    assert outcome.code == 2
    assert len(outcome.err.splitlines()) == 1
    assert len(json.loads(cli("credentials", "list", "--json").out)) == 2


@pytest.mark.parametrize("secret", ["qu\"ote's", "<b>&amp;</b>", "Schlüssel-äß-漢字", "a=b==", "back\\slash"])
@pytest.mark.parametrize("ending", [b"\n", b"\r\n", b""])
def test_a_secret_reaches_the_server_byte_for_byte(
    cli: Cli, server: ApiServer, secret: str, ending: bytes
) -> None:
    server.add_account(CLIENT_ID, secret)
    arguments = ("--description", "Odd", "--client-id", CLIENT_ID, "--secret-stdin")
    options = ("--environment", "custom", "--base-url", server.url)
    cli("credentials", "add", *arguments, *options, stdin=secret.encode() + ending)
    assert cli("token", "Odd").code == 0
    assert server.asked("POST", "/Authorization")[-1].json == {"ClientId": CLIENT_ID, "Secret": secret}


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://api.example.test", "unencrypted"),
        ("https://user:password@api.example.test", "user name"),
        ("https://cloud.youraspire.com", "web app"),
        ("", "base-url"),
    ],
)
def test_a_base_url_that_cannot_be_used_is_refused_with_its_reason(cli: Cli, url: str, reason: str) -> None:
    outcome = cli.add(url)
    assert outcome.code == 2
    assert reason in outcome.err


@pytest.mark.parametrize("scope", ["Branches", "FETCH Branches", "GET Bran ches x"])
def test_a_scope_that_is_none_is_refused(cli: Cli, scope: str) -> None:
    assert cli.add(URL, "--scope", scope).code == 2


def test_two_processes_at_once_lose_no_write(cli: Cli) -> None:
    names = [f"Credential {number}" for number in range(6)]
    arguments = ["--client-id", CLIENT_ID, "--secret-stdin", "--environment", "sandbox", "--description"]
    processes = [
        subprocess.Popen(
            cli.command("credentials", "add", *arguments, name),
            env=cli.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
        )
        for name in names
    ]
    for process in processes:
        process.communicate(f"{SECRET}\n".encode(), timeout=180)
    assert [process.returncode for process in processes] == [0] * len(names)
    rows = json.loads(cli("credentials", "list", "--json").out)
    assert sorted(row["description"] for row in rows) == names
