"""A request as a cURL command: the arguments that every shell has to pass on, and bash."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.core.request.snippet_token import SnippetToken

#: Linux takes at most 128 KiB in one argument, counted as it is after quoting; a pipe has no limit.
_LONGEST_ARGUMENT: Final = 100_000
_GLOBBED: Final = re.compile(r"[\[\]{}]")
_BARE: Final = re.compile(r"[A-Za-z0-9%+,./:=@_-]+\Z")
_WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH"})
_ANSI_C: Final = {0x09: r"\t", 0x0A: r"\n", 0x0D: r"\r", 0x27: r"\'", 0x5C: r"\\"}


def curl_target(request: PreparedRequest) -> tuple[str, ...]:
    """Return the first arguments: the method and the URL."""
    # With --request HEAD cURL waits for a body that never comes; --head takes no body to send.
    method = (
        ("--head",) if request.method == "HEAD" and request.body is None else ("--request", request.method)
    )
    globs = ("--globoff",) if _GLOBBED.search(request.url) else ()
    return (*method, request.url, *globs)


def curl_headers(request: PreparedRequest) -> tuple[str, ...]:
    """Return the values of --header, without Authorization."""
    # “Name:” would take a header away; a semicolon is how cURL is told to send an empty one.
    headers = [f"{name}: {value}" if value else f"{name};" for name, value in request.headers]
    names = {name.lower() for name, _ in request.headers}
    if request.body is not None and "content-type" not in names:
        headers.append("Content-Type:")
    if request.body is None and request.method in _WITH_BODY and "content-length" not in names:
        # Otherwise cURL says nothing about a length, and some servers answer 411.
        headers.append("Content-Length: 0")
    return tuple(headers)


def bash_curl(request: PreparedRequest, token: SnippetToken | None) -> str:
    """Return a command for bash; zsh reads it alike."""
    lines = [f"curl {' '.join(_quoted(word) for word in curl_target(request))}"]
    if token is not None and token.text is None:
        lines.append('--header "Authorization: Bearer $ASPIRE_TOKEN"')
    elif token is not None:
        lines.append(f"--header {_quoted(f'Authorization: Bearer {token.text}')}")
    lines += [f"--header {_quoted(header)}" for header in curl_headers(request)]
    pipe = ""
    if request.body is not None:
        pipe, data = _body(request.body)
        lines.append(data)
    return pipe + " \\\n  ".join(lines)


def _body(raw: bytes) -> tuple[str, str]:
    """Return what comes before the command, and the option."""
    try:
        quoted = _quoted(raw.decode("utf-8"))
    except UnicodeDecodeError:
        quoted = _ansi_c(raw)
    if b"\0" in raw:
        # No argument can hold a NUL.
        return f"printf '%b' '{_octal(raw)}' | ", "--data-binary @-"
    if len(raw) > _LONGEST_ARGUMENT:
        return f"printf '%s' {quoted} | ", "--data-binary @-"
    # The other --data options would read a file where the body begins with @.
    return "", f"--data-raw {quoted}"


def _quoted(text: str) -> str:
    """Quote for bash; a control character is spelt out, since a terminal may act on it when pasted."""
    if all(char == "\n" or char.isprintable() for char in text):
        return text if _BARE.match(text) else "'" + text.replace("'", "'\\''") + "'"
    return _ansi_c(text.encode("utf-8", "replace"))


def _ansi_c(raw: bytes) -> str:
    def spelt(byte: int) -> str:
        return _ANSI_C.get(byte) or (chr(byte) if 0x20 <= byte < 0x7F else f"\\x{byte:02x}")

    return "$'" + "".join(spelt(byte) for byte in raw) + "'"


def _octal(raw: bytes) -> str:
    def spelt(byte: int) -> str:
        plain = 0x20 <= byte < 0x7F and byte not in b"\\'"
        return chr(byte) if plain else f"\\0{byte:03o}"

    return "".join(spelt(byte) for byte in raw)
