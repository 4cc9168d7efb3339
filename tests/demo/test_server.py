"""Writes, files, and the server's own description."""

import ast
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).parents[2]


def test_a_write_says_what_it_lacks(client: httpx.Client) -> None:
    answer = client.post("/WorkTicketTimes", json={"WorkTicketID": 1000})
    assert (answer.status_code, answer.json()) == (400, ["ContactID is required.", "StartTime is required."])


def test_a_write_with_a_wrong_or_unknown_field_is_refused(client: httpx.Client) -> None:
    answer = client.post("/Activities", json={"Subject": "x", "Bogus": 1, "Priority": "Loud"})
    assert answer.status_code == 400
    assert len(answer.json()) == 2


def test_what_is_written_is_read_back_changed_and_removed(client: httpx.Client) -> None:
    number = client.post("/Activities", json={"Subject": "Call Ada", "Priority": "High"}).json()
    assert isinstance(number, int)
    assert client.patch(f"/Activities/{number}", json={"Subject": "Call Ben"}).json() == "Updated."
    (row,) = client.get("/Activities", params={"$filter": f"ActivityID eq {number}"}).json()
    assert (row["Subject"], row["Priority"]) == ("Call Ben", "High")
    removed = client.delete(f"/Activities/{number}")
    assert (removed.status_code, removed.content) == (200, b"")
    assert client.delete(f"/Activities/{number}").status_code == 404


def test_a_put_needs_its_id(client: httpx.Client) -> None:
    row = client.get("/ClockTimes", params={"$top": "1"}).json()[0]
    assert client.put("/ClockTimes", json=row | {"BreakMinutes": 5}).json() == row["ClockTimeID"]
    del row["ClockTimeID"]
    assert client.put("/ClockTimes", json=row).json() == ["ClockTimeID is required."]


def test_an_attachment_is_a_file(client: httpx.Client) -> None:
    answer = client.get("/Attachments/AttachmentFileData", params={"attachmentId": "7"})
    assert answer.headers["content-disposition"] == 'attachment; filename="site-7.gif"'
    assert answer.headers["content-type"] == "image/gif"
    assert answer.content.startswith(b"GIF89a")


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


def test_each_described_operation_is_there(client: httpx.Client) -> None:
    paths = client.get("/swagger/v1/swagger.json").json()["paths"]
    for path, item in paths.items():
        for method in item:
            if method != "parameters":
                answer = client.request(method, path.replace("{id}", "999999"), content=b"")
                assert answer.status_code in (200, 400, 404)
                assert not answer.headers.get("content-type", "").startswith("text/html"), (method, path)


@pytest.mark.parametrize(
    "path", sorted((ROOT / "aspire_desktop" / "demo").glob("*.py")), ids=lambda p: p.name
)
def test_it_knows_nothing_of_the_product(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        for name in names:
            assert not name.startswith("aspire_desktop") or name.startswith("aspire_desktop.demo")
