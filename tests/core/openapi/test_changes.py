"""Tests for aspire_desktop.core.openapi.changes."""

import json
from typing import Any

from aspire_desktop.core.openapi.changes import Changes, changes
from aspire_desktop.core.openapi.description import ApiDescription, Source, read_description
from tests.support.vendor_document import vendor_document


def read(paths: dict[str, Any], **schemas: Any) -> ApiDescription:
    document = {"openapi": "3.0.0", "paths": paths, "components": {"schemas": schemas}}
    return read_description(json.dumps(document).encode(), Source.SERVER)


def answering(schema: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"get": {"responses": {"200": {"content": content}}}}


def test_what_came_what_went_and_what_is_otherwise_is_told() -> None:
    before = read({"/A": {"get": {}}, "/B": {"get": {"tags": ["x"]}}, "/C": {"get": {}}})
    after = read({"/A": {"get": {}}, "/B": {"get": {"tags": ["y"]}}, "/D": {"get": {}, "post": {}}})
    found = changes(before, after)
    assert found == Changes(("GET /D", "POST /D"), ("GET /C",), ("GET /B",))
    assert str(found.summary) == "2 added, 1 removed, 1 changed"
    assert found.lines.splitlines() == ["+ GET /D", "+ POST /D", "− GET /C", "≠ GET /B"]


def test_a_schema_that_is_otherwise_changes_all_that_reach_it() -> None:
    paths = {"/A": answering("Outer"), "/B": answering("Inner"), "/C": answering("Other")}
    outer = {
        "properties": {
            "inner": {"$ref": "#/components/schemas/Inner"},
            "self": {"$ref": "#/components/schemas/Outer"},
        }
    }
    before = read(paths, Outer=outer, Inner={"type": "object"}, Other={})
    after = read(paths, Outer=outer, Inner={"type": "string"}, Other={})
    assert changes(before, after).changed == ("GET /A", "GET /B")


def test_another_order_is_no_change() -> None:
    before = read({"/A": {"get": {"tags": ["x"], "summary": "s"}}, "/B": {"get": {}}})
    after = read({"/B": {"get": {}}, "/A": {"get": {"summary": "s", "tags": ["x"]}}})
    assert not changes(before, after)


def test_a_new_field_of_the_vendors_contacts_is_found() -> None:
    raw = vendor_document()
    before = read_description(raw, Source.CACHE)
    document = json.loads(raw)
    name = next(
        name for name in document["components"]["schemas"] if name.endswith("Contacts.ODataModel.Contact")
    )
    document["components"]["schemas"][name]["properties"]["Nickname"] = {"type": "string"}
    del document["paths"]["/Regions"]
    found = changes(before, read_description(json.dumps(document).encode(), Source.SERVER))
    assert found.removed == ("GET /Regions",)
    assert "GET /Contacts" in found.changed
    assert "GET /Branches" not in found.changed
