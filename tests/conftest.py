"""What all tests share."""

import gc
import os

import pytest
from hypothesis import settings

from tests.support.processes import heed_signals

heed_signals()
pytest_plugins = [
    f"tests.support.{name}" for name in ("leftovers", "secret_service", "display", "demo_server", "forks")
]

#: The longest tests, the longest first.
_LONGEST = (
    "tests/e2e/test_screens.py",
    "tests/e2e/test_focus.py",
    "tests/e2e/",
    "tests/packaging/",
    "tests/cli/",
)

# Other examples at each run: few of them here, and the many by `packaging/dev.py fuzz`.
# No deadline: a machine under a load is slower than any.
settings.register_profile("patient", deadline=None, max_examples=25)
_EXAMPLES = int(os.environ.get("ASPIRE_FUZZ_EXAMPLES", "5000"))
settings.register_profile("long", deadline=None, max_examples=_EXAMPLES)
settings.load_profile("patient")

# Before Qt is loaded: tests need no screen, and must not take the user's.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Texts are compared in English, wherever the tests run.
os.environ["LANGUAGE"] = "en"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no process ends alone with it; else the order stays."""

    def rank(item: pytest.Item) -> int:
        return next((n for n, part in enumerate(_LONGEST) if item.nodeid.startswith(part)), len(_LONGEST))

    items.sort(key=rank)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell where the window's thread worked longest without a turn of the loop; the load is in it."""
    from tests.support.turns import LONGEST_TURN, longest_turns

    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    lines = longest_turns((report.nodeid, report.user_properties) for report in reports)
    if lines:
        terminalreporter.section(LONGEST_TURN)
        terminalreporter.write_line("\n".join(lines))


def pytest_collection_finish() -> None:
    """Leave what is loaded by now out of every later collection: it would be most of its work."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
