"""Credentials and vaults for the tests of the vault."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.errors import UnknownNameError
from aspire_desktop.services.vault.files import FileSystem, VaultFiles
from aspire_desktop.services.vault.keys import KeyStore
from aspire_desktop.services.vault.vault import Vault

SECRET = "s3cret"
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
KEY = bytes(range(32))

Change = Callable[[VaultDocument], VaultDocument]


def credential(name: str, secret: str = SECRET, access_token: str = "") -> CredentialRecord:
    profile = Profile(
        id=ProfileId(name),
        description=f"Description of {name}",
        client_id=f"client-{name}",
        environment=environment(EnvironmentKind.SANDBOX),
        created_at=NOON,
    )
    tokens = TokenPair(access_token=access_token, issued_at=NOON, last_used_at=NOON) if access_token else None
    return CredentialRecord(profile=profile, secret=secret, tokens=tokens)


def adding(name: str, secret: str = SECRET, access_token: str = "") -> Change:
    record = credential(name, secret, access_token)
    return lambda document: document.with_credential(record)


def removing(name: str) -> Change:
    return lambda document: document.without(ProfileId(name))


def needing(name: str) -> Change:
    """Return a change that is refused where the credential is gone."""

    def change(document: VaultDocument) -> VaultDocument:
        if document.find(ProfileId(name)) is None:
            raise UnknownNameError(f"{name} is gone")
        return document

    return change


def names(vault: Vault) -> list[str]:
    return [record.profile.id for record in vault.document.credentials]


def vault_in(folder: Path, keys: KeyStore, disk: FileSystem | None = None) -> Vault:
    """Return a vault, opened, that never really waits."""
    vault = Vault(folder, keys, VaultFiles(folder, disk, sleep=lambda _: None))
    vault.open()
    return vault
