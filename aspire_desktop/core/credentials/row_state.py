"""How a credential stands in a list, in a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.token_state import TokenState

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.expiry import Expiry
    from aspire_desktop.core.credentials.login_refusal import LoginRefusal

#: In the place of a token's state, where nothing can be sent in a credential's name.
NOT_USABLE: Final = "not usable"


@dataclass(frozen=True, slots=True)
class RowState:
    """How a credential stands in a list: by its token, or by what keeps it from having one.

    Attributes:
        state: By which its sign and its color are chosen.
        word: What people read, e.g. ``refused, 404``.
        status: Of the login that failed; None where it is a token that is told of.
    """

    state: TokenState
    word: str
    status: int | None = None


def row_state(ends: Expiry | None, refusal: LoginRefusal | None = None, problem: str = "") -> RowState:
    """Return the state of a row.

    Args:
        ends: How its token stands; None where it has none.
        refusal: Of the last login, where no token has come since.
        problem: What of its record cannot be read; empty where all can.
    """
    if problem:
        return RowState(TokenState.REFUSED, NOT_USABLE)
    if refusal is not None and (ends is None or not ends.is_usable):
        word = f"{TokenState.REFUSED.value}, {refusal.status}"
        return RowState(TokenState.REFUSED, word, refusal.status)
    state = TokenState.NONE if ends is None else ends.state
    return RowState(state, state.value)
