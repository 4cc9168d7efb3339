"""Takes an `$expand` apart: the relations, each with the options inside its parentheses."""

from __future__ import annotations

from typing import Final

_QUOTE: Final = "'"


def split_outside(text: str, mark: str) -> list[str]:
    """Split `text` at `mark`, but not inside quotes or parentheses.

    Raises:
        ValueError: A quote or parenthesis is left open.
    """
    parts, start, depth, is_quoted = [], 0, 0, False
    for place, character in enumerate(text):
        if character == _QUOTE:
            is_quoted = not is_quoted
        elif not is_quoted:
            depth += (character == "(") - (character == ")")
            if depth < 0:
                raise ValueError(text)
            if character == mark and not depth:
                parts.append(text[start:place])
                start = place + 1
    if depth or is_quoted:
        raise ValueError(text)
    return [part.strip() for part in [*parts, text[start:]] if part.strip()]


def read_expand(text: str) -> list[tuple[str, dict[str, str]]]:
    """Return each relation's name with its options, e.g. ``[("Items", {"$top": "3"})]``.

    Raises:
        ValueError: It cannot be read.
    """
    found = []
    for part in split_outside(text, ","):
        name, opening, rest = part.partition("(")
        if opening and not rest.endswith(")"):
            raise ValueError(part)
        options = [option.partition("=") for option in split_outside(rest[:-1], ";")] if opening else []
        found.append((name.strip(), {key.strip(): value.strip() for key, _, value in options}))
    return found
