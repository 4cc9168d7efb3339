"""The demo has no name of its own: every field and relation is in the vendor's document, with its type."""

import json
from typing import Any

import pytest

from aspire_desktop.demo.bodies import DELETES, WRITES, Member, Write
from aspire_desktop.demo.openapi import make_document
from aspire_desktop.demo.shapes import Kind, Table
from aspire_desktop.demo.tables import BY_NAME, TABLES
from tests.support.vendor_document import vendor_document

_TYPES = {
    Kind.INTEGER: "integer",
    Kind.DECIMAL: "number",
    Kind.TEXT: "string",
    Kind.BOOLEAN: "boolean",
    Kind.MOMENT: "string",
}


class Vendor:
    """The vendor's document, read with nothing of the product."""

    def __init__(self) -> None:
        self.document: dict[str, Any] = json.loads(vendor_document())

    def operation(self, method: str, path: str) -> dict[str, Any]:
        found: dict[str, Any] = self.document["paths"][path][method.lower()]
        return found

    def rows(self, name: str) -> dict[str, Any]:
        answer = self.operation("get", f"/{name}")["responses"]["200"]["content"]["application/json"]
        return self.resolved(answer["schema"]["items"])

    def body(self, write: Write) -> dict[str, Any]:
        body = self.operation(write.method, write.path)["requestBody"]["content"]["application/json"]
        return self.resolved(body["schema"])

    def resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the schema itself for a reference, for a nullable one, and for the items of a list."""
        if "oneOf" in schema:
            return self.resolved(schema["oneOf"][0])
        if schema.get("type") == "array":
            return self.resolved(schema["items"])
        if "$ref" in schema:
            found: dict[str, Any] = self.document["components"]["schemas"][schema["$ref"].split("/")[-1]]
            return found
        return schema


@pytest.fixture(scope="module")
def vendor() -> Vendor:
    return Vendor()


def differences(vendor: Vendor, table: Table, schema: dict[str, Any]) -> list[str]:
    """Return the fields and relations of `table` that `schema` lacks, or knows by another type."""
    members = schema["properties"]
    found = []
    for one in table.by_name.values():
        member = members.get(one.name, {})
        if member.get("type") != _TYPES[one.kind]:
            found.append(f"{table.name}.{one.name}")
        elif (member.get("format") == "date-time") is not (one.kind is Kind.MOMENT):
            found.append(f"{table.name}.{one.name} as a moment")
    for relation in table.relations:
        member = members.get(relation.name, {})
        if (member.get("type") == "array") is not relation.is_collection or not member:
            found.append(f"{table.name}.{relation.name}")
        else:
            found += differences(vendor, BY_NAME[relation.table], vendor.resolved(member))
    return found


@pytest.mark.parametrize(
    "table", [table for table in TABLES if table.is_public], ids=lambda table: table.name
)
def test_every_field_and_relation_is_the_vendors(vendor: Vendor, table: Table) -> None:
    assert differences(vendor, table, vendor.rows(table.name)) == []


def wrong_members(schema: dict[str, Any], members: tuple[Member, ...]) -> list[str]:
    """Return the members that `schema` lacks or knows by another type, or that only `schema` requires."""
    known = schema["properties"]
    found = [one.name for one in members if known.get(one.name, {}).get("type") != _TYPES[one.kind]]
    mine = {one.name for one in members if one.is_required}
    return found + [name for name in schema.get("required", []) if name in known and name not in mine]


@pytest.mark.parametrize("write", WRITES, ids=lambda write: write.body_name)
def test_every_member_of_a_body_is_the_vendors(vendor: Vendor, write: Write) -> None:
    schema = vendor.body(write)
    parts = {part.name for part in write.parts}
    assert set(wrong_members(schema, write.members)) <= parts
    for part in write.parts:
        member = schema["properties"][part.name]
        assert (member.get("type") == "array") is part.is_list
        assert wrong_members(vendor.resolved(member), part.members) == []
    mine = {one.name for one in write.members if one.is_required}
    mine |= {part.name for part in write.parts if part.is_required}
    assert set(schema.get("required", [])) <= mine


@pytest.mark.parametrize("write", WRITES, ids=lambda write: write.body_name)
def test_a_write_answers_in_the_vendors_shape(vendor: Vendor, write: Write) -> None:
    answer = vendor.operation(write.method, write.path)["responses"]["200"]["content"]["application/json"]
    schema = vendor.resolved(answer["schema"])
    assert schema["type"] == write.answer
    if write.answer == "object":
        assert BY_NAME[write.table].key in schema["properties"]


def test_there_is_no_operation_that_the_vendor_has_not(vendor: Vendor) -> None:
    mine = {(path, method) for path, item in make_document("http://test")["paths"].items() for method in item}
    theirs = {(path, method) for path, item in vendor.document["paths"].items() for method in item}
    assert mine - theirs == set()
    assert ("/OpportunityTags/{id}", "delete") in mine
    assert DELETES == ("OpportunityTags",)
