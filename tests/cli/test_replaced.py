"""Commands whose program is updated or removed while they run, as `pipx upgrade` and an installer do it."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Cli
from tests.support.api_server import Answer, ApiServer, Received

_FAULT, _REPLACED = 6, 7
_SENTENCE = (
    "The program was updated or removed while it ran. Check what was done before you run the command again."
)
_PACKAGE = "aspire_desktop"


def _remove(site: Path) -> None:
    shutil.rmtree(site / _PACKAGE)


def _update(site: Path) -> None:
    """Put a version there whose modules have other places."""
    _remove(site)
    (site / _PACKAGE).mkdir()
    (site / _PACKAGE / "__init__.py").write_text('__version__ = "99.0"\n', encoding="utf-8")


def _damage(site: Path) -> None:
    """Take away a module, as a program against viruses does."""
    for module in (site / _PACKAGE / "services" / "pages").iterdir():
        if module.is_file():
            module.unlink()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A copy of the program, as an environment of its own has it."""
    site = tmp_path / "site"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / _PACKAGE, site / _PACKAGE, ignore=ignored)
    shutil.copytree(ROOT / "resources", site / _PACKAGE / "resources", ignore=ignored)
    return site


def _run(cli: Cli, site: Path, *arguments: str) -> tuple[int, str, str]:
    """Run a command of the copy in a Python of its own; return its exit code and what it has printed."""
    environment = cli.environment | {"PYTHONPATH": str(site)}
    ended = subprocess.run(
        cli.command(*arguments),
        env=environment,
        cwd=site.parent,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return ended.returncode, ended.stdout, ended.stderr


def _while_asked(server: ApiServer, method: str, path: str, act: Callable[[], None]) -> None:
    def answer(_: Received) -> Answer:
        act()
        return Answer(json=[{"Id": 1}])

    server.script(method, path, answer)


@pytest.mark.parametrize("replace", [_remove, _update])
def test_a_command_that_lacks_its_modules_says_why(
    cli: Cli, server: ApiServer, site: Path, replace: Callable[[Path], None]
) -> None:
    assert cli.add(server.url).code == 0
    _while_asked(server, "POST", "/Authorization", lambda: replace(site))
    assert _run(cli, site, "token", "Payroll") == (_REPLACED, "", f"aspire-desktop-cli: {_SENTENCE}\n")


def test_json_gives_it_a_code(cli: Cli, server: ApiServer, site: Path) -> None:
    assert cli.add(server.url).code == 0
    _while_asked(server, "POST", "/Authorization", lambda: _remove(site))
    code, _, said = _run(cli, site, "token", "Payroll", "--json")
    assert code == _REPLACED
    assert json.loads(said)["error"] == {"code": "program.replaced", "message": _SENTENCE, "detail": ""}


def test_an_archive_that_is_gone_is_told_the_same(cli: Cli, server: ApiServer, site: Path) -> None:
    """As an installation on Windows has its modules."""
    archive = Path(shutil.make_archive(str(site.parent / "app"), "zip", site))
    assert cli.add(server.url).code == 0
    _while_asked(server, "POST", "/Authorization", archive.unlink)
    assert _run(cli, archive, "token", "Payroll") == (_REPLACED, "", f"aspire-desktop-cli: {_SENTENCE}\n")


def test_a_part_that_is_missing_by_itself_is_no_update(cli: Cli, server: ApiServer, site: Path) -> None:
    assert cli.add(server.url).code == 0
    _while_asked(server, "GET", "/Branches", lambda: _damage(site))
    target = str(site.parent / "branches.xlsx")
    code, _, said = _run(
        cli, site, "request", "Payroll", "GET", "/Branches", "--all-pages", "--output", target
    )
    assert code == _FAULT
    assert "unexpected ModuleNotFoundError" in said
