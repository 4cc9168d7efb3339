"""What the command line writes to: files, links, pipes, devices, and one file that two want at once."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.cli.conftest import SECRET, Cli
from tests.support.api_server import Answer, ApiServer, Received, Silence

BODY = b'[{"Id": 1}]'
CREATED = b'{"Id": 4711}'
PASSPHRASE = b"correct horse battery\n"
posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices have no name there")


@pytest.fixture
def ready(cli: Cli, server: ApiServer) -> Cli:
    server.script("GET", "/Branches", Answer(body=BODY))
    cli.add(server.url)
    return cli


def get(cli: Cli, target: str, *options: str) -> tuple[str, ...]:
    return ("request", "Payroll", "GET", "/Branches", *options, "--output", target)


def all_pages(target: Path) -> tuple[str, ...]:
    path = "/Branches?$top=10&$orderby=Id"
    return ("request", "Payroll", "GET", path, "--all-pages", "--output", str(target))


def export(target: str) -> tuple[str, ...]:
    return ("export", target, "--yes", "--passphrase-stdin")


def test_a_second_export_to_the_same_file_is_refused_before_it_sends_anything(
    ready: Cli, server: ApiServer, tmp_path: Path
) -> None:
    target, asked = tmp_path / "x.jsonl", threading.Event()

    def hang(_: Received) -> Answer:
        asked.set()
        return Answer(silence=Silence.AFTER_REQUEST)

    server.script("GET", "/Branches", hang)
    first = subprocess.Popen(ready.command(*all_pages(target)), env=ready.environment)
    try:
        assert asked.wait(180)
        sent = len(server.requests)
        second = ready(*all_pages(target))
        assert (second.code, second.out) == (5, b"")
        assert second.err == (
            "aspire-desktop-cli: Another export to x.jsonl is under way: nothing was fetched.\n"
        )
        assert len(server.requests) == sent
    finally:
        first.kill()  # which leaves its lock's file, and no lock
        first.wait()
    server.script("GET", "/Branches", Answer(body=b'[{"Id": 1}]'), Answer(body=b"[]"))
    assert ready(*all_pages(target)).code == 0
    assert target.read_bytes() == b'{"Id": 1}\n'
    assert [path.name for path in tmp_path.glob("x.*")] == ["x.jsonl"]


@posix
def test_a_pipe_gets_the_answer_and_stays_a_pipe(ready: Cli, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for command in (get(ready, str(pipe)), export(str(pipe))):
        with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
            try:
                outcome = ready(*command, stdin=PASSPHRASE)
                assert (outcome.code, pipe.is_fifo()) == (0, True), outcome.err
                came = reader.communicate(timeout=180)[0]
            finally:
                reader.kill()
        assert came == BODY if command[0] == "request" else len(came) > 100


@posix
def test_all_pages_go_to_no_pipe_and_leave_it_one(ready: Cli, server: ApiServer, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    before = len(server.requests)
    outcome = ready(*all_pages(pipe))
    assert (outcome.code, len(server.requests)) == (2, before)
    assert "pipe.csv is a pipe or a device" in outcome.err
    assert pipe.is_fifo()


@posix
@pytest.mark.parametrize("name", ["-", "/dev/stdout"])
def test_standard_output_is_added_to_and_not_replaced(ready: Cli, tmp_path: Path, name: str) -> None:
    log = tmp_path / "log"
    for command in (get(ready, name), export(name)):
        log.write_bytes(b"before\n")
        with log.open("ab") as stream:
            number = os.fstat(stream.fileno()).st_ino
            subprocess.run(
                ready.command(*command), env=ready.environment, input=PASSPHRASE, stdout=stream, check=True
            )
        content = log.read_bytes()
        assert log.stat().st_ino == number
        assert content.startswith(b"before\n")
        assert content[7:] == BODY if command[0] == "request" else len(content) > 100
    assert SECRET.encode() not in log.read_bytes()


@posix
def test_a_link_stays_one_and_what_it_leads_to_is_written(ready: Cli, tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    for name, command in (
        ("a.json", get(ready, str(tmp_path / "a.json"))),
        ("b.aspire", export(str(tmp_path / "b.aspire"))),
        ("c.jsonl", all_pages(tmp_path / "c.jsonl")),
    ):
        (real / name).write_bytes(b"old")
        (tmp_path / name).symlink_to(Path("real") / name)
        outcome = ready(*command, stdin=PASSPHRASE)
        assert outcome.code == 0, outcome.err
        assert (tmp_path / name).is_symlink()
        assert (real / name).read_bytes() not in (b"old", b"")
    assert sorted(path.name for path in real.iterdir()) == ["a.json", "b.aspire", "c.jsonl"]


@posix
def test_all_pages_keep_the_permissions_of_the_file(ready: Cli, tmp_path: Path) -> None:
    target = tmp_path / "x.csv"
    for mode in (0o600, 0o640, 0o664):
        target.write_bytes(b"old")
        target.chmod(mode)
        assert ready(*all_pages(target)).code == 0
        assert (target.stat().st_mode & 0o777, target.read_bytes()[-3:]) == (mode, b"1\r\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is full")
def test_the_answer_to_a_write_is_not_lost_with_its_file(ready: Cli, server: ApiServer) -> None:
    server.script("POST", "/Contacts", Answer(status=201, body=CREATED))
    written = ready(
        *("request", "Payroll", "POST", "/Contacts", "--body", "-", "--output", "/dev/full"), stdin=b"{}"
    )
    assert (written.code, written.out) == (5, CREATED)
    assert "answered 201" in written.err
    assert len(server.asked("POST", "/Contacts")) == 1
    read = ready(*get(ready, "/dev/full"))
    assert (read.code, read.out) == (5, b"")


def test_a_folder_and_an_empty_name_are_refused_before_a_write_is_sent(
    ready: Cli, server: ApiServer, tmp_path: Path
) -> None:
    for target in ("", str(tmp_path)):
        outcome = ready(
            *("request", "Payroll", "POST", "/Contacts", "--body", "-", "--output", target), stdin=b"{}"
        )
        assert outcome.code in (2, 5)
        assert "Traceback" not in outcome.err
        assert ready(*export(target), stdin=PASSPHRASE).code in (2, 5)
    assert server.asked("POST", "/Contacts") == []
