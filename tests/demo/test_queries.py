"""OData on the demo tenant."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aspire_desktop.demo.filter_sql import QueryError
from aspire_desktop.demo.launch import DemoServer
from aspire_desktop.demo.odata import query
from aspire_desktop.demo.sample import make_database
from aspire_desktop.demo.tables import BY_NAME

DATABASE = make_database()


@pytest.fixture(scope="module")
def demo_server() -> Iterator[DemoServer]:
    """One that nothing is written to: how many rows there are is known."""
    with DemoServer() as server:
        yield server


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
        (
            "CreatedDateTime ge 2026-06-01T00:00:00Z",
            lambda row: row["CreatedDateTime"] >= "2026-06-01T00:00:00Z",
        ),
        ("startswith(FirstName, 'K')", lambda row: row["FirstName"].startswith("K")),
        ("contains(LastName,'O''M')", lambda row: "O'M" in row["LastName"]),
        ("contains(Website,'?p=7&')", lambda row: "?p=7&" in row["Website"]),
        ("CrewSize lt 5.5", lambda row: row["CrewSize"] < 5.5),
        ("contains(tolower(CompanyName),'quill')", lambda row: "Quill" in row["CompanyName"]),
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
        orderby="Hours desc, WorkTicketTimeID",
        top="1",
    )
    assert list(row) == ["WorkTicketTimeID", "Hours"]
    assert row["Hours"] == 11.75


def test_what_a_row_points_to_is_expanded_to_an_object(client: httpx.Client) -> None:
    found = rows(client, "/Contacts", select="ContactID", expand="OfficeAddress($select=City),ContactTags")
    assert list(found[0]) == ["ContactID", "OfficeAddress", "ContactTags"]
    assert {tuple(row["OfficeAddress"] or ()) for row in found} == {("City",), ()}


def test_a_star_stands_for_all_fields_and_all_relations(client: httpx.Client) -> None:
    (row,) = rows(client, "/Contacts", select="*", expand="*,OfficeAddress($select=City)", top="1")
    (plain,) = rows(client, "/Contacts", top="1")
    assert {*plain, "OfficeAddress", "ContactTags"} <= set(row)
    assert set(row["OfficeAddress"] or ()) <= {"City"}


def test_a_collection_is_expanded_to_an_array(client: httpx.Client) -> None:
    (row,) = rows(client, "/Properties", filter="PropertyContacts/any()", expand="PropertyContacts", top="1")
    assert {one["PropertyID"] for one in row["PropertyContacts"]} == {row["PropertyID"]}


def test_options_within_an_expand_are_its_own(client: httpx.Client) -> None:
    option = "ReceiptItems($select=ItemName,ItemQuantity;$filter=ItemQuantity gt 5;$orderby=ItemName;$top=1)"
    found = rows(client, "/Receipts", expand=option, top="200")
    items = [item for row in found for item in row["ReceiptItems"]]
    assert {len(row["ReceiptItems"]) for row in found} == {0, 1}
    assert all(list(item) == ["ItemName", "ItemQuantity"] and item["ItemQuantity"] > 5 for item in items)


def test_a_filter_reaches_related_rows(client: httpx.Client) -> None:
    found = rows(client, "/Contacts", filter="OfficeAddress/City eq 'Larkspur'", expand="OfficeAddress")
    assert {row["OfficeAddress"]["City"] for row in found} == {"Larkspur"}
    tagged = rows(client, "/Contacts", filter="ContactTags/any(t: t/TagName eq 'VIP')", expand="ContactTags")
    assert tagged
    assert all("VIP" in [tag["TagName"] for tag in row["ContactTags"]] for row in tagged)


@pytest.mark.parametrize(
    ("path", "options"),
    [
        ("Opportunities", {"filter": "OpportunityType eq 'Contract' and OpportunityStatusName eq 'Won'"}),
        ("Opportunities", {"filter": "OpportunityStatusName in ('Won','Lost')", "orderby": "WonDate desc"}),
        (
            "Opportunities",
            {"filter": "JobStatusName eq 'In Production'", "select": "WonDollars,PropertyName"},
        ),
        ("WorkTickets", {"filter": "HoursAct gt 0 and WorkTicketStatusName ne 'Complete'"}),
        ("WorkTickets", {"filter": "ScheduledStartDate ge 2026-03-01 and ScheduledStartDate lt 2026-04-01"}),
        ("WorkTicketVisits", {"filter": "RouteName eq 'Crew East'", "orderby": "ScheduledDate asc"}),
        ("Invoices", {"filter": "AmountRemaining gt 0", "orderby": "DueDate asc"}),
        (
            "Properties",
            {"filter": "PropertyStatusName eq 'Customer'", "expand": "PropertyContacts,PropertyTags"},
        ),
        (
            "Contacts",
            {"filter": "ContactTypeName eq 'Employee' and Active eq true", "orderby": "tolower(LastName)"},
        ),
        ("Receipts", {"filter": "year(CreatedDateTime) eq 2026", "expand": "ReceiptItems,ReceiptExtraCosts"}),
        ("Activities", {"filter": "ActivityType eq 'Issue' and Status ne 'Complete'"}),
    ],
)
def test_what_integrators_ask_is_answered(client: httpx.Client, path: str, options: dict[str, str]) -> None:
    assert rows(client, f"/{path}", **options)


def test_a_name_follows_from_its_id(client: httpx.Client) -> None:
    (row,) = rows(client, "/WorkTicketTimes", top="1")
    (contact,) = rows(client, "/Contacts", filter=f"ContactID eq {row['ContactID']}")
    assert row["ContactName"] == f"{contact['FirstName']} {contact['LastName']}"


def test_a_row_is_read_by_its_key(client: httpx.Client) -> None:
    answer = client.get("/Receipts(1014)", params={"$select": "ReceiptID", "$expand": "ReceiptItems($top=1)"})
    assert answer.json()["ReceiptID"] == 1014
    assert client.get("/Receipts(1)").status_code == 404
    assert client.get("/Receipts(1014)", params={"$select": "Nothing"}).status_code == 400


def test_values_have_jsons_types(client: httpx.Client) -> None:
    (row,) = rows(client, "/WorkTicketTimes", top="1")
    assert type(row["WorkTicketTimeID"]) is int
    assert type(row["Hours"]) is float
    assert type(row["WarrantyTime"]) is bool
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
        ({"select": "OfficeAddress"}, "$expand"),
        ({"expand": "OfficeAddress($top=1"}, "Syntax"),
        ({"expand": "OfficeAddress($select=Nothing)"}, "Nothing"),
        ({"filter": "OfficeAddressID eq 1"}, "OfficeAddressID"),
        ({"filter": "Branch/BranchName eq 'North'"}, "Branch"),
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
