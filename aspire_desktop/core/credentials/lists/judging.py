"""One rule for every pair of a list: what it is, where it is valid, and whether to import it unasked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.hosts import look_alike_warning
from aspire_desktop.core.credentials.lists.fields import Field
from aspire_desktop.core.credentials.lists.names import words
from aspire_desktop.core.credentials.lists.owners import says_aspire, unknown_owner, vendor_among
from aspire_desktop.core.credentials.lists.pairs import label_of
from aspire_desktop.core.credentials.lists.placeholders import is_placeholder
from aspire_desktop.core.credentials.lists.whereabouts import Whereabouts, whereabouts
from aspire_desktop.core.credentials.scopes import NOT_RECORDED, Scopes, parse_scopes
from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aspire_desktop.core.credentials.lists.entries import Entry
    from aspire_desktop.core.credentials.lists.pairs import Pair

_OFF: Final = "Disabled in the list."
_NO_OTHER: Final = "No Secret stands beside this Client ID."
_NO_ID: Final = "No Client ID stands beside this Secret."
_EMPTY: Final = "The {part} is missing."
_PLACEHOLDER: Final = "The {part} is a placeholder."
_UNREADABLE: Final = "The {part} holds characters that cannot be read: save the list as UTF-8."
_VENDOR: Final = "Not Aspire's: its name says “{vendor}”."
_OTHER_HOST: Final = "Not Aspire's: it is for {host}."
_UNKNOWN_HOST: Final = "{host} is not one of Aspire's hosts: check it."
_UNKNOWN_OWNER: Final = "Nothing says that “{owner}” is Aspire's: check it."
_LOGIN: Final = "A login from a password manager: check that it is a Client ID and its Secret."
_EQUAL: Final = "The Secret is the Client ID."
_PERSON: Final = "The Client ID looks like a user name."
_SAME: Final = "The same as at {place}."
_TWICE: Final = "The list has another Secret for this Client ID at {place}."
_UNLIKELY: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
#: Shorter ones may stand in any text.
_TELLING: Final = 6
_PARTS: Final = ("Client ID", "Secret")


class Standing(Enum):
    """What an import does with a pair that nobody has looked at."""

    READY = "ready"  #: import it
    ASK = "choose the environment"  #: leave it out until somebody has chosen
    DOUBT = "check it"  #: leave it out until somebody has selected it
    FOREIGN = "not Aspire's"  #: leave it out; it can be selected all the same
    UNUSABLE = "cannot be imported"


@dataclass(frozen=True, slots=True)
class ListedPair:
    """A pair as the preview shows it.

    Attributes:
        place: E.g. ``line 3``, or the name of what it stands in.
        is_described: Whether the list describes it; else `description` was made of names.
        kind: None where the environment has to be chosen.
        base_url: Where it goes; empty where unknown.
        reasons: Why it is not imported unasked, a sentence each; never a value of the pair.
    """

    place: str
    description: str
    client_id: str
    secret: str = field(repr=False)
    kind: EnvironmentKind | None
    base_url: str
    standing: Standing
    reasons: tuple[str, ...] = ()
    is_described: bool = False
    scopes: Scopes = NOT_RECORDED
    tags: tuple[str, ...] = ()
    notes: str = ""

    def draft(self) -> CredentialDraft:
        """Return what would be saved.

        Raises:
            InputError: It cannot be: the environment is not chosen, a value is missing or impossible.
        """
        if self.kind is None:
            raise InputError("listing.environment_unknown")
        return CredentialDraft(
            description=self.description,
            environment=environment(self.kind, self.base_url),
            client_id=self.client_id,
            secret=self.secret,
            scopes=self.scopes,
            tags=self.tags,
            notes=self.notes,
        ).checked()

    def chosen(self, kind: EnvironmentKind, base_url: str) -> ListedPair:
        """Return the pair as somebody placed it: what that answers is asked no more."""
        standing = Standing.READY if self.standing is Standing.ASK else self.standing
        reasons = () if self.standing is Standing.ASK else self.reasons
        return replace(self, kind=kind, base_url=base_url, standing=standing, reasons=reasons)


def judged(pairs: Iterable[Pair]) -> tuple[ListedPair, ...]:
    """Return what each pair is, in their order; two of the same login are told of each other."""
    found: list[ListedPair] = []
    for pair in pairs:
        found.append(_against(_with_scopes(_judged(pair), pair.cells.get(Field.SCOPES, "")), found))
    return tuple(found)


def _judged(pair: Pair) -> ListedPair:
    where = whereabouts(pair)
    listed = _listed(pair, where)
    problem = _problem(pair) or _unusable(listed)
    if problem:
        return replace(listed, standing=Standing.UNUSABLE, reasons=(problem,))
    foreign = _foreign(pair, where)
    doubts = [*_doubts(pair, where, listed)]
    asked = [where.reason] if where.kind is None else []
    if foreign:
        return replace(listed, standing=Standing.FOREIGN, reasons=(foreign, *doubts, *asked))
    if doubts:
        return replace(listed, standing=Standing.DOUBT, reasons=(*doubts, *asked))
    return replace(listed, standing=Standing.ASK if asked else Standing.READY, reasons=tuple(asked))


def _listed(pair: Pair, where: Whereabouts) -> ListedPair:
    client_id, secret = _value(pair.client_id), _value(pair.secret)
    # What is shown must not hold the Secret: notes that people keep it in stay behind.
    described, notes, tags = (
        text if len(secret) < _TELLING or secret not in text else ""
        for text in (pair.cells.get(known, "") for known in (Field.DESCRIPTION, Field.NOTES, Field.TAGS))
    )
    return ListedPair(
        place=pair.place,
        description=described or label_of(pair) or client_id,
        client_id=client_id,
        secret=secret,
        kind=where.kind,
        base_url=where.base_url,
        standing=Standing.READY,
        is_described=bool(described),
        tags=tuple(re.split(r"[,;|]", tags)),
        notes=notes,
    )


def _value(entry: Entry | None) -> str:
    return "" if entry is None or entry.problem else entry.value.strip()


def _problem(pair: Pair) -> str:
    """Return why a pair cannot be imported at all; empty where it may be."""
    if any(not entry.is_enabled for entry in pair.entries):
        return _OFF
    if pair.secret is None or pair.client_id is None:
        return _NO_OTHER if pair.secret is None else _NO_ID
    halves = zip(_PARTS, pair.entries, strict=True)
    return next((text.format(part=part) for part, entry in halves if (text := _problem_of(entry))), "")


def _problem_of(entry: Entry) -> str:
    if entry.problem:
        return entry.problem
    if not entry.value.strip():
        return _EMPTY
    if is_placeholder(entry.value):
        return _PLACEHOLDER
    return _UNREADABLE if "\ufffd" in entry.value else ""


def _unusable(listed: ListedPair) -> str:
    """Return what the form would say to these values; empty where they can be saved."""
    probe = listed if listed.kind else replace(listed, kind=EnvironmentKind.SANDBOX, base_url="")
    try:
        probe.draft()
    except InputError as error:
        return str(error)
    return ""


def _foreign(pair: Pair, where: Whereabouts) -> str:
    """Return why a pair is somebody else's; empty where it is not, or where nobody knows."""
    host = where.host
    if host is not None and host.is_aspires:
        return ""
    named = words(pair.cells.get(Field.DESCRIPTION, ""))
    levels = [level for level in (pair.prefix, named, *pair.levels) if level]
    vendor = vendor_among(levels)
    if vendor:
        return _VENDOR.format(vendor=vendor)
    is_ours = any(says_aspire(level) for level in levels)
    if host is not None and host.base_url and not host.is_here and not is_ours:
        return look_alike_warning(host.base_url) or _OTHER_HOST.format(host=host.name)
    return ""


def _doubts(pair: Pair, where: Whereabouts, listed: ListedPair) -> Iterable[str]:
    for part, entry in zip(_PARTS, (pair.client_id, pair.secret), strict=True):
        if entry is not None and entry.doubt:
            yield entry.doubt.format(part=part)
    if pair.doubt:
        yield pair.doubt
    if _UNLIKELY.fullmatch(listed.client_id):
        yield _PERSON
    if listed.client_id == listed.secret:
        yield _EQUAL
    yield from _doubts_of_owner(pair, where)


def _doubts_of_owner(pair: Pair, where: Whereabouts) -> Iterable[str]:
    host = where.host
    is_ours = host is not None and host.is_aspires
    named = [words(pair.cells.get(Field.DESCRIPTION, "")), *pair.levels]
    says_so = is_ours or any(says_aspire(level) for level in named)
    owner = unknown_owner(pair.prefix)
    if owner and not says_so and not vendor_among(pair.levels):
        yield _UNKNOWN_OWNER.format(owner=owner)
    if pair.block.is_login and not says_so:
        yield _LOGIN
    if host is not None and host.base_url and not is_ours and not host.is_here and says_so:
        yield look_alike_warning(host.base_url) or _UNKNOWN_HOST.format(host=host.name)


def _with_scopes(listed: ListedPair, text: str) -> ListedPair:
    """Return the pair with the scopes that its list records; where they cannot be read, it says so."""
    if not text or listed.standing is Standing.UNUSABLE:
        return listed
    try:
        scopes = parse_scopes(part for part in re.split(r"[;\n|]", text) if part.strip())
    except InputError as error:
        return _doubted(listed, str(error))
    return replace(listed, scopes=scopes)


def _doubted(listed: ListedPair, reason: str) -> ListedPair:
    weak = listed.standing in (Standing.READY, Standing.ASK)
    standing = Standing.DOUBT if weak else listed.standing
    return replace(listed, standing=standing, reasons=(reason, *listed.reasons))


def _against(listed: ListedPair, before: list[ListedPair]) -> ListedPair:
    """Compare with what the list has of the same login; the earlier one is changed in its place."""
    if listed.standing is Standing.UNUSABLE:
        return listed
    for at, other in enumerate(before):
        is_same_login = other.client_id == listed.client_id and _may_be_one_place(other, listed)
        if other.standing is Standing.UNUSABLE or not is_same_login:
            continue
        if other.secret == listed.secret:
            return replace(listed, standing=Standing.UNUSABLE, reasons=(_SAME.format(place=other.place),))
        before[at] = _doubted(other, _TWICE.format(place=listed.place))
        return _doubted(listed, _TWICE.format(place=other.place))
    return listed


def _may_be_one_place(one: ListedPair, other: ListedPair) -> bool:
    return one.kind is None or other.kind is None or one.base_url == other.base_url
