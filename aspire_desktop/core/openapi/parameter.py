"""One parameter of an operation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.body import is_json
from aspire_desktop.core.openapi.media_examples import first_example, json_text, named_examples
from aspire_desktop.core.openapi.plain_text import plain_text
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.request.url import RESERVED_HEADERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.core.openapi.references import References

PLACES: Final = frozenset({"path", "query", "header", "cookie"})
#: The styles of each place, first the one that holds where nothing is said.
_STYLES: Final = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
#: OpenAPI has the first three ignored; the others are the program's to set.
_IGNORED_HEADERS: Final = frozenset({"accept", "authorization", "content-type"}) | RESERVED_HEADERS


@dataclass(frozen=True, slots=True)
class Parameter:
    """A name in a place: one operation may have the same name in two.

    Attributes:
        said_style: As the description has it; empty where it says nothing.
        said_explode: None where it says nothing.
        is_json: Its value is a JSON text.
        raw_sample: The example given with the parameter, in a tuple since it may be null.
        raw_samples: All examples that have a name there.
    """

    place: str
    name: str
    required: bool
    schema: Schema = field(repr=False)
    description: str = field(repr=False, default="")
    said_style: str = ""
    said_explode: bool | None = None
    allow_reserved: bool = False
    allow_empty: bool = False
    is_json: bool = False
    deprecated: bool = False
    raw_sample: tuple[object] | None = field(repr=False, default=None)
    raw_samples: tuple[tuple[str, object], ...] = field(repr=False, default=())

    @property
    def key(self) -> tuple[str, str]:
        return (self.place, self.name)

    @property
    def style(self) -> str:
        known = _STYLES.get(self.place, ("form",))
        return self.said_style if self.said_style in known else known[0]

    @property
    def explode(self) -> bool:
        """Say whether each item of a list, and each member of an object, stands by itself."""
        return self.style == "form" if self.said_explode is None else self.said_explode

    @property
    def is_array(self) -> bool:
        return self.schema.type == "array" and not self.is_json

    @property
    def is_object(self) -> bool:
        return self.schema.type == "object" and not self.is_json

    @property
    def sample(self) -> str | None:
        """The example as it would be typed, or None where the description gives none."""
        found = self.raw_sample or self.schema.sample
        return None if found is None else json_text(found[0])

    @property
    def samples(self) -> tuple[str, ...]:
        """All examples as they would be typed, once each."""
        values = (*(value for _, value in self.raw_samples), *self.schema.examples)
        return tuple(dict.fromkeys(text for text in map(json_text, values) if text))


def read_parameters(
    lists: tuple[object, ...], references: References, placeholders: tuple[str, ...] = ()
) -> tuple[tuple[Parameter, ...], tuple[str, ...]]:
    """Return the parameters of a path and of its operation, and what could not be read of them.

    An operation's own parameter replaces its path's of the same place and name.

    Args:
        lists: As in the document: the path's, then the operation's.
        references: Those of the document.
        placeholders: The names in the path: what is not described is a text, and what is described
            but not in the path is left out.
    """
    found: dict[tuple[str, str], Parameter] = {}
    problems: list[str] = []
    for raw in _listed(lists, problems):
        parameter = _read(references.described(raw), references)
        if parameter is None:
            problems.append("a parameter that cannot be read was left out")
        elif parameter.place == "path" and parameter.name not in placeholders:
            problems.append(f"the path has no place for {parameter.name[:80]}")
        elif parameter.place != "header" or parameter.name.lower() not in _IGNORED_HEADERS:
            found[parameter.key] = parameter
    for name in placeholders:
        if ("path", name) not in found:
            found["path", name] = Parameter("path", name, True, Schema({"type": "string"}, references))
            problems.append(f"the path's {name[:80]} is not described")
    return tuple(found.values()), tuple(problems)


def _listed(lists: tuple[object, ...], problems: list[str]) -> Iterator[object]:
    for listed in lists:
        if isinstance(listed, list):
            yield from listed
        elif listed is not None:
            problems.append("its parameters are not a list")


def unreadable(listed: object, references: References) -> bool:
    """Say, at a glance, whether anything in a list of parameters cannot be read."""
    if listed is None:
        return False
    if type(listed) is not list:
        return True
    for raw in listed:
        # Written for speed: each parameter of a document comes by here while it is loaded.
        if type(raw) is dict and "$ref" not in raw:
            place, name = raw.get("in"), raw.get("name")
            if type(place) is str and type(name) is str and name and place in PLACES:
                continue
        if not _is_readable(raw, references):
            return True
    return False


def _is_readable(raw: object, references: References) -> bool:
    found = references.resolve(raw) or {}
    place = found.get("in")
    return isinstance(place, str) and place in PLACES and _name(found.get("name")) != ""


def _read(raw: dict[str, Any] | None, references: References) -> Parameter | None:
    if raw is None or not _is_readable(raw, references):
        return None
    place = raw["in"]
    media_type, media = _content(raw, references)
    description, style, explode = raw.get("description"), raw.get("style"), raw.get("explode")
    return Parameter(
        place=place,
        name=_name(raw["name"]),
        required=raw.get("required") is True or place == "path",
        schema=Schema(raw.get("schema") if media is None else media.get("schema"), references),
        description=plain_text(description) if isinstance(description, str) else "",
        said_style=style if isinstance(style, str) else "",
        said_explode=explode if isinstance(explode, bool) else None,
        allow_reserved=raw.get("allowReserved") is True,
        allow_empty=raw.get("allowEmptyValue") is True,
        is_json=is_json(media_type),
        deprecated=raw.get("deprecated") is True,
        raw_sample=first_example(raw, references) or first_example(media or {}, references),
        raw_samples=named_examples(raw, references) or named_examples(media or {}, references),
    )


def _content(raw: dict[str, Any], references: References) -> tuple[str, dict[str, Any] | None]:
    """Return the media type that the value is written in, where one is given instead of a schema."""
    content = raw.get("content")
    if "schema" in raw or not isinstance(content, dict) or not content:
        return "", None
    media_type = next(iter(content))
    return media_type, references.resolve(content[media_type]) or {}


def _name(raw: object) -> str:
    # Without quotes YAML reads a name such as 1 as a number.
    return str(raw) if isinstance(raw, str | int | float) and not isinstance(raw, bool) else ""
