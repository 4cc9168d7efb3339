"""What is remembered of requests: those that were sent, those that were saved, what was seen of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from aspire_desktop.core.request.draft import RequestDraft

#: A body longer than this is not remembered.
MAX_BODY_CHARS: Final = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One request that was sent.

    Attributes:
        id: Its entries' order is the order of the requests.
        url: In full; its query may hold customer data.
        status: None where no answer came.
        outcome: Why there was none, e.g. ``cancelled``, or what a download has written; empty otherwise.
        elapsed_s: From Execute to the last byte.
        size: Of the decoded body, in bytes.
        draft: The form as it was, to be opened again.
    """

    id: str
    at: datetime
    method: str
    url: str = field(repr=False)
    profile_id: str
    profile_name: str
    status: int | None
    outcome: str = ""
    elapsed_s: float = 0.0
    size: int = 0
    is_pinned: bool = False
    draft: RequestDraft = field(repr=False)

    @property
    def search_text(self) -> str:
        """What is searched, in lower case: the query as it was sent and as people read it."""
        from urllib.parse import unquote

        status = self.outcome if self.status is None else f"{self.status} {self.outcome}"
        decoded = unquote(self.url)
        return f"{self.method} {self.url} {decoded} {self.profile_name} {status}".casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedRequest:
    """A request with a name, of no credential in particular."""

    id: str
    name: str = field(repr=False)
    draft: RequestDraft = field(repr=False)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What answers have shown of an operation, as against what the record of scopes says.

    Attributes:
        good_at: When it last answered 2xx.
        refused_at: When it last answered 403.
    """

    good_at: datetime | None = None
    refused_at: datetime | None = None

    def with_status(self, status: int, at: datetime) -> Evidence:
        if 200 <= status < 300:
            return Evidence(at, self.refused_at)
        return Evidence(self.good_at, at) if status == 403 else self

    @property
    def is_refused(self) -> bool:
        """The last of the two was a refusal."""
        if self.refused_at is None:
            return False
        return self.good_at is None or self.refused_at > self.good_at

    @property
    def is_good(self) -> bool:
        return self.good_at is not None and not self.is_refused


def remembered(draft: RequestDraft) -> RequestDraft:
    """Return what may be kept of a draft: nothing of one that gets a token, and no endless body."""
    path = draft.operation.partition(" ")[2]
    if path.startswith("/Authorization"):
        return RequestDraft(draft.operation)
    if draft.body is not None and len(draft.body) > MAX_BODY_CHARS:
        return replace(draft, body="")
    return draft
