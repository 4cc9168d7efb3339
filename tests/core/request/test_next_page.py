"""Tests for aspire_desktop.core.request.next_page."""

import json

import pytest

from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.next_page import next_draft

ODATA = ("$top", "$skip", "$pageNumber", "$limit", "$filter")


def operation(*names: str) -> Operation:
    parameters = [{"in": "query", "name": name, "schema": {"type": "string"}} for name in names]
    document = {"openapi": "3.0.0", "paths": {"/A": {"get": {"parameters": parameters}}}}
    return read_description(json.dumps(document).encode(), Source.FILE).operations[0]


@pytest.mark.parametrize(
    ("names", "values", "following"),
    [
        (ODATA, {}, {"$skip": "25"}),
        (ODATA, {"$top": "25", "$filter": "A eq 1"}, {"$top": "25", "$filter": "A eq 1", "$skip": "25"}),
        (ODATA, {"$top": "25", "$skip": "50"}, {"$top": "25", "$skip": "75"}),
        (ODATA, {"$limit": "25"}, {"$limit": "25", "$pageNumber": "2"}),
        (ODATA, {"$pageNumber": "7"}, {"$pageNumber": "8"}),
        (("page", "per_page"), {"per_page": "25"}, {"per_page": "25", "page": "2"}),
        (("offset", "limit"), {"limit": "25"}, {"limit": "25", "offset": "25"}),
        (ODATA, {"$skip": "many"}, None),
        (ODATA, {"$limit": "25", "$skip": "5"}, None),
        (("$filter",), {}, None),
    ],
)
def test_the_rows_after_those_that_came_are_asked_for(
    names: tuple[str, ...], values: dict[str, str], following: dict[str, str] | None
) -> None:
    draft = RequestDraft("GET /A", {("query", name): value for name, value in values.items()})
    found = next_draft(draft, operation(*names), 25)
    assert (None if found is None else {name: v for (_, name), v in found.values.items()}) == following
