"""What an operation takes as its body: one `RequestBody` for each media type."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.late_pattern import late_pattern
from aspire_desktop.core.openapi.alternatives import nearest
from aspire_desktop.core.openapi.media_examples import first_example, named_examples
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.openapi.schema_parts import are_at_odds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aspire_desktop.core.openapi.references import References

_JSON: Final = "application/json"
_FORM: Final = "application/x-www-form-urlencoded"
_STRUCTURED: Final = frozenset({"object", "array", "integer", "number", "boolean"})
_TEXT: Final = frozenset(
    {
        "application/graphql",
        "application/javascript",
        "application/jsonl",
        "application/sql",
        "application/toml",
        "application/x-ndjson",
        "application/x-yaml",
        "application/xml",
        "application/yaml",
    }
)
_MEDIA_TYPE: Final = late_pattern(
    r"[!#$&^_.+*A-Za-z0-9-]{1,127}/[!#$&^_.+*A-Za-z0-9-]{1,127}(?:;[\x20-\x7e]*)?\Z"
)


class BodyKind(Enum):
    """How a body is written, and so how it is filled in."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    TEXT = "text"
    BINARY = "binary"


@dataclass(frozen=True, slots=True)
class FieldEncoding:
    """How one field of a form is written, where the description says so.

    Attributes:
        content_type: One media type or several, comma-separated; empty where none is said.
        style: As of parameters in the query; empty where none is said.
        explode: None where nothing is said.
    """

    content_type: str = ""
    style: str = ""
    explode: bool | None = None


@dataclass(frozen=True, slots=True)
class RequestBody:
    """A body of one media type.

    Attributes:
        encoding: By the name of the form's field.
        sample: The example given with the media type, in a tuple since it may be null.
        samples: All examples that have a name there.
    """

    content_type: str
    required: bool
    schema: Schema = field(repr=False)
    encoding: Mapping[str, FieldEncoding] = field(repr=False, default_factory=dict)
    sample: tuple[object] | None = field(repr=False, default=None)
    samples: tuple[tuple[str, object], ...] = field(repr=False, default=())

    @property
    def is_json(self) -> bool:
        return self.kind is BodyKind.JSON

    @property
    def media(self) -> str:
        """The media type in lower case, without its parameters."""
        return _media(self.content_type)

    @property
    def kind(self) -> BodyKind:
        media = self.media
        if is_json(media):
            return BodyKind.JSON
        if media == _FORM:
            return BodyKind.FORM
        if media.startswith("multipart/"):
            return BodyKind.MULTIPART
        if media.startswith("text/") or media in _TEXT or media.endswith(("+xml", "+yaml")):
            return BodyKind.BINARY if self.schema.is_binary else BodyKind.TEXT
        return self._unknown_kind(media)

    @property
    def file_fields(self) -> frozenset[str]:
        """The form's fields that take files: in the draft a path stands for each."""
        if self.kind is not BodyKind.MULTIPART:
            return frozenset()
        return frozenset(
            name
            for schema in (self.schema, *self.schema.choices)
            for name, member in schema.properties.items()
            if self.takes_file(name, member)
        )

    def files_among(self, fields: Mapping[str, object]) -> frozenset[str]:
        """Return which fields of a form, as filled in, are files: of the alternative they were meant as."""
        if self.kind is not BodyKind.MULTIPART:
            return frozenset()
        schema = nearest(self.schema, fields)
        known, further = schema.properties, schema.additional
        return frozenset(name for name in fields if self.takes_file(name, known.get(name, further)))

    def _unknown_kind(self, media: str) -> BodyKind:
        schema = self.schema
        if schema.is_binary or media == "application/octet-stream":
            return BodyKind.BINARY
        if media in ("*/*", "application/*") and (schema.type in _STRUCTURED or schema.choices):
            return BodyKind.JSON
        is_text = schema.type != "" and not media.startswith(("image/", "audio/", "video/", "font/"))
        return BodyKind.TEXT if is_text else BodyKind.BINARY

    def takes_file(self, name: str, schema: Schema | None) -> bool:
        """Say whether a form's field of that schema takes a file, or a list of files."""
        if schema is None or self.kind is not BodyKind.MULTIPART:
            return False
        if schema.is_binary or (schema.type == "array" and schema.items.is_binary):
            return True
        encoding = self.encoding.get(name)
        # Since OpenAPI 3.1 raw bytes are a schema that says nothing, beside their media type.
        media = _media(encoding.content_type) if encoding is not None else ""
        return bool(media) and not schema.type and not (is_json(media) or media.startswith("text/"))


def is_json(content_type: str) -> bool:
    media = _media(content_type)
    return media in (_JSON, "text/json") or media.endswith("+json")


def read_bodies(raw: dict[str, Any] | None, references: References) -> tuple[RequestBody, ...]:
    """Return the bodies of a request body object, in its order; what is no media type is left out."""
    content = raw.get("content") if raw is not None else None
    if raw is None or not isinstance(content, dict):
        return ()
    return tuple(
        _body(content_type.strip(), raw, references.resolve(media) or {}, references)
        for content_type, media in content.items()
        if _MEDIA_TYPE.match(content_type.strip())
    )


def preferred(bodies: tuple[RequestBody, ...]) -> RequestBody | None:
    """Return the body to offer first: JSON where there is JSON."""
    exact = (body for body in bodies if body.media == _JSON)
    by_name = (body for body in bodies if is_json(body.content_type))
    any_json = (body for body in bodies if body.is_json)
    return next((body for found in (exact, by_name, any_json, bodies) for body in found), None)


def _body(
    content_type: str, raw: dict[str, Any], media: dict[str, Any], references: References
) -> RequestBody:
    body = RequestBody(
        content_type=content_type,
        required=raw.get("required") is True,
        schema=Schema(media.get("schema"), references),
        encoding=dict(_encodings(media.get("encoding"))),
        sample=first_example(media, references),
        samples=named_examples(media, references),
    )
    is_form = body.kind in (BodyKind.FORM, BodyKind.MULTIPART)
    if is_form and not body.schema.choices and are_at_odds(body.schema.types, ("object",)):
        # A form is an object of its fields: the schema of a list says nothing of them.
        return replace(body, schema=Schema(None, references))
    return body


def _encodings(raw: object) -> Iterator[tuple[str, FieldEncoding]]:
    for name, said in raw.items() if isinstance(raw, dict) else ():
        if isinstance(said, dict):
            explode = said.get("explode")
            yield (
                name,
                FieldEncoding(
                    content_type=_text(said.get("contentType")),
                    style=_text(said.get("style")),
                    explode=explode if isinstance(explode, bool) else None,
                ),
            )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _media(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()
