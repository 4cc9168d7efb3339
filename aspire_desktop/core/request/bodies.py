"""Makes the bytes of a request body of what was typed: JSON, forms, files."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote_plus

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.filenames import safe_name
from aspire_desktop.core.late_pattern import late_pattern
from aspire_desktop.core.openapi.body import BodyKind, FieldEncoding
from aspire_desktop.core.request.serialization import field_text, loaded, pairs_of
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aspire_desktop.core.openapi.body import RequestBody

_CRLF: Final = b"\r\n"
_UNSPOKEN: Final = FieldEncoding()
#: As browsers write them (the WHATWG's rules for forms), which RFC 7578 leaves open.
_QUOTED: Final = {ord('"'): "%22", ord("\r"): "%0D", ord("\n"): "%0A"}
_CONTROLS: Final = late_pattern(r"[\x00-\x1f\x7f]")
_MEDIA_TYPE: Final = late_pattern(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(?:;[\x20-\x7e]*)?\Z")
#: What is sent where the description leaves the media type open.
_CONCRETE: Final = {BodyKind.JSON: "application/json", BodyKind.TEXT: "text/plain"}
_UNKNOWN: Final = "application/octet-stream"
_ENDINGS: Final = {
    "csv": "text/csv",
    "gif": "image/gif",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml",
    "zip": "application/zip",
}


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a multipart body; `file_name` is empty where it is no file."""

    name: str
    content: bytes
    file_name: str = ""
    content_type: str = ""


def encode_body(body: RequestBody, text: str, read_file: Callable[[str], bytes]) -> tuple[bytes, str]:
    """Return the bytes to send, and their Content-Type.

    Args:
        body: Says which media type, and how its fields are written.
        text: JSON or another text as typed; of a form a JSON object of its fields; of raw bytes the
            path of their file.
        read_file: Returns the content of the file at a path.

    Raises:
        InputError: A form is no JSON object, or a field does not hold what it must.
    """
    if body.kind is BodyKind.BINARY:
        path = text.strip()
        return read_file(path), _concrete(body.content_type, path)
    if body.kind is BodyKind.FORM:
        return _form(body, text), body.content_type
    if body.kind is BodyKind.MULTIPART:
        return _multipart(body, text, read_file)
    raw = text.encode("utf-8", "replace")
    content_type = _CONCRETE[body.kind] if "*" in body.content_type else body.content_type
    is_plain = raw.isascii() or "charset" in content_type.lower()
    if content_type.lower().startswith("text/") and not is_plain:
        content_type = f"{content_type}; charset=utf-8"
    return raw, content_type


def body_text_problem(body: RequestBody, text: str) -> Phrase | None:
    """Return what keeps a form's text from being sent; None where nothing does."""
    if body.kind in (BodyKind.FORM, BodyKind.MULTIPART) and not isinstance(loaded(text), dict):
        return Phrase("value.must_be_form")
    return None


def _fields(text: str) -> dict[str, Any]:
    found = loaded(text)
    if not isinstance(found, dict):
        raise InputError("request.form_body_no_object")
    return found


def _form(body: RequestBody, text: str) -> bytes:
    pairs = [
        pair
        for name, value in _fields(text).items()
        for pair in _field_pairs(name, value, body.encoding.get(name, _UNSPOKEN))
    ]
    return "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in pairs).encode("ascii")


def _quoted(text: str) -> str:
    return quote_plus(text, safe="*-._", errors="replace")


def _field_pairs(name: str, value: object, encoding: FieldEncoding) -> list[tuple[str, str]]:
    """Repeat the items of a list, and write an object as JSON, unless the description says otherwise."""
    if encoding.style or encoding.explode is not None:
        style = encoding.style or "form"
        explode = style == "form" if encoding.explode is None else encoding.explode
        return pairs_of(name, value, style, explode=explode)
    if isinstance(value, list):
        return [(name, field_text(item)) for item in value]
    return [] if value is None else [(name, field_text(value))]


def _multipart(body: RequestBody, text: str, read_file: Callable[[str], bytes]) -> tuple[bytes, str]:
    parts = list(_parts(body, _fields(text), read_file))
    boundary = _boundary(parts)
    line = b"--" + boundary.encode()
    pieces = [piece for part in parts for piece in (line, _CRLF, _head(part), _CRLF, part.content, _CRLF)]
    return b"".join([*pieces, line, b"--", _CRLF]), f"{body.media}; boundary={boundary}"


def _parts(body: RequestBody, fields: dict[str, Any], read_file: Callable[[str], bytes]) -> Iterator[_Part]:
    files = body.files_among(fields)
    for name, value in fields.items():
        encoding = body.encoding.get(name, _UNSPOKEN)
        if name in files:
            yield from _files(name, value, encoding.content_type, read_file)
            continue
        is_json = isinstance(value, dict) or (
            isinstance(value, list) and any(isinstance(i, dict) for i in value)
        )
        said = _wished(encoding.content_type, "") or ("application/json" if is_json else "")
        if said == "application/json" and encoding.content_type:
            # Said to be JSON as a whole: a list is one part then.
            yield _Part(name, _bytes(field_text(value)), content_type=said)
            continue
        for own_name, item in _field_pairs(name, value, encoding):
            yield _Part(own_name, _bytes(item), content_type=said)


def _files(name: str, value: object, wished: str, read_file: Callable[[str], bytes]) -> Iterator[_Part]:
    for path in value if isinstance(value, list) else [value]:
        if path is None or path == "":
            continue
        if not isinstance(path, str):
            raise InputError("request.field_takes_file", name=name[:80])
        file_name = safe_name(path)
        content_type = _wished(wished, path) or _by_ending(path)
        yield _Part(name, read_file(path), file_name, content_type)


def _head(part: _Part) -> bytes:
    lines = [f'Content-Disposition: form-data; name="{_escaped(part.name)}"']
    if part.file_name:
        lines[0] += f'; filename="{_escaped(part.file_name)}"'
    if part.content_type:
        lines.append(f"Content-Type: {part.content_type}")
    return b"".join(_bytes(line) + _CRLF for line in lines)


def _escaped(text: str) -> str:
    return _CONTROLS.sub("", text.translate(_QUOTED))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _boundary(parts: list[_Part]) -> str:
    """Return a boundary that stands in none of `parts`: the same for the same parts."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(_head(part))
        digest.update(hashlib.sha256(part.content).digest())
    while True:
        boundary = f"aspire-desktop-{digest.hexdigest()[:32]}"
        if not any(boundary.encode() in text for part in parts for text in (part.content, _head(part))):
            return boundary
        digest.update(b"again")


def _wished(content_types: str, path: str) -> str:
    """Return the one of several media types that fits the file's ending, else the first."""
    listed = [one.strip() for one in content_types.split(",")]
    concrete = [one for one in listed if "*" not in one and _MEDIA_TYPE.match(one)]
    fitting = _by_ending(path) if path else ""
    return fitting if fitting in concrete else next(iter(concrete), "")


def _by_ending(path: str) -> str:
    return _ENDINGS.get(path.rpartition(".")[2].lower(), _UNKNOWN)


def _concrete(content_type: str, path: str) -> str:
    return _by_ending(path) if "*" in content_type else content_type
