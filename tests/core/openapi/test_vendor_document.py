"""The vendor's document: each of its operations loads, and gives a request that can be sent."""

import json
from typing import Any
from urllib.parse import urlsplit

import pytest

from aspire_desktop.core.openapi.description import ApiDescription, Source, read_description
from aspire_desktop.core.openapi.example import body_example
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.preparation import prepare
from tests.support.vendor_document import vendor_document

BASE = "https://cloud-api.youraspire.com"


@pytest.fixture(scope="module")
def description() -> ApiDescription:
    return read_description(vendor_document(), Source.SERVER)


def test_all_operations_load_and_nothing_is_left_out(description: ApiDescription) -> None:
    assert len(description.operations) == 158
    assert description.problems == ()
    assert not any(operation.problems for operation in description.operations)


def test_its_parts_are_all_there(description: ApiDescription) -> None:
    assert sum(len(operation.parameters) for operation in description.operations) == 969
    assert sum(operation.body is not None for operation in description.operations) == 60
    assert len({operation.tag for operation in description.operations}) == 101
    assert len(description.controllers()) == 99


def test_each_operation_gives_a_well_formed_request(description: ApiDescription) -> None:
    for operation in description.operations:
        values = {p.key: "7" for p in operation.parameters if p.required}
        draft = RequestDraft(operation.key, values, body=body_example(operation))
        request = prepare(operation, draft, BASE)
        parts = urlsplit(request.url)
        assert (f"{parts.scheme}://{parts.netloc}", request.method) == (BASE, operation.method)
        assert "{" not in parts.path
        assert (request.body is not None) == (operation.body is not None)


def test_one_name_in_two_places_is_two_parameters(description: ApiDescription) -> None:
    doubled = 0
    for operation in description.operations:
        places = {p.place for p in operation.parameters if p.name == "api-version"}
        if places == {"header", "query"}:
            doubled += 1
            values = {("header", "api-version"): "1.0", ("query", "api-version"): "2.0"}
            values |= {p.key: "7" for p in operation.parameters if p.required}
            request = prepare(operation, RequestDraft(operation.key, values, body="{}"), BASE)
            assert ("api-version", "1.0") in request.headers
            assert "api-version=2.0" in request.url
    assert doubled == 65


def test_each_body_to_start_from_fits_its_schema(description: ApiDescription) -> None:
    for operation in description.operations:
        if operation.body is not None:
            text = body_example(operation)
            assert text is not None
            assert misfit(json.loads(text), operation.body.schema) == "", operation.key


def misfit(value: Any, schema: Schema, place: str = "$") -> str:
    """Return where and how `value` breaks `schema`, as far as types and names go; empty where it fits."""
    if value is None:
        return "" if schema.nullable or schema.type == "" else f"{place} must not be null"
    types: dict[str, type | tuple[type, ...]] = {
        "object": dict,
        "array": list,
        "string": str,
        "integer": int,
        "number": (int, float),
        "boolean": bool,
    }
    if schema.type and not isinstance(value, types[schema.type]):
        return f"{place} is no {schema.type}"
    if isinstance(value, dict):
        missing = schema.required - value.keys()
        unknown = value.keys() - schema.properties.keys()
        if missing or unknown:
            return f"{place} lacks {missing}, has {unknown}"
        checks = (misfit(v, schema.properties[k], f"{place}.{k}") for k, v in value.items())
        return next((check for check in checks if check), "")
    if isinstance(value, list):
        checks = (misfit(v, schema.items, f"{place}[]") for v in value)
        return next((check for check in checks if check), "")
    return ""
