"""What an integrator writes for OData is read, doubted or mended; what is wrong is caught."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.odata.check import check
from tests.core.odata.test_odata import FIELDS

LONG = " or ".join(f"PropertyID eq {value}" for value in (1, 2, -3, 4, 5))


@pytest.mark.parametrize(
    ("option", "text"),
    [
        ("$expand", "*"),
        ("$expand", "*/$ref"),
        ("$expand", "Address/$ref,Tags/$count"),
        (
            "$expand",
            "Tags($select=TagName;$filter=contains(TagName,'a;b),(''x''');$orderby=TagName desc;$top=5)",
        ),
        ("$expand", "Parent($expand=Parent($expand=Tags($top=1);$select=PropertyID),Address)"),
        ("$expand", "Tags( $filter = TagName eq 'x' ; $count=true)"),
        ("$expand", "Parent/Tags($skip=5;$levels=max)"),
        ("$orderby", "tolower(PropertyName),Tags/$count desc, year(CreatedDate) asc"),
        ("$orderby", "Address/City desc"),
        ("$orderby", "contains(PropertyName,'a, b') desc"),
        ("$select", "PropertyID,Address/City,*,Parent($select=PropertyID)"),
        ("$filter", "time(CreatedDate) gt 08:30:00"),
        ("$filter", "time(CreatedDate) gt 08:30"),
        ("$filter", "PropertyID eq +5 and Acreage lt -1.5"),
        ("$filter", "PropertyName has Sales.Pattern'Yellow'"),
        ("$filter", "CreatedDate ge 2024-02-29T23:59:59.9999999Z"),
        ("$filter", "$it/PropertyName eq @name"),
        ("$filter", "cast(PropertyID,Edm.String) eq '5' and isof(Edm.String)"),
        ("$filter", "Parent/My.Type/PropertyName eq 'x'"),
        ("$filter", "Acreage ne NaN and Acreage lt INF"),
        ("$filter", "Acreage gt PropertyID add 1"),
    ],
)
def test_what_odata_has_is_no_problem(option: str, text: str) -> None:
    assert check(option, text, FIELDS) == ()


@pytest.mark.parametrize(
    ("option", "text", "place", "said"),
    [
        ("$filter", "CreatedDate ge 2026-13-45", "2026-13-45", "no such date"),
        ("$filter", "CreatedDate ge 2026-02-29", "2026-02-29", "no such date"),
        ("$filter", "CreatedDate ge 2026-01-01T24:00Z", "2026-01-01T24:00Z", "no such date"),
        ("$filter", "time(CreatedDate) gt 25:00", "25:00", "no such time"),
        ("$filter", "Tags/all()", "all", "needs a condition"),
        ("$expand", "Tags($filter=TagName = 'x')", "=", "OData writes eq"),
        ("$expand", "Tags($top=1001)", "1001", "at most 1,000"),
        ("$expand", "Tags(TagName)", "TagName", "options such as"),
        ("$expand", "Tags($filter=)", "=", "needs a value"),
        ("$expand", "Tags($top=5)x", "Tags($top=5)x", "only a comma"),
        ("$orderby", "tolower(PropertyName", "", "closing parenthesis"),
    ],
)
def test_what_the_server_cannot_read_is_an_error(option: str, text: str, place: str, said: str) -> None:
    problem = check(option, text, FIELDS)[0]
    assert problem.is_error
    assert said in str(problem.message)
    assert text[problem.start : problem.end] == place


@pytest.mark.parametrize(
    ("option", "text", "place", "said"),
    [
        ("$filter", "Acreage eq true", "true", "compared with a number: write a number such as 5"),
        ("$filter", "CreatedDate eq 5", "5", "write a date such as"),
        ("$filter", "Active eq 1", "1", "write true or false"),
        ("$filter", "Key eq 5", "5", "a GUID"),
        ("$filter", "PropertyName eq 2026-01-31", "2026-01-31", "a text in single quotes"),
        ("$filter", "PropertyName eq PropertyID", "PropertyID", "compared with a"),
        ("$filter", "length(PropertyName) eq 'x'", "'x'", "without quotes"),
        ("$orderby", "Tags desc", "Tags", "is a collection"),
        ("$orderby", "Address", "Address", "is an object"),
        ("$expand", "Tags($select=tagname)", "tagname", "did you mean “TagName”?"),
        ("$expand", "Parent($filter=Acreage eq 'x')", "'x'", "without quotes"),
    ],
)
def test_what_the_server_may_refuse_is_a_doubt(option: str, text: str, place: str, said: str) -> None:
    (problem,) = check(option, text, FIELDS)
    assert not problem.is_error
    assert said in str(problem.message)
    assert text[problem.start : problem.end] == place


@pytest.mark.parametrize(
    ("option", "text", "mended"),
    [
        ("$filter", "Active AND PropertyID eq 5", "Active and PropertyID eq 5"),
        ("$filter", "PropertyID EQ 5", "PropertyID eq 5"),
        ("$filter", "Active eq TRUE", "Active eq true"),
        ("$filter", "Date(CreatedDate) eq 2026-01-31", "date(CreatedDate) eq 2026-01-31"),
        ("$filter", "PropertyID=5", "PropertyID eq 5"),
        ("$filter", "PropertyID != 5", "PropertyID ne 5"),
        ("$filter", "PropertyID<=5", "PropertyID le 5"),
        ("$filter", "Active && !Active", "Active and !Active"),
        ("$filter", "!Active", "not Active"),
        ("$filter", 'PropertyName eq "O\'Brien"', "PropertyName eq 'O''Brien'"),
        ("$filter", "PropertyName eq “Oslo”", "PropertyName eq 'Oslo'"),
        ("$filter", "PropertyName eq ‘Oslo’", "PropertyName eq 'Oslo'"),
        ("$filter", "PropertyName eq 'O'Brien'", "PropertyName eq 'O''Brien'"),
        ("$filter", "PropertyName eq 'Oslo", "PropertyName eq 'Oslo'"),
        ("$filter", "CreatedDate ge 5/12/2026", "CreatedDate ge 2026-05-12"),
        ("$filter", "CreatedDate ge 31/12/2026", "CreatedDate ge 2026-12-31"),
        ("$filter", "CreatedDate ge 2026-5-1", "CreatedDate ge 2026-05-01"),
        ("$filter", "CreatedDate ge 2026-05-01 08:00", "CreatedDate ge 2026-05-01T08:00:00Z"),
        ("$filter", "CreatedDate ge '2026-05-01'", "CreatedDate ge 2026-05-01"),
        ("$filter", "PropertyID eq '5'", "PropertyID eq 5"),
        ("$filter", "PropertyName eq 5", "PropertyName eq '5'"),
        ("$filter", "PropertyName like '%x%'", "contains(PropertyName,'x')"),
        (
            "$filter",
            "PropertyID eq 5 and PropertyName like 'x%'",
            "PropertyID eq 5 and startswith(PropertyName,'x')",
        ),
        ("$filter", "Address/City LIKE '%x'", "endswith(Address/City,'x')"),
        ("$filter", "PropertyName is null", "PropertyName eq null"),
        ("$filter", "PropertyName IS NOT NULL", "PropertyName ne null"),
        ("$filter", "$filter=PropertyID eq 5", "PropertyID eq 5"),
        ("$top", "$top=5", "5"),
        ("$filter", "PropertyID%20eq%205", "PropertyID eq 5"),
        ("$filter", "PropertyID+eq+5", "PropertyID eq 5"),
        ("$filter", "(PropertyID eq 5", "(PropertyID eq 5)"),
        ("$filter", "PropertyID eq 5)", "PropertyID eq 5"),
        ("$filter", "propertyid eq 5", "PropertyID eq 5"),
        ("$filter", "Address/city eq 'x'", "Address/City eq 'x'"),
        ("$select", "PropertyID,address/City", "PropertyID,Address/City"),
        ("$orderby", "PropertyName DESC", "PropertyName desc"),
        ("$expand", "Tags($filter=TagName EQ 'x')", "Tags($filter=TagName eq 'x')"),
        ("$expand", "Tags(select=TagName)", "Tags($select=TagName)"),
        ("$expand", "Tags($select=TagName", "Tags($select=TagName)"),
        (
            "$filter",
            f"Active and ({LONG})",
            "Active and (PropertyID in (1,2,-3,4,5))",
        ),
    ],
)
def test_what_was_meant_is_one_click_away(option: str, text: str, mended: str) -> None:
    problem = check(option, text, FIELDS)[0]
    assert problem.repair is not None, problem
    assert problem.repair.applied_to(text) == mended
    assert str(problem.repair.label)


@pytest.mark.parametrize(
    "text",
    [
        "PropertyID eq 1 or PropertyID eq 2 or PropertyID eq 3",
        f"Active and {LONG}",
        f"{LONG} and Active",
    ],
)
def test_a_list_is_proposed_only_where_it_means_the_same(text: str) -> None:
    assert check("$filter", text, FIELDS) == ()


_WORDS = """
    AND or NOT EQ = == != <> < > && || ! "x" “x” ‘x’ ' 'a 'O'Brien' 5/12/2026 13/13/2026 2026-5-1 25:00
    like '%x%' is null $filter= %20 + +5 ( ) , ; : / Tags Tags( $filter $select= PropertyID Address/ City
    all() any( $count @x $it NS.T'a' desc DESC *
"""
_PIECES = st.lists(st.sampled_from(_WORDS.split()))


@given(
    st.sampled_from(["$filter", "$select", "$orderby", "$expand", "$top"]),
    _PIECES.map(" ".join) | _PIECES.map("".join),
)
def test_every_problem_and_every_repair_has_a_place_in_the_text(option: str, text: str) -> None:
    for problem in check(option, text, FIELDS):
        assert 0 <= problem.start < problem.end <= len(text) + 1
        if problem.repair is not None:
            assert 0 <= problem.repair.start <= problem.repair.end <= len(text)
            assert problem.repair.applied_to(text) != text


def test_long_texts_take_no_more_than_their_length() -> None:
    for piece in (
        "Tags($filter=",
        "PropertyID eq 1 or ",
        "'a'",
        "(",
        ";",
        "A,",
        "is ",
        "5/12/2026 ",
        "like ",
    ):
        for option in ("$filter", "$expand", "$orderby", "$select"):
            check(option, piece * 20_000, FIELDS)
