"""Tests for tests.support.keyrings."""

import threading

import pytest
from keyring.errors import KeyringLocked, PasswordDeleteError

from tests.support.keyrings import (
    CredWriteError,
    FixedKeyStore,
    ForgetfulKeyring,
    InMemoryKeyring,
    LockedKeyring,
    SilentKeyring,
    WindowsLimitKeyring,
)


def test_an_entry_comes_back_until_it_is_deleted() -> None:
    keyring = InMemoryKeyring()
    keyring.set_password("service", "user", "secret")
    assert keyring.get_password("service", "user") == "secret"
    keyring.delete_password("service", "user")
    assert keyring.get_password("service", "user") is None


def test_deleting_what_is_not_there_is_keyrings_own_error() -> None:
    with pytest.raises(PasswordDeleteError):
        InMemoryKeyring().delete_password("service", "user")


def test_the_windows_limit_is_1280_characters() -> None:
    keyring = WindowsLimitKeyring()
    keyring.set_password("service", "user", "x" * 1280)
    with pytest.raises(CredWriteError):
        keyring.set_password("service", "user", "x" * 1281)


def test_a_locked_keyring_refuses_until_it_is_unlocked() -> None:
    keyring = LockedKeyring()
    with pytest.raises(KeyringLocked):
        keyring.get_password("service", "user")
    keyring.is_locked = False
    assert keyring.get_password("service", "user") is None


def test_a_silent_keyring_answers_when_it_is_unlocked() -> None:
    keyring = SilentKeyring()
    answered = threading.Event()

    def ask() -> None:
        keyring.get_password("service", "user")
        answered.set()

    thread = threading.Thread(target=ask)
    thread.start()
    assert not answered.is_set()
    keyring.unlocked.set()
    thread.join()
    assert answered.is_set()


def test_a_forgetful_keyring_gives_nothing_back() -> None:
    keyring = ForgetfulKeyring()
    keyring.set_password("service", "user", "secret")
    assert keyring.get_password("service", "user") is None


def test_a_fixed_key_store_takes_no_other_key() -> None:
    keys = FixedKeyStore(b"k" * 32)
    assert keys.read("any") == b"k" * 32
    with pytest.raises(AssertionError):
        keys.write("any", b"other")
    with pytest.raises(AssertionError):
        keys.delete("any")
