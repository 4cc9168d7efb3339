"""Tests for aspire_desktop.viewmodels.palette_model: what is found by which words, and what stands first."""

from PySide6.QtTest import QAbstractItemModelTester

from aspire_desktop.viewmodels.palette_model import EntryRole, PaletteEntry, PaletteModel

_ENTRIES = (
    PaletteEntry("Copy the token as › JSON", "action", str, "action as json"),
    PaletteEntry("Get token", "action", str, "action get", "Token", "Ctrl+G"),
    PaletteEntry("How long tokens last…", "action", str, "action evidence", "Token"),
    PaletteEntry("Appearance › Dark", "action", str, "action dark", "View"),
    PaletteEntry("Appearance › Colors", "setting", str, "setting appearance", "use system light dark"),
    PaletteEntry("Tray and start › Hot key from any program", "setting", str, "setting hot_key"),
    PaletteEntry("Network › Request timeout", "setting", str, "setting request_timeout_s"),
    PaletteEntry("Rotate secret…", "action", str, "action rotate", "Credential"),
    PaletteEntry("Fetch all pages…", "action", str, "action pages", is_enabled=False),
    PaletteEntry("GET /TokenPages", "operation", str, "operation GET /TokenPages"),
)


def found(model: PaletteModel, words: str) -> list[str]:
    model.set_search(words)
    rows = range(model.rowCount())
    return [model.index(row, 0).data(EntryRole).key for row in rows]


def test_a_name_that_begins_with_the_word_stands_before_one_that_holds_it() -> None:
    model = PaletteModel(_ENTRIES)
    QAbstractItemModelTester(model)
    assert found(model, "get") == ["action get", "operation GET /TokenPages"]
    assert found(model, "dark") == ["action dark", "setting appearance"]


def test_things_are_found_by_what_others_call_them() -> None:
    model = PaletteModel(_ENTRIES)
    assert found(model, "hotkey") == ["setting hot_key"]
    assert found(model, "expire") == ["action evidence"]
    assert found(model, "replace secret") == ["action rotate"]
    assert found(model, "timeo") == ["setting request_timeout_s"]
    assert found(model, "theme light") == ["setting appearance", "action dark"]
    assert found(model, "expire hotkey") == []


def test_what_cannot_be_done_now_stands_last_and_says_so() -> None:
    model = PaletteModel(_ENTRIES)
    assert found(model, "pages") == ["operation GET /TokenPages", "action pages"]
    assert model.index(1, 0).data() == "Fetch all pages…  ·  action  ·  not available now"


def test_what_was_chosen_last_stands_first_before_a_word_is_typed() -> None:
    model = PaletteModel(_ENTRIES, ["setting hot_key", "a thing of the past", "action get"])
    assert found(model, "")[:3] == ["setting hot_key", "action get", "action as json"]
    assert model.index(1, 0).data() == "Get token  ·  action  ·  recent  ·  Ctrl+G"
    assert found(model, "nothing of the kind") == []
