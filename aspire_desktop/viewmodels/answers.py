"""Answers, each with what was sent for it, kept by credential and operation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.viewmodels.response_caption import ResponseCaption

if TYPE_CHECKING:
    from collections.abc import Collection

    from aspire_desktop.core.request.sent import Sent
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.viewmodels.response_document import ResponseDocument

#: Earlier answers kept for comparison: so many of an operation, and so many bytes in all.
_MAX_KEPT: Final = 5
_MAX_KEPT_BYTES: Final = 100_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """One answer and all that was sent for it.

    Attributes:
        document: Its body, made readable.
        meaning: What its status means here, with the server's own words.
    """

    sent: Sent
    record: ResponseRecord
    document: ResponseDocument
    meaning: str = ""

    def caption(self, *, is_current: bool = True) -> ResponseCaption:
        return ResponseCaption(
            status=f"{self.record.status} {self.record.reason}".strip(),
            method=self.sent.operation.method,
            path=self.sent.operation.path,
            credential=self.sent.profile.description,
            at=self.record.timing.started_at,
            is_success=self.record.is_success,
            is_current=is_current,
        )


class Answers:
    """The last few answers of each credential and operation; the oldest go first."""

    def __init__(self) -> None:
        self._kept: list[Answer] = []

    def keep(self, answer: Answer) -> None:
        self._kept.append(answer)
        for old in self._of(answer.sent.key)[:-_MAX_KEPT]:
            self._kept.remove(old)
        while len(self._kept) > 1 and sum(len(kept.record.body) for kept in self._kept) > _MAX_KEPT_BYTES:
            self._kept.pop(0)

    def latest(self, key: tuple[str, str]) -> Answer | None:
        """Return the newest answer of a credential and an operation (their ids), None without one."""
        found = self._of(key)
        return found[-1] if found else None

    def earlier(self, answer: Answer) -> list[Answer]:
        """Return the others of the same credential and operation, the newest first."""
        return [kept for kept in reversed(self._of(answer.sent.key)) if kept is not answer]

    def forget_all_but(self, profile_ids: Collection[str]) -> None:
        """Forget what credentials that are gone were answered."""
        self._kept = [kept for kept in self._kept if kept.sent.profile.id in profile_ids]

    def _of(self, key: tuple[str, str]) -> list[Answer]:
        return [kept for kept in self._kept if kept.sent.key == key]
