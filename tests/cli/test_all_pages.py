"""``request --all-pages``: a whole collection in one file."""

import json
import signal
import subprocess
import sys
import threading
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, cast
from urllib.parse import parse_qs

import pytest

from aspire_desktop.cli.all_pages import AllPages
from aspire_desktop.core.errors import (
    AspireError,
    InputError,
    NetworkError,
    ServerError,
    UnknownNameError,
    UnreachableError,
    VaultError,
    VaultLockedOutError,
)
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.services.pages.export import ExportInterruptedError
from aspire_desktop.services.pages.spool import Place
from tests.cli.conftest import Cli, Outcome
from tests.support.api_server import Answer, ApiServer, Received, Responder, Silence
from tests.support.records import profile

if TYPE_CHECKING:
    from aspire_desktop.cli.session import CliSession

ROWS = [b'{"Id": %d, "Rate": %d.10}' % (n, n) for n in range(25)]
PATH = "/Contacts?$top=10&$orderby=Id"
#: A server that is not there any more for as long as anyone would try.
GONE = Answer(status=500)


def page(request: Received) -> Answer:
    asked = parse_qs(request.query)
    skip, top = int(asked["$skip"][0]), int(asked["$top"][0])
    return Answer(body=b"[" + b",".join(ROWS[skip : skip + top]) + b"]")


def fetch(cli: Cli, *options: str) -> Outcome:
    return cli("request", "Payroll", "GET", PATH, "--all-pages", *options)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "contacts.jsonl"


@pytest.fixture
def ready(cli: Cli, server: ApiServer) -> Cli:
    cli.add(server.url)
    server.script("GET", "/Contacts", page)
    return cli


def test_the_ending_chooses_the_format(ready: Cli, tmp_path: Path) -> None:
    for ending in ("jsonl", "json", "csv", "xlsx"):
        outcome = fetch(ready, "--output", str(tmp_path / f"x.{ending}"))
        assert (outcome.code, outcome.out, outcome.err) == (0, b"", "")
    assert (tmp_path / "x.jsonl").read_bytes() == b"".join(row + b"\n" for row in ROWS)
    assert json.loads((tmp_path / "x.json").read_bytes())[-1] == {"Id": 24, "Rate": 24.1}
    assert (tmp_path / "x.csv").read_bytes().startswith(b"\xef\xbb\xbfId,Rate\r\n0,0.10\r\n")
    assert zipfile.is_zipfile(tmp_path / "x.xlsx")
    assert not list(tmp_path.glob("x.*.*"))


def test_what_is_the_users_own_beside_the_file_stays_as_it_is(ready: Cli, tmp_path: Path) -> None:
    target = tmp_path / "x.csv"
    mine = [tmp_path / f"x.csv.part{ending}" for ending in ("", ".json", ".json.tmp", ".lock", ".d/mine.txt")]
    for path in mine:
        path.parent.mkdir(exist_ok=True)
        path.write_text("mine", "ascii")
    outcome = fetch(ready, "--output", str(target))
    assert (outcome.code, outcome.err) == (0, "")
    assert [path.read_text("ascii") for path in mine] == ["mine"] * len(mine)
    assert target.read_bytes().count(b"\r\n") == len(ROWS) + 1


def test_a_folder_of_the_users_own_is_refused_before_anything_is_sent(
    ready: Cli, server: ApiServer, target: Path
) -> None:
    folder = target.with_name(f"{target.name}.aspire-part")
    folder.mkdir()
    (folder / "rows.jsonl").write_text("mine", "ascii")
    outcome = fetch(ready, "--resume", "--output", str(target))
    assert outcome.code == 5, outcome.err
    assert "contacts.jsonl.aspire-part, but something else has that name" in outcome.err
    assert [path.read_text("ascii") for path in folder.iterdir()] == ["mine"]
    assert not server.asked("GET", "/Contacts")


def test_without_a_file_an_array_goes_to_standard_output(ready: Cli) -> None:
    outcome = fetch(ready)
    assert (outcome.code, outcome.out) == (0, b"[\n" + b",\n".join(ROWS) + b"\n]\n")


def test_an_empty_collection_is_an_empty_array(ready: Cli, server: ApiServer) -> None:
    server.script("GET", "/Contacts", Answer(json=[]))
    assert fetch(ready).out == b"[]\n"


def test_progress_and_notes_go_to_standard_error(ready: Cli, target: Path) -> None:
    outcome = ready(
        "request", "Payroll", "GET", "/Contacts?$top=10", "--all-pages", "-v", "--output", str(target)
    )
    assert "20 rows, page 2" in outcome.err
    assert "25 rows in 3 pages" in outcome.err
    assert "$orderby" in outcome.err
    assert "token-" not in outcome.err


@pytest.mark.parametrize(
    "options",
    [
        ("GET", PATH, "--all-pages", "--output", "x.txt"),
        ("GET", PATH, "--all-pages", "--output", "x"),
        ("GET", PATH, "--all-pages", "--output", "no/such/folder/x.csv"),
        ("POST", PATH, "--all-pages"),
        ("GET", "/Contacts?$top=2000", "--all-pages"),
        ("GET", PATH, "--resume"),
        ("GET", PATH, "--resume", "--all-pages"),
    ],
)
def test_what_makes_no_sense_is_a_usage_error_before_anything_is_sent(
    ready: Cli, server: ApiServer, options: tuple[str, ...]
) -> None:
    outcome = ready("request", "Payroll", *options)
    assert outcome.code == 2
    assert outcome.err.count("\n") == 1
    assert server.requests == []


def test_a_refusal_at_the_first_page_leaves_nothing(ready: Cli, server: ApiServer, target: Path) -> None:
    server.script("GET", "/Contacts", Answer(status=403, json=["No scope"]))
    outcome = fetch(ready, "--output", str(target))
    assert outcome.code == 1
    assert "No scope" in outcome.err
    assert not list(target.parent.glob("contacts*"))
    assert fetch(ready).out == b""


def test_an_answer_that_is_no_list_is_told(ready: Cli, server: ApiServer, target: Path) -> None:
    server.script("GET", "/Contacts", Answer(json={"Message": "no"}))
    outcome = fetch(ready, "--output", str(target))
    assert outcome.code == 1
    assert "an object in place of a list of rows" in outcome.err


def test_an_interrupted_export_says_how_to_go_on_and_does(
    ready: Cli, server: ApiServer, target: Path
) -> None:
    server.script("GET", "/Contacts", page, GONE)
    outcome = fetch(ready, "--output", str(target))
    assert outcome.code == 1
    assert f"10 rows kept in {target}.aspire-part: the same command with --resume goes on." in outcome.err
    assert outcome.err.count("\n") == 1
    assert not target.exists()

    server.script("GET", "/Contacts", page)
    assert fetch(ready, "--resume", "--output", str(target)).code == 0
    assert target.read_bytes() == b"".join(row + b"\n" for row in ROWS)
    skips = [parse_qs(request.query)["$skip"] for request in server.asked("GET", "/Contacts")]
    assert skips == [["0"], ["10"], ["10"], ["20"]]


def test_rows_of_another_request_are_not_gone_on_with(ready: Cli, server: ApiServer, target: Path) -> None:
    server.script("GET", "/Contacts", page, GONE)
    fetch(ready, "--output", str(target))
    outcome = fetch(ready, "--resume", "--query", "$filter=Id gt 5", "--output", str(target))
    assert outcome.code == 2
    assert "another request" in outcome.err


def test_an_array_that_broke_off_on_standard_output_lacks_its_end(ready: Cli, server: ApiServer) -> None:
    server.script("GET", "/Contacts", page, GONE)
    outcome = fetch(ready)
    assert outcome.code == 1
    assert outcome.out == b"[\n" + b",\n".join(ROWS[:10])


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_keeps_the_rows_and_says_so(ready: Cli, server: ApiServer, target: Path) -> None:
    asked_again = threading.Event()

    def hang(_: Received) -> Answer:
        asked_again.set()
        return Answer(silence=Silence.AFTER_REQUEST)

    first: Responder = page
    server.script("GET", "/Contacts", first, hang)
    command = ready.command("request", "Payroll", "GET", PATH, "--all-pages", "--output", str(target))
    with subprocess.Popen(command, env=ready.environment, stderr=subprocess.PIPE) as process:
        assert asked_again.wait(180)
        process.send_signal(signal.SIGINT)
        err = process.communicate(timeout=180)[1].decode()
    assert process.returncode == 130
    assert err == (
        f"aspire-desktop-cli: Interrupted: 10 rows kept in {target}.aspire-part: "
        "the same command with --resume goes on.\n"
    )

    server.script("GET", "/Contacts", page)
    assert fetch(ready, "--resume", "--output", str(target)).code == 0
    assert target.read_bytes() == b"".join(row + b"\n" for row in ROWS)


class BrokenSession:
    """A session in which an export comes as far as its second page."""

    def __init__(self, cause: AspireError) -> None:
        self._cause = cause

    def api(self) -> None:
        return None

    def run(self, _work: object) -> None:
        raise ExportInterruptedError(self._cause, Place(rows=10, pages=1), Path("x.csv.aspire-part"))


@pytest.mark.parametrize(
    ("cause", "kind"),
    [
        (UnreachableError, NetworkError),
        (VaultLockedOutError, VaultError),
        (UnknownNameError, InputError),
        (ServerError, ServerError),
        (AspireError, ServerError),
    ],
)
def test_an_interruption_ends_with_the_exit_code_of_its_cause(
    cause: type[AspireError], kind: type[AspireError]
) -> None:
    request = PreparedRequest(method="GET", url="https://api.test/Contacts")
    session = cast("CliSession", BrokenSession(cause("It broke.", detail="Details")))
    fetching = AllPages(session, profile(), request, verbose=False)
    with pytest.raises(AspireError, match=r"It broke\. 10 rows kept in x\.csv\.aspire-part") as caught:
        fetching.fetch(Path("x.csv"), resume=False)
    assert (type(caught.value), caught.value.detail) == (kind, "Details")
