"""Writes, files, and the server's own description."""

import ast
import base64
from pathlib import Path

import httpx
import pytest

from tests.demo.conftest import READER, log_in

ROOT = Path(__file__).parents[2]


def test_a_write_says_what_it_lacks(client: httpx.Client) -> None:
    answer = client.post("/WorkTicketTimes", json={"WorkTicketID": 1000})
    assert (answer.status_code, answer.json()) == (400, ["StartTime is required.", "EndTime is required."])
    answer = client.post("/Contacts", json={"Contact": {"LastName": "Lovelace"}})
    assert (answer.status_code, answer.json()) == (400, ["Contact.FirstName is required."])
    assert client.post("/Contacts", json={"FirstName": "Ada"}).json() == [
        "Could not find member 'FirstName'.",
        "Contact is required.",
    ]


def test_a_write_with_a_wrong_or_unknown_field_is_refused(client: httpx.Client) -> None:
    body = {"AssignedTo": "1001", "Subject": "x", "Bogus": 1, "DueDate": "12/31/2026", "PropertyID": True}
    answer = client.post("/Tasks", json=body)
    assert answer.status_code == 400
    assert answer.json() == [
        "DueDate is invalid.",
        "PropertyID is invalid.",
        "Could not find member 'Bogus'.",
    ]


def test_a_contact_is_written_with_its_address_and_read_back(client: httpx.Client) -> None:
    body = {
        "Contact": {"FirstName": "Ada", "LastName": "Lovelace", "BranchID": 1000, "ContactTypeID": 1000},
        "OfficeAddress": {"AddressLine1": "1 Analytical Road", "City": "Fernhill"},
    }
    number = client.post("/Contacts", json=body).json()
    assert isinstance(number, str)
    row = client.get(f"/Contacts({number})", params={"$expand": "OfficeAddress,HomeAddress"}).json()
    assert (row["FirstName"], row["BranchName"], row["ContactTypeName"]) == ("Ada", "North", "Employee")
    assert (row["OfficeAddress"]["City"], row["HomeAddress"]) == ("Fernhill", None)
    assert row["Email"] is None


def test_a_put_replaces_the_whole_contact(client: httpx.Client) -> None:
    body = {
        "Contact": {"FirstName": "Ben", "LastName": "Quill", "BranchID": 1001, "Email": "ben@example.com"},
        "OfficeAddress": {"City": "Alderford"},
    }
    number = int(client.post("/Contacts", json=body).json())
    names = {"FirstName": "Ben", "LastName": "Quill"}
    assert client.put("/Contacts", json={"Contact": names}).json() == ["Contact.ContactID is required."]
    assert client.put("/Contacts", json={"Contact": names | {"ContactID": number}}).json() == str(number)
    row = client.get(f"/Contacts({number})", params={"$expand": "OfficeAddress"}).json()
    assert (row["BranchName"], row["Email"], row["OfficeAddress"]) == (None, None, None)
    missing = client.put("/Contacts", json={"Contact": names | {"ContactID": 1}})
    assert (missing.status_code, missing.json()) == (400, ["ContactID 1 was not found."])


def test_a_property_has_the_address_that_it_was_written_with(client: httpx.Client) -> None:
    body = {"PropertyName": "Larkspur Commons", "BranchID": 1002, "City": "Larkspur", "PropertyStatusID": 2}
    number = client.post("/Properties", json=body).json()
    row = client.get(f"/Properties({number})").json()
    assert (row["PropertyAddressCity"], row["PropertyStatusName"]) == ("Larkspur", "Customer")


def test_a_receipt_has_its_items(client: httpx.Client) -> None:
    item = {"ItemName": "Mulch", "ItemType": "Material", "ItemQuantity": 3, "ItemUnitCost": 12.5}
    body = {"BranchID": 1000, "VendorID": 1000, "ReceiptItems": [item]}
    number = client.post("/Receipts", json=body).json()["ReceiptID"]
    row = client.get(f"/Receipts({number})", params={"$expand": "ReceiptItems"}).json()
    assert [one["ItemName"] for one in row["ReceiptItems"]] == ["Mulch"]
    del item["ItemName"]
    assert client.post("/Receipts", json=body).json() == ["ReceiptItems[0].ItemName is required."]


def test_a_tag_is_added_and_removed(client: httpx.Client) -> None:
    number = client.post("/OpportunityTags", json={"OpportunityID": 1000, "TagID": 1}).json()
    assert client.get(f"/OpportunityTags({number})").json()["TagName"] == "VIP"
    assert client.delete(f"/OpportunityTags/{number}").json() == number
    assert client.delete(f"/OpportunityTags/{number}").status_code == 404


def test_an_attachment_is_one_object_with_the_file_in_base64(client: httpx.Client) -> None:
    content = base64.b64encode(b"hours,1").decode()
    body = {"FileName": "h.csv", "FileData": content, "ObjectCode": "Property", "AttachmentTypeId": 3}
    number = client.post("/Attachments", json=body).json()
    path = "/Attachments/AttachmentFileData"
    answer = client.get(path, params={"$filter": f"AttachmentID eq {number}"})
    assert answer.json()["FileData"] == content
    assert "FileData" not in client.get(f"/Attachments({number})").json()
    assert client.get(path).json() == ["A filter by AttachmentID is required."]


def test_text_is_escaped_as_the_api_escapes_it(client: httpx.Client) -> None:
    answer = client.get("/Contacts", params={"$filter": "LastName eq 'O''Malley'", "$top": "1"})
    assert rb"O\u0027Malley" in answer.content


def test_nowhere_is_html(client: httpx.Client) -> None:
    answer = client.get("/Nowhere")
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")


def test_a_large_answer_is_packed_where_that_is_understood(client: httpx.Client) -> None:
    answer = client.get("/Properties", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    plain = client.get("/Properties", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert "date" in plain.headers


def test_its_description_has_a_name_and_is_not_sent_twice(anonymous: httpx.Client) -> None:
    first = anonymous.get("/swagger/v1/swagger.json")
    assert first.json()["openapi"] == "3.0.0"
    again = anonymous.get("/swagger/v1/swagger.json", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_each_operation_is_there_and_answers_what_it_describes(client: httpx.Client) -> None:
    paths = client.get("/swagger/v1/swagger.json").json()["paths"]
    for path, item in paths.items():
        for method, operation in item.items():
            for bad in ({}, {"$filter": "nonsense"}):
                place = path.replace("{id}", "999999")
                answer = client.request(method, place, params=bad, content=b"")
                assert str(answer.status_code) in operation["responses"], (method, path, answer.text)
                assert not answer.headers.get("content-type", "").startswith("text/html"), (method, path)


def test_refusals_are_described_too(anonymous: httpx.Client) -> None:
    paths = anonymous.get("/swagger/v1/swagger.json").json()["paths"]
    assert anonymous.get("/Contacts").status_code == 401
    log_in(anonymous, READER)
    assert anonymous.get("/Properties").status_code == 403
    for path in ("/Contacts", "/Properties"):
        assert {"401", "403", "429"} <= paths[path]["get"]["responses"].keys()
    assert {"400", "404"} <= paths["/Authorization"]["post"]["responses"].keys()


@pytest.mark.parametrize(
    "path", sorted((ROOT / "aspire_desktop" / "demo").glob("*.py")), ids=lambda p: p.name
)
def test_it_knows_nothing_of_the_product(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        for name in names:
            assert not name.startswith("aspire_desktop") or name.startswith("aspire_desktop.demo")
