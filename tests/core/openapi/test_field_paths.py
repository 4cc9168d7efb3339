"""Tests for aspire_desktop.core.openapi.field_paths."""

from typing import Any

from aspire_desktop.core.openapi.field_paths import body_paths
from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema


def paths(raw: dict[str, Any], **schemas: Any) -> tuple[str, ...]:
    return body_paths(Schema(raw, References({"components": {"schemas": schemas}})))


def test_fields_within_objects_and_lists_have_their_paths() -> None:
    address = {"properties": {"City": {"type": "string"}}}
    raw = {
        "properties": {
            "Contact": {"properties": {"Name": {}, "Home": {"nullable": True, "oneOf": [address]}}},
            "Items": {"type": "array", "items": {"properties": {"Qty": {}}}},
            "Tags": {"type": "array", "items": {"type": "string"}},
        }
    }
    assert paths(raw) == (
        "Contact",
        "Items",
        "Tags",
        "Contact.Name",
        "Contact.Home",
        "Contact.Home.City",
        "Items[].Qty",
    )


def test_a_cycle_ends() -> None:
    node = {"properties": {"Name": {}, "Next": {"$ref": "#/components/schemas/Node"}}}
    found = paths({"$ref": "#/components/schemas/Node"}, Node=node)
    assert found[:3] == ("Name", "Next", "Next.Name")
    assert len(found) == 10
