"""Tests for aspire_desktop.core.openapi.operation_search and misspelling."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.core.openapi.misspelling import slips_to_beginning
from aspire_desktop.core.openapi.operation_search import OperationSearch, listed_order, read_query
from tests.support.vendor_document import vendor_document


def _searched(document: bytes, text: str) -> list[str]:
    operations = read_description(document, Source.SERVER).operations
    search = OperationSearch(operations, listed_order(operations))
    return [operations[place].key for place in search.find(read_query(text), None, lambda _: None)]


def _document(*paths: str) -> bytes:
    described = {path: {"get": {"tags": [path.strip("/").split("/")[0]]}} for path in paths}
    return json.dumps({"openapi": "3.0.0", "paths": described}).encode()


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("braches", "GET /Branches"),
        ("branch", "GET /Branches"),
        ("oportunities", "GET /Opportunities"),
        ("get contcats", "GET /Contacts"),
        ("work tickets", "GET /WorkTickets"),
        ("worktikets method:get", "GET /WorkTickets"),
        ("method:post contacts", "POST /Contacts"),
    ],
)
def test_the_vendors_operations_are_found_as_people_type_them(text: str, best: str) -> None:
    assert _searched(vendor_document(), text)[0] == best


def test_whole_names_come_before_beginnings_and_those_before_parts_and_insides() -> None:
    paths = ("/Ajobs", "/Bills/Job", "/CrewJobs", "/Jobs", "/Zones")
    found = _searched(_document(*paths), "job")
    assert found == ["GET /Bills/Job", "GET /Jobs", "GET /CrewJobs", "GET /Ajobs"]


def test_what_is_spelled_right_finds_nothing_else() -> None:
    assert _searched(_document("/Parts", "/Ports"), "parts") == ["GET /Parts"]
    assert _searched(_document("/Parts", "/Ports"), "perts") == ["GET /Parts", "GET /Ports"]


@pytest.mark.parametrize("text", ["jbs", "/jobz", "get /jobz", "jobs(5)"])
def test_short_words_and_paths_are_taken_as_they_are(text: str) -> None:
    assert _searched(_document("/Jobs"), text) == []


@pytest.mark.parametrize(
    ("word", "known", "slips"),
    [
        ("braches", "branches", 1),
        ("brnaches", "branches", 1),
        ("branchess", "branches", 1),
        ("bramches", "branches", 1),
        ("bran", "branches", 0),
        ("brna", "branches", 1),
        ("work", "", 4),
        ("", "work", 0),
    ],
)
def test_slips_are_counted_to_the_best_beginning(word: str, known: str, slips: int) -> None:
    assert slips_to_beginning(word, known) == slips


@given(st.text("abc", max_size=6), st.text("abc", max_size=6), st.text("abc", max_size=4))
def test_a_beginning_of_a_name_is_no_slip_and_no_slips_exceed_the_word(
    word: str, known: str, rest: str
) -> None:
    assert slips_to_beginning(word, word + rest) == 0
    assert slips_to_beginning(word, known) <= len(word)
    assert slips_to_beginning(word, known + rest) <= slips_to_beginning(word, known)


@given(st.text())
def test_anything_can_be_typed(text: str) -> None:
    assert len(_searched(_document("/Jobs", "/Jobs/{id}"), text)) <= 2
