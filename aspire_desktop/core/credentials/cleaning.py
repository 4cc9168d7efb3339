"""Takes from a token, a secret or an id what people and servers put around it."""

import re
from typing import Final

from aspire_desktop.core.late_pattern import late_pattern

#: What opens a quotation, and what closes it.
QUOTES: Final = {'"': '"', "'": "'", "`": "`", "“": "”", "‘": "’", "«": "»", "„": "“"}
_BEARER: Final = late_pattern(r"(?:authorization\s*:\s*)?bearer(?:\s+|\Z)", re.IGNORECASE)
_INVISIBLE: Final = "\ufeff\u200b\u200c\u200d\u2060\u00a0"


def cleaned(text: str) -> str:
    """Return `text` without surrounding blanks, quotes and a leading ``Bearer ``: none is part of a value."""
    while True:
        before = text
        text = text.strip().strip(_INVISIBLE).strip()
        text = _BEARER.sub("", text, count=1) if _BEARER.match(text) else text
        if len(text) >= 2 and QUOTES.get(text[0]) == text[-1]:
            text = text[1:-1]
        if text == before:
            return text
