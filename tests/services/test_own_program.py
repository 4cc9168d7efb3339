"""How the program is started again: from a checkout, and from an installation for Windows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from aspire_desktop.demo.launch import DemoServer, DemoServerError
from aspire_desktop.services.own_program import own_program
from aspire_desktop.services.places import default_folder

_needs_scripts = pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the executable")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which this process seems to be the command line of an installation."""
    monkeypatch.setattr(sys, "frozen", "installed", raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "aspire-desktop-cli.exe"))
    return tmp_path


def test_a_checkout_is_started_again_by_its_interpreter() -> None:
    done = subprocess.run(own_program("--version"), capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Aspire Desktop ")


def test_an_installation_starts_its_window_whichever_of_its_programs_this_is(installed: Path) -> None:
    assert own_program("--hidden") == [str(installed / "Aspire Desktop.exe"), "--hidden"]


@_needs_scripts
def test_an_installation_serves_its_demo_by_its_command_line(installed: Path) -> None:
    program = installed / "aspire-desktop-cli.exe"
    program.write_text('#!/bin/sh\necho "$@" >> "$0.asked"; echo http://127.0.0.1:7; exec cat\n')
    program.chmod(0o755)
    with DemoServer() as server:
        assert server.base_url == "http://127.0.0.1:7"
    asked = program.with_name("aspire-desktop-cli.exe.asked").read_text()
    assert asked == "demo-server --until-stdin-closes\n"


@_needs_scripts
def test_a_demo_that_ends_at_once_is_said(installed: Path) -> None:
    program = installed / "aspire-desktop-cli.exe"
    program.write_text("#!/bin/sh\nexit 3\n")
    program.chmod(0o755)
    with pytest.raises(DemoServerError):
        DemoServer().start()


def test_a_portable_installation_keeps_its_data_beside_it(installed: Path) -> None:
    assert not default_folder().is_relative_to(installed)
    (installed / "portable").touch()
    assert default_folder() == installed / "data"


def test_a_mark_beside_the_interpreter_of_a_checkout_means_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / "portable").touch()
    assert not default_folder().is_relative_to(tmp_path)
