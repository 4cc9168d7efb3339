"""A text that has the form of a regular expression, where the expression is a plain one."""

from __future__ import annotations

import string
from itertools import product
from typing import Final

from aspire_desktop.core.openapi.patterns import fits

_MAX_PATTERN: Final = 500
_MAX_REPEAT: Final = 200
_MAX_BRANCHES: Final = 3
_CLASSES: Final = {"d": "0", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a"}
_ESCAPES: Final = {"t": "\t", "n": "\n", "r": "\r"}
_ANY: Final = string.ascii_letters + string.digits + "-_. /#@:+"


def pattern_sample(pattern: str, low: int, high: int | None) -> str:
    """Return a text that `pattern` (ECMAScript) is found in, of a length within the bounds; else empty."""
    branches = _MAX_BRANCHES if "|" in pattern else 1
    for branch, more in product(range(branches), range(3)):
        try:
            text = _Reader(pattern[:_MAX_PATTERN], more, branch).alternatives()
        except (IndexError, ValueError, RecursionError):
            return ""
        if len(text) < low and not pattern.endswith("$"):
            text += "a" * (low - len(text))
        while len(text) < low and text and fits(pattern, text + text[-1]):
            text += text[-1]
        if low <= len(text) and (high is None or len(text) <= high) and fits(pattern, text):
            return text
    return ""


class _Reader:
    """Reads an expression and writes the shortest text, or one with `more` repeats where they are open.

    Of alternatives the one at `branch` counts, of those that are not blank.
    """

    def __init__(self, pattern: str, more: int, branch: int) -> None:
        self._pattern = pattern
        self._place = 0
        self._more = more
        self._branch = branch

    def alternatives(self) -> str:
        """Read up to the closing bracket or the end, and return one alternative; the last where they end."""
        texts = [self._sequence()]
        while self._peek() == "|":
            self._place += 1
            texts.append(self._sequence())
        written = [text for text in texts if text]
        return written[min(self._branch, len(written) - 1)] if written else ""

    def _sequence(self) -> str:
        text = ""
        while self._peek() not in ("", "|", ")"):
            piece = self._piece()
            text += piece * self._repeats()
        return text

    def _piece(self) -> str:
        sign = self._take()
        if sign in "^$":
            return ""
        if sign == "(":
            return self._group()
        if sign == "[":
            return self._set()
        if sign == "\\":
            return self._escaped()
        return "a" if sign == "." else sign

    def _group(self) -> str:
        begins = self._pattern[self._place : self._place + 3]
        is_look = begins.startswith(("?=", "?!", "?<=", "?<!"))
        if begins.startswith("?<") and not is_look:
            self._place = self._pattern.index(">", self._place) + 1
        elif begins.startswith("?"):
            self._place += 3 if begins.startswith("?<") else 2
        text = self.alternatives()
        if self._take() != ")":
            raise ValueError(self._pattern)
        return "" if is_look else text

    def _escaped(self) -> str:
        sign = self._take()
        if sign in "bB":
            return ""
        if sign in "ux":
            count = 4 if sign == "u" else 2
            self._place += count
            return chr(int(self._pattern[self._place - count : self._place], 16))
        return _CLASSES.get(sign, _ESCAPES.get(sign, sign))

    def _set(self) -> str:
        """Return one letter of a set in square brackets."""
        is_negated = self._peek() == "^"
        self._place += is_negated
        members: list[str] = []
        is_first = True
        while is_first or self._peek() != "]":
            is_first = False
            sign = self._take()
            members.append(self._member(sign))
            if self._peek() == "-" and self._pattern[self._place + 1 : self._place + 2] not in ("]", ""):
                self._place += 1
                last = self._member(self._take())
                members += [chr(code) for code in range(ord(members[-1]), min(ord(last) + 1, 0x250))]
        self._place += 1
        if is_negated:
            excluded = {*members, *(string.digits if "0" in members else "")}
            return next(letter for letter in _ANY if letter not in excluded)
        return members[0]

    def _member(self, sign: str) -> str:
        return self._escaped() if sign == "\\" else sign

    def _repeats(self) -> int:
        sign = self._peek()
        if sign in ("?", "*", "+") and sign:
            self._place += 1
            self._skip_lazy()
            return {"?": min(self._more, 1), "*": self._more, "+": 1 + self._more}[sign]
        if sign != "{" or not self._pattern[self._place + 1 : self._place + 2].isdigit():
            return 1
        end = self._pattern.index("}", self._place)
        low, comma, high = self._pattern[self._place + 1 : end].partition(",")
        self._place = end + 1
        self._skip_lazy()
        least = min(int(low), _MAX_REPEAT)
        if not comma:
            return least
        return min(least + self._more, int(high)) if high.strip().isdigit() else least + self._more

    def _skip_lazy(self) -> None:
        self._place += self._peek() == "?"

    def _peek(self) -> str:
        return self._pattern[self._place : self._place + 1]

    def _take(self) -> str:
        sign = self._pattern[self._place]
        self._place += 1
        return sign
