"""Where the vault's key is kept."""

from __future__ import annotations

import base64
import binascii
import logging
import threading
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from aspire_desktop.core.errors import VaultError, VaultLockedOutError
from aspire_desktop.services.vault.envelope import KEY_BYTES
from aspire_desktop.services.vault.wrapping import is_wrapped

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

#: By these an older program, which knows the first only, tells a key from one with a passphrase.
_PLAIN: Final = "v1:"
_WRAPPED: Final = "v2:"
_PATIENCE_S: Final = 30.0
#: Windows': sessions over SSH or WinRM, and services, have no Credential Manager.
_NO_SUCH_LOGON_SESSION: Final = 1312

_log = logging.getLogger(__name__)

Answer = TypeVar("Answer")


class KeyStore(Protocol):
    """Keeps one entry for each vault: its key, or its key wrapped with a passphrase (see `wrapping`).

    Raises, in each method:
        VaultLockedOutError: The system's vault refused, or did not answer in time.
        UnusableKeyringError: There is none that can be trusted with a key.
    """

    @property
    def name(self) -> str:
        """What people call it, e.g. ``Windows Credential Manager``."""

    @property
    def is_lasting(self) -> bool:
        """Whether its keys outlive the program, and with them what they open."""

    def read(self, vault_id: str) -> bytes | None:
        """Return the entry, or None where there is none."""

    def write(self, vault_id: str, key: bytes) -> None:
        """Keep an entry in the place of the last, and make sure that it can be read back."""

    def delete(self, vault_id: str) -> None:
        """Forget the key; it is no error if there is none."""


class MemoryKeyStore:
    """Keeps keys for as long as the program runs: the demo's."""

    name = "memory only"
    is_lasting = False

    def __init__(self) -> None:
        self._keys: dict[str, bytes] = {}

    def read(self, vault_id: str) -> bytes | None:
        return self._keys.get(vault_id)

    def write(self, vault_id: str, key: bytes) -> None:
        self._keys[vault_id] = key

    def delete(self, vault_id: str) -> None:
        self._keys.pop(vault_id, None)


class KeyringKeyStore:
    """Keeps the key in the operating system's vault, one entry for each vault.

    A locked system vault may wait for a password that nobody types, so that each call runs in a
    thread of its own and is given 30 seconds.
    """

    is_lasting = True

    def __init__(
        self,
        find_backend: Callable[[], KeyringBackend] | None = None,
        patience_s: float = _PATIENCE_S,
    ) -> None:
        self._find_backend = find_backend
        self._patience_s = patience_s
        self._backend: KeyringBackend | None = None

    @property
    def name(self) -> str:
        if self._backend is None:
            return "system vault"
        from aspire_desktop.services.vault.backends import backend_name

        return backend_name(self._backend)

    def read(self, vault_id: str) -> bytes | None:
        service = _service(vault_id)
        text = self._call(lambda backend: backend.get_password(service, vault_id))
        return None if text is None else _decoded(text)

    def write(self, vault_id: str, key: bytes) -> None:
        service = _service(vault_id)
        prefix = _WRAPPED if is_wrapped(key) else _PLAIN
        text = prefix + base64.urlsafe_b64encode(key).decode("ascii")
        self._call(lambda backend: backend.set_password(service, vault_id, text))
        if self.read(vault_id) != key:
            raise VaultLockedOutError("key_store.key_differs", store=self.name)

    def delete(self, vault_id: str) -> None:
        from keyring.errors import PasswordDeleteError

        service = _service(vault_id)

        def forget(backend: KeyringBackend) -> None:
            try:
                backend.delete_password(service, vault_id)
            except PasswordDeleteError:  # there was none
                return

        self._call(forget)

    def _call(self, act: Callable[[KeyringBackend], Answer]) -> Answer:
        """Run `act` on the backend; a time-out means locked, never missing."""
        outcome: list[Answer] = []
        failure: list[BaseException] = []

        def run() -> None:
            try:
                outcome.append(act(self._usable_backend()))
            except BaseException as error:
                failure.append(error)

        thread = threading.Thread(target=run, name="keyring", daemon=True)
        thread.start()
        thread.join(self._patience_s)
        if failure:
            raise _translated(failure[0], self.name)
        if not outcome:
            raise VaultLockedOutError("key_store.no_answer", store=self.name, limit_s=self._patience_s)
        return outcome[0]

    def _usable_backend(self) -> KeyringBackend:
        if self._backend is None:
            if self._find_backend is None:
                from aspire_desktop.services.vault.backends import trusted_backend

                self._find_backend = trusted_backend
            self._backend = self._find_backend()
        return self._backend


def _service(vault_id: str) -> str:
    # One service name a vault: with a shared one keyring's Windows backend moves the older
    # credential to a compound name each time another user name is written.
    return f"aspiredesktop.vault.{vault_id}"


def _decoded(text: str) -> bytes:
    prefix, encoded = text[: len(_PLAIN)], text[len(_PLAIN) :]
    try:
        key = base64.b64decode(encoded, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        key = b""
    is_known = len(key) == KEY_BYTES if prefix == _PLAIN else prefix == _WRAPPED and is_wrapped(key)
    if not is_known:
        raise VaultLockedOutError("key_store.other_content")
    return key


def _translated(error: BaseException, name: str) -> BaseException:
    """Return an error that is safe to show; whatever is not the keyring's own is passed on."""
    if isinstance(error, VaultError):
        return error
    if not isinstance(error, Exception):
        return error
    if isinstance(error, ImportError):
        # The vault has refused nothing: it was never asked.
        _log.error("the system's vault cannot be asked: the module %s is missing or broken", error.name)
        damaged = VaultLockedOutError("key_store.damaged_installation", store=name, detail=error.name or "")
        damaged.__cause__ = error  # which names a module, and holds no secret
        return damaged
    if getattr(error, "winerror", None) == _NO_SUCH_LOGON_SESSION:
        return VaultLockedOutError("key_store.no_session", store=name)
    # Backends raise what their libraries raise: D-Bus errors, pywintypes errors, OSErrors.
    refused = VaultLockedOutError("key_store.refused", store=name, detail=type(error).__name__)
    refused.__cause__ = None
    return refused
