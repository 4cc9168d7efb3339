"""Where a pair is valid: what its list says of the environment and the host, and nothing beyond that."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.environment import PRESET_URLS, EnvironmentKind
from aspire_desktop.core.credentials.hosts import Host, host_of, is_of_aspire
from aspire_desktop.core.credentials.lists.fields import Field, field_of, letters
from aspire_desktop.core.credentials.lists.names import word_set, words, words_of_value
from aspire_desktop.core.credentials.lists.owners import says_aspire, vendor_among
from aspire_desktop.core.credentials.lists.placeholders import is_placeholder
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aspire_desktop.core.credentials.lists.entries import Entry
    from aspire_desktop.core.credentials.lists.pairs import Pair
    from aspire_desktop.core.wording import Worded

Kinds = frozenset[EnvironmentKind]


_PRODUCTION: Final = ("production", "prod", "prd", "live", "produktion", "produktiv", "produccion")
_SANDBOX: Final = ("sandbox", "sandboxes", "sbx", "test", "tests", "testing", "pruebas", "prueba")
_KINDS: Final = {
    **dict.fromkeys(_PRODUCTION, EnvironmentKind.PRODUCTION),
    **dict.fromkeys(_SANDBOX, EnvironmentKind.SANDBOX),
    "demo": EnvironmentKind.DEMO,
    "custom": EnvironmentKind.CUSTOM,
}
#: Before such a word: ``non-prod`` is not production.
_NOT: Final = frozenset({"non", "no", "not", "pre", "without", "nicht", "kein", "post"})
_TRUE: Final = frozenset({"true", "1", "yes", "y", "on", "ja", "si", "x"})
_FALSE: Final = frozenset({"false", "0", "no", "n", "off", "nein"})
#: Words of a variable's name that change nothing of what it says.
_FILLERS: Final = word_set("aspire api is use client target name enabled")
#: What a description means by itself: Production may be a department, and live a view.
_DESCRIBING: Final = frozenset({*_SANDBOX, "demo", "prod", "prd", *_NOT})
_IN_HEADINGS: Final = word_set(
    "api environment env umgebung entorno credentials keys settings account for our the"
)
#: What only the API has, not a program.
_API_WORDS: Final = frozenset({"sandbox", "sandboxes", "sbx", "demo"})
_STATING: Final = frozenset({"env", "environment", "stage", "tier", "umgebung", "entorno", "ambiente"})
_URL_WORDS: Final = word_set(
    """
    url uri urls base access api apis host hostname server endpoint root address domain site link rest
    service web aspire youraspire login token auth oauth oauth2 authorization authority baseurl apiurl
    adresse basis servidor
    """
)
_URL_NAMES: Final = word_set("url uri base host hostname server endpoint domain baseurl")
#: LastPass writes it for what has no site.
_NO_SITE: Final = "http://sn"
_URL: Final = re.compile(r"https?://\S+", re.IGNORECASE)
#: What is meant as a URL, though it may be none: ``http://my host/``, ``https:/…``.
_MEANT_AS_URL: Final = re.compile(r"h\w{1,6}:/.*", re.IGNORECASE | re.DOTALL)
_HOST: Final = re.compile(
    r"(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|[\w\-]+(?:\.[\w\-]+)*\.[^\W\d]{2,})(?::\d+)?(?:/\S*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What is known.

    Attributes:
        kind: None where it has to be chosen.
        base_url: None of it is guessed: the kind's own, or the one in the list; empty where unknown.
        reason: Why the kind has to be chosen; a sentence.
        host: The one that the list names; None where it names none.
    """

    kind: EnvironmentKind | None
    base_url: str
    reason: Worded | None = None
    host: Host | None = None


@dataclass(frozen=True, slots=True)
class _Stated:
    kinds: Kinds
    excluded: Kinds
    unknown: tuple[str, ...]


def whereabouts(pair: Pair) -> Whereabouts:
    """Decide where `pair` is valid.

    Statements and the host come first, and must agree with each other and with the names of variables and
    sections; a description is heard only where nothing else is said.
    """
    hosts = _hosts(pair)
    names = {host.base_url or str(host.problem) for host in hosts}
    if len(names) > 1:
        listed = ", ".join(dict.fromkeys(host.name for host in hosts if host.name))
        return Whereabouts(None, "", Phrase("listing.hosts_differ", hosts=listed))
    host = hosts[0] if hosts else None
    if host is not None and host.problem:
        return Whereabouts(None, "", host.problem)
    return _decided(_stated(pair), _named(pair), host)


def _decided(stated: _Stated, named: tuple[Kinds, Kinds], host: Host | None) -> Whereabouts:
    by_host = frozenset({host.kind}) if host and host.kind else frozenset[EnvironmentKind]()
    sure = (stated.kinds | by_host) - {EnvironmentKind.CUSTOM}
    of_names, of_description = named
    base_url = host.base_url if host else ""
    if not sure and host is not None and not host.is_aspires:
        return Whereabouts(EnvironmentKind.CUSTOM, base_url, host=host)
    kinds = sure | of_names or (frozenset() if stated.unknown else of_description)
    reason = _undecided(kinds, stated, is_known=bool(by_host))
    if reason:
        return Whereabouts(None, base_url if len(kinds) < 2 else "", reason, host)
    (kind,) = kinds
    return Whereabouts(kind, base_url or PRESET_URLS[kind], host=host)


def _undecided(kinds: Kinds, stated: _Stated, *, is_known: bool) -> Phrase | None:
    """Return why what is said does not decide; None where it does."""
    said = sorted(kind.value for kind in kinds)
    said += sorted(f"not {kind.value}" for kind in kinds & stated.excluded)
    if len(said) > 1:
        return Phrase("listing.environments_differ", kinds=" and ".join(said))
    if stated.unknown and not is_known:
        return Phrase("listing.environment_not_known", said=stated.unknown[0][:40])
    return None if kinds else Phrase("listing.environment_not_said")


def kinds_in(words_said: Iterable[str]) -> Kinds:
    """Return the environments that words name: ``non`` before one takes it away."""
    text = [*words_said]
    return frozenset(
        _KINDS[word]
        for at, word in enumerate(text)
        if word in _KINDS and (at == 0 or text[at - 1] not in _NOT)
    )


def _named(pair: Pair) -> tuple[Kinds, Kinds]:
    """Return what the names say, and what the description alone says."""
    headings = {words(entry.heading) for entry in pair.entries}
    levels = [level for level in pair.levels if level not in headings or is_name_of_environment(level)]
    of_names = frozenset(kind for level in levels for kind in kinds_in(level))
    described = words_of_value(pair.cells.get(Field.DESCRIPTION, ""))
    of_description = kinds_in(word if word in _DESCRIBING else "" for word in described)
    return of_names - {EnvironmentKind.CUSTOM}, of_description


def is_name_of_environment(heading: Sequence[str]) -> bool:
    """Say whether a comment names an environment and nothing else: ``# live view of jobs`` does not."""
    return all(word in _KINDS or word in _IN_HEADINGS or says_aspire([word]) for word in heading)


def _stated(pair: Pair) -> _Stated:
    found = [_statement(_rest(entry, pair), entry.value) for entry in pair.own if _is_about_api(entry, pair)]
    if not any(any(parts) for parts in found):
        shared = (entry for entry in pair.shared if not pair.block.is_flat or says_aspire(words(entry.name)))
        found = [_statement(words(entry.name), entry.value) for entry in shared]
    return _Stated(
        frozenset(kind for kinds, _, _ in found for kind in kinds),
        frozenset(kind for _, excluded, _ in found for kind in excluded),
        tuple(said for _, _, said in found if said),
    )


def _is_about_api(entry: Entry, pair: Pair) -> bool:
    """Say whether a statement is about the API: ``ENV=production`` among a program's variables is not."""
    if not pair.block.is_flat or pair.prefix or says_aspire(words(entry.name)):
        return True
    return not _API_WORDS.isdisjoint(words(entry.name) + words_of_value(entry.value[:40]))


def _rest(entry: Entry, pair: Pair) -> tuple[str, ...]:
    """Return the words of an own entry's name without those of the pair."""
    found = list(words(entry.name))
    for word in pair.prefix:
        if word in found:
            found.remove(word)
    return tuple(found)


def _statement(name: Sequence[str], value: str) -> tuple[Kinds, Kinds, str]:
    """Return what a variable says: which environments it is, which it is not, or what nobody understands."""
    none: Kinds = frozenset()
    said = value.strip()
    rest = [word for word in name if word not in _FILLERS] or list(name)
    if not said or is_placeholder(said) or _URL.fullmatch(said):
        return none, none, ""
    if all(word in _STATING for word in rest) or field_of("".join(name)) is Field.ENVIRONMENT:
        kinds = kinds_in(words_of_value(said))
        return (kinds, none, "") if kinds else (none, none, said)
    flagged = kinds_in(rest) if all(word in _KINDS or word in _STATING for word in rest) else none
    is_true, is_false = said.casefold() in _TRUE, said.casefold() in _FALSE
    return flagged if is_true else none, flagged if is_false else none, ""


def _hosts(pair: Pair) -> list[Host]:
    own = _hosts_of(pair.own, pair)
    if own or vendor_among(pair.levels):
        return own
    return _hosts_of(pair.shared, pair)


def _hosts_of(entries: Iterable[Entry], pair: Pair) -> list[Host]:
    """Return the hosts of what is a URL by its name or is Aspire's own: the API's before the web app's."""
    found: dict[str, Host] = {}
    said = ((entry, text) for entry in entries if entry.is_enabled for text in _urls(entry.value))
    for entry, text in said:
        if _is_base_url(entry, text, pair):
            host = host_of(text)
            found.setdefault(host.base_url or str(host.problem), host)
    hosts = list(found.values())
    return [host for host in hosts if host.is_aspires and not host.problem] or hosts


def _urls(value: str) -> list[str]:
    """Return a value, or each of the URLs that a password manager writes into one."""
    return re.split(r"[,;\s]+", value.strip()) if value.count("://") > 1 else [value.strip()]


def _is_base_url(entry: Entry, said: str, pair: Pair) -> bool:
    is_url = bool(_MEANT_AS_URL.fullmatch(said))
    if _stands_for_a_url(said) or said == _NO_SITE or not (is_url or _HOST.fullmatch(said)):
        return False
    bare = re.sub(r"^\w+://(?:[^/@]*@)?", "", said.casefold())
    if is_of_aspire(re.split(r"[:/?#]", bare)[0]):
        return True
    name = _rest(entry, pair)
    is_worded = bool(name) and all(word in _URL_WORDS for word in name)
    return (is_worded or field_of(entry.name) is Field.BASE_URL) and (is_url or _names_host(name, entry))


def _stands_for_a_url(said: str) -> bool:
    """Say whether a URL is still to be filled in; a misspelled ``htps://`` refers to no vault."""
    rest = re.sub(r"^h\w{1,6}:/+", "", said, flags=re.IGNORECASE)
    return is_placeholder(said) and is_placeholder(rest)


def _names_host(name: Sequence[str], entry: Entry) -> bool:
    return any(word in _URL_NAMES for word in name) or letters(entry.name) in _URL_NAMES
