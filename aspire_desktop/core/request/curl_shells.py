"""Takes a cURL command apart as the shell would that it was written for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl_bash import bash_command
from aspire_desktop.core.request.curl_cmd import cmd_command, is_older_form
from aspire_desktop.core.request.curl_powershell import powershell_command
from aspire_desktop.core.request.typographic import as_typed
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.request.curl_options import CurlCommand

    Reader = Callable[[str], CurlCommand | None]

_PROMPT: Final = re.compile(
    r"\A(?:PS [^\n>]*>\s*|[A-Za-z]:\\[^\n>\"]*>\s*|[$>%]\s+)(?=[\w&(./\\\"'])"
    r"|\A(?:[^\n'\"|;&=]{0,80}?[$#%>❯›»➜]\s+(?:~\s+)?|(?:\d+[.)]|[-*•])\s+)"
    r"(?=(?:(?:sudo|time|env)\s)?(?:[^\s'\"]*[/\\])?curl)"
)
_POWERSHELL: Final = re.compile(
    r"\$\w+\s*[=|]|@['\"]\s*\n|\[IO\.|&\s*['\"]?[^'\"\n]*curl|curl(?:\.exe)?\s.*--%\s"
)
_WINDOWS_PATH: Final = re.compile(r"\"?[A-Za-z]:\\")
#: A command whose output goes into a variable.
_SUBSTITUTED: Final = re.compile(r"(?:\w+=)?\"\$\((.*)\)\"", re.DOTALL)
_TYPOGRAPHIC_NOTE: Final = Phrase("pasted.typographic")
_CMD: Final = re.compile(r"(?:@echo|rem|set)\s", re.IGNORECASE)
_CONTINUED: Final = re.compile(r"[ \t]([\\^`])[ \t]*\r?\n")
_FIRST_QUOTE: Final = re.compile(r"[^'\"]*?(\^?['\"])")
#: Quotation marks doubled around a word, as in {""a"":1}.
_DOUBLED: Final = re.compile(r"[{,:\[ ]\"\"\w|\w\"\"[]:,}]")


def shell_command(text: str) -> tuple[CurlCommand, tuple[Phrase, ...]]:
    """Return the first cURL command of `text`, and sentences about how it was read.

    Raises:
        InputError: There is none, or a quotation is never closed.
    """
    text = text.encode("utf-8", "replace").decode("utf-8").replace("\0", "").strip()
    text = _PROMPT.sub("", text, count=1)
    substituted = _SUBSTITUTED.fullmatch(text)
    text = substituted[1].strip() if substituted else text
    notes: tuple[Phrase, ...] = ()
    reader = _reader(text)
    if reader is not powershell_command:  # it takes typographic marks for its own
        plain = as_typed(text)
        notes = (_TYPOGRAPHIC_NOTE,) if plain != text else ()
        text, reader = plain, _reader(plain)
    command = reader(text)
    if command is None:
        raise InputError("pasted.no_curl")
    return command, notes


def _reader(text: str) -> Reader:
    if _POWERSHELL.match(text):
        return powershell_command
    if text.startswith(("printf", "echo")):
        return bash_command
    if _CMD.match(text) or _WINDOWS_PATH.match(text) or is_older_form(text):
        return cmd_command
    continued = _CONTINUED.search(text)
    if continued:
        return {"\\": bash_command, "^": cmd_command}.get(continued[1], powershell_command)
    return _reader_of_line(text)


def _reader_of_line(text: str) -> Reader:
    first = _FIRST_QUOTE.match(text)
    if (first and first[1].startswith("^")) or "%ASPIRE_TOKEN%" in text:
        return cmd_command
    if "$env:" in text:
        return powershell_command
    if text.startswith("curl.exe"):
        return powershell_command if "'" in text or '`"' in text else cmd_command
    return cmd_command if "'" not in text and _DOUBLED.search(text) else bash_command
