"""All texts of the program that a translator has to see, found in its code.

They are found as Qt finds them when the program runs: ``self.tr`` by its class, ``window.tr``
by the annotated class of ``window`` (a subclass asks its bases as well), ``tr`` of the settings' pages and
``_tr`` of a module by the context that they are translated in.  Qt's own program for that, lupdate, gives the
last three no context, and knows no sentences of `aspire_desktop.core.error_texts`.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "aspire_desktop"
#: What stands for a value in a text.
FIELD = re.compile(r"\{\w*(?::[^{}]*)?\}|%L?n|%L?\d")
#: Of functions that are handed a ``tr``: the pages of the settings.
_HANDED_TR = "SettingsDialog"
#: Of the sentences of core and services, in `aspire_desktop.viewmodels.error_text`.
_ERRORS = "errors"
#: Qt's own, in which menus ask for the names of keys: its Spanish calls them otherwise than our sentences do.
_OF_KEYS, _KEYS = "QShortcut", ("Ctrl", "Shift", "Alt", "Del", "Ins", "Return", "Enter", "Esc")


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the code.

    Attributes:
        context: A class, or what `QCoreApplication.translate` is called with.
        source: In English.
        numerus: Whether it depends on a number, and so has two forms.
    """

    context: str
    source: str
    comment: str = ""
    numerus: bool = False


@cache
def texts() -> tuple[Text, ...]:
    """Return all texts of the program, each once, in the order of their modules."""
    found: dict[Text, None] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if "tr(" in source or "translate(" in source:
            found.update(dict.fromkeys(texts_of(ast.parse(source), path.name)))
    found.update(dict.fromkeys(Text(_ERRORS, sentence) for sentence in _error_texts()))
    found.update(dict.fromkeys(Text(_OF_KEYS, key) for key in _KEYS))
    return tuple(found)


def texts_of(tree: ast.Module, name: str = "") -> list[Text]:
    """Return the texts of a module, as they come.

    Raises:
        SystemExit: One is put together when the program runs: no translator would see it.
    """
    return _Module(tree, name).texts


def _error_texts() -> Iterator[str]:
    sys.path.insert(0, str(ROOT))
    from aspire_desktop.core.error_texts import TEMPLATES

    sys.path.pop(0)
    # A sentence that is all its data reads the same in every language.
    yield from (text for text in TEMPLATES.values() if FIELD.sub("", text).strip())


@dataclass(slots=True)
class _Place:
    """Where a call stands: the class around it, and the classes of what its functions are given."""

    owner: str = ""
    given: dict[str, str] = field(default_factory=dict)


class _Module(ast.NodeVisitor):
    """Finds the texts of one module."""

    def __init__(self, tree: ast.Module, name: str) -> None:
        self._name = name
        self.texts: list[Text] = []
        self._place = _Place()
        self._values = dict(_assigned(tree.body))
        self._own = next(filter(None, map(_context_of_own, tree.body)), "")
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._within(_Place(node.name), node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._within_function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._within_function(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._within_function(node)

    def visit_Call(self, node: ast.Call) -> None:
        context, arguments = self._asked(node)
        if arguments:
            if not context:
                self._refuse(node)
            comment = _constant(arguments[1]) if len(arguments) > 1 else ""
            for source in self._sources(arguments[0]):
                self.texts.append(Text(context, source, comment, len(arguments) > 2))
        self.generic_visit(node)

    def _within_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> None:
        given = {argument.arg: _class_name(argument.annotation) for argument in _arguments(node.args)}
        self._within(_Place(self._place.owner, self._place.given | given), node)

    def _within(self, place: _Place, node: ast.AST) -> None:
        before, self._place = self._place, place
        self.generic_visit(node)
        self._place = before

    def _refuse(self, node: ast.expr) -> NoReturn:
        raise SystemExit(f"{self._name}, line {node.lineno}: no translator would see {ast.unparse(node)}")

    def _asked(self, node: ast.Call) -> tuple[str, list[ast.expr]]:
        """Return the context that a call asks for a text in, and what it asks: nothing where it asks none."""
        function = node.func
        if isinstance(function, ast.Name):
            own = {"tr": _HANDED_TR, "_tr": self._own}
            return own.get(function.id, ""), node.args if function.id in own else []
        if not isinstance(function, ast.Attribute) or not isinstance(function.value, ast.Name):
            return "", []
        name = function.value.id
        if (name, function.attr) == ("QCoreApplication", "translate"):
            return _constant(node.args[0]), node.args[1:]
        if function.attr != "tr":
            return "", []
        return (self._place.owner if name == "self" else self._place.given.get(name, "")), node.args

    def _sources(self, asked: ast.expr) -> Iterator[str]:
        """Yield the texts that an expression stands for: itself, or those of a constant of the module."""
        while isinstance(asked, ast.Subscript):
            asked = asked.value
        if isinstance(asked, ast.Name):
            asked = self._values.get(asked.id, asked)
        if isinstance(asked, ast.IfExp):
            yield from (text for part in (asked.body, asked.orelse) for text in self._sources(part))
        elif isinstance(asked, ast.Dict):
            yield from map(_constant, asked.values)
        elif isinstance(asked, ast.Tuple):
            yield from map(_constant, asked.elts)
        elif _constant(asked):
            yield _constant(asked)
        elif not isinstance(asked, ast.Name) or asked.id not in self._place.given:
            self._refuse(asked)


def _assigned(body: Iterable[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    for node in body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id, node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            yield node.target.id, node.value


def _context_of_own(node: ast.stmt) -> str:
    """Return the context of a module's own ``_tr``, a function or a `partial`; empty for all else."""
    is_function = isinstance(node, ast.FunctionDef) and node.name == "_tr"
    is_partial = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_tr"
    if not is_function and not is_partial:
        return ""
    (call,) = (part for part in ast.walk(node) if isinstance(part, ast.Call))
    return next(filter(None, map(_constant, call.args)), "")


def _arguments(of: ast.arguments) -> list[ast.arg]:
    return [*of.posonlyargs, *of.args, *of.kwonlyargs]


def _class_name(annotation: ast.expr | None) -> str:
    """Return the class that an argument is of: of ``QWidget | None`` the first."""
    if isinstance(annotation, ast.BinOp):
        return _class_name(annotation.left)
    return "" if annotation is None else ast.unparse(annotation).rpartition(".")[2]


def _constant(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
