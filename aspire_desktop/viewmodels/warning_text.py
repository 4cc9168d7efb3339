"""Warnings in words: with names in the window, without them in the system's own notices."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from aspire_desktop.core.credentials.renewing import WarningStage
from aspire_desktop.viewmodels.formatting import short_time, span
from aspire_desktop.viewmodels.state_words import capitalized, kind_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aspire_desktop.viewmodels.expiry_watch import ExpiryWarning

_tr = partial(QCoreApplication.translate, "WarningText")

_NAMES_SHOWN: Final = 8


def message_texts(warnings: Sequence[ExpiryWarning], now: datetime) -> tuple[str, str]:
    """Return the sentence and the details for the window.

    Args:
        warnings: At least one.
        now: Server time, as good as the same for all of them.
    """
    lines = [_line(warning, now) for warning in warnings[:_NAMES_SHOWN]]
    more = len(warnings) - len(lines)
    lines += [_tr("and %Ln more", "", more)] if more > 0 else []
    if len(warnings) == 1:
        return lines[0], _hint(warnings[0])
    return _summary(warnings), "\n".join(lines)


def notice_texts(warnings: Sequence[ExpiryWarning], now: datetime) -> tuple[str, str]:
    """Return title and text for the system's own notice.

    It can be read on a locked screen and stays in the system's list of notices, and a description may
    hold a customer's name: so it names counts, times and environments only.
    """
    if len(warnings) > 1:
        text = _tr("{summary} Open Aspire Desktop to refresh them.")
        return _tr("Aspire tokens"), text.format(summary=_summary(warnings))
    (warning,) = warnings
    kind = capitalized(kind_word(warning.profile.environment.kind))
    if warning.stage is WarningStage.BEFORE:
        left = span(warning.ends.earliest - now)
        title = _tr("An Aspire token expires in {time}")
        if _may_live_on(warning):
            title = _tr("An Aspire token may expire in {time}")
        return title.format(time=left), _tr("{kind} · open Aspire Desktop to refresh it.").format(kind=kind)
    ended = short_time(_end(warning), now)
    may_live = _may_live_on(warning)
    title = _tr("An Aspire token may have expired") if may_live else _tr("An Aspire token has expired")
    text = _tr("{kind} · at {at}. Open Aspire Desktop to refresh it.")
    return title, text.format(kind=kind, at=ended)


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
    past = _tr("%Ln tokens have expired", "", ended)
    future = _tr("%Ln tokens expire soon", "", soon)
    if ended and soon:
        return _tr("{past} and {future}.").format(past=past, future=future)
    return f"{past if ended else future}."


def _line(warning: ExpiryWarning, now: datetime) -> str:
    name, end = warning.profile.description, _end(warning)
    if warning.stage is WarningStage.BEFORE:
        text = _tr("{name}: the token expires in {time}, at {at}.")
        if _may_live_on(warning):
            text = _tr("{name}: the token may expire in {time}, at {at}.")
        return text.format(name=name, time=span(end - now), at=short_time(end, now))
    text = _tr("{name}: the token expired at {at}.")
    if _may_live_on(warning):
        text = _tr("{name}: the token’s own expiry (exp) passed at {at}.")
    return text.format(name=name, at=short_time(end, now))


def _hint(warning: ExpiryWarning) -> str:
    if not _may_live_on(warning):
        return ""
    if warning.stage is WarningStage.ENDED:
        return _tr("It may still work: no response has shown yet whether that expiry counts here.")
    return _tr("That is the token’s own expiry (exp). No response has shown yet whether it counts here.")
