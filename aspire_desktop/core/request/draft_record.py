"""Drafts as JSON: in the store, and in the file of saved requests that people pass on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from aspire_desktop.core import typed_json
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import SavedRequest, remembered

_FORMAT: Final = "aspire-desktop-requests"
_VERSION: Final = 1
_MAX_FILE_BYTES: Final = 16 * 1024 * 1024
_MAX_REQUESTS: Final = 10_000
#: Headers whose values let somebody in: they stay here.
_SECRET_HEADERS: Final = ("authorization", "cookie", "token", "secret", "api-key", "apikey", "password")


class DraftRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """A draft as it is written; `values` are triples of place, name and text."""

    operation: str
    values: tuple[tuple[str, str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: str | None = None
    content_type: str = ""

    @classmethod
    def of(cls, draft: RequestDraft) -> DraftRecord:
        """Return the record of what may be kept of `draft`."""
        kept = remembered(draft)
        return cls(
            _plain(kept.operation),
            tuple((_plain(place), _plain(name), _plain(text)) for (place, name), text in kept.values.items()),
            tuple((_plain(name), _plain(value)) for name, value in kept.headers),
            None if kept.body is None else _plain(kept.body),
            _plain(kept.content_type),
        )

    def draft(self) -> RequestDraft:
        values = {(place, name): text for place, name, text in self.values}
        return RequestDraft(self.operation, values, self.headers, self.body, self.content_type)


class _Request(msgspec.Struct, frozen=True, omit_defaults=True):
    name: str
    request: DraftRecord


class _File(msgspec.Struct, frozen=True):
    format: str
    version: int
    requests: tuple[_Request, ...]


def encode_requests(requests: Iterable[SavedRequest]) -> bytes:
    """Return a file of `requests`, without whatever could be a secret."""
    listed = tuple(_Request(_plain(r.name), _without_secrets(DraftRecord.of(r.draft))) for r in requests)
    return msgspec.json.format(msgspec.json.encode(_File(_FORMAT, _VERSION, listed)), indent=2)


def decode_requests(raw: bytes) -> tuple[tuple[str, RequestDraft], ...]:
    """Return the names and drafts of a file that `encode_requests` wrote.

    Raises:
        InputError: It is another file, or a newer version's.
    """
    if len(raw) > _MAX_FILE_BYTES:
        raise InputError("saved_requests.too_large")
    try:
        file = typed_json.decode(raw, _File)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise InputError("saved_requests.no_such_file") from None
    if file.format != _FORMAT:
        raise InputError("saved_requests.no_such_file")
    if file.version > _VERSION:
        raise InputError("saved_requests.too_new")
    if len(file.requests) > _MAX_REQUESTS:
        raise InputError("saved_requests.too_many", limit=_MAX_REQUESTS)
    return tuple((r.name, remembered(_without_secrets(r.request).draft())) for r in file.requests)


def _without_secrets(record: DraftRecord) -> DraftRecord:
    def kept(name: str) -> bool:
        return not any(word in name.casefold() for word in _SECRET_HEADERS)

    return msgspec.structs.replace(
        record,
        headers=tuple(pair for pair in record.headers if kept(pair[0])),
        values=tuple(v for v in record.values if v[0] not in ("header", "cookie") or kept(v[1])),
    )


def _plain(text: str) -> str:
    """Return `text` without halves of characters, which no file can hold."""
    return text.encode("utf-8", "replace").decode()
