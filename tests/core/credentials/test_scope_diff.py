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
    unrecorded,
)
from aspire_desktop.core.credentials.scope_presets import ScopePreset, read_presets, resolved
from aspire_desktop.core.credentials.scopes import (
    FULL_ACCESS,
    NOT_RECORDED,
    Grant,
    Scopes,
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
    assert [(one.grant, one.advice) for one in found] == [(READ, Advice.LOOK), (WRITE, Advice.RECORD)]
    assert "403" in found[0].line
    assert found[0].line.split("\t")[:2] == ["Branches", "GET"]


def test_where_everything_is_recorded_only_refusals_differ_and_none_is_to_be_selected() -> None:
    evidence = {READ: Evidence(refused_at=NOW), WRITE: Evidence(good_at=NOW)}
    (found,) = differences(FULL_ACCESS, evidence)
    assert (found.grant, found.advice) == (READ, Advice.LOOK)


def test_what_was_never_recorded_is_not_said_to_be() -> None:
    evidence = {READ: Evidence(refused_at=NOW), WRITE: Evidence(good_at=NOW)}
    (found,) = differences(NOT_RECORDED, evidence)
    assert (found.grant, found.advice) == (WRITE, Advice.RECORD)
    assert unrecorded(NOT_RECORDED, evidence) == {WRITE}
    assert unrecorded(FULL_ACCESS, evidence) == frozenset()


def test_a_record_of_no_box_is_a_record() -> None:
    nothing = Scopes(none=True)
    assert nothing.is_recorded
    assert not nothing.allows("Branches", "GET")
    assert parse_scopes(format_scopes(nothing)) == nothing


@pytest.mark.parametrize(
    ("recorded", "seen_of_it", "advice"),
    [
        (NOT_RECORDED, Evidence(refused_at=NOW), [Advice.TICK]),
        (NOT_RECORDED, Evidence(), [Advice.TICK]),
        (NOT_RECORDED, Evidence(good_at=NOW), [Advice.RECORD]),
        (FULL_ACCESS, Evidence(refused_at=NOW), [Advice.TICK]),
        (FULL_ACCESS, Evidence(good_at=NOW), []),
        (parse_scopes(["GET Branches"]), Evidence(), []),
    ],
)
def test_only_towards_a_wish_is_a_box_to_be_selected(
    recorded: Scopes, seen_of_it: Evidence, advice: list[Advice]
) -> None:
    found = differences(recorded, {READ: seen_of_it}, [READ], "Payroll")
    assert [one.advice for one in found] == advice


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
