"""Asks a description for everything that it has, within bounds: nothing of it may raise."""

from collections import deque
from contextlib import suppress

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.openapi.description import ApiDescription, Operation
from aspire_desktop.core.openapi.example import body_example
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.preparation import draft_problems, prepare

_MAX_SCHEMAS = 40
_ATTRIBUTES = [
    name
    for name in dir(Schema)
    if not name.startswith("_") and isinstance(getattr(Schema, name), property | object)
]
_JUNK = (
    "",
    "x",
    "7",
    "-1.5",
    "true",
    "[1,2]",
    "[",
    '{"a": [1, {"b": null}]}',
    "a,b\nc",
    "\ud800",
    "\r\n",
    "..",
)


def walk(description: ApiDescription, max_operations: int = 8) -> None:
    """Read all of `description`, and prepare requests with nothing and with junk."""
    _ = (description.controllers(), description.servers, description.title, description.summary)
    assert all(str(problem).isprintable() for problem in description.problems)
    assert len(description.problems) <= 200
    for operation in description.operations[:max_operations]:
        _walk_operation(operation)


def _walk_operation(operation: Operation) -> None:
    _ = (operation.key, operation.problems, operation.summary, operation.deprecated, operation.is_login)
    _ = (operation.success_content_types, operation.tag, operation.controller)
    walk_schema(operation.response_schema)
    for parameter in operation.parameters:
        _ = (parameter.style, parameter.explode, parameter.is_array, parameter.is_object)
        assert parameter.sample is None or isinstance(parameter.sample, str)
        walk_schema(parameter.schema)
    for body in operation.bodies:
        _ = (body.kind, body.is_json, body.file_fields, body.encoding, body.media)
        walk_schema(body.schema)
    _prepare(operation)


def walk_schema(schema: Schema) -> None:
    waiting = deque([schema])
    for _ in range(_MAX_SCHEMAS):
        if not waiting:
            return
        one = waiting.popleft()
        for name in _ATTRIBUTES:
            value = getattr(one, name)
            if callable(value) and name != "declares":
                value()
        waiting += [one.items, *one.choices[:3], *list(one.properties.values())[:5]]
        waiting += [one.additional] if one.additional is not None else []


def _prepare(operation: Operation) -> None:
    bodies = [None, body_example(operation), *_JUNK]
    types = ["", *(body.content_type for body in operation.bodies)]
    for number, body in enumerate(bodies):
        text = _JUNK[number % len(_JUNK)]
        values = {parameter.key: text for parameter in operation.parameters}
        draft = RequestDraft(operation.key, values, body=body, content_type=types[number % len(types)])
        draft_problems(operation, draft)
        with suppress(InputError):
            prepare(operation, draft, "https://api.test")
        with suppress(InputError):
            prepare(operation, draft, "https://api.test", lambda path: path.encode("utf-8", "replace"))
