"""What another program saved is shown, whoever in this one was the first to read it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.vault import Vault
from tests.app.program import Program, running
from tests.support.api_server import ApiServer


def _changed(document: VaultDocument, **changes: str) -> VaultDocument:
    (record,) = document.credentials
    return document.with_credential(replace(record, profile=replace(record.profile, **changes)))  # type: ignore[arg-type]


async def _read(program: Program) -> None:
    assert await program.services.tokens.memory.reload()


async def _write(program: Program) -> None:
    program.services.vault.update(lambda document: _changed(document, notes="of this program"))


@pytest.mark.parametrize("first", [_read, _write])
async def test_news_that_a_request_or_a_write_came_upon_is_shown(
    tmp_path: Path, api: ApiServer, first: Callable[[Program], Awaitable[None]]
) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path, api, keys=keys) as program:
        profile_id = program.add("Payroll")
        await program.settled()
        other = Vault(tmp_path, keys)
        other.open()
        other.update(lambda document: _changed(document, description="Renamed"))
        await first(program)

        def is_shown() -> bool:
            profile = program.choice.credential(profile_id)
            return profile is not None and profile.description == "Renamed"

        await program.until(is_shown)


async def test_it_is_told_that_another_program_has_deleted_the_chosen_credential(
    tmp_path: Path, api: ApiServer
) -> None:
    """Another one is chosen then: what is sent next is sent as that one."""
    keys = MemoryKeyStore()
    async with running(tmp_path, api, keys=keys) as program:
        gone, kept = program.add("Hours"), program.add("Payroll")
        program.choose("Hours", "GET /Branches")
        await program.settled()
        other = Vault(tmp_path, keys)
        other.open()
        other.update(lambda document: document.without(gone))
        await _read(program)
        await program.until(lambda: program.choice.profile_id == kept)
        assert program.message == "“Hours” is no longer in the vault. “Payroll” is selected now."
