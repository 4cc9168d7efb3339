"""``credentials import``: the window's judgement of a list, on the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import SECRET, Cli
from tests.support.canary import find_canary

_SANDBOX = "https://cloudsandbox-api.youraspire.com"
_LIST = f"""# Tokens of the night
ASPIRE_CLIENT_ID=id-1
ASPIRE_CLIENT_SECRET='{SECRET}'
ASPIRE_API_URL={_SANDBOX}
NIGHTLY_CLIENT_ID=id-2
NIGHTLY_CLIENT_SECRET={SECRET}-2
NIGHTLY_ENV=sandbox
QBO_CLIENT_ID=id-3
QBO_CLIENT_SECRET={SECRET}-3
ASPIRE_DEMO_CLIENT_ID=id-4
ASPIRE_DEMO_CLIENT_SECRET=${{SECRET}}
"""
_ASKING = f"CLIENT_ID=id-9\nCLIENT_SECRET={SECRET}-9\n"


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    file = tmp_path / "aspire.env"
    file.write_text(_LIST, "utf-8")
    return file


def _saved(cli: Cli) -> dict[str, str]:
    return {
        row["client_id"]: row["base_url"] for row in json.loads(cli("credentials", "list", "--json").text)
    }


def test_what_is_certain_comes_in_and_every_pair_is_told(cli: Cli, listed: Path) -> None:
    done = cli("credentials", "import", str(listed))
    assert done.code == 5, done.err
    rows = [line.split("\t") for line in done.text.splitlines()]
    assert [(row[0], row[2], row[4]) for row in rows] == [
        ("line 2", "id-1", "imported"),
        ("line 5", "id-2", "check it"),
        ("line 8", "id-3", "not Aspire's"),
        ("line 10", "id-4", "cannot be imported"),
    ]
    assert rows[0][3] == "cloudsandbox-api.youraspire.com"
    assert "NIGHTLY" in rows[1][5]
    assert "1 of 4 imported; 1 to be decided" in done.err
    assert "aspire.env holds secrets in plain text, and not all of them are here" in done.err
    assert "Delete aspire.env now" not in done.err
    assert SECRET not in done.text + done.err
    assert _saved(cli) == {"id-1": _SANDBOX}
    assert find_canary(cli.folder, SECRET) == []
    again = cli("credentials", "import", str(listed))
    assert again.text.splitlines()[0].split("\t")[4] == "already here"


def test_a_pair_can_be_included_by_its_place_and_a_trial_writes_nothing(cli: Cli, listed: Path) -> None:
    trial = cli("credentials", "import", str(listed), "--include", "LINE 5", "--dry-run")
    assert (trial.code, _saved(cli)) == (0, {})
    assert "2 of 4 would be imported; 0 to be decided" in trial.err
    said = [line.split("\t")[4] for line in trial.text.splitlines()]
    assert said == ["would be imported", "would be imported", "not Aspire's", "cannot be imported"]
    done = cli("credentials", "import", str(listed), "--include", "line 5", "--json")
    assert (done.code, _saved(cli)) == (0, {"id-1": _SANDBOX, "id-2": _SANDBOX})
    summaries = json.loads(done.text)
    assert summaries[2]["reason_codes"][0] == "listing.vendor"
    assert summaries[0]["secret_length"] == len(SECRET)
    unknown = cli("credentials", "import", str(listed), "--include", "line 77")
    assert unknown.code == 2


def test_an_environment_is_never_assumed_but_can_be_given(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "asking.env"
    file.write_text(_ASKING, "utf-8")
    asked = cli("credentials", "import", str(file))
    assert (asked.code, _saved(cli)) == (5, {})
    assert "choose the environment" in asked.text
    assert cli("credentials", "import", str(file), "--base-url", "https://api.example.test").code == 2
    assert cli("credentials", "import", str(file), "--environment", "custom").code == 2
    done = cli("credentials", "import", str(file), "--environment", "sandbox")
    assert (done.code, _saved(cli)) == (0, {"id-9": _SANDBOX})


def test_the_given_environment_does_not_overrule_the_list(cli: Cli, listed: Path) -> None:
    cli("credentials", "import", str(listed), "--environment", "production")
    assert _saved(cli) == {"id-1": _SANDBOX}


def test_a_list_is_to_be_deleted_once_the_vault_has_all_of_it(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "pair.env"
    file.write_text(_ASKING, "utf-8")
    done = cli("credentials", "import", str(file), "--environment", "sandbox")
    assert done.code == 0, done.err
    assert "Delete pair.env now: it holds secrets in plain text." in done.err


def test_what_a_list_has_twice_does_not_keep_it_from_being_deleted(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "twice.csv"
    file.write_text(
        f"Name,Client ID,Secret,Base URL\nA,id-9,{SECRET},{_SANDBOX}\nB,id-9,{SECRET},{_SANDBOX}\n"
    )
    done = cli("credentials", "import", str(file))
    assert "1 of 2 imported" in done.err
    assert "Delete twice.csv now" in done.err


def test_what_differs_is_replaced_on_demand_only(cli: Cli, listed: Path) -> None:
    cli("credentials", "import", str(listed))
    listed.write_text(_LIST.replace(f"'{SECRET}'", f"'{SECRET}-new'"), "utf-8")
    kept = cli("credentials", "import", str(listed))
    row = kept.text.splitlines()[0].split("\t")
    assert (kept.code, row[4], row[5]) == (
        5,
        "differs from the one here",
        "in “ASPIRE Tokens of the night”: Secret",
    )
    replaced = cli("credentials", "import", str(listed), "--replace")
    assert replaced.text.splitlines()[0].split("\t")[4] == "replaced"


def test_a_look_alike_host_is_shown_by_its_real_name_before_it_is_saved(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "alike.env"
    file.write_text(f"{_ASKING}BASE_URL=https://cloud-api.youraspіre.com\n", "utf-8")
    listed = cli("credentials", "import", str(file))
    assert "cloud-api.xn--youraspre-19h.com" in listed.text
    added = cli.add("https://cloud-api.youraspіre.com")
    assert (added.code, _saved(cli)) == (2, {})
    assert "cloud-api.xn--youraspre-19h.com" in added.err
    assert cli.add("https://cloud-api.youraspіre.com", "--yes").code == 0


def test_a_host_with_aspires_name_is_saved_only_with_a_yes(cli: Cli) -> None:
    host = "https://cloud-api.youraspire.com.evil.test"
    added = cli.add(host)
    assert (added.code, _saved(cli)) == (2, {})
    assert "cloud-api.youraspire.com.evil.test has Aspire's name in it but isn't Aspire's." in added.err
    assert "--yes" in added.err
    assert cli.add(host, "--yes").code == 0


def test_a_file_without_a_pair_is_a_usage_error(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("nothing of it here\n", "utf-8")
    refused = cli("credentials", "import", str(file))
    assert (refused.code, refused.out) == (2, b"")


@pytest.mark.parametrize(
    "text",
    [
        f"NIGHT_CLIENT_ID=id-1 NIGHT_CLIENT_SECRET={SECRET}\n",
        f'Name,Client ID,Secret\n"Acme,id-1,{SECRET}\nBeta,id-2,{SECRET}\n',
        f"Name,Client ID,Secret\nAcme,id-1 / {SECRET},\n",
        f"Name,Client ID,Secret\nAcme,id-1:{SECRET},{SECRET}\n",
    ],
)
def test_a_broken_list_has_no_secret_printed(cli: Cli, tmp_path: Path, text: str) -> None:
    file = tmp_path / "broken.txt"
    file.write_text(text, "utf-8")
    for options in ((), ("--dry-run", "--json")):
        done = cli("credentials", "import", str(file), *options)
        assert "Traceback" not in done.err
        assert done.text + done.err
        assert SECRET not in done.text + done.err


def test_a_backup_is_sent_to_the_command_that_restores_it(cli: Cli, tmp_path: Path) -> None:
    cli.add("https://api.example.test")
    file = tmp_path / "all.backup"
    assert cli("export", str(file), "--passphrase-stdin", stdin=b"a long passphrase\n").code == 0
    done = cli("credentials", "import", str(file))
    assert (done.code, done.out) == (2, b"")
    assert "the command import restores it" in done.err


def test_two_secrets_of_one_login_are_not_included_together(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "two.csv"
    file.write_text(
        f"Name,Client ID,Secret,Environment\nOld,id-1,{SECRET},sandbox\nNew,id-1,{SECRET}-2,sandbox\n",
        "utf-8",
    )
    both = cli("credentials", "import", str(file), "--include", "Old", "--include", "New")
    assert (both.code, both.out, _saved(cli)) == (2, b"", {})
    assert "The pairs at line 2 and line 3 have the same Client ID" in both.err
    one = cli("credentials", "import", str(file), "--include", "New")
    assert [line.split("\t")[4] for line in one.text.splitlines()] == ["check it", "imported"]


def test_a_login_that_is_given_the_other_way_round_is_saved_only_with_a_yes(cli: Cli, tmp_path: Path) -> None:
    secret = "Zk3vQ9xLw2Rt8YbN5mPd7HsJ4fGcA1eUoXiVzKqWnBt="
    command = ["credentials", "add", "--description", "Payroll", "--client-id", secret, "--secret-stdin"]
    guid = b"1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001\n"
    refused = cli(*command, stdin=guid)
    assert (refused.code, _saved(cli)) == (2, {})
    assert "look swapped" in refused.err
    assert secret not in refused.err
    assert cli(*command, "--yes", stdin=guid).code == 0
