"""An interruption that Python drops, as it does in a weak reference's callback, comes again."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

_DROPPED = """
import os, sys, time, weakref
from aspire_desktop.cli.ending import Interruption

class Gone: pass

interruption = Interruption()
interruption.install()
gone = Gone()
kept = weakref.ref(gone, lambda _: os.kill(os.getpid(), int(sys.argv[1])))
try:
    del gone
    time.sleep(120)
except KeyboardInterrupt:
    print(interruption.number)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a signal that is sent there ends the process")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_what_was_dropped_comes_again(number: signal.Signals) -> None:
    command = [sys.executable, "-c", _DROPPED, str(int(number))]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert (done.stdout.split(), done.stderr) == ([str(int(number))], "")


@pytest.mark.parametrize(("options", "is_told"), [((), False), (("-X", "dev"), True)])
def test_what_else_is_dropped_is_told_to_developers_alone(options: tuple[str, ...], *, is_told: bool) -> None:
    code = (
        "from aspire_desktop.cli.ending import Interruption\n"
        "class Failing:\n"
        "    def __del__(self): raise ValueError('told')\n"
        "Interruption().install()\n"
        "Failing()\n"
    )
    command = [sys.executable, *options, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert ("ValueError: told" in done.stderr) is is_told
