"""A request as a cURL command for the prompt of Windows' cmd."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.request.snippet_shell import curl_headers, curl_target

if TYPE_CHECKING:
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.core.request.snippet_token import SnippetToken

#: cmd takes 8,191 characters in one command.
_LONGEST_COMMAND: Final = 8_000
_BARE: Final = re.compile(r"[A-Za-z0-9_./:@-]+\Z")
_SAFE: Final = re.compile(r"[A-Za-z0-9_./:\\ -]")
#: In valid JSON a line break, or a tab, stands between two tokens, never in a string.
_BREAKS: Final = re.compile(r" *[\t\r\n][ \t\r\n]*")
_NOT_PRINTABLE_ASCII: Final = re.compile(r"[^\x20-\x7e]")
_BATCH: Final = "rem For the prompt: in a batch file, double each percent sign but those of ASPIRE_TOKEN.\n"


def cmd_curl(request: PreparedRequest, token: SnippetToken | None) -> str:
    """Return a command for the prompt, or a remark where cmd cannot say it.

    JSON goes on one line in ASCII, as the same JSON: cmd's arguments hold no line breaks, and cURL on
    Windows may read other letters in the system's code page.
    """
    body = None if request.body is None else _body_text(request.body)
    target, headers = curl_target(request), curl_headers(request)
    texts = (*target, *headers, (token.text or "") if token else "", body or "")
    if any(_NOT_PRINTABLE_ASCII.search(text) for text in texts):
        part = "body" if body and _NOT_PRINTABLE_ASCII.search(body) else "request"
        return f"rem cmd cannot pass on the characters of this {part}: use the command for PowerShell."
    lines = [f"curl {' '.join(_word(word) for word in target)}"]
    if token is not None:
        lines.append(f"--header {_authorization(token)}")
    lines += [f"--header {_word(header)}" for header in headers]
    if body is not None:
        lines.append(f"--data-raw {_word(body)}")
    command = " ^\n  ".join(lines)
    if len(command) > _LONGEST_COMMAND:
        return "rem This request is too long for cmd: use the command for PowerShell."
    return (_BATCH if any("%" in text for text in texts) else "") + command


def _authorization(token: SnippetToken) -> str:
    if token.text is not None:
        return _word(f"Authorization: Bearer {token.text}")
    # In quotes, so that no character of the token is read as an operator once it stands there.
    return '"Authorization: Bearer %ASPIRE_TOKEN%"'


def _body_text(raw: bytes) -> str:
    """Return the body, JSON in one line of ASCII.

    What cannot be passed on comes back with a character that is not printable ASCII.
    """
    text = raw.decode("utf-8", "replace")
    if text.isascii() and text.isprintable():
        return text
    try:
        # Only whether it is JSON matters: no number is read, so none can be too long to be read.
        json.loads(text, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return text
    if text.encode("utf-8") != raw:
        return "\N{REPLACEMENT CHARACTER}"
    return _NOT_PRINTABLE_ASCII.sub(_escaped, _BREAKS.sub("", text))


def _escaped(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


def _word(text: str) -> str:
    """Quote for CommandLineToArgvW first, and then for cmd."""
    if _BARE.match(text):
        return text
    # Backslashes count only before a quotation mark, and are doubled there.
    inner = re.sub(r'(\\*)"', r'\1\1\\"', text)
    argument = '"' + re.sub(r"(\\+)\Z", r"\1\1", inner) + '"'
    if '"' not in text and "%" not in text:
        return argument
    # A quotation mark inside would end cmd's own quoting, and inside quotes nothing protects a
    # percent sign: so no quotes for cmd at all, and a caret before whatever it might act on.  The
    # name after a percent sign then begins with a caret, and no variable's does.
    spelt = []
    after_percent = False
    for char in argument:
        safe = _SAFE.match(char) is not None and not after_percent
        spelt.append(char if safe or (char == "%" and not after_percent) else f"^{char}")
        after_percent = char == "%"
    return "".join(spelt)
