"""Tests for aspire_desktop.core.json_text.envelope."""

from __future__ import annotations

import pytest

from aspire_desktop.core.json_text.envelope import find_rows
from aspire_desktop.core.json_text.value import Path, read_json


def rows_of(body: bytes) -> tuple[Path, bytes] | None:
    value = read_json(body)
    assert value is not None
    found = find_rows(value)
    return None if found is None else (found[0], bytes(found[1].text))


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (b'[{"a":1}]', ()),
        (b'{"@odata.context":"x","value":[{"a":1}],"@odata.nextLink":"y"}', ("value",)),
        (b'{"items":[{"a":1}],"tags":[{"b":1}]}', ("items",)),
        (b'{"total":1,"data":[{"a":1}]}', ("data",)),
        (b'{"d":{"results":[{"a":1}],"__count":"1"}}', ("d", "results")),
        (b'{"data":{"items":[{"a":1}]},"meta":{}}', ("data", "items")),
        (b'{"_embedded":{"orders":[{"a":1}]},"_links":{"self":{}}}', ("_embedded", "orders")),
        (b'{"response":{"docs":[{"a":1}],"numFound":1}}', ("response", "docs")),
        (b'{"payload":{"rows":[{"a":1}]},"success":true}', ("payload", "rows")),
        (b'{"body":{"Items":[{"a":1}]},"statusCode":200}', ("body", "Items")),
        (b'{"contacts":[{"a":1}],"total_count":1,"next_page":null}', ("contacts",)),
    ],
)
def test_the_one_array_of_objects_is_found(body: bytes, path: Path) -> None:
    assert rows_of(body) == (path, b'[{"a":1}]')


def test_an_empty_array_of_a_known_name_has_no_rows() -> None:
    assert rows_of(b'{"value":[]}') == (("value",), b"[]")


@pytest.mark.parametrize(
    "body",
    [
        b'{"ReceiptID":1,"VendorName":"x","ReceiptItems":[{"a":1}]}',
        b'{"items":[{"a":1}],"data":[{"b":1}]}',
        b'{"items":[1,2]}',
        b'{"x":[]}',
        b'{"body":{"Name":"x","Arms":[{"a":1}]}}',
        b'{"response":{"a":[{"b":1}]},"payload":{"a":[{"b":1}]}}',
        b'{"errors":[{"code":1}],"status":400}',
        b"5",
        b"{}",
        b'{"a":{"b":{"c":{"d":[{"e":1}]}}}}',
    ],
)
def test_an_object_that_wraps_nothing_has_none(body: bytes) -> None:
    assert rows_of(body) is None
