"""Tests for aspire_desktop.core.odata."""

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aspire_desktop.core.odata.builder import (
    FilterRow,
    Operator,
    filter_text,
    list_text,
    operators_for,
    read_list,
    value_problem,
)
from aspire_desktop.core.odata.check import check
from aspire_desktop.core.odata.completion import completions
from aspire_desktop.core.odata.fields import (
    FieldKind,
    QueryField,
    expandable,
    query_fields,
    selectable,
    sortable,
)
from aspire_desktop.core.odata.reading import read_rows
from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.0",
    "paths": {
        "/Properties": {
            "get": {
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "array",
                                    "items": {"$ref": "#/components/schemas/Property"},
                                }
                            }
                        }
                    }
                }
            }
        }
    },
    "components": {
        "schemas": {
            "Property": {
                "type": "object",
                "properties": {
                    "PropertyID": {"type": "integer", "format": "int32"},
                    "PropertyName": {"type": "string", "nullable": True},
                    "Acreage": {"type": "number", "format": "decimal"},
                    "Active": {"type": "boolean"},
                    "CreatedDate": {"type": "string", "format": "date-time"},
                    "Key": {"type": "string", "format": "uuid"},
                    "Drive": {"type": "string", "format": "duration"},
                    "Address": {"$ref": "#/components/schemas/Address"},
                    "Tags": {"type": "array", "items": {"$ref": "#/components/schemas/Tag"}},
                    "Parent": {"$ref": "#/components/schemas/Property"},
                },
            },
            "Address": {"type": "object", "properties": {"City": {"type": "string"}}},
            "Tag": {"type": "object", "properties": {"TagName": {"type": "string"}}},
        }
    },
}


def _fields() -> tuple[QueryField, ...]:
    description = read_description(json.dumps(DOCUMENT).encode(), Source.FILE)
    return query_fields(description.operations[0].response_schema)


FIELDS = _fields()


def test_the_fields_are_those_of_a_row() -> None:
    assert [field.kind for field in FIELDS] == [
        FieldKind.INTEGER,
        FieldKind.TEXT,
        FieldKind.NUMBER,
        FieldKind.BOOLEAN,
        FieldKind.DATE_TIME,
        FieldKind.GUID,
        FieldKind.DURATION,
        FieldKind.OBJECT,
        FieldKind.COLLECTION,
        FieldKind.OBJECT,
    ]


def test_collections_are_expanded_and_not_selected() -> None:
    assert "Tags" not in {field.name for field in selectable(FIELDS)}
    assert {field.name for field in expandable(FIELDS)} == {"Address", "Tags", "Parent"}
    assert {field.name for field in sortable(FIELDS)}.isdisjoint({"Address", "Tags"})


def test_a_schema_within_itself_has_members_as_deep_as_one_looks() -> None:
    field = next(field for field in FIELDS if field.name == "Parent")
    for _ in range(50):
        found = field.member("Parent")
        assert found is not None
        field = found


@pytest.mark.parametrize(
    "text",
    [
        "PropertyID eq 5",
        "PropertyID eq -5",
        "PropertyName eq 'O''Brien & Sons'",
        "PropertyName eq null and Active eq true",
        "Active",
        "not Active",
        "not (Acreage gt 1.5e3) or contains(PropertyName,'x')",
        "CreatedDate ge 2026-01-31T08:00:00Z",
        "CreatedDate ge 2026-01-31T08:00:00.123+01:00 and CreatedDate lt 2026-02-01",
        "PropertyID in (1,2, 3)",
        "PropertyName in ('a','b,c')",
        "Address/City eq 'Oslo'",
        "Tags/any(t: t/TagName eq 'VIP')",
        "Tags/any()",
        "Tags/all(t: contains(tolower(t/TagName),'v'))",
        "Key eq 01234567-89ab-cdef-0123-456789abcdef",
        "Drive gt duration'PT8H'",
        "year(CreatedDate) eq 2026",
        "length(trim(PropertyName)) add 2 mul 3 gt 5",
        "substring(PropertyName,1,2) eq 'ab'",
        "CreatedDate lt now()",
        "Parent/Parent/Address/City ne ''",
        "Tags/$count gt 1",
    ],
)
def test_a_good_filter_has_no_problems(text: str) -> None:
    assert check("$filter", text, FIELDS) == ()


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("PropertyID = 5", "=", "eq"),
        ("PropertyID == 5", "==", "eq"),
        ("Active && true", "&&", "and"),
        ('PropertyName eq "x"', '"x"', "single quotes"),
        ("PropertyName eq 'x", "'x", "closing quote"),
        ("PropertyID eq", "", "missing at the end"),
        ("eq 5", "eq", "before “eq”"),
        ("PropertyID eq 5 Active", "Active", "does not belong"),
        ("(PropertyID eq 5", "", "closing parenthesis is missing"),
        ("contains(PropertyName)", "contains", "2 arguments"),
        ("like(PropertyName,'x')", "like", "no function"),
        ("PropertyName", "", "comparison"),
        ("PropertyID in 5", "5", "“(” is missing"),
        ("Tags/any(5)", "5", "a name"),
        ("PropertyID eq 5 and", "", "missing at the end"),
        ("Address/ eq 5", "eq", "name is missing"),
    ],
)
def test_an_error_is_told_with_its_place(text: str, place: str, said: str) -> None:
    (problem,) = check("$filter", text, FIELDS)
    assert problem.is_error
    assert said in str(problem.message)
    assert text[problem.start : problem.end] == place or (not place and problem.start == len(text))


@pytest.mark.parametrize(
    ("option", "text", "said"),
    [
        ("$filter", "propertyname eq 'x'", "did you mean “PropertyName”?"),
        ("$filter", "Contains(PropertyName,'x')", "did you mean “contains”?"),
        ("$filter", "Nothing eq 5", "no field “Nothing”"),
        ("$filter", "Address/Town eq 'x'", "no field “Town”"),
        ("$filter", "PropertyID eq '5'", "without quotes"),
        ("$filter", "PropertyName eq 5", "write '5'"),
        ("$filter", "CreatedDate ge '2026-01-31'", "without quotes"),
        ("$filter", "Tags eq 'x'", "Tags/any"),
        ("$select", "Tags", "$expand only"),
        ("$select", "propertyID", "did you mean “PropertyID”?"),
        ("$orderby", "Nope desc", "no field"),
        ("$expand", "PropertyName", "nothing that could be expanded"),
        ("$expand", "Nope($select=a)", "no field"),
        ("$count", "true", "does not know"),
    ],
)
def test_a_doubt_is_told_and_is_no_error(option: str, text: str, said: str) -> None:
    (problem,) = check(option, text, FIELDS)
    assert not problem.is_error
    assert said in str(problem.message)


@pytest.mark.parametrize(
    ("option", "text"),
    [
        ("$top", "1001"),
        ("$top", "x"),
        ("$top", "-1"),
        ("$limit", "0"),
        ("$limit", "5000"),
        ("$pageNumber", "0"),
        ("$skip", "1.5"),
        ("$top", "9" * 5000),
        ("$select", "a,,b"),
        ("$select", "a b"),
        ("$orderby", "PropertyID down"),
        ("$orderby", ","),
        ("$expand", "Tags($select=TagName"),
        ("$expand", "Tags)"),
    ],
)
def test_other_options_have_errors_too(option: str, text: str) -> None:
    assert any(problem.is_error for problem in check(option, text, FIELDS))


@pytest.mark.parametrize(
    ("option", "text"),
    [
        ("$top", "1000"),
        ("$top", "0"),
        ("$limit", "25"),
        ("$pageNumber", "1"),
        ("$skip", "100000"),
        ("$select", "PropertyID, Address/City"),
        ("$select", "*"),
        ("$orderby", "PropertyName desc, PropertyID asc,Acreage"),
        ("$expand", "Tags($select=TagName;$orderby=TagName desc),Address"),
        ("other", "anything at all"),
        ("$filter", "  "),
    ],
)
def test_other_good_options_have_no_problems(option: str, text: str) -> None:
    assert check(option, text, FIELDS) == ()


_WORDS = ["(", ")", "/", ",", ":", "'", "''", "eq", "and", "any", "null", "Tags", "PropertyID", "5", "-"]


@given(
    st.sampled_from(["$filter", "$select", "$orderby", "$expand", "$top", "$limit"]),
    st.text() | st.lists(st.sampled_from(_WORDS)).map(" ".join),
)
@example("$filter", "(" * 100_000)
@example("$filter", "not " * 100_000)
@example("$filter", "-" * 100_000)
@example("$filter", "Tags/any(t:" * 50_000)
@example("$expand", "(" * 100_000)
@example("$filter", "'" * 9_999)
def test_no_text_makes_checking_fail(option: str, text: str) -> None:
    for problem in check(option, text, FIELDS):
        assert 0 <= problem.start < problem.end <= len(text) + 1
        assert str(problem.message)


_VALUES = {
    FieldKind.INTEGER: st.integers().map(str),
    FieldKind.NUMBER: st.decimals(allow_nan=False, allow_infinity=False, places=3).map(str),
    FieldKind.TEXT: st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=12),
    FieldKind.BOOLEAN: st.sampled_from(["true", "false"]),
    FieldKind.DATE_TIME: st.datetimes().map(lambda moment: f"{moment:%Y-%m-%dT%H:%M:%S}Z".rjust(20, "0")),
    FieldKind.GUID: st.uuids().map(str),
    FieldKind.DURATION: st.sampled_from(["PT8H", "P1DT2M"]),
    FieldKind.OBJECT: st.just("x"),
    FieldKind.COLLECTION: st.just("x"),
}
_ROWS = st.sampled_from(sortable(FIELDS)).flatmap(
    lambda field: st.builds(
        FilterRow,
        st.just(field.name),
        st.sampled_from([o for o in operators_for(field.kind) if o is not Operator.IN]),
        _VALUES[field.kind],
    )
)


@given(st.lists(_ROWS, min_size=1, max_size=4), st.sampled_from(["and", "or"]))
def test_rows_make_a_good_filter_and_are_read_back(rows: list[FilterRow], joined_by: str) -> None:
    text = filter_text(rows, FIELDS, joined_by=joined_by)
    assert check("$filter", text, FIELDS) == ()
    read = read_rows(text, FIELDS)
    assert read is not None
    assert filter_text(read[0], FIELDS, joined_by=read[1]) == text
    assert [row.field for row in read[0]] == [row.field for row in rows]


def test_a_quote_in_a_text_is_doubled() -> None:
    row = FilterRow("PropertyName", Operator.EQ, "O'Brien' or '1'='1")
    assert filter_text([row], FIELDS) == "PropertyName eq 'O''Brien'' or ''1''=''1'"


def test_one_of_several_is_a_list() -> None:
    assert filter_text([FilterRow("PropertyID", Operator.IN, "1, 2")], FIELDS) == "PropertyID in (1,2)"
    names = filter_text([FilterRow("PropertyName", Operator.IN, "a, it's")], FIELDS)
    assert names == "PropertyName in ('a','it''s')"
    assert read_rows(names, FIELDS) == ((FilterRow("PropertyName", Operator.IN, "a, it's"),), "and")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (FilterRow("PropertyID", Operator.EQ, "1.5"), "whole number"),
        (FilterRow("PropertyID", Operator.IN, "1,x"), "whole number"),
        (FilterRow("Acreage", Operator.GT, "much"), "number"),
        (FilterRow("Active", Operator.EQ, "yes"), "true or false"),
        (FilterRow("CreatedDate", Operator.GT, "2026-13-01"), "date"),
        (FilterRow("CreatedDate", Operator.GT, "tomorrow"), "date"),
        (FilterRow("Key", Operator.EQ, "1"), "GUID"),
        (FilterRow("Drive", Operator.EQ, "'"), "duration"),
        (FilterRow("PropertyName", Operator.EQ, "a\nb"), "controls"),
    ],
)
def test_a_value_that_does_not_fit_is_left_out_and_told(row: FilterRow, said: str) -> None:
    kind = next(field.kind for field in FIELDS if field.name == row.field)
    assert said in str(value_problem(row, kind))
    assert filter_text([row], FIELDS) == ""


@pytest.mark.parametrize(
    "text",
    [
        "(PropertyID eq 5)",
        "not Active",
        "PropertyID eq 5 and Active eq true or Acreage gt 1",
        "Tags/any(t: t/TagName eq 'x')",
        "year(CreatedDate) eq 2026",
        "5 eq PropertyID",
        "PropertyName eq 'x",
        "PropertyID add 1 eq 5",
    ],
)
def test_a_filter_that_rows_cannot_show_stays_text(text: str) -> None:
    assert read_rows(text, FIELDS) is None


@given(st.text(max_size=40))
def test_no_text_makes_reading_fail(text: str) -> None:
    read_rows(text, FIELDS)


def test_lists_are_read_as_they_are_written() -> None:
    assert read_list(list_text(["A", "B($select=x,y)", "C"])) == ["A", "B($select=x,y)", "C"]


@pytest.mark.parametrize(
    ("option", "text", "expected"),
    [
        ("$filter", "prop", ("PropertyID", "PropertyName")),
        ("$filter", "Address/", ("City",)),
        ("$filter", "PropertyName ", ("eq", "ne", "gt", "ge", "lt", "le", "in")),
        ("$filter", "Active eq ", ("true", "false", "null")),
        ("$filter", "Active eq true ", ("and", "or")),
        ("$filter", "PropertyName eq 'a b", ()),
        ("$filter", "Tags/", ("any(", "all(")),
        ("$select", "PropertyID,Ta", ()),
        ("$expand", "Ta", ("Tags",)),
        ("$orderby", "Acreage ", ("asc", "desc")),
        ("$orderby", "Acreage desc,Ac", ("Acreage", "Active")),
        ("$top", "1", ()),
    ],
)
def test_what_fits_is_proposed(option: str, text: str, expected: tuple[str, ...]) -> None:
    assert completions(option, text, len(text), FIELDS).words == expected


def test_a_proposal_takes_the_place_of_what_was_typed() -> None:
    found = completions("$filter", "Active eq true and Address/ci", 29, FIELDS)
    assert (found.start, found.end, found.words) == (27, 29, ("City",))


@given(
    st.sampled_from(["$filter", "$select", "$orderby", "$expand"]), st.text(max_size=30), st.integers(0, 40)
)
def test_no_text_makes_proposing_fail(option: str, text: str, cursor: int) -> None:
    completions(option, text, min(cursor, len(text)), FIELDS)


KNOWN = {"PropertyName": ("North", "O'Hare", "Won")}


@pytest.mark.parametrize(
    ("text", "words", "result"),
    [
        ("PropertyName eq '", ("'North'", "'O''Hare'", "'Won'"), "PropertyName eq 'North'"),
        ("PropertyName eq 'no", ("'North'",), "PropertyName eq 'North'"),
        ("PropertyName eq 'O''", ("'O''Hare'",), "PropertyName eq 'O''Hare'"),
        ("PropertyName in ('North', 'W", ("'Won'",), "PropertyName in ('North', 'Won'"),
        ("Active eq true and PropertyName ne ", ("'North'", "'O''Hare'", "'Won'", "''", "null"), None),
        ("Acreage gt ", ("null",), None),
        ("contains(PropertyName,'", (), None),
        ("Nothing eq '", (), None),
    ],
)
def test_known_values_are_proposed_where_they_are_compared(
    text: str, words: tuple[str, ...], result: str | None
) -> None:
    found = completions("$filter", text, len(text), FIELDS, lambda path: KNOWN.get(path, ()))
    assert found.words == words
    if result is not None:
        assert text[: found.start] + words[0] + text[found.end :] == result


def test_a_quote_that_closes_already_is_not_doubled() -> None:
    text = "PropertyName eq ''"
    found = completions("$filter", text, len(text) - 1, FIELDS, lambda path: KNOWN.get(path, ()))
    assert text[: found.start] + found.words[0] + text[found.end :] == "PropertyName eq 'North'"


@pytest.mark.parametrize(
    ("option", "text"),
    [
        ("$filter", 'PropertyName in ["North", "O\'Hare"]'),
        ("$filter", 'hassubset(Tags,["a","b"])'),
        ("$filter", "[PropertyName,Address/City] in [['a','b']]"),
        ("$filter", 'Address eq {"City":"Oslo (north)"}'),
        ("$filter", "Tags/$count($filter=TagName eq 'x') gt 2"),
        ("$filter", "Tags/$filter(TagName eq 'x')/$count lt 10"),
        ("$filter", "Tags/Model.Best()/Name eq 'x' and Active"),
        ("$filter", "Model.Near(Word=PropertyName,Other=5)"),
        ("$filter", "Acreage/@Measures.Currency#Reporting eq 'EUR'"),
        ("$orderby", "Acreage ge PropertyID desc"),
        ("$orderby", "PropertyName in ('a','b'),Acreage"),
        ("$select", "@Core.Messages($top=5),PropertyName"),
        ("$expand", "Address/*,@Namespace.Term,$value,*/$ref"),
        ("$expand", "Tags($filter=TagName eq @x;@x='a')"),
        ("$expand", "Parent($levels=max),Tags/$count($filter=TagName eq 'x')"),
    ],
)
def test_what_newer_odata_has_is_no_error(option: str, text: str) -> None:
    assert [problem.message for problem in check(option, text, FIELDS) if problem.is_error] == []


@pytest.mark.parametrize(
    ("option", "text", "words"),
    [
        ("$expand", "Parent($levels=04)", "whole number or max"),
        ("$expand", "Tags/$ref($select=TagName)", "takes no $select"),
        ("$expand", "Tags/$count($top=5)", "takes no $top"),
        ("$filter", "PropertyName in [", "missing at the end"),
        ("$filter", 'Address eq {"City"', "does not belong"),
        ("$filter", "contain(PropertyName,'x')", "no function"),
        ("$filter", "Model.Near(Word=5", "closing parenthesis"),
        ("$filter", "Tags/$count($filter=TagName eq 'x' gt 2", "closing parenthesis"),
        ("$orderby", "Acreage ge", "missing at the end"),
    ],
)
def test_what_no_odata_has_is_an_error(option: str, text: str, words: str) -> None:
    assert any(words in str(problem.message) for problem in check(option, text, FIELDS) if problem.is_error)


def test_an_option_without_its_sign_is_a_doubt_as_newer_servers_take_it() -> None:
    (found,) = check("$expand", "Address(select=City)", FIELDS)
    assert (found.is_error, str(found.message)) == (False, "the option is called $select")
    assert found.repair is not None
    assert found.repair.applied_to("Address(select=City)") == "Address($select=City)"


@pytest.mark.parametrize(
    "wrapped",
    [
        {"type": "object", "properties": {"value": {"type": "array"}}},
        {"properties": {"data": {"properties": {"items": {"type": "array"}, "page": {"type": "integer"}}}}},
        {"properties": {"_embedded": {"properties": {"orders": {"type": "array"}}}, "_links": {}}},
        {"properties": {"d": {"properties": {"results": {"type": "array"}}}}},
    ],
)
def test_the_fields_are_those_of_a_row_however_it_is_wrapped(wrapped: dict[str, Any]) -> None:
    text = json.dumps(wrapped)
    item = {"type": "object", "properties": {"Id": {"type": "integer"}}}
    schema = json.loads(text.replace('"type": "array"', f'"type": "array", "items": {json.dumps(item)}'))
    assert [field.name for field in query_fields(Schema(schema, References({})))] == ["Id"]


def test_an_object_that_has_lists_of_its_own_is_the_row() -> None:
    lines = {"type": "array", "items": {"properties": {"Qty": {"type": "integer"}}}}
    schema = {"properties": {"Name": {"type": "string"}, "body": {"properties": {"No": {}, "Lines": lines}}}}
    assert [field.name for field in query_fields(Schema(schema, References({})))] == ["Name", "body"]
