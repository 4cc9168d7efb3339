"""A token's state in words, worked out from its expiry at one moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from aspire_desktop.core.credentials.evidence import GRANTED_SKEW
from aspire_desktop.core.credentials.expiry import Basis, Behaviour, Expiry
from aspire_desktop.core.credentials.row_state import row_state
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.viewmodels.formatting import ago, countdown, full_time, short_time, spoken
from aspire_desktop.viewmodels.state_words import basis_word, capitalized, row_word, state_word, unusable_word

if TYPE_CHECKING:
    from datetime import datetime

    from aspire_desktop.core.credentials.lifetime import Bounds
    from aspire_desktop.core.credentials.login_refusal import LoginRefusal
    from aspire_desktop.core.credentials.tokens import TokenPair


_tr = partial(QCoreApplication.translate, "TokenView")


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


def no_token_view() -> TokenView:
    """Describe a credential without a token."""
    return TokenView(
        state=TokenState.NONE,
        countdown="–:––:––",
        word=_tr("No token yet"),
        basis=_tr("Get token requests one."),
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
        return no_token_view()
    return TokenView(
        state=expiry.state,
        countdown=countdown(expiry.remaining if expiry.is_usable else type(expiry.remaining)()),
        word=capitalized(state_word(expiry.state)),
        basis=_basis(tokens, expiry, now),
        other=_other(expiry, now),
        hint=_hint(expiry),
        fraction_left=expiry.fraction_left if expiry.is_usable else 0.0,
        spoken=_spoken(expiry) if expiry.is_usable else "",
        may_end_before=expiry.is_usable and _may_end_before(expiry),
    )


def _spoken(expiry: Expiry) -> str:
    text = _tr("{time} left, {rule}")
    return text.format(time=spoken(expiry.remaining), rule=_tr(_RULES[expiry.basis]))


def _may_end_before(expiry: Expiry) -> bool:
    return expiry.is_claim_untested and expiry.ends_at - expiry.earliest > GRANTED_SKEW


def unusable_view(problem: str) -> TokenView:
    """Describe a credential in whose name nothing can be sent, by what of it cannot be read."""
    return replace(
        no_token_view(), state=TokenState.REFUSED, word=capitalized(unusable_word()), basis=problem
    )


def _refused(refusal: LoginRefusal, now: datetime, *, has_token: bool) -> TokenView:
    at = short_time(refusal.at, now)
    return replace(
        no_token_view(),
        state=TokenState.REFUSED,
        word=capitalized(row_word(row_state(None, refusal))),
        basis=_tr("Aspire rejected the client ID or the secret at {at}: check both.").format(at=at),
        has_token=has_token,
    )


def _basis(tokens: TokenPair, expiry: Expiry, now: datetime) -> str:
    if expiry.state is TokenState.REFUSED and tokens.refused_at is not None:
        at = short_time(tokens.refused_at, now)
        return _tr("the server answered 401 at {at}: refresh it").format(at=at)
    if expiry.bounds is not None:
        return _measured(expiry, expiry.bounds)
    end = _tr("until {at}") if expiry.is_usable else _tr("since {at}")
    end = end.format(at=short_time(expiry.ends_at, now))
    if expiry.basis is Basis.CLAIM:
        return _tr("{end} · the token's own exp, as this server was seen to keep to it").format(end=end)
    if expiry.basis is Basis.MEASURED:
        return _tr("{end} · 24 h since it was issued, as this server was seen not to roll").format(end=end)
    rolls = expiry.behaviour is Behaviour.ROLLS
    rule = _tr("rolling 24 h, as seen here") if rolls else _tr("rolling 24 h")
    used = ago(now - tokens.last_used_at)
    return _tr("{end} · {rule}, last used {when}").format(end=end, rule=rule, when=used)


def _measured(expiry: Expiry, bounds: Bounds) -> str:
    count = bounds.observations
    text = _tr("expires between {proven} and {refused} after issue · measured, %Ln responses", "", count)
    if expiry.learned.since_use is bounds:
        text = _tr(
            "expires between {proven} and {refused} after its last use · measured, %Ln responses", "", count
        )
    return text.format(proven=_hours(bounds.proven), refused=_hours(bounds.refused))


def _hours(length: timedelta) -> str:
    minutes = int(length / timedelta(minutes=1))
    return f"{minutes // 60}:{minutes % 60:02}"


def _other(expiry: Expiry, now: datetime) -> str:
    if expiry.basis is not Basis.ROLLING:
        return _tr("rolling 24 h would say {at}").format(at=short_time(expiry.rolling_end, now))
    if expiry.claim_end is None:
        return ""
    if expiry.is_claim_untested:
        return _tr("may expire at {at} (not yet tested)").format(at=short_time(expiry.claim_end, now))
    return _tr("token says {at}").format(at=short_time(expiry.claim_end, now))


def _hint(expiry: Expiry) -> str:
    lines = [
        _tr("Basis: {basis}").format(basis=basis_word(expiry.basis)),
        _tr("Rolling end: {at}").format(at=full_time(expiry.rolling_end)),
    ]
    if expiry.basis is Basis.MEASURED:
        lines.append(_tr("A day after issue: {at}").format(at=full_time(expiry.ends_at)))
    if expiry.claim_end is not None:
        lines.append(_tr("exp in the token: {at}").format(at=full_time(expiry.claim_end)))
    return "\n".join(lines)
