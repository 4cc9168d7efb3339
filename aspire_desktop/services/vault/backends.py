"""Which of keyring's backends may hold the key: those of the operating systems, and no other.

An environment variable or a file can switch keyring to a backend that writes plain text, so its
choice is looked at before it is used.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.errors import VaultError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_LINUX_OWN: Final = "keyring.backends.SecretService.Keyring"
_NAMES: Final = {
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
    _LINUX_OWN: "Secret Service",
    "aspire_desktop.services.vault.secret_service.IntroducedKeyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
}
_OWN: Final = {
    "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
    "darwin": ("keyring.backends.macOS", "Keyring"),
    "linux": ("aspire_desktop.services.vault.secret_service", "IntroducedKeyring"),
}


class UnusableKeyringError(VaultError):
    """There is no system vault that a key could be kept in, or not one that is safe."""


def backend_name(backend: KeyringBackend) -> str:
    return _NAMES.get(_path(backend), _path(backend))


def trusted_backend() -> KeyringBackend:
    """Return the system's vault.

    Raises:
        UnusableKeyringError: There is none, or the user's configuration names one that is not
            trusted; the text says which.
    """
    backend = None if _is_configured() else _own_backend()
    if backend is None:
        backend = _trusted(_configured_backend())
    if sys.platform == "win32":
        # "Enterprise", keyring's default, would have the key roam to other machines.
        backend.persist = "local machine"  # type: ignore[attr-defined]
    return backend


def _own_backend() -> KeyringBackend | None:
    """Make this system's usual backend without keyring's search, which loads every plug-in there is."""
    from importlib import import_module

    module, name = _OWN.get(sys.platform, ("", ""))
    if not module:
        return None
    backend_class: Any = getattr(import_module(module), name)
    try:
        if backend_class.priority <= 0:
            return None
    except (RuntimeError, OSError):  # keyring says that it does not work here, or the bus is gone
        return None
    backend: KeyringBackend = backend_class()
    return backend


def _is_configured() -> bool:
    if os.environ.get("PYTHON_KEYRING_BACKEND"):
        return True
    from keyring.util import platform_

    return os.path.exists(os.path.join(platform_.config_root(), "keyringrc.cfg"))  # noqa: PTH110, PTH118 (keyring's own way)


def _configured_backend() -> KeyringBackend:
    import keyring

    try:
        return keyring.get_keyring()
    except (ImportError, AttributeError, ValueError, RuntimeError):  # a name that keyring cannot load
        named = os.environ.get("PYTHON_KEYRING_BACKEND") or "the backend in keyringrc.cfg"
        raise UnusableKeyringError("key_store.backend_broken", backend=named) from None


def _trusted(backend: KeyringBackend) -> KeyringBackend:
    # Keyring's chainer asks each of its own in turn.
    for candidate in (backend, *getattr(backend, "backends", ())):
        if _path(candidate) == _LINUX_OWN:
            from aspire_desktop.services.vault.secret_service import IntroducedKeyring

            return IntroducedKeyring()  # type: ignore[no-untyped-call]
        if _path(candidate) in _NAMES:
            trusted: KeyringBackend = candidate
            return trusted
    path = _path(backend)
    if path == "keyring.backends.fail.Keyring":
        raise UnusableKeyringError("key_store.none")
    if path == "keyring.backends.null.Keyring":
        raise UnusableKeyringError("key_store.null_backend")
    raise UnusableKeyringError("key_store.backend_untrusted", backend=path)


def _path(backend: object) -> str:
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"
