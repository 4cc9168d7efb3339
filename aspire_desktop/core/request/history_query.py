"""What the list of sent requests is searched by: words, and terms for method, status and credential."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from aspire_desktop.core.request.record import HistoryEntry

#: A term with a value that may be in quotes, or a word.
_PART: Final = re.compile(r'(method|status|credential):(?:"([^"]*)"?|(\S*))|(\S+)', re.IGNORECASE)
_CLASS: Final = re.compile(r"([1-5])xx\Z")


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """What was typed, e.g. ``branches method:get status:4xx credential:"Payroll export"``.

    Attributes:
        words: In lower case; an entry holds all of them.
        methods: Of which it has one; empty for any.
        statuses: Numbers, their beginnings, ``4xx``, ``ok`` or ``failed``, of which one fits.
        credentials: Beginnings of names, of which one fits.
    """

    words: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    credentials: tuple[str, ...] = ()

    def fits(self, entry: HistoryEntry, text: str) -> bool:
        """Say whether an entry is what was typed; `text` is its search text."""
        return (
            all(word in text for word in self.words)
            and (not self.methods or entry.method.casefold().startswith(self.methods))
            and (not self.credentials or entry.profile_name.casefold().startswith(self.credentials))
            and (not self.statuses or any(_has(entry, status) for status in self.statuses))
        )


def read_history_query(text: str) -> HistoryQuery:
    """Read what was typed; a term that has no value yet is no condition yet."""
    words: list[str] = []
    terms: dict[str, list[str]] = {"method": [], "status": [], "credential": []}
    for found in _PART.finditer(text.casefold()):
        name, quoted, plain, word = found.groups()
        if word is not None:
            words.append(word)
        elif quoted is not None:
            terms[name].append(quoted)
        else:
            terms[name] += filter(None, plain.split(","))
    methods, statuses, credentials = (tuple(filter(None, values)) for values in terms.values())
    return HistoryQuery(tuple(words), methods, statuses, credentials)


def with_term(text: str, name: str, value: str) -> str:
    """Return what was typed with that value as the only one of its term, or without the term for no value."""
    kept = [
        found[0]
        for found in _PART.finditer(text)
        if found[1] is None or found[1].casefold() != name.casefold()
    ]
    term = f'{name}:"{value}"' if re.search(r"[\s,]", value) else f"{name}:{value}"
    return " ".join([*kept, term] if value else kept)


def _has(entry: HistoryEntry, wish: str) -> bool:
    status = entry.status
    if wish in ("ok", "failed"):
        return (wish == "ok") == (status is not None and 200 <= status < 300)
    if status is None:
        return entry.outcome.casefold().startswith(wish)
    of_class = _CLASS.match(wish)
    return status // 100 == int(of_class[1]) if of_class else str(status).startswith(wish)
