"""Tests for aspire_desktop.services.vault.keys."""

import pytest
from keyring.backend import KeyringBackend

from aspire_desktop.core.errors import VaultLockedOutError
from aspire_desktop.services.vault.backends import UnusableKeyringError
from aspire_desktop.services.vault.keys import KeyringKeyStore
from tests.support.keyrings import (
    CredWriteError,
    ForgetfulKeyring,
    InMemoryKeyring,
    LockedKeyring,
    SilentKeyring,
    WindowsLimitKeyring,
)

_KEY = bytes(range(32))


def _store(backend: KeyringBackend, patience_s: float = 30) -> KeyringKeyStore:
    return KeyringKeyStore(lambda: backend, patience_s)


def test_one_short_entry_holds_the_key() -> None:
    backend = WindowsLimitKeyring()
    _store(backend).write("0123456789abcdef", _KEY)
    ((place, value),) = backend.entries.items()
    assert place == ("aspiredesktop.vault.0123456789abcdef", "0123456789abcdef")
    assert value.startswith("v1:")
    assert len(value.encode("utf-16-le")) < 512


def test_a_refusal_is_locked_out_and_not_a_missing_key() -> None:
    with pytest.raises(VaultLockedOutError) as caught:
        _store(LockedKeyring()).read("id")
    assert caught.value.detail == "KeyringLocked"


def test_no_answer_in_time_is_locked_out_and_not_a_missing_key() -> None:
    backend = SilentKeyring()
    with pytest.raises(VaultLockedOutError, match="did not answer"):
        _store(backend, patience_s=0.01).read("id")
    backend.unlocked.set()


def test_after_no_answer_the_next_call_asks_again() -> None:
    backend = SilentKeyring()
    keys = _store(backend, patience_s=0.01)
    with pytest.raises(VaultLockedOutError):
        keys.read("id")
    backend.unlocked.set()
    assert _store(backend).read("id") is None


def test_a_key_that_does_not_come_back_was_not_written() -> None:
    with pytest.raises(VaultLockedOutError, match="did not give back"):
        _store(ForgetfulKeyring()).write("id", _KEY)


@pytest.mark.parametrize("text", ["", "v1:", "v1:AAAA", "v2:" + "A" * 43 + "=", "v1:" + "é" * 44, "A" * 44])
def test_something_else_in_the_keys_place_is_neither_a_key_nor_absent(text: str) -> None:
    backend = InMemoryKeyring()
    backend.set_password("aspiredesktop.vault.id", "id", text)
    with pytest.raises(VaultLockedOutError, match="something else"):
        _store(backend).read("id")


def test_an_error_of_the_backends_library_is_told_without_its_text() -> None:
    class Broken(InMemoryKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise CredWriteError(1783, "CredWrite", password)

    with pytest.raises(VaultLockedOutError) as caught:
        _store(Broken()).write("id", _KEY)
    assert (caught.value.detail, caught.value.__cause__) == ("CredWriteError", None)


def test_a_module_that_is_missing_is_a_damaged_installation_and_no_refusal(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def find() -> KeyringBackend:
        raise ModuleNotFoundError("No module named 'win32ctypes'", name="win32ctypes")

    with pytest.raises(VaultLockedOutError, match="Install Aspire Desktop again") as caught:
        KeyringKeyStore(find).read("id")
    assert caught.value.code == "key_store.damaged_installation"
    (line,) = caplog.messages
    assert "win32ctypes" in line
    caplog.clear()


def test_a_session_without_a_vault_is_named_as_what_it_is() -> None:
    class Absent(InMemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            error = OSError(22, "A specified logon session does not exist")
            setattr(error, "winerror", 1312)  # noqa: B010 (settable on Windows only, says the type)
            raise error

    with pytest.raises(VaultLockedOutError, match="SSH or WinRM") as caught:
        _store(Absent()).read("id")
    assert caught.value.code == "key_store.no_session"


def test_an_unusable_keyring_is_named_by_its_own_error_and_looked_for_again() -> None:
    asked: list[None] = []

    def find() -> KeyringBackend:
        asked.append(None)
        raise UnusableKeyringError("none here")

    keys = KeyringKeyStore(find)
    for _ in range(2):
        with pytest.raises(UnusableKeyringError, match="none here"):
            keys.read("id")
    assert len(asked) == 2


def test_the_backend_is_found_once() -> None:
    asked: list[None] = []

    def find() -> KeyringBackend:
        asked.append(None)
        return InMemoryKeyring()

    keys = KeyringKeyStore(find)
    keys.write("id", _KEY)
    assert (keys.read("id"), len(asked)) == (_KEY, 1)


def test_the_key_is_in_no_text_of_an_error() -> None:
    with pytest.raises(VaultLockedOutError) as caught:
        _store(LockedKeyring()).write("id", _KEY)
    assert "AAEC" not in repr(caught.value) + str(caught.value.__context__)
