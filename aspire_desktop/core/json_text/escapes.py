r"""JSON's escapes as a person reads them: ``O\u0027Brien`` is O'Brien.

Some servers write all but plain letters as escapes.  What is shown, found, filtered and copied is the
character; escaped stay only quotation marks, backslashes, controls, and halves of surrogate pairs.
"""

from __future__ import annotations

import re
from typing import Final

#: Stand in a mended text for what is no JSON, so that everything else of it can be read as JSON; of
#: noncharacters, in an order that no text in use has.
NUMBER_MARK: Final = "\ufdd0\ufdd1\ufdd0"
SURROGATE_MARK: Final = "\ufdd0\ufdd2\ufdd0"
CONTROL_MARK: Final = "\ufdd0\ufdd3\ufdd0"

_ESCAPE: Final = re.compile(
    r"\\(?:u(?P<high>[Dd][89ABab][0-9A-Fa-f]{2})\\u(?P<low>[Dd][C-Fc-f][0-9A-Fa-f]{2})"
    r"|u(?P<point>[0-9A-Fa-f]{4})|(?P<other>.))",
    re.DOTALL,
)
#: Each with what mending writes after it: a text that has a mark of its own keeps it.
_MARKED: Final = re.compile(
    f'"{NUMBER_MARK}([+-]?(?:NaN|Infinity))"|{SURROGATE_MARK}([Dd][89A-Fa-f][0-9A-Fa-f]{{2}})'
    f"|{CONTROL_MARK}(?=[\\\\\x00-\x1f])"
)
#: Controls, line and paragraph separators, halves of pairs, and what turns the reading direction round.
_KEPT: Final = re.compile(
    '["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]'
)
_SHORT: Final = {'"': r"\"", "\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t", "\b": r"\b", "\f": r"\f"}


def as_seen(text: str) -> str:
    r"""Return JSON's text with its escapes decoded: ``"\u00fc"`` becomes ``"ü"``; it stays JSON."""
    return _unmarked(_ESCAPE.sub(_character, text) if "\\u" in text or "\\/" in text else text)


def as_sent(text: str) -> str:
    """Return JSON's text as the server wrote it."""
    return _unmarked(text)


def content_as_seen(text: str) -> str:
    """Return the content of a decoded string as it reads, where it was mended."""
    if NUMBER_MARK[0] not in text:
        return text
    return _unmarked(f'"{text}"' if text.startswith(NUMBER_MARK) else text)


def quoted(text: str) -> str:
    """Return `text` as JSON has it between quotation marks, with no more escapes than it needs."""
    return _KEPT.sub(lambda match: _SHORT.get(match[0], f"\\u{ord(match[0]):04x}"), text)


def seen_pattern(wanted: str) -> re.Pattern[str]:
    r"""Return what `wanted` looks like where it is shown: in a cell as it is, in JSON's text escaped.

    So a quotation mark or a line break is found as ``\"`` and ``\n`` too, in any case.
    """
    forms = {re.escape(wanted), re.escape(quoted(wanted))}
    return re.compile("|".join(sorted(forms, key=len, reverse=True)), re.IGNORECASE)


def _unmarked(text: str) -> str:
    return _MARKED.sub(_mended, text) if NUMBER_MARK[0] in text else text


def _mended(match: re.Match[str]) -> str:
    return match[1] or (f"\\u{match[2]}" if match[2] else "")


def _character(match: re.Match[str]) -> str:
    if match["high"]:
        pair = bytes.fromhex(match["high"] + match["low"])
        char = pair.decode("utf-16-be")
    elif match["point"]:
        char = chr(int(match["point"], 16))
    else:
        return "/" if match["other"] == "/" else match[0]
    return quoted(char)
