"""Quotation marks and dashes that a word processor put in the place of those that were typed."""

from __future__ import annotations

import re
from typing import Final

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl_table import FLAGS, VALUED

_PIECE: Final = re.compile(
    r"""
      (?P<plain>'[^']*' | "(?:[^"\\]|\\.)*" | \\. | [^\s='"“”„‘’‚–—\\]+)
    | (?P<quoted>(?<![^\s=])(?: [“”„](?P<double>.*?)[“”] | [‘’‚](?P<single>.*?)[‘’] )(?=[\s;|&)\\]|\Z))
    | (?P<dash>(?<!\S)[–—](?P<name>\w[\w-]*))
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
#: Marks of the kind that is opened already, so that nobody can say which belong together.
_DOUBLES: Final = re.compile(r'["“”„]')
_SINGLES: Final = re.compile("['‘‚]")
_PLAIN: Final = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": "'"})


def as_typed(text: str) -> str:
    """Return `text` with plain marks where typographic ones can only have been meant as the shell's.

    Those inside of plain quotes are text, and stay.

    Raises:
        InputError: Such marks stand inside of others of their kind.
    """
    return _PIECE.sub(_typed, text)


def _typed(match: re.Match[str]) -> str:
    if match["dash"]:
        return ("--" if match["name"] in VALUED | FLAGS else "-") + match["name"]
    if not match["quoted"]:
        return match[0]
    double, single = match["double"], match["single"]
    if double is not None:
        if _DOUBLES.search(double):
            raise InputError("pasted.nested_quotation")
        return f'"{double.translate(_PLAIN)}"'
    if _SINGLES.search(single):
        raise InputError("pasted.nested_quotation")
    # An apostrophe inside stays one: it cannot have been a plain one.
    return "'" + "’".join(part.translate(_PLAIN) for part in single.split("’")) + "'"
