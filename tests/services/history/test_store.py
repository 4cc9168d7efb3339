"""Tests for aspire_desktop.services.history."""

import contextlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import MAX_BODY_CHARS, HistoryEntry, SavedRequest
from aspire_desktop.services.history.sealed import Row, SealedTable
from aspire_desktop.services.history.store import MAX_AGE, MAX_ENTRIES, MAX_RECENT, RequestStore
from tests.support.canary import find_canary

KEY = bytes(range(32))
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CANARY = "canary-Jørgensen & Sons-4711"


def entry(store: RequestStore, query: str, *, at: datetime = NOW, profile: str = "p1") -> HistoryEntry:
    draft = RequestDraft(
        "GET /Contacts",
        {("query", "$filter"): query},
        headers=(("X-Note", query),),
        body=f'{{"Name":"{query}"}}',
    )
    return HistoryEntry(
        id=store.new_id(at),
        at=at,
        method="GET",
        url=f"https://api.test/Contacts?$filter={query}",
        profile_id=profile,
        profile_name="Payroll",
        status=200,
        elapsed_s=0.25,
        size=18,
        draft=draft,
    )


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., RequestStore]:
    """Return a function that opens the store in the test's folder."""

    def opened(find_key: Callable[[], bytes | None] = lambda: KEY, now: datetime = NOW) -> RequestStore:
        return RequestStore(tmp_path / "data", find_key, lambda: now)

    return opened


def urls(store: RequestStore) -> list[str]:
    return [entry.url.rpartition("=")[2] for entry in store.history()]


def test_a_request_is_remembered_over_restarts(make: Callable[..., RequestStore]) -> None:
    store = make()
    sent = entry(store, CANARY)
    store.add(sent)
    store.close()
    assert make().history() == [sent]


def test_nothing_of_it_can_be_read_in_the_file(make: Callable[..., RequestStore], tmp_path: Path) -> None:
    store = make()
    store.add(entry(store, CANARY))
    store.save_drafts("p1", [entry(store, CANARY).draft])
    store.save(SavedRequest(id="s1", name=CANARY, draft=entry(store, CANARY).draft))
    assert (tmp_path / "data" / "requests.sqlite").exists()
    assert find_canary(tmp_path, CANARY) == []
    store.close()
    assert find_canary(tmp_path, CANARY) == []


def test_another_key_reads_nothing_and_breaks_nothing(make: Callable[..., RequestStore]) -> None:
    store = make()
    store.add(entry(store, "a"))
    store.close()
    other = make(lambda: bytes(32))
    assert other.history() == []
    other.close()
    assert urls(make()) == ["a"]


def test_rows_cannot_be_exchanged(tmp_path: Path) -> None:
    table = SealedTable(tmp_path, lambda: KEY)
    table.put([Row("saved", "1", "", b"one"), Row("saved", "2", "", b"two")])
    table.close()
    with sqlite3.connect(tmp_path / "requests.sqlite") as connection:
        connection.execute(
            "UPDATE record SET sealed = (SELECT sealed FROM record WHERE key = '2') WHERE key = '1'"
        )
    connection.close()
    assert [row.content for row in SealedTable(tmp_path, lambda: KEY).rows("saved")] == [b"two"]


def test_without_a_key_nothing_is_written_until_there_is_one(
    make: Callable[..., RequestStore], tmp_path: Path
) -> None:
    key: list[bytes | None] = [None]
    store = make(lambda: key[0])
    store.add(entry(store, "early"))
    assert urls(store) == ["early"]
    assert not (tmp_path / "data").exists()
    key[0] = KEY
    store.add(entry(store, "late", at=NOW + timedelta(seconds=1)))
    store.close()
    assert urls(make()) == ["late", "early"]


def test_the_newest_is_first_and_the_oldest_are_let_go(make: Callable[..., RequestStore]) -> None:
    store = make()
    for age in (timedelta(), MAX_AGE - timedelta(hours=1), MAX_AGE + timedelta(hours=1)):
        store.add(entry(store, f"{age.days}", at=NOW - age))
    assert urls(store) == ["0", "89"]


def test_requests_are_kept_for_as_long_as_is_wished(make: Callable[..., RequestStore]) -> None:
    store = make()
    for days in (0, 6, 8, 400):
        store.add(entry(store, f"{days}", at=NOW - timedelta(days=days)))
    store.keep_for(None)
    assert urls(store) == ["0", "6", "8", "400"]
    store.keep_for(timedelta(days=7))
    assert urls(store) == ["0", "6"]


def test_no_more_than_so_many_are_kept(make: Callable[..., RequestStore]) -> None:
    store = make()
    sample = entry(store, "x")
    store._table.put(
        Row("history", f"{store.new_id(NOW)}{n:05}", "p1", b"{}") for n in range(MAX_ENTRIES + 10)
    )
    store._table.trim("history", keep=MAX_ENTRIES, oldest_key="")
    assert len(store._table.rows("history")) == MAX_ENTRIES
    assert sample.status == 200


def test_pinned_requests_outlive_clearing_and_time(make: Callable[..., RequestStore]) -> None:
    store = make()
    old, new = entry(store, "old", at=NOW - 2 * MAX_AGE), entry(store, "new")
    store.add(old)
    store.pin(old.id, pinned=True)
    store.add(new)
    store.clear()
    assert urls(store) == ["old"]
    store.pin(old.id, pinned=False)
    assert urls(store) == []


def test_what_belongs_to_a_credential_goes_with_it(make: Callable[..., RequestStore], tmp_path: Path) -> None:
    store = make()
    store.add(entry(store, "mine", profile="p1"))
    store.add(entry(store, "theirs", profile="p2"))
    store.save_drafts("p1", [RequestDraft("GET /A", {("query", "a"): "1"})])
    store.note_status("p1", "GET /A", 403)
    store.forget("p1")
    assert urls(store) == ["theirs"]
    assert (store.drafts("p1"), store.evidence("p1")) == ({}, {})
    store.close()
    assert b"p1" not in (tmp_path / "data" / "requests.sqlite").read_bytes()


def test_what_a_killed_program_could_not_forget_is_forgotten_at_the_next_start(
    make: Callable[..., RequestStore],
) -> None:
    store = make()
    store.add(entry(store, "mine", profile="p1"))
    store.add(entry(store, "gone", profile="p2"))
    store.set_favourite("GET /A", favourite=True)
    store.forget_all_but(["p1", "p3"])
    assert urls(store) == ["mine"]
    assert store.favourites() == ["GET /A"]


def test_a_login_is_remembered_without_its_secret(make: Callable[..., RequestStore]) -> None:
    store = make()
    draft = RequestDraft("POST /Authorization", {("query", "x"): CANARY}, body=f'{{"Secret":"{CANARY}"}}')
    store.add(
        HistoryEntry(
            id="1" * 30,
            at=NOW,
            method="POST",
            url=f"https://api.test/Authorization?x={CANARY}",
            profile_id="p1",
            profile_name="Payroll",
            status=200,
            draft=draft,
        )
    )
    store.save_drafts("p1", [draft])
    (kept,) = store.history()
    assert (kept.url, kept.draft.body) == ("https://api.test/Authorization", None)
    assert store.drafts("p1")["POST /Authorization"].body is None


def test_an_endless_body_is_not_remembered(make: Callable[..., RequestStore]) -> None:
    store = make()
    store.save_drafts("p1", [RequestDraft("POST /A", body="x" * (MAX_BODY_CHARS + 1))])
    assert store.drafts("p1")["POST /A"].body == ""


def test_evidence_tells_the_last_good_and_the_last_refused(make: Callable[..., RequestStore]) -> None:
    make().note_status("p1", "GET /A", 200)
    later = make(now=NOW + timedelta(hours=1))
    later.note_status("p1", "GET /A", 403)
    later.note_status("p1", "GET /A", 500)
    seen = later.evidence("p1")["GET /A"]
    assert (seen.good_at, seen.refused_at) == (NOW, NOW + timedelta(hours=1))
    assert seen.is_refused
    assert not seen.is_good


def test_the_operations_used_last_come_first(make: Callable[..., RequestStore]) -> None:
    for number in range(MAX_RECENT + 5):
        make(now=NOW + timedelta(seconds=number)).note_use(f"GET /{number}")
    make(now=NOW + timedelta(hours=1)).note_use("GET /20")
    recent = make().recent()
    assert recent[:3] == ["GET /20", "GET /24", "GET /23"]
    assert len(recent) == MAX_RECENT


def test_favourites_and_saved_requests_are_kept(make: Callable[..., RequestStore]) -> None:
    store = make()
    store.set_favourite("GET /A", favourite=True)
    store.set_favourite("GET /B", favourite=True)
    store.set_favourite("GET /A", favourite=False)
    store.save(SavedRequest(id="2", name="beta", draft=RequestDraft("GET /B")))
    store.save(SavedRequest(id="1", name="Alpha", draft=RequestDraft("GET /A")))
    store.close()
    again = make()
    assert again.favourites() == ["GET /B"]
    assert [request.name for request in again.saved()] == ["Alpha", "beta"]


def test_a_damaged_file_is_put_aside(make: Callable[..., RequestStore], tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "requests.sqlite").write_bytes(b"not a database" * 1000)
    store = make()
    store.add(entry(store, "new"))
    assert (store.problem, urls(store)) == (None, ["new"])
    (aside,) = (tmp_path / "data").glob("requests.damaged-*")
    assert (
        str(store.news)
        == f"The history's file was damaged, and is kept as {aside.name}: a new one was begun."
    )


def halve(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def scramble(path: Path) -> None:
    path.write_bytes(os.urandom(path.stat().st_size))


@pytest.mark.parametrize("spoil", [Path.unlink, halve, empty, scramble])
def test_the_copy_of_a_day_comes_back_and_is_told(
    make: Callable[..., RequestStore], tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    store = make()
    for number in range(200):
        store.add(entry(store, f"{number}"))
    store.close()
    make().history()  # the first start of the day copies what there is
    spoil(tmp_path / "data" / "requests.sqlite")
    for rest in (tmp_path / "data").glob("requests.sqlite-*"):
        rest.unlink()
    again = make()
    assert len(again.history()) == 200
    assert again.news
    again.add(entry(again, "new"))
    again.close()
    assert len(make().history()) == 201


def test_what_was_deleted_does_not_come_back_with_a_copy(
    make: Callable[..., RequestStore], tmp_path: Path
) -> None:
    for forget in (RequestStore.clear, lambda store: store.forget("p1"), lambda store: store.delete(["x"])):
        store = make()
        store.add(entry(store, "a"))
        store.close()
        make().history()
        assert (tmp_path / "data" / "requests.sqlite.1").exists()
        store = make()
        forget(store)
        store.close()
        assert not list((tmp_path / "data").glob("requests.sqlite.[12]"))
        (tmp_path / "data" / "requests.sqlite").unlink()


@pytest.mark.skipif(sys.platform == "win32", reason="its pipes have no place among files")
def test_a_pipe_in_the_place_of_the_file_never_hangs(
    make: Callable[..., RequestStore], tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    os.mkfifo(tmp_path / "data" / "requests.sqlite")
    store = make()
    store.add(entry(store, "a"))
    assert urls(store) == ["a"]
    assert "cannot be opened" in str(store.problem)


@pytest.mark.skipif(sys.platform == "win32", reason="links are for administrators")
@pytest.mark.parametrize("kind", ["folder", "link"])
def test_what_is_no_file_is_named_and_left_alone(
    make: Callable[..., RequestStore], tmp_path: Path, kind: str
) -> None:
    (tmp_path / "data").mkdir()
    path = tmp_path / "data" / "requests.sqlite"
    if kind == "folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "unplugged" / "requests.sqlite")
    store = make()
    store.add(entry(store, "a"))
    assert urls(store) == ["a"]
    assert "requests.sqlite: " in str(store.problem)
    assert path.is_dir() if kind == "folder" else path.is_symlink()


def test_a_newer_versions_file_is_left_alone(make: Callable[..., RequestStore], tmp_path: Path) -> None:
    make().add(entry(make(), "a"))
    path = tmp_path / "data" / "requests.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    store = make()
    store.add(entry(store, "b"))
    assert urls(store) == ["b"]
    assert "newer version" in str(store.problem)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM record").fetchone() == (1,)
        assert connection.execute("PRAGMA user_version").fetchone() == (99,)
    connection.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_can_read_the_file(make: Callable[..., RequestStore], tmp_path: Path) -> None:
    make().add(entry(make(), "a"))
    assert (tmp_path / "data" / "requests.sqlite").stat().st_mode & 0o077 == 0


def writer(folder: Path, count: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.services.history.writer", str(folder), str(count)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def test_processes_that_begin_a_file_at_once_lose_nothing(tmp_path: Path) -> None:
    for number in range(2):
        folder = tmp_path / f"data {number}"
        with contextlib.ExitStack() as stack:
            writers = [stack.enter_context(writer(folder, 20)) for _ in range(4)]
            for process in writers:
                assert process.stdout is not None
                assert process.stdout.readline() == b"ready\n"
            for process in writers:
                assert process.stdin is not None
                process.stdin.close()
            assert [process.wait(180) for process in writers] == [0] * 4
        store = RequestStore(folder, lambda: KEY, lambda: datetime.now(UTC))
        assert len(store.history()) == 80
        store.close()


def test_a_killed_writer_leaves_a_file_that_can_be_read(
    make: Callable[..., RequestStore], tmp_path: Path
) -> None:
    for dots in (1, 7, 30):
        with writer(tmp_path / "data", 100_000) as process:
            assert process.stdout is not None
            assert process.stdin is not None
            process.stdout.readline()
            process.stdin.close()
            process.stdout.read(dots)
            process.kill()
        store = make(now=datetime.now(UTC))
        assert len(store.history()) >= dots
        assert store.problem is None
        store.close()


_TEXTS = st.text(st.characters(), max_size=20)


@given(
    values=st.dictionaries(st.tuples(_TEXTS, _TEXTS), _TEXTS, max_size=3),
    headers=st.lists(st.tuples(_TEXTS, _TEXTS), max_size=3),
    body=st.none() | _TEXTS,
)
def test_any_draft_can_be_kept(
    values: dict[tuple[str, str], str], headers: list[tuple[str, str]], body: str | None
) -> None:
    store = RequestStore(Path("unused"), lambda: None, lambda: NOW)
    draft = RequestDraft("POST /A", values, tuple(headers), body, "application/json")
    store.save_drafts("p1", [draft])
    kept = store.drafts("p1")["POST /A"]
    if all(text.isascii() for text in (body or "", *values.values())):
        assert (kept.body, sorted(kept.values.values())) == (body, sorted(values.values())) or not all(
            name.isascii() for pair in values for name in pair
        )
    store.close()


@pytest.mark.parametrize(
    "content", [b"nonsense", b"{}", b'{"at": "yesterday"}', b"\xff\xfe", b"null", b"[]"], ids=repr
)
def test_a_row_that_cannot_be_read_is_left_out_and_told_of(
    make: Callable[..., RequestStore], content: bytes
) -> None:
    store = make()
    store.add(entry(store, "kept"))
    store.save(SavedRequest(id="s1", name="Kept", draft=RequestDraft("GET /Contacts")))
    store.note_status("p1", "GET /Contacts", 200)
    assert store.news is None
    for kind in ("history", "draft", "saved", "evidence", "favourite", "recent"):
        store._table.put([Row(kind, f"p1 broken-{kind}", "p1", content)])
    assert [one.url for one in store.history()] == ["https://api.test/Contacts?$filter=kept"]
    assert [one.name for one in store.saved()] == ["Kept"]
    assert list(store.evidence("p1")) == ["GET /Contacts"]
    assert store.drafts("p1") == {}
    assert len(store.favourites()) == len(store.recent()) == 1
    assert str(store.news) == "4 of the requests kept here cannot be read and are left out."
    assert len(store._table.rows("history")) == 2, "what cannot be read is not deleted"
