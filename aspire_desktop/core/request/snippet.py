"""A request as a program text that can be pasted into a shell or a source file."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.request.snippet_cmd import cmd_curl
from aspire_desktop.core.request.snippet_languages import csharp_client, python_httpx
from aspire_desktop.core.request.snippet_powershell import powershell_curl, powershell_rest
from aspire_desktop.core.request.snippet_shell import bash_curl
from aspire_desktop.core.request.snippet_token import SnippetToken

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.request.prepared import PreparedRequest

    #: Takes the request, and the token or None where none is sent.
    Writer = Callable[[PreparedRequest, SnippetToken | None], str]


class SnippetLanguage(Enum):
    """What a snippet is written for; the values are for the eye."""

    CURL_BASH = "cURL (bash)"
    CURL_POWERSHELL = "cURL (PowerShell)"
    CURL_CMD = "cURL (cmd)"
    POWERSHELL = "PowerShell Invoke-RestMethod"
    PYTHON = "Python httpx"
    CSHARP = "C# HttpClient"


_WRITERS: Final[dict[SnippetLanguage, Writer]] = {
    SnippetLanguage.CURL_BASH: bash_curl,
    SnippetLanguage.CURL_POWERSHELL: powershell_curl,
    SnippetLanguage.CURL_CMD: cmd_curl,
    SnippetLanguage.POWERSHELL: powershell_rest,
    SnippetLanguage.PYTHON: python_httpx,
    SnippetLanguage.CSHARP: csharp_client,
}


def snippet(
    request: PreparedRequest,
    language: SnippetLanguage,
    *,
    token: str | None = None,
    authorized: bool = True,
) -> str:
    """Return a text that sends `request`, byte for byte.

    Where a language cannot say the request, the text is a comment that says why: never a command
    that would send something else.  Only cmd changes a body, and only how its JSON is written.

    Args:
        request: As it was prepared.
        language: What to write.
        token: Put into the text as it is; without it the text reads ASPIRE_TOKEN from the environment
            when it runs, since such texts are made to be shared.
        authorized: False for an operation that takes no token.
    """
    headers = tuple((name, value.strip(" \t")) for name, value in request.headers)
    sent = SnippetToken(token) if authorized else None
    return _WRITERS[language](replace(request, headers=headers), sent)
