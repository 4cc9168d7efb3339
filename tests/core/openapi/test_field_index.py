"""Tests for aspire_desktop.core.openapi.field_index."""

import json
from typing import Any

from hypothesis import given

from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.openapi.field_index import FieldIndex
from tests.support.json_samples import VALUES

SCHEMAS: dict[str, Any] = {
    "Ticket": {
        "properties": {
            "WorkTicketID": {"type": "integer"},
            "Visits": {"type": "array", "items": {"$ref": "#/components/schemas/Visit"}},
        }
    },
    "Visit": {
        "allOf": [
            {"properties": {"ScheduledHours": {"type": "number"}}},
            {"$ref": "#/components/schemas/Stamped"},
        ]
    },
    "Stamped": {
        "properties": {
            "CreatedBy": {"oneOf": [{"type": "null"}, {"properties": {"UserName": {"type": "string"}}}]},
            "Ticket": {"$ref": "#/components/schemas/Ticket"},
        }
    },
}


def content(name: str) -> dict[str, Any]:
    schema = {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}}
    return {"content": {"application/json": {"schema": schema}}}


PATHS: dict[str, Any] = {
    "/WorkTickets": {"get": {"responses": {"200": content("Ticket")}}},
    "/Visits": {"post": {"requestBody": content("Visit"), "responses": {"200": {}}}},
    "/Plain": {"get": {"parameters": [{"in": "query", "name": "onlyActive", "schema": {}}]}},
    "/Failing": {"get": {"responses": {"400": content("Ticket")}}},
}


def operations(paths: dict[str, Any] = PATHS) -> tuple[Operation, ...]:
    document = {"openapi": "3.0.0", "paths": paths, "components": {"schemas": SCHEMAS}}
    return read_description(json.dumps(document).encode(), Source.FILE).operations


def built(found: tuple[Operation, ...]) -> FieldIndex:
    index = FieldIndex(found)
    for _ in index.build():
        pass
    return index


def holding(word: str) -> list[str]:
    found = operations()
    index = built(found)
    return [operation.path for place, operation in enumerate(found) if index.holds(place, word)]


def test_fields_are_found_where_they_are_nested_and_where_they_are_sent() -> None:
    assert holding("hours") == ["/WorkTickets", "/Visits"]
    assert holding("username") == ["/WorkTickets", "/Visits"]
    assert holding("workticketid") == ["/WorkTickets", "/Visits"]


def test_parameters_count_and_errors_do_not() -> None:
    assert holding("onlyactive") == ["/Plain"]
    assert "/Failing" not in holding("ticket")


def test_the_field_that_has_most_of_the_words_explains_it() -> None:
    index = built(operations())
    assert index.field(0, ["scheduled", "hours"]) == "ScheduledHours"
    assert index.field(0, ["nothing"]) == ""


def test_what_is_not_read_yet_holds_nothing() -> None:
    index = FieldIndex(operations())
    assert not index.holds(0, "hours")
    assert index.field(0, ["hours"]) == ""


@given(VALUES)
def test_no_schema_makes_it_fail(raw: Any) -> None:
    media = {"content": {"application/json": {"schema": raw}}}
    paths = {"/X": {"post": {"requestBody": media, "responses": {"200": media}, "parameters": raw}}}
    index = built(operations(paths))
    index.holds(0, "a")
