"""The guide's pages as values, and which of their places explains what went wrong."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from aspire_desktop.core.errors import (
    AmbiguousNameError,
    AspireError,
    CredentialsRejectedError,
    DeadlineError,
    DesktopError,
    DocumentError,
    InputError,
    NetworkError,
    OriginError,
    OutputError,
    ProxyError,
    RefreshRefusedError,
    RenewalUnwantedError,
    ServerError,
    UnexpectedAnswerError,
    UnknownHostError,
    UnknownNameError,
    UnreachableError,
    UntrustedError,
    VaultDamagedError,
    VaultError,
    VaultFolderError,
    VaultGoneError,
    VaultKeyLostError,
    VaultLockedError,
    VaultLockedOutError,
    VaultNotSavedError,
    VaultOlderError,
    VaultPassphraseNeededError,
    VaultPassphraseWrongError,
    VaultTooNewError,
)
from aspire_desktop.core.late_pattern import late_pattern

#: The names of the pages in their order: the files of `resources/guide`.
PAGES: Final = (
    "overview",
    "create",
    "scopes",
    "token",
    "renewing",
    "copying",
    "trying",
    "responses",
    "environments",
    "failures",
    "vault",
    "rotating",
    "settings",
    "keys",
)


#: The page that stands behind them, made of the changelog.
NEWS: Final = "news"


class Topic(StrEnum):
    """A place of the guide that something points to: a page, and a heading's anchor on it."""

    OVERVIEW = "overview"
    CREATE = "create"
    SECRET_ONCE = "create#secret-once"  # noqa: S105 - an anchor
    TEST = "create#test"
    SCOPES = "scopes"
    TOKEN = "token"  # noqa: S105 - a page
    TOKEN_BASIS = "token#basis"  # noqa: S105 - an anchor
    RENEWAL = "renewing"
    WARNINGS = "renewing#warnings"
    IN_USE = "renewing#in-use"
    COPYING = "copying"
    TRYING = "trying"
    ENVIRONMENTS = "environments"
    ONE_HOST = "environments#one-host"
    FAILURES = "failures"
    REJECTED = "failures#rejected"
    UNAUTHORIZED = "failures#unauthorized"
    FORBIDDEN = "failures#forbidden"
    NOT_FOUND = "failures#not-found"
    TOO_MANY = "failures#too-many"
    SERVER = "failures#server"
    NOT_THE_API = "failures#not-the-api"
    DESCRIPTION = "failures#description"
    NETWORK = "failures#network"
    PROXY = "failures#proxy"
    TLS = "failures#tls"
    CLOCK = "failures#clock"
    VAULT = "vault"
    LOCK = "keys#lock"
    ROTATING = "rotating"
    VAULT_LOCKED = "vault#locked"
    VAULT_LOST = "vault#lost"
    VAULT_DAMAGED = "vault#damaged"
    VAULT_NEWER = "vault#newer"
    NOT_SAVED = "vault#not-saved"

    @property
    def page(self) -> str:
        return self.value.partition("#")[0]

    @property
    def anchor(self) -> str:
        """The heading's anchor; empty for the beginning of the page."""
        return self.value.partition("#")[2]


#: What explains each error; None where its own sentence says all there is to say.
ERROR_TOPICS: Final[dict[type[AspireError], Topic | None]] = {
    AspireError: None,
    InputError: None,
    AmbiguousNameError: None,
    UnknownNameError: None,
    OriginError: Topic.ONE_HOST,
    RenewalUnwantedError: Topic.RENEWAL,
    ServerError: Topic.FAILURES,
    CredentialsRejectedError: Topic.REJECTED,
    RefreshRefusedError: Topic.RENEWAL,
    UnexpectedAnswerError: Topic.NOT_THE_API,
    DocumentError: Topic.DESCRIPTION,
    NetworkError: Topic.NETWORK,
    UnreachableError: Topic.NETWORK,
    UnknownHostError: Topic.NETWORK,
    ProxyError: Topic.PROXY,
    UntrustedError: Topic.TLS,
    DeadlineError: Topic.NETWORK,
    DesktopError: None,
    VaultError: Topic.VAULT,
    VaultLockedOutError: Topic.VAULT_LOCKED,
    VaultLockedError: Topic.LOCK,
    VaultPassphraseNeededError: Topic.LOCK,
    VaultPassphraseWrongError: Topic.LOCK,
    VaultKeyLostError: Topic.VAULT_LOST,
    VaultDamagedError: Topic.VAULT_DAMAGED,
    VaultGoneError: Topic.VAULT_DAMAGED,
    VaultOlderError: Topic.VAULT_DAMAGED,
    VaultFolderError: Topic.VAULT,
    OutputError: None,
    VaultTooNewError: Topic.VAULT_NEWER,
    VaultNotSavedError: Topic.NOT_SAVED,
}

_STATUS_TOPICS: Final = {
    400: Topic.NOT_FOUND,
    401: Topic.UNAUTHORIZED,
    403: Topic.FORBIDDEN,
    404: Topic.NOT_FOUND,
    405: Topic.NOT_FOUND,
    429: Topic.TOO_MANY,
}
_REFUSALS: Final = frozenset({400, 401, 403, 404})
_AUTHORIZATION: Final = "/authorization"


def topic_of_status(status: int, path: str = "") -> Topic | None:
    """Return what explains an answer's status; None where there is nothing to explain.

    Args:
        status: The HTTP status.
        path: Of the operation; under /Authorization a refusal means the credentials.
    """
    if status in _REFUSALS and path.lower().startswith(_AUTHORIZATION):
        return Topic.REJECTED
    if 300 <= status < 400:
        return Topic.NOT_THE_API
    if status >= 500:
        return Topic.SERVER
    return _STATUS_TOPICS.get(status)


def topic_of_error(error: AspireError) -> Topic | None:
    """Return what explains an error; an unknown kind is explained as the nearest known one."""
    if type(error) in (ServerError, UnexpectedAnswerError) and isinstance(error, ServerError):
        status = error.status or 0
        if status == 429 or status >= 500:
            return topic_of_status(status)
    known = (ERROR_TOPICS[kind] for kind in type(error).__mro__ if kind in ERROR_TOPICS)
    return next(known, None)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; the first of a page has the page's title and no anchor."""

    anchor: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        name: As in `PAGES`.
        markdown: What is shown: without the anchors, which stand in `sections` in the headings' order.
    """

    name: str
    title: str
    markdown: str
    sections: tuple[Section, ...]


_HEADING: Final = late_pattern(r"^#+ +(?P<text>.*?)(?: *\{#(?P<anchor>[a-z0-9-]+)\})? *$", re.MULTILINE)


def read_page(name: str, text: str) -> Page:
    """Return the page that a file of `resources/guide` holds: Markdown, ``{#anchor}`` after its headings.

    It begins with a heading, its title.
    """
    text = text.replace("\r\n", "\n")
    found = list(_HEADING.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    sections = tuple(
        Section(match["anchor"] or "", match["text"], text[match.end() : end].strip())
        for match, end in zip(found, ends, strict=True)
    )
    shown = re.sub(r" *\{#[a-z0-9-]+\} *$", "", text, flags=re.MULTILINE)
    return Page(name, sections[0].heading, shown, sections)
