"""Whose a response is, and when it came: the line above it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseCaption:
    """What a response says of itself, e.g. ``200 OK · GET /Branches · Payroll export · 16:42:10``.

    Attributes:
        status: As the server named it, e.g. ``200 OK``.
        credential: The description of the credential that it was sent with.
        at: When it was sent, aware UTC.
        is_success: The status is 2xx.
        is_current: It answers the last request of this credential and operation; not while a newer one
            is under way.
    """

    status: str
    method: str
    path: str
    credential: str
    at: datetime
    is_success: bool
    is_current: bool = True

    @property
    def place(self) -> str:
        """The operation, e.g. ``GET /Branches``."""
        return f"{self.method} {self.path}"

    @property
    def time(self) -> str:
        """When it was sent, as the clock on the wall has it, e.g. ``16:42:10``."""
        return f"{self.at.astimezone():%H:%M:%S}"
