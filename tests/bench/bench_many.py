"""10,000 credentials: a search's key, a second of countdowns, a reload, a save.

    python packaging/dev.py bench many

Each figure stands beside what plain Python or a plain widget needs for the same.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtWidgets import QApplication

from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.expiry import expiry
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.vault import Vault
from aspire_desktop.viewmodels.choice import Choice
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.credential_panel import CredentialPanel

COUNT = 10_000


def credentials() -> list[CredentialRecord]:
    now = datetime.now(UTC)
    kinds = (EnvironmentKind.PRODUCTION, EnvironmentKind.SANDBOX, EnvironmentKind.DEMO)
    places = [environment(kind) for kind in kinds]

    def one(number: int) -> CredentialRecord:
        profile = Profile(
            id=ProfileId(f"{number:032x}"),
            description=f"Branch {number % 997} payroll export {number}",
            client_id=f"client-{number:08x}",
            environment=places[number % 3],
            tags=(f"team {number % 40}", "nightly"),
            notes="Runs at night, ask Ms Jensen." if number % 5 == 0 else "",
            created_at=now,
        )
        used = now - timedelta(seconds=number * 7)
        tokens = TokenPair(access_token="t" * 400, issued_at=used, last_used_at=used)
        return CredentialRecord(profile=profile, secret="s" * 40, tokens=tokens)

    return [one(number) for number in range(COUNT)]


def median_ms(act: Callable[[], object], times: int = 9) -> float:
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def main() -> None:
    qt = QApplication([])
    records = credentials()
    pairs = {record.profile.id: record.tokens for record in records}

    def show(act: Callable[[str], None], text: str) -> None:
        act(text)
        qt.processEvents()

    model = CredentialModel()
    model.set_expiry_source(lambda profile_id: expiry(pairs[profile_id], datetime.now(UTC)))  # type: ignore[arg-type]
    panel = CredentialPanel(model, Choice(model, OperationModel()))
    panel.resize(300, 760)
    panel.show()
    begun = time.perf_counter()
    model.set_records(records)
    qt.processEvents()
    print(f"list filled with {COUNT:,}                     {(time.perf_counter() - begun) * 1000:7.1f} ms")
    rows = panel.rows
    while rows.is_warming:
        qt.processEvents()
    texts = ["\n".join((r.profile.description, r.profile.client_id)).casefold() for r in records]
    plain = median_ms(lambda: [text for text in texts if "payroll" in text and "99" in text])
    for search in ("p", "payroll 99", "tag:team env:sand", "state:expired"):
        taken = median_ms(partial(show, rows.set_search, search))
        print(f"search {search!r:24} {taken:7.1f} ms  {taken / plain:5.1f} x a list comprehension")
    rows.set_search("")
    taken = median_ms(partial(show, rows.set_grouping, "tag"), times=1)
    print(f"grouped by tag                  {taken:7.1f} ms")
    cpu = time.process_time()
    for _ in range(60):
        panel.tick()
        qt.processEvents()
    spent = (time.process_time() - cpu) * 1000 / 60
    print(f"a second's countdowns           {spent:7.1f} ms of CPU, {spent / 10:.2f} % of a core")
    document = VaultDocument(credentials=tuple(records))
    plain = median_ms(lambda: msgspec.json.encode(document))
    with tempfile.TemporaryDirectory() as folder:
        vault = Vault(Path(folder), MemoryKeyStore())
        vault.open()
        vault.update(lambda _: document)
        changed = replace(records[5000], secret="another")
        taken = median_ms(lambda: vault.update(lambda document: document.with_credential(changed)))
    print(f"one credential saved among them {taken:7.1f} ms  {taken / plain:5.1f} x encoding alone")


if __name__ == "__main__":
    main()
