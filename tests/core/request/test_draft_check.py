"""Tests for aspire_desktop.core.request.draft_check: what keeps a filled-in request from being sent."""

import json
from typing import Any

import pytest

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.openapi.beginning import body_beginning
from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.draft_check import DraftCheck, errors_of
from aspire_desktop.core.request.preparation import prepare
from tests.support.vendor_document import vendor_document

PERSON = {
    "type": "object",
    "required": ["Last", "Age"],
    "properties": {"Last": {"type": "string"}, "Age": {"type": "integer"}, "Active": {"type": "boolean"}},
}
BASE = "https://api.example.com"


def operation(
    method: str, *parameters: dict[str, Any], schema: object = PERSON, path: str = "/P"
) -> Operation:
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    raw = {"parameters": list(parameters), **({} if method == "get" else {"requestBody": body})}
    document = {"openapi": "3.0.0", "paths": {path: {method: raw}}}
    return read_description(json.dumps(document).encode(), Source.FILE).operations[0]


def query(name: str, **schema: Any) -> dict[str, Any]:
    return {"in": "query", "name": name, "schema": schema}


@pytest.mark.parametrize("method", ["post", "put", "patch"])
def test_a_form_that_nobody_touched_is_stopped_by_what_it_lacks(method: str) -> None:
    what = operation(method)
    draft = RequestDraft(what.key, body=body_beginning(what))
    assert draft.body == "{}"
    found = DraftCheck().problems(what, draft)
    assert [(p.path, p.is_missing, p.is_doubt) for p in found] == [
        ("Last", True, False),
        ("Age", True, False),
    ]


@pytest.mark.parametrize(("method", "is_stopped"), [("put", True), ("patch", True), ("post", False)])
def test_nothing_at_all_is_put_in_the_place_of_no_record(method: str, *, is_stopped: bool) -> None:
    what = operation(method, schema={"type": "object", "properties": {"Note": {"type": "string"}}})
    found = DraftCheck().problems(what, RequestDraft(what.key, body="{ }"))
    assert bool(errors_of(found)) is is_stopped


@pytest.mark.parametrize(
    ("option", "text", "is_stopped"),
    [
        ("$filter", "Id eq 5 and Name eq", True),
        ("$filter", "startswith(Name,)", True),
        ("$filter", "Name eq 'open", True),
        ("$filter", "Id eq 5 and Nowhere eq 5", False),
        ("$filter", "Id eq 5 AND Id eq 6", False),
        ("$filter", "", False),
        ("$expand", "Tags($select=Name", True),
        ("$orderby", "Id desc,", True),
        ("$select", "Id,,Name", True),
        ("filter", "Id eq", False),
    ],
)
def test_a_query_option_that_is_not_finished_is_stopped(option: str, text: str, is_stopped: bool) -> None:
    what = operation("get", query(option, type="string"))
    found = errors_of(DraftCheck().problems(what, RequestDraft(what.key, values={("query", option): text})))
    assert bool(found) is is_stopped
    assert all(str(problem.sentence).startswith(f"{option} cannot be read: ") for problem in found)


def test_a_filter_with_values_of_a_list_of_its_own_is_no_odata() -> None:
    what = operation("get", query("$filter", type="string", enum=["new ones", "all and"]))
    draft = RequestDraft(what.key, values={("query", "$filter"): "all and"})
    assert DraftCheck().problems(what, draft) == ()


def test_a_doubt_keeps_nothing_from_being_sent() -> None:
    what = operation("get", query("since", type="string", format="date-time"))
    draft = RequestDraft(what.key, values={("query", "since"): "2026-01-31"})
    (found,) = DraftCheck().problems(what, draft)
    assert (found.name, str(found.message), found.is_doubt) == ("since", "is a date without a time", True)
    assert prepare(what, draft, BASE).url == f"{BASE}/P?since=2026-01-31"
    wrong = RequestDraft(what.key, values={("query", "since"): "2026-02-31"})
    assert errors_of(DraftCheck().problems(what, wrong))


@pytest.mark.parametrize(
    ("schema", "typed", "sent"),
    [
        ({"type": "integer"}, " 5 ", "5"),
        ({"type": "number"}, "1.5\t", "1.5"),
        ({"type": "string", "format": "date"}, "2026-01-31 ", "2026-01-31"),
        ({"type": "string"}, " x ", "%20x%20"),
    ],
)
def test_blanks_around_numbers_and_dates_go(schema: dict[str, Any], typed: str, sent: str) -> None:
    what = operation("get", query("q", **schema))
    draft = RequestDraft(what.key, values={("query", "q"): typed})
    assert DraftCheck().problems(what, draft) == ()
    assert prepare(what, draft, BASE).url == f"{BASE}/P?q={sent}"


def test_what_is_wrong_can_be_sent_as_it_is() -> None:
    what = operation(
        "put", query("kind", type="string", enum=["a"]), query("top", type="integer") | {"required": True}
    )
    draft = RequestDraft(what.key, values={("query", "kind"): "z"}, body='{"Last": ')
    assert {p.name for p in DraftCheck().problems(what, draft)} == {"kind", "top", ""}
    with pytest.raises(InputError):
        prepare(what, draft, BASE)
    sent = prepare(what, draft, BASE, as_is=True)
    assert (sent.url, sent.body) == (f"{BASE}/P?kind=z", b'{"Last": ')
    assert dict(sent.headers)["Content-Type"] == "application/json"


@pytest.mark.parametrize("typed", ["", "..", ".", "a\nb"])
def test_the_path_is_guarded_whatever_is_wished(typed: str) -> None:
    where = {"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}
    what = operation("get", where, path="/P/{id}")
    draft = RequestDraft(what.key, values={("path", "id"): typed})
    with pytest.raises(InputError):
        prepare(what, draft, BASE, as_is=True)


def test_headers_are_guarded_whatever_is_wished() -> None:
    what = operation("get")
    for name in ("Authorization", "bad name", "Host"):
        with pytest.raises(InputError):
            prepare(what, RequestDraft(what.key, headers=((name, "x"),)), BASE, as_is=True)


def test_nothing_of_the_vendors_writes_goes_out_that_nobody_typed() -> None:
    operations = read_description(vendor_document(), Source.FILE).operations
    writes = [one for one in operations if one.method in ("POST", "PUT", "PATCH")]
    assert len(writes) > 50
    check = DraftCheck()
    for one in writes:
        draft = RequestDraft(one.key, body=body_beginning(one))
        if errors_of(check.problems(one, draft)):
            with pytest.raises(InputError):
                prepare(one, RequestDraft(one.key), BASE)
        else:
            assert prepare(one, draft, BASE).body in (None, b"{}", b"[]"), one.key
            assert one.method == "POST", one.key


def test_a_value_that_fits_two_alternatives_is_a_doubt() -> None:
    schema = {"oneOf": [{"type": "object"}, {"properties": {"a": {}}}]}
    what = operation("post", schema=schema)
    (found,) = DraftCheck().problems(what, RequestDraft(what.key, body='{"a": 1}'))
    assert found.is_doubt
