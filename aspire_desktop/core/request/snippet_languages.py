"""A request as source text, for Python and for C#."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.core.request.snippet_token import SnippetToken

#: .NET keeps these with the body, and refuses them among the request's own.
_CONTENT_HEADERS: Final = frozenset(
    {
        "allow",
        "content-disposition",
        "content-encoding",
        "content-language",
        "content-length",
        "content-location",
        "content-md5",
        "content-range",
        "content-type",
        "expires",
        "last-modified",
    }
)
_CSHARP_ESCAPES: Final = {"\\": r"\\", '"': r"\"", "\n": r"\n", "\r": r"\r", "\t": r"\t"}


def python_httpx(request: PreparedRequest, token: SnippetToken | None) -> str:
    """Return a script for Python 3 with httpx."""
    lines = ["import httpx", "", "response = httpx.request("]
    lines += [f"    {_python(request.method)},", f"    {_python(request.url)},", "    headers=["]
    if token is not None and token.text is None:
        lines = ["import os", "", *lines]
        lines.append('        ("Authorization", "Bearer " + os.environ["ASPIRE_TOKEN"]),')
    elif token is not None:
        bearer = _python_header(f"Bearer {token.text}")
        lines.append(f'        ("Authorization", {bearer}),')
    lines += [f"        ({_python(name)}, {_python_header(value)})," for name, value in request.headers]
    lines.append("    ],")
    if request.body is not None:
        lines += _python_content(request.body)
    lines += ["    timeout=60,", ")", "print(response.status_code)", "print(response.text)"]
    return "\n".join(lines)


def _python_header(value: str) -> str:
    # httpx takes other letters only as bytes.
    return _python(value) if value.isascii() else f"{_python(value)}.encode()"


def _python(text: str) -> str:
    literal = repr(text)
    plain = literal.startswith("'") and '"' not in text and "'" not in text
    return f'"{literal[1:-1]}"' if plain else literal


def _python_content(raw: bytes) -> list[str]:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return [f"    content={raw!r},"]
    parts = text.splitlines(keepends=True)
    if len(parts) < 2:
        return [f"    content={_python(text)}.encode(),"]
    return ["    content=(", *(f"        {_python(part)}" for part in parts), "    ).encode(),"]


def csharp_client(request: PreparedRequest, token: SnippetToken | None) -> str:
    """Return a program for .NET 6 or newer, made of top-level statements."""
    lines = ["using System;", "using System.Net.Http;", "using System.Text;", ""]
    lines.append("using var client = new HttpClient();")
    lines.append(
        f"using var request = new HttpRequestMessage(new HttpMethod({_csharp(request.method)}), "
        f"{_csharp(request.url)});"
    )
    if token is not None:
        variable = 'Environment.GetEnvironmentVariable("ASPIRE_TOKEN")'
        value = variable if token.text is None else _csharp(token.text)
        lines.append(f'request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + {value});')
    of_content = [pair for pair in request.headers if pair[0].lower() in _CONTENT_HEADERS]
    of_request = [pair for pair in request.headers if pair[0].lower() not in _CONTENT_HEADERS]
    lines += [_csharp_header("request.Headers", pair) for pair in of_request]
    if request.body is not None or of_content:
        lines.append(f"request.Content = new ByteArrayContent({_csharp_bytes(request.body or b'')});")
    lines += [_csharp_header("request.Content.Headers", pair) for pair in of_content]
    lines += [
        "using var response = await client.SendAsync(request);",
        "Console.WriteLine((int)response.StatusCode);",
        "Console.WriteLine(await response.Content.ReadAsStringAsync());",
    ]
    return "\n".join(lines)


def _csharp_header(target: str, pair: tuple[str, str]) -> str:
    name, value = pair
    return f"{target}.TryAddWithoutValidation({_csharp(name)}, {_csharp(value)});"


def _csharp_bytes(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return f'Convert.FromBase64String("{b64encode(raw).decode("ascii")}")'
    parts = [_csharp(part) for part in text.splitlines(keepends=True)] or ['""']
    joined = " +\n    ".join(parts)
    return f"Encoding.UTF8.GetBytes({joined})"


def _csharp(text: str) -> str:
    """Return a literal, without C#'s escape in hexadecimal: that takes as many digits as follow."""

    def spelt(char: str) -> str:
        if char in _CSHARP_ESCAPES:
            return _CSHARP_ESCAPES[char]
        if char.isprintable():
            return char
        return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"

    return '"' + "".join(spelt(char) for char in text) + '"'
