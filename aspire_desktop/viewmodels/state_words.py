"""How tokens and environments stand, in words of the window's language; core's own are for scripts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.row_state import NOT_USABLE
from aspire_desktop.core.credentials.token_state import TokenState

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.expiry import Basis
    from aspire_desktop.core.credentials.row_state import RowState

_tr = partial(QCoreApplication.translate, "StateWords")

_STATES: Final = {
    TokenState.NONE: "no token",
    TokenState.VALID: "valid",
    TokenState.EXPIRING: "expires soon",
    TokenState.EXPIRED: "expired",
    TokenState.REFUSED: "refused",
}
#: By their names: the first frame does without the module that they belong to.
_BASES: Final = {
    "ROLLING": "rolling 24 h since the last use",
    "CLAIM": "the token's own exp",
    "MEASURED": "24 h since it was issued, as measured here",
    "LEARNED": "shorter than 24 h, as measured here",
}
_KINDS: Final = {
    EnvironmentKind.PRODUCTION: "production",
    EnvironmentKind.SANDBOX: "sandbox",
    EnvironmentKind.DEMO: "demo",
    EnvironmentKind.CUSTOM: "custom",
}
_STORES: Final = {
    "memory only": "memory only",
    "system vault": "system vault",
    "Windows Credential Manager": "Windows Credential Manager",
    "macOS Keychain": "macOS Keychain",
    "the backend in keyringrc.cfg": "the backend in keyringrc.cfg",
}


def state_word(state: TokenState) -> str:
    return _tr(_STATES[state])


def basis_word(basis: Basis) -> str:
    return _tr(_BASES[basis.name])


def kind_word(kind: EnvironmentKind) -> str:
    return _tr(_KINDS[kind])


def unusable_word() -> str:
    return _tr("not usable")


def store_word(name: str) -> str:
    """Return the name of a vault for keys; other backends have names of their own."""
    return _tr(_STORES[name]) if name in _STORES else name


def row_word(row: RowState) -> str:
    """Return e.g. ``refused, 404``."""
    if row.word == NOT_USABLE:
        return unusable_word()
    word = state_word(row.state)
    return word if row.status is None else f"{word}, {row.status}"


def capitalized(word: str) -> str:
    """Return a word as it begins a line: only its first letter is another, as in German nouns keep theirs."""
    return word[:1].upper() + word[1:]
