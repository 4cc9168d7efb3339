"""Credentials and tokens as values, for tests that need some."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.scopes import Scopes
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.sent import Sent
from aspire_desktop.core.response import ResponseRecord, Timing
from aspire_desktop.viewmodels.answers import Answer
from aspire_desktop.viewmodels.response_document import read_response

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SECRET = "canary-secret-of-a-record"


def profile(
    name: str = "Payroll",
    kind: EnvironmentKind = EnvironmentKind.SANDBOX,
    *,
    scopes: Scopes | None = None,
    notes: str = "",
) -> Profile:
    """Return a profile whose id is its name in lower case."""
    return Profile(
        id=ProfileId(name.lower()),
        description=name,
        client_id=f"client-of-{name.lower()}",
        environment=environment(kind, "" if kind is not EnvironmentKind.CUSTOM else "https://api.test"),
        scopes=scopes or Scopes(),
        notes=notes,
        created_at=NOW,
    )


def record(name: str = "Payroll", tokens: TokenPair | None = None) -> CredentialRecord:
    return CredentialRecord(profile=profile(name), secret=SECRET, tokens=tokens)


def token_pair(*, used: timedelta = timedelta(), exp: timedelta | None = None) -> TokenPair:
    """Return a pair issued and last used `used` before `NOW`; `exp` is its claim, counted from `NOW`."""
    return TokenPair(
        access_token="canary-access-token",
        refresh_token="canary-refresh-token",
        issued_at=NOW - used,
        last_used_at=NOW - used,
        expires_claim=None if exp is None else NOW + exp,
    )


def response(
    body: bytes = b"[]",
    *,
    status: int = 200,
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),),
    url: str = "https://api.test/Branches",
) -> ResponseRecord:
    return ResponseRecord(
        request=PreparedRequest(method="GET", url=url),
        status=status,
        reason="",
        http_version="HTTP/1.1",
        headers=headers,
        body=body,
        wire_size=len(body),
        timing=Timing(started_at=NOW, total_s=0.142),
    )


def operation(key: str = "GET /Branches") -> Operation:
    """Return an operation that takes nothing."""
    method, _, path = key.partition(" ")
    document = {"openapi": "3.0.0", "paths": {path: {method.lower(): {}}}}
    return read_description(json.dumps(document).encode(), Source.FILE).operations[0]


def sent(key: str = "GET /Branches", name: str = "Payroll") -> Sent:
    """Return what was sent when a credential called an operation, with nothing filled in."""
    called = operation(key)
    request = PreparedRequest(method=called.method, url=f"https://api.test{called.path}")
    return Sent(profile=profile(name), operation=called, draft=RequestDraft(key), request=request, at=NOW)


def answer(
    record: ResponseRecord, key: str = "GET /Branches", name: str = "Payroll", *, meaning: str = ""
) -> Answer:
    return Answer(sent(key, name), record, read_response(record), meaning)
