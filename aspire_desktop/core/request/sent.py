"""What was sent: one value, made at Execute, that all who speak of it afterwards are given."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.openapi.operation import Operation
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.preparation import FieldProblem
from aspire_desktop.core.request.prepared import PreparedRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """Who sends what: whatever is chosen by the time of the answer, this is whose it is.

    Attributes:
        profile: The credential as it was at Execute.
        operation: What is called.
        draft: The form as it was.
        request: What goes over the line; the question before a write shows exactly this.
        at: When Execute was pressed, aware UTC.
        problems: What the form says is wrong with it, or may be: it is sent on purpose.
    """

    profile: Profile
    operation: Operation
    draft: RequestDraft = field(repr=False)
    request: PreparedRequest = field(repr=False)
    at: datetime
    problems: tuple[FieldProblem, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """Whose the answer is: the ids of the credential and of the operation."""
        return self.profile.id, self.operation.key

    def is_still(self, profile: Profile | None) -> bool:
        """Say whether the credential, as it is now, is the one that this was made for."""
        return profile is not None and _login(profile) == _login(self.profile)


def _login(profile: Profile) -> tuple[object, ...]:
    """Return what decides where a request goes and in whose name."""
    return profile.id, profile.client_id, profile.environment, profile.secret_set_at
