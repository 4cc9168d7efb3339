"""Tests for aspire_desktop.services.vault.secret_service: what is asked is read off the bus itself."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from aspire_desktop.core.errors import VaultLockedOutError
from aspire_desktop.services.vault.keys import KeyringKeyStore
from tests.support.secret_service import (
    SecretServiceError,
    leading_to,
    private_secret_service,
    unavailable,
)

if sys.platform != "linux":
    pytest.skip("a Secret Service is Linux's own", allow_module_level=True)

import secretstorage
from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.bus_messages import Monitoring
from jeepney.io.blocking import open_dbus_connection
from secretstorage.dhcrypto import Session

from aspire_desktop.services.vault.introduction import introduce
from aspire_desktop.services.vault.secret_service import PRIME, SecretService, shared_key

_SERVICE = "org.freedesktop.secrets"
_KEY = bytes(range(32))
_END = "example.of.the.end"
_READ = """
import sys
from aspire_desktop.services.vault.keys import KeyringKeyStore
print(KeyringKeyStore().read("read directly"))
print([name for name in ("keyring", "secretstorage") if name in sys.modules])
"""


def _calls(bus: str, act: Callable[[], object]) -> dict[str, list[str]]:
    """Return what each connection asked of the Secret Service while `act` ran, by the connection's name."""
    watcher = open_dbus_connection(bus)
    watcher.send_and_get_reply(Monitoring().BecomeMonitor(["type='method_call'"]))
    act()
    other = open_dbus_connection(bus)
    daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    other.send_and_get_reply(new_method_call(daemon, "NameHasOwner", "s", (_END,)))
    other.close()
    asked = defaultdict(list)
    while (message := watcher.receive(timeout=60)).body != (_END,):
        if _is_for_the_service(message):
            fields = message.header.fields
            interface = fields[HeaderFields.interface].rpartition(".")[2]
            asked[fields[HeaderFields.sender]].append(f"{interface}.{fields[HeaderFields.member]}")
            assert "/aliases/" not in fields[HeaderFields.path]  # which gnome-keyring may mistake
    watcher.close()
    return asked


def _is_for_the_service(message: Message) -> bool:
    is_call = message.header.message_type is MessageType.method_call
    return is_call and message.header.fields.get(HeaderFields.destination) == _SERVICE


def test_every_connection_says_that_it_is_there_before_it_asks(secret_service: dict[str, str]) -> None:
    def act() -> None:
        keys.write("introduced", _KEY)
        assert keys.read("introduced") == _KEY
        keys.delete("introduced")

    keys = KeyringKeyStore()
    with leading_to(secret_service):
        asked = _calls(secret_service["DBUS_SESSION_BUS_ADDRESS"], act)
    assert len(asked) == 4  # what is written is read back
    for calls in asked.values():
        assert calls[0] == "Peer.Ping"
        assert len(calls) > 1


def test_keyrings_own_is_introduced_where_it_is_named(
    secret_service: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.SecretService.Keyring")
    keys = KeyringKeyStore()
    with leading_to(secret_service):
        asked = _calls(secret_service["DBUS_SESSION_BUS_ADDRESS"], lambda: keys.read("absent"))
    assert [calls[0] for calls in asked.values()] == ["Peer.Ping"]
    assert keys.name == "Secret Service"


def test_an_entry_of_keyrings_own_is_found_and_the_other_way_round(secret_service: dict[str, str]) -> None:
    from keyring.backends.SecretService import Keyring

    class Plain(Keyring):
        """Keyring's own in the collection that it takes, on a connection that the service survives."""

        def get_preferred_collection(self) -> secretstorage.Collection:
            connection = secretstorage.dbus_init()
            introduce(connection)
            return secretstorage.get_default_collection(connection)

    keys, plain = KeyringKeyStore(), KeyringKeyStore(Plain)
    with leading_to(secret_service):
        plain.write("theirs", _KEY)
        keys.write("ours", _KEY)
        assert (keys.read("theirs"), plain.read("ours")) == (_KEY, _KEY)


def test_a_service_that_has_gone_since_refuses(secret_service: dict[str, str]) -> None:
    keys = KeyringKeyStore()
    with leading_to(secret_service):
        keys.read("absent")
    with leading_to({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}), pytest.raises(VaultLockedOutError):
        keys.read("absent")


def test_a_start_reads_the_key_without_the_import_of_keyring(secret_service: dict[str, str]) -> None:
    with leading_to(secret_service):
        KeyringKeyStore().write("read directly", _KEY)
    environment = os.environ | secret_service
    done = subprocess.run(
        [sys.executable, "-c", _READ], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [str(_KEY), "[]"]


def test_a_long_entry_and_an_empty_one_come_back_whole(secret_service: dict[str, str]) -> None:
    backend = SecretService()
    with leading_to(secret_service):
        for text in ("", "x", "sixteen letters.", "\N{SNOWMAN}" * 4000):
            backend.set_password("whole", "entry", text)
            assert backend.get_password("whole", "entry") == text


def test_an_entry_that_keyring_names_otherwise_is_found(
    secret_service: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with leading_to(secret_service):
        SecretService().set_password("named", "entry", "as keyring does")
        monkeypatch.setenv("KEYRING_PROPERTY_SCHEME", "KeePassXC")
        SecretService().set_password("named", "entry", "as KeePassXC does")
        assert SecretService().get_password("named", "entry") == "as KeePassXC does"
        monkeypatch.delenv("KEYRING_PROPERTY_SCHEME")
        assert SecretService().get_password("named", "entry") == "as keyring does"


def test_where_the_collection_is_locked_keyring_asks_to_unlock_it(tmp_path: Path) -> None:
    if unavailable():
        pytest.skip(unavailable())
    with pytest.raises(SecretServiceError, match="exit code None"):  # it runs, and stays locked
        _expect_a_question_of_a_locked_one(tmp_path)


def _expect_a_question_of_a_locked_one(home: Path) -> None:
    keys = KeyringKeyStore()
    with private_secret_service(home) as environment, leading_to(environment):
        keys.write("locked", _KEY)
        with closing(open_dbus_connection()) as connection:
            introduce(connection)
            secretstorage.get_collection_by_alias(connection, "default").lock()
        calls = _calls(environment["DBUS_SESSION_BUS_ADDRESS"], lambda: _refused(keys, "locked"))
        direct, asking = calls.values()
        assert "Item.GetSecret" not in direct
        assert "Service.Unlock" in asking


def _refused(keys: KeyringKeyStore, vault_id: str) -> None:
    with pytest.raises(VaultLockedOutError):  # there is nobody who would type the password
        keys.read(vault_id)


@pytest.mark.parametrize("theirs", [0, 1, PRIME - 1, PRIME])
def test_a_public_key_that_would_choose_the_key_is_none(theirs: int) -> None:
    with pytest.raises(ValueError, match="no public key"):
        shared_key(theirs, private=5)


def test_the_key_is_the_one_that_secretstorage_agrees_on() -> None:
    other, private = Session(), 2**255 - 19
    other.set_server_public_key(pow(2, private, PRIME))
    assert shared_key(other.my_public_key, private) == other.aes_key
