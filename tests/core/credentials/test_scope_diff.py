"""Tests for aspire_desktop.core.credentials.scope_diff and scope_presets."""

from datetime import timedelta
from importlib.resources import files

import pytest

from aspire_desktop.core.credentials.scope_diff import (
    Advice,
    Seen,
    differences,
    seen,
    seen_by_grant,
)
from aspire_desktop.core.credentials.scope_presets import ScopePreset, read_presets, resolved
from aspire_desktop.core.credentials.scopes import (
    FULL_ACCESS,
    NOT_RECORDED,
    Grant,
    format_scopes,
    parse_scopes,
)
from aspire_desktop.core.request.record import Evidence
from tests.support.records import NOW

LATER = NOW + timedelta(hours=1)
READ, WRITE = Grant("Branches", "GET"), Grant("Branches", "PUT")


def test_the_newest_answer_to_any_of_a_controllers_operations_counts() -> None:
    found = seen_by_grant(
        {
            "GET /Branches": Evidence(good_at=NOW),
            "GET /Branches/{id}": Evidence(refused_at=LATER),
            "PUT /Branches": Evidence(good_at=LATER, refused_at=NOW),
            "POST /Authorization": Evidence(good_at=NOW),
            "GET /Contacts": Evidence(),
        }
    )
    states = {grant: seen(one) for grant, one in found.items()}
    assert states == {READ: Seen.REFUSED, WRITE: Seen.WORKING, Grant("Contacts", "GET"): Seen.UNKNOWN}
    assert seen(None) is Seen.UNKNOWN


def test_record_and_answers_are_laid_against_each_other() -> None:
    evidence = {READ: Evidence(refused_at=NOW), WRITE: Evidence(good_at=NOW)}
    found = differences(parse_scopes(["GET Branches"]), evidence)
    assert [(one.grant, one.advice) for one in found] == [(READ, Advice.TICK), (WRITE, Advice.RECORD)]
    assert "403" in found[0].line
    assert found[0].line.split("\t")[:2] == ["Branches", "GET"]


@pytest.mark.parametrize("recorded", [FULL_ACCESS, NOT_RECORDED])
def test_where_everything_or_nothing_is_recorded_only_refusals_differ(recorded: object) -> None:
    evidence = {READ: Evidence(refused_at=NOW), WRITE: Evidence(good_at=NOW)}
    found = differences(recorded, evidence)  # type: ignore[arg-type]
    assert [one.grant for one in found] == [READ]


def test_what_is_wanted_is_ticked_and_what_is_not_is_unticked() -> None:
    recorded = parse_scopes(["GET Branches", "DELETE Contacts"])
    found = differences(recorded, {}, {READ, WRITE}, "Payroll")
    assert [(str(one.grant), one.advice) for one in found] == [
        ("PUT Branches", Advice.TICK),
        ("DELETE Contacts", Advice.UNTICK),
    ]
    assert "Payroll" in found[0].why


def test_nothing_differs_from_itself() -> None:
    recorded = parse_scopes(["GET,PUT Branches"])
    assert differences(recorded, {READ: Evidence(good_at=NOW)}, recorded.grants, "x") == []


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Branches: GET, PUT", "GET,PUT Branches"),
        ("Branches: get;put", "GET,PUT Branches"),
        ("GET, PUT Branches", "GET,PUT Branches"),
        ("Takeoff Integration", "Takeoff Integration"),
        ("full access", "full access"),
    ],
)
def test_lines_of_several_shapes_are_read(line: str, text: str) -> None:
    assert format_scopes(parse_scopes([line])) == [text]
    assert parse_scopes(format_scopes(parse_scopes([line]))) == parse_scopes([line])


def test_a_star_stands_for_every_controller_and_unknown_ones_are_told() -> None:
    offered = {"Branches": ["GET", "PUT"], "Tasks": ["POST"]}
    found = resolved(ScopePreset("x", "", ("GET *", "GET,PUT Moons")), offered)
    assert found.scopes.grants == {READ}
    assert [str(grant) for grant in found.missing] == ["GET Moons", "PUT Moons"]


def test_the_presets_that_come_with_the_program_can_be_read() -> None:
    text = files("aspire_desktop.resources").joinpath("scope_presets.json").read_text(encoding="utf-8")
    presets = read_presets(text)
    assert [preset.name for preset in presets] == [
        "Read everything",
        "Payroll hours",
        "Invoicing",
        "Properties and contacts",
    ]
    for preset in presets:
        assert preset.description
        offered = {line.split()[1]: line.split()[0].split(",") for line in preset.lines}
        assert resolved(preset, offered).missing == ()
