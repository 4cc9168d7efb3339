"""The Secret Service of a Linux desktop, asked directly for what each start needs: an entry that is unlocked.

`keyring` and `secretstorage` take a tenth of the time to the list, most of it for imports.  So they come in
only where there is more to do than to read: to unlock, to write, to delete, or to find out what is wrong.
"""

from __future__ import annotations

import os
from contextlib import closing
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.padding import PKCS7
from jeepney import DBusAddress, DBusErrorResponse, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

from aspire_desktop.services.vault.introduction import BUS_NAME, SERVICE_PATH, introduce

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

    from aspire_desktop.services.vault.backend import Backend

_INTERFACE: Final = "org.freedesktop.Secret"
_BUS: Final = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_ALGORITHM: Final = "dh-ietf1024-sha256-aes128-cbc-pkcs7"
#: Of RFC 2409, 6.2, as the algorithm's name says; the generator is 2.
PRIME: Final = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74"
    "020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437"
    "4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF",
    16,
)
_PRIME_BYTES: Final = 128
#: An exponent needs twice the bits of the strength that is sought (NIST SP 800-56A, 5.6.1.1), and the key of
#: it has 128.  The prime is a safe one: there is no small subgroup that would tell of a short exponent.
#: As long a one as the prime, which secretstorage takes, costs four times as much and makes nothing safer.
_EXPONENT_BYTES: Final = 32
#: There is no bus, or what is on it does not speak as it should.
_NO_BUS: Final = (OSError, KeyError, ValueError, RuntimeError, DBusErrorResponse)


class SecretService:
    """Reads an entry as keyring keeps it; all else is keyring's own.

    What cannot be read just so is asked for once more by keyring, which asks the user, or says what is wrong.
    """

    def get_password(self, service: str, username: str) -> str | None:
        found = None if _is_adapted() else _read({"service": service, "username": username})
        return self._keyring.get_password(service, username) if found is None else found

    def set_password(self, service: str, username: str, password: str) -> None:
        self._keyring.set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._keyring.delete_password(service, username)

    @cached_property
    def _keyring(self) -> Backend:
        from aspire_desktop.services.vault.introduced_keyring import IntroducedKeyring

        keyring: Backend = IntroducedKeyring()  # type: ignore[no-untyped-call]
        return keyring


def is_offered() -> bool:
    """Say whether there is a Secret Service on the session's bus, or one that the bus would start."""
    try:
        with closing(open_dbus_connection()) as connection:
            (has_owner,) = _called(connection, _BUS, "NameHasOwner", "s", BUS_NAME)
            return bool(has_owner) or BUS_NAME in _called(connection, _BUS, "ListActivatableNames")[0]
    except _NO_BUS:
        return False


def _is_adapted() -> bool:
    """Say whether keyring was told of other attributes, e.g. by ``KEYRING_PROPERTY_SCHEME``."""
    return any(name.startswith("KEYRING_PROPERTY_") for name in os.environ)


def _read(attributes: dict[str, str]) -> str | None:
    """Return the first entry with these attributes; None where there is none, or there is more to do.

    Raises:
        DBusErrorResponse: The service does not give the entry, though it is unlocked.
    """
    try:
        connection = open_dbus_connection()
    except _NO_BUS:
        return None
    with closing(connection):
        try:
            item = _unlocked_item(connection, attributes)
            session, key = _session(connection) if item else ("", b"")
        except _NO_BUS:
            return None
        if not item:
            return None
        (secret,) = _called(connection, _service(item, "Item"), "GetSecret", "o", session)
    return _decrypted(key, bytes(secret[1]), bytes(secret[2])).decode()


def _unlocked_item(connection: DBusConnection, attributes: dict[str, str]) -> str:
    """Return the path of the first entry, in the collection that the alias *default* stands for now."""
    introduce(connection)
    (collection,) = _called(connection, _service(SERVICE_PATH, "Service"), "ReadAlias", "s", "default")
    if collection == "/":
        return ""
    (items,) = _called(connection, _service(collection, "Collection"), "SearchItems", "a{ss}", attributes)
    if not items:
        return ""
    ((_, is_locked),) = _answer(connection, Properties(_service(items[0], "Item")).get("Locked"))
    return "" if is_locked else str(items[0])


def _session(connection: DBusConnection) -> tuple[str, bytes]:
    """Agree on a key with the service, and return the session's path with it."""
    private = int.from_bytes(os.urandom(_EXPONENT_BYTES), "big")
    public = pow(2, private, PRIME).to_bytes(_PRIME_BYTES, "big")
    given, path = _called(
        connection, _service(SERVICE_PATH, "Service"), "OpenSession", "sv", _ALGORITHM, ("ay", public)
    )
    return str(path), shared_key(int.from_bytes(given[1], "big"), private)


def shared_key(theirs: int, private: int) -> bytes:
    """Return the AES key of 16 bytes that comes of the service's public key.

    Raises:
        ValueError: It is none: whoever gives such a number chooses the key.
    """
    if not 1 < theirs < PRIME - 1:
        raise ValueError("The Secret Service has given no public key.")
    shared = pow(theirs, private, PRIME).to_bytes(_PRIME_BYTES, "big")
    return HKDF(SHA256(), 16, salt=None, info=b"").derive(shared)


def _decrypted(key: bytes, initial: bytes, encrypted: bytes) -> bytes:
    decryptor = Cipher(AES(key), CBC(initial)).decryptor()
    unpadder = PKCS7(AES.block_size).unpadder()
    padded = decryptor.update(encrypted) + decryptor.finalize()
    return unpadder.update(padded) + unpadder.finalize()


def _service(path: str, kind: str) -> DBusAddress:
    return DBusAddress(path, BUS_NAME, f"{_INTERFACE}.{kind}")


def _called(
    connection: DBusConnection, address: DBusAddress, method: str, signature: str | None = None, *body: Any
) -> Any:
    return _answer(connection, new_method_call(address, method, signature, body))


def _answer(connection: DBusConnection, message: Message) -> Any:
    """Return the values of the reply.

    Raises:
        DBusErrorResponse: It is an error.
    """
    reply = connection.send_and_get_reply(message)
    if reply.header.message_type is MessageType.error:
        raise DBusErrorResponse(reply)
    return reply.body
