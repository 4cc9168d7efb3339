"""Whatever people have a request in: a URL, a request line, a query, or a command."""

from __future__ import annotations

import re
from typing import Final

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl import parse_curl
from aspire_desktop.core.request.invoke_rest import mentions_invoke_rest, parse_invoke_rest
from aspire_desktop.core.request.pasted_request import PastedRequest, kept_headers

#: A text is often pasted with what stood around it.
_WRAPPED: Final = re.compile(r"(?:<(?=[^<>]*>\Z)|[`\"'](?=[^`\"]*[`\"']\Z))(.*).\Z", re.DOTALL)
_URL: Final = re.compile(r"https?://\S", re.IGNORECASE)
_PATH: Final = re.compile(r"/[\w$(]")
_QUERY: Final = re.compile(r"[?&]?\$[A-Za-z]\w*=|[?&][\w.-]+=")
_REQUEST_LINE: Final = re.compile(
    r"(?P<method>GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|QUERY):?[ \t]+(?P<target>(?:https?://|/)?[\w$(][^\n]*)",
    re.IGNORECASE,
)
_VERSION: Final = re.compile(r"[ \t]+HTTP/[\d.]+\s*\Z", re.IGNORECASE)
_HEADER: Final = re.compile(r"[A-Za-z][\w-]*:(?!//)[^\n]*\n?")
_BODY: Final = re.compile(r"\s*[\[{]")
_BEFORE_PARAMETER: Final = re.compile(r"\s*\n\s*(?=[?&])")
_BROKEN: Final = re.compile(r"\s*\n\s*")


def parse_pasted(text: str) -> PastedRequest:
    """Read a URL, ``GET /Receipts?…``, ``$filter=…&$top=5``, a whole request, or a command.

    Commands are cURL's, and Invoke-RestMethod or Invoke-WebRequest.  Nothing is run.

    Raises:
        InputError: It is none of these, or one that cannot be read.
    """
    text = text.encode("utf-8", "replace").decode("utf-8").replace("\0", "").replace("\r\n", "\n").strip()
    wrapped = _WRAPPED.match(text)
    plain = wrapped[1].strip() if wrapped else text
    line = _REQUEST_LINE.match(plain)
    if line is not None:
        return _wire(line["method"].upper(), line["target"], plain[line.end() :])
    if _URL.match(plain):
        return PastedRequest(method="GET", url=_joined(plain))
    if _PATH.match(plain) and "\n" not in plain.partition("?")[0] and " " not in plain.partition("?")[0]:
        return PastedRequest(method="", url=_joined(plain))
    if _QUERY.match(plain):
        return PastedRequest(method="", url="?" + _joined(plain).lstrip("?&"))
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
    if "://" not in url.partition("?")[0]:
        url = f"/{url.lstrip('/')}"
        url = f"https://{host}{url}" if host else url
    return PastedRequest(
        method=method, url=url, headers=kept, body=body.encode() if body else None, notes=tuple(notes)
    )


def _joined(text: str) -> str:
    """Put a URL into one line: before a parameter, or where it is encoded, nothing stood at its breaks."""
    text = _BEFORE_PARAMETER.sub("", text)
    is_typed = "%20" not in text and " " in _BROKEN.sub("", text)
    return _BROKEN.sub(" " if is_typed else "", text)
