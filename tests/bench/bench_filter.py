"""Typing into the filter of 15,000 operations, key by key: ``python -m tests.bench.bench_filter``.

The yardstick is one bare pass over the operations' texts.  The model is measured by itself, and in the
panel up to the repainted tree.
"""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import product
from statistics import median

from PySide6.QtWidgets import QApplication, QLineEdit, QTreeView

from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.viewmodels.choice import Choice
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.operation_panel import OperationPanel
from tests.bench.bench_openapi import large_document, timed

_RUNS = 7
_COUNT = 15_000
#: What is typed: one word after the other leaves fewer operations, and the other text leaves none.
_TEXTS = ("work ticket hours", "zzz")
_FIRST = (
    "Work",
    "Contact",
    "Property",
    "Invoice",
    "Opportunity",
    "Item",
    "Equipment",
    "Vendor",
    "Branch",
    "Job",
)
_SECOND = ("Ticket", "Address", "Takeoff", "Allocation", "Service", "Tax", "Status", "Type", "Tag", "Event")
_THIRD = ("Hours", "Times", "Items", "Notes", "Visits", "Rates", "Files", "Custom", "Links", "Dates")


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    operations = named(read_description(large_document(_COUNT), Source.SERVER).operations)
    texts = [f"{o.method} {o.path} {o.tag}".casefold() for o in operations]
    bare = median(timed(lambda: sum("work" in text for text in texts)) for _ in range(_RUNS))
    print(f"{len(operations):,} operations; one bare pass over their texts: {bare * 1000:.2f} ms")
    model = OperationModel()
    report("set_operations", [timed(lambda: model.set_operations(operations)) for _ in range(_RUNS)], bare)
    for text in _TEXTS:
        report(f"a key of “{text}”, the model", typed(text, model.set_filter), bare)
    panel = OperationPanel(model, Choice(CredentialModel(), model))
    panel.resize(268, 600)
    panel.show()
    application.processEvents()
    field, tree = panel.findChildren(QLineEdit)[0], panel.findChildren(QTreeView)[0]

    def type_in(text: str) -> None:
        field.setText(text)
        tree.viewport().repaint()

    for text in _TEXTS:
        report(f"a key of “{text}”, in the panel", typed(text, type_in), bare)


def named(operations: Sequence[Operation]) -> list[Operation]:
    """Give the operations names of words, so that what is typed is in some of them."""
    words = list(product(_FIRST, _SECOND, _THIRD))
    per_name = -(-len(operations) // len(words))
    named = []
    for number, operation in enumerate(operations):
        first, second, third = words[number // per_name]
        path = f"/{first}{second}s/{third}{number}"
        named.append(replace(operation, path=path, tag=f"{first}{second}s"))
    return named


def typed(text: str, set_filter: Callable[[str], None]) -> list[float]:
    """Type `text` and take it back, key by key, again and again; return the seconds of each key."""
    times = []
    typing = [text[:length] for length in range(1, len(text) + 1)]
    for _ in range(_RUNS):
        for wanted in [*typing, *reversed(typing[:-1]), ""]:
            begun = time.perf_counter()
            set_filter(wanted)
            times.append(time.perf_counter() - begun)
    return times


def report(name: str, times: list[float], bare: float) -> None:
    middle = median(times)
    print(
        f"{name}: median {middle * 1000:.2f} ms, max {max(times) * 1000:.1f} ms, {middle / bare:.2f} x a pass"
    )


if __name__ == "__main__":
    main()
