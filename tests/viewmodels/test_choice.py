"""Tests for aspire_desktop.viewmodels.choice: one place that knows, and it is never out of date."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.viewmodels.choice import Choice, Chosen
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from tests.support.records import operation, record


class Scene:
    def __init__(self) -> None:
        self.credentials, self.operations = CredentialModel(), OperationModel()
        self.choice = Choice(self.credentials, self.operations)
        self.choice.begin()
        self.credentials.set_records([record("Payroll"), record("Other")])
        self.operations.set_operations([operation("GET /Branches"), operation("GET /Contacts")])
        self.profiles: list[str | None] = []
        self.keys: list[tuple[str, str]] = []
        self.choice.profile_changed.connect(self._on_profile)
        self.choice.changed.connect(lambda chosen: self.keys.append(chosen.key))

    def _on_profile(self, chosen: Chosen) -> None:
        self.profiles.append(None if chosen.profile is None else chosen.profile.description)


@pytest.fixture
def scene(qapp: QCoreApplication) -> Scene:
    del qapp
    return Scene()


def payroll(**changes: str) -> CredentialRecord:
    kept = record("Payroll")
    return replace(kept, profile=replace(kept.profile, **changes))  # type: ignore[arg-type]


def test_both_are_told_once_when_they_change(scene: Scene) -> None:
    payroll_id = record("Payroll").profile.id
    for _ in range(2):
        scene.choice.choose_profile(payroll_id)
        scene.choice.choose_operation("GET /Branches")
    assert scene.keys == [("payroll", ""), ("payroll", "GET /Branches")]
    assert scene.profiles == ["Payroll"]


def test_a_credential_that_was_changed_is_told_as_it_is_now(scene: Scene) -> None:
    scene.choice.choose_profile(record("Payroll").profile.id)
    scene.credentials.set_records([payroll(description="Wages"), record("Other")])
    assert scene.profiles == ["Payroll", "Wages"]
    scene.credentials.token_changed(record("Payroll").profile.id)
    assert scene.profiles == ["Payroll", "Wages"]


def test_a_credential_that_is_gone_is_not_chosen(scene: Scene) -> None:
    scene.choice.choose_profile(record("Payroll").profile.id)
    scene.credentials.set_records([record("Other")])
    assert scene.choice.profile is None
    assert scene.profiles == ["Payroll", None]


def test_an_operation_is_chosen_before_it_is_there_and_comes_with_its_description(scene: Scene) -> None:
    scene.choice.choose_operation("GET /Jobs")
    assert scene.choice.now.operation is None
    scene.operations.set_operations([operation("GET /Jobs")])
    assert scene.keys == [("", "GET /Jobs")]
    again = operation("GET /Jobs")
    scene.operations.set_operations([again])
    assert scene.choice.operation is again
    assert len(scene.keys) == 2


def test_a_filter_changes_nothing(scene: Scene) -> None:
    scene.choice.choose_operation("GET /Branches")
    scene.operations.set_filter("contacts")
    assert scene.keys == [("", "GET /Branches")]


def test_nobody_is_shown_the_credential_while_all_is_locked(scene: Scene) -> None:
    scene.choice.choose_profile(record("Payroll").profile.id)
    scene.choice.withhold(withheld=True)
    assert scene.choice.profile is None
    assert scene.choice.profile_id == "payroll"
    scene.choice.withhold(withheld=False)
    assert scene.profiles == ["Payroll", None, "Payroll"]


def test_nobody_is_told_of_what_was_chosen_before_something_else_was(scene: Scene) -> None:
    """A credential of another environment brings that one's description while it is being told of."""
    scene.choice.choose_operation("GET /Branches")
    newer = operation("GET /Branches")
    told: list[object] = []
    scene.choice.profile_changed.connect(lambda _: scene.operations.set_operations([newer]))
    scene.choice.changed.connect(lambda chosen: told.append(chosen.operation))
    scene.choice.choose_profile(record("Payroll").profile.id)
    assert told
    assert all(one is newer for one in told)
