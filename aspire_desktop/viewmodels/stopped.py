"""A request that was not sent, for the form says that it is wrong."""

from __future__ import annotations

from dataclasses import dataclass, field

from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.openapi.operation import Operation
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.preparation import FieldProblem, prepare


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """What was to be sent by whom, and why it was not.

    Attributes:
        problems: What is wrong, at least one thing, and what may be.
        can_be_sent: As it is, if that is wished.
    """

    profile: Profile
    operation: Operation
    draft: RequestDraft = field(repr=False)
    problems: tuple[FieldProblem, ...]
    can_be_sent: bool

    @property
    def key(self) -> tuple[str, str]:
        return self.profile.id, self.operation.key


def can_be_sent(operation: Operation, draft: RequestDraft, base_url: str) -> bool:
    """Say whether a draft can be sent as it is, if that is wished."""
    try:
        prepare(operation, draft, base_url, as_is=True)
    except InputError:
        return False
    return True
