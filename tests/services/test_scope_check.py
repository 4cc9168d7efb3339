"""Tests for aspire_desktop.services.scope_check, against a real server."""

import json
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.scope_diff import Seen
from aspire_desktop.core.credentials.scopes import NOT_RECORDED, parse_scopes
from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.services.api import ApiClient
from aspire_desktop.services.rate import RateMeter
from aspire_desktop.services.scope_check import Probe, ProbeResult, ScopeCheck, probes
from tests.services.pages.virtual_time import VirtualTime
from tests.support.api_answers import SIGN_IN_PAGE
from tests.support.api_server import Answer
from tests.support.stage import Stage

_TOP = {"name": "$top", "in": "query", "schema": {"type": "string"}}
_NEEDED = {"name": "id", "in": "query", "required": True, "schema": {"type": "string"}}


def operations() -> tuple[Operation, ...]:
    paths: dict[str, dict[str, dict[str, object]]] = {
        "/Branches": {"get": {"parameters": [_TOP]}, "post": {}},
        "/Branches/{id}": {"get": {}},
        "/Contacts": {"get": {"parameters": [_TOP]}},
        "/Files": {"get": {"parameters": [_NEEDED]}},
        "/Moons/{id}": {"get": {}},
        "/Routes": {"get": {}},
        "/Version/GetApiVersion": {"get": {}},
    }
    document = {"openapi": "3.0.0", "info": {"title": "t", "version": "1"}, "paths": paths}
    for path in paths.values():
        for operation in path.values():
            operation["responses"] = {"200": {"description": ""}}
    return tuple(read_description(json.dumps(document).encode(), Source.SERVER).operations)


def asked(*lines: str, everything: bool = False) -> list[Probe]:
    scopes = parse_scopes(lines) if lines else NOT_RECORDED
    return probes(operations(), scopes, everything=everything)


def test_one_read_is_chosen_for_each_recorded_controller_that_has_one() -> None:
    assert [probe.path for probe in asked()] == ["/Branches?$top=1", "/Contacts?$top=1", "/Routes"]
    assert [probe.path for probe in asked("GET Contacts", "POST Branches")] == ["/Contacts?$top=1"]
    assert len(asked("GET Contacts", everything=True)) == 3


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (200, Seen.WORKING),
        (204, Seen.WORKING),
        (403, Seen.REFUSED),
        (404, Seen.UNKNOWN),
        (500, Seen.UNKNOWN),
        (400, Seen.UNKNOWN),
    ],
)
def test_only_a_success_and_a_403_show_anything(status: int, state: Seen) -> None:
    assert ProbeResult(asked()[0], status).seen is state


async def test_a_sign_in_page_in_place_of_rows_shows_no_scope(stage: Stage) -> None:
    stage.server.script("GET", "/Contacts", SIGN_IN_PAGE)
    profile = stage.record(stage.add()).profile
    report = await ScopeCheck(stage.api).run(profile, asked("GET Contacts"), lambda _: None)
    assert [one.seen for one in report.results] == [Seen.UNKNOWN]


async def test_each_is_asked_once_with_one_row_and_told(stage: Stage) -> None:
    stage.server.script("GET", "/Contacts", Answer(status=403))
    told: list[ProbeResult] = []
    profile = stage.record(stage.add()).profile
    report = await ScopeCheck(stage.api).run(profile, asked(), told.append)
    assert [(one.probe.grant.controller, one.seen) for one in told] == [
        ("Branches", Seen.WORKING),
        ("Contacts", Seen.REFUSED),
        ("Routes", Seen.WORKING),
    ]
    assert report.results == tuple(told)
    assert (report.count(Seen.WORKING), report.stopped) == (2, None)
    assert [
        f"{request.path}?{request.query}".rstrip("?")
        for request in stage.server.requests
        if request.method == "GET"
    ] == [
        "/Branches?$top=1",
        "/Contacts?$top=1",
        "/Routes",
    ]


@pytest.mark.parametrize(("status", "word"), [(401, "401"), (429, "429")])
async def test_it_ends_at_the_first_401_and_at_a_429(stage: Stage, status: int, word: str) -> None:
    stage.server.script("GET", "/Contacts", Answer(status=status))
    profile = stage.record(stage.add()).profile
    report = await ScopeCheck(stage.api).run(profile, asked(), lambda _: None)
    assert word in str(report.stopped)
    assert len(report.results) == 1
    assert stage.server.asked("GET", "/Routes") == []


async def test_it_leaves_half_of_what_all_programs_share(stage: Stage, tmp_path: Path) -> None:
    time = VirtualTime()
    mine, other = (RateMeter(time.monotonic, sleep=time.sleep, folder=tmp_path) for _ in range(2))
    mine.set_limits({"custom": 6})
    profile = stage.record(stage.add()).profile
    await stage.tokens.issue(profile.id)
    for _ in range(2):
        other.note(profile.environment.origin)
        time.now += 10
    api = ApiClient(stage.vault, stage.tokens, stage.client, mine)
    waits: list[float] = []
    report = await ScopeCheck(api, waits.append).run(profile, asked(), lambda _: None)
    assert [seconds for seconds in waits if seconds] == time.slept
    assert waits[-1] == 0
    assert (len(report.results), report.stopped) == (3, None)
    assert len(time.slept) == 2, "the third place is free at once, the next ones as the others' pass by"
    assert mine.used(profile.environment.origin) <= 3
    mine.close()
    other.close()


async def test_a_server_that_goes_away_ends_it_with_what_was_found(stage: Stage) -> None:
    stage.server.script("GET", "/Contacts", Answer(json=[], drop_after=0))
    profile = stage.record(stage.add()).profile
    report = await ScopeCheck(stage.api).run(profile, asked(), lambda _: None)
    assert report.stopped
    assert len(report.results) == 1
