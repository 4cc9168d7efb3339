"""What the first form is made of is imported before somebody waits for it."""

import os
import subprocess
import sys

_PROGRAM = """
import asyncio, sys, tempfile
from pathlib import Path
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop
from tests.app.program import running
from tests.support.api_server import ApiServer

async def main():
    with tempfile.TemporaryDirectory() as folder, ApiServer() as server:
        async with running(Path(folder) / "data", server) as program:
            program.add("Payroll")
            program.choose("Payroll")
            await program.settled()
            before = set(sys.modules)
            program.choose(operation="GET /Companies")
            await program.settled()
            assert program.window.findChild(object, "parameter:query:$filter") is not None
            print([name for name in sys.modules if name.startswith("aspire_desktop.") and name not in before])

qt = QApplication([])
qt.setQuitOnLastWindowClosed(False)
with asyncio.Runner(loop_factory=lambda: QEventLoop(qt)) as runner:
    runner.run(main())
"""


def test_the_first_form_imports_nothing_when_it_is_shown() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _PROGRAM]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.stdout.splitlines() == ["[]"], done.stderr
