"""Tests for aspire_desktop.services.vault.secret_service: what is asked is read off the bus itself."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable

import pytest

from aspire_desktop.core.errors import VaultLockedOutError
from aspire_desktop.services.vault.keys import KeyringKeyStore
from tests.support.secret_service import leading_to

if sys.platform != "linux":
    pytest.skip("a Secret Service is Linux's own", allow_module_level=True)

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.bus_messages import Monitoring
from jeepney.io.blocking import open_dbus_connection

_SERVICE = "org.freedesktop.secrets"
_KEY = bytes(range(32))
_END = "example.of.the.end"


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
    import secretstorage
    from keyring.backends.SecretService import Keyring

    from aspire_desktop.services.vault.secret_service import introduce

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
