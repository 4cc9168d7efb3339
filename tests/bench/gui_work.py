"""What the window's thread works in one go, in milliseconds of its own CPU time.

python -m tests.bench.gui_work    prints them as JSON: a form of 45 parameters, and one of 10,000 saved
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument
from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.widgets.request.parameter_form import ParameterForm
from tests.app.program import running
from tests.bench.bench_many import credentials
from tests.support.api_server import ApiServer

_TIMES = 9
_PARAMETERS = 45
_KINDS = (
    *({"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"enum": ["one", "two"]}),
    *({"type": "string", "format": "date-time"}, {"type": "array", "items": {"type": "string"}}),
)


def worked_ms(work: Callable[[], object]) -> float:
    begun = thread_time()
    work()
    return (thread_time() - begun) * 1000


def long_form() -> float:
    """Return what choosing an operation of 45 parameters takes until its form can be used."""
    form = ParameterForm()
    form.resize(500, 300)
    form.show()
    shown = _operation()
    taken = []
    for _ in range(_TIMES + 1):
        taken.append(worked_ms(lambda: form.show_operation(shown, {})))
        QApplication.processEvents()
    return median(taken[1:])  # the first one imports what fields are made of


def _operation() -> Operation:
    parameters = [
        {"in": "query", "name": f"field{number}", "schema": _KINDS[number % len(_KINDS)]}
        for number in range(_PARAMETERS)
    ]
    paths = {"/Things": {"get": {"parameters": parameters}}}
    document = json.dumps({"openapi": "3.0.0", "paths": paths}).encode()
    return read_description(document, Source.FILE).operations[0]


async def one_saved() -> float:
    """Return what the window's thread does once one of 10,000 credentials was saved, by another thread."""
    with tempfile.TemporaryDirectory() as folder, ApiServer() as server:
        async with running(Path(folder), server) as program:
            vault, records = program.services.vault, tuple(credentials())
            vault.update(lambda _: VaultDocument(credentials=records))
            program.application.reload()
            taken = []
            for number in range(_TIMES):
                vault.update(_saving(replace(records[5000 + number], secret=f"another {number}")))
                taken.append(worked_ms(program.application.reload))
                await asyncio.sleep(0)
            return median(taken)


def _saving(record: CredentialRecord) -> Callable[[VaultDocument], VaultDocument]:
    return lambda document: document.with_credential(record)


def main() -> None:
    qt = QApplication([])
    qt.setQuitOnLastWindowClosed(False)
    found = {"form": long_form()}
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qt)) as runner:
        found["saved"] = runner.run(one_saved())
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
