"""Tests for aspire_desktop.core.credentials.scopes."""

import pytest

from aspire_desktop.core.credentials.scopes import FULL_ACCESS, Grant, Scopes, format_scopes, parse_scopes
from aspire_desktop.core.errors import InputError


def test_lines_are_read_and_written_back() -> None:
    scopes = parse_scopes(["GET,POST Contacts", "get Branches", "", "DELETE /Activities/"])
    assert scopes.grants == {
        Grant("Contacts", "GET"),
        Grant("Contacts", "POST"),
        Grant("Branches", "GET"),
        Grant("Activities", "DELETE"),
    }
    assert format_scopes(scopes) == ["DELETE Activities", "GET Branches", "GET,POST Contacts"]
    assert parse_scopes(format_scopes(scopes)) == scopes


def test_full_access_covers_everything() -> None:
    assert parse_scopes(["Full access"]) == FULL_ACCESS
    assert FULL_ACCESS.allows("Anything", "DELETE")
    assert format_scopes(FULL_ACCESS) == ["full access"]


def test_nothing_recorded_forbids_nothing() -> None:
    assert not Scopes().is_recorded
    assert Scopes().allows("Branches", "GET")


def test_a_record_allows_what_it_holds_and_nothing_else() -> None:
    scopes = parse_scopes(["GET Branches"])
    assert scopes.allows("Branches", "get")
    assert not scopes.allows("Branches", "POST")
    assert not scopes.allows("Contacts", "GET")


@pytest.mark.parametrize(
    "line", ["Branches", "FETCH Branches", "GET Branches now", "GET Bran/ches", "GET 1x"]
)
def test_a_line_that_is_no_scope_is_refused(line: str) -> None:
    with pytest.raises(InputError):
        parse_scopes([line])
