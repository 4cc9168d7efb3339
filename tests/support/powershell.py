"""Scripts of PowerShell, read by tree-sitter's grammar: there is no PowerShell here to run them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import tree_sitter_powershell
from tree_sitter import Language, Node, Parser

_PARSER = Parser(Language(tree_sitter_powershell.language()))
#: A word in an array: 'text', "text with a $variable", or a variable.
_WORD = re.compile(r"""'([^']*)'|"([^"]*)"|(\$\w+)""")
_BEGINS = re.compile(r"^\s*\$arguments = @\((.*)\)$", re.MULTILINE)
_ADDS = re.compile(r"\$arguments \+= (@\([^)]*\)|'[^']*')")


@dataclass(frozen=True)
class Call:
    """What a function hands to the command line.

    Attributes:
        words: As they stand in the script, variables with their names.
        added: What may come after them, each for itself.
        last: What comes after all others: the arguments that are no options.
    """

    function: str
    words: tuple[str, ...]
    added: tuple[tuple[str, ...], ...]
    last: tuple[str, ...]


def syntax_errors(script: Path) -> list[str]:
    """Return where the grammar finds no meaning, a line each."""
    return [
        f"{script.name}:{node.start_point[0] + 1}: {(node.text or b'')[:60]!r}"
        for node in _walk(_PARSER.parse(script.read_bytes()).root_node)
        if node.is_error or node.is_missing
    ]


def functions(script: Path) -> dict[str, str]:
    """Return the source of each function by its name."""
    found = {}
    for node in _walk(_PARSER.parse(script.read_bytes()).root_node):
        if node.type == "function_statement":
            name = next(child for child in node.children if child.type == "function_name")
            found[(name.text or b"").decode()] = (node.text or b"").decode()
    return found


def calls(script: Path) -> list[Call]:
    """Return what its functions call the command line with: the lists named ``$arguments``."""
    found = []
    for name, source in functions(script).items():
        begun = _BEGINS.search(source)
        if begun:
            added = [_words(text) for text in _ADDS.findall(source)]
            last = tuple(word for words in added if words[0] == "--" for word in words)
            options = tuple(words for words in added if words[0] != "--")
            found.append(Call(name, _words(begun[1]), options, last))
    return found


def _words(text: str) -> tuple[str, ...]:
    return tuple(single or double or variable for single, double, variable in _WORD.findall(text))


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _walk(child)
