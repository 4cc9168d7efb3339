"""A small laptop's screen, or a large one at 200 %: nothing of a dialog lies beyond it."""

from collections.abc import Iterator

import pytest

from tests.e2e.conftest import Program
from tests.remote.screens import SCREENS, begin
from tests.support.display import missing_programs, private_display

#: 1920 x 1080 at 200 %, less the task bar.
_SCREEN = "960x500x24"


@pytest.fixture
def display() -> Iterator[str]:
    missing = missing_programs()
    if missing:
        pytest.skip(f"NOT TESTED: {', '.join(missing)} missing")
    with private_display(_SCREEN) as name:
        yield name


def test_every_dialog_fits_a_small_screen_and_can_be_read_there(start: Program) -> None:
    program = start("--demo", "--appearance", "light")
    begin(program)
    program.resize(880, 430)
    found: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        show(program)
        lines = [line for line in (program.out_of_screen(), *program.measure()) if line]
        if lines:
            found[name] = lines
        program.dismiss()
    assert found == {}
