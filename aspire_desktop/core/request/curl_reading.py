"""What the options of a cURL command amount to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl_options import config_words, options
from aspire_desktop.core.request.curl_table import LEFT_OUT
from aspire_desktop.core.request.curl_url import first_of_globs, with_query
from aspire_desktop.core.request.pasted_request import (
    AUTHORIZATION_NOTE,
    COOKIE_NOTE,
    DROPPED_HEADERS,
    FILE_NOTE,
    SEVERAL_NOTE,
    PastedRequest,
)
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from aspire_desktop.core.request.curl_options import CurlCommand

_USER_NOTE: Final = Phrase("pasted.no_password")
_GLOB_NOTE: Final = Phrase("pasted.url_of_several", patterns="{a,b}, [1-3]")
_NEXT_NOTE: Final = Phrase("pasted.several_sent")
_INSERT_NOTE: Final = Phrase("pasted.inserts")
_FORM_NOTE: Final = Phrase("pasted.form_fields")


class CurlReading:
    """What the options read so far amount to."""

    def __init__(self, command: CurlCommand, notes: Sequence[Phrase] = ()) -> None:
        self._files: Mapping[str, str] = dict(command.files)
        self._stdin = command.stdin
        self._method = ""
        self._implied = "GET"
        self._urls: list[str] = []
        self._headers: list[tuple[str, str]] = []
        self._defaults: list[tuple[str, str]] = []
        self._data: str | None = None
        self._query: str | None = None
        self._in_query = False
        self._is_head = False
        self._reads_file = False
        self._globs = True
        self._scheme = "http"
        self._notes: dict[Phrase, None] = dict.fromkeys(notes)
        if command.inserts:
            self._note(_INSERT_NOTE)
        if command.is_followed:
            self._note(SEVERAL_NOTE)

    def take(self, words: Sequence[str], *, nested: bool = False) -> None:
        for name, value in options(words):
            if name == "next":
                self._note(_NEXT_NOTE)
                return
            if name == "config" and not nested and value == "-" and self._stdin is not None:
                self.take(config_words(self._stdin), nested=True)
            elif name in _READERS:
                _READERS[name](self, value)
            elif name in LEFT_OUT:
                self._note(Phrase("pasted.option_left_out", option=f"--{name}"))

    def result(self) -> PastedRequest:
        """Return the request.

        Raises:
            InputError: There is no URL, or the method is no word.
        """
        url = self._first_url()
        data = self._data
        query = self._query
        if self._in_query and data is not None:
            query, data = data, None
        if query is not None:
            url = with_query(url, _clean(query))
        implied = "HEAD" if self._is_head else "GET" if self._in_query else self._implied
        method = self._method or implied
        if not method.isascii() or not method.isalpha():
            raise InputError("pasted.curl_method")
        names = {name.lower() for name, _ in self._headers}
        extra = [pair for pair in self._defaults if pair[0].lower() not in names]
        return PastedRequest(
            method=method,
            url=url,
            headers=(*self._headers, *dict.fromkeys(extra)),
            body=None if data is None else data.encode("utf-8", "surrogateescape"),
            notes=tuple(self._notes),
        )

    def _first_url(self) -> str:
        if not self._urls:
            if self._reads_file:
                raise InputError("pasted.curl_url_in_file")
            raise InputError("pasted.curl_no_url")
        if len(self._urls) > 1:
            self._note(Phrase("pasted.several_urls"))
        url = _clean(self._urls[0]).strip()
        if self._globs:
            url, several = first_of_globs(url)
            if several:
                self._note(_GLOB_NOTE)
        return url if "://" in url else f"{self._scheme}://{url}"

    def url(self, value: str) -> None:
        self._urls.append(value)

    def url_option(self, value: str) -> None:
        if value.startswith("@"):
            self._reads_file = True
            self._note(FILE_NOTE)
        else:
            self.url(value)

    def proto_default(self, value: str) -> None:
        self._scheme = _clean(value)

    def globoff(self, _value: str) -> None:
        self._globs = False

    def no_globoff(self, _value: str) -> None:
        self._globs = True

    def url_query(self, value: str) -> None:
        text = value[1:] if value.startswith("+") else self._encoded(value)
        if text is not None:
            self._query = text if self._query is None else f"{self._query}&{text}"

    def variable(self, _value: str) -> None:
        self._note(Phrase("pasted.curl_variables"))

    def request(self, value: str) -> None:
        self._method = value.upper()

    def head(self, _value: str) -> None:
        self._is_head = True

    def no_head(self, _value: str) -> None:
        self._is_head = False

    def get(self, _value: str) -> None:
        self._in_query = True

    def no_get(self, _value: str) -> None:
        self._in_query = False

    def header(self, value: str) -> None:
        if value.startswith("@"):
            self._note(FILE_NOTE)
            return
        name, colon, content = (part.strip() for part in _clean(value).partition(":"))
        if not colon:
            name, content = name.rstrip(";"), ""
            if not value.rstrip().endswith(";"):
                return
        elif not content:
            # It only takes away a header that cURL would add.
            return
        if name.lower() in DROPPED_HEADERS:
            self._note(DROPPED_HEADERS[name.lower()])
        elif name.lower() != "content-length":
            self._headers.append((name, content))

    def user_agent(self, value: str) -> None:
        if value:
            self._defaults.append(("User-Agent", _clean(value)))
        else:
            self._note(Phrase("pasted.no_user_agent"))

    def referer(self, value: str) -> None:
        # What stands after the semicolon is about redirects, which are not followed.
        sender = value.removesuffix(";auto")
        if sender:
            self._defaults.append(("Referer", _clean(sender)))

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
        self._append(self._encoded(value))

    def json(self, value: str) -> None:
        content = self._content(value)
        self._append(content, joint="")
        self._defaults += [("Content-Type", "application/json"), ("Accept", "application/json")]

    def cookie(self, _value: str) -> None:
        self._note(COOKIE_NOTE)

    def user(self, _value: str) -> None:
        self._note(_USER_NOTE)

    def bearer(self, _value: str) -> None:
        self._note(AUTHORIZATION_NOTE)

    def form(self, _value: str) -> None:
        self._imply("POST")
        self._note(_FORM_NOTE)

    def upload(self, _value: str) -> None:
        self._implied = "PUT"
        self._note(FILE_NOTE)

    def config(self, _value: str) -> None:
        self._reads_file = True
        self._note(Phrase("pasted.configuration_unread"))

    def _encoded(self, value: str) -> str | None:
        """Return what --data-urlencode makes of `value`; None where it stands in a file."""
        name, equals, content = value.partition("=")
        at_name, at, _ = value.partition("@")
        if at and not (equals and len(name) < len(at_name)):
            self._note(FILE_NOTE)
            return None
        name, content = (name, content) if equals else ("", value)
        encoded = quote(content.encode("utf-8", "surrogateescape"), safe="")
        return f"{name}={encoded}" if name else encoded

    def _content(self, value: str) -> str | None:
        if not value.startswith("@"):
            return value
        name = value[1:]
        content = self._stdin if name == "-" else self._files.get(name)
        if content is None:
            self._note(FILE_NOTE)
        return content

    def _append(self, content: str | None, joint: str = "&") -> None:
        self._imply("POST")
        if content is not None:
            self._data = content if self._data is None else f"{self._data}{joint}{content}"

    def _imply(self, method: str) -> None:
        if self._implied == "GET":
            self._implied = method

    def _note(self, sentence: Phrase) -> None:
        self._notes[sentence] = None


_READERS: Final[dict[str, Callable[[CurlReading, str], None]]] = {
    "config": CurlReading.config,
    "cookie": CurlReading.cookie,
    "data": CurlReading.data,
    "data-ascii": CurlReading.data,
    "data-binary": CurlReading.data_binary,
    "data-raw": CurlReading.data_raw,
    "data-urlencode": CurlReading.data_urlencode,
    "form": CurlReading.form,
    "form-string": CurlReading.form,
    "get": CurlReading.get,
    "globoff": CurlReading.globoff,
    "head": CurlReading.head,
    "header": CurlReading.header,
    "json": CurlReading.json,
    "no-get": CurlReading.no_get,
    "no-globoff": CurlReading.no_globoff,
    "no-head": CurlReading.no_head,
    "oauth2-bearer": CurlReading.bearer,
    "proto-default": CurlReading.proto_default,
    "referer": CurlReading.referer,
    "request": CurlReading.request,
    "upload-file": CurlReading.upload,
    "argument": CurlReading.url,
    "url": CurlReading.url_option,
    "url-query": CurlReading.url_query,
    "user": CurlReading.user,
    "user-agent": CurlReading.user_agent,
    "variable": CurlReading.variable,
}


def _clean(text: str) -> str:
    """Put the replacement character where bytes are no UTF-8."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
