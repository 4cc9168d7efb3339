"""What the command line gives where the disk takes nothing, and what it leaves of its files."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.support.api_server import Answer, ApiServer
from tests.support.disks import fill, make_read_only, small_disk

CREATED = b'{"Id": 4711}'


@pytest.fixture(params=[make_read_only, fill])
def spoil(request: pytest.FixtureRequest) -> Callable[[Path], None]:
    chosen: Callable[[Path], None] = request.param
    return chosen


def test_an_answer_is_printed_whole_and_once_whatever_becomes_of_the_bookkeeping(
    cli: Cli, server: ApiServer, spoil: Callable[[Path], None]
) -> None:
    server.script("POST", "/Contacts", Answer(status=201, body=CREATED))
    cli.add(server.url)
    with small_disk(cli.folder) as disk:
        spoil(disk)
        outcome = cli("request", "Payroll", "POST", "/Contacts", "--body", "-", stdin=b"{}")
        assert (outcome.code, outcome.out) == (0, CREATED)
        assert "warning" in outcome.err
        assert "Traceback" not in outcome.err
    assert len(server.asked("POST", "/Contacts")) == 1


def test_a_token_is_printed_whole_with_a_warning(
    cli: Cli, server: ApiServer, spoil: Callable[[Path], None]
) -> None:
    cli.add(server.url)
    with small_disk(cli.folder) as disk:
        spoil(disk)
        for arguments in (("token", "Payroll"), ("token", "Payroll", "--refresh")):
            outcome = cli(*arguments)
            assert (outcome.code, outcome.text.startswith("token-")) == (0, True)
            assert "not saved" in outcome.err


def test_an_error_status_keeps_its_code_on_a_full_disk(
    cli: Cli, server: ApiServer, spoil: Callable[[Path], None]
) -> None:
    server.script("GET", "/Branches", Answer(status=403, body=b"no"))
    cli.add(server.url)
    with small_disk(cli.folder) as disk:
        spoil(disk)
        outcome = cli("request", "Payroll", "GET", "/Branches")
    assert (outcome.code, outcome.out) == (1, b"no")


def test_what_is_to_be_saved_and_cannot_be_is_no_success(
    cli: Cli, server: ApiServer, spoil: Callable[[Path], None]
) -> None:
    cli.add(server.url)
    with small_disk(cli.folder) as disk:
        spoil(disk)
        assert cli.add(server.url, description="Second").code == 3
        assert cli("credentials", "remove", "Payroll", "--yes").code == 3


def test_a_file_that_cannot_be_written_is_known_before_anything_is_sent(
    cli: Cli, server: ApiServer, tmp_path: Path
) -> None:
    cli.add(server.url)
    with small_disk(tmp_path / "out") as disk:
        make_read_only(disk)
        outcome = cli("request", "Payroll", "POST", "/Contacts", "--output", str(disk / "x.json"))
    assert outcome.code == 5
    assert "Nothing was sent" in outcome.err
    assert server.asked("POST", "/Contacts") == []


def test_a_disk_that_fills_up_leaves_the_old_file_and_says_what_was_answered(
    cli: Cli, server: ApiServer, tmp_path: Path
) -> None:
    server.script("GET", "/Branches", Answer(body=b"x" * 3_000_000))
    cli.add(server.url)
    with small_disk(tmp_path / "out") as disk:
        target = disk / "x.json"
        target.write_bytes(b"old")
        outcome = cli("request", "Payroll", "GET", "/Branches", "--output", str(target))
        assert (outcome.code, target.read_bytes()) == (5, b"old")
        assert [path.name for path in disk.iterdir()] == ["x.json"]
    assert len(outcome.err.splitlines()) == 1


def test_an_answer_replaces_a_file_only_when_it_is_whole(cli: Cli, server: ApiServer, tmp_path: Path) -> None:
    target = tmp_path / "x.json"
    target.write_bytes(b"old")
    target.chmod(0o640)
    cli.add(server.url)
    server.script("GET", "/Branches", Answer(body=b"new" * 1000, drop_after=100))
    assert cli("request", "Payroll", "GET", "/Branches", "--output", str(target)).code == 4
    assert target.read_bytes() == b"old"
    server.script("GET", "/Branches", Answer(status=500, body=b"broken"))
    outcome = cli("request", "Payroll", "GET", "/Branches", "--output", str(target))
    assert (outcome.code, outcome.out, target.read_bytes()) == (1, b"broken", b"old")
    outcome = cli("request", "Payroll", "GET", "/Branches", "--output", str(target), "--output-errors")
    assert (outcome.code, outcome.out, target.read_bytes()) == (1, b"", b"broken")
    server.script("GET", "/Branches", Answer(body=b"new"))
    assert cli("request", "Payroll", "GET", "/Branches", "--output", str(target)).code == 0
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"new", 0o640)
    assert not list(tmp_path.glob(".x.json*"))


def test_a_link_stays_one_and_a_pipe_or_device_is_written_to(
    cli: Cli, server: ApiServer, tmp_path: Path
) -> None:
    server.script("GET", "/Branches", Answer(body=b"[1]"))
    cli.add(server.url)
    (tmp_path / "real.json").write_bytes(b"old")
    link = tmp_path / "link.json"
    link.symlink_to("real.json")
    assert cli("request", "Payroll", "GET", "/Branches", "--output", str(link)).code == 0
    assert link.is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"[1]"
    assert cli("request", "Payroll", "GET", "/Branches", "--output", os.devnull).code == 0
    assert Path(os.devnull).is_char_device()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        assert cli("request", "Payroll", "GET", "/Branches", "--output", str(pipe)).code == 0
        assert reader.communicate()[0] == b"[1]"


def test_a_renewal_in_between_does_not_double_the_answer(cli: Cli, server: ApiServer, tmp_path: Path) -> None:
    target = tmp_path / "x.json"
    cli.add(server.url)
    cli("token", "Payroll")
    server.accounts.in_force.clear()
    assert cli("request", "Payroll", "GET", "/Branches", "--output", str(target)).code == 0
    assert target.read_bytes() == b"[]"


def test_export_to_a_full_disk_is_no_usage_error(cli: Cli, server: ApiServer, tmp_path: Path) -> None:
    cli.add(server.url)
    with small_disk(tmp_path / "out") as disk:
        fill(disk)
        passphrase = b"a passphrase of some length\n"
        outcome = cli("export", str(disk / "x.backup"), "--passphrase-stdin", stdin=passphrase)
    assert (outcome.code, len(outcome.err.splitlines())) == (5, 1)


def test_the_answer_of_a_write_is_shown_whole_though_the_disk_fills_up_under_it(
    cli: Cli, server: ApiServer, tmp_path: Path
) -> None:
    body = b"".join(b"%07d" % number for number in range(430_000))
    server.script("POST", "/Contacts", Answer(status=201, body=body))
    cli.add(server.url)
    with small_disk(tmp_path / "out") as disk:
        target = disk / "x.json"
        target.write_bytes(b"old")
        outcome = cli("request", "Payroll", "POST", "/Contacts", "--output", str(target), "--yes")
        assert (outcome.code, target.read_bytes()) == (5, b"old")
        assert [path.name for path in disk.iterdir()] == ["x.json"]
    assert outcome.out == body
    assert "201" in outcome.err
