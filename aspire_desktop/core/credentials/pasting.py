"""Makes sense of what people paste: one half of a credential, or both in one block."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from aspire_desktop.core.credentials.cleaning import QUOTES, cleaned

#: Longer texts hold no credential, and are not searched for one.
MAX_CHARS: Final = 20_000

_ID_WORDS: Final = r"client[ _-]?id"
_KEY_WORDS: Final = r"(?:client[ _-]?)?secret(?:[ _-]?key)?|client[ _-]?key"
#: A label, whatever words stand before it on its line, and what parts it from its value.
_LABEL: Final = re.compile(
    rf"(?:(?P<id>{_ID_WORDS})|(?P<secret>{_KEY_WORDS}))(?:[\"'`”’*])*(?P<part>\s*[:=|：＝]\s*|\t\s*|\s+is\s+|\s{{2,}}|\s*$)",
    re.IGNORECASE,
)
_COLUMNS: Final = re.compile(r"\t|\s*\|\s*|\s{2,}|\s*[,;]\s*")
_BETWEEN: Final = re.compile(r"[\s,;|&]+(?:and\s+)?[\"'`“‘\w]*$")


#: A line that begins with a label, but for a word or two before it (``export ASPIRE_SECRET=``).
_LABEL_LINE: Final = re.compile(
    rf"[\W_]*(?:[A-Za-z0-9]{{1,30}}[ _]+){{0,2}}(?:{_ID_WORDS}|{_KEY_WORDS})"
    r"[\"'`”’*]*(?:\s*[:=|]|\t|\s{2}|\s*$)",
    re.IGNORECASE,
)
#: ``Client ID 4f2a Secret s3cret``, ``ID: 4f2a / Secret: s3cret``: the whole text, in one line or two.
_IN_WORDS: Final = re.compile(
    r"(?:client[ _-]?)?id\s*[:=\s-]\s*(?P<id>[^\s,;:=&]+)[\s,;/|&]+"
    r"(?:client[ _-]?)?secret\s*[:=\s-]\s*(?P<secret>\S+)",
    re.IGNORECASE,
)
_GUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
#: ``4f2a…:s3cret…`` on one line, as a login is written for curl.
_JOINED: Final = re.compile(
    rf"(?P<id>{_GUID.pattern})\s*[:,;|]\s*(?!{_GUID.pattern})(?P<secret>\S{{16,}})", re.I
)
#: ``client_secret s3cret…``: a half that only a blank parts from its label.
_HALF: Final = re.compile(rf"(?:{_KEY_WORDS})\s+(?P<secret>\S{{16,}})", re.IGNORECASE)
#: ``Description: Payroll``, on a line of its own.
_DESCRIPTION_WORDS: Final = r"description|beschreibung|descripci[oó]n"
_DESCRIPTION: Final = re.compile(
    rf"^[^\w\n]*(?:{_DESCRIPTION_WORDS})[\"'`”’*]*[ \t]*[:=：＝][ \t*]*(?P<text>[^\n]+)$",
    re.IGNORECASE | re.MULTILINE,
)
#: The line below the headings of a table in Markdown.
_RULE: Final = re.compile(r"[\s|:+=-]+")
_SENTENCE_END: Final = ".,;!?)"
#: Shorter words beside a Client ID may be anything; longer ones without a blank are keys.
_KEY_CHARS: Final = 16
_LABEL_LINE_CHARS: Final = 200


@dataclass(frozen=True, slots=True)
class PastedCredential:
    """What a block holds; of a block with one half alone the other is empty.

    Attributes:
        description: What a whole block calls it; empty where it says nothing.
    """

    client_id: str
    secret: str = field(repr=False)
    description: str = ""


def parse_credential(text: str) -> PastedCredential | None:
    """Find a Client ID and a Secret in a pasted block; None where it does not hold both.

    Known shapes: JSON, labelled lines, both on one line, environment files, a label on the line
    above its value, a row of a table below its headings, and a GUID beside a key without any label.
    """
    found = _found(text)
    if "id" in found and "secret" in found:
        return PastedCredential(found["id"], found["secret"], _described(text, found["secret"]))
    return None if found else _from_bare_pair(text)


def parse_pasted(text: str) -> PastedCredential | None:
    """Find a whole credential or one labeled half of it; None for every other text.

    A half is believed only where its label begins a line and its value is one word: prose that
    mentions a secret stays prose.
    """
    whole = _from_words(text) or parse_credential(text)
    if whole is not None:
        return whole
    found = _found(text)
    if len(found) != 1 or any(len(value.split()) != 1 for value in found.values()):
        return None
    lines = text.splitlines()
    if not any(_from_json(text)) and not any(_LABEL_LINE.match(line[:_LABEL_LINE_CHARS]) for line in lines):
        return None
    return PastedCredential(found.get("id", ""), found.get("secret", ""))


def holds_secret(text: str) -> bool:
    """Say whether a text has a word beside the label of a secret that is long enough to be one."""
    secret = _found(text).get("secret", "")
    return len(secret) >= _KEY_CHARS and len(secret.split()) == 1


def labels_of(line: str) -> frozenset[str]:
    """Return which halves a line has a label of: ``id``, ``secret``."""
    return frozenset(_kind(label) for label in _labels(line))


def is_about(text: str, secret: str) -> bool:
    """Say whether a text is this Secret, alone or in the block that it is pasted with."""
    if not secret or len(text) > MAX_CHARS:
        return False
    pasted = parse_pasted(text)
    return cleaned(text) == secret or (pasted is not None and pasted.secret == secret)


def _found(text: str) -> dict[str, str]:
    """Return the first value of each label, by `_kind`."""
    found: dict[str, str] = {}
    if len(text) <= MAX_CHARS:
        for label, value in (*_from_json(text), *_from_lines(text)):
            if value:
                found.setdefault(label, value)
    return found


def _described(text: str, secret: str) -> str:
    """Return what a block calls its credential; nothing that may hold a half of it."""
    members = dict(_json_members(text))
    named = [
        value for name, value in members.items() if re.fullmatch(_DESCRIPTION_WORDS, name, re.IGNORECASE)
    ]
    if members:
        said = next((value.strip() for value in named if isinstance(value, str)), "")
    else:
        line = _DESCRIPTION.search(text)
        said = _value(line["text"]) if line is not None else ""
    return "" if secret in said or labels_of(said) or not said.isprintable() else said


def _from_words(text: str) -> PastedCredential | None:
    """Read labels and values that only a blank parts, and ``ID:`` where a Secret stands beside it."""
    if len(text) > MAX_CHARS:
        return None
    match = _IN_WORDS.fullmatch(text.strip()) or _JOINED.fullmatch(cleaned(text))
    if match is not None:
        return PastedCredential(cleaned(match["id"]), cleaned(match["secret"]))
    half = _HALF.fullmatch(text.strip())
    return PastedCredential("", cleaned(half["secret"])) if half is not None else None


def _from_bare_pair(text: str) -> PastedCredential | None:
    """Read two words of which one is a GUID, as Client IDs are, and the other can only be a key."""
    if len(text) > MAX_CHARS:
        return None
    words = [cleaned(word) for word in text.split()]
    if len(words) != 2:
        return None
    ids = [word for word in words if _GUID.fullmatch(word)]
    keys = [word for word in words if len(word) >= _KEY_CHARS and "://" not in word and "@" not in word]
    keys = [word for word in keys if word not in ids]
    return PastedCredential(ids[0], keys[0]) if len(ids) == len(keys) == 1 else None


def _from_json(text: str) -> Iterator[tuple[str, str]]:
    for name, value in _json_members(text):
        label = _LABEL.fullmatch(name)
        if label is not None and isinstance(value, str):
            yield _kind(label), value


def _json_members(text: str) -> Iterator[tuple[str, object]]:
    start = text.find("{")
    if start < 0:
        return
    try:
        values, _ = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        return
    yield from values.items()


def _from_lines(text: str) -> Iterator[tuple[str, str]]:
    """Yield what each line says; a label without a value takes it from the next line."""
    waiting: list[str] = []
    for raw in text.splitlines():
        line = _inside_borders(raw.strip())
        if not line or _RULE.fullmatch(line):
            continue
        labels = _labels(line)
        if not labels and waiting:
            yield from zip(waiting, _columns(line, len(waiting)), strict=False)
            waiting = []
            continue
        waiting = []
        for place, label in enumerate(labels):
            last = place + 1 == len(labels)
            rest = line[label.end() :] if last else line[label.end() : labels[place + 1].start()]
            value = _value(rest if last else _BETWEEN.sub("", rest))
            if label["part"].strip().lower() == "is":
                value = _word_of_prose(value)
            if value:
                yield _kind(label), value
            else:
                waiting.append(_kind(label))


def _inside_borders(line: str) -> str:
    """Return a table row without the bars at its ends."""
    is_row = len(line) > 1 and line[0] == line[-1] == "|"
    return line[1:-1].strip() if is_row else line


def _labels(line: str) -> list[re.Match[str]]:
    """Return the first label of each kind: what looks like another may be a part of a value."""
    first: dict[str, re.Match[str]] = {}
    for label in _LABEL.finditer(line):
        first.setdefault(_kind(label), label)
    return sorted(first.values(), key=lambda label: label.start())


def _columns(line: str, count: int) -> list[str]:
    if count == 1:
        return [_value(line)]
    return [_value(part) for part in _COLUMNS.split(line.strip(), maxsplit=count - 1)]


def _value(text: str) -> str:
    """Return the quoted part where `text` begins with a quote, else all of it."""
    text = text.strip()
    closing = QUOTES.get(text[:1])
    if closing is not None:
        end = text.rfind(closing)
        if end > 0 and not text[end + 1 :].strip(" \t,;)]}"):
            return text[1:end]
    return cleaned(text)


def _word_of_prose(value: str) -> str:
    """Return the key that a sentence begins with, without what follows it; all of it where it is none."""
    first = value.split(maxsplit=1)[0].rstrip(_SENTENCE_END) if value else ""
    return first if len(first) >= _KEY_CHARS else value


def _kind(label: re.Match[str]) -> str:
    return "id" if label["id"] else "secret"
