"""Commands that run while their installation is replaced or removed: they end in good order."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from tests.support.api_server import Answer, ApiServer, Received, Silence
from tests.windows.installation import Installation
from tests.windows.lab import WindowsLab
from tests.windows.workshop import FIRST, SECOND

pytestmark = pytest.mark.windows

#: As where a system ends a program by SIGTERM.
_ENDED = 143
_ROWS = [b'{"Id": %d, "Rate": %d.10}' % (n, n) for n in range(25)]
_PATH = "/Contacts?$top=10&$orderby=Id"


class _Hanging:
    """Gives the first page, and says nothing from then on until it is opened.

    Attributes: came: Set by each request that has to wait.
    """

    def __init__(self) -> None:
        self.came = threading.Event()
        self.is_open = False

    def page(self, request: Received) -> Answer:
        asked = parse_qs(request.query)
        skip, top = int(asked["$skip"][0]), int(asked["$top"][0])
        if skip and not self.is_open:
            return self.wait(request)
        return Answer(body=b"[" + b",".join(_ROWS[skip : skip + top]) + b"]")

    def wait(self, _: Received) -> Answer:
        self.came.set()
        return Answer(silence=Silence.AFTER_REQUEST)


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer() as server:
        server.add_account("client-1", "s3cret")
        yield server


class _Commands:
    """Commands of the installed program on one folder of data, each of which waits for the server."""

    def __init__(self, installation: Installation, place: str) -> None:
        self._installation = installation
        self._place = place

    def add(self, server: ApiServer) -> None:
        options = ["--description", "Payroll", "--client-id", "client-1", "--secret-stdin"]
        where = ["--environment", "custom", "--base-url", server.url]
        added = self._installation.run(
            "--data-dir", self._place, "credentials", "add", *options, *where, given=b"s3cret"
        )
        assert added.returncode == 0, added.stderr

    def started(self, *arguments: str) -> subprocess.Popen[bytes]:
        command = self._installation.command("aspire-desktop-cli.exe", "--data-dir", self._place, *arguments)
        pipe = subprocess.PIPE
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)

    def waiting(self, hanging: _Hanging, *arguments: str) -> subprocess.Popen[bytes]:
        """Start a command, and return it once it waits for the server."""
        hanging.came.clear()
        process = self.started(*arguments)
        assert hanging.came.wait(180)
        return process


def test_an_upgrade_and_a_removal_end_commands_in_good_order(
    installation: Installation, lab: WindowsLab, data_folder: Path, server: ApiServer
) -> None:
    installation.remove_all()
    assert installation.install(FIRST) == 0
    commands = _Commands(installation, lab.seen_from_windows(data_folder))
    commands.add(server)
    hanging = _Hanging()
    server.script("GET", "/Contacts", hanging.page)
    target = data_folder / "contacts.jsonl"
    fetch = ["request", "Payroll", "GET", _PATH, "--all-pages", "--output", lab.seen_from_windows(target)]
    export = commands.waiting(hanging, *fetch)
    server.script("POST", "/Authorization/RefreshToken", hanging.wait)
    token = commands.waiting(hanging, "token", "Payroll", "--refresh")

    assert installation.install(SECOND) == 0
    out, said = token.communicate()
    assert (token.returncode, out) == (_ENDED, b""), said
    assert b"aspire-desktop-cli: An installer updates or removes the program." in said
    _, said = export.communicate()
    assert export.returncode == _ENDED, said
    assert "Interrupted: 10 rows kept in" in said.decode("utf-8")
    assert installation.files() == _shipped(installation, SECOND)

    # The newer one goes on with what the older one has kept.
    hanging.is_open = True
    resumed = commands.started(*fetch, "--resume")
    _, said = resumed.communicate()
    assert resumed.returncode == 0, said
    assert target.read_bytes() == b"".join(row + b"\n" for row in _ROWS)

    # Whoever runs another program for its user waits for that one's end, and is named.
    script = "import sys; print('begun', flush=True); sys.stdin.read()"
    other = lab.seen_from_windows(lab.share / "python" / "python.exe")
    with commands.started("exec", "Payroll", "--", other, "-c", script) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline().strip() == b"begun"
        left = installation.quit_soon()
        assert left.returncode == 1
        assert left.stderr.startswith(b"Still running: aspire-desktop-cli.exe (process ")
        process.stdin.close()
        assert process.wait() == 0

    server.script("GET", "/Branches", hanging.wait)
    answer = data_folder / "branches.json"
    given = ["GET", "/Branches", "--output", lab.seen_from_windows(answer)]
    request = commands.waiting(hanging, "request", "Payroll", *given)
    assert installation.remove(SECOND) == 0
    assert not installation.folder.exists()
    _, said = request.communicate()
    assert (request.returncode, answer.exists()) == (_ENDED, False), said


def _shipped(installation: Installation, version: str) -> dict[str, int]:
    built = installation.installers.built[version]
    return {path.relative_to(built.folder).as_posix(): path.stat().st_size for path in built.files()}
