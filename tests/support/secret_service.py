"""A real Secret Service of the tests' own: gnome-keyring on a private D-Bus session."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from tests.support.processes import child, wait_for

_ROOT = Path(__file__).parents[2]
_PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
_NAME = "org.freedesktop.secrets"
_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
_PROBE = """
import sys
from aspire_desktop.services.vault.backends import trusted_backend
sys.exit(trusted_backend().get_password("probe", "probe") is not None)
"""


class SecretServiceError(Exception):
    """The Secret Service has ended, or does not answer any more."""


@contextmanager
def private_secret_service(home: Path) -> Iterator[dict[str, str]]:
    """Run a Secret Service in `home`, unlocked, and yield the environment that leads to it.

    Raises:
        SecretServiceError: It has ended before the block did; whatever failed in the block failed by that.
    """
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True)
    bus = runtime / "bus"
    configuration = home / "bus.conf"
    configuration.write_text(_CONFIGURATION.format(socket=bus))
    environment = _environment(home, runtime, bus)
    daemon = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile"]
    keyring = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    with child(daemon, environment):
        wait_for(bus.exists, "the D-Bus session")
        log = home / "keyring.log"
        with child(keyring, environment, stdin=b"password", stderr=log) as service:
            wait_for(lambda: is_there(environment) and _answers(environment), "the Secret Service")
            yield environment
            if not _answers(environment):
                raise SecretServiceError(f"exit code {service.poll()}: {log.read_text(errors='replace')}")


class SecretServices:
    """One Secret Service for all who come one after the other, and the next where it has ended.

    Each has a home of its own, and so settings of its own; the keys of all vaults are in one keyring.
    """

    def __init__(self, new_folder: Callable[[str], Path]) -> None:
        self._new_folder = new_folder
        self._running = ExitStack()
        self._environment: dict[str, str] = {}

    @contextmanager
    def home(self) -> Iterator[dict[str, str]]:
        """Yield the environment of a home from which a Secret Service is found.

        Raises:
            SecretServiceError: It has ended before the block did.
        """
        if not self._environment:
            service = private_secret_service(self._new_folder("service"))
            self._environment = self._running.enter_context(service)
        home = self._new_folder("home")
        runtime = home / "run"
        runtime.mkdir(mode=0o700)
        bus = self._environment["DBUS_SESSION_BUS_ADDRESS"]
        yield _environment(home, runtime, Path(bus.removeprefix("unix:path=")))
        if not is_there(self._environment):
            self._environment = {}
            self._running.close()  # raises what it was

    def close(self) -> None:
        self._environment = {}
        self._running.close()


@contextmanager
def leading_to(environment: dict[str, str]) -> Iterator[None]:
    """Have this very process find the Secret Service for the length of the block."""
    name = "DBUS_SESSION_BUS_ADDRESS"
    before = os.environ.get(name)
    os.environ[name] = environment[name]
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def unavailable() -> str:
    """Return why there can be no Secret Service here; empty where there can."""
    if not sys.platform.startswith("linux"):
        return "a Secret Service is Linux's own"
    missing = [program for program in _PROGRAMS if not shutil.which(program)]
    return f"NOT TESTED: {', '.join(missing)} missing" if missing else ""


@pytest.fixture(scope="session")
def secret_services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecretServices]:
    services = SecretServices(tmp_path_factory.mktemp)
    yield services
    services.close()


@pytest.fixture(scope="module")
def secret_service(secret_services: SecretServices) -> Iterator[dict[str, str]]:
    """The environment of a process that shall find a real, unlocked Secret Service; a home for the module."""
    reason = unavailable()
    if reason:
        pytest.skip(reason)
    with secret_services.home() as environment:
        yield environment


def is_there(environment: dict[str, str]) -> bool:
    """Say whether a Secret Service is on the bus: quicker than to ask it as the program would."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    try:
        connection = open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])
        with closing(connection):
            (has_owner,) = connection.send_and_get_reply(
                new_method_call(bus, "NameHasOwner", "s", (_NAME,))
            ).body
    except OSError:
        return False
    return bool(has_owner)


def _environment(home: Path, runtime: Path, bus: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))}
    kept.pop("PYTHON_KEYRING_BACKEND", None)
    return kept | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={bus}",
    }


def _answers(environment: dict[str, str]) -> bool:
    """Ask as the program would; the daemon takes a moment before it owns its name."""
    probe = [sys.executable, "-c", _PROBE]
    # Here, where the program is found without being installed.
    return subprocess.run(probe, env=environment, cwd=_ROOT, capture_output=True, check=False).returncode == 0
