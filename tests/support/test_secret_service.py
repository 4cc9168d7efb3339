"""Tests for tests.support.secret_service."""

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.processes import wait_for
from tests.support.secret_service import (
    SecretServiceError,
    SecretServices,
    is_there,
    leading_to,
    private_secret_service,
    unavailable,
)

_ROOT = Path(__file__).parents[2]
_NAME = "DBUS_SESSION_BUS_ADDRESS"
#: As the program asks: gnome-keyring does not always survive being asked otherwise.
_KEYRING = "from aspire_desktop.services.vault.backends import trusted_backend; keyring = trusted_backend()"
_WRITE = f"{_KEYRING}; keyring.set_password('service', 'user', 'kept')"
_READ = f"{_KEYRING}; print(type(keyring).__name__, keyring.get_password('service', 'user'))"
_WHO = """
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
bus = open_dbus_connection()
address = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
ask = new_method_call(address, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",))
print(*bus.send_and_get_reply(ask).body)
"""


def _run(code: str, environment: dict[str, str]) -> str:
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=_ROOT, capture_output=True, text=True, check=True
    ).stdout


def test_one_process_reads_what_another_wrote(secret_service: dict[str, str]) -> None:
    _run(_WRITE, secret_service)
    assert _run(_READ, secret_service).split() == ["IntroducedKeyring", "kept"]


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


def test_one_that_has_ended_is_told(tmp_path: Path) -> None:
    if unavailable():
        pytest.skip(unavailable())
    with pytest.raises(SecretServiceError, match="exit code -9"), private_secret_service(tmp_path) as made:
        os.kill(int(_run(_WHO, made)), signal.SIGKILL)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[SecretServices]:
    if unavailable():
        pytest.skip(unavailable())
    numbers = itertools.count()

    def new_folder(name: str) -> Path:
        folder = tmp_path / f"{name}{next(numbers)}"
        folder.mkdir()
        return folder

    services = SecretServices(new_folder)
    yield services
    services.close()


def test_each_home_is_another_and_one_service_keeps_the_keys_of_all(services: SecretServices) -> None:
    with services.home() as first:
        _run(_WRITE, first)
    with services.home() as second:
        assert _run(_READ, second).split() == ["IntroducedKeyring", "kept"]
    different = {name for name in first if first[name] != second[name]}
    assert different == {name for name in first if name == "HOME" or name.startswith("XDG_")}


def test_after_one_that_has_ended_comes_another(services: SecretServices) -> None:
    def end(home: dict[str, str]) -> None:
        os.kill(int(_run(_WHO, home)), signal.SIGKILL)
        wait_for(lambda: not is_there(home), "its end")

    with pytest.raises(SecretServiceError, match="exit code -9"), services.home() as home:
        end(home)
    with services.home() as home:
        assert _run(_READ, home).split() == ["IntroducedKeyring", "None"]
