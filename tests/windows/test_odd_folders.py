"""Data folders that are none, or that take nothing: the installed program says so, and its window opens."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.remote.control import running
from tests.windows.installation import Installation
from tests.windows.lab import WindowsLab

pytestmark = pytest.mark.windows

_OF_WINDOWS = 260
_USAGE_EXIT, _VAULT_EXIT = 2, 3
_NOT_WRITTEN = "Nothing was changed: the vault's file could not be written. (vault.lock: "


def _file(lab: WindowsLab) -> str:
    """Return a place where a file is."""
    place = lab.share / "no-folder"
    place.write_text("not a folder", encoding="ascii")
    return lab.seen_from_windows(place)


def _adds(installed: Installation, place: str) -> tuple[int, str]:
    """Have a credential saved there; return the exit code, and what went to standard error."""
    new = ["--description", "Payroll", "--client-id", "c", "--environment", "sandbox", "--secret-stdin"]
    done = installed.run("--data-dir", place, "credentials", "add", *new, given=b"secret")
    return done.returncode, done.stderr.decode("utf-8")


def _taking_nothing(_: WindowsLab) -> str:
    """Return a folder of the kernel's that takes no file of root's either, as whom Wine runs here."""
    place = Path("/dev/pts")
    if not place.is_mount():
        pytest.skip(f"NOT TESTED: {place} is a folder like others here")
    return r"Z:\dev\pts"


@pytest.mark.parametrize(
    ("place_of", "code", "sentence"),
    [
        (lambda _: "nul", _VAULT_EXIT, _NOT_WRITTEN),
        (
            lambda _: r"\\127.0.0.1\none\x",
            _VAULT_EXIT,
            r"The data folder \\127.0.0.1\none\x cannot be used. (none: ",
        ),
        (_file, _USAGE_EXIT, "'--data-dir': Directory"),
        (_taking_nothing, _VAULT_EXIT, _NOT_WRITTEN),
    ],
    ids=["nul", "UNC", "a file", "read only"],
)
def test_a_folder_that_takes_nothing_is_told_of_in_a_sentence_and_a_window(
    installed: Installation, lab: WindowsLab, place_of: Callable[[WindowsLab], str], code: int, sentence: str
) -> None:
    place = place_of(lab)
    done, said = _adds(installed, place)
    assert (done, sentence in said.splitlines()[-1]) == (code, True), said
    with running(installed.start_remote, ["--data-dir", place]) as program:
        program.read("vaultState", ".")
        assert program.close() == 0


def test_a_path_over_260_characters_holds_a_vault(installed: Installation, lab: WindowsLab) -> None:
    top = lab.share / ("l" * 60)
    shutil.rmtree(top, ignore_errors=True)
    place = lab.seen_from_windows(top.joinpath(*["l" * 60] * 5))
    assert len(place) > _OF_WINDOWS
    assert _adds(installed, place) == (0, "")
    (entry,) = json.loads(installed.run("--data-dir", place, "credentials", "list", "--json").stdout)
    with running(installed.start_remote, ["--data-dir", place]) as program:
        program.read("credentialTitle", entry["description"])
        assert program.close() == 0
