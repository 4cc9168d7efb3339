"""A token's state in words, worked out from its expiry at one moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.evidence import GRANTED_SKEW
from aspire_desktop.core.credentials.expiry import Basis, Behaviour, Expiry
from aspire_desktop.core.credentials.row_state import NOT_USABLE, row_state
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.viewmodels.formatting import ago, countdown, full_time, short_time, spoken

if TYPE_CHECKING:
    from datetime import datetime

    from aspire_desktop.core.credentials.lifetime import Bounds
    from aspire_desktop.core.credentials.login_refusal import LoginRefusal
    from aspire_desktop.core.credentials.tokens import TokenPair


@dataclass(frozen=True, slots=True)
class TokenView:
    """What the token strip shows.  It holds no token.

    Attributes:
        word: The state, e.g. ``Valid``.
        basis: Until when, and how that is known.
        other: The end by the other basis; empty where there is none.
        hint: All times in full, local and UTC.
        spoken: The countdown with its units and its rule, for those who hear it.
        has_token: There is one, whether it is usable or not.
        may_end_before: `other` is an end that may count, minutes or more before the one that is counted down
            to: it is to be seen before `basis` is.
    """

    state: TokenState
    countdown: str
    word: str
    basis: str
    other: str
    hint: str
    fraction_left: float
    spoken: str = ""
    has_token: bool = True
    may_end_before: bool = False


#: Behind the time, for those who hear it.
_RULES: Final = {
    Basis.ROLLING: "rolling",
    Basis.CLAIM: "fixed",
    Basis.MEASURED: "fixed",
    Basis.LEARNED: "measured",
}

NO_TOKEN = TokenView(
    state=TokenState.NONE,
    countdown="–:––:––",
    word="No token yet",
    basis="Get token requests one.",
    other="",
    hint="",
    fraction_left=0.0,
    has_token=False,
)


def token_view(
    tokens: TokenPair | None, expiry: Expiry | None, now: datetime, refusal: LoginRefusal | None = None
) -> TokenView:
    """Describe `tokens` at `now` (server time, aware UTC).

    Args:
        tokens: The newest pair; None where there is none.
        expiry: How it stands.
        now: The server's time.
        refusal: Of the last login, where no token has come since.
    """
    if refusal is not None and (expiry is None or not expiry.is_usable):
        return _refused(refusal, now, has_token=tokens is not None)
    if tokens is None or expiry is None:
        return NO_TOKEN
    return TokenView(
        state=expiry.state,
        countdown=countdown(expiry.remaining if expiry.is_usable else type(expiry.remaining)()),
        word=expiry.state.value.capitalize(),
        basis=_basis(tokens, expiry, now),
        other=_other(expiry, now),
        hint=_hint(expiry),
        fraction_left=expiry.fraction_left if expiry.is_usable else 0.0,
        spoken=f"{spoken(expiry.remaining)} left, {_RULES[expiry.basis]}" if expiry.is_usable else "",
        may_end_before=expiry.is_usable and _may_end_before(expiry),
    )


def _may_end_before(expiry: Expiry) -> bool:
    return expiry.is_claim_untested and expiry.ends_at - expiry.earliest > GRANTED_SKEW


def unusable_view(problem: str) -> TokenView:
    """Describe a credential in whose name nothing can be sent, by what of it cannot be read."""
    return replace(NO_TOKEN, state=TokenState.REFUSED, word=NOT_USABLE.capitalize(), basis=problem)


def _refused(refusal: LoginRefusal, now: datetime, *, has_token: bool) -> TokenView:
    at = short_time(refusal.at, now)
    return replace(
        NO_TOKEN,
        state=TokenState.REFUSED,
        word=row_state(None, refusal).word.capitalize(),
        basis=f"Aspire rejected the client ID or the secret at {at}: check both.",
        has_token=has_token,
    )


def _basis(tokens: TokenPair, expiry: Expiry, now: datetime) -> str:
    if expiry.state is TokenState.REFUSED and tokens.refused_at is not None:
        return f"the server answered 401 at {short_time(tokens.refused_at, now)}: refresh it"
    if expiry.bounds is not None:
        return _measured(expiry, expiry.bounds)
    until = "until" if expiry.is_usable else "since"
    end = f"{until} {short_time(expiry.ends_at, now)}"
    if expiry.basis is Basis.CLAIM:
        return f"{end} · the token's own exp, as this server was seen to keep to it"
    if expiry.basis is Basis.MEASURED:
        return f"{end} · 24 h since it was issued, as this server was seen not to roll"
    rule = "rolling 24 h, as seen here" if expiry.behaviour is Behaviour.ROLLS else "rolling 24 h"
    return f"{end} · {rule}, last used {ago(now - tokens.last_used_at)}"


def _measured(expiry: Expiry, bounds: Bounds) -> str:
    since = "its last use" if expiry.learned.since_use is bounds else "issue"
    proven, refused = _hours(bounds.proven), _hours(bounds.refused)
    return f"expires between {proven} and {refused} after {since} · measured, {bounds.observations} responses"


def _hours(length: timedelta) -> str:
    minutes = int(length / timedelta(minutes=1))
    return f"{minutes // 60}:{minutes % 60:02}"


def _other(expiry: Expiry, now: datetime) -> str:
    if expiry.basis is not Basis.ROLLING:
        return f"rolling 24 h would say {short_time(expiry.rolling_end, now)}"
    if expiry.claim_end is None:
        return ""
    if expiry.is_claim_untested:
        return f"may expire at {short_time(expiry.claim_end, now)} (not yet tested)"
    return f"token says {short_time(expiry.claim_end, now)}"


def _hint(expiry: Expiry) -> str:
    lines = [
        f"Basis: {expiry.basis.value}",
        f"Rolling end: {full_time(expiry.rolling_end)}",
    ]
    if expiry.basis is Basis.MEASURED:
        lines.append(f"A day after issue: {full_time(expiry.ends_at)}")
    if expiry.claim_end is not None:
        lines.append(f"exp in the token: {full_time(expiry.claim_end)}")
    return "\n".join(lines)
