"""The command that serves the demo, as the window of an installation starts it."""

from __future__ import annotations

import subprocess
import sys


def test_it_ends_with_the_program_that_started_it() -> None:
    command = [sys.executable, "-m", "aspire_desktop.cli", "demo-server", "--until-stdin-closes"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdout is not None
        assert server.stdin is not None
        assert server.stdout.readline().startswith(b"http://127.0.0.1:")
        server.stdin.close()
        assert server.wait() == 0
