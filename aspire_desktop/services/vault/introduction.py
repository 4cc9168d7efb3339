"""The first message on each connection to the Secret Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jeepney import DBusAddress, new_method_call

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

BUS_NAME: Final = "org.freedesktop.secrets"
SERVICE_PATH: Final = "/org/freedesktop/secrets"


def introduce(connection: DBusConnection) -> None:
    """Have the Secret Service know this connection; what it answers, if only an error, does not matter.

    gnome-keyring makes its record of a client in the background when the client's first message arrives (seen
    with 42.1; others report it of 50, too).  Once in some hundred to thousand connections it handles the
    message first, finds no record, and aborts; whatever the user had unlocked is locked again.  So the first
    message is one that needs no record: D-Bus' own ``Ping``.
    """
    service = DBusAddress(SERVICE_PATH, bus_name=BUS_NAME, interface="org.freedesktop.DBus.Peer")
    connection.send_and_get_reply(new_method_call(service, "Ping"))
