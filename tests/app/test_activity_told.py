"""An activity log that is missing or damaged is told of in the window, once."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from aspire_desktop.services.vault.keys import MemoryKeyStore
from tests.app.program import running
from tests.support.api_server import ApiServer


@pytest.mark.parametrize("harm", ["missing", "cut"])
async def test_it_is_told_at_the_start(tmp_path: Path, api: ApiServer, harm: str) -> None:
    keys, record = MemoryKeyStore(), tmp_path / "activity.jsonl"
    async with running(tmp_path, api, keys=keys) as program:
        program.add("Payroll")
    if harm == "missing":
        record.unlink()
    else:
        record.write_bytes(record.read_bytes()[:-20])
    async with running(tmp_path, api, keys=keys) as program:
        program.add("Reports")
        await program.settled()
        why = "activity.jsonl is missing." if harm == "missing" else "activity.jsonl was cut short."
        assert program.message == f"The activity log is not complete: {why}"
        program.click("messageAction")
        await program.settled()
        state = program.part(QLabel, "activityState").text()
        assert state.startswith("✕ Not complete:")
        assert program.message == ""


async def test_a_whole_one_is_not_spoken_of(tmp_path: Path, api: ApiServer) -> None:
    keys = MemoryKeyStore()
    for _ in range(2):
        async with running(tmp_path, api, keys=keys) as program:
            program.add("Payroll")
            await program.settled()
            assert program.message == ""
