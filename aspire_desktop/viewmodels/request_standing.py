"""Whether a request can be expected to be let in: by its token, the record of scopes, and responses."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.scopes import Scopes
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.request.record import Evidence


_UNAUTHORIZED: Final = 401


class RequestStanding(Enum):
    """What is known before a request is sent; no more than that is claimed."""

    NO_TOKEN = "a token is fetched on Execute"  # noqa: S105 (no secret)
    AUTHORIZED = "authorized"
    NOT_RECORDED = "not in the recorded scopes"
    DENIED = "denied when last sent (403)"
    REJECTED = "rejected when last sent (401)"


def request_standing(
    operation: Operation | None,
    scopes: Scopes,
    seen: Evidence | None,
    *,
    has_token: bool,
    last_status: int | None = None,
) -> RequestStanding:
    """Return what is known: what was answered counts before what is recorded, and both before the token.

    Args:
        operation: What would be sent; None where none is chosen.
        scopes: What is recorded of the credential.
        seen: What its answers have shown of the operation.
        has_token: It has one that is valid by all that is known.
        last_status: Of the newest answer to the operation; None where there is none.
    """
    if operation is not None and not operation.is_login:
        was_rejected = last_status == _UNAUTHORIZED
        if was_rejected and has_token:
            return RequestStanding.REJECTED  # the token is new since, or was taken elsewhere
        if not was_rejected and seen is not None and seen.is_refused:
            return RequestStanding.DENIED
        is_seen_working = seen is not None and seen.is_good
        if not is_seen_working and not scopes.allows(operation.controller, operation.method):
            return RequestStanding.NOT_RECORDED
    return RequestStanding.AUTHORIZED if has_token else RequestStanding.NO_TOKEN
