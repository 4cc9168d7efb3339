"""Fills a data folder with 100 credentials and a cached description, for the measure of the start."""

import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path

from aspire_desktop.cli.session import utc_now
from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.services.credentials import CredentialService
from aspire_desktop.services.vault.keys import KeyringKeyStore
from aspire_desktop.services.vault.vault import Vault
from tests.support.vendor_document import PATH

_COUNT = 100
#: Nobody listens there: the description comes from the cache.
_NOWHERE = environment(EnvironmentKind.CUSTOM, "http://127.0.0.1:9")


def main(folder: Path) -> None:
    vault = Vault(folder, KeyringKeyStore())
    vault.open()
    service = CredentialService(vault, utc_now)
    now = utc_now()
    pair = TokenPair(access_token="made-up-token", issued_at=now, last_used_at=now)
    for number in range(_COUNT):
        service.add(
            CredentialDraft(
                description=f"Credential {number}",
                environment=_NOWHERE,
                client_id=f"client-{number}",
                secret="made-up",
            )
        )
    vault.update(
        lambda document: replace(
            document, credentials=tuple(replace(record, tokens=pair) for record in document.credentials)
        )
    )
    if PATH.exists():
        keep_description(folder / "descriptions", PATH.read_bytes())


def keep_description(folder: Path, body: bytes) -> None:
    """Write the cache's file as the program does."""
    folder.mkdir(parents=True)
    head = {"etag": "", "last_modified": "", "sha256": hashlib.sha256(body).hexdigest()}
    name = hashlib.sha256(_NOWHERE.base_url.encode()).hexdigest()[:32]
    (folder / f"{name}.openapi").write_bytes(json.dumps(head).encode() + b"\n" + body)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
