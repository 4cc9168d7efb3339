"""Tests for tests.support.secret_service."""

import os
import subprocess
import sys

import pytest

from tests.support.secret_service import leading_to

_NAME = "DBUS_SESSION_BUS_ADDRESS"
_WRITE = "import keyring; keyring.set_password('service', 'user', 'kept')"
_READ = (
    "import keyring; k = keyring.get_keyring(); print(type(k).__module__, k.get_password('service', 'user'))"
)


def _run(code: str, environment: dict[str, str]) -> str:
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    ).stdout


def test_one_process_reads_what_another_wrote(secret_service: dict[str, str]) -> None:
    _run(_WRITE, secret_service)
    assert _run(_READ, secret_service).split() == ["keyring.backends.SecretService", "kept"]


def test_no_folder_of_the_users_is_in_its_environment(secret_service: dict[str, str]) -> None:
    homes = [value for name, value in secret_service.items() if name.startswith("XDG_")]
    assert len(homes) == 4
    assert all(value.startswith(secret_service["HOME"]) for value in homes)


def test_this_process_is_led_there_and_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(_NAME, "unix:path=before")
    with leading_to({_NAME: "unix:path=within"}):
        assert os.environ[_NAME] == "unix:path=within"
    assert os.environ[_NAME] == "unix:path=before"


def test_where_there_was_no_bus_there_is_none_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(_NAME, raising=False)
    with leading_to({_NAME: "unix:path=within"}):
        pass
    assert _NAME not in os.environ
