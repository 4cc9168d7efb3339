"""Reads cURL commands written for bash and its like."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl_inserts import begins_insert, insert_at
from aspire_desktop.core.request.curl_options import CurlCommand, first_of
from aspire_desktop.core.request.curl_runners import curl_arguments, held_command

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN: Final = re.compile(
    r"""
      (?P<blank>(?:[ \t]|\\[ \t]*\r?\n)+ | (?:(?<=\s)|(?<![\s\S]))\#[^\n]*)
    | (?P<pipe>\|(?!\|))
    | (?P<end>\r?\n|;|\|\||&(?=[\s&]|\Z)&?)
    | (?P<redirect>\d*(?:<<<|<<-?|>>|>\||[<>]&?))
    | (?P<single>'[^']*')
    | (?P<ansi>\$'[^'\\]*(?:\\.[^'\\]*)*')
    | (?P<escape>\\(?:.|\Z))
    | (?P<group>\$?\(|[)`])
    | (?P<plain>[^\s'"\\|;&<>$()`]+|[$&\s])
    """,
    re.VERBOSE | re.DOTALL,
)
_ANSI: Final = re.compile(
    r"\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|([0-7]{1,3})|c(.)|(.))", re.DOTALL
)
_LETTERS: Final = {
    "a": "\a",
    "b": "\b",
    "e": "\x1b",
    "E": "\x1b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
    "'": "'",
    '"': '"',
    "?": "?",
    "\\": "\\",
}
_QUOTED: Final = frozenset({"single", "ansi", "escape", "plain"})
_OPENING: Final = re.compile(r'\$?"')
_IN_DOUBLE: Final = re.compile(r'\\(?P<escape>\r?\n|.)|(?P<end>")|(?P<plain>[^"\\$`]+|[$`])', re.DOTALL)
_ESCAPED_IN_DOUBLE: Final = frozenset('$`"\\')
#: Commands within commands beyond this are left as they are written.
_MAX_NESTED: Final = 4


def bash_command(text: str) -> CurlCommand | None:
    """Return the first cURL command, with what is piped into it, or None.

    Variables stay as they are written: OData's ``$top`` is seldom meant as one.

    Raises:
        InputError: A quotation is never closed.
    """
    return first_of(_curl_commands(text, 0))


def _curl_commands(text: str, nested: int) -> Iterator[CurlCommand]:
    for pipeline in _pipelines(text):
        for place, command in enumerate(pipeline.commands):
            arguments = curl_arguments(command)
            if arguments is not None:
                before = _printed(pipeline.commands[0]) if place == 1 else None
                stdin = before if pipeline.stdin is None else pipeline.stdin
                yield CurlCommand(arguments, stdin, inserts=pipeline.inserts)
                continue
            held = held_command(command) if nested < _MAX_NESTED else ""
            if held:
                yield from _curl_commands(held, nested + 1)


class _Pipeline:
    """Commands as they are collected, each as its words."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = [[]]
        self.stdin: str | None = None
        self.inserts = False  #: what another command prints, which nobody knows
        self._word: str | None = None
        self._redirect = ""

    def add(self, piece: str) -> None:
        self._word = (self._word or "") + piece

    def redirect(self, operator: str) -> None:
        self.end_word()
        self._redirect = operator

    def pipe(self) -> None:
        self.end_word()
        self.commands.append([])

    def begins_command(self) -> bool:
        """Say whether what stands in parentheses here is run, and is not an argument of cURL's."""
        return curl_arguments(self.commands[-1]) is None

    def restart(self) -> None:
        self.commands[-1] = []
        self._word = None

    def end_word(self, text: str = "", place: int = 0) -> None:
        """Close the word; in `text`, after `place`, a here-document would stand."""
        word, self._word = self._word, None
        if word is None:
            return
        operator, self._redirect = self._redirect, ""
        if not operator:
            self.commands[-1].append(word)
        elif operator == "<<<":
            self.stdin = f"{word}\n"
        elif operator in ("<<", "<<-"):
            self.stdin = _here_document(text, place, word)


class _Groups:
    """Parentheses and backticks that commands stand in, told from those that belong to a word."""

    def __init__(self) -> None:
        self._open: list[str] = []

    @property
    def is_ticked(self) -> bool:
        """Whether a command stands in backticks here."""
        return "`" in self._open

    def ends(self, piece: str, pipeline: _Pipeline) -> bool:
        """Take the next of them in; say whether it ends the pipeline."""
        closes = piece == ")" or (piece == "`" and self.is_ticked)
        if not closes:
            runs = pipeline.begins_command()
            self._open.append(piece if runs else "")
            pipeline.restart() if runs else pipeline.add(piece)
            return False
        opened = self._open.pop() if self._open else ""
        if not opened:
            pipeline.add(piece)
        return bool(opened)


def _pipelines(text: str, nested: int = 0) -> Iterator[_Pipeline]:
    pipeline = _Pipeline()
    groups = _Groups()
    place = 0
    while place < len(text):
        after = _past_composed(text, place, pipeline, groups, nested)
        if after != place:
            place = after
            continue
        match = _token(text, place)
        place = match.end()
        kind, piece = str(match.lastgroup), match[0]
        if kind in _QUOTED:
            pipeline.add(_unquoted(kind, piece))
        elif kind == "pipe":
            pipeline.pipe()
        elif kind == "redirect":
            pipeline.redirect(piece)
        elif kind != "group" or groups.ends(piece, pipeline):
            pipeline.end_word(text, match.start())
            if kind != "blank":
                yield pipeline
                pipeline = _Pipeline()
    pipeline.end_word()
    yield pipeline


def _token(text: str, place: int) -> re.Match[str]:
    match = _TOKEN.match(text, place)
    if match is None:
        raise InputError("pasted.curl_quotation")
    return match


def _past_composed(text: str, place: int, pipeline: _Pipeline, groups: _Groups, nested: int) -> int:
    """Add what stands in double quotes or is inserted at `place`; return where the text goes on."""
    if _OPENING.match(text, place):
        return _add_double(text, place, pipeline, nested)
    closes = text[place] == "`" and groups.is_ticked
    if begins_insert(text, place) and not closes and not pipeline.begins_command():
        return _add_insert(text, place, pipeline, nested)
    return place


def _add_double(text: str, place: int, pipeline: _Pipeline, nested: int) -> int:
    """Add what stands in double quotes from `place` on; return where the text goes on."""
    pipeline.add("")
    place = text.index('"', place) + 1
    while True:
        if begins_insert(text, place) and text[place] not in "<>":
            place = _add_insert(text, place, pipeline, nested)
            continue
        match = _IN_DOUBLE.match(text, place)
        if match is None:
            raise InputError("pasted.curl_quotation")
        place = match.end()
        if match["end"]:
            return place
        escaped = match["escape"]
        if escaped is None:
            pipeline.add(match["plain"])
        elif not escaped.endswith("\n"):
            pipeline.add(escaped if escaped in _ESCAPED_IN_DOUBLE else match[0])


def _add_insert(text: str, place: int, pipeline: _Pipeline, nested: int) -> int:
    """Add what the command at `place` prints, or the command itself; return where the text goes on."""
    found = insert_at(text, place)
    if found is None:
        raise InputError("pasted.curl_quotation")
    end, command, printed = found
    if printed is None and nested < _MAX_NESTED and text[place] == "$":
        printed = _printed_by(command, nested + 1)
    pipeline.add(text[place:end] if printed is None else printed)
    pipeline.inserts |= printed is None
    return end


def _printed_by(command: str, nested: int) -> str | None:
    """Return what echo or printf prints where the command is nothing else."""
    pipelines = [one for one in _pipelines(command, nested) if one.commands != [[]]]
    if len(pipelines) != 1 or len(pipelines[0].commands) != 1 or pipelines[0].inserts:
        return None
    printed = _printed(pipelines[0].commands[0])
    return None if printed is None else printed.rstrip("\n")


def _unquoted(kind: str, piece: str) -> str:
    if kind == "single":
        return piece[1:-1]
    if kind == "ansi":
        return _ANSI.sub(_character, piece[2:-1])
    return piece[1:] if kind == "escape" else piece


def _character(match: re.Match[str]) -> str:
    byte, short, long, octal, control, letter = match.groups()
    if letter is not None:
        return _LETTERS.get(letter, f"\\{letter}")
    if control is not None:
        return chr(ord(control) & 0x1F)
    if short or long:
        point = int(short or long, 16)
        return "\N{REPLACEMENT CHARACTER}" if point > 0x10FFFF or 0xD800 <= point < 0xE000 else chr(point)
    return byte_text(int(byte, 16) if byte else int(octal, 8) & 0xFF)


def byte_text(byte: int) -> str:
    """Return one byte as Python's surrogateescape has it."""
    return chr(byte) if byte < 0x80 else chr(0xDC00 + byte)


def _printed(words: list[str]) -> str | None:
    """Return what echo, or printf with one value, prints."""
    if words[:1] == ["echo"]:
        return " ".join(words[1:]) + "\n"
    if words[:1] != ["printf"] or len(words) != 3 or words[1] not in ("%s", "%b"):
        return None
    if words[1] == "%s":
        return words[2]
    return re.sub(r"\\0([0-7]{1,3})", lambda match: byte_text(int(match[1], 8) & 0xFF), words[2])


def _here_document(text: str, place: int, delimiter: str) -> str | None:
    start = text.find("\n", place) + 1
    end = re.compile(rf"^{re.escape(delimiter)}\r?$", re.MULTILINE).search(text, start) if start else None
    return text[start : end.start()] if end else None
