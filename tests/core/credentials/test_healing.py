"""Tests for aspire_desktop.core.credentials.healing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from aspire_desktop.core.credentials.environment import Environment, EnvironmentKind
from aspire_desktop.core.credentials.evidence import Evidence, sighting
from aspire_desktop.core.credentials.expiry import expiry
from aspire_desktop.core.credentials.healing import healed
from aspire_desktop.core.credentials.integration import Integration
from aspire_desktop.core.credentials.record import CredentialRecord, OriginRecord, Rotation, VaultDocument
from aspire_desktop.core.credentials.token_state import TokenState
from tests.support.records import NOW, record, token_pair

FAR = [datetime(1, 1, 1, tzinfo=UTC), datetime(2126, 1, 1, tzinfo=UTC), datetime.max.replace(tzinfo=UTC)]


def of(one: CredentialRecord) -> VaultDocument:
    return VaultDocument(credentials=(one,))


def test_what_can_be_computed_with_stays_the_very_same() -> None:
    one = replace(record("Payroll", token_pair()), rotation=Rotation(begun_at=NOW, new_secret="n"))
    origin = OriginRecord(origin="https://a.test", clock_offset_s=-10_800.0, observed_at=NOW)
    document = VaultDocument(credentials=(one,), origins=(origin,))
    assert healed(document, NOW) is document


@pytest.mark.parametrize("far", [*FAR, datetime(9999, 12, 31)])  # noqa: DTZ001 (what a file may hold)
def test_a_token_of_which_it_is_not_known_when_it_was_used_has_ended_and_stays(far: datetime) -> None:
    pair = replace(token_pair(), issued_at=far, last_used_at=far, expires_claim=far, copied_at=far)
    (one,) = healed(of(record("Payroll", pair)), NOW).credentials
    assert one.tokens is not None
    assert one.tokens.refresh_token == pair.refresh_token
    assert (one.tokens.expires_claim, one.tokens.copied_at) == (None, None)
    ends = expiry(one.tokens, NOW)
    assert (ends.state, ends.remaining) == (TokenState.EXPIRED, timedelta())


@pytest.mark.parametrize("far", FAR)
def test_a_refused_token_stays_refused_whenever_that_was(far: datetime) -> None:
    (one,) = healed(of(record("Payroll", replace(token_pair(), refused_at=far))), NOW).credentials
    assert one.tokens is not None
    assert expiry(one.tokens, NOW).state is TokenState.REFUSED
    assert one.tokens.refused_at == NOW


@pytest.mark.parametrize("far", FAR)
def test_no_time_of_a_credential_leads_out_of_the_calendar(far: datetime) -> None:
    one = record("Payroll")
    one = replace(
        one,
        profile=replace(
            one.profile,
            created_at=far,
            secret_set_at=far,
            age_reminder_at=far,
            integrations=(Integration(id="i", name="Zapier", updated_at=far),),
        ),
        rotation=Rotation(begun_at=far, replaced_at=far, old_secret="old", new_secret="new"),
    )
    document = healed(of(one), NOW)
    (found,) = document.credentials
    profile, rotation = found.profile, found.rotation
    assert rotation is not None
    assert rotation.is_replaced
    assert (rotation.old_secret, rotation.new_secret, found.secret) == ("old", "new", one.secret)
    assert (profile.secret_set_at, profile.age_reminder_at, profile.integrations[0].updated_at) == (None,) * 3
    for moment in (profile.created_at, rotation.begun_at, rotation.replaced_at):
        assert moment is not None
        assert moment.year == 2000
    assert [str(note) for note in document.healed] == ["Payroll: a time in it was not usable."]


@pytest.mark.parametrize("offset_s", [float("nan"), float("inf"), 2.5e11, -6.4e10])
def test_an_offset_that_no_clock_has_is_measured_again(offset_s: float) -> None:
    document = VaultDocument(origins=(OriginRecord(origin="https://a.test", clock_offset_s=offset_s),))
    (origin,) = healed(document, NOW).origins
    assert origin.clock_offset_s == 0.0


@pytest.mark.parametrize("far", FAR)
def test_what_was_seen_at_a_time_that_cannot_be_is_no_evidence(far: datetime) -> None:
    good = sighting(token_pair(), NOW)
    bad = replace(good, at=far)
    huge = replace(good, age=timedelta(days=900_000))
    evidence = Evidence(oldest_alive=good, idlest_alive=bad, youngest_refused=huge, forgotten_at=far)
    document = VaultDocument(origins=(OriginRecord(origin="o", observed_at=far, evidence=evidence),))
    (origin,) = healed(document, NOW).origins
    assert (origin.observed_at, origin.evidence) == (None, Evidence(oldest_alive=good))


@pytest.mark.parametrize("base_url", ["", "https://", "https://[::1", "https://a:99999999", "http://\ud800"])
def test_a_base_url_that_names_no_origin_leaves_a_row_that_says_so(base_url: str) -> None:
    one = record("Payroll")
    environment = Environment(EnvironmentKind.CUSTOM, base_url)
    broken = replace(one, profile=replace(one.profile, environment=environment))
    (found,) = healed(of(broken), NOW).credentials
    assert "base URL" in found.problem
    assert found.profile.environment.origin == "https://unreadable.invalid"
    assert found.secret == one.secret


def test_a_pc_that_woke_in_the_year_2000_heals_nothing_away() -> None:
    document = of(record("Payroll", token_pair()))
    assert healed(document, datetime(2000, 1, 1, tzinfo=UTC)) is document
