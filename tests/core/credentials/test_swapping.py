"""Tests for aspire_desktop.core.credentials.swapping."""

import base64
import random
import secrets

import pytest

from aspire_desktop.core.credentials.swapping import look_swapped

GUID = "1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001"


@pytest.mark.parametrize(
    "client_id",
    [GUID, "client-1", "Aspire-Prod-Integration-Client-2026-01", "payroll@example.test", "4711" * 8, ""],
)
def test_what_may_be_a_client_id_is_taken_for_one(client_id: str) -> None:
    assert not look_swapped(client_id, GUID)


@pytest.mark.parametrize("size", [24, 32, 48])
def test_a_random_secret_in_the_place_of_the_client_id_is_noticed(size: int) -> None:
    chance = random.Random(size)
    texts = [base64.b64encode(chance.randbytes(size)).decode() for _ in range(50)]
    texts += [chance.randbytes(size).hex() for _ in range(50)]
    noticed = [text for text in texts if look_swapped(text, f"{{{GUID.upper()}}}")]
    assert len(noticed) >= 90


def test_as_they_should_stand_nothing_is_said() -> None:
    assert not look_swapped(GUID, secrets.token_urlsafe(32))
