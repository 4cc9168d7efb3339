"""A pasted cURL command, read as the request that it would send."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl_options import config_words, options
from aspire_desktop.core.request.curl_shells import shell_command

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from aspire_desktop.core.request.curl_options import CurlCommand

_AUTHORIZATION_NOTE: Final = "The Authorization header was left out: the credential's own token is used."
_COOKIE_NOTE: Final = "Cookies were left out."
_FILE_NOTE: Final = "The command reads a file, which was not opened: fill its content in."
_USER_NOTE: Final = "The user name and password were left out: the credential's own token is used."
_FORM_NOTE: Final = "Form fields (--form) were left out: fill them in."
_DROPPED: Final = {
    "authorization": _AUTHORIZATION_NOTE,
    "proxy-authorization": _AUTHORIZATION_NOTE,
    "cookie": _COOKIE_NOTE,
}
#: Those that change how the request is sent, and that this program decides for itself.
_LEFT_OUT: Final = {
    "insecure": "--insecure",
    "proxy": "--proxy",
    "cert": "--cert",
    "resolve": "--resolve",
    "connect-to": "--connect-to",
    "range": "--range",
    "request-target": "--request-target",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedRequest:
    """A request as a command described it, less what only a credential may give.

    Attributes:
        method: In capitals.
        url: With its query, as written; not checked.
        headers: Those that the command gives itself, without Authorization and cookies.
        body: None where there is none, or where it stands in a file.
        notes: Sentences about what was not taken over; no values in them.
    """

    method: str
    url: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False, default=())
    body: bytes | None = field(repr=False, default=None)
    notes: tuple[str, ...] = ()


def parse_curl(text: str) -> PastedRequest:
    """Read a cURL command written for bash, for cmd or for PowerShell.

    Nothing is run and no file is opened.

    Raises:
        InputError: It is no cURL command, or one that cannot be read.
    """
    command = shell_command(text)
    reading = _Reading(command)
    reading.take(command.words)
    return reading.result()


class _Reading:
    """What the options read so far amount to."""

    def __init__(self, command: CurlCommand) -> None:
        self._files: Mapping[str, str] = dict(command.files)
        self._stdin = command.stdin
        self._method = ""
        self._implied = "GET"
        self._urls: list[str] = []
        self._headers: list[tuple[str, str]] = []
        self._defaults: list[tuple[str, str]] = []
        self._data: str | None = None
        self._in_query = False
        self._notes: dict[str, None] = {}

    def take(self, words: Sequence[str], *, nested: bool = False) -> None:
        for name, value in options(words):
            if name == "next":
                self._note("The command sends several requests: only the first was taken over.")
                return
            if name == "config" and not nested and value == "-" and self._stdin is not None:
                self.take(config_words(self._stdin), nested=True)
            elif name in _READERS:
                _READERS[name](self, value)
            elif name in _LEFT_OUT:
                self._note(f"{_LEFT_OUT[name]} was left out.")

    def result(self) -> PastedRequest:
        if not self._urls:
            raise InputError("This cURL command has no URL.")
        if len(self._urls) > 1:
            self._note("The command has several URLs: only the first was taken over.")
        url = _clean(self._urls[0]).strip()
        if "://" not in url:
            url = f"http://{url}"
        data = self._data
        if self._in_query and data is not None:
            url += ("&" if "?" in url else "?") + _clean(data)
            data = None
        method = self._method or self._implied
        if not method.isascii() or not method.isalpha():
            raise InputError("The method of this cURL command cannot be used.")
        names = {name.lower() for name, _ in self._headers}
        extra = [pair for pair in self._defaults if pair[0].lower() not in names]
        return PastedRequest(
            method=method,
            url=url,
            headers=(*self._headers, *dict.fromkeys(extra)),
            body=None if data is None else data.encode("utf-8", "surrogateescape"),
            notes=tuple(self._notes),
        )

    def url(self, value: str) -> None:
        self._urls.append(value)

    def request(self, value: str) -> None:
        self._method = value.upper()

    def head(self, _value: str) -> None:
        self._implied = "HEAD"

    def get(self, _value: str) -> None:
        self._in_query = True
        self._implied = "GET"

    def header(self, value: str) -> None:
        if value.startswith("@"):
            self._note(_FILE_NOTE)
            return
        name, colon, content = (part.strip() for part in _clean(value).partition(":"))
        if not colon:
            name, content = name.rstrip(";"), ""
            if not value.rstrip().endswith(";"):
                return
        elif not content:
            # It only takes away a header that cURL would add.
            return
        if name.lower() in _DROPPED:
            self._note(_DROPPED[name.lower()])
        elif name.lower() != "content-length":
            self._headers.append((name, content))

    def user_agent(self, value: str) -> None:
        self._defaults.append(("User-Agent", _clean(value)))

    def referer(self, value: str) -> None:
        self._defaults.append(("Referer", _clean(value)))

    def data(self, value: str) -> None:
        # Of a file --data leaves out the line breaks, of a text it does not.
        content = self._content(value)
        if content is not None and value.startswith("@"):
            content = content.replace("\r", "").replace("\n", "")
        self._append(content)

    def data_binary(self, value: str) -> None:
        self._append(self._content(value))

    def data_raw(self, value: str) -> None:
        self._append(value)

    def data_urlencode(self, value: str) -> None:
        name, equals, content = value.partition("=")
        at_name, at, _ = value.partition("@")
        if at and not (equals and len(name) < len(at_name)):
            self._append(None)
            self._note(_FILE_NOTE)
            return
        name, content = (name, content) if equals else ("", value)
        encoded = quote(content.encode("utf-8", "surrogateescape"), safe="")
        self._append(f"{name}={encoded}" if name else encoded)

    def json(self, value: str) -> None:
        content = self._content(value)
        self._append(content, joint="")
        self._defaults += [("Content-Type", "application/json"), ("Accept", "application/json")]

    def cookie(self, _value: str) -> None:
        self._note(_COOKIE_NOTE)

    def user(self, _value: str) -> None:
        self._note(_USER_NOTE)

    def bearer(self, _value: str) -> None:
        self._note(_AUTHORIZATION_NOTE)

    def form(self, _value: str) -> None:
        self._imply("POST")
        self._note(_FORM_NOTE)

    def upload(self, _value: str) -> None:
        self._implied = "PUT"
        self._note(_FILE_NOTE)

    def config(self, _value: str) -> None:
        self._note("The command's configuration file was not opened.")

    def _content(self, value: str) -> str | None:
        if not value.startswith("@"):
            return value
        name = value[1:]
        content = self._stdin if name == "-" else self._files.get(name)
        if content is None:
            self._note(_FILE_NOTE)
        return content

    def _append(self, content: str | None, joint: str = "&") -> None:
        self._imply("POST")
        if content is not None:
            self._data = content if self._data is None else f"{self._data}{joint}{content}"

    def _imply(self, method: str) -> None:
        if not self._in_query and self._implied == "GET":
            self._implied = method

    def _note(self, sentence: str) -> None:
        self._notes[sentence] = None


_READERS: Final[dict[str, Callable[[_Reading, str], None]]] = {
    "config": _Reading.config,
    "cookie": _Reading.cookie,
    "data": _Reading.data,
    "data-ascii": _Reading.data,
    "data-binary": _Reading.data_binary,
    "data-raw": _Reading.data_raw,
    "data-urlencode": _Reading.data_urlencode,
    "form": _Reading.form,
    "form-string": _Reading.form,
    "get": _Reading.get,
    "head": _Reading.head,
    "header": _Reading.header,
    "json": _Reading.json,
    "oauth2-bearer": _Reading.bearer,
    "referer": _Reading.referer,
    "request": _Reading.request,
    "upload-file": _Reading.upload,
    "url": _Reading.url,
    "user": _Reading.user,
    "user-agent": _Reading.user_agent,
}


def _clean(text: str) -> str:
    """Put the replacement character where bytes are no UTF-8."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
