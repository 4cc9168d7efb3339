"""The catalogue and the code agree: every code is raised, every raised code and its fields are there."""

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import aspire_desktop
from aspire_desktop.core import error_texts
from aspire_desktop.core.error_texts import TEMPLATES

_PACKAGE = Path(aspire_desktop.__file__).parent
_CATALOGUE = Path(error_texts.__file__).parent
_CODE = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\Z")
_FIELD = re.compile(r"\{(\w+)(?::[^{}]*)?\}")
#: What an error takes besides the values of its sentence.
_OWN = {"detail", "status", "path"}
#: Made by a function of its own with the code alone: the code may have no field but the status.
_MAKERS = {"_alone", "_unusable"}
#: What Python says of JSON that is none; and what is said where Qt itself may be what has failed.
_NOT_OURS = {"widgets/request/body_remarks.py", "start_failure.py"}
#: It makes its code itself.
_OWN_INIT = {"ExportInterruptedError"}
#: What stands in the place of a code: that of a `Phrase` or of another error, which is checked itself.
_PASSED_ON = {
    "what.code",
    "unwanted.code",
    "said.code",
    "self._problem.code",
    "code",
    "WEB_APP",
    # Of a table beside it, or of an enumeration: what is not in the catalogue is not used by anybody.
    "_LIMITS[kind]",
    "self.value",
    "light.value",
    "slow if is_slow else fast",
    # A sentence of a file that nobody knows: it is its own.
    "problem",
    "self.value[1]",
    "self.kind.value",
    "_SAFETY[name]",
    "f'{code}_one' if is_one else code",
}


def _sources() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(_PACKAGE.rglob("*.py")):
        if _CATALOGUE not in path.parents:
            yield path.relative_to(_PACKAGE).as_posix(), ast.parse(path.read_text("utf-8"))


def _error_names() -> set[str]:
    """Return the names of all classes of errors, wherever they are defined."""
    bases = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for _, tree in _sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    names: set[str] = set()
    waiting = {"AspireError"}
    while waiting:
        names |= waiting
        waiting = {name for name, parents in bases.items() if parents & waiting}
    return names


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for name, tree in _sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield f"{name}:{node.lineno}", node


def _code_of(call: ast.Call) -> str:
    first = call.args[0] if call.args else None
    if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value in TEMPLATES:
        return first.value
    return ""


def _fields(template: str) -> set[str]:
    return set(_FIELD.findall(template))


def test_every_error_is_raised_with_a_code_of_the_catalogue() -> None:
    makers = _error_names() | {"Phrase"}
    wrong = [
        f"{place}: {ast.unparse(call)[:100]}"
        for place, call in _calls()
        if ast.unparse(call.func).rpartition(".")[2] in makers - _OWN_INIT
        and not _code_of(call)
        and not (call.args and ast.unparse(call.args[0]) in _PASSED_ON)
    ]

    assert wrong == []


def test_every_template_gets_the_fields_that_it_names_and_no_others() -> None:
    wrong = []
    for place, call in _calls():
        code = _code_of(call)
        if not code:
            continue
        given = {keyword.arg for keyword in call.keywords if keyword.arg is not None}
        named = _fields(TEMPLATES[code])
        if ast.unparse(call.func).rpartition(".")[2] in _MAKERS:
            given = {"status"}
        missing, superfluous = named - given - {"status"}, given - named - _OWN
        if missing or superfluous:
            wrong.append(f"{place}: {code}: missing {missing}, superfluous {superfluous}")

    assert wrong == []


def test_every_template_is_used_somewhere() -> None:
    used = {
        node.value
        for _, tree in _sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }

    # What is `counted` has another sentence for one.
    used |= {f"{code}_one" for code in used}
    assert sorted(set(TEMPLATES) - used) == []


def test_no_code_stands_in_two_modules_and_none_is_written_in_another_way() -> None:
    written = []
    for path in sorted(_CATALOGUE.glob("*.py")):
        if path.stem != "__init__":
            written += importlib.import_module(f"{error_texts.__name__}.{path.stem}").TEMPLATES

    assert sorted(written) == sorted(TEMPLATES)
    assert [code for code in written if not _CODE.match(code)] == []
    assert all(template.strip() == template and template for template in TEMPLATES.values())


def test_braces_in_templates_are_fields() -> None:
    assert [code for code, text in TEMPLATES.items() if re.search(r"[{}]", _FIELD.sub("", text))] == []


def _shown_plainly(node: ast.AST) -> bool:
    """Say whether a caught error is put into a text as it is, and so in English."""
    if isinstance(node, ast.FormattedValue):
        return ast.unparse(node.value) == "error"
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "str":
        shown = [ast.unparse(argument) for argument in node.args]
        return shown == ["error"] or any(re.search(r"\bproblem\b", argument) for argument in shown)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return any(ast.unparse(keyword.value) == "error" for keyword in node.keywords)
    return False


def test_the_window_shows_errors_in_its_own_language() -> None:
    plain = [
        f"{name}:{getattr(node, 'lineno', 0)}"
        for name, tree in _sources()
        if name.startswith(("app/", "viewmodels/", "widgets/")) and name not in _NOT_OURS
        for node in ast.walk(tree)
        if _shown_plainly(node)
    ]

    assert plain == []
