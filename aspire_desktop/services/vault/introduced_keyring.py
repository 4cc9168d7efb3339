"""Keyring's own way to the Secret Service, made so that gnome-keyring survives it (see `introduce`, too).

gnome-keyring replaces the path of the alias *default* by the collection's own in one thread, while another
thread may be replacing what the alias stands for (seen with 42.1).  Then there is no such collection, for
which secretstorage makes a new one, with a question to the user.  So the alias is asked for by name, and its
answer is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import secretstorage
from keyring.backends.SecretService import Keyring
from keyring.errors import InitError, KeyringLocked
from secretstorage.exceptions import ItemNotFoundException, SecretStorageException

from aspire_desktop.services.vault.introduction import introduce

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
