"""Tests for aspire_desktop.services.vault.codec."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.evidence import Evidence, sighting
from aspire_desktop.core.credentials.expiry import Behaviour
from aspire_desktop.core.credentials.record import OriginRecord, VaultDocument
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.errors import VaultDamagedError
from aspire_desktop.services.vault import codec
from tests.services.vault.sample import NOON, credential

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def test_an_empty_document_comes_back() -> None:
    assert codec.decode(codec.encode(VaultDocument())) == VaultDocument()


def test_every_field_comes_back() -> None:
    pair = TokenPair(
        access_token="a" * 20_000,
        refresh_token="r",
        issued_at=NOON,
        last_used_at=NOON + timedelta(microseconds=1),
        expires_claim=NOON + timedelta(days=1),
        refused_at=NOON,
    )
    seen = sighting(pair, NOON + timedelta(hours=30))
    origin = OriginRecord(
        origin="https://a",
        clock_offset_s=-1.25,
        behaviour=Behaviour.UNKNOWN,
        observed_at=NOON,
        evidence=Evidence(forgotten_at=NOON).with_answer(seen, accepted=True),
    )
    document = VaultDocument(credentials=(replace(credential("a"), tokens=pair),), origins=(origin,))
    assert codec.decode(codec.encode(document)) == document


@given(secret=_TEXT, description=_TEXT)
def test_any_text_comes_back(secret: str, description: str) -> None:
    record = credential("a", secret)
    record = replace(record, profile=replace(record.profile, description=description))
    document = VaultDocument(credentials=(record,))
    assert codec.decode(codec.encode(document)) == document


@pytest.mark.parametrize("content", [b"", b"[]", b'{"credentials":"s3cret"}', b"\xff"])
def test_what_is_no_document_is_damage_and_is_not_quoted(content: bytes) -> None:
    with pytest.raises(VaultDamagedError) as caught:
        codec.decode(content)
    assert "s3cret" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_an_origin_that_an_older_version_wrote_has_no_evidence() -> None:
    written = (
        b'{"credentials":[],"origins":[{"origin":"https://a","clock_offset_s":2.5,"behaviour":"rolls"}]}'
    )
    (origin,) = codec.decode(written).origins
    assert (origin.behaviour, origin.evidence) == (Behaviour.ROLLS, Evidence())


@pytest.mark.parametrize("damage", ["", '"notes": 5, '])
def test_production_under_another_name_is_read_as_production_and_saved_so(damage: str) -> None:
    """Also in a record of which something else cannot be read."""
    written = codec.encode(VaultDocument(credentials=(credential("a"),)))
    host = b'"base_url":"https://cloud-api.youraspire.com"'
    older = written.replace(b'"base_url":"https://cloudsandbox-api.youraspire.com"', host)
    older = older.replace(b'"profile":{', f'"profile":{{{damage}'.encode())
    assert b'"kind":"sandbox"' in older

    document = codec.decode(older)

    assert document.credentials[0].profile.environment.kind is EnvironmentKind.PRODUCTION
    assert b'"kind":"production",' + host in codec.encode(document)


def test_a_field_that_a_later_version_added_is_passed_over() -> None:
    assert codec.decode(b'{"credentials":[],"origins":[],"later":1}') == VaultDocument()
