"""What there is to know before a write is sent: where it goes, in whose name, with what in it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from aspire_desktop.core.openapi.body import BodyKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aspire_desktop.core.request.sent import Sent
    from aspire_desktop.core.wording import Worded

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
#: Of a body so many characters are shown: beyond them nobody reads on.
_MAX_BODY: Final = 20_000
_MAX_CHANGES: Final = 500
_MAX_VALUE: Final = 300


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a record that would be another one; None where it is not there."""

    path: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteQuestion:
    """The question before a write.

    Attributes:
        body: As it is sent; of a form with parts, and of a file, what was filled in.
        size: Of what is sent, in bytes.
        notes: What was found out about it before, a sentence each.
        problems: What the form says is wrong with it, or may be, likewise.
        changes: Against the record as it was read; None where none was.
        typed: What is to be typed before it can be sent; empty where a button is enough.
    """

    method: str
    url: str = field(repr=False)
    host: str
    credential: str
    is_production: bool
    body: str = field(repr=False)
    size: int
    notes: tuple[str, ...]
    problems: tuple[Worded, ...]
    changes: tuple[FieldChange, ...] | None = None
    typed: str = ""


def write_question(
    sent: Sent, before: Mapping[str, Any] | None = None, notes: Sequence[str] = ()
) -> WriteQuestion:
    """Return what is asked before `sent` goes out.

    `before` is the record that it replaces.
    """
    request, profile = sent.request, sent.profile
    return WriteQuestion(
        method=request.method,
        url=request.url,
        host=profile.environment.host,
        credential=profile.description,
        is_production=profile.environment.is_production,
        body=_body(sent),
        size=len(request.body or b""),
        notes=tuple(notes),
        problems=tuple(problem.sentence for problem in sent.problems),
        changes=None if before is None else changes(before, request.body or b""),
        typed=_to_type(sent) if request.method == "DELETE" else "",
    )


def changes(before: Mapping[str, Any], body: bytes) -> tuple[FieldChange, ...]:
    """Return the fields of a JSON object that differ from those of a record, by their paths.

    What the body does not name is told as well: a PUT may clear it.
    """
    try:
        after = json.loads(body)
    except (ValueError, RecursionError):
        return ()
    return tuple(_differing(before, after, ""))[:_MAX_CHANGES] if isinstance(after, dict) else ()


def _differing(before: Mapping[str, Any], after: Mapping[str, Any], path: str) -> Iterator[FieldChange]:
    for name in [*before, *(name for name in after if name not in before)]:
        own = f"{path}.{name}" if path else name
        old, new = before.get(name), after.get(name)
        if isinstance(old, dict) and isinstance(new, dict):
            yield from _differing(old, new, own)
        elif (
            name not in after
            or name not in before
            or old != new
            or isinstance(old, bool) is not isinstance(new, bool)
        ):
            yield FieldChange(own, _shown(before, name), _shown(after, name))


def _shown(holder: Mapping[str, Any], name: str) -> str | None:
    if name not in holder:
        return None
    value = holder[name]
    return (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))[:_MAX_VALUE]


def _body(sent: Sent) -> str:
    body = sent.operation.body_for(sent.draft.content_type)
    if sent.request.body is None:
        return ""
    if body is not None and body.kind in (BodyKind.MULTIPART, BodyKind.BINARY):
        text = sent.draft.body or ""
    else:
        text = sent.request.body.decode("utf-8", "replace")
    return text if len(text) <= _MAX_BODY else f"{text[:_MAX_BODY]}…"


def _to_type(sent: Sent) -> str:
    """Return the last parameter of the path, or the path where it has none."""
    names = _PLACEHOLDER.findall(sent.operation.path)
    said = sent.draft.values.get(("path", names[-1]), "") if names else ""
    return said.strip() or urlsplit(sent.request.url).path
