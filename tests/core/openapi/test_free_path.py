"""Tests for aspire_desktop.core.openapi.free_path: what is read though no description names it."""

import json
from typing import Any

import pytest

from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.openapi.free_path import TAG, free_operation, is_free_path
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.preparation import prepare
from tests.support.vendor_document import vendor_document

ROW = {"type": "object", "properties": {"ReceiptID": {"type": "integer"}}}


def described() -> tuple[Operation, ...]:
    names = ("$select", "$filter", "$expand", "$top")
    parameters: list[dict[str, Any]] = [
        {"in": "query", "name": n, "schema": {"type": "string"}} for n in names
    ]
    rows = {"type": "array", "items": {"$ref": "#/components/schemas/Receipt"}}
    reading = {
        "parameters": parameters,
        "responses": {"200": {"content": {"application/json": {"schema": rows}}}},
    }
    document = {
        "openapi": "3.0.0",
        "paths": {"/Receipts": {"get": reading, "post": {}}},
        "components": {"schemas": {"Receipt": ROW}},
    }
    return read_description(json.dumps(document).encode(), Source.FILE).operations


def test_one_row_is_read_by_its_key_with_the_collections_fields() -> None:
    operation = free_operation("/Receipts(1214)", described())
    assert (operation.key, operation.tag, operation.controller) == ("GET /Receipts(1214)", TAG, "Receipts")
    assert [parameter.name for parameter in operation.parameters] == ["$select", "$expand"]
    assert list(operation.response_schema.properties) == ["ReceiptID"]
    draft = RequestDraft(operation.key, {("query", "$select"): "ReceiptID"})
    assert (
        prepare(operation, draft, "https://h.test").url == "https://h.test/Receipts(1214)?$select=ReceiptID"
    )


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("/$metadata", "https://h.test/$metadata"),
        ("/Receipts/$count?$filter=A eq 'x'", "https://h.test/Receipts/$count?$filter=A%20eq%20'x'"),
        ("/Unknown(5)", "https://h.test/Unknown(5)"),
        ("/Users('a@b')", "https://h.test/Users('a@b')"),
    ],
)
def test_other_paths_are_read_as_they_stand(path: str, url: str) -> None:
    operation = free_operation(path, described())
    assert prepare(operation, RequestDraft(operation.key), "https://h.test").url == url
    assert operation.parameters == ()


def test_what_has_placeholders_cannot_be_read_as_it_stands() -> None:
    assert is_free_path("/Receipts(1214)")
    assert not any(is_free_path(path) for path in ("/Receipts/{id}", "Receipts", "", "/" + "x" * 3000))


def test_a_row_of_the_vendors_collections_is_read_by_its_key() -> None:
    operations = read_description(vendor_document(), Source.FILE).operations
    operation = free_operation("/Contacts(5)", operations)
    assert "FirstName" in operation.response_schema.properties
    assert [parameter.key for parameter in operation.parameters] == [
        ("query", "$select"),
        ("query", "$expand"),
        ("query", "api-version"),
    ]
