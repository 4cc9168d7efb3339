"""Reads a list of credentials, whatever program has written it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.lists.bruno import is_bruno, read_bruno
from aspire_desktop.core.credentials.lists.ini import SECTION, read_ini
from aspire_desktop.core.credentials.lists.judging import ListedPair, judged
from aspire_desktop.core.credentials.lists.objects import blocks_of, dotenv_block
from aspire_desktop.core.credentials.lists.pairs import pairs_of
from aspire_desktop.core.credentials.lists.prose import read_prose
from aspire_desktop.core.credentials.lists.tables import read_table
from aspire_desktop.core.credentials.lists.trees import read_json, read_toml, without_comments
from aspire_desktop.core.credentials.lists.vaults import is_bitwarden, read_bitwarden
from aspire_desktop.core.credentials.lists.yaml_tree import read_yaml
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aspire_desktop.core.credentials.lists.entries import Block
    from aspire_desktop.core.credentials.lists.pairs import Pair
    from aspire_desktop.core.wording import Worded

MAX_BYTES: Final = 8 * 1024 * 1024
MAX_ROWS: Final = 10_000
#: How ZIP archives begin, Excel's workbooks among them, and the workbooks of Excel 2003.
_PACKED: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_ASSIGNMENT: Final = re.compile(r"\s*(?:export\s+|set\s+\"?|\$env:)?[\w.\-]+\s*=", re.IGNORECASE)
_MAPPING: Final = re.compile(r"\s*(?:- +)?[\"']?[\w.\- ]+[\"']?\s*:(?:\s|$)")


@dataclass(frozen=True, slots=True)
class ListReading:
    """Attributes: pairs: Every one that was found, in their order; notes: What was not read, in sentences."""

    pairs: tuple[ListedPair, ...]
    notes: tuple[Worded, ...] = ()


def read_list(raw: bytes) -> ListReading:
    """Find every pair of a Client ID and a Secret in a file, and judge it.

    Args:
        raw: A table, an .env, INI, TOML, YAML or JSON file, or an export of Postman, Insomnia, Bruno or
            a password manager.

    Raises:
        InputError: It is too large, cannot be read, or holds nothing of a credential.
    """
    if len(raw) > MAX_BYTES:
        raise InputError("listing.too_large", limit_mb=MAX_BYTES // 1024**2)
    if raw.startswith(_PACKED):
        raise InputError("listing.workbook")
    blocks, notes = _blocks(_text(raw).lstrip("\ufeff"))
    found: list[Pair] = [pair for block in blocks for pair in pairs_of(block)]
    if not found:
        raise InputError("listing.no_credential")
    if len(found) > MAX_ROWS:
        raise InputError("listing.too_many", limit=MAX_ROWS)
    return ListReading(judged(found), notes)


def _text(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _blocks(text: str) -> tuple[list[Block], tuple[Worded, ...]]:
    of_bruno = blocks_of([read_bruno(text)]) if is_bruno(text) else []
    if _says(of_bruno, 1):
        return of_bruno, ()
    if text.lstrip().startswith(("//", "/*")) and without_comments(text).lstrip().startswith(("{", "[")):
        text = without_comments(text)
    begins = text.lstrip()[:1]
    sections = SECTION.search(text)
    if begins in ("{", "["):
        try:
            return _of_json(text), ()
        except InputError:
            relaxed = next(_tried(lambda: blocks_of(read_yaml(text))), [])  # names without quotes, for one
            if _says(relaxed, 1):
                return relaxed, ()
            if begins == "{" or sections is None:
                raise
    table = None if sections else read_table(text)
    if table is not None:
        notes = (Phrase("listing.columns_not_read", names=", ".join(table.unread)),) if table.unread else ()
        return list(table.blocks), notes
    readings = [*_by_grammar(text, has_sections=bool(sections))]
    whole = (blocks for blocks in readings if _says(blocks, 2))
    halves = (blocks for blocks in readings if _says(blocks, 1))
    return next(whole, None) or next(halves, None) or read_prose(text), ()


def _of_json(text: str) -> list[Block]:
    try:
        trees = read_json(text.strip())
    except InputError:
        trees = read_json(without_comments(text).strip())
    blocks: list[Block] = []
    for tree in trees:
        blocks += read_bitwarden(tree) if is_bitwarden(tree) else blocks_of([tree])
    return blocks


def _by_grammar(text: str, *, has_sections: bool) -> Iterator[list[Block]]:
    """Yield what the text is by each grammar that may be its own, the likeliest first."""
    if has_sections:
        yield from _tried(lambda: blocks_of([read_toml(text)]))
        yield read_ini(text)
    lines = text.splitlines()
    assigned = sum(1 for line in lines if _ASSIGNMENT.match(line))
    mapped = sum(1 for line in lines if _MAPPING.match(line))
    if mapped > assigned:
        yield from _tried(lambda: blocks_of(read_yaml(text)))
    yield [dotenv_block(text)]
    if mapped <= assigned:
        yield from _tried(lambda: blocks_of(read_yaml(text)))


def _tried(read: Callable[[], list[Block]]) -> Iterator[list[Block]]:
    try:
        yield read()
    except InputError:
        return


def _says(blocks: list[Block], halves: int) -> bool:
    """Say whether blocks hold a pair: a grammar that is not the file's own finds none, or one half of it."""
    return any(len(pair.entries) >= halves for block in blocks for pair in pairs_of(block))
