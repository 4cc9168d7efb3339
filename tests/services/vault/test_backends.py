"""Tests for aspire_desktop.services.vault.backends, each in a process: keyring chooses but once."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.services.vault.sample import KEY, adding, vault_in
from tests.support.canary import find_canary
from tests.support.keyrings import FixedKeyStore

_ROOT = Path(__file__).parents[3]
_SECRET = "canary-that-must-not-be-written"
_PLAIN_TEXT = """
from pathlib import Path
from keyring.backend import KeyringBackend
class Keyring(KeyringBackend):
    priority = 9
    def get_password(self, service, username): return None
    def set_password(self, service, username, password): Path("plain.txt").write_text(password)
    def delete_password(self, service, username): pass
"""
_OPEN = f"""
import json, sys
from pathlib import Path
from aspire_desktop.services.vault.keys import KeyringKeyStore
from aspire_desktop.services.vault.vault import Vault
from tests.services.vault.sample import adding, names
vault = Vault(Path("data"), KeyringKeyStore())
vault.open()
try:
    vault.update(adding("new", {_SECRET!r}))
except Exception as error:
    refused = str(error)
else:
    refused = ""
print(json.dumps([vault.state.name, str(vault.problem), names(vault), refused, vault.key_store_name]))
"""


class Outcome(NamedTuple):
    state: str
    problem: str
    names: list[str]
    refused: str
    key_store_name: str


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "plain_text.py").write_text(_PLAIN_TEXT)
    return tmp_path


def _open(home: Path, backend: str | None, **more: str) -> Outcome:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "DBUS_", "PYTHON"))}
    environment |= {"HOME": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home)}
    environment["PYTHONPATH"] = os.pathsep.join([str(_ROOT), str(home)])
    # No bus: nothing may start one, nor find the user's.
    environment |= {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    if backend is not None:
        environment["PYTHON_KEYRING_BACKEND"] = backend
    child = subprocess.run(
        [sys.executable, "-c", _OPEN],
        cwd=home,
        env=environment | more,
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    return Outcome(*json.loads(child.stdout))


@pytest.mark.parametrize(
    ("backend", "said"),
    [
        ("keyring.backends.null.Keyring", "null backend"),
        ("keyring.backends.fail.Keyring", "no vault that a key can be kept in"),
        ("plain_text.Keyring", "plain_text.Keyring"),
        ("no.such.Backend", "no.such.Backend"),
        ("nonsense", "nonsense"),
    ],
)
def test_another_backend_is_refused_by_name_and_nothing_is_written(
    home: Path, backend: str, said: str
) -> None:
    outcome = _open(home, backend)
    assert (outcome.state, outcome.names) == ("UNSAVED", ["new"])
    assert said in outcome.problem
    assert not (home / "plain.txt").exists()
    assert find_canary(home, _SECRET) == []


@pytest.mark.parametrize(
    "backend", ["keyring.backends.null.Keyring", "plain_text.Keyring", "no.such.Backend"]
)
def test_with_a_vault_another_backend_locks_out_and_the_file_stays(home: Path, backend: str) -> None:
    vault_in(home / "data", FixedKeyStore(KEY)).update(adding("old"))
    before = (home / "data" / "vault.aspire").read_bytes()
    outcome = _open(home, backend)
    assert (outcome.state, outcome.names) == ("LOCKED_OUT", [])
    assert outcome.refused == outcome.problem
    assert (home / "data" / "vault.aspire").read_bytes() == before


@pytest.mark.parametrize("backend", ["plain_text.Keyring", "no.such.Backend"])
@pytest.mark.skipif(sys.platform != "linux", reason="where keyring's configuration is differs")
def test_a_configuration_file_is_refused_likewise(home: Path, backend: str) -> None:
    folder = home / ".config" / "python_keyring"
    folder.mkdir(parents=True)
    (folder / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={backend}\n")
    outcome = _open(home, None)
    assert outcome.state == "UNSAVED"
    assert "keyringrc.cfg" in outcome.problem
    assert find_canary(home, _SECRET) == []


@pytest.mark.skipif(sys.platform != "linux", reason="the other systems always have a vault")
def test_without_a_secret_service_nothing_is_saved_and_the_text_says_what_is_needed(home: Path) -> None:
    outcome = _open(home, None)
    assert outcome.state == "UNSAVED"
    assert "GNOME Keyring" in outcome.problem


@pytest.mark.parametrize("backend", [None, "keyring.backends.SecretService.Keyring"])
def test_a_real_secret_service_is_used_by_itself_or_by_name(
    home: Path, secret_service: dict[str, str], backend: str | None
) -> None:
    outcome = _open(home, backend, DBUS_SESSION_BUS_ADDRESS=secret_service["DBUS_SESSION_BUS_ADDRESS"])
    assert (outcome.state, outcome.names) == ("OPEN", ["new"])
    assert outcome.key_store_name == "Secret Service"
    assert find_canary(home, _SECRET) == []
