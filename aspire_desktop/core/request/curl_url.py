"""The URL of a cURL command as cURL would send it first."""

from __future__ import annotations

import re
from typing import Final

_GLOB: Final = re.compile(
    r"\\(?P<escaped>[\[\]{}])"
    r"|\{(?:<\w+>)?(?P<set>[^{}]*)\}"
    r"|\[(?:<\w+>)?(?P<first>\d+-\d+|[A-Za-z]-[A-Za-z])(?::\d+)?\]"
)
#: An address of IPv6, in brackets that are no range.
_HOST: Final = re.compile(r"(?:[A-Za-z][\w+.-]*://)?(?:[^/?#@\[]*@)?\[[0-9A-Fa-f:.%]*:[\w:.%]*\]")


def first_of_globs(url: str) -> tuple[str, bool]:
    """Return the first URL of those that ``{a,b}`` and ``[1-3]`` stand for, and whether there are more."""
    host = _HOST.match(url)
    start = host.end() if host else 0
    several = False

    def first(match: re.Match[str]) -> str:
        nonlocal several
        if match["escaped"]:
            return match["escaped"]
        if match["set"] is not None:
            several |= "," in match["set"]
            return match["set"].partition(",")[0]
        begin, _, end = match["first"].partition("-")
        several |= begin != end
        return begin

    return url[:start] + _GLOB.sub(first, url[start:]), several


def with_query(url: str, query: str) -> str:
    """Add `query` to the URL's own, before a fragment."""
    url, mark, fragment = url.partition("#")
    joint = "" if url.endswith(("?", "&")) else "&" if "?" in url else "?"
    return f"{url}{joint}{query}{mark}{fragment}"
