"""Whose a host is: Aspire's own, this computer, or one that may only look like Aspire's."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from aspire_desktop.core.credentials.environment import (
    PRESET_URLS,
    EnvironmentKind,
    is_loopback,
    normalised_base_url,
)
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.wording import Phrase, Worded

_DOMAIN: Final = "youraspire.com"
_NAME: Final = _DOMAIN.partition(".")[0]
_PRESETS: Final = {urlsplit(url).netloc: kind for kind, url in PRESET_URLS.items()}
_LABELS: Final = {"sandbox": EnvironmentKind.SANDBOX, "demo": EnvironmentKind.DEMO}
#: What people copy with the base URL: it is no part of it.
_BEHIND: Final = re.compile(r"/(?:Authorization|swagger)(?:/.*)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Host:
    """What a URL says of where a credential is valid.

    Attributes:
        base_url: As it would be saved; empty where it cannot be.
        kind: Of a host of Aspire's; None where it leaves that open.
        is_aspires: Whether it is one of Aspire's API hosts.
        problem: Why it cannot be a base URL.
    """

    base_url: str
    kind: EnvironmentKind | None = None
    is_aspires: bool = False
    problem: Worded | None = None

    @property
    def name(self) -> str:
        return urlsplit(self.base_url).netloc

    @property
    def is_here(self) -> bool:
        return bool(self.base_url) and is_loopback(urlsplit(self.base_url).hostname or "")


def host_of(text: str) -> Host:
    """Read a URL or a bare host as people write them beside a credential."""
    text = text.strip().rstrip("/")
    url = text if ":/" in text else f"https://{text}"
    try:
        parts = urlsplit(url)
        named = (parts.hostname or "").rstrip(".")
        url = f"{parts.scheme}://{parts.netloc}{_BEHIND.sub('', parts.path)}"
        if is_of_aspire(named) and parts.scheme == "http" and parts.port in (None, 80):
            url = f"https://{named}{_BEHIND.sub('', parts.path)}"  # Aspire has nothing unencrypted
        base_url = normalised_base_url(url)
    except InputError as error:
        return Host("", problem=error)
    except ValueError:
        return Host("", problem=Phrase("environment.base_url_malformed"))
    host = urlsplit(base_url).netloc
    if not is_of_aspire(host.partition(":")[0]):
        return Host(base_url)
    return Host(f"https://{host}", _kind(host), is_aspires=True)


def is_of_aspire(host: str) -> bool:
    """Say whether a host, without its port, is in Aspire's own domain; web app and API alike."""
    name = host.casefold().rstrip(".")
    return name == _DOMAIN or name.endswith(f".{_DOMAIN}")


def _kind(host: str) -> EnvironmentKind | None:
    found = {kind for word, kind in _LABELS.items() if word in host}
    return _PRESETS.get(host) or (found.pop() if len(found) == 1 else None)


def look_alike_warning(base_url: str) -> Phrase | None:
    """Return what is wrong with a host that only looks like Aspire's; None for every other.

    Letters of other scripts look like Latin ones, and Aspire's name may stand in anybody's domain: who
    reads ``youraspire.com`` may send secrets to a stranger.

    Args:
        base_url: As it was typed or as it is saved.
    """
    url = base_url.strip()
    try:
        typed = urlsplit(url if "://" in url else f"https://{url}").hostname or ""
        name = typed if typed.isascii() else typed.encode("idna").decode("ascii")
    except ValueError:
        return None
    if "xn--" in name:
        return Phrase("environment.look_alike", host=name, scripts=", ".join(_scripts(typed)) or "unknown")
    if _NAME in name and not is_of_aspire(name):
        return Phrase("environment.not_aspires", host=name)
    return None


def _scripts(host: str) -> list[str]:
    """Return the scripts of a host's letters beside Latin: the first word of their Unicode names."""
    try:
        host = host if not host.isascii() else host.encode("ascii").decode("idna")
    except ValueError:
        return []
    names = (unicodedata.name(char, "").partition(" ")[0].capitalize() for char in host if not char.isascii())
    return sorted({name for name in names if name})
