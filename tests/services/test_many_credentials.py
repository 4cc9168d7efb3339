"""Tests for what aspire_desktop.services.credentials does with many at once."""

from dataclasses import replace
from re import escape

import pytest

from aspire_desktop.core.credentials.importing import ImportKind, ListedDraft
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.errors import InputError
from tests.support.stage import Stage


def names(stage: Stage) -> list[str]:
    return [record.profile.description for record in stage.elsewhere().document.credentials]


@pytest.fixture
async def ids(stage: Stage) -> list[ProfileId]:
    return [stage.add(description=name, client_id=f"id-{name}") for name in "abcdef"]


async def test_many_are_removed_in_one_write_and_come_back_where_they_were(
    stage: Stage, ids: list[ProfileId]
) -> None:
    writes = stage.disk.writes
    removed = stage.credentials.remove_many([ids[4], ids[0], ids[1]])
    assert stage.disk.writes == writes + 1
    assert names(stage) == ["c", "d", "f"]
    stage.credentials.restore_many(removed)
    assert names(stage) == list("abcdef")


async def test_one_that_came_back_otherwise_stays_what_it_is_by_now(
    stage: Stage, ids: list[ProfileId]
) -> None:
    removed = stage.credentials.remove_many([ids[0], ids[1]])
    again = removed[0][0].profile.id
    stage.credentials.restore_many(removed[:1])
    stage.credentials.retag([again], add="hours")
    stage.credentials.restore_many(removed)
    assert names(stage) == list("abcdef")
    assert stage.on_disk(again).profile.tags == ("hours",)


async def test_tags_are_given_and_taken_in_one_write(stage: Stage, ids: list[ProfileId]) -> None:
    writes = stage.disk.writes
    stage.credentials.retag(ids[:3], add=" Nightly ")
    stage.credentials.retag(ids[1:], add="hours")
    stage.credentials.retag(ids, remove="NIGHTLY")
    assert stage.disk.writes == writes + 3
    tags = [stage.on_disk(profile_id).profile.tags for profile_id in ids]
    assert tags == [(), *[("hours",)] * 5]


async def test_a_tag_that_cannot_be_one_changes_nothing(stage: Stage, ids: list[ProfileId]) -> None:
    writes = stage.disk.writes
    with pytest.raises(InputError):
        stage.credentials.retag(ids, add="a, b")
    assert stage.disk.writes == writes


async def test_a_list_shows_what_is_new_what_is_here_and_what_differs(
    stage: Stage, ids: list[ProfileId]
) -> None:
    stage.credentials.retag([ids[0]], add="kept")
    rows = stage.credentials.imports.listed_rows(
        [
            ListedDraft(stage.draft(description="new", client_id="id-new")),
            ListedDraft(stage.draft(description="a", client_id="id-a", tags=("kept",))),
            ListedDraft(stage.draft(description="b", client_id="id-b", secret="another")),
        ]
    )
    assert [row.kind for row in rows] == [ImportKind.NEW, ImportKind.SAME, ImportKind.CHANGED]
    assert rows[1].record.profile.id == ids[0]
    assert rows[1].record.profile.tags == ("kept",)
    stage.credentials.imports.import_records([row.record for row in rows if row.kind is not ImportKind.SAME])
    assert names(stage) == [*"abcdef", "new"]
    assert stage.on_disk(ids[1]).secret == "another"


async def test_what_fits_two_credentials_goes_over_neither_unasked(
    stage: Stage, ids: list[ProfileId]
) -> None:
    copied = stage.credentials.duplicate(ids[1])
    listed = ListedDraft(stage.draft(description="b", client_id="id-b", secret="another"))
    other = ListedDraft(stage.draft(description="new", client_id="id-new"))
    several, new = stage.credentials.imports.listed_rows([listed, other])
    assert (several.kind, new.kind) == (ImportKind.SEVERAL, ImportKind.NEW)
    assert {profile.id for profile in several.known} == {ids[1], copied.profile.id}
    writes = stage.disk.writes
    for unclear in (listed, replace(listed, over=ids[2])):
        with pytest.raises(InputError, match=escape(f"“{copied.profile.description}”")):
            stage.credentials.imports.import_listed([unclear])
    assert stage.disk.writes == writes
    chosen = replace(listed, over=copied.profile.id)
    (row,) = stage.credentials.imports.listed_rows([chosen])
    assert (row.kind, row.known) == (ImportKind.CHANGED, (copied.profile,))
    stage.credentials.imports.import_listed([chosen])
    assert stage.on_disk(copied.profile.id).secret == "another"
    assert stage.on_disk(ids[1]).secret != "another"
