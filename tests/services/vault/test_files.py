"""Tests for aspire_desktop.services.vault.files."""

import sys
from pathlib import Path

import pytest

from aspire_desktop.services.vault.files import FileSystem, VaultFiles
from tests.support.faults import CrashError, Fault, FaultyFileSystem, Trouble

_WRITE = 0


class _BusyWindows(FileSystem):
    """Refuses to replace, as Windows does while an antivirus program has the file open."""

    def __init__(self, code: int, times: int) -> None:
        self._code = code
        self.left = times

    def replace(self, source: Path, target: Path) -> None:
        if self.left:
            self.left -= 1
            raise _WindowsError(self._code)
        super().replace(source, target)

    def read(self, path: Path) -> bytes:
        if self.left and path.exists():
            self.left -= 1
            raise _WindowsError(self._code)
        return super().read(path)


class _WindowsError(PermissionError):
    def __init__(self, code: int) -> None:
        super().__init__(13, "The process cannot access the file")
        self.winerror = code


class _Watch:
    """A clock that only sleeping moves on."""

    def __init__(self) -> None:
        self.now = 0.0

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    def __call__(self) -> float:
        return self.now


def _on_busy_windows(folder: Path, code: int, times: int) -> tuple[VaultFiles, _Watch]:
    watch = _Watch()
    return VaultFiles(folder, _BusyWindows(code, times), watch.sleep, watch), watch


def _written(folder: Path, *contents: bytes) -> VaultFiles:
    files = VaultFiles(folder)
    for content in contents:
        files.write(content)
    return files


def _older(files: VaultFiles) -> list[bytes | None]:
    return [path.read_bytes() if path.exists() else None for path in files.generations()]


def test_three_older_generations_are_kept(tmp_path: Path) -> None:
    files = _written(tmp_path, b"1", b"2", b"3", b"4", b"5")
    assert (files.read(), _older(files)) == (b"5", [b"4", b"3", b"2"])


def test_the_first_write_makes_no_older_generation(tmp_path: Path) -> None:
    assert _older(_written(tmp_path, b"1")) == [None, None, None]


def test_writes_that_fail_push_no_older_generation_out(tmp_path: Path) -> None:
    files = _written(tmp_path, b"1", b"2", b"3", b"4")
    watch = _Watch()
    failing = VaultFiles(tmp_path, _FullAtTheLast(), watch.sleep, watch)
    for _ in range(5):
        with pytest.raises(OSError, match="No space"):
            failing.write(b"5")
    assert (files.read(), _older(files)) == (b"4", [b"4", b"3", b"2"])


class _FullAtTheLast(FileSystem):
    def replace(self, source: Path, target: Path) -> None:
        if target.name == "vault.aspire":
            raise OSError(28, "No space left on device")
        super().replace(source, target)


def test_a_gap_among_the_older_ones_is_filled_before_the_oldest_goes(tmp_path: Path) -> None:
    files = _written(tmp_path, b"1", b"2", b"3", b"4")
    files.generations()[0].unlink()
    files.write(b"5")
    assert _older(files) == [b"4", b"2", b"1"]


def test_a_write_that_fails_leaves_no_half_of_it(tmp_path: Path) -> None:
    _written(tmp_path, b"1")
    with pytest.raises(OSError, match="Input/output"):
        VaultFiles(tmp_path, FaultyFileSystem(Trouble(at=_WRITE))).write(b"2")
    assert [path.name for path in tmp_path.iterdir()] == ["vault.aspire"]


def test_what_a_crash_left_is_found_and_removed(tmp_path: Path) -> None:
    with pytest.raises(CrashError):
        VaultFiles(tmp_path, FaultyFileSystem(Trouble(Fault.TEAR, at=_WRITE))).write(b"2")
    files = VaultFiles(tmp_path)
    assert files.has_leftovers
    files.clean_up()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_synced_does_not_undo_the_write(tmp_path: Path) -> None:
    class Network(FileSystem):
        def sync_folder(self, folder: Path) -> None:
            raise OSError(22, "Invalid argument")

    files = VaultFiles(tmp_path, Network())
    files.write(b"1")
    assert files.read() == b"1"


@pytest.mark.parametrize("code", [5, 32, 33])
def test_a_file_that_windows_holds_for_a_moment_is_replaced_after_it(tmp_path: Path, code: int) -> None:
    files, watch = _on_busy_windows(tmp_path, code, times=39)
    files.write(b"1")
    assert (tmp_path / "vault.aspire").read_bytes() == b"1"
    assert 1.9 < watch.now < 2


def test_a_file_that_windows_holds_for_a_moment_is_read_after_it(tmp_path: Path) -> None:
    _written(tmp_path, b"1")
    files, _ = _on_busy_windows(tmp_path, 32, times=3)
    assert files.read() == b"1"


def test_a_file_that_windows_holds_for_longer_stays_as_it_was(tmp_path: Path) -> None:
    _written(tmp_path, b"1")
    files, watch = _on_busy_windows(tmp_path, 5, times=10_000)
    with pytest.raises(PermissionError):
        files.write(b"2")
    assert (tmp_path / "vault.aspire").read_bytes() == b"1"
    assert watch.now < 3


def test_another_error_of_windows_is_not_waited_for(tmp_path: Path) -> None:
    files, watch = _on_busy_windows(tmp_path, 112, times=1)
    with pytest.raises(PermissionError):
        files.write(b"1")
    assert watch.now == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists in place of modes")
def test_only_the_owner_can_read(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    files = VaultFiles(folder)
    files.make_folder()
    files.write_id("id")
    files.write(b"1")
    files.write(b"2")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists in place of modes")
def test_a_folder_that_others_could_read_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    VaultFiles(tmp_path).make_folder()
    assert tmp_path.stat().st_mode & 0o777 == 0o700


def test_the_id_comes_back(tmp_path: Path) -> None:
    files = VaultFiles(tmp_path)
    assert files.read_id() is None
    files.write_id("0123456789abcdef")
    assert files.read_id() == "0123456789abcdef"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"\n"])
def test_an_id_that_is_none_is_absent(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "vault.id").write_bytes(content)
    assert VaultFiles(tmp_path).read_id() is None


def test_files_set_aside_get_names_of_their_own(tmp_path: Path) -> None:
    files = VaultFiles(tmp_path)
    targets = []
    for content in (b"1", b"2", b"3"):
        files.write(content)
        targets.append(files.set_aside())
    assert [path.read_bytes() for path in targets] == [b"1", b"2", b"3"]
    assert not files.exists


def test_restoring_keeps_the_damaged_file_beside_it(tmp_path: Path) -> None:
    files = _written(tmp_path, b"1", b"damaged")
    files.restore(b"1")
    assert files.read() == b"1"
    assert (tmp_path / "vault.aspire.damaged").read_bytes() == b"damaged"


def test_the_stamp_changes_with_each_write(tmp_path: Path) -> None:
    files = VaultFiles(tmp_path)
    before = files.stamp()
    files.write(b"1")
    between = files.stamp()
    files.write(b"2")
    assert len({before, between, files.stamp()}) == 3
