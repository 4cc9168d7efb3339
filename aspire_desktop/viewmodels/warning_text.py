"""Warnings in words: with names in the window, without them in the system's own notices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.renewing import WarningStage
from aspire_desktop.viewmodels.formatting import short_time, span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aspire_desktop.viewmodels.expiry_watch import ExpiryWarning

_NAMES_SHOWN: Final = 8


def message_texts(warnings: Sequence[ExpiryWarning], now: datetime) -> tuple[str, str]:
    """Return the sentence and the details for the window.

    Args:
        warnings: At least one.
        now: Server time, as good as the same for all of them.
    """
    lines = [_line(warning, now) for warning in warnings[:_NAMES_SHOWN]]
    more = len(warnings) - len(lines)
    lines += [f"and {more:,} more"] if more > 0 else []
    if len(warnings) == 1:
        return lines[0], _hint(warnings[0])
    return _summary(warnings), "\n".join(lines)


def notice_texts(warnings: Sequence[ExpiryWarning], now: datetime) -> tuple[str, str]:
    """Return title and text for the system's own notice.

    It can be read on a locked screen and stays in the system's list of notices, and a description may
    hold a customer's name: so it names counts, times and environments only.
    """
    if len(warnings) > 1:
        return "Aspire tokens", f"{_summary(warnings)} Open Aspire Desktop to refresh them."
    (warning,) = warnings
    kind = warning.profile.environment.kind.value.capitalize()
    if warning.stage is WarningStage.BEFORE:
        left = span(warning.ends.earliest - now)
        verb = "may expire" if _may_live_on(warning) else "expires"
        return f"An Aspire token {verb} in {left}", f"{kind} · open Aspire Desktop to refresh it."
    ended = short_time(_end(warning), now)
    word = "may have expired" if _may_live_on(warning) else "has expired"
    return f"An Aspire token {word}", f"{kind} · at {ended}. Open Aspire Desktop to refresh it."


def _end(warning: ExpiryWarning) -> datetime:
    """Return the end that is warned of: once both are over, the later one counts."""
    is_over = warning.stage is WarningStage.ENDED and not warning.ends.remaining
    return warning.ends.ends_at if is_over else warning.ends.earliest


def _may_live_on(warning: ExpiryWarning) -> bool:
    """Say whether the end is the token's own, and the one by its last use is later."""
    return warning.ends.ends_at > _end(warning)


def _summary(warnings: Sequence[ExpiryWarning]) -> str:
    ended = sum(warning.stage is WarningStage.ENDED for warning in warnings)
    soon = len(warnings) - ended
    parts = [f"{ended:,} {'token has' if ended == 1 else 'tokens have'} expired"] if ended else []
    parts += [f"{soon:,} {'token expires' if soon == 1 else 'tokens expire'} soon"] if soon else []
    return f"{' and '.join(parts)}."


def _line(warning: ExpiryWarning, now: datetime) -> str:
    name, end = warning.profile.description, _end(warning)
    if warning.stage is WarningStage.BEFORE:
        verb = "may expire" if _may_live_on(warning) else "expires"
        return f"{name}: the token {verb} in {span(end - now)}, at {short_time(end, now)}."
    if _may_live_on(warning):
        return f"{name}: the token’s own expiry (exp) passed at {short_time(end, now)}."
    return f"{name}: the token expired at {short_time(end, now)}."


def _hint(warning: ExpiryWarning) -> str:
    if not _may_live_on(warning):
        return ""
    if warning.stage is WarningStage.ENDED:
        return "It may still work: no response has shown yet whether that expiry counts here."
    return "That is the token’s own expiry (exp). No response has shown yet whether it counts here."
