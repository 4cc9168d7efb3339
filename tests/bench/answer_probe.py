"""Fetches one answer into the window, shows it, goes through it, and prints what each step took.

``python -m tests.bench.answer_probe BASE_URL BYTES`` prints a JSON object: seconds, and bytes of memory.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import time
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit
from qasync import QEventLoop

from aspire_desktop.app.main import SWITCH_S
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.viewmodels.response_document import read_response
from tests.bench.answer_server import NUMBERS, RARE
from tests.bench.answer_window import VIEWS, AnswerWindow, Emitted, Heartbeat, child
from tests.bench.memory import forget_peak, peak, proportional, resident

_WARMING = 1_000
#: How much of an answer an ordinary editor gets to show.
EDITED = 1_000_000
#: After the name of a time: what the whole process took of the processor meanwhile.
WORKED = ", of the processor"
_CONTROL = Qt.KeyboardModifier.ControlModifier

Numbers = dict[str, float]


async def measured(base_url: str, size: int) -> Numbers:
    numbers: Numbers = {}
    async with AnswerWindow(base_url) as window, Heartbeat() as heartbeat:
        await _answered(window, _WARMING, heartbeat)  # the first answer loads modules and makes models
        gc.collect()
        numbers["idle"] = proportional([os.getpid()])
        before = resident()
        forget_peak()
        record = await _answered(window, size, heartbeat, numbers)
        numbers["held"] = proportional([os.getpid()])
        await _scrolled(window, heartbeat, numbers)
        await _found(window, heartbeat, numbers)
        await _sorted(window, heartbeat, numbers)
        numbers["grown"] = peak() - before
    numbers["size"] = len(record.body)
    _compare(record, numbers)
    return numbers


async def _answered(
    window: AnswerWindow, size: int, heartbeat: Heartbeat, numbers: Numbers | None = None
) -> ResponseRecord:
    """Fetch, read and show; each view is painted as if it were the one that is open."""
    numbers = {} if numbers is None else numbers
    await heartbeat.longest()
    before = resident()
    begun = time.perf_counter()
    record = await window.fetch(size)
    arrived = window.last_byte_at
    numbers["fetch"] = arrived - begun
    document = await asyncio.to_thread(read_response, record)
    numbers["read"] = time.perf_counter() - arrived
    numbers["stall_fetch_read"] = await heartbeat.longest()
    columns = Emitted(window.presenter.busy_changed, lambda busy: not busy)
    begun = time.perf_counter()
    window.show(record, document)
    shown = time.perf_counter() - begun + numbers["read"]
    worked = time.process_time() - window.worked_before
    for view in ("Table", "Tree", "Raw"):  # the panel opens the table by itself
        before_view = time.process_time()
        numbers[view] = shown + window.paint(view)
        numbers[view + WORKED] = worked + time.process_time() - before_view
        stall = await heartbeat.longest()
        numbers["stall_show"] = max(numbers.get("stall_show", 0.0), stall)
    numbers["answered"] = numbers["fetch"] + numbers["Table"]
    numbers["grown_shown"] = peak() - before
    await columns.wait()
    numbers["stall_columns"] = await heartbeat.longest()
    return record


async def _scrolled(window: AnswerWindow, heartbeat: Heartbeat, numbers: Numbers) -> None:
    for name in VIEWS:
        window.paint(name)
        await heartbeat.longest()
        view = window.view(name)
        begun = time.perf_counter()
        if isinstance(view, QAbstractItemView):
            view.scrollToBottom()
        else:
            QTest.keyClick(view, Qt.Key.Key_End, _CONTROL)
        view.viewport().repaint()
        numbers[f"scroll_{name}"] = time.perf_counter() - begun


async def _found(window: AnswerWindow, heartbeat: Heartbeat, numbers: Numbers) -> None:
    """Find what is in the last row only, in the raw text."""
    window.paint("Raw")
    QTest.keyClick(window.view("Raw"), Qt.Key.Key_Home, _CONTROL)
    await heartbeat.longest()
    field = child(window.panel, QLineEdit, "responseFind")
    found = Emitted(window.presenter.found_changed, lambda _number, count, is_all: is_all and count == 1)
    begun = time.perf_counter()
    field.setText(RARE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    await found.wait()
    window.view("Raw").viewport().repaint()
    numbers["find"] = time.perf_counter() - begun
    numbers["stall_find"] = await heartbeat.longest()
    field.clear()


async def _sorted(window: AnswerWindow, heartbeat: Heartbeat, numbers: Numbers) -> None:
    """Sort by a column of numbers, as a click on its heading does."""
    window.paint("Table")
    await heartbeat.longest()
    table, model = window.panel.table, window.presenter.table
    done = Emitted(model.layoutChanged)
    begun = time.perf_counter()
    table.horizontalHeader().sectionClicked.emit(list(model.columns).index(NUMBERS))
    await done.wait()
    table.viewport().repaint()
    numbers["sort"] = time.perf_counter() - begun
    numbers["stall_sort"] = await heartbeat.longest()


def _compare(record: ResponseRecord, numbers: Numbers) -> None:
    """Measure the yardsticks: one decoding of the body, and an ordinary editor of its first megabyte."""
    decodings = [_decoded(record.body) for _ in range(3)]
    numbers["json.loads"] = median(seconds for seconds, _ in decodings)
    numbers["json.loads" + WORKED] = median(worked for _, worked in decodings)
    lines = read_response(record).lines
    text = "\n".join(lines.block(place)[1] for place in range(min(lines.block_count, 20)))[:EDITED]
    editor = QPlainTextEdit()
    editor.resize(700, 400)
    editor.show()
    QApplication.processEvents()
    begun = time.perf_counter()
    editor.setPlainText(text)
    editor.viewport().repaint()
    numbers["editor"] = time.perf_counter() - begun


def _decoded(body: bytes) -> tuple[float, float]:
    """Return what one decoding took: seconds, and those of the processor."""
    begun, before = time.perf_counter(), time.process_time()
    value = json.loads(body)
    took = time.perf_counter() - begun, time.process_time() - before
    del value
    return took


def main(base_url: str, size: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(SWITCH_S)  # as the program does
    qt = QApplication([])
    qt.setQuitOnLastWindowClosed(False)  # it would stop the loop under coroutines that still clean up
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qt)) as runner:
        print(json.dumps(runner.run(measured(base_url, size))))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
