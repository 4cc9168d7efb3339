"""Files that another program has for itself, as antivirus programs and backups do on Windows."""

from __future__ import annotations

import json

import pytest

from tests.windows.conftest import Windows
from tests.windows.installation import Installation

pytestmark = pytest.mark.windows

_VAULT_EXIT = 3
_SCRIPT = """
import sys
sys.path.append("Z:/lab/repo")
from tests.windows.locked_files import report
report("Z:/lab/locked", sys.argv[2:])
"""


def test_a_held_file_is_waited_for_then_named_and_nothing_is_lost(
    installed: Installation, ask_windows: Windows
) -> None:
    ask_windows("forget")
    for_a_moment, *for_long = json.loads(installed.script(_SCRIPT))
    # All files at once, for a second: the change is made, and nobody hears of it.
    assert len(for_a_moment["held"]) > 6
    assert (for_a_moment["code"], for_a_moment["said"], for_a_moment["changed"]) == (0, "", True)
    outcomes = {trial["held"][0]: trial for trial in for_long}
    for name in ("vault.aspire", "vault.aspire.1", "vault.lock"):
        trial = outcomes.pop(name)
        assert (trial["code"], trial["changed"]) == (_VAULT_EXIT, False)
        (line,) = trial["said"].splitlines()
        assert f"({name}: " in line
    # What is beside the vault holds nothing up: the change is made, and what is missing is said.
    for name, trial in outcomes.items():
        assert (trial["code"], trial["changed"]) == (0, True)
        told = "activity log could not be written" in trial["said"]
        assert told == name.startswith("activity."), trial
