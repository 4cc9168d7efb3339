"""The Secret Service of a Linux desktop, asked in a way that gnome-keyring survives.

Two races of gnome-keyring are gone round (seen with 42.1; others report the first of 50, too):

- It makes its record of a client in the background when the client's first message arrives. Once in some
  hundred to thousand connections it handles the message first, finds no record, and aborts; whatever the user
  had unlocked is locked again. So the first message is one that needs no record: D-Bus' own ``Ping``.
- It replaces the path of the alias *default* by the collection's own in one thread, while another thread may
  be replacing what the alias stands for. Then there is no such collection, for which secretstorage makes a
  new one, with a question to the user. So the alias is asked for by name, and its answer is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import secretstorage
from jeepney import DBusAddress, new_method_call
from keyring.backends.SecretService import Keyring
from keyring.errors import InitError, KeyringLocked
from secretstorage.defines import SS_PATH
from secretstorage.exceptions import ItemNotFoundException, SecretStorageException
from secretstorage.util import BUS_NAME

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection


class IntroducedKeyring(Keyring):
    """Keyring's Secret Service; each of its connections says that it is there before it asks for anything.

    Where the entries are, and what finds them, is as keyring has it: other programs find them, too.
    """

    def get_preferred_collection(self) -> secretstorage.Collection:
        """Return the default collection, unlocked.

        Raises:
            InitError: There is no Secret Service, or it has no such collection.
            KeyringLocked: The user did not unlock it.
        """
        try:
            connection = secretstorage.dbus_init()
            try:
                return _unlocked(connection)
            except BaseException:
                connection.close()
                raise
        except SecretStorageException as error:
            raise InitError(f"The Secret Service has no collection to give: {error}") from error


def _unlocked(connection: DBusConnection) -> secretstorage.Collection:
    introduce(connection)
    collection = _default_collection(connection)
    if collection.is_locked():
        collection.unlock()
        if collection.is_locked():  # whoever was asked said no
            raise KeyringLocked("The collection stays locked.")
    return collection


def _default_collection(connection: DBusConnection) -> secretstorage.Collection:
    try:
        return secretstorage.get_collection_by_alias(connection, "default")
    except ItemNotFoundException:  # only where it is missing either way is one made
        return secretstorage.get_default_collection(connection)


def introduce(connection: DBusConnection) -> None:
    """Have the Secret Service know this connection; what it answers, if only an error, does not matter."""
    service = DBusAddress(SS_PATH, bus_name=BUS_NAME, interface="org.freedesktop.DBus.Peer")
    connection.send_and_get_reply(new_method_call(service, "Ping"))
