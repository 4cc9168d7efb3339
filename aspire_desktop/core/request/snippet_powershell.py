"""A request for PowerShell, 5 or newer: by cURL, or by its own means."""

from __future__ import annotations

import re
from base64 import b64encode
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.request.snippet_shell import curl_headers, curl_target

if TYPE_CHECKING:
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.core.request.snippet_token import SnippetToken

#: PowerShell reads each of these as an apostrophe.
_APOSTROPHES: Final = re.compile("(['‘’‚‛])")
_ENDS_HERE_STRING: Final = re.compile(r"^\s*['‘’‚‛]@", re.MULTILINE)
_BARE: Final = re.compile(r"[A-Za-z-]+\Z")
_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"})
_CONFIG_ESCAPES: Final = {
    ord("\\"): r"\\",
    ord('"'): r"\"",
    ord("\t"): r"\t",
    ord("\n"): r"\n",
    ord("\r"): r"\r",
    ord("\v"): r"\v",
}


def powershell_curl(request: PreparedRequest, token: SnippetToken | None) -> str:
    """Return a script that runs ``curl.exe``; plain ``curl`` is another command's alias in PowerShell 5.

    PowerShell 5 breaks arguments with quotation marks, and changes what it pipes to a program: so the
    body goes through a file, and a header with such marks through cURL's own configuration.
    """
    target = curl_target(request)
    words = [word if _BARE.match(word) else _quoted(word) for word in target if _fits(word)]
    config = [f"url = {_configured(word)}" for word in target if not _fits(word)]
    lines = [f"curl.exe {' '.join(words)}"]
    headers = list(curl_headers(request))
    if token is not None and token.text is None:
        lines.append('--header "Authorization: Bearer $env:ASPIRE_TOKEN"')
    elif token is not None:
        headers.insert(0, f"Authorization: Bearer {token.text}")
    lines += [f"--header {_quoted(header)}" for header in headers if _fits(header)]
    config += [f"header = {_configured(header)}" for header in headers if not _fits(header)]
    before, after = "", ""
    if request.body is not None:
        before, after = _body_file(request.body), "\nRemove-Item -LiteralPath $body"
        lines.append('--data-binary "@$body"')
    if config:
        before += "@'\n" + "\n".join(config) + "\n'@ | "
        lines.append("--config -")
    return before + " `\n  ".join(lines) + after


def powershell_rest(request: PreparedRequest, token: SnippetToken | None) -> str:
    """Return a script with Invoke-RestMethod, or a remark where that cannot send the request."""
    if request.body is not None and request.method in ("GET", "HEAD"):
        return f"# Invoke-RestMethod sends no body with {request.method}: use cURL."
    headers = _merged(request.headers)
    content_type = headers.pop("Content-Type", None)
    lines = _remarks(request, content_type)
    table = [f"  {_quoted(name)} = {_quoted(value)}" for name, value in headers.items()]
    if token is not None:
        value = '"Bearer $env:ASPIRE_TOKEN"' if token.text is None else _quoted(f"Bearer {token.text}")
        table.insert(0, f"  'Authorization' = {value}")
    method = "-Method" if request.method in _METHODS else "-CustomMethod"
    command = f"Invoke-RestMethod {method} {request.method} -Uri {_quoted(request.url)}"
    if table:
        lines += ["$headers = @{", *table, "}"]
        command += " -Headers $headers"
    if content_type is not None:
        command += f" -ContentType {_quoted(content_type)}"
    if request.body is not None:
        lines.append(f"$body = {_body_bytes(request.body)}")
        command += " -Body $body"
    return "\n".join([*lines, command])


def _remarks(request: PreparedRequest, content_type: str | None) -> list[str]:
    remarks = []
    if "%2f" in request.url.partition("?")[0].lower():
        remarks.append("# Windows PowerShell 5 may read %2F in a path as a slash: use PowerShell 7.")
    if request.body is not None and not content_type:
        remarks.append("# Invoke-RestMethod adds a Content-Type of its own, as none is given.")
    return remarks


def _merged(pairs: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Join the values of a name: a hashtable takes each name once, in whatever case it is written."""
    merged: dict[str, str] = {}
    spelling = {"content-type": "Content-Type"}
    for name, value in pairs:
        known = spelling.setdefault(name.lower(), name)
        merged[known] = f"{merged[known]}, {value}" if known in merged else value
    return merged


def _body_file(raw: bytes) -> str:
    text = _text_literal(raw)
    if text is not None:
        write = f"[IO.File]::WriteAllText($body, {text})"
    else:
        write = f"[IO.File]::WriteAllBytes($body, {_base64(raw)})"
    return f"$body = [IO.Path]::GetTempFileName()\n{write}\n"


def _body_bytes(raw: bytes) -> str:
    text = _text_literal(raw)
    return _base64(raw) if text is None else f"[Text.Encoding]::UTF8.GetBytes({text})"


def _base64(raw: bytes) -> str:
    return f"[Convert]::FromBase64String('{b64encode(raw).decode('ascii')}')"


def _text_literal(raw: bytes) -> str | None:
    """Return the body as a readable expression, or None where only its bytes are sure to arrive."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if not text.replace("\n", "").isprintable():
        return None
    if "\n" not in text:
        return _quoted(text)
    if _ENDS_HERE_STRING.search(text):
        return None
    # Windows' clipboard makes CR LF of every line break.
    return f'@\'\n{text}\n\'@.Replace("`r`n", "`n")'


def _quoted(text: str) -> str:
    return "'" + _APOSTROPHES.sub(r"\1\1", text) + "'"


def _fits(word: str) -> bool:
    """Say whether every PowerShell hands `word` over to a program as it is."""
    return bool(word) and '"' not in word and not word.endswith("\\") and word.isprintable()


def _configured(text: str) -> str:
    return '"' + text.translate(_CONFIG_ESCAPES) + '"'
