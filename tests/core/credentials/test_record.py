"""Tests for aspire_desktop.core.credentials.record and its neighbours."""

import pytest

from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.record import OriginRecord, VaultDocument
from aspire_desktop.core.credentials.tokens import is_sendable
from tests.support.records import record, token_pair


def test_a_credential_replaces_its_own_and_keeps_its_place() -> None:
    document = VaultDocument().with_credential(record("A")).with_credential(record("B"))
    changed = document.with_credential(record("A", token_pair()))
    assert [one.profile.id for one in changed.credentials] == ["a", "b"]
    assert changed.find(ProfileId("a")) == record("A", token_pair())
    assert document.find(ProfileId("a")) == record("A")


def test_a_removed_credential_is_gone() -> None:
    document = VaultDocument().with_credential(record("A")).without(ProfileId("a"))
    assert document.find(ProfileId("a")) is None


def test_an_unknown_origin_is_blank() -> None:
    assert VaultDocument().origin("https://a.test") == OriginRecord(origin="https://a.test")


def test_an_origin_replaces_its_own() -> None:
    first = VaultDocument().with_origin(OriginRecord(origin="o", clock_offset_s=1))
    assert first.with_origin(OriginRecord(origin="o", clock_offset_s=2)).origin("o").clock_offset_s == 2


def test_no_secret_is_in_a_repr() -> None:
    assert "canary" not in repr(VaultDocument().with_credential(record("A", token_pair())))


@pytest.mark.parametrize(
    ("token", "sendable"),
    [("abc.def-_~+/=", True), ("", False), ("a b", False), ("a\nb", False), ("ä", False), ("a\x7f", False)],
)
def test_only_visible_ascii_can_be_sent(token: str, sendable: bool) -> None:
    assert is_sendable(token) is sendable
