"""Tests for aspire_desktop.core.credentials.profile: where writes are asked for."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument
from aspire_desktop.services.vault.codec import decode, encode

AT = datetime(2026, 1, 31, tzinfo=UTC)


def profile(kind: EnvironmentKind, url: str = "") -> Profile:
    return Profile(
        id=ProfileId("1"), description="d", client_id="c", environment=environment(kind, url), created_at=AT
    )


@pytest.mark.parametrize(
    ("kind", "url", "asks"),
    [
        (EnvironmentKind.PRODUCTION, "", True),
        (EnvironmentKind.SANDBOX, "", False),
        (EnvironmentKind.DEMO, "", False),
        (EnvironmentKind.SANDBOX, "https://api.example.com", True),
        (EnvironmentKind.CUSTOM, "https://api.example.com", True),
        (EnvironmentKind.CUSTOM, "https://cloud-api.youraspire.com", True),
        (EnvironmentKind.CUSTOM, "https://cloudsandbox-api.youraspire.com", False),
        (EnvironmentKind.CUSTOM, "https://cloudsandbox-api.youraspire.com.evil.example", True),
        (EnvironmentKind.CUSTOM, "http://127.0.0.1:8000", False),
        (EnvironmentKind.CUSTOM, "http://localhost:8000", False),
        (EnvironmentKind.CUSTOM, "http://[::1]:8000", False),
        (EnvironmentKind.PRODUCTION, "http://127.0.0.1:8000", True),
    ],
)
def test_writes_are_asked_for_where_data_may_be_a_tenants_own(
    kind: EnvironmentKind, url: str, *, asks: bool
) -> None:
    one = profile(kind, url)
    assert one.asks_before_writes is asks
    assert replace(one, ask_writes=not asks).asks_before_writes is not asks


def test_a_vault_of_an_older_version_asks_by_its_environments_and_is_read_only_nowhere() -> None:
    one = profile(EnvironmentKind.PRODUCTION)
    written = encode(VaultDocument(credentials=(CredentialRecord(profile=one, secret="s3cret"),)))
    older = written.replace(b',"read_only":false', b"").replace(b',"ask_writes":null', b"")
    assert len(older) < len(written)
    (record,) = decode(older).credentials
    assert (record.profile.read_only, record.profile.asks_before_writes) == (False, True)
