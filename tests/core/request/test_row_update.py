"""Tests for aspire_desktop.core.request.row_update: records as the bodies of their PUTs."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.request.row_update import (
    filled_from,
    get_of,
    key_of,
    put_of,
    reading,
    record_in,
)
from tests.support.vendor_document import vendor_document

TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
ADDRESS = {"type": "object", "properties": {"City": TEXT}}
CONTACT = {"type": "object", "properties": {"ContactID": NUMBER, "LastName": TEXT, "City": TEXT}}


def described(**paths: Any) -> tuple[Operation, ...]:
    return tuple(
        read_description(json.dumps({"openapi": "3.0.0", "paths": paths}).encode(), Source.FILE).operations
    )


def put(schema: dict[str, Any], path: str = "/Contacts") -> Operation:
    content = {"application/json": {"schema": {"type": "object", **schema}}}
    return described(**{path: {"put": {"requestBody": {"content": content}}}})[0]


def test_a_wrapped_record_is_filled_from_a_flat_row_and_addresses_only_from_their_own() -> None:
    wrapped = {"properties": {"Contact": CONTACT, "HomeAddress": ADDRESS, "OfficeAddress": ADDRESS}}
    row = {"ContactID": 5, "LastName": "Berg", "City": "Oslo", "OfficeAddress": {"City": "Bergen"}}
    draft = filled_from(put(wrapped), json.dumps(row).encode())
    assert draft is not None
    assert draft.loaded is not None
    contact = {"ContactID": 5, "LastName": "Berg", "City": "Oslo"}
    assert json.loads(draft.body or "") == {"Contact": contact, "OfficeAddress": {"City": "Bergen"}}
    assert draft.loaded.unread == ("HomeAddress",)
    assert draft.loaded.key == (("ContactID", 5),)


def test_names_fit_whatever_their_case_and_digits_stay_as_they_are() -> None:
    draft = filled_from(
        put({"properties": {"UserId": NUMBER, "Rate": {"type": "number"}}}, "/Users"),
        b'{"UserID": 3, "Rate": 1.10}',
    )
    assert draft is not None
    assert '"Rate": 1.10' in (draft.body or "")
    assert json.loads(draft.body or "")["UserId"] == 3


def test_a_null_is_left_out_where_there_must_be_a_value() -> None:
    fields = {"A": {"type": "string", "nullable": True}, "B": TEXT}
    draft = filled_from(put({"properties": fields}), b'{"A": null, "B": null}')
    assert draft is not None
    assert json.loads(draft.body or "") == {"A": None}


def test_what_only_the_server_sets_is_neither_sent_nor_missed() -> None:
    fields = {"Name": TEXT, "Changed": {**TEXT, "readOnly": True}, "Seen": {**TEXT, "readOnly": True}}
    draft = filled_from(put({"properties": fields}), b'{"Name": "Berg", "Changed": "2026-01-31"}')
    assert draft is not None
    assert draft.loaded is not None
    assert (json.loads(draft.body or ""), draft.loaded.unread) == ({"Name": "Berg"}, ())


@pytest.mark.parametrize("row", [b"[]", b"5", b"{", b"\xff"])
def test_what_is_no_record_fills_nothing(row: bytes) -> None:
    assert filled_from(put({"properties": {"A": TEXT}}), row) is None


@pytest.mark.parametrize(
    ("path", "record", "key"),
    [
        ("/Contacts", {"CompanyID": 1, "ContactID": 2}, (("ContactID", 2),)),
        ("/Contacts", {"ID": 1, "ContactID": 2}, (("ContactID", 2),)),
        ("/Contacts", {"CompanyID": 1, "ID": 2}, (("ID", 2),)),
        ("/Companies", {"CompanyId": 1}, (("CompanyId", 1),)),
        ("/Addresses/{id}", {"AddressID": "x'y"}, (("AddressID", "x'y"),)),
        ("/Things", {"id": 9}, (("id", 9),)),
        ("/Contacts", {"ContactID": None}, ()),
        (
            "/PropertyContacts",
            {"PropertyID": 1, "ContactID": 2, "Note": ""},
            (("PropertyID", 1), ("ContactID", 2)),
        ),
    ],
)
def test_a_record_is_known_by_its_id_or_by_all_it_refers_to(
    path: str, record: dict[str, Any], key: tuple[object, ...]
) -> None:
    fields = {"PropertyID": NUMBER, "ContactID": NUMBER}
    assert key_of(put({"properties": fields}, path), record) == key


def test_a_record_is_read_again_by_its_id_or_with_a_filter() -> None:
    query = [{"in": "query", "name": name, "schema": TEXT} for name in ("$filter", "$top")]
    one = {"in": "path", "name": "id", "required": True, "schema": TEXT}
    listed, by_id = described(
        **{"/Things": {"get": {"parameters": query}}, "/Things/{id}": {"get": {"parameters": [one]}}}
    )
    assert reading(listed, (("Name", "O'Hara"), ("N", 2))).values == {
        ("query", "$filter"): "Name eq 'O''Hara' and N eq 2",
        ("query", "$top"): "2",
    }
    assert reading(by_id, (("ThingID", 7),)).values == {("path", "id"): "7"}


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ([{"ID": 1, "N": 1.10}], {"ID": 1, "N": 1.1}),
        ({"value": [{"ID": 1}]}, {"ID": 1}),
        ({"ID": 1}, {"ID": 1}),
        ([{"ID": 1}, {"ID": 1}], None),
        ([{"ID": 2}], None),
        ([], None),
        ([{"ID": "1"}], {"ID": "1"}),
        ({"error": "no"}, None),
    ],
)
def test_the_one_record_of_an_answer_is_found(answer: object, found: object) -> None:
    row = record_in(json.dumps(answer).encode(), (("ID", 1),))
    assert (None if row is None else json.loads(row)) == found


def test_most_fields_of_the_vendors_puts_can_be_read() -> None:
    operations = read_description(vendor_document(), Source.FILE).operations
    puts = [one for one in operations if one.method == "PUT" and one.body is not None]
    read = total = 0
    for one in puts:
        get = get_of(operations, one)
        if get is None:
            continue
        assert put_of(operations, get.path) is one
        row = json.dumps(dict.fromkeys(get.response_schema.items.properties, "x")).encode()
        draft = filled_from(one, row)
        assert draft is not None
        assert draft.loaded is not None
        assert draft.loaded.key, one.key
        assert one.body is not None
        total += len(list(_leaves(one.body.schema)))
        read += len(list(_leaves(one.body.schema))) - sum(
            len(list(_leaves(_at(one.body.schema, path)))) or 1 for path in draft.loaded.unread
        )
    assert len(puts) >= 21
    assert read / total > 0.8, (read, total)


def _leaves(schema: Schema) -> Iterator[str]:
    for name, member in schema.properties.items():
        if member.properties:
            yield from _leaves(member)
        else:
            yield name


def _at(schema: Schema, path: str) -> Schema:
    for name in path.split("."):
        schema = schema.properties[name]
    return schema
