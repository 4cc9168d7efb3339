"""The one gate for values that come from outside: what is kept or computed with has passed it.

A server, a file or a vault of another version may hold any number and any date.  Each function returns
the value where it can be meant, and nothing where it cannot: the caller goes on as if it had not been
there, and says that it is not usable.
"""

import math
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

#: Nothing that this program keeps a time of is older.
EARLIEST: Final = datetime(2000, 1, 1, tzinfo=UTC)
#: A computer's clock that shows an earlier time than this program's own first days is known to be wrong.
NOT_BEFORE: Final = datetime(2026, 1, 1, tzinfo=UTC)
#: Certificates live for 398 days at most (CA/Browser Forum): a clock that is wrong by more reaches no server.
MAX_CLOCK_OFFSET: Final = timedelta(days=400)
#: An end further away than ten years is a mistake.
MAX_LIFETIME: Final = timedelta(days=3653)
#: Longer than any server that is meant to be used again keeps a client away.
MAX_WAIT_S: Final = 86_400.0
_MAX_VALIDATOR: Final = 999
_MAX_HEADER: Final = 200
_DIGITS: Final = re.compile(r"[0-9]{1,10}\Z")
#: Of a wait more are meant as well: for ever.
_WAIT: Final = re.compile(r"[0-9]{1,20}\Z")


def utc(moment: datetime) -> datetime | None:
    """Return `moment` as aware UTC; one without a zone is taken for UTC, one beyond the calendar for none."""
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        return None


def moment(timestamp: float) -> datetime | None:
    """Return the seconds since 1970 of a file as aware UTC; None where they lead out of the calendar."""
    try:
        return datetime.fromtimestamp(timestamp, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def past(moment: datetime | None, now: datetime) -> datetime | None:
    """Return a time at which something happened, as some server's clock showed it; None where it cannot have.

    Args:
        moment: As it came.
        now: The PC's clock, aware UTC.
    """
    known = None if moment is None else utc(moment)
    latest = max(now, NOT_BEFORE) + MAX_CLOCK_OFFSET
    return known if known is not None and EARLIEST <= known <= latest else None


def end(moment: datetime | None, now: datetime) -> datetime | None:
    """Return a time at which something ends, at most ten years from `now`; else None."""
    known = None if moment is None else utc(moment)
    return known if known is not None and abs(known - max(now, NOT_BEFORE)) <= MAX_LIFETIME else None


def clock_offset_s(seconds: float | None) -> float | None:
    """Return server time minus the PC's, where both can be clocks that somebody goes by."""
    if seconds is None or not math.isfinite(seconds) or abs(seconds) > MAX_CLOCK_OFFSET.total_seconds():
        return None
    return seconds


def span(value: timedelta) -> timedelta | None:
    """Return how long something took or lasted, from nothing to ten years; else None."""
    return value if timedelta() <= value <= MAX_LIFETIME else None


def http_date(text: str | None) -> datetime | None:
    """Return a date as headers have it (RFC 9110 5.6.7), aware UTC; None for everything else."""
    from email.utils import parsedate_to_datetime

    if not text or len(text) > _MAX_HEADER:
        return None
    try:
        return utc(parsedate_to_datetime(text))
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def answered_at(date: str | None, ours: datetime) -> datetime:
    """Return when an answer was given by the server's clock, by which its dates are meant.

    Args:
        date: Of its header.
        ours: The PC's clock at that time, aware UTC: what is gone by where the server's cannot be meant.
    """
    theirs = http_date(date)
    if theirs is None or clock_offset_s((theirs - ours).total_seconds()) is None:
        return ours
    return theirs


def wait_s(text: str | None, answered_at: datetime) -> float | None:
    """Return the seconds that a Retry-After asks for (RFC 9110 10.2.3), a day at most; else None.

    Args:
        text: A number of seconds, or a date.
        answered_at: The server's time, by which its dates are meant.
    """
    stripped = (text or "").strip()
    if _WAIT.match(stripped):
        return min(float(stripped), MAX_WAIT_S)
    moment = http_date(stripped)
    if moment is None or abs(moment - answered_at) > MAX_CLOCK_OFFSET:
        return None
    return min(max(0.0, (moment - answered_at).total_seconds()), MAX_WAIT_S)


def validator(value: object) -> str:
    """Return an ETag or a Last-Modified that can be sent back as it came, else nothing."""
    if not isinstance(value, str) or len(value) > _MAX_VALIDATOR:
        return ""
    return value if value.isascii() and value.isprintable() else ""


def unusable_headers(header: Callable[[str], str | None], now: datetime) -> tuple[str, ...]:
    """Return the names of the headers that would be gone by, but hold nothing that can be meant.

    Args:
        header: Returns a header's value by its name, in any case; None where there is none.
        now: The PC's clock, aware UTC.
    """
    found = []
    date = header("date")
    server = http_date(date)
    if date is not None and (server is None or clock_offset_s((server - now).total_seconds()) is None):
        found.append("Date")
    age = header("age")
    if age is not None and not _DIGITS.match(age.strip()):
        found.append("Age")
    retry = header("retry-after")
    if retry is not None and wait_s(retry, server if server and "Date" not in found else now) is None:
        found.append("Retry-After")
    found += [name for name in ("ETag", "Last-Modified") if header(name) and not validator(header(name))]
    return tuple(found)
