"""What the services put on record, with a scripted server."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.errors import CredentialsRejectedError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.services.api import ApiClient
from aspire_desktop.services.credentials import CredentialService
from aspire_desktop.services.reports import Reports
from aspire_desktop.services.tokens import TokenService

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.profile import Profile
    from tests.support.stage import Stage

Told = list[tuple[ActivityKind, str, str]]


def listener(told: Told) -> Callable[[ActivityKind, Profile | None, str], None]:
    def note(kind: ActivityKind, profile: Profile | None, detail: str) -> None:
        told.append((kind, "" if profile is None else profile.description, detail))

    return note


async def test_a_credentials_changes_are_on_record(stage: Stage) -> None:
    told: Told = []
    service = CredentialService(stage.vault, stage.clock, listener(told))
    record = service.add(stage.draft())
    service.change(record.profile.id, stage.draft(description="Other"))
    removed = service.remove(record.profile.id)
    service.restore(removed)
    before = service.imports.import_records([removed])
    service.imports.undo(before, [removed])
    assert told == [
        (ActivityKind.CREATED, "Payroll", ""),
        (ActivityKind.CHANGED, "Payroll", ""),
        (ActivityKind.DELETED, "Other", ""),
        (ActivityKind.RESTORED, "Other", ""),
        (ActivityKind.IMPORTED, "", "1 credential"),
        (ActivityKind.RESTORED, "", "import of 1 credential taken back"),
    ]


async def test_a_change_that_holds_in_memory_only_is_on_record(stage: Stage) -> None:
    told: Told = []
    stage.disk.is_full = True
    with pytest.raises(Exception, match="not saved"):
        CredentialService(stage.vault, stage.clock, listener(told)).add(stage.draft())
    assert told == [(ActivityKind.CREATED, "Payroll", "not saved: in memory only")]


async def test_tokens_and_requests_are_on_record_without_what_may_name_a_customer(stage: Stage) -> None:
    told: Told = []
    profile_id = stage.add()
    tokens = TokenService(stage.vault, stage.client, stage.clock, reports=Reports(on_activity=listener(told)))
    api = ApiClient(stage.vault, tokens, stage.client, reports=Reports(on_activity=listener(told)))
    url = f"{stage.server.url}/Contacts/Find/Ann%20Miller?$filter=Name%20eq%20'Ann'"
    await api.execute(profile_id, PreparedRequest(method="GET", url=url))
    await tokens.refresh(profile_id)
    kinds = [kind for kind, _, _ in told]
    assert kinds == [ActivityKind.TOKEN_ISSUED, ActivityKind.SENT, ActivityKind.TOKEN_REFRESHED]
    assert told[1][2].startswith("GET /Contacts/Find/… ")
    assert "Ann" not in str(told)


async def test_a_refused_login_is_on_record(stage: Stage) -> None:
    told: Told = []
    profile_id = stage.add(secret="a wrong one")
    tokens = TokenService(stage.vault, stage.client, stage.clock, reports=Reports(on_activity=listener(told)))
    with pytest.raises(CredentialsRejectedError):
        await tokens.issue(profile_id)
    assert told == [(ActivityKind.REFUSED, "Payroll", "login answered 404")]
