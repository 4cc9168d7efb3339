"""How long choosing an operation keeps the window: types that refer to each other, and a published document.

    python tests/bench/choosing_a_body.py [FILE...]

Prints the slowest choices, in milliseconds, each the best of three; a file is an OpenAPI document.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from aspire_desktop.core.openapi.beginning import body_beginning
from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.widgets.request.panel import RequestPanel


def knot(count: int, *, required: bool) -> bytes:
    """Return a document whose types all refer to each other."""
    names = [f"T{n}" for n in range(count)]
    members = {f"m{name}": {"$ref": f"#/components/schemas/{name}"} for name in names}
    schema: dict[str, Any] = {"type": "object", "properties": members}
    if required:
        schema["required"] = list(members)
    body = {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/T0"}}},
    }
    document = {
        "openapi": "3.0.0",
        "paths": {"/T": {"put": {"requestBody": body}}},
        "components": {"schemas": {name: dict(schema) for name in names}},
    }
    return json.dumps(document).encode()


def measure(title: str, raw: bytes) -> None:
    times = []
    description = read_description(raw, Source.FILE)
    panel = RequestPanel()
    panel.resize(900, 500)
    panel.show()
    for operation in description.operations:
        draft = RequestDraft(operation.key, body=body_beginning(operation))
        best = 1e9
        for _ in range(3):
            begun = time.perf_counter()
            panel.show_operation(operation, draft)
            QApplication.processEvents()
            best = min(best, time.perf_counter() - begun)
        times.append((best * 1000, operation.key))
    times.sort(reverse=True)
    print(title, len(times), "operations;", ", ".join(f"{key} {ms:.1f} ms" for ms, key in times[:3]))
    panel.deleteLater()


if __name__ == "__main__":
    application = QApplication([])
    measure("8 types", knot(8, required=False))
    measure("8 types, required", knot(8, required=True))
    measure("60 types, required", knot(60, required=True))
    for name in sys.argv[1:]:
        measure(Path(name).name, Path(name).read_bytes())
