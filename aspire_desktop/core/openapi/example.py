"""A body to start from, made of a schema."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aspire_desktop.core.openapi.body import BodyKind
from aspire_desktop.core.openapi.example_maker import ExampleMaker

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.body import RequestBody
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.openapi.schema import Schema


@dataclass(frozen=True, slots=True)
class ExampleWish:
    """What an example was asked for, which may take a while to be made.

    Attributes:
        operation: Whose body it is.
        content_type: Of the body.
        sample: Which of the body's named examples is wished; None for the one to begin with.
        text: What the body held then, and what the example is to replace.
    """

    operation: Operation
    content_type: str
    sample: int | None
    text: str

    def made(self) -> str:
        """Return the example's text; empty where there is none."""
        return body_example(self.operation, self.content_type, self.sample) or ""


def body_example(operation: Operation, content_type: str = "", sample: int | None = None) -> str | None:
    """Return an indented JSON body with the fields of the schema, or None where there is no body.

    Fields that may be null are null: whoever sends it fills in what matters.  What only the server
    sets is left out.  A form is an object of its fields, with empty paths for its files; other text
    is the description's example, and raw bytes have none.

    Args:
        operation: Whose body it is.
        content_type: Of the body; empty for the preferred one.
        sample: Which of the body's named examples is wished; None for the one to begin with.
    """
    body = operation.body_for(content_type)
    if body is None:
        return None
    if body.kind is BodyKind.BINARY:
        return ""
    try:
        return _written(body, body.sample if sample is None else (body.samples[sample][1],))
    except RecursionError:
        return ""


def example(schema: Schema) -> object:
    """Return a value that fits `schema`; what has no end is left out."""
    return ExampleMaker().value(schema)


def _written(body: RequestBody, given: tuple[object] | None) -> str:
    sample = given[0] if given is not None else None
    if body.kind is BodyKind.TEXT:
        found = given or body.schema.sample
        return found[0] if found is not None and isinstance(found[0], str) else ""
    if isinstance(sample, str) and body.schema.type != "string":
        sample = _parsed(sample)
    sample = _fitting(body.schema, sample)
    if body.kind is not BodyKind.JSON:
        sample = _form(body, sample)
    return json.dumps(sample, indent=2, ensure_ascii=False)


def _fitting(schema: Schema, sample: object) -> object:
    """Return the description's own example as far as it fits, else one that is made of the schema."""
    from aspire_desktop.core.openapi.example_mending import Mending

    mending = Mending(schema)
    found = mending.fitting(sample) if sample is not None else None
    made = example(schema) if found is None else None
    found = found or mending.fitting(made)
    return found[0] if found is not None else made if sample is None else sample


def _form(body: RequestBody, sample: object) -> dict[str, object]:
    """Return the fields of a form: a null is none, and of a file only its place is there."""
    if not isinstance(sample, dict):
        return {}
    files = body.files_among(sample)
    places = {name: [""] if isinstance(sample[name], list) else "" for name in files}
    return {**{name: said for name, said in sample.items() if said is not None or name in files}, **places}


def _parsed(text: str) -> object:
    """Return the JSON that some descriptions write into a string; None where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
