"""Whatever people have a request in: a URL, a request line, a query, or a command."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl import parse_curl
from aspire_desktop.core.request.invoke_rest import mentions_invoke_rest, parse_invoke_rest
from aspire_desktop.core.request.pasted_request import SEVERAL_NOTE, PastedRequest, kept_headers
from aspire_desktop.core.wording import Phrase

#: A text is often pasted with what stood around it.
_WRAPPED: Final = re.compile(r"(?:<(?=[^<>]*>\Z)|[`\"'](?=[^`\"]*[`\"']\Z))(.*).\Z", re.DOTALL)
_URL: Final = re.compile(r"https?://\S", re.IGNORECASE)
_PATH: Final = re.compile(r"/[\w$(]")
_QUERY: Final = re.compile(r"[?&]?\$[A-Za-z]\w*=|[?&][\w.-]+=")
_REQUEST_LINE: Final = re.compile(
    r"(?P<method>GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|QUERY):?[ \t]+(?P<target>(?:https?://|/)?[\w$({<%][^\n]*)",
    re.IGNORECASE,
)
_VERSION: Final = re.compile(r"[ \t]+HTTP/[\d.]+\s*\Z", re.IGNORECASE)
_HEADER: Final = re.compile(r"[A-Za-z][\w-]*:(?!//)[^\n]*\n?")
_BODY: Final = re.compile(r"\s*[\[{]")
#: A line's end with what is blank around it: each run of blanks is looked at once, be it of thousands.
_BREAK: Final = re.compile(r"\s+")
_BEFORE_PARAMETER: Final = re.compile(r"\n(?=[?&])")
#: In a list of options each has a line of its own.
_BEFORE_OPTION: Final = re.compile(r"(?<=[^?&\s])&?\n(?=\$[A-Za-z]\w*=)")
#: What stands before a request in notes, documents, lists and files of requests.
_BEFORE: Final = re.compile(
    r"(?:```[^\n`]*\n|#{1,6}(?:[ \t][^\n]*)?\n|(?:@|//)[^\n]*\n|\d+[.)][ \t]+|[-*•][ \t]+|\s)+"
)
_FENCE_END: Final = re.compile(r"\n(?:```|###)\s*\Z")
#: The same between two of them.  Each piece can be read in one way only, and there are not many of them.
_BETWEEN: Final = r"[ \t]*\n(?:```[^\n`]*\n|(?:#|@|//)[^\n]*\n|\d+[.)][ \t]|[-*•][ \t]|\s){0,99}"
_NEXT_LINE: Final = re.compile(
    rf"(?<=\S){_BETWEEN}"
    r"(?=(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|QUERY):?[ \t]+(?:https?://|/|\{\{|\$\{)\S)",
    re.IGNORECASE,
)
_NEXT_URL: Final = re.compile(rf"(?<=[^\s=?&]){_BETWEEN}(?=https?://\S)", re.IGNORECASE)
_MARKDOWN: Final = re.compile(r"\[[^\[\]\n]*\]\((\S+)\)\Z")
#: As browsers' developer tools show it.
_TOOLS_URL: Final = re.compile(r"Request URL:?\s+(\S+)", re.IGNORECASE)
_TOOLS_METHOD: Final = re.compile(r"Request Method:?\s+([A-Z]+)", re.IGNORECASE)
_BARE_HOST: Final = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?/\S", re.IGNORECASE)
_BARE_PATH: Final = re.compile(r"[A-Za-z]\w*(?:/[\w()]+)*\?\$?\w+=\S")
_VARIABLE: Final = re.compile(r"(?:\{\{[^{}/]*\}\}|\$\{[\w:]+\}|\$\(\$\w+\)|\$\w+|%\w+%|\{\w+\}|<\w+>)(?=/)")
_VARIABLE_NOTE: Final = Phrase("pasted.url_of_variable")


def parse_pasted(text: str) -> PastedRequest:
    """Read a URL, ``GET /Receipts?…``, ``$filter=…&$top=5``, a whole request, or a command.

    Commands are cURL's, and Invoke-RestMethod or Invoke-WebRequest.  Nothing is run.

    Raises:
        InputError: It is none of these, or one that cannot be read.
    """
    text = text.encode("utf-8", "replace").decode("utf-8").replace("\0", "").replace("\r\n", "\n").strip()
    found = _plainly_written(_unwrapped(text)) or _of_command(text)
    url = _VARIABLE.sub("", found.url, count=1) if _VARIABLE.match(found.url) else found.url
    return found if url == found.url else replace(found, url=url, notes=(*found.notes, _VARIABLE_NOTE))


def _unwrapped(text: str) -> str:
    """Return `text` without what stands around a request in documents."""
    before = _BEFORE.match(text)
    plain = _FENCE_END.sub("", text[before.end() :] if before else text).strip()
    link = _MARKDOWN.match(plain)
    wrapped = _WRAPPED.match(plain)
    return link[1] if link else wrapped[1].strip() if wrapped else plain


def _plainly_written(plain: str) -> PastedRequest | None:
    """Read what is written down and no command; None for anything else."""
    shown = _TOOLS_URL.match(plain)
    if shown is not None:
        method = _TOOLS_METHOD.search(plain)
        return PastedRequest(method=method[1].upper() if method else "GET", url=shown[1])
    following = _NEXT_LINE.search(plain) or (_NEXT_URL.search(plain) if _URL.match(plain) else None)
    if following is None:
        return _written_once(plain)
    found = _written_once(plain[: following.start()].rstrip())
    return None if found is None else replace(found, notes=(*found.notes, SEVERAL_NOTE))


def _written_once(plain: str) -> PastedRequest | None:
    line = _REQUEST_LINE.match(plain)
    if line is not None:
        return _wire(line["method"].upper(), line["target"], plain[line.end() :])
    if _URL.match(plain):
        return PastedRequest(method="GET", url=_joined(plain))
    if _PATH.match(plain) and "\n" not in plain.partition("?")[0] and " " not in plain.partition("?")[0]:
        return PastedRequest(method="", url=_joined(plain))
    if _QUERY.match(plain) and not _is_script(plain):
        return PastedRequest(method="", url="?" + _joined(plain).lstrip("?&"))
    if _BARE_HOST.match(plain):
        return PastedRequest(method="GET", url=_joined(f"https://{plain}"))
    if _BARE_PATH.match(plain) or (_VARIABLE.match(plain) and not _is_script(plain)):
        return PastedRequest(method="", url=_joined(plain if _VARIABLE.match(plain) else f"/{plain}"))
    return None


def _is_script(text: str) -> bool:
    """Say whether a text that begins with ``$name=`` gives a variable its value, and calls something then."""
    return ("\n" in text or ";" in text) and (mentions_invoke_rest(text) or "curl" in text.lower())


def _of_command(text: str) -> PastedRequest:
    if mentions_invoke_rest(text):
        return parse_invoke_rest(text)
    if "curl" not in text.lower():
        raise InputError("pasted.no_request")
    return parse_curl(text)


def _wire(method: str, target: str, rest: str) -> PastedRequest:
    """Read a request as it goes over the wire, or as it is written down in documents."""
    whole = _VERSION.sub("", target)
    lines = rest.removeprefix("\n")
    headers, place = [], 0
    while match := _HEADER.match(lines, place):
        name, _, value = match[0].partition(":")
        headers.append((name, value.strip()))
        place = match.end()
    body: str | None = lines[place:].strip("\n")
    if whole == target and not headers and body and not _BODY.match(body):
        whole, body = whole + "\n" + lines, ""
    host = next((value for name, value in headers if name.lower() == "host"), "")
    kept, notes = kept_headers(pair for pair in headers if pair[0].lower() != "host")
    url = _joined(whole)
    if "://" not in url.partition("?")[0] and not _VARIABLE.match(url):
        url = f"/{url.lstrip('/')}"
        url = f"https://{host}{url}" if host else url
    return PastedRequest(
        method=method, url=url, headers=kept, body=body.encode() if body else None, notes=tuple(notes)
    )


def _joined(text: str) -> str:
    """Put a URL into one line: before a parameter, or where it is encoded, nothing stood at its breaks."""
    text = _BREAK.sub(lambda blanks: "\n" if "\n" in blanks[0] else blanks[0], text)
    text = _BEFORE_OPTION.sub("&", _BEFORE_PARAMETER.sub("", text))
    is_typed = "%20" not in text and " " in text
    return text.replace("\n", " " if is_typed else "")
