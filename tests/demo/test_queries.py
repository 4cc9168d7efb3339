"""OData on the demo tenant."""

from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aspire_desktop.demo.odata import QueryError, query
from aspire_desktop.demo.sample import make_database
from aspire_desktop.demo.tables import BY_NAME

DATABASE = make_database()


def rows(client: httpx.Client, path: str, **options: str) -> list[dict[str, Any]]:
    answer = client.get(path, params={f"${name}": value for name, value in options.items()})
    found: list[dict[str, Any]] = answer.raise_for_status().json()
    return found


def refusal(client: httpx.Client, path: str, **options: str) -> str:
    answer = client.get(path, params={f"${name}": value for name, value in options.items()})
    assert answer.status_code == 400
    (sentence,) = answer.json()
    return str(sentence)


def test_an_answer_is_a_bare_array_of_25_unless_asked_otherwise(client: httpx.Client) -> None:
    assert len(rows(client, "/Contacts")) == 25
    assert len(rows(client, "/Contacts", top="3")) == 3
    assert len(rows(client, "/Contacts", limit="100")) == 100


def test_pages_follow_each_other_to_the_end(client: httpx.Client) -> None:
    pages = [rows(client, "/Contacts", limit="100", pageNumber=str(n)) for n in (1, 2, 3, 4)]
    assert [len(page) for page in pages] == [100, 100, 40, 0]
    ids = [row["ContactID"] for page in pages for row in page]
    assert len(set(ids)) == 240
    assert rows(client, "/Contacts", top="2", skip="100")[0] == pages[1][0]


@pytest.mark.parametrize(
    ("condition", "check"),
    [
        ("LastName eq 'O''Malley'", lambda row: row["LastName"] == "O'Malley"),
        ("Active eq false", lambda row: row["Active"] is False),
        ("Email eq null", lambda row: row["Email"] is None),
        ("Email ne null and ContactID gt 1100", lambda row: row["Email"] and row["ContactID"] > 1100),
        ("ContactID in (1001, 1002)", lambda row: row["ContactID"] in (1001, 1002)),
        ("(FirstName eq 'Ada' or FirstName eq 'Inés')", lambda row: row["FirstName"] in ("Ada", "Inés")),
        ("HiredOn ge 2026-06-01T00:00:00Z", lambda row: row["HiredOn"] >= "2026-06-01T00:00:00Z"),
        ("startswith(FirstName, 'K')", lambda row: row["FirstName"].startswith("K")),
        ("HourlyRate lt 1000.5", lambda row: row["HourlyRate"] < 1000.5),
    ],
)
def test_a_filter_keeps_what_fits(client: httpx.Client, condition: str, check: Any) -> None:
    found = rows(client, "/Contacts", filter=condition, top="1000")
    assert 0 < len(found) < 240
    assert all(check(row) for row in found)


def test_select_expand_and_order(client: httpx.Client) -> None:
    (row,) = rows(
        client,
        "/WorkTicketTimes",
        select="WorkTicketTimeID,Hours",
        expand="Contact",
        orderby="Hours desc, WorkTicketTimeID",
        top="1",
    )
    assert list(row) == ["WorkTicketTimeID", "Hours", "Contact"]
    assert row["Hours"] == 11.75
    assert isinstance(row["Contact"]["LastName"], str)


def test_a_collection_is_expanded_to_an_array(client: httpx.Client) -> None:
    (row,) = rows(client, "/Branches", expand="Properties", top="1")
    assert {one["BranchID"] for one in row["Properties"]} == {row["BranchID"]}


def test_values_have_jsons_types(client: httpx.Client) -> None:
    (row,) = rows(client, "/WorkTicketTimes", top="1")
    assert type(row["WorkTicketTimeID"]) is int
    assert type(row["Hours"]) is float
    assert type(row["Approved"]) is bool
    assert row["StartTime"].endswith("Z")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"top": "1001"}, "1000"),
        ({"limit": "1001"}, "1000"),
        ({"top": "-1"}, "top"),
        ({"pageNumber": "0"}, "pageNumber"),
        ({"count": "true"}, "not supported"),
        ({"filter": "Nothing eq 1"}, "Nothing"),
        ({"filter": "firstname eq 'x'"}, "firstname"),
        ({"filter": "FirstName eq 'x"}, "Syntax"),
        ({"filter": "FirstName eq"}, "Syntax"),
        ({"select": "Branch"}, "$expand"),
        ({"select": "Nothing"}, "Nothing"),
        ({"expand": "FirstName"}, "navigation"),
        ({"orderby": "FirstName sideways"}, "orderby"),
        ({"orderby": "1; DROP TABLE Contacts"}, "orderby"),
    ],
)
def test_what_is_not_understood_is_400_with_a_sentence(
    client: httpx.Client, options: dict[str, str], words: str
) -> None:
    assert words in refusal(client, "/Contacts", **options)


def test_a_quote_cannot_break_out_of_a_filter(client: httpx.Client) -> None:
    assert rows(client, "/Contacts", filter="FirstName eq ''' OR 1=1 --'") == []
    assert len(rows(client, "/Contacts", top="1000")) == 240


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(max_size=40) | st.text("FirstName eq'()/,1 andornull", max_size=40))
def test_no_filter_is_more_than_refused(text: str) -> None:
    try:
        found = query(DATABASE, BY_NAME["Contacts"], {"$filter": text})
    except QueryError:
        return
    assert isinstance(found, list)
