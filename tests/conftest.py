"""What all tests share."""

import gc
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.support.processes import heed_signals

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

heed_signals()
pytest_plugins = [f"tests.support.{name}" for name in ("secret_service", "display", "demo_server", "forks")]

#: The longest tests, the longest first.
_LONGEST = (
    "tests/e2e/test_screens.py",
    "tests/e2e/test_focus.py",
    "tests/e2e/",
    "tests/packaging/",
    "tests/cli/",
)
#: So many objects may wait to be collected.
_GARBAGE = 100_000

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


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """Have the program's own style, palette and English; a test that changes the look puts it back."""
    from aspire_desktop.app.appearance import Appearance
    from aspire_desktop.app.language import install_language

    Appearance(qapp, "light")
    install_language(qapp, "en")
    return qapp


@pytest.fixture(autouse=True)
def _english_again(request: pytest.FixtureRequest) -> Iterator[None]:
    """Have the next test begin in English, whatever language this one has left."""
    yield
    if "qapp" in request.fixturenames:
        from PySide6.QtCore import QLocale, QTranslator

        from aspire_desktop.app.language import install_language

        app = request.getfixturevalue("qapp")
        is_english = QLocale().language() is QLocale.Language.English
        if not is_english or len(app.findChildren(QTranslator)) != 1:
            install_language(app, "en")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def _collect_in_this_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect garbage between tests only: a QObject that a server's thread collects ends the process.

    It is what the product does with its own threads.
    """
    gc.disable()
    yield
    if gc.get_count()[0] > _GARBAGE or "qapp" in request.fixturenames:
        gc.collect()
