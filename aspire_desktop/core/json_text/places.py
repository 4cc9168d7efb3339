"""From a line of a laid out JSON text to the value on it, and back; and paths as text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.json_text.lines import Block, BlockLines
    from aspire_desktop.core.json_text.value import Path

_NAME: Final = re.compile(r'("(?:[^"\\]|\\.)*"): ')
_PLAIN: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_INDENT: Final = 2


def path_text(path: Path) -> str:
    """Return `path` in JSONPath's notation, e.g. ``$[0].Address['odd name']``."""
    return "$" + "".join(_step_text(step) for step in path)


def _step_text(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if _PLAIN.match(step):
        return f".{step}"
    quoted = json.dumps(step, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"['{quoted}']"


def path_at(lines: BlockLines, line: int) -> Path:
    """Return the way to the value that stands on `line`; a closing bracket belongs to its container."""
    place = lines.block_at(line)
    block = lines.blocks[place]
    return _Walk(block).path_at(lines.block_lines(place), line - lines.first_line(place))


def line_of(lines: BlockLines, path: Path) -> int | None:
    """Return the first line of the value that `path` leads to, or None."""
    found = None
    for place, block in enumerate(lines.blocks):
        if block.is_value and block.base == path:
            return lines.first_line(place)
        if _may_hold(block, path):
            following = lines.blocks[place + 1] if place + 1 < len(lines.blocks) else None
            if following is not None and _may_hold(following, path) and _starts_before(following, path):
                continue
            found = _Walk(block).line_of(lines.block_lines(place), path)
            if found is not None:
                return lines.first_line(place) + found
    return None


def _may_hold(block: Block, path: Path) -> bool:
    base = len(block.base)
    if path[:base] != block.base:
        return False
    return block.is_value if len(path) == base else block.first is None or isinstance(path[base], int)


def _starts_before(block: Block, path: Path) -> bool:
    step = path[len(block.base)] if len(path) > len(block.base) else None
    return block.first is not None and isinstance(step, int) and block.first <= step


class _Walk:
    """Goes down a block's lines and knows which value each belongs to.

    The layout is canonical: one member a line, two blanks a level, and no string has a newline.
    """

    def __init__(self, block: Block) -> None:
        self._block = block
        depth = len(block.base)
        #: Open containers: their level, their path, and the next place, or None in an object.
        self._open: list[tuple[int, Path, list[int] | None]] = []
        if not block.is_value:
            counter = None if block.first is None else [block.first]
            self._open.append((depth, block.base, counter))

    def path_at(self, lines: Sequence[str], target: int) -> Path:
        path = self._block.base
        for number, line in enumerate(lines):
            path = self._step(line, number)
            if number == target:
                break
        return path

    def line_of(self, lines: Sequence[str], path: Path) -> int | None:
        for number, line in enumerate(lines):
            if self._step(line, number) == path:
                return number
        return None

    def _step(self, line: str, number: int) -> Path:
        content = line.lstrip(" ")
        level = (len(line) - len(content)) // _INDENT
        if content[:1] in ("}", "]"):
            while len(self._open) > 1 and self._open[-1][0] > level:
                self._open.pop()
            return self._open.pop()[1] if self._open and self._open[-1][0] == level else self._block.base
        while self._open and self._open[-1][0] >= level and len(self._open) > 1:
            self._open.pop()
        name = _NAME.match(content)
        is_itself = self._block.is_value and number == 0
        path = self._block.base if is_itself else self._member(name)
        if content[-1:] in ("{", "["):
            self._open.append((level, path, [0] if content[-1] == "[" else None))
        return path

    def _member(self, name: re.Match[str] | None) -> Path:
        if not self._open:
            return self._block.base
        _, parent, counter = self._open[-1]
        if counter is not None:
            counter[0] += 1
            return (*parent, counter[0] - 1)
        return (*parent, json.loads(name[1])) if name else parent
