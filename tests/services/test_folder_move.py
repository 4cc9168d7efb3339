"""Tests for aspire_desktop.services.folder_move."""

import subprocess
import sys
from pathlib import Path

import pytest

from aspire_desktop.core.errors import InputError
from aspire_desktop.services.folder_move import located, move_if_wished, wish, wished, withdraw
from aspire_desktop.services.vault.lock import writing
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
    assert move_if_wished(default) == ""
    assert located(default) == target
    assert names(vault_in(target, KEYS)) == ["a"]
    assert (target / "descriptions" / "one.json").read_text() == "{}"
    assert names(vault_in(default, KEYS)) == ["a"]
    assert wished(default) is None


def test_it_moves_on_from_where_it_is(default: Path, tmp_path: Path) -> None:
    for name in ("first", "second"):
        wish(default, tmp_path / name)
        assert move_if_wished(default) == ""
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
    assert "was not moved" in move_if_wished(default)
    assert located(default) == default
    assert (target / "mine").read_text() == "x"
    assert wished(default) is None
    assert not target.with_name("target.partial").exists()


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


def test_what_a_try_that_was_cut_off_left_is_no_obstacle(default: Path, tmp_path: Path) -> None:
    partial = tmp_path / "target.partial"
    partial.mkdir()
    (partial / "vault.aspire").write_bytes(b"half")
    wish(default, tmp_path / "target")
    assert move_if_wished(default) == ""
    assert names(vault_in(tmp_path / "target", KEYS)) == ["a"]
    assert not partial.exists()


def test_a_wish_can_be_withdrawn(default: Path, tmp_path: Path) -> None:
    wish(default, tmp_path / "target")
    withdraw(default)
    assert move_if_wished(default) == ""
    assert located(default) == default


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"folder": 3}', b'{"folder": "relative"}'])
def test_a_pointer_that_cannot_be_read_counts_for_nothing(default: Path, content: bytes) -> None:
    (default / "location.json").write_bytes(content)
    assert located(default) == default
