"""Tests for aspire_desktop.core.openapi.messages: the server's words beside the fields they name."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.openapi.messages import field_messages, other_messages
from tests.support.json_samples import VALUES

NAMES = ["ObjectId", "Object", "Name", "CompanyName", "Qty", ""]


@pytest.mark.parametrize(
    ("body", "laid", "rest"),
    [
        (["ObjectId is required."], {"ObjectId": ["ObjectId is required."]}, []),
        ("the objectid must be set", {"ObjectId": ["the objectid must be set"]}, []),
        (["MyObjectIds are wrong"], {}, ["MyObjectIds are wrong"]),
        (["CompanyName and Name differ"], {"CompanyName": ["CompanyName and Name differ"],
                                           "Name": ["CompanyName and Name differ"]}, []),
        ({"errors": {"Name": ["too long", "too odd"]}, "title": "Not valid.", "status": 400},
         {"Name": ["too long", "too odd"]}, ["Not valid."]),
        ({"errors": {"$.Items[0].Qty": ["must be a number"]}}, {"Qty": ["must be a number"]}, []),
        ({"errors": {"dto": "bad"}}, {}, ["bad"]),
        ({"errors": [{"field": "name", "message": "is taken"}]}, {"Name": ["is taken"]}, []),
        ({"Name": ["This field is required."]}, {"Name": ["This field is required."]}, []),
        ({"message": "Name: no"}, {"Name": ["Name: no"]}, []),
        ({"error": {"message": "no", "param": "Qty"}}, {"Qty": ["no"]}, []),
        ({"Message": "The request is invalid.", "ModelState": {"order.Name": ["is short"]}},
         {"Name": ["is short"]}, ["The request is invalid."]),
        ("two\nlines of\u202e  Name", {"Name": ["two lines of Name"]}, []),
        ([1, {}, None, ""], {}, []),
        (None, {}, []),
    ],
)  # fmt: skip
def test_messages_are_laid_beside_the_fields_they_name(
    body: Any, laid: dict[str, list[str]], rest: list[str]
) -> None:
    raw = json.dumps(body).encode()
    assert field_messages(raw, NAMES) == laid
    assert other_messages(raw, NAMES) == rest


PATHS = ["Contact", "Contact.FirstName", "Contact.City", "Home.City", "Items", "Items[].Qty", "Tags"]


@pytest.mark.parametrize(
    ("body", "laid", "rest"),
    [
        (["Contact.FirstName is required."], {"Contact.FirstName": ["Contact.FirstName is required."]}, []),
        ({"errors": {"Contact.FirstName": ["is required"]}}, {"Contact.FirstName": ["is required"]}, []),
        ({"errors": {"$.contact.firstname": ["is short"]}}, {"Contact.FirstName": ["is short"]}, []),
        ({"errors": {"request.Contact.FirstName": ["is short"]}}, {"Contact.FirstName": ["is short"]}, []),
        (["FirstName is required."], {"Contact.FirstName": ["FirstName is required."]}, []),
        (["Contact is required."], {"Contact": ["Contact is required."]}, []),
        (["City is too long."], {}, ["City is too long."]),  # of which of the two nobody said
        (["Items[3].Qty is invalid."], {"Items[3].Qty": ["Items[3].Qty is invalid."]}, []),
        ({"errors": {"Items[0].Qty": ["no"]}}, {"Items[0].Qty": ["no"]}, []),
        (["Qty must be a number"], {"Items": ["Qty must be a number"]}, []),
    ],
)
def test_messages_are_laid_beside_fields_within_objects(
    body: Any, laid: dict[str, list[str]], rest: list[str]
) -> None:
    raw = json.dumps(body).encode()
    assert field_messages(raw, PATHS) == laid
    assert other_messages(raw, PATHS) == rest


@pytest.mark.parametrize("raw", [b"", b"<html>Name</html>", b" <p>Name", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_message_is_laid_beside_nothing(raw: bytes) -> None:
    assert field_messages(raw, NAMES) == {}


def test_plain_text_is_one_message() -> None:
    assert field_messages(b"\xef\xbb\xbfThe Name is taken.", NAMES) == {"Name": ["The Name is taken."]}


def test_a_flood_of_messages_is_bounded() -> None:
    raw = json.dumps([f"Name {n} " + "x" * 1500 for n in range(500)]).encode()
    messages = field_messages(raw, NAMES)["Name"]
    assert len(messages) == 200
    assert max(map(len, messages)) <= 1000


@given(
    VALUES | st.dictionaries(st.sampled_from(["errors", "message", "field", "Name"]), VALUES),
    st.lists(st.text()),
)
def test_no_answer_makes_it_fail(body: Any, names: list[str]) -> None:
    for found in field_messages(json.dumps(body).encode(), names).values():
        assert all(message.isprintable() for message in found)


@given(st.binary(max_size=100), st.lists(st.text(max_size=8), max_size=4))
def test_no_bytes_make_it_fail(body: bytes, names: list[str]) -> None:
    field_messages(body, names)
    other_messages(body, names)
