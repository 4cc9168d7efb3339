"""Dates with times and times of day in ISO 8601, as servers read them."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import Final

#: Newer versions of Python take it for the next day's midnight; .NET does not.
_HOUR_24: Final = re.compile(r"[T ]24")


def read_moment(text: str) -> datetime:
    """Return the date and time that `text` names.

    Raises:
        ValueError: It names none.
    """
    if _HOUR_24.search(text):
        raise ValueError(text)
    return datetime.fromisoformat(text)


def read_time(text: str) -> time:
    """Return the time of day that `text` names.

    Raises:
        ValueError: It names none.
    """
    if text.startswith("24"):
        raise ValueError(text)
    return time.fromisoformat(text)
