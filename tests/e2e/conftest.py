"""The real program in a real window, on a real Secret Service."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from aspire_desktop.demo.accounts import ACCOUNTS
from tests.remote.control import Control, Starter, running, starter
from tests.support.forks import Forks

ROOT = Path(__file__).parents[2]
FULL = ACCOUNTS[0]

Program = Callable[..., Control]


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def environment(secret_service: dict[str, str], display: str, tmp_path: Path) -> dict[str, str]:
    """What the program finds: a display, a vault for its key, and a temporary folder of its own."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    return secret_service | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "TMPDIR": str(temporary),
        "PYTHONPATH": str(ROOT),
        "PYTHONFAULTHANDLER": "1",  # a crash that comes once in a thousand runs says where it was
    }


@pytest.fixture
def start(environment: dict[str, str], data_folder: Path, window_forks: Forks) -> Iterator[Program]:
    """Starts the program; called again, it starts it again on the same data."""

    def forking(variables: dict[str, str]) -> Starter:
        return lambda arguments: window_forks.start(
            [sys.executable, *arguments], environment | variables, ROOT
        )

    with _starting(data_folder, forking) as start_program:
        yield start_program


@pytest.fixture
def start_anew(environment: dict[str, str], data_folder: Path) -> Iterator[Program]:
    """Starts it likewise in a Python of its own, for which nothing is imported but by itself."""
    with _starting(
        data_folder, lambda more: starter(sys.executable, environment | more, str(ROOT))
    ) as start_program:
        yield start_program


@contextmanager
def _starting(data_folder: Path, launch: Callable[[dict[str, str]], Starter]) -> Iterator[Program]:
    with ExitStack() as stack:

        def start_program(*arguments: str, **variables: str) -> Control:
            arguments = ("--data-dir", str(data_folder), *arguments)
            return stack.enter_context(running(launch(variables), arguments))

        yield start_program


def add_credential(
    program: Control, base_url: str, *, secret: str = FULL.secret, description: str = "Payroll export"
) -> None:
    """Add a credential through the form, as a user does, by pasting both halves at once."""
    program.click("addCredentialButton")
    program.type("descriptionField", description)
    program.choose("environmentField", "Custom base URL")
    program.type("baseUrlField", base_url)
    program.paste("clientIdField", f"Client ID: {FULL.client_id}\nSecret: {secret}\n")
    program.click("saveCredentialButton")
    program.read("credentialTitle", f"^{description}$")


def clipboard_of(environment: dict[str, str], *options: str, selection: str = "clipboard") -> bytes:
    """Return what another process gets when it pastes."""
    command = ["xclip", "-selection", selection, "-out", *options]
    return subprocess.run(command, env=environment, capture_output=True, check=False).stdout
