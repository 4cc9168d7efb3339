"""Goes through the words of a query option, and says what is wrong with the next one."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.fields import QueryField, find
from aspire_desktop.core.odata.meant import foreign_problem, is_null_problem, quote_inside_problem
from aspire_desktop.core.odata.problem import Problem, Repair, SyntaxProblemError
from aspire_desktop.core.odata.tokens import Kind, Token, tokens
from aspire_desktop.core.odata.vocabulary import FUNCTIONS, KEYWORDS, WORDS
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_JSON: Final = json.JSONDecoder()


class WordCursor:
    """Attributes: words: all of them, ``END`` last; place: of the next one; doubts: so far."""

    def __init__(self, text: str, fields: Sequence[QueryField]) -> None:
        self.text = text
        self.doubts: list[Problem] = []
        self.words = list(self._in_lower_case(list(tokens(text)), fields))
        self.place = 0

    @property
    def now(self) -> Token:
        return self.words[self.place]

    def take(self) -> Token:
        token = self.now
        if token.kind is not Kind.END:
            self.place += 1
        return token

    def is_word(self, *words: str) -> bool:
        return self.now.kind is Kind.NAME and self.now.text in words

    def is_sign(self, sign: str) -> bool:
        return self.now.kind is Kind.SIGN and self.now.text == sign

    def expect(self, sign: str) -> None:
        if self.is_sign(sign):
            self.take()
            return
        token = self.now
        if self._says_what_is_meant(token):
            raise self.unexpected(token)
        if sign != ")":
            raise wrong(token, Phrase("query.sign_missing", sign=sign))
        repair = None
        if token.kind is Kind.END:
            repair = Repair(len(self.text), len(self.text), ")", Phrase("repair.close_parenthesis"))
        raise wrong(token, Phrase("query.closing_missing_here"), repair)

    def skip_parenthesis(self) -> None:
        """Pass over a parenthesis whose inside has rules of its own, such as a function's of the server."""
        self.expect("(")
        depth = 1
        while depth:
            if self.now.kind is Kind.END:
                self.expect(")")
            token = self.take()
            depth += (token.text == "(") - (token.text == ")")

    def skip_json(self, first: Token) -> bool:
        """Pass over an array or an object of JSON that begins with `first`; False where it is none."""
        try:
            _, end = _JSON.raw_decode(self.text, first.start)
        except (ValueError, RecursionError):
            return False
        while self.now.start < end and self.now.kind is not Kind.END:
            self.take()
        return True

    def doubt(self, token: Token, message: Phrase, repair: Repair | None = None) -> None:
        self.doubts.append(Problem(token.start, token.end, message, is_error=False, repair=repair))

    def unexpected(self, token: Token) -> SyntaxProblemError:
        """Return the error of a word that cannot stand where it does, with what was meant by it."""
        place = next(place for place, one in enumerate(self.words) if one is token)
        before = self.words[place - 1] if place else None
        meant = is_null_problem(self.words[place:])
        if meant is None and before is not None and before.kind is Kind.TEXT:
            meant = quote_inside_problem(before, self.words[place:], self.text)
        if meant is None and token.kind is Kind.FOREIGN:
            meant = foreign_problem(token, self.text)
        if meant is None and token.kind is Kind.OPEN_TEXT:
            repair = Repair(len(self.text), len(self.text), "'", Phrase("repair.close_quote"))
            message = Phrase("query.quote_missing")
            return wrong(token, message, repair)
        if meant is None and token.kind is Kind.SIGN and token.text == ")":
            repair = Repair(token.start, token.end, "", Phrase("repair.remove_parenthesis"))
            return wrong(token, Phrase("query.opening_missing"), repair)
        return wrong(token, _said(token)) if meant is None else SyntaxProblemError(meant)

    def _says_what_is_meant(self, token: Token) -> bool:
        before = self.words[self.place - 1]
        is_behind_text = before.kind is Kind.TEXT and token.start == before.end and token.kind is Kind.NAME
        return token.kind in (Kind.FOREIGN, Kind.OPEN_TEXT) or token.text.lower() == "is" or is_behind_text

    def _in_lower_case(self, words: list[Token], fields: Sequence[QueryField]) -> Iterator[Token]:
        """Yield the words, with a doubt those of the language as it has them where they stand in capitals."""
        for place, word in enumerate(words):
            lower = word.text.lower()
            calls = place + 1 < len(words) and words[place + 1].text == "("
            is_meant = lower in FUNCTIONS if calls and lower not in KEYWORDS else lower in WORDS
            is_path = "/" in (
                words[place - 1].text if place else "",
                words[place + 1].text if place + 1 < len(words) else "",
            )
            if (
                word.kind is not Kind.NAME
                or lower == word.text
                or not is_meant
                or is_path
                or find(fields, word.text)
            ):
                yield word
                continue
            repair = Repair(word.start, word.end, lower, Phrase("repair.write_word", text=lower))
            message = Phrase("query.small_letters_meant", word=lower)
            self.doubts.append(Problem(word.start, word.end, message, is_error=False, repair=repair))
            yield replace(word, text=lower)


def wrong(token: Token, message: Phrase, repair: Repair | None = None) -> SyntaxProblemError:
    return SyntaxProblemError(Problem(token.start, max(token.end, token.start + 1), message, repair=repair))


def _said(token: Token) -> Phrase:
    if token.kind is Kind.END:
        return Phrase("query.end_missing")
    return Phrase("query.unexpected", text=token.text[:30])
