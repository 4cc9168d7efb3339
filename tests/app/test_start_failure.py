"""Tests for aspire_desktop.start_failure: what the box says, in the window's languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from aspire_desktop.app.language import install_language
from aspire_desktop.core.errors import VaultFolderError
from aspire_desktop.start_failure import reason_of

_ERRORS = {
    "system": OSError(5, "Eingabe/Ausgabe", "/nowhere/{x}"),
    "part": ImportError("x", name="qasync"),
    "unnamed part": ImportError("x"),
    "unexpected": ValueError("canary-secret"),
    "ours": VaultFolderError("data_folder.pointer_unreadable", file=str(Path("folder.json"))),
}


@pytest.fixture(params=["de", "es"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, "en")


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("kind", _ERRORS)
def test_every_reason_is_told_in_the_language_of_the_box_and_in_english_beside(kind: str) -> None:
    english, shown = reason_of(_ERRORS[kind]), reason_of(_ERRORS[kind], translated=True)
    assert english != shown
    assert "canary" not in english + shown
    for named in ("/nowhere/{x}", "qasync", "ValueError", "folder.json"):
        assert (named in english) == (named in shown)
    assert english.split()[0] in {"The", "A", "Something", "folder.json,"}
