"""Tests for aspire_desktop.services.credentials."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aspire_desktop.core.credentials.draft import draft_of
from aspire_desktop.core.credentials.editing import changed_one
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.importing import ListedDraft
from aspire_desktop.core.credentials.integration import Integration
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.credentials.rotation import begun, with_new_secret
from aspire_desktop.core.credentials.scopes import parse_scopes
from aspire_desktop.core.errors import (
    AmbiguousNameError,
    InputError,
    UnknownNameError,
    VaultNotSavedError,
)
from aspire_desktop.services.credentials import CredentialService
from tests.support.stage import CLIENT_ID, SECRET, Stage

SANDBOX = environment(EnvironmentKind.SANDBOX)


def names(stage: Stage) -> list[str]:
    return [record.profile.description for record in stage.elsewhere().document.credentials]


async def test_an_added_credential_is_saved_as_cleaned(stage: Stage) -> None:
    record = stage.credentials.add(stage.draft(client_id=f'"{CLIENT_ID}" ', secret=f" {SECRET}\n"))

    assert stage.on_disk(record.profile.id) == record
    assert (record.profile.client_id, record.secret) == (CLIENT_ID, SECRET)
    assert record.profile.created_at == stage.clock.now


async def test_a_draft_that_cannot_be_saved_is_refused(stage: Stage) -> None:
    with pytest.raises(InputError):
        stage.credentials.add(stage.draft(secret=""))

    assert names(stage) == []


@pytest.mark.parametrize("name", ["Payroll", "payroll", " PAYROLL "])
async def test_a_credential_is_found_by_its_description(stage: Stage, name: str) -> None:
    profile_id = stage.add()

    assert stage.credentials.find(name).profile.id == profile_id


async def test_a_credential_is_found_by_its_id(stage: Stage) -> None:
    profile_id = stage.add()

    assert stage.credentials.find(profile_id).profile.id == profile_id


async def test_an_exact_description_beats_one_of_another_case(stage: Stage) -> None:
    stage.add(description="PAYROLL")
    profile_id = stage.add()

    assert stage.credentials.find("Payroll").profile.id == profile_id


async def test_a_description_that_fits_two_is_refused_with_their_ids(stage: Stage) -> None:
    ids = [stage.add(), stage.add()]

    with pytest.raises(AmbiguousNameError) as caught:
        stage.credentials.find("Payroll")

    assert caught.value.detail == ", ".join(ids)


async def test_an_unknown_name_is_refused(stage: Stage) -> None:
    with pytest.raises(UnknownNameError, match="Nobody"):
        stage.credentials.find("Nobody")


async def test_a_changed_description_keeps_the_tokens(stage: Stage) -> None:
    profile_id = stage.add()
    pair = await stage.tokens.issue(profile_id)

    changed = stage.credentials.change(profile_id, stage.draft(description="New"))

    assert (changed.profile.description, changed.tokens) == ("New", pair)
    assert stage.on_disk(profile_id) == changed


@pytest.mark.parametrize("field", ["client_id", "secret", "environment"])
async def test_another_login_drops_the_tokens(stage: Stage, field: str) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    other = environment(EnvironmentKind.SANDBOX) if field == "environment" else "another"

    changed = stage.credentials.change(profile_id, stage.draft(**{field: other}))

    assert changed.tokens is None
    assert stage.on_disk(profile_id).tokens is None


async def test_what_an_edit_left_as_it_was_stays_what_another_program_made_of_it(stage: Stage) -> None:
    profile_id = stage.add(ask_writes=False, tags=("hours",))
    seen = stage.record(profile_id).profile
    form = replace(draft_of(seen), description="Renamed", ask_writes=None, notes="Mine")
    elsewhere = CredentialService(stage.elsewhere(), stage.clock)
    elsewhere.guard(profile_id, read_only=True, ask_writes=True)
    elsewhere.record_scopes(profile_id, parse_scopes(["GET Branches"]))
    elsewhere.retag([profile_id], add="night")

    saved = stage.credentials.change(profile_id, form, seen).profile

    assert (saved.description, saved.notes) == ("Renamed", "Mine")
    assert (saved.read_only, saved.ask_writes) == (True, True)
    assert (saved.tags, saved.scopes.allows("Branches", "GET")) == (("hours", "night"), True)
    assert stage.on_disk(profile_id).profile == saved


async def test_what_an_edit_changed_is_its_own_whatever_another_program_made_of_it(stage: Stage) -> None:
    profile_id = stage.add()
    seen = stage.record(profile_id).profile
    form = replace(draft_of(seen), description="Mine", ask_writes=True)
    CredentialService(stage.elsewhere(), stage.clock).change(profile_id, stage.draft(description="Theirs"))

    saved = stage.credentials.change(profile_id, form, seen).profile

    assert (saved.description, saved.ask_writes) == ("Mine", True)


async def test_an_edit_of_other_fields_keeps_the_login_that_another_program_gave(stage: Stage) -> None:
    profile_id = stage.add()
    seen = stage.record(profile_id).profile
    elsewhere = CredentialService(stage.elsewhere(), stage.clock)
    elsewhere.change(profile_id, stage.draft(client_id="client-2", secret="another", environment=SANDBOX))

    saved = stage.credentials.change(profile_id, replace(draft_of(seen), notes="Mine"), seen)

    assert (saved.profile.client_id, saved.profile.environment, saved.secret) == (
        "client-2",
        SANDBOX,
        "another",
    )
    assert saved.profile.notes == "Mine"


async def test_a_secret_that_another_program_entered_for_its_host_goes_to_no_other(stage: Stage) -> None:
    profile_id = stage.add()
    seen = stage.record(profile_id).profile
    elsewhere = CredentialService(stage.elsewhere(), stage.clock)
    elsewhere.change(profile_id, stage.draft(secret="another", environment=SANDBOX))

    with pytest.raises(InputError) as refused:
        stage.credentials.change(profile_id, replace(draft_of(seen), client_id="client-2"), seen)

    assert refused.value.code == "credential.secret_for_host"
    assert stage.on_disk(profile_id).profile.environment == SANDBOX


@pytest.mark.parametrize("field", ["client_id", "environment"])
async def test_the_secrets_of_a_rotation_go_to_no_other_login(stage: Stage, field: str) -> None:
    profile_id = stage.add()
    stage.vault.update(
        lambda document: changed_one(
            document, profile_id, lambda record: with_new_secret(begun(record, stage.clock.now), "new-secret")
        )
    )
    login = {"client_id": "client-2", "environment": SANDBOX}

    with pytest.raises(InputError) as refused:
        stage.credentials.change(profile_id, stage.draft(secret="another", **{field: login[field]}))

    assert refused.value.code == "credential.rotation_open"
    renamed = stage.credentials.change(profile_id, stage.draft(description="Renamed"))
    assert renamed.rotation is not None


async def test_a_removed_credential_cannot_be_changed(stage: Stage) -> None:
    with pytest.raises(UnknownNameError):
        stage.credentials.change(ProfileId("gone"), stage.draft())


async def test_a_copy_stands_after_its_original_without_tokens(stage: Stage) -> None:
    profile_id = stage.add()
    stage.add(description="Last")
    await stage.tokens.issue(profile_id)

    copy = stage.credentials.duplicate(profile_id)

    assert copy.tokens is None
    assert copy.secret == SECRET
    assert names(stage) == ["Payroll", "Payroll (copy)", "Last"]


async def test_copies_have_different_names(stage: Stage) -> None:
    profile_id = stage.add(description="x" * 200)

    first, second = (stage.credentials.duplicate(profile_id) for _ in range(2))

    assert first.profile.description != second.profile.description
    assert len(second.profile.description) == 200


async def test_a_removed_credential_is_gone_and_can_be_put_back(stage: Stage) -> None:
    profile_id = stage.add()
    stage.add(description="Last")
    await stage.tokens.issue(profile_id)
    before = stage.record(profile_id)

    removed = stage.credentials.remove(profile_id)
    assert names(stage) == ["Last"]
    stage.credentials.restore(removed, 0)

    assert names(stage) == ["Payroll", "Last"]
    assert stage.on_disk(profile_id) == before


async def test_a_credential_put_back_twice_is_there_once(stage: Stage) -> None:
    record = stage.credentials.remove(stage.add())

    stage.credentials.restore(record)
    stage.credentials.restore(replace(record, secret="newer"))

    assert [found.secret for found in stage.credentials.records()] == ["newer"]


async def test_a_change_on_a_full_disk_holds_in_memory(stage: Stage) -> None:
    stage.add()
    stage.disk.is_full = True

    with pytest.raises(VaultNotSavedError):
        stage.add(description="Second")

    assert len(stage.credentials.records()) == 2
    assert names(stage) == ["Payroll"]


async def test_an_edit_keeps_what_the_form_does_not_show(stage: Stage) -> None:
    profile_id = stage.add()
    integration = Integration(id="i1", name="Payroll import", owner="Ann")

    def used(document: VaultDocument) -> VaultDocument:
        record = document.find(profile_id)
        assert record is not None
        return document.with_credential(
            replace(record, profile=replace(record.profile, integrations=(integration,)))
        )

    stage.vault.update(used)
    entered = stage.clock.now
    stage.clock.advance(timedelta(days=1))
    kept = stage.credentials.change(profile_id, stage.draft(description="Other", tags=("a",)))
    assert (kept.profile.integrations, kept.profile.tags) == ((integration,), ("a",))
    assert kept.profile.secret_since == entered
    anew = stage.credentials.change(profile_id, stage.draft(secret="another"))
    assert (anew.profile.integrations, anew.profile.secret_since) == ((integration,), stage.clock.now)


async def test_an_undone_import_leaves_what_was_changed_or_removed_since(stage: Stage) -> None:
    kept, gone = (stage.record(stage.add(description=name)) for name in ("Kept", "Gone"))
    stage.credentials.remove_many([kept.profile.id, gone.profile.id])
    before = stage.credentials.imports.import_records([kept, gone])
    elsewhere = CredentialService(stage.elsewhere(), stage.clock)
    elsewhere.guard(kept.profile.id, read_only=True)
    elsewhere.remove(gone.profile.id)

    assert stage.credentials.imports.undo(before, [kept, gone]) == 2
    assert names(stage) == ["Kept"]
    assert stage.on_disk(kept.profile.id).profile.read_only


async def test_an_undone_import_keeps_the_token_that_came_since(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    old = stage.on_disk(profile_id)
    listed = ListedDraft(stage.draft(notes="From a list"))
    before, records = stage.credentials.imports.import_listed([listed])
    newer = await stage.tokens.refresh(profile_id)

    assert stage.credentials.imports.undo(before, records) == 0
    undone = stage.on_disk(profile_id)
    assert (undone.profile, undone.tokens) == (old.profile, newer)


async def test_an_import_replaces_nothing_that_came_or_changed_after_its_preview(stage: Stage) -> None:
    before_it_came = stage.credentials.imports.seen
    theirs = CredentialService(stage.elsewhere(), stage.clock)
    profile_id = theirs.add(stage.draft(description="Theirs", secret="of another window")).profile.id
    before_it_changed = theirs.imports.seen
    theirs.guard(profile_id, read_only=True)

    listed = [ListedDraft(stage.draft(secret="of a list"))]
    backup = [replace(stage.on_disk(profile_id), secret="of a backup")]
    for seen in (before_it_came, before_it_changed):
        with pytest.raises(InputError, match="“Theirs” changed since the preview"):
            stage.credentials.imports.import_listed(listed, seen)
        with pytest.raises(InputError, match="“Theirs” changed since the preview"):
            stage.credentials.imports.import_records(backup, seen)
    assert stage.on_disk(profile_id).secret == "of another window"


async def test_an_import_replaces_what_its_preview_showed_with_another_token_by_then(stage: Stage) -> None:
    profile_id = stage.add()
    seen = stage.credentials.imports.seen
    await stage.tokens.issue(profile_id)
    stage.credentials.imports.import_listed([ListedDraft(stage.draft(notes="From a list"))], seen)
    assert stage.on_disk(profile_id).profile.notes == "From a list"


async def test_an_undone_import_gives_back_what_was_here_when_it_was_written(stage: Stage) -> None:
    profile_id = stage.add()
    theirs = CredentialService(stage.elsewhere(), stage.clock).guard(profile_id, read_only=True)
    before, records = stage.credentials.imports.import_listed([ListedDraft(stage.draft(notes="From a list"))])

    assert stage.credentials.imports.undo(before, records) == 0
    assert stage.on_disk(profile_id) == theirs
