"""Whether a request can be expected to be let in: by its token, the record of scopes, and responses."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.scopes import Scopes
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.request.record import Evidence


class RequestStanding(Enum):
    """What is known before a request is sent; no more than that is claimed."""

    NO_TOKEN = "a token is fetched on Execute"  # noqa: S105 (no secret)
    AUTHORIZED = "authorized"
    NOT_RECORDED = "not in the recorded scopes"
    DENIED = "denied when last sent (403)"


def request_standing(
    operation: Operation | None, scopes: Scopes, seen: Evidence | None, *, has_token: bool
) -> RequestStanding:
    """Return what is known: what was answered counts before what is recorded, and both before the token."""
    if operation is not None and not operation.is_login:
        if seen is not None and seen.is_refused:
            return RequestStanding.DENIED
        is_seen_working = seen is not None and seen.is_good
        if not is_seen_working and not scopes.allows(operation.controller, operation.method):
            return RequestStanding.NOT_RECORDED
    return RequestStanding.AUTHORIZED if has_token else RequestStanding.NO_TOKEN
