"""Tests for aspire_desktop.core.credentials.rotation and secret_age."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aspire_desktop.core.credentials.integration import Integration
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.rotation import (
    RotationStep,
    begun,
    finished,
    left,
    put_back,
    replaced,
    step_of,
    with_done,
    with_new_secret,
)
from aspire_desktop.core.credentials.secret_age import secret_age
from aspire_desktop.core.errors import InputError
from tests.support.records import NOW, SECRET, record, token_pair

NEW = "canary-new-secret"
PLACES = (Integration(id="a", name="Spreadsheet"), Integration(id="b", name="Payroll export"))


@pytest.fixture
def one() -> CredentialRecord:
    payroll = record("Payroll", token_pair())
    return replace(payroll, profile=replace(payroll.profile, integrations=PLACES))


def test_the_walk_goes_from_page_to_page(one: CredentialRecord) -> None:
    steps = [step_of(one)]
    for change in (
        lambda r: begun(r, NOW),
        lambda r: with_new_secret(r, NEW),
        lambda r: replaced(r, NEW, token_pair(), NOW),
        lambda r: with_done(r, "a", NOW),
        lambda r: with_done(r, "b", NOW),
        finished,
    ):
        one = change(one)
        steps.append(step_of(one))
    page = RotationStep
    assert steps == [
        page.PREPARE,
        page.NEW_SECRET,
        page.NEW_SECRET,
        page.HAND_OUT,
        page.HAND_OUT,
        page.FINISH,
        page.PREPARE,
    ]


def test_both_secrets_are_held_until_it_is_finished(one: CredentialRecord) -> None:
    one = with_new_secret(begun(one, NOW), NEW)
    assert (one.secret, one.rotation and one.rotation.new_secret) == (SECRET, NEW)
    one = replaced(one, NEW, token_pair(), NOW + timedelta(hours=1))
    assert one.rotation is not None
    assert (one.secret, one.rotation.old_secret) == (NEW, SECRET)
    assert one.profile.secret_set_at == NOW + timedelta(hours=1)
    assert finished(one).rotation is None
    assert "canary" not in repr(one.rotation)


def test_the_old_one_can_be_put_back_and_the_new_one_waits(one: CredentialRecord) -> None:
    one = put_back(replaced(with_new_secret(begun(one, NOW), NEW), NEW, token_pair(), NOW))
    assert one.rotation is not None
    assert (one.secret, one.rotation.new_secret, one.tokens) == (SECRET, NEW, None)
    assert step_of(one) is RotationStep.NEW_SECRET
    with pytest.raises(InputError):
        put_back(one)


@pytest.mark.parametrize("pasted", ["", SECRET, "two\nlines"])
def test_what_cannot_be_a_new_secret_is_refused(one: CredentialRecord, pasted: str) -> None:
    with pytest.raises(InputError):
        with_new_secret(begun(one, NOW), pasted)


def test_a_secret_that_was_pasted_meanwhile_is_not_replaced_by_the_one_tried(one: CredentialRecord) -> None:
    one = with_new_secret(begun(one, NOW), "another")
    with pytest.raises(InputError, match="meanwhile"):
        replaced(one, NEW, None, NOW)


def test_a_walk_that_nobody_began_or_that_is_over_takes_no_secret(one: CredentialRecord) -> None:
    with pytest.raises(InputError):
        with_new_secret(one, NEW)
    one = replaced(with_new_secret(begun(one, NOW), NEW), NEW, None, NOW)
    with pytest.raises(InputError):
        with_new_secret(one, "a third")


def test_each_place_is_ticked_off_with_its_time_and_that_can_be_taken_back(one: CredentialRecord) -> None:
    one = replaced(with_new_secret(begun(one, NOW), NEW), NEW, None, NOW)
    one = with_done(one, "a", NOW)
    assert [place.id for place in left(one)] == ["b"]
    assert [place.updated_at for place in one.profile.integrations] == [NOW, None]
    one = with_done(one, "a", None)
    assert len(left(one)) == 2
    assert one.profile.integrations[0].updated_at is None


def test_beginning_twice_goes_on_with_the_first(one: CredentialRecord) -> None:
    one = with_new_secret(begun(one, NOW), NEW)
    assert begun(one, NOW + timedelta(days=1)) == one


@pytest.mark.parametrize(
    ("days", "limit", "is_due"), [(179, 180, False), (180, 180, True), (900, 0, False), (-3, 1, False)]
)
def test_a_secret_is_due_from_the_day_that_is_set(days: int, limit: int, is_due: bool) -> None:
    profile = record().profile
    age = secret_age(profile, profile.created_at + timedelta(days=days), limit)
    assert (age.days, age.is_due) == (max(0, days), is_due)


def test_a_reminder_that_was_put_off_is_quiet_until_its_day() -> None:
    later = NOW + timedelta(days=230)
    profile = replace(record().profile, age_reminder_at=later)
    assert not secret_age(profile, later - timedelta(days=1), 180).is_due
    assert secret_age(profile, later, 180).is_due
