"""A pasted line with Invoke-RestMethod or Invoke-WebRequest, read as the request that it would send."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final
from urllib.parse import quote

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl_url import with_query
from aspire_desktop.core.request.pasted_request import FILE_NOTE, SEVERAL_NOTE, PastedRequest, kept_headers
from aspire_desktop.core.request.powershell_value import (
    UNKNOWN,
    PowerShellReader,
    PowerShellValue,
    Unknown,
    texts,
)
from aspire_desktop.core.wording import Phrase

_NAMES: Final = r"(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\b"
_MENTIONED: Final = re.compile(rf"(?<![\w-]){_NAMES}", re.IGNORECASE)
_COMMAND: Final = re.compile(rf"[ \t(]*{_NAMES}", re.IGNORECASE)
_FOLLOWING: Final = re.compile(rf"^[ \t]*(?:\$\w+[ \t]*=)?{_COMMAND.pattern}", re.IGNORECASE | re.MULTILINE)
_ASSIGNED: Final = re.compile(r"\$(\w+)[ \t]*=[ \t]*")
_SPACE: Final = re.compile(r"\s+|#[^\n]*|PS(?: [^\n>]*)?>")
_LINE: Final = re.compile(r"[^\n]*\n?")
_NEXT: Final = re.compile(r"[ \t]*;")
_BLANK: Final = re.compile(r"(?:[ \t]|`\r?\n)+")
_SPLAT: Final = re.compile(r"@(\w+)")
_PARAMETER: Final = re.compile(r"-([A-Za-z]+)(:[ \t]*)?")
_ENDS: Final = frozenset("\r\n;|)}")
_FORM: Final = "application/x-www-form-urlencoded"


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SWITCHES: Final = _names("""
    allowinsecureredirect allowunencryptedauthentication debug disablekeepalive followrellink passthru
    preserveauthorizationonredirect preservehttpmethodonredirect proxyusedefaultcredentials resume
    skipcertificatecheck skipheadervalidation skiphttperrorcheck usebasicparsing usedefaultcredentials verbose
    noproxy
""")
#: What becomes of the response, and how long and how often is tried.
_HARMLESS: Final = _names("""
    connectiontimeoutseconds debug disablekeepalive erroraction errorvariable followrellink httpversion
    informationaction maximumfollowrellink maximumredirection maximumretrycount operationtimeoutseconds
    outbuffer outfile outvariable passthru pipelinevariable preservehttpmethodonredirect resume
    responseheadersvariable retryintervalsec skipheadervalidation skiphttperrorcheck statuscodevariable
    timeoutsec usebasicparsing verbose warningaction
""")
_TAKEN: Final = _names("uri method custommethod headers body contenttype useragent infile")


def mentions_invoke_rest(text: str) -> bool:
    """Say whether one of the two commands, or its short name, stands in `text`."""
    return _MENTIONED.search(text) is not None


def parse_invoke_rest(text: str) -> PastedRequest:
    """Read the first such command of a script, with the plain values that the script gives variables.

    Nothing is run and no file is opened.

    Raises:
        InputError: There is none, or it has no URL.
    """
    reader = PowerShellReader(text)
    while reader.place < len(text):
        if reader.skip(_SPACE):
            continue
        assigned = reader.skip(_ASSIGNED)
        if reader.skip(_COMMAND):
            found = _Command(reader).request()
            is_followed = _FOLLOWING.search(text, reader.place) is not None
            return replace(found, notes=(*found.notes, SEVERAL_NOTE)) if is_followed else found
        if assigned is not None:
            reader.values[assigned[1].lower()] = reader.converted()
        if assigned is None or not reader.skip(_NEXT):
            reader.skip(_LINE)
    raise InputError("pasted.no_invoke_rest")


class _Command:
    """The parameters of one call."""

    def __init__(self, reader: PowerShellReader) -> None:
        self._reader = reader
        self._values: dict[str, PowerShellValue | Unknown] = {}
        self._notes: dict[Phrase, None] = {}
        while not self._at_end():
            self._take_next()

    def _at_end(self) -> bool:
        self._reader.skip(_BLANK)
        text, place = self._reader.text, self._reader.place
        return place >= len(text) or text[place] in _ENDS

    def _take_next(self) -> None:
        reader = self._reader
        start = reader.place
        splat = reader.skip(_SPLAT)
        parameter = None if splat else reader.skip(_PARAMETER)
        if splat is not None:
            table = reader.values.get(splat[1].lower())
            for name, value in table.items() if isinstance(table, dict) else ():
                self._give(name, value)
        elif parameter is None:
            self._values.setdefault("uri", reader.value())
        elif parameter[1].lower() in _SWITCHES and not parameter[2]:
            self._give(parameter[1], True)
        else:
            self._give(parameter[1], reader.value())
        if reader.place == start:  # nothing that can be read
            reader.place += 1

    def _give(self, name: str, value: PowerShellValue | Unknown) -> None:
        key = name.lower()
        full = [one for one in _TAKEN if one.startswith(key)]
        if len(full) == 1 or key in _TAKEN:
            self._values[key if key in _TAKEN else full[0]] = value
        elif key not in _HARMLESS:
            self._note(Phrase("pasted.option_left_out", option=f"-{name[:40]}"))
        if key == "infile":
            self._note(FILE_NOTE)

    def request(self) -> PastedRequest:
        """Return the request.

        Raises:
            InputError: There is no URL in plain text, or the method is no word.
        """
        url = self._text("uri")
        if not url:
            raise InputError("pasted.invoke_rest_no_url")
        method = (self._text("custommethod") or self._text("method") or "GET").upper()
        if not method.isascii() or not method.isalpha():
            raise InputError("pasted.invoke_rest_method")
        table = self._values.get("headers")
        headers = list(texts(table).items()) if isinstance(table, dict) else []
        if isinstance(table, Unknown):
            self._note(Phrase("pasted.headers_made"))
        headers += [("User-Agent", text) for text in [self._text("useragent")] if text]
        content_type = self._text("contenttype")
        url, body, implied = self._body(url, method)
        content_type = content_type or implied
        if content_type:
            headers = [pair for pair in headers if pair[0].lower() != "content-type"]
            headers.append(("Content-Type", content_type))
        kept, dropped = kept_headers(headers)
        return PastedRequest(
            method=method,
            url=url.encode("utf-8", "replace").decode(),
            headers=kept,
            body=body,
            notes=tuple({**dropped, **self._notes}),
        )

    def _body(self, url: str, method: str) -> tuple[str, bytes | None, str]:
        """Return the URL, the body and the Content-Type that the body implies."""
        body = self._values.get("body")
        if isinstance(body, Unknown):
            self._note(Phrase("pasted.body_made"))
            return url, None, ""
        if isinstance(body, dict):
            form = "&".join(f"{quote(name, safe='$')}={quote(value)}" for name, value in texts(body).items())
            return (with_query(url, form), None, "") if method == "GET" else (url, form.encode(), _FORM)
        if body is None or isinstance(body, bytes):
            return url, body, ""
        return url, str(body).encode("utf-8", "replace"), ""

    def _text(self, name: str) -> str:
        value = self._values.get(name, UNKNOWN)
        return value.strip() if isinstance(value, str) else ""

    def _note(self, sentence: Phrase) -> None:
        self._notes[sentence] = None
