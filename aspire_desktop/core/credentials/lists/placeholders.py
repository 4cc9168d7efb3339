"""Tells a value from what only stands in its place: a template's field, a reference, "changeme"."""

from __future__ import annotations

import re
from typing import Final

from aspire_desktop.core.credentials.lists.names import plain, word_set
from aspire_desktop.core.wording import Phrase

#: What keeps such a value from being read.
ENCRYPTED: Final = Phrase("listing.is_encrypted")
#: What a program puts a value in for, wherever in the text it stands.
_REFERENCE: Final = re.compile(
    r"\{\{|\}\}|\$\{|\$\(|#\{|\{%|<%|\$env:|process\.env\.|os\.environ|@Microsoft\.KeyVault",
    re.IGNORECASE,
)
_REFERENCE_WHOLE: Final = re.compile(
    r"\$[A-Z_][A-Z0-9_]*|%[A-Za-z_]\w*%|"
    r"(?:op|vault|secretref|keyvault|ref|ssm|env|file|akv|arn|gcp-?sm):.*",
    re.DOTALL,
)
#: As Jasypt, SOPS, eyaml, Spring Cloud, Ansible, dotenvx, PGP and PowerShell's SecureString write it.
_ENCRYPTED: Final = re.compile(
    r"ENC[(\[]|\{cipher\}|!vault|\$ANSIBLE_VAULT|encrypted:|-----BEGIN |"
    r"01000000d08c9ddf0115d1118c7a00c04fc297eb",
    re.IGNORECASE,
)
_FRAMED: Final = re.compile(r"<[^<>]*>|\[[^\[\]]*\]|\{[^{}]*\}|__\w+__|@@?\w+@@?|%\([^)]*\)s?", re.DOTALL)
_FILLING: Final = re.compile(r"[x*.•●·_\-?#0\s]+", re.IGNORECASE)
#: As letters alone.
_WHOLE: Final = word_set(
    """
    changeme changeit changethis replaceme replacethis placeholder example sample dummy fixme todo tbd
    tba none null nil undefined empty missing redacted hidden masked removed secret secretkey clientid
    clientsecret clientkey password yoursecret yourclientid mysecret myclientid myclientsecret thesecret
    aspireclientid aspireclientsecret aspiresecret examplesecret exampleclientid samplesecret
    dummysecret
    """
)
_BEGINS: Final = re.compile(
    r"(?:your|put|paste|insert|enter|replace|change|fill|ihr|ihre|dein|deine|tu|votre)"
    r"(?:[\s_\-.]+[a-z]+)+[\s_\-.\d]*$|your[a-z]*(?:client|secret|id|key)[a-z]*$",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(r"[\s_\-](?:here|hier|aqui|ici|placeholder|example)\W*$", re.IGNORECASE)


def is_encrypted(value: str) -> bool:
    """Say whether `value` is what another program has encrypted: it is no Secret by itself."""
    return bool(_ENCRYPTED.match(value.strip().strip("\"'`")))


def is_placeholder(value: str) -> bool:
    """Say whether `value` stands in the place of a Client ID or a Secret, and is none."""
    text = value.strip().strip("\"'`")
    letters = re.sub(r"[^a-z]", "", plain(text))
    return bool(
        is_encrypted(text)
        or _REFERENCE.search(text)
        or _REFERENCE_WHOLE.fullmatch(text)
        or _FRAMED.fullmatch(text)
        or _FILLING.fullmatch(text)
        or (letters in _WHOLE and not any(char.isdigit() for char in text))
        or _BEGINS.match(text)
        or _ENDS.search(text)
    )
