"""A credential as it is typed in, before it may be saved."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from aspire_desktop.core.credentials.cleaning import cleaned
from aspire_desktop.core.credentials.environment import Environment, environment
from aspire_desktop.core.credentials.profile import Profile, Renewal
from aspire_desktop.core.credentials.scopes import Scopes
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.late_pattern import late_pattern

MAX_DESCRIPTION: Final = 200
MAX_CLIENT_ID: Final = 1000
MAX_SECRET: Final = 10_000
MAX_NOTES: Final = 20_000
MAX_TAGS: Final = 50
MAX_TAG: Final = 100
#: A shorter one may stand in any word.
_LEAST_SECRET: Final = 6
#: A year.
MAX_IDLE_H: Final = 8_760
_CONTROL: Final = late_pattern("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
#: Characters that reorder or hide text: in a name they make one credential look like another.
_DECEPTIVE: Final = late_pattern("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
#: Half of a character: it cannot be written as UTF-8.
_LONE_SURROGATE: Final = late_pattern("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialDraft:
    """What the user entered; `checked` says whether it can be saved."""

    description: str
    environment: Environment
    client_id: str
    secret: str = field(repr=False)
    scopes: Scopes = field(default_factory=Scopes)
    notes: str = ""
    tags: tuple[str, ...] = ()
    renewal: Renewal = Renewal.WHEN_USED
    stop_idle_h: int = 0
    read_only: bool = False
    ask_writes: bool | None = None

    @property
    def asks_before_writes(self) -> bool:
        """Whether a request that may change something would be confirmed before it is sent."""
        return self.environment.asks_before_writes if self.ask_writes is None else self.ask_writes

    def checked(self, *, needs_secret: bool = True) -> "CredentialDraft":
        """Return the draft as it will be saved: blanks, quotes and the like around its values gone.

        Args:
            needs_secret: False where a blank secret means that the saved one stays.

        Raises:
            InputError: A value is missing, too long or holds what it must not; its text says which.
        """
        self.refuse_shown_secret(self.secret)
        return replace(
            self,
            description=_description(self.description),
            environment=environment(self.environment.kind, self.environment.base_url),
            client_id=_one_value("Client ID", self.client_id, MAX_CLIENT_ID),
            secret=_one_value("Secret", self.secret, MAX_SECRET) if needs_secret or self.secret else "",
            notes=_notes(self.notes),
            tags=checked_tags(self.tags),
            stop_idle_h=min(max(self.stop_idle_h, 0), MAX_IDLE_H),
        )

    def refuse_shown_secret(self, secret: str) -> None:
        """Refuse a Secret in a field that everybody can read.

        Args:
            secret: That of the credential; empty where it is not known here.

        Raises:
            InputError: It stands in one, or a text there looks like one beside its label.
        """
        from aspire_desktop.core.credentials.pasting import (
            holds_secret,  # its expressions take 3 ms to be made
        )

        shown = {
            "Description": self.description,
            "Client ID": self.client_id,
            "Tags": ", ".join(self.tags),
            "Notes": self.notes,
        }
        own = cleaned(secret)
        for name, text in shown.items():
            if len(own) >= _LEAST_SECRET and own in text:
                raise InputError("credential.secret_shown", field=name)
            if holds_secret(text):
                raise InputError("credential.secret_like", field=name)


def checked_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the tags without blanks around them, each once whatever its case.

    Raises:
        InputError: There are too many, or one is too long or holds what it must not.
    """
    kept: dict[str, str] = {}
    for tag in tags:
        text = " ".join(tag.split())
        if len(text) > MAX_TAG:
            raise InputError("credential.tag_too_long", limit=MAX_TAG)
        if _CONTROL.search(text) or _DECEPTIVE.search(text) or "," in text:
            raise InputError("credential.tag_characters")
        if text:
            kept.setdefault(text.casefold(), text)
    if len(kept) > MAX_TAGS:
        raise InputError("credential.too_many_tags", limit=MAX_TAGS)
    return tuple(kept.values())


def draft_of(profile: Profile) -> CredentialDraft:
    """Return a credential as it would be typed in again; a blank secret means that the saved one stays."""
    return CredentialDraft(
        description=profile.description,
        environment=profile.environment,
        client_id=profile.client_id,
        secret="",
        scopes=profile.scopes,
        notes=profile.notes,
        tags=profile.tags,
        renewal=profile.renewal,
        stop_idle_h=profile.stop_idle_h,
        read_only=profile.read_only,
        ask_writes=profile.ask_writes,
    )


def _description(text: str) -> str:
    text = text.strip()
    if not text:
        raise InputError("credential.description_missing")
    if len(text) > MAX_DESCRIPTION:
        raise InputError("credential.description_too_long", limit=MAX_DESCRIPTION)
    if _CONTROL.search(text):
        raise InputError("credential.description_control_characters")
    if _DECEPTIVE.search(text):
        raise InputError("credential.description_invisible_characters")
    return text


def _one_value(name: str, text: str, limit: int) -> str:
    """Clean a pasted value.  Its error names the field and never quotes the value."""
    text = cleaned(text)
    if not text:
        raise InputError("credential.value_missing", name=name)
    if len(text) > limit:
        raise InputError("credential.value_too_long", name=name, limit=limit)
    if _CONTROL.search(text):
        raise InputError("credential.value_control_characters", name=name)
    if _DECEPTIVE.search(text):
        raise InputError("credential.value_invisible_characters", name=name)
    return text


def _notes(text: str) -> str:
    text = text.strip().replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > MAX_NOTES:
        raise InputError("credential.notes_too_long", limit=MAX_NOTES)
    if _CONTROL.search(re.sub(r"[\n\t]", "", text)) or _LONE_SURROGATE.search(text):
        raise InputError("credential.notes_control_characters")
    return text
