"""Reads INI files: sections of names and values; those of ``[DEFAULT]`` hold for every section."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from aspire_desktop.core.credentials.lists.entries import Block, Entry
from aspire_desktop.core.wording import Phrase

SECTION: Final = re.compile(r"^[ \t]*\[(?!\[)([^\[\]\n]+)\][ \t]*(?:[;#].*)?$", re.MULTILINE)
_PAIR: Final = re.compile(r"[ \t]*([^\s=:;#\[][^=:\n]*?)[ \t]*[=:][ \t]*(.*?)[ \t]*$")
_INLINE: Final = re.compile(r"(?:^|[ \t]+)[;#].*$")
_QUOTED: Final = re.compile(r"(\"|')(.*)\1[ \t]*(?:[;#].*)?$")
_DIFFERS: Final = Phrase("listing.read_differently")
_DEFAULTS: Final = frozenset({"default", "global", "common", "shared"})


@dataclass(slots=True)
class _Section:
    name: str
    entries: list[Entry] = field(default_factory=list)


def read_ini(text: str) -> list[Block]:
    """Return a block for each section; what stands before the first is one without a name."""
    sections, paragraph = [_Section("")], 0
    for number, line in enumerate(text.splitlines(), 1):
        heading = SECTION.match(line)
        if heading:
            sections.append(_Section(heading[1].strip().strip("\"'")))
            continue
        said = line.strip()
        if not said or said.startswith((";", "#")):
            paragraph += 1
            continue
        _add(sections[-1].entries, line, number, paragraph)
    around = tuple(entry for section in sections if _is_default(section.name) for entry in section.entries)
    return [_block(section, around) for section in sections if section.entries]


def _is_default(name: str) -> bool:
    return not name or name.casefold() in _DEFAULTS


def _block(section: _Section, around: tuple[Entry, ...]) -> Block:
    return Block(
        tuple(section.entries),
        title=section.name,
        keys=(section.name,) if section.name else (),
        around=() if _is_default(section.name) else around,
    )


def _add(entries: list[Entry], line: str, number: int, paragraph: int) -> None:
    found = _PAIR.match(line)
    if line[:1] in " \t" and entries and (found is None or not entries[-1].value):
        last = entries.pop()
        entries.append(Entry(last.name, f"{last.value}\n{line.strip()}", last.line, last.paragraph))
    elif found:
        value, doubt = _value(found[2])
        entries.append(Entry(found[1], value, number, paragraph, doubt=doubt))


def _value(text: str) -> tuple[str, Phrase | None]:
    """Return what a value is, and why programs may read it differently: only some know escapes."""
    quoted = _QUOTED.match(text)
    if quoted is None:
        return _INLINE.sub("", text), None
    is_plain = "\\" not in quoted[2] and quoted[1] not in quoted[2]
    return quoted[2], None if is_plain else _DIFFERS
