"""``request``: the answer as it came."""

import codecs
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.support.api_answers import SIGN_IN_PAGE
from tests.support.api_server import Answer, ApiServer


def test_the_body_goes_to_standard_output_byte_for_byte(cli: Cli, server: ApiServer) -> None:
    body = b'[{"Hours": 1.10, "Name": "Bj\xc3\xb6rk \xff"}]'
    server.script("GET", "/Branches", Answer(body=body))
    cli.add(server.url)
    outcome = cli("request", "Payroll", "GET", "/Branches")
    assert (outcome.code, outcome.out, outcome.err) == (0, body, "")


def test_a_sign_in_page_is_printed_but_is_no_success(cli: Cli, server: ApiServer) -> None:
    server.script("GET", "/Branches", SIGN_IN_PAGE)
    cli.add(server.url)
    outcome = cli("request", "Payroll", "GET", "/Branches")
    assert (outcome.code, outcome.out) == (1, SIGN_IN_PAGE.body)
    assert "a web page in the place of data" in outcome.err


@pytest.mark.parametrize(("options", "is_replaced"), [((), False), (("--output-errors",), True)])
def test_a_sign_in_page_replaces_no_file_unless_that_is_wished(
    cli: Cli, server: ApiServer, tmp_path: Path, options: tuple[str, ...], is_replaced: bool
) -> None:
    target = tmp_path / "rows.json"
    target.write_bytes(b"[1]")
    server.script("GET", "/Branches", SIGN_IN_PAGE)
    cli.add(server.url)
    outcome = cli("request", "Payroll", "GET", "/Branches", "--output", str(target), *options)
    kept = SIGN_IN_PAGE.body if is_replaced else b"[1]"
    assert (outcome.code, target.read_bytes()) == (1, kept)
    assert outcome.out == (b"" if is_replaced else SIGN_IN_PAGE.body)


def test_query_values_are_encoded(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    cli("request", "Payroll", "GET", "/Contacts", "--query", "$filter=Name eq 'A&B+C'", "--query", "$top=1")
    (request,) = server.asked("GET", "/Contacts")
    assert request.query == "$filter=Name%20eq%20'A%26B%2BC'&$top=1"


def test_a_plus_in_the_paths_query_stays_a_plus(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    cli("request", "Payroll", "GET", "/Contacts?$filter=Phone eq '+49 30'&$top=1")
    (request,) = server.asked("GET", "/Contacts")
    assert request.query == "$filter=Phone%20eq%20'%2B49%2030'&$top=1"


def test_options_beside_a_query_in_the_path_are_added_to_it(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    outcome = cli("request", "Payroll", "GET", "/Contacts?$top=1", "--query", "$skip=2")
    (request,) = server.asked("GET", "/Contacts")
    assert (outcome.code, request.query) == (0, "$top=1&$skip=2")


@pytest.mark.parametrize(
    "words",
    [
        ("/Contacts?$top=1", "--query", "$top=5"),
        ("/Contacts?%24top=1", "--query", "$top=1"),
        ("/Contacts", "--query", "$filter=A eq 1", "--query", "$filter=B eq 2"),
        ("/Contacts?$top=1&$top=2",),
    ],
)
def test_an_option_that_is_given_twice_is_refused_and_nothing_sent(
    cli: Cli, server: ApiServer, words: tuple[str, ...]
) -> None:
    cli.add(server.url)
    outcome = cli("request", "Payroll", "GET", *words)
    assert (outcome.code, server.asked("GET", "/Contacts")) == (2, [])
    assert "given twice" in outcome.err
    assert "$top" in outcome.err or "$filter" in outcome.err


def test_a_plain_name_may_be_given_twice(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    outcome = cli("request", "Payroll", "GET", "/Contacts", "--query", "id=1", "--query", "id=2")
    (request,) = server.asked("GET", "/Contacts")
    assert (outcome.code, request.query) == (0, "id=1&id=2")


def test_an_error_status_ends_with_1_and_keeps_the_body(cli: Cli, server: ApiServer) -> None:
    server.script("GET", "/Branches", Answer(status=403, body=b"no"))
    cli.add(server.url)
    outcome = cli("request", "Payroll", "GET", "/Branches", "-v")
    assert (outcome.code, outcome.out) == (1, b"no")
    assert "403" in outcome.err


def test_a_401_renews_once_and_repeats_once(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    cli("token", "Payroll")
    server.accounts.in_force.clear()
    outcome = cli("request", "Payroll", "GET", "/Branches", "-v")
    assert (outcome.code, outcome.out) == (0, b"[]")
    assert [r.bearer for r in server.asked("GET", "/Branches")] == ["token-1", "token-2"]

    server.script("GET", "/Branches", Answer(status=401))
    assert cli("request", "Payroll", "GET", "/Branches").code == 1
    assert len(server.asked("GET", "/Branches")) == 4


@pytest.mark.parametrize("source", ["file", "-"])
def test_a_body_is_sent_as_it_is(cli: Cli, server: ApiServer, tmp_path: Path, source: str) -> None:
    body = b'{ "Subject":"x", "n": 1.50 }'
    path = tmp_path / "body.json"
    path.write_bytes(body)
    server.script("POST", "/Activities", Answer(json=5))
    cli.add(server.url)
    given = str(path) if source == "file" else "-"
    assert cli("request", "Payroll", "POST", "/Activities", "--body", given, stdin=body).code == 0
    assert server.asked("POST", "/Activities")[0].body == body


@pytest.mark.parametrize("given", ['{"a":1}', ""])
def test_a_body_in_place_of_its_file_is_explained(cli: Cli, server: ApiServer, given: str) -> None:
    cli.add(server.url)
    done = cli("request", "Payroll", "POST", "/Activities", f"--body={given}")
    assert (done.code, server.requests) == (2, [])
    assert "--body names a file" in done.err


def test_what_is_not_json_is_sent_where_that_is_wished(cli: Cli, server: ApiServer) -> None:
    server.script("POST", "/Activities", Answer(status=400, body=b"bad"))
    cli.add(server.url)
    request = ("request", "Payroll", "POST", "/Activities", "--body", "-")
    assert cli(*request, stdin=b'{"a": ').code == 2
    assert server.requests == []
    assert cli(*request, "--as-is", stdin=b'{"a": ').code == 1
    assert server.asked("POST", "/Activities")[0].body == b'{"a": '
    assert cli("request", "Payroll", "GET", "/a/../b", "--as-is").code == 2


def test_the_mark_that_powershell_puts_before_a_body_is_no_part_of_it(cli: Cli, server: ApiServer) -> None:
    server.script("POST", "/Activities", Answer(json=5))
    cli.add(server.url)
    request = ("request", "Payroll", "POST", "/Activities", "--body", "-")
    given = codecs.BOM_UTF8 + b'{"a": 1}'
    assert cli(*request, stdin=given).code == 0
    assert cli(*request, "--as-is", stdin=given).code == 0
    assert [sent.body for sent in server.asked("POST", "/Activities")] == [b'{"a": 1}', given]


def test_why_a_request_failed_is_an_object_where_json_is_asked_for(cli: Cli, server: ApiServer) -> None:
    server.script("GET", "/Branches", Answer(status=403, json=["No"]))
    cli.add(server.url)
    outcome = cli("request", "Payroll", "GET", "/Branches", "--json")
    assert (outcome.code, json.loads(outcome.out)) == (1, ["No"])
    said = json.loads(outcome.err.splitlines()[-1])["error"]
    assert said["code"].startswith("command_line.status")
    assert "403" in said["message"]


def test_a_write_to_production_takes_a_yes(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url, environment="production")
    outcome = cli("request", "Payroll", "DELETE", "/Activities/1")
    assert outcome.code == 2
    assert "--yes" in outcome.err
    assert server.requests == []
    server.script("DELETE", "/Activities/1", Answer(status=200))
    assert cli("request", "Payroll", "DELETE", "/Activities/1", "--yes").code == 0


def test_a_credential_that_is_read_only_sends_no_write_whatever_is_said(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url, "--read-only")
    server.script("DELETE", "/Activities/1", Answer(status=200))
    delete = ("request", "Payroll", "DELETE", "/Activities/1", "--yes", "--as-is")
    outcome = cli(*delete)
    assert outcome.code == 2
    assert "read only" in outcome.err
    assert server.requests == []
    assert cli("request", "Payroll", "GET", "/Branches").code == 0
    assert cli("credentials", "list").text.rstrip().endswith("\tread only")
    assert cli("credentials", "guard", "Payroll", "--no-read-only").code == 0
    assert cli(*delete).code == 0


def test_a_write_takes_a_yes_where_it_is_asked_for(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url, "--ask-writes")
    server.script("POST", "/Activities", Answer(json=5))
    outcome = cli("request", "Payroll", "POST", "/Activities")
    assert (outcome.code, server.requests) == (2, [])
    assert cli("request", "Payroll", "POST", "/Activities", "--yes").code == 0
    assert cli("credentials", "guard", "Payroll", "--no-ask-writes").code == 0
    assert cli("request", "Payroll", "POST", "/Activities").code == 0


@pytest.mark.parametrize("path", ["//evil.example/x", "/\\evil.example", "/a/../b", "/%2e%2e/x", "/a b"])
def test_a_path_that_is_none_is_refused_before_anything_is_sent(
    cli: Cli, server: ApiServer, path: str
) -> None:
    cli.add(server.url)
    assert cli("request", "Payroll", "GET", path).code == 2
    assert server.requests == []


def test_output_writes_a_file(cli: Cli, server: ApiServer, tmp_path: Path) -> None:
    server.script("GET", "/Branches", Answer(body=b"[1]"))
    cli.add(server.url)
    target = tmp_path / "out.json"
    assert cli("request", "Payroll", "GET", "/Branches", "--output", str(target)).out == b""
    assert target.read_bytes() == b"[1]"


def test_using_a_token_moves_its_end(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    before = cli("credentials", "list", "--json").text
    cli("request", "Payroll", "GET", "/Branches")
    after = cli("credentials", "list", "--json").text
    assert before != after
    assert '"state": "valid"' in after
