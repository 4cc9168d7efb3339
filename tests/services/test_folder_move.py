"""Tests for aspire_desktop.services.folder_move."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from aspire_desktop.core.errors import InputError, VaultFolderError
from aspire_desktop.services.folder_move import (
    begin_anew,
    delete_old,
    keep_old,
    located,
    move_if_wished,
    old_folder,
    point_to,
    trace_of,
    use_default,
    wish,
    wished,
    withdraw,
)
from aspire_desktop.services.vault.files import VaultFiles
from aspire_desktop.services.vault.lock import writing
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.services.vault.vault import Vault
from tests.services.vault.sample import KEY, adding, names, vault_in
from tests.support.keyrings import FixedKeyStore

KEYS = FixedKeyStore(KEY)


@pytest.fixture
def default(tmp_path: Path) -> Path:
    """A data folder with a vault and a folder in it."""
    folder = tmp_path / "default"
    vault_in(folder, KEYS).update(adding("a"))
    (folder / "descriptions").mkdir()
    (folder / "descriptions" / "one.json").write_text("{}")
    return folder


def test_it_moves_at_the_next_start_and_the_old_folder_stays(default: Path, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere" / "aspire"
    target.parent.mkdir()
    wish(default, target)
    assert located(default) == default
    assert wished(default) == target
    assert move_if_wished(default) is None
    assert located(default) == target
    assert names(vault_in(target, KEYS)) == ["a"]
    assert (target / "descriptions" / "one.json").read_text() == "{}"
    assert names(vault_in(default, KEYS)) == ["a"]
    assert wished(default) is None


def test_it_moves_on_from_where_it_is(default: Path, tmp_path: Path) -> None:
    for name in ("first", "second"):
        wish(default, tmp_path / name)
        assert move_if_wished(default) is None
    assert located(default) == tmp_path / "second"
    assert names(vault_in(tmp_path / "second", KEYS)) == ["a"]


def test_nothing_there_is_overwritten(default: Path, tmp_path: Path) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine").write_text("x")
    for target in (full, default, default / "inside", default.parent, full / "mine", Path("//host/share/x")):
        with pytest.raises(InputError):
            wish(default, target)
    assert wished(default) is None


def test_a_folder_that_is_no_longer_empty_leaves_all_where_it_was(default: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    wish(default, target)
    target.mkdir()
    (target / "mine").write_text("x")
    assert "was not moved" in str(move_if_wished(default))
    assert located(default) == default
    assert (target / "mine").read_text() == "x"
    assert wished(default) is None
    assert not list(tmp_path.glob(".target.*"))


def test_a_vault_that_another_program_writes_to_stays(default: Path, tmp_path: Path) -> None:
    wish(default, tmp_path / "target")
    with writing(default / "vault.lock"):
        said = subprocess.run(
            [
                sys.executable,
                "-c",
                "import sys; from pathlib import Path;"
                "from aspire_desktop.services.folder_move import move_if_wished;"
                "print(move_if_wished(Path(sys.argv[1])))",
                str(default),
            ],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    assert "was not moved" in said
    assert located(default) == default


def test_what_a_try_that_was_cut_off_left_goes_and_what_is_the_users_own_stays(
    default: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "target.partial"
    mine.mkdir()
    (mine / "vault.aspire").write_bytes(b"mine")
    wish(default, tmp_path / "target")
    code = (
        "import os, shutil, sys; from pathlib import Path\n"
        "from aspire_desktop.services.folder_move import move_if_wished\n"
        "copytree = shutil.copytree\n"
        "shutil.copytree = lambda *given, **more: (copytree(*given, **more), os._exit(9))\n"
        "move_if_wished(Path(sys.argv[1]))"
    )
    assert subprocess.run([sys.executable, "-c", code, str(default)], check=False).returncode == 9
    (left,) = tmp_path.glob(".target.*")
    assert located(default) == default
    assert move_if_wished(default) is None
    assert names(vault_in(tmp_path / "target", KEYS)) == ["a"]
    assert not left.exists()
    assert (mine / "vault.aspire").read_bytes() == b"mine"


def test_a_wish_can_be_withdrawn(default: Path, tmp_path: Path) -> None:
    wish(default, tmp_path / "target")
    withdraw(default)
    assert move_if_wished(default) is None
    assert located(default) == default


@pytest.fixture
def moved(default: Path, tmp_path: Path) -> Path:
    """Where the data was moved to."""
    target = tmp_path / "drive" / "aspire"
    target.parent.mkdir()
    wish(default, target)
    assert move_if_wished(default) is None
    return target


def test_a_folder_that_is_not_there_is_told_and_neither_made_nor_replaced_by_the_old_one(
    default: Path, moved: Path
) -> None:
    unplugged = moved.with_name("unplugged")
    moved.rename(unplugged)
    with pytest.raises(VaultFolderError, match="not there"):
        located(default)
    assert not moved.exists()
    unplugged.rename(moved)
    assert located(default) == moved


def test_an_empty_place_where_a_drive_is_mounted_is_not_the_folder(default: Path, moved: Path) -> None:
    moved.rename(moved.with_name("unplugged"))
    moved.mkdir()
    with pytest.raises(VaultFolderError):
        located(default)


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "5", '{"folder": 5}', '{"folder": "relative"}', "[" * 9999]
)
def test_a_pointer_that_cannot_be_read_is_not_taken_for_none(
    default: Path, moved: Path, content: str
) -> None:
    (default / "location.json").write_text(content)
    with pytest.raises(VaultFolderError, match="cannot be read"):
        located(default)
    point_to(default, moved)
    assert located(default) == moved


@pytest.mark.skipif(sys.platform == "win32", reason="its pipes have no place among files")
def test_a_pipe_in_the_place_of_the_pointer_never_hangs(default: Path) -> None:
    os.mkfifo(default / "location.json")
    with pytest.raises(VaultFolderError):
        located(default)
    use_default(default)
    assert located(default) == default


def test_the_old_folder_counts_again_only_when_somebody_says_so(default: Path, moved: Path) -> None:
    moved.rename(moved.with_name("unplugged"))
    use_default(default)
    assert located(default) == default
    assert names(vault_in(default, KEYS)) == ["a"]


def test_a_folder_without_a_vault_is_not_pointed_to(default: Path, moved: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="no vault"):
        point_to(default, tmp_path / "empty")
    assert located(default) == moved


def test_the_old_folder_is_offered_and_deleted_but_for_what_is_not_ours(default: Path, moved: Path) -> None:
    (default / "mine.txt").write_text("not ours")
    assert old_folder(default) == default
    delete_old(default)
    assert sorted(path.name for path in default.iterdir()) == ["location.json", "mine.txt"]
    assert (located(default), old_folder(default)) == (moved, None)
    assert names(vault_in(moved, KEYS)) == ["a"]


@pytest.fixture
def traced(tmp_path: Path) -> Path:
    """A default folder whose vault leaves a trace beside it."""
    folder = tmp_path / "traced"
    vault_with_trace(folder).update(adding("a"))
    return folder


def vault_with_trace(folder: Path) -> Vault:
    vault = Vault(folder, KEYS, VaultFiles(folder, trace=trace_of(folder)))
    vault.open()
    return vault


def test_a_folder_that_was_never_used_is_new_and_one_that_is_gone_is_not(traced: Path) -> None:
    assert located(traced.with_name("other")) == traced.with_name("other")
    assert located(traced) == traced
    away = traced.rename(traced.with_name("away"))
    with pytest.raises(VaultFolderError, match="held credentials and is gone"):
        located(traced)
    assert not traced.exists()
    away.rename(traced)
    assert located(traced) == traced


def test_a_folder_that_holds_none_of_it_any_more_is_gone_too(traced: Path) -> None:
    for path in traced.iterdir():
        path.unlink()
    (traced / "logs").mkdir()
    with pytest.raises(VaultFolderError):
        located(traced)


def test_a_folder_with_a_copy_left_is_the_vaults_to_speak_of(traced: Path) -> None:
    vault_with_trace(traced).update(adding("b"))
    for name in ("vault.aspire", "vault.id"):
        (traced / name).unlink()
    assert located(traced) == traced
    assert vault_with_trace(traced).state is VaultState.GONE


def test_who_says_so_begins_anew_and_leaves_a_trace_again(traced: Path) -> None:
    shutil.rmtree(traced)
    begin_anew(traced)
    assert located(traced) == traced
    vault_with_trace(traced).update(adding("b"))
    shutil.rmtree(traced)
    with pytest.raises(VaultFolderError):
        located(traced)


def test_a_vault_that_was_moved_aside_leaves_no_trace(traced: Path) -> None:
    aside = vault_with_trace(traced).move_aside()
    assert not trace_of(traced).exists()
    aside.unlink()
    assert located(traced) == traced


def test_data_that_was_moved_is_found_again_where_the_default_folder_is_gone(
    traced: Path, tmp_path: Path
) -> None:
    target = tmp_path / "target"
    wish(traced, target)
    assert move_if_wished(traced) is None
    shutil.rmtree(traced)
    with pytest.raises(VaultFolderError):
        located(traced)
    point_to(traced, target)
    assert located(traced) == target


def test_a_trace_that_cannot_be_kept_stops_no_save(tmp_path: Path) -> None:
    folder = tmp_path / "default"
    trace_of(folder).mkdir()
    vault = vault_with_trace(folder)
    vault.update(adding("a"))
    assert names(vault_with_trace(folder)) == ["a"]


def test_an_old_folder_that_is_kept_is_offered_no_more(default: Path, moved: Path) -> None:
    keep_old(default)
    assert old_folder(default) is None
    assert (located(default), names(vault_in(default, KEYS))) == (moved, ["a"])


def test_nothing_is_deleted_while_the_new_folder_is_not_there(default: Path, moved: Path) -> None:
    moved.rename(moved.with_name("unplugged"))
    with pytest.raises(VaultFolderError):
        delete_old(default)
    assert names(vault_in(default, KEYS)) == ["a"]
