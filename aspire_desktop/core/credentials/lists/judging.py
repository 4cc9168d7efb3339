"""One rule for every pair of a list: what it is, where it is valid, and whether to import it unasked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import PRESET_URLS, Environment, EnvironmentKind, environment
from aspire_desktop.core.credentials.hosts import look_alike_warning
from aspire_desktop.core.credentials.lists.fields import Field
from aspire_desktop.core.credentials.lists.names import words_of_value
from aspire_desktop.core.credentials.lists.owners import says_aspire, unknown_owner, vendor_among
from aspire_desktop.core.credentials.lists.pairs import label_of
from aspire_desktop.core.credentials.lists.placeholders import ENCRYPTED, is_encrypted, is_placeholder
from aspire_desktop.core.credentials.lists.showing import shown
from aspire_desktop.core.credentials.lists.whereabouts import Whereabouts, whereabouts
from aspire_desktop.core.credentials.scopes import NOT_RECORDED, Scopes, parse_scopes
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aspire_desktop.core.credentials.lists.entries import Entry
    from aspire_desktop.core.credentials.lists.pairs import Pair
    from aspire_desktop.core.wording import Worded

#: What a spreadsheet makes of many digits.
_ROUNDED: Final = re.compile(r"\d[.,]\d+E\+\d+", re.IGNORECASE)
#: Forms in which other services issue theirs.
_OTHERS_KEY: Final = re.compile(
    r"\.apps\.googleusercontent\.com\s*$|^\s*(?:GOCSPX-|sk_(?:live|test)_|gh[opsu]_|github_pat_|xox[abp]-|AKIA|shpss_)"
)
#: Where it is kept, or whom to ask.
_ADDRESS: Final = re.compile(r"\s*[a-z][\w+.\-]*://", re.IGNORECASE)
_UNLIKELY: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
#: What a choice of the environment answers.
_ANSWERED: Final = frozenset(
    {
        "listing.environment_not_said",
        "listing.environments_differ",
        "listing.environment_not_known",
        "listing.hosts_differ",
        "listing.host_unknown",
    }
)
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

    place: str | Phrase
    description: str
    client_id: str
    secret: str = field(repr=False)
    kind: EnvironmentKind | None
    base_url: str
    standing: Standing
    reasons: tuple[Worded, ...] = ()
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
            raise InputError("listing.environment_not_chosen")
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
        reasons = tuple(one for one in self.reasons if not _asks(one))
        is_answered = not reasons and self.standing in (Standing.ASK, Standing.DOUBT)
        place = Environment(kind, base_url or PRESET_URLS.get(kind, ""))
        placed = replace(
            self,
            kind=place.kind,
            base_url=place.base_url,
            standing=Standing.READY if is_answered else self.standing,
            reasons=reasons,
        )
        warning = look_alike_warning(placed.base_url)
        return placed if warning is None else _doubted(placed, warning)


def _asks(reason: Worded) -> bool:
    """Say whether a reason is answered by choosing an environment and a host."""
    return reason.code in _ANSWERED or reason.code.startswith("environment.")


def judged(pairs: Iterable[Pair]) -> tuple[ListedPair, ...]:
    """Return what each pair is, in their order; two of the same login are told of each other."""
    found: list[ListedPair] = []
    by_id: dict[str, list[int]] = {}
    for pair in pairs:
        listed = _with_scopes(_judged(pair.righted()), pair.cells.get(Field.SCOPES, ""))
        same = by_id.setdefault(listed.client_id, [])
        found.append(_against(listed, found, same))
        same.append(len(found) - 1)
    return tuple(found)


def _judged(pair: Pair) -> ListedPair:
    where = whereabouts(pair)
    listed = _listed(pair, where)
    problem = _problem(pair) or _unusable_in_form(listed)
    if problem:
        return _bare(listed, problem)
    foreign = _foreign(pair, where)
    doubts = [*_doubts(pair, where, listed)]
    asked = [where.reason] if where.reason else []
    if foreign:
        return replace(listed, standing=Standing.FOREIGN, reasons=(foreign, *doubts, *asked))
    if doubts:
        return replace(listed, standing=Standing.DOUBT, reasons=(*doubts, *asked))
    return replace(listed, standing=Standing.ASK if asked else Standing.READY, reasons=tuple(asked))


def _bare(listed: ListedPair, problem: Worded) -> ListedPair:
    name, client_id = shown(listed.description, listed.client_id, listed.secret)
    bare = replace(listed, description=name, client_id=client_id, notes="", tags=())
    return replace(bare, standing=Standing.UNUSABLE, reasons=(problem,))


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


def _problem(pair: Pair) -> Worded | None:
    """Return why a pair cannot be imported at all; None where it may be."""
    if any(not entry.is_enabled for entry in pair.entries):
        return Phrase("listing.disabled")
    if pair.secret is None or pair.client_id is None:
        return Phrase("listing.no_secret") if pair.secret is None else Phrase("listing.no_client_id")
    halves = zip(_PARTS, pair.entries, strict=True)
    return next((said for part, entry in halves if (said := _problem_of(part, entry))), None)


def _problem_of(part: str, entry: Entry) -> Phrase | None:
    if entry.problem:
        return Phrase("listing.unreadable", part=part, problem=entry.problem)
    if not entry.value.strip():
        return Phrase("credential.value_missing", name=part)
    if is_encrypted(entry.value):
        return Phrase("listing.unreadable", part=part, problem=ENCRYPTED)
    if is_placeholder(entry.value) or _ADDRESS.match(entry.value):
        return Phrase("listing.placeholder", part=part)
    if _ROUNDED.fullmatch(entry.value.strip()):
        return Phrase("listing.rounded", part=part)
    return Phrase("listing.not_utf8", part=part) if "\ufffd" in entry.value else None


def _unusable_in_form(listed: ListedPair) -> Worded | None:
    """Return what the form would say to these values; None where they can be saved."""
    probe = listed if listed.kind else replace(listed, kind=EnvironmentKind.SANDBOX, base_url="")
    try:
        probe.draft()
    except InputError as error:
        return error
    return None


def _foreign(pair: Pair, where: Whereabouts) -> Worded | None:
    """Return why a pair is somebody else's; None where it is not, or where nobody knows."""
    host = where.host
    if host is not None and host.is_aspires:
        return None
    named = words_of_value(pair.cells.get(Field.DESCRIPTION, ""))
    levels = [level for level in (pair.prefix, named, *pair.levels) if level]
    vendor = vendor_among(levels)
    if vendor:
        return Phrase("listing.vendor", vendor=vendor)
    if any(_OTHERS_KEY.search(entry.value) for entry in pair.entries):
        return Phrase("listing.other_form")
    is_ours = any(says_aspire(level) for level in levels)
    if host is not None and host.base_url and not host.is_here and not is_ours:
        return look_alike_warning(host.base_url) or Phrase("listing.other_host", host=host.name)
    return None


def _doubts(pair: Pair, where: Whereabouts, listed: ListedPair) -> Iterable[Worded]:
    for part, entry in zip(_PARTS, (pair.client_id, pair.secret), strict=True):
        if entry is not None and entry.doubt:
            yield Phrase("listing.doubtful", part=part, doubt=entry.doubt)
    if pair.doubt:
        yield Phrase("listing.doubtful", part="Secret", doubt=pair.doubt)
    if _UNLIKELY.fullmatch(listed.client_id):
        yield Phrase("listing.user_name")
    if listed.client_id == listed.secret:
        yield Phrase("listing.equal")
    yield from _doubts_of_owner(pair, where)


def _doubts_of_owner(pair: Pair, where: Whereabouts) -> Iterable[Worded]:
    host = where.host
    is_ours = host is not None and host.is_aspires
    named = [words_of_value(pair.cells.get(Field.DESCRIPTION, "")), *pair.levels]
    says_so = is_ours or any(says_aspire(level) for level in named)
    owner = unknown_owner(pair.prefix)
    if owner and not says_so and not vendor_among(pair.levels):
        yield Phrase("listing.owner_unknown", owner=owner)
    if pair.block.is_login and not says_so:
        yield Phrase("listing.login")
    if host is not None and host.base_url and not is_ours and not host.is_here and says_so:
        yield look_alike_warning(host.base_url) or Phrase("listing.host_unknown", host=host.name)


def _with_scopes(listed: ListedPair, text: str) -> ListedPair:
    """Return the pair with the scopes that its list records; where they cannot be read, it says so."""
    if not text or listed.standing is Standing.UNUSABLE:
        return listed
    try:
        scopes = parse_scopes(part for part in re.split(r"[;\n|]", text) if part.strip())
    except InputError as error:
        return _doubted(listed, error)
    return replace(listed, scopes=scopes)


def _doubted(listed: ListedPair, reason: Worded) -> ListedPair:
    weak = listed.standing in (Standing.READY, Standing.ASK)
    standing = Standing.DOUBT if weak else listed.standing
    return replace(listed, standing=standing, reasons=(reason, *listed.reasons))


def _against(listed: ListedPair, before: list[ListedPair], same: list[int]) -> ListedPair:
    """Compare with those of the same Client ID, at `same`; the earlier one is changed in its place."""
    if listed.standing is Standing.UNUSABLE:
        return listed
    for at in same:
        other = before[at]
        if other.standing is Standing.UNUSABLE or not _may_be_one_place(other, listed):
            continue
        if other.secret == listed.secret:
            return replace(
                listed, standing=Standing.UNUSABLE, reasons=(Phrase("listing.same", place=other.place),)
            )
        if Standing.FOREIGN in (other.standing, listed.standing):
            continue
        before[at] = _doubted(other, Phrase("listing.other_secret", place=listed.place))
        return _doubted(listed, Phrase("listing.other_secret", place=other.place))
    return listed


def _may_be_one_place(one: ListedPair, other: ListedPair) -> bool:
    return one.kind is None or other.kind is None or one.base_url == other.base_url
