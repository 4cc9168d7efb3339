"""The files of translations are those that the code wishes, whole, and they are used."""

import ast
import importlib
import re
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from aspire_desktop.app import language as languages

FOLDER = Path(__file__).parents[2] / "packaging"
ALL = ("en", "de", "es")


@pytest.fixture
def translations(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(FOLDER))
    return importlib.import_module("translations")


@pytest.fixture
def program_texts(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(FOLDER))
    return importlib.import_module("program_texts")


@pytest.mark.parametrize("language", ALL)
def test_the_texts_are_those_of_the_code(translations: ModuleType, language: str) -> None:
    kept = (translations.FOLDER / f"{language}.ts").read_bytes()
    assert translations.extracted(language) == kept
    assert translations.compiled(language) == (translations.FOLDER / f"{language}.qm").read_bytes()


@pytest.mark.parametrize("language", ALL)
def test_the_texts_are_whole_and_fit_their_sources(translations: ModuleType, language: str) -> None:
    assert translations.problems(language) == []


def test_the_window_and_the_files_have_the_same_languages(translations: ModuleType) -> None:
    assert ("en", *translations.LANGUAGES) == languages.LANGUAGES


def test_nobody_is_told_that_a_native_speaker_has_reviewed_what_none_has(translations: ModuleType) -> None:
    for language in translations.LANGUAGES:
        assert "Not reviewed by native speakers yet" in (translations.FOLDER / f"{language}.ts").read_text(
            "utf-8"
        )


@pytest.mark.parametrize(
    ("source", "translation", "told"),
    [
        ("{name} of {count}", "{name} von {count}", ""),
        ("{name} of {count}", "{count} von {name}", ""),
        ("{name} of {count:,}", "{name} von {count}", "placeholder"),
        ("{name} is new", "{Name} ist neu", "placeholder"),
        ("{name}: {name}", "{name}", "placeholder"),
        ("%1 of %2", "%1 von %3", "placeholder"),
        ("&Quit", "&Beenden", ""),
        ("&Quit", "Beenden", "mnemonic"),
        ("Quit", "&Beenden", "mnemonic"),
        ("Cut & paste", "Ausschneiden & Einfügen", ""),
        ("Open…", "Öffnen", "beginning or end"),
        ("Name:", "Name", "beginning or end"),
        ("Name", "Name:", "beginning or end"),
        (" min", "Min", "beginning or end"),
        ("<b>{name}</b> is new", "<b>{name}<b> ist neu", "tag"),
        ("Quit", "", "not finished"),
        ("Quit", " ", "not finished"),
    ],
)
def test_a_translation_that_does_not_fit_is_told(
    translations: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    source: str,
    translation: str,
    told: str,
) -> None:
    text = translations.Text("Window", source)
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "texts", lambda: [text])
    (tmp_path / "de.ts").write_bytes(translations.written("de", {text: (translation,)}))

    lines = translations.problems("de")

    assert len(lines) == bool(told)
    assert all(told in line for line in lines)


def test_a_text_of_a_number_needs_both_forms_with_the_number(
    translations: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    good, one, bare = (translations.Text("Window", f"%Ln {what}", "", True) for what in ("a", "b", "c"))
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "texts", lambda: [good, one, bare])
    content = {good: ("%Ln A", "%Ln As"), one: ("%Ln B",), bare: ("one C", "%Ln Cs")}
    (tmp_path / "de.ts").write_bytes(translations.written("de", content))

    lines = translations.problems("de")

    assert [line.partition("%Ln ")[2][0] for line in lines] == ["b", "c"]


def test_what_the_code_gained_is_absent_and_what_it_lost_goes(
    translations: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    old, new = translations.Text("Window", "Old"), translations.Text("Window", "New")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "texts", lambda: [new])
    (tmp_path / "de.ts").write_bytes(translations.written("de", {old: ("Alt",)}))

    assert translations.problems("de") == ["de: Window: 'New' is absent"]
    (tmp_path / "de.ts").write_bytes(translations.extracted("de"))
    assert translations.problems("de") == ["de: Window: 'New': not finished"]


_MODULE = """
_FOUND = {1: "of a mapping"}
_TEXT = "of a constant"
class Panel(QWidget):
    def show(self, window: MainWindow | None, *, beside: QWidget) -> None:
        self.tr("joined " "together")
        self.tr("%n rows", "", 3)
        self.tr("one" if window else "other")
        self.tr(_FOUND[1])
        window.tr("of another")
        beside.tr("Open", "a verb")
def page(tr):
    return tr("handed")
def _tr(text):
    return QCoreApplication.translate("Own", text)
_tr(_TEXT)
QCoreApplication.translate("Named", "by itself")
"""


def test_each_text_is_found_where_qt_asks_for_it(program_texts: ModuleType) -> None:
    found = program_texts.texts_of(ast.parse(_MODULE))

    assert [(text.context, text.source, text.comment, text.numerus) for text in found] == [
        ("Panel", "joined together", "", False),
        ("Panel", "%n rows", "", True),
        ("Panel", "one", "", False),
        ("Panel", "other", "", False),
        ("Panel", "of a mapping", "", False),
        ("MainWindow", "of another", "", False),
        ("QWidget", "Open", "a verb", False),
        ("SettingsDialog", "handed", "", False),
        ("Own", "of a constant", "", False),
        ("Named", "by itself", "", False),
    ]


@pytest.mark.parametrize(
    "call", ["self.tr(name)", 'self.tr(f"{name} rows")', "self.tr(words())", 'thing.tr("of what?")']
)
def test_a_text_that_no_translator_would_see_is_refused(program_texts: ModuleType, call: str) -> None:
    tree = ast.parse(f"class Panel:\n    def show(self):\n        name = 1\n        {call}\n")

    with pytest.raises(SystemExit, match="line 4"):
        program_texts.texts_of(tree)


def _untranslated(tree: ast.AST) -> list[str]:
    """Return the words followed by an ellipsis in functions that are handed to nothing that translates."""
    translated = {
        id(text)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and getattr(call.func, "attr", getattr(call.func, "id", "")) in ("tr", "_tr")
        for text in ast.walk(call)
    }
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return [
        f"line {text.lineno}: {text.value}"
        for function in functions
        for text in ast.walk(function)
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and id(text) not in translated
        if re.fullmatch(r"[^\n]*[a-z]{3,}…", text.value)
    ]


def test_what_is_under_way_is_told_in_the_language() -> None:
    """What ends in an ellipsis is for people: as a literal it would be in English everywhere."""
    program = FOLDER.parent / "aspire_desktop"
    files = [file for layer in ("app", "viewmodels", "widgets") for file in (program / layer).rglob("*.py")]
    found = {file.name: lines for file in files if (lines := _untranslated(ast.parse(file.read_bytes())))}
    assert len(files) > 100
    assert found == {}


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0 credentials imported."), (1, "1 credential imported."), (2, "2 credentials imported.")],
)
def test_a_text_follows_its_number(qapp: QApplication, count: int, text: str) -> None:
    assert QCoreApplication.translate("ImportFlow", "%Ln credentials imported.", "", count) == text


def test_numbers_are_written_as_the_language_writes_them(translations: ModuleType) -> None:
    """By `filled` and ``%Ln``: a format in a text is Python's, which knows English alone."""
    texts = [text.source for text in translations.texts() if text.context != "errors"]
    assert [text for text in texts if "%n" in text or re.search(r"\{\w*:", text)] == []
