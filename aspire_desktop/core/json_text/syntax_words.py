"""What keeps a text from being JSON, in plain words in the place of Python's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    import json

    from aspire_desktop.core.wording import Datum

_WORDS: Final = {
    "Expecting value": Phrase("json.value_missing"),
    "Expecting ',' delimiter": Phrase("json.comma_missing"),
    "Expecting ':' delimiter": Phrase("json.colon_missing"),
    "Expecting property name enclosed in double quotes": Phrase("json.name_missing"),
    "Illegal trailing comma before end of object": Phrase("json.trailing_comma"),
    "Illegal trailing comma before end of array": Phrase("json.trailing_comma"),
    "Extra data": Phrase("json.more_text"),
    "Unterminated string starting at": Phrase("json.quote_missing"),
    "Invalid control character at": Phrase("json.control"),
}


def syntax_words(error: json.JSONDecodeError) -> Datum:
    """Return e.g. ``a comma or a closing bracket is missing here``; Python's own words for what is rare."""
    return _WORDS.get(error.msg, error.msg)
