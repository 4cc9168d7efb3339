"""Tests for aspire_desktop.core.odata.of_value: a condition made of a value finds that value."""

import pytest

from aspire_desktop.core.odata.fields import FieldKind, QueryField
from aspire_desktop.core.odata.of_value import and_also, condition_of

_FIELDS = (
    QueryField("Name", FieldKind.TEXT),
    QueryField("Id", FieldKind.INTEGER),
    QueryField("Code", FieldKind.TEXT),
    QueryField("Active", FieldKind.BOOLEAN),
    QueryField("Start", FieldKind.DATE_TIME),
)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("Name", b'"O\'Brien"', "Name eq 'O''Brien'"),
        ("Name", b'"line\\nbreak"', ""),  # no filter can hold it
        ("Name", b"null", "Name eq null"),
        ("Id", b"1214", "Id eq 1214"),
        ("Code", b"17", "Code eq '17'"),
        ("Active", b"true", "Active eq true"),
        ("Start", b'"2026-11-24T17:02:31Z"', "Start eq 2026-11-24T17:02:31Z"),
        ("Start", b'"tomorrow"', ""),
        ("Unknown", b'"17"', "Unknown eq '17'"),
        ("Unknown", b'"true"', "Unknown eq 'true'"),
        ("Unknown", b"17.5", "Unknown eq 17.5"),
        ("Unknown", b"false", "Unknown eq false"),
        ("Unknown", b'"2026-11-24T17:02:31Z"', "Unknown eq 2026-11-24T17:02:31Z"),
        ("Unknown", b'"Oak Street"', "Unknown eq 'Oak Street'"),
        ("Id", b'{"a":1}', ""),
        ("not a name", b"1", ""),
        ("", b"1", ""),
    ],
)
def test_a_value_is_written_as_its_field_wants_it(name: str, value: bytes, expected: str) -> None:
    assert condition_of(name, value, _FIELDS) == expected


def test_a_condition_narrows_down_what_is_there() -> None:
    assert and_also(" ", "A eq 1") == "A eq 1"
    assert and_also("B gt 2", "A eq 1") == "B gt 2 and A eq 1"
    assert and_also("B gt 2 or C eq 3", "A eq 1") == "(B gt 2 or C eq 3) and A eq 1"
    assert and_also("B eq 'Or' and C eq 3", "A eq 1") == "(B eq 'Or' and C eq 3) and A eq 1"
    assert and_also("B eq 2 and A eq 1", "A eq 1") == "B eq 2 and A eq 1"
    assert and_also("A eq 1", "A eq 1") == "A eq 1"
    assert and_also("BA eq 1", "A eq 1") == "BA eq 1 and A eq 1"
