"""The plain values of a script for PowerShell: texts, numbers, tables, and a few ways to convert them."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from typing import TYPE_CHECKING, Final, TypeAlias

from aspire_desktop.core.request.powershell_text import LITERAL, plain_text, unescaped

if TYPE_CHECKING:
    from collections.abc import Mapping

#: A table's names are as written; a body's bytes stand for themselves.
PowerShellValue: TypeAlias = (
    "str | int | float | bool | bytes | list[PowerShellValue] | dict[str, PowerShellValue] | None"
)


class Unknown:
    """A value that only the script could tell when it runs."""


UNKNOWN: Final = Unknown()

_BLANK: Final = re.compile(r"(?:[ \t]|`\r?\n)+")
_GAP: Final = re.compile(r"(?:[\s;]|`\r?\n|#[^\n]*)+")
_BYTES: Final = re.compile(
    r"\[(?:System\.)?(?:Text\.Encoding\]::UTF8\.GetBytes|Convert\]::FromBase64String)\(", re.IGNORECASE
)
_TABLE: Final = re.compile(r"(?:\[\w+\])?@\{", re.IGNORECASE)
_KEY: Final = re.compile(r"[\w.-]+")
_EQUALS: Final = re.compile(r"\s*=\s*")
_VARIABLE: Final = re.compile(r"\$(?:(\w+)|\{(\w+)\})")
_INSIDE: Final = re.compile(r"(?<!`)\$(?:(\w+)|\{(\w+)\}|\(\$(\w+)\))")
_REPLACE: Final = re.compile(r"\.Replace\([^()]*\)")
_TO_JSON: Final = re.compile(r"[ \t]*\|[ \t]*ConvertTo-Json\b(?:[ \t]+-\w+(?:[ \t]+\d+)?)*", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\s;|(){}'\"`,]+")
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?\Z")
_WORDS: Final = {"$true": True, "$false": False, "$null": None}
_REST: Final = re.compile(r"[^;}\n]*")
_TO_PARENTHESIS: Final = re.compile(r"[^()\n]*\)?")
_MAX_DEPTH: Final = 20


class PowerShellReader:
    """Reads values one after the other.

    Attributes:
        place: Where in `text` the next one is looked for.
        values: Of the variables that the script itself has given a plain value to, by name in lower case.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self.values: dict[str, PowerShellValue | Unknown] = {}

    def skip(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        match = pattern.match(self.text, self.place)
        if match is not None:
            self.place = match.end()
        return match

    def value(self, depth: int = 0) -> PowerShellValue | Unknown:
        """Read one value, with what converts it; `UNKNOWN` where it is none of the plain ones."""
        self.skip(_BLANK)
        if depth > _MAX_DEPTH:
            return UNKNOWN
        if self.skip(_TABLE):
            return self._table(depth)
        conversion = self.skip(_BYTES)
        if conversion is not None:
            return self._bytes(depth, is_base64="base64" in conversion[0].lower())
        if self.text.startswith("(", self.place):
            self.place += 1
            return self._parenthesis(depth)
        literal = self.skip(LITERAL)
        if literal is not None:
            self.skip(_REPLACE)  # as the program's own scripts have it, against Windows' line ends
            return plain_text(literal) if literal["double"] is None else self._filled(literal["double"])
        return self._word()

    def _word(self) -> PowerShellValue | Unknown:
        variable = self.skip(_VARIABLE)
        if variable is not None:
            name = variable[0].lower()
            default: PowerShellValue | Unknown = _WORDS.get(name, UNKNOWN)
            return self.values.get((variable[1] or variable[2]).lower(), default)
        word = self.skip(_WORD)
        if word is None:
            return UNKNOWN
        if _NUMBER.match(word[0]):
            return float(word[0]) if "." in word[0] else int(word[0])
        return word[0]

    def _table(self, depth: int) -> PowerShellValue | Unknown:
        table: dict[str, PowerShellValue] = {}
        is_known = True
        while True:
            self.skip(_GAP)
            if self.text.startswith("}", self.place):
                self.place += 1
                return table if is_known else UNKNOWN
            literal = self.skip(LITERAL)
            key = plain_text(literal) if literal else (self.skip(_KEY) or [""])[0]
            if not key or not self.skip(_EQUALS):
                return UNKNOWN
            value = self.converted(depth + 1)
            if isinstance(value, Unknown):
                is_known = False
                self._skip_rest()
            else:
                table[key] = value

    def _skip_rest(self) -> None:
        self.skip(_REST)

    def _bytes(self, depth: int, *, is_base64: bool) -> PowerShellValue | Unknown:
        value = self._parenthesis(depth)
        if not isinstance(value, str):
            return UNKNOWN
        if not is_base64:
            return value.encode("utf-8", "replace")
        try:
            return b64decode(value, validate=True)
        except ValueError:
            return UNKNOWN

    def _parenthesis(self, depth: int) -> PowerShellValue | Unknown:
        value = self.converted(depth + 1)
        self.skip(_BLANK)
        if self.text.startswith(")", self.place):
            self.place += 1
            return value
        # Up to the end of what cannot be told.
        self.skip(_TO_PARENTHESIS)
        return UNKNOWN

    def converted(self, depth: int = 0) -> PowerShellValue | Unknown:
        """Read one value and, where the script makes JSON of it, return that."""
        value = self.value(depth)
        if self.skip(_TO_JSON) is None:
            return value
        return value if isinstance(value, Unknown) else _as_json(value)

    def _filled(self, raw: str) -> str:
        """Put the values of known variables into a text; the others stay as they are written."""
        pieces, place = [], 0
        for match in _INSIDE.finditer(raw):
            found = self.values.get((match[1] or match[2] or match[3]).lower(), UNKNOWN)
            pieces.append(unescaped(raw[place : match.start()]))
            pieces.append(str(found) if isinstance(found, str | int | float) else match[0])
            place = match.end()
        return "".join([*pieces, unescaped(raw[place:])])


def _as_json(value: PowerShellValue) -> PowerShellValue | Unknown:
    try:
        return json.dumps(value, ensure_ascii=False)
    except TypeError:
        return UNKNOWN


def texts(table: Mapping[str, PowerShellValue]) -> dict[str, str]:
    """Return those members of a table that are texts or numbers, as texts."""
    return {name: str(value) for name, value in table.items() if isinstance(value, str | int | float)}
