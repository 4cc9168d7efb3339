"""Whether the program on the disk is still the one that runs."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from aspire_desktop.core.errors import OutputError
from aspire_desktop.services import own_files


def _caused(cause: Exception) -> OutputError:
    """Return an error of the world that came of another one."""
    error = OutputError("command_line.output_failed", reason="")
    error.__cause__ = cause
    return error


_DISK_FULL = OSError(errno.ENOSPC, "No space left on device", "/data/vault.aspire")


@pytest.mark.parametrize(
    ("error", "is_meant"),
    [
        (ModuleNotFoundError("No module named 'aspire_desktop.x'"), True),
        (AttributeError("what the other version does not have"), True),
        (FileNotFoundError(errno.ENOENT, "No such file", own_files.__file__), True),
        (_caused(ImportError("x")), True),
        (_DISK_FULL, False),
        (_caused(_DISK_FULL), False),
    ],
    ids=["gone", "another", "its file", "caused by it", "the disk", "caused by the disk"],
)
def test_only_what_comes_of_the_program_is_told_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: Exception, *, is_meant: bool
) -> None:
    assert not own_files.were_replaced_under(error)
    # Another file of that name: the program has been updated since this one began.
    (tmp_path / "__init__.py").touch()
    monkeypatch.setattr(own_files, "_AT_START", (tmp_path / "__init__.py").stat().st_ino)
    assert own_files.were_replaced_under(error) is is_meant
