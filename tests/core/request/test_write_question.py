"""Tests for aspire_desktop.core.request.write_question: what differs from the record as it was read."""

import json
from typing import Any

import pytest

from aspire_desktop.core.request.write_question import changes


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({"a": 1}, {"a": 1.0}, []),
        ({"a": 1}, {"a": True}, [("a", "1", "true")]),
        ({"a": 0}, {"a": False}, [("a", "0", "false")]),
        ({"a": None}, {}, [("a", "null", None)]),
        ({}, {"a": None}, [("a", None, "null")]),
        ({"a": "x"}, {"a": ""}, [("a", "x", "")]),
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 1, "c": 3}}, [("a.c", "2", "3")]),
        ({"a": {"b": 1}}, {"a": 5}, [("a", '{"b": 1}', "5")]),
        ({"a": [1]}, {"a": [1, 2]}, [("a", "[1]", "[1, 2]")]),
    ],
)
def test_what_differs_is_told(before: dict[str, Any], after: dict[str, Any], told: list[object]) -> None:
    found = changes(before, json.dumps(after).encode())
    assert [(one.path, one.before, one.after) for one in found] == told


def test_what_is_no_object_has_no_fields() -> None:
    assert changes({"a": 1}, b"[1]") == ()
    assert changes({"a": 1}, b"{") == ()
