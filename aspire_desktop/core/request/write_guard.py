"""Which requests a credential lets through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.policies import Policies
    from aspire_desktop.core.request.prepared import PreparedRequest


def check_writes(profile: Profile, request: PreparedRequest, policies: Policies) -> None:
    """Refuse a write in the name of a credential that is read only, or that is to go where none may.

    Raises:
        InputError: It is one.
    """
    if request.is_write and policies.forbids_writes(profile.environment):
        raise InputError("policy.read_only", method=request.method, host=profile.environment.host)
    if profile.read_only and request.is_write:
        raise InputError("request.read_only", method=request.method, credential=profile.description)
