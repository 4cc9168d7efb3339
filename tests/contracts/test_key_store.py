"""What every key store promises, whatever keeps the keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest

from aspire_desktop.services.vault.keys import KeyringKeyStore, KeyStore, MemoryKeyStore
from tests.support.keyrings import InMemoryKeyring, WindowsLimitKeyring
from tests.support.secret_service import leading_to

_KEY = bytes(range(32))
_OTHER_KEY = bytes(range(32, 64))


@contextmanager
def _real_secret_service(request: pytest.FixtureRequest) -> Iterator[KeyStore]:
    from keyring.backends.SecretService import Keyring

    with leading_to(request.getfixturevalue("secret_service")):
        yield KeyringKeyStore(Keyring)


@pytest.fixture(params=["memory", "keyring", "Windows limit", "Secret Service"])
def keys(request: pytest.FixtureRequest) -> Iterator[KeyStore]:
    if request.param == "memory":
        yield MemoryKeyStore()
    elif request.param == "keyring":
        backend = InMemoryKeyring()
        yield KeyringKeyStore(lambda: backend)
    elif request.param == "Windows limit":
        small = WindowsLimitKeyring()
        yield KeyringKeyStore(lambda: small)
    else:
        with _real_secret_service(request) as keys:
            yield keys


@pytest.fixture
def vault_id() -> str:
    """An id that no other test has used: the real service outlives a test."""
    return uuid4().hex[:16]


def test_a_key_never_written_is_absent(keys: KeyStore, vault_id: str) -> None:
    assert keys.read(vault_id) is None


def test_a_key_comes_back_as_it_was_written(keys: KeyStore, vault_id: str) -> None:
    keys.write(vault_id, _KEY)
    assert keys.read(vault_id) == _KEY


def test_the_last_key_written_counts(keys: KeyStore, vault_id: str) -> None:
    keys.write(vault_id, _KEY)
    keys.write(vault_id, _OTHER_KEY)
    assert keys.read(vault_id) == _OTHER_KEY


def test_each_vault_has_its_own_key(keys: KeyStore, vault_id: str) -> None:
    keys.write(vault_id, _KEY)
    keys.write(f"{vault_id}-b", _OTHER_KEY)
    assert (keys.read(vault_id), keys.read(f"{vault_id}-b")) == (_KEY, _OTHER_KEY)


def test_a_deleted_key_is_absent_and_no_other_is(keys: KeyStore, vault_id: str) -> None:
    keys.write(vault_id, _KEY)
    keys.write(f"{vault_id}-b", _OTHER_KEY)
    keys.delete(vault_id)
    assert keys.read(vault_id) is None
    assert keys.read(f"{vault_id}-b") == _OTHER_KEY


def test_deleting_an_absent_key_is_no_error(keys: KeyStore, vault_id: str) -> None:
    keys.delete(vault_id)
    assert keys.read(vault_id) is None


def test_it_has_a_name_for_people(keys: KeyStore, vault_id: str) -> None:
    keys.read(vault_id)
    assert keys.name
