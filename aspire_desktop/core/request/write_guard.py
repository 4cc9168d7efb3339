"""Which requests a credential lets through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.request.prepared import PreparedRequest


def check_writes(profile: Profile, request: PreparedRequest) -> None:
    """Refuse a write in the name of a credential that is read only, whoever asks for it.

    Raises:
        InputError: It is one.
    """
    if profile.read_only and request.is_write:
        raise InputError("request.read_only", method=request.method, credential=profile.description)
