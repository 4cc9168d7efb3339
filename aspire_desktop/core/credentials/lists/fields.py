"""The columns of a list, by their headings in English, German, Spanish and French."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import Final

from aspire_desktop.core.credentials.lists.names import plain


class Field(Enum):
    CLIENT_ID = "client_id"
    SECRET = "client_secret"  # noqa: S105 (a name)
    DESCRIPTION = "description"
    ENVIRONMENT = "environment"
    BASE_URL = "base_url"
    SCOPES = "scopes"
    TAGS = "tags"
    NOTES = "notes"


#: In lower case, letters only, without accents; a word before another is the surer one.
_HEADINGS: Final = {
    Field.CLIENT_ID: (
        "clientid", "aspireclientid", "apiclientid", "idclient", "iddecliente", "idcliente", "clienteid",
        "kundenid", "clientkennung", "identifiantclient", "identificadordecliente", "idclients",
    ),
    Field.SECRET: (
        "clientsecret", "secret", "aspiresecret", "aspireclientsecret", "apisecret", "clientkey", "secretkey",
        "secretvalue", "geheimnis", "clientgeheimnis", "geheimerschlussel", "secreto", "secretodecliente",
        "secretocliente", "secretodelcliente", "clavesecreta", "secretclient", "clesecrete",
    ),
    Field.DESCRIPTION: (
        "description", "beschreibung", "bezeichnung", "descripcion", "name", "title", "label", "credential",
        "nombre", "nom", "libelle", "titel", "titulo", "titre", "zugang", "integration",
        "tenant", "tenantname", "company", "companyname", "mandant", "firma", "empresa", "entreprise",
        "displayname", "entryname", "secretname", "nickname", "account",
    ),
    Field.ENVIRONMENT: (
        "environment", "env", "umgebung", "entorno", "ambiente", "environnement",
    ),
    Field.BASE_URL: (
        "baseurl", "url", "host", "apiurl", "server", "uri", "loginuri", "basisurl", "adresse", "urlbase",
        "urldebase", "urlderbase", "servidor", "serveur", "website", "webseite", "endpoint", "loginurl",
        "loginurls", "siteurl", "hostname", "domain", "internetseite", "internetadresse",
    ),
    Field.SCOPES: (
        "scopes", "scope", "berechtigungen", "bereiche", "rechte", "alcances", "ambitos", "permisos",
        "autorisations", "permissions", "portees",
    ),
    Field.TAGS: (
        "tags", "tag", "group", "folder", "collections", "gruppe", "ordner", "schlagworter", "stichworte",
        "etiquetas", "grupo", "carpeta", "etiquettes", "groupe", "dossier", "grouping", "groupname",
    ),
    Field.NOTES: (
        "notes", "note", "comment", "comments", "notiz", "notizen", "bemerkung", "bemerkungen", "kommentar",
        "anmerkungen", "notas", "nota", "comentarios", "comentario", "observaciones", "remarques",
        "commentaire", "commentaires", "extra",
    ),
}  # fmt: skip
_BY_WORD: Final = {word: known for known, words in _HEADINGS.items() for word in words}
#: Only where nothing better stands beside them.
LOOSE_IDS: Final = (
    "loginusername", "username", "loginname", "userid", "user", "login", "benutzername", "benutzer",
    "usuario", "utilisateur",
)  # fmt: skip
LOOSE_SECRETS: Final = (
    "loginpassword", "password", "passwort", "kennwort", "contrasena", "motdepasse", "pwd",
)  # fmt: skip
KEYS: Final = ("key", "name", "variable", "variablename", "schlussel", "clave", "nombre", "cle", "setting")
VALUES: Final = ("value", "currentvalue", "wert", "valor", "valeur", "initialvalue")


def letters(heading: str) -> str:
    return re.sub(r"[^a-z]", "", plain(heading))


@lru_cache(4_096)
def field_of(heading: str) -> Field | None:
    """Say which field a heading or a key names; None for any other."""
    return field_in(heading)


def field_in(cell: str) -> Field | None:
    """Say the same of what may be a value: values are not kept in a cache."""
    return _BY_WORD.get(letters(cell))


@lru_cache(4_096)
def rank(heading: str) -> int:
    """Return how sure a heading is among those of its field: 0 is the surest."""
    known = field_of(heading)
    return _HEADINGS[known].index(letters(heading)) if known else len(_BY_WORD)
