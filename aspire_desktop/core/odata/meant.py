"""What people write for OData's words, and what they mean by it."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, unquote_plus

from aspire_desktop.core.moments import read_moment, read_time
from aspire_desktop.core.odata.problem import Problem, Repair
from aspire_desktop.core.odata.tokens import Kind, Token
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What other languages write.
_OTHERS: Final = {
    "=": "eq",
    "==": "eq",
    "!=": "ne",
    "<>": "ne",
    "<": "lt",
    "<=": "le",
    ">": "gt",
    ">=": "ge",
    "&": "and",
    "&&": "and",
    "|": "or",
    "||": "or",
    "!": "not",
}
_ENCODED: Final = re.compile(r"%[0-9A-Fa-f]{2}")
_PLUS: Final = re.compile(r"\w\+(?:eq|ne|gt|ge|lt|le|and|or|in)\+")
_OPENING: Final = '"“”„‘’‚'


def foreign_problem(token: Token, text: str) -> Problem:
    """Return what is said of a word that no filter has, with what was meant by it."""
    if token.text in _OTHERS:
        word = _OTHERS[token.text]
        message = Phrase("query.word_instead", word=word, text=token.text)
        return _told(token, message, _spaced(token, text, word))
    if token.text == "%" and _ENCODED.match(text, token.start):
        whole = Repair(0, len(text), unquote(text), Phrase("repair.decode"))
        return _told(token, Phrase("query.percent_encoded"), whole)
    if token.text[0] in _OPENING:
        return _quote_problem(token)
    return _told(token, Phrase("query.unexpected", text=token.text[:30]))


def _quote_problem(token: Token) -> Problem:
    message = Phrase("query.single_quotes")
    if len(token.text) < 2 or token.text[-1] not in _OPENING:
        return _told(token, message)
    inner = token.text[1:-1].replace("'", "''")
    return _told(token, message, Repair(token.start, token.end, f"'{inner}'", Phrase("repair.single_quotes")))


def pasted_problem(text: str, option: str) -> Problem | None:
    """Return what is said of an option's name or a form's encoding that was pasted with its value."""
    named = re.match(rf"\s*[?&]?{re.escape(option)}\s*=\s*", text)
    if named is not None:
        repair = Repair(0, named.end(), "", Phrase("repair.remove_option", option=option))
        return Problem(0, named.end(), Phrase("query.option_added", option=option), repair=repair)
    if " " not in text.strip() and _PLUS.search(text):
        decoded = Repair(0, len(text), unquote_plus(text), Phrase("repair.decode"))
        return Problem(0, len(text), Phrase("query.form_encoded"), repair=decoded)
    return None


def date_problem(token: Token) -> Problem | None:
    """Return what is wrong with a date or a time; None where there is such a one."""
    if token.kind is Kind.LOOSE_DATE:
        return _loose_date_problem(token)
    try:
        if token.kind is Kind.TIME:
            read_time(_seconds(token.text))
        elif "T" in token.text:
            read_moment(_seconds(token.text.removeprefix("-")))
        else:
            date.fromisoformat(token.text.removeprefix("-"))
    except ValueError:
        text = token.text[:40]
        is_time = token.kind is Kind.TIME
        no_such = (
            Phrase("query.no_such_time", text=text) if is_time else Phrase("query.no_such_date", text=text)
        )
        return _told(token, no_such)
    return None


def _seconds(text: str) -> str:
    """Return `text` with no more digits of a second than Python reads."""
    return re.sub(r"(\.\d{6})\d+", r"\1", text)


def _loose_date_problem(token: Token) -> Problem:
    numbers = [int(part) for part in re.findall(r"\d+", token.text)]
    message = Phrase("query.date_form")
    try:
        if " " in token.text:
            day = datetime(*numbers)  # type: ignore[arg-type]  # noqa: DTZ001 (only rewritten)
            written = day.strftime("%Y-%m-%dT%H:%M:%SZ")
        elif len(token.text.split("/")[0]) == 4 or "-" in token.text:
            written = date(numbers[0], numbers[1], numbers[2]).isoformat()
        else:
            month, number, year = numbers
            month, number = (number, month) if month > 12 else (month, number)
            written = date(year, month, number).isoformat()
    except ValueError:
        return _told(token, message)
    return _told(
        token, message, Repair(token.start, token.end, written, Phrase("repair.write", text=written))
    )


def like_problem(left: str, start: int, word: Token, pattern: Token) -> Problem:
    """Return what is said of ``Name like '%x%'``; `left` stands from `start` on."""
    message = Phrase("query.no_like")
    if pattern.kind is not Kind.TEXT:
        return _told(word, message)
    inner = pattern.text[1:-1]
    name = {(True, False): "endswith", (False, True): "startswith"}.get(
        (inner.startswith("%"), inner.endswith("%")), "contains"
    )
    call = f"{name}({left},'{inner.strip('%')}')"
    if "%" in inner.strip("%"):
        return _told(word, message)
    return _told(word, message, Repair(start, pattern.end, call, Phrase("repair.write_call", name=name)))


def is_null_problem(words: Sequence[Token]) -> Problem | None:
    """Return what is said of ``is null`` and ``is not null``, which begin `words`."""
    texts = [word.text.lower() for word in words]
    if texts[:2] == ["is", "null"]:
        end, meant = words[1].end, "eq null"
    elif texts[:3] == ["is", "not", "null"]:
        end, meant = words[2].end, "ne null"
    else:
        return None
    repair = Repair(words[0].start, end, meant, Phrase("repair.write_word", text=meant))
    return Problem(words[0].start, end, Phrase("query.word", word=meant), repair=repair)


def quote_inside_problem(text: Token, following: Sequence[Token], whole: str) -> Problem | None:
    """Return what is said of a quote inside a text, as in ``'O'Brien'``, where `following` is behind it."""
    first = following[0]
    if first.kind is not Kind.NAME or first.start != text.end:
        return None
    close = whole.find("'", first.end)
    message = Phrase("query.quote_inside")
    problem = Problem(text.end - 1, text.end, message)
    if close < 0:
        return problem
    return Problem(
        text.end - 1,
        text.end,
        message,
        repair=Repair(text.end - 1, text.end, "''", Phrase("repair.quote_twice")),
    )


def _spaced(token: Token, text: str, word: str) -> Repair:
    """Put `word` in the place of a sign, apart from what stands beside it."""
    before = " " if token.start and not text[token.start - 1].isspace() and word != "not" else ""
    after = " " if token.end < len(text) and not text[token.end].isspace() else ""
    return Repair(token.start, token.end, f"{before}{word}{after}", Phrase("repair.write_word", text=word))


def _told(token: Token, message: Phrase, repair: Repair | None = None) -> Problem:
    return Problem(token.start, max(token.end, token.start + 1), message, repair=repair)
