"""Answers as .NET writes them: compact, and with everything escaped that HTML could take for its own."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from starlette.responses import Response

_STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
#: What `System.Text.Json` escapes by default and Python does not; ``\"`` and Python's small hex digits too.
_ESCAPED: Final = re.compile(r"\\u[0-9a-f]{4}|\\.|['&<>+`\x7f]")


class JsonAnswer(Response):
    """A JSON body in which all but plain Latin letters, digits and a few signs is escaped."""

    media_type = "application/json; charset=utf-8"

    def render(self, content: Any) -> bytes:
        return dotnet_json(content).encode("ascii")


def dotnet_json(value: Any) -> str:
    """Return the text that .NET's default encoder makes of `value`."""
    return _STRING.sub(_string, json.dumps(value, separators=(",", ":")))


def _string(found: re.Match[str]) -> str:
    return f'"{_ESCAPED.sub(_character, found[0][1:-1])}"'


def _character(found: re.Match[str]) -> str:
    text = found[0]
    if text.startswith("\\u"):
        return f"\\u{text[2:].upper()}"
    if text == '\\"':
        return "\\u0022"
    return text if text.startswith("\\") else f"\\u{ord(text):04X}"
