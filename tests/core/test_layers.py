"""What import-linter cannot check of the package's structure."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import grimp

#: Signals with a payload that no class stands for, and why.
UNTYPED_SIGNALS = {
    "app/credentials/credential_flow.py: dialog_opened": "the dialog is loaded when it is first opened; None",
    "widgets/copies_dialog.py: restore_requested": "what a widget shows of the services has no class here",
    "widgets/history_panel.py: opened": "one of two classes",
    "widgets/response/headers_view.py: copy_requested": "a function",
    "widgets/response/panel.py: text_copy_requested": "a function",
    "widgets/response/row_detail.py: copy_requested": "a function",
    "widgets/response/table_panel.py: copy_requested": "a function",
    "widgets/response/table_view.py: copy_requested": "a function",
    "widgets/response/table_view.py: rows_copied": "names and a function",
    "widgets/response/text_view.py: copy_requested": "a function",
    "widgets/response/tree_panel.py: copy_requested": "a function",
    "widgets/settings/row.py: changed": "a setting's value, of whatever type it is",
}

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "aspire_desktop"


def sources(folder: str = "") -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((PACKAGE / folder).rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def called(tree: ast.Module) -> Iterator[str]:
    """Yield the name of everything that is called, without what it is an attribute of."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            yield function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def test_view_models_have_no_widgets() -> None:
    for name, tree in sources("viewmodels"):
        modules = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        assert "PySide6.QtWidgets" not in modules, name


def test_labels_and_message_boxes_are_made_in_one_place() -> None:
    kinds = {"QLabel", "QMessageBox", "_Label", "_ElasticLabel", "_MessageBox"}
    makers = {name for name, tree in sources() if kinds & set(called(tree))}
    assert makers == {"widgets/text.py"}


def test_no_text_is_rich_text() -> None:
    rich = {"QTextEdit", "QTextBrowser", "setHtml", "insertHtml", "appendHtml"}
    for name, tree in sources():
        assert not rich & set(called(tree)), name


def test_formatted_text_is_shown_by_the_guide_alone_and_only_of_our_own_files() -> None:
    shows, browsers, readers = set(), set(), set()
    for name, tree in sources():
        calls = set(called(tree))
        if {"setMarkdown", "insertMarkdown"} & calls:
            shows.add(name)
        if "read_page" in calls:
            readers.add(name)
        classes = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
        if {"QTextBrowser", "QTextEdit"} & {getattr(base, "id", "") for one in classes for base in one.bases}:
            browsers.add(name)
    assert shows == {"widgets/guide/page_view.py"}
    assert browsers == shows
    assert readers == {"services/guide_pages.py"}


def test_there_is_one_loop_before_asyncio_and_none_inside_it() -> None:
    loops = {name for name, tree in sources() for call in called(tree) if call in ("exec", "processEvents")}
    # The second shows a message box in a start that fails; the third runs code by Python's own `exec`.
    assert loops == {"app/main.py", "app/starting.py", "app/late_sources.py"}


def test_no_file_is_written_but_by_the_writers_that_leave_no_half_of_one() -> None:
    writers = {
        "services/whole_file.py",
        "services/answer_file.py",
        # In the work folder of an export, from which the whole file is moved.
        "services/pages/csv_file.py",
        "services/pages/writers.py",
        # The standard streams.
        "cli/output.py",
    }
    assert {name for name, tree in sources() if any(map(_writes, ast.walk(tree)))} == writers


def _writes(node: ast.AST) -> bool:
    """Say whether a file is written, or opened to be written, under its own name."""
    if not isinstance(node, ast.Call):
        return False
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    if name != "open":
        return name in ("write_bytes", "write_text")
    given = [*node.args[:2], *(one.value for one in node.keywords if one.arg == "mode")]
    modes = [one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return any(set(mode) <= set("rwaxbt+") and set(mode) & set("wax+") for mode in modes)


def test_the_list_of_packages_is_complete() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = set(settings["tool"]["setuptools"]["packages"])
    folders = {path.parent.relative_to(ROOT) for path in PACKAGE.rglob("__init__.py")}
    packages = {".".join(folder.parts) for folder in folders}
    assert listed == packages | {"aspire_desktop.resources", "aspire_desktop.resources.guide"}


def _is_callback(value: ast.expr, methods: set[str]) -> bool:
    is_method = (
        isinstance(value, ast.Attribute) and ast.unparse(value.value) == "self" and value.attr in methods
    )
    return isinstance(value, ast.Lambda) or is_method


def test_nobody_sets_a_callback_of_another_object() -> None:
    """It comes in by `__init__`, `subscribe` or a signal, so that nobody can take it away."""
    found = [
        f"{name}:{node.lineno} {ast.unparse(node)}"
        for name, tree in sources()
        for owner in ast.walk(tree)
        if isinstance(owner, ast.ClassDef)
        for node in ast.walk(owner)
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Attribute)
        and ast.unparse(node.targets[0].value) not in ("self", "cls", "sys", "threading")
        and _is_callback(node.value, {one.name for one in owner.body if isinstance(one, ast.FunctionDef)})
    ]

    assert found == []


def test_signals_say_what_they_carry() -> None:
    """``object`` says nothing, and a ``dict`` is taken apart by Qt, which keeps only what QVariant knows."""
    untyped = {
        f"{name}: {ast.unparse(node.targets[0])}"
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and ast.unparse(node.value.func) == "Signal"
        and {"object", "dict"} & {ast.unparse(argument) for argument in node.value.args}
    }

    assert untyped == set(UNTYPED_SIGNALS)


def _circle(graph: grimp.ImportGraph) -> list[str]:
    """Return modules of which each imports the next, from one to itself; none where there is no circle."""
    done: set[str] = set()

    def look(module: str, path: list[str]) -> list[str]:
        if module in path:
            return [*path[path.index(module) :], module]
        if module in done:
            return []
        found = (
            look(other, [*path, module]) for other in sorted(graph.find_modules_directly_imported_by(module))
        )
        circle = next(filter(None, found), [])
        done.add(module)
        return circle

    return next(filter(None, (look(module, []) for module in sorted(graph.modules))), [])


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Not for types alone either: what needs each other's types is one thing in two files."""
    assert " → ".join(_circle(grimp.build_graph("aspire_desktop", cache_dir=None))) == ""


def test_a_circle_is_found_and_named() -> None:
    graph = grimp.ImportGraph()
    for importer, imported in (("a", "b"), ("b", "c"), ("c", "b"), ("a", "d")):
        graph.add_import(importer=importer, imported=imported)
    assert _circle(graph) == ["b", "c", "b"]
