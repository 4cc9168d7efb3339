"""Values as text for people."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from aspire_desktop.core.late_pattern import late_pattern
from aspire_desktop.core.marks import marked

if TYPE_CHECKING:
    from aspire_desktop.core.request.record import Evidence

_tr = partial(QCoreApplication.translate, "Formatting")

_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_KILO = 1000
_QUOTED: Final = 60
_MOMENT: Final = r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?"
_TIMESTAMP: Final = late_pattern(_MOMENT + r"\Z")
_WITHIN: Final = late_pattern(_MOMENT)


def number(value: float, decimals: int | None = None) -> str:
    """Return a number as the window's language writes it, e.g. ``1,234``, ``1.234`` or ``0,5``.

    Args:
        value: An integer gets no places after the point.
        decimals: So many places after the point; None for as many as the value has.
    """
    locale = QLocale()
    if isinstance(value, int):
        return locale.toString(value)
    digits = QLocale.FloatingPointPrecisionOption.FloatingPointShortest if decimals is None else decimals
    return locale.toString(value, "g" if decimals is None else "f", digits)


def filled(text: str, /, **values: str | float) -> str:
    """Return a text with its values in it, the numbers as the window's language writes them."""
    return text.format_map(
        {name: value if isinstance(value, str) else number(value) for name, value in values.items()}
    )


def day(moment: datetime) -> str:
    """Return the local date as the language writes it; English ones do not agree, and get ``2026-11-24``."""
    here, locale = moment.astimezone(), QLocale()
    if locale.language() is QLocale.Language.English:
        return f"{here:%Y-%m-%d}"
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return locale.toString(QDate(here.year, here.month, here.day), re.sub("y+", "yyyy", pattern))


def day_and_time(moment: datetime, *, seconds: bool = False) -> str:
    """Return local date and time, e.g. ``2026-11-24 17:02`` or ``24.11.2026 17:02``."""
    return f"{day(moment)} {moment.astimezone():{'%H:%M:%S' if seconds else '%H:%M'}}"


def countdown(remaining: timedelta) -> str:
    """Return e.g. ``23:59:07``; ``0:00:00`` at the end."""
    seconds = max(0, int(remaining.total_seconds()))
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def short_time(moment: datetime, now: datetime) -> str:
    """Return local time, with the weekday, or the date where it is a week away or more."""
    local, today = moment.astimezone(), now.astimezone()
    if local.date() == today.date():
        return local.strftime("%H:%M")
    days = abs((local.date() - today.date()).days)
    if days >= 7:
        return day_and_time(moment)
    return f"{_tr(_DAYS[local.weekday()])} {local:%H:%M}"


def full_time(moment: datetime) -> str:
    """Return e.g. ``2026-11-24 17:02:31 +01:00 (16:02:31 UTC)``."""
    local = moment.astimezone()
    zone = local.strftime("%z")
    return f"{day_and_time(moment, seconds=True)} {zone[:3]}:{zone[3:]} ({moment:%H:%M:%S} UTC)"


def ago(elapsed: timedelta) -> str:
    seconds = int(elapsed.total_seconds())
    if seconds < 10:
        return _tr("just now")
    if seconds < 60:
        return _tr("{count} s ago").format(count=seconds)
    if seconds < 3600:
        return _tr("{count} min ago").format(count=seconds // 60)
    if seconds < 48 * 3600:
        return _tr("{count} h ago").format(count=seconds // 3600)
    return _tr("{count} days ago").format(count=seconds // 86400)


def span(length: timedelta) -> str:
    """Return e.g. ``23 h 58 min``, ``14 min 3 s``, ``2 days 4 h``; never negative."""
    seconds = max(0, int(length.total_seconds()))
    units = ((seconds // 86400, _tr("days")), (seconds // 3600, "h"), (seconds // 60, "min"), (seconds, "s"))
    rests = (None, 24, 60, 60)
    first = next((i for i, (count, _) in enumerate(units) if count >= (2 if i == 0 else 1)), 3)
    parts = [f"{units[first][0]} {units[first][1]}"]
    if first < 3:
        rest = units[first + 1][0] % (rests[first + 1] or 1)
        parts += [f"{rest} {units[first + 1][1]}"] if rest else []
    return " ".join(parts)


def spoken(length: timedelta) -> str:
    """Return e.g. ``23 hours 59 minutes``, for those who hear it; ``less than a minute`` at the end."""
    hours, minutes = divmod(max(0, int(length.total_seconds())) // 60, 60)
    parts = [_tr("%Ln hours", "", hours)] if hours else []
    parts += [_tr("%Ln minutes", "", minutes)] if minutes else []
    return " ".join(parts) or _tr("less than a minute")


def evidence_lines(seen: Evidence | None) -> list[str]:
    """Return what answers have shown of an operation, a line each, with the local time."""
    if seen is None:
        return []
    lines = []
    if seen.good_at is not None:
        lines.append(_tr("Seen: worked on {at}").format(at=day_and_time(seen.good_at)))
    if seen.refused_at is not None:
        lines.append(_tr("Seen: refused (403) on {at}").format(at=day_and_time(seen.refused_at)))
    return lines


def size(count: int) -> str:
    """Return e.g. ``532 B``, ``18.2 kB``, ``1.2 MB``."""
    if count < _KILO:
        return f"{count} B"
    for unit, scale in (("kB", _KILO), ("MB", _KILO**2)):
        if round(count / scale, 1) < _KILO:
            return f"{number(count / scale, 1)} {unit}"
    return f"{number(count / _KILO**3, 1)} GB"


def duration(seconds: float) -> str:
    """Return e.g. ``142 ms`` or ``3.21 s``."""
    return f"{number(seconds * 1000, 0)} ms" if round(seconds * 1000) < _KILO else f"{number(seconds, 2)} s"


def shortened(text: str, length: int = 8) -> str:
    return text if len(text) <= length + 1 else f"{text[:length]}…"


def quoted_search(text: str) -> str:
    """Return what was sought as a sentence quotes it: whatever was pasted, it stays a sentence."""
    return marked(shortened(text.strip(), _QUOTED))


def local_time_at(line: str, column: int) -> str:
    """Return what the date and time under a column of a line is here; empty where there is none."""
    for match in _WITHIN.finditer(line):
        if match.start() <= column <= match.end():
            return local_time(match[0])
    return ""


class Times(Enum):
    """How dates and times of a response stand in its table; each with its name in the settings."""

    SENT = "sent"  #: as the server wrote them
    LOCAL = "local"  #: here, e.g. ``2026-11-24 17:02:31``
    SYSTEM = "system"  #: here, as the system writes them


def shown_time(text: str, times: Times) -> str:
    """Return how an ISO date and time is to be shown; empty where `text` is none, or stays as it is.

    What was sent without a time zone may be of any: its day and hour stay as they are.
    """
    match = _TIMESTAMP.match(text) if times is not Times.SENT and len(text) < 40 else None
    if match is None:
        return ""
    try:
        moment = datetime.fromisoformat(text)
        here = moment if match[1] is None else moment.astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    return f"{here:%Y-%m-%d %H:%M:%S}" if times is Times.LOCAL else _as_the_system_writes(here)


def _as_the_system_writes(here: datetime) -> str:
    from PySide6.QtCore import QDateTime, QTime

    moment = QDateTime(QDate(here.year, here.month, here.day), QTime(here.hour, here.minute, here.second))
    return QLocale.system().toString(moment, QLocale.FormatType.ShortFormat)


def local_time(text: str) -> str:
    """Return what an ISO date and time is here, for a tooltip; empty where `text` is none."""
    match = _TIMESTAMP.match(text) if len(text) < 40 else None
    if match is None:
        return ""
    try:
        moment = datetime.fromisoformat(text)
        here = moment if match[1] is None else moment.astimezone()
        at = f"{_tr(_DAYS[here.weekday()])} {here:%Y-%m-%d %H:%M:%S}"
        if match[1] is None:
            return _tr("{at}, sent without a time zone").format(at=at)
        return _tr("{at} here (UTC{offset})").format(at=at, offset=f"{here:%z}")
    except (ValueError, OverflowError, OSError):
        return ""
