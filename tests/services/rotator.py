"""Rotates a credential's secret for ever, going on where it was killed: ``python -m ... FOLDER``."""

import asyncio
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from aspire_desktop.core.credentials.integration import Integration
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.rotation import RotationStep, left, step_of
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.services.rotation import RotationService
from tests.services.vault.sample import KEY, adding, vault_in
from tests.support.keyrings import FixedKeyStore

ID = ProfileId("rotated")
PLACES = tuple(Integration(id=letter, name=letter) for letter in "abc")


async def accepting(record: CredentialRecord) -> TokenPair:
    """Give tokens for any secret, as a server does that has just made it."""
    now = datetime.now(UTC)
    return TokenPair(access_token=f"token-of-{record.secret}", issued_at=now, last_used_at=now)


async def rounds(folder: Path, count: int, on_step: Callable[[], object]) -> None:
    """Take so many secrets through the walk, from wherever it stands."""
    vault = vault_in(folder, FixedKeyStore(KEY))
    service = RotationService(vault, accepting, lambda: datetime.now(UTC))
    if vault.document.find(ID) is None:
        vault.update(adding(ID, secret="secret-0"))
    if not service.find(ID).profile.integrations:
        service.save_integrations(ID, PLACES)
    while count:
        record = service.find(ID)
        step = step_of(record)
        if step is RotationStep.PREPARE:
            service.begin(ID)
        elif step is RotationStep.NEW_SECRET and record.rotation and not record.rotation.new_secret:
            service.paste(ID, f"secret-{int(record.secret.removeprefix('secret-')) + 1}")
        elif step is RotationStep.NEW_SECRET:
            await service.prove(ID)
        elif step is RotationStep.HAND_OUT:
            service.mark(ID, left(record)[0].id, done=True)
        else:
            service.finish(ID)
            count -= 1
        on_step()


def main() -> None:
    def tell() -> None:
        sys.stdout.write(".")
        sys.stdout.flush()

    asyncio.run(rounds(Path(sys.argv[1]), 1_000_000, tell))


if __name__ == "__main__":
    main()
