"""Tests for aspire_desktop.widgets.request.body_editor and what the panel says of a body's text."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from aspire_desktop.core.marks import visible
from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.widgets.request.body_editor import BodyEditor
from aspire_desktop.widgets.request.body_panel import BodyPanel
from aspire_desktop.widgets.request.editors import ListEditor
from aspire_desktop.widgets.request.headers_editor import HeadersEditor

#: What reorders, what cannot be seen, both line ends that are none to an editor, and a space that is none.
HIDDEN = "pay\u202eroll\u2066\u200b\u2028\u2029end"
NO_BREAK = "10\u00a0000"


def shown(qtbot: QtBot, media: str) -> tuple[BodyPanel, BodyEditor]:
    kinds = {media: {"schema": {"type": "object" if "json" in media else "string"}}}
    document = {"openapi": "3.0.0", "paths": {"/A": {"post": {"requestBody": {"content": kinds}}}}}
    panel = BodyPanel()
    qtbot.addWidget(panel)
    panel.show_body(read_description(json.dumps(document).encode(), Source.FILE).operations[0], "", "")
    for button in panel.findChildren(QPushButton):
        if button.objectName() == "bodyAsText":
            button.click()
    editor = panel.findChild(BodyEditor, "bodyEditor")
    assert editor is not None
    return panel, editor


def paste(editor: BodyEditor, text: str) -> None:
    QApplication.clipboard().setText(text)
    QTest.keySequence(editor, QKeySequence(QKeySequence.StandardKey.Paste))


def test_pasted_json_shows_what_would_act_by_its_escape_and_stays_the_same(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, "application/json")
    paste(editor, json.dumps({"Name": HIDDEN, "Rate": NO_BREAK}, ensure_ascii=False, indent=2))
    seen = editor.toPlainText()
    assert visible(seen) == seen
    assert "pay\\u202eroll\\u2066\\u200b\\u2028\\u2029end" in seen
    assert json.loads(panel.text()) == {"Name": HIDDEN, "Rate": NO_BREAK}
    editor.undo()
    assert panel.text() == ""


def test_json_that_is_shown_from_elsewhere_is_in_sight_likewise(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, "application/json")
    operation = panel._operation
    assert operation is not None
    panel.show_body(operation, json.dumps({"Name": HIDDEN}, ensure_ascii=False), "")
    assert visible(editor.toPlainText()) == editor.toPlainText()
    assert json.loads(panel.text()) == {"Name": HIDDEN}


@pytest.mark.parametrize("media", ["text/plain", "application/json"])
def test_what_hides_in_a_text_is_named_with_its_line_and_sent_as_it_is(qtbot: QtBot, media: str) -> None:
    panel, editor = shown(qtbot, media)
    line = panel.findChild(QLabel, "bodyState")
    assert line is not None
    editor.insertPlainText('{}\n\n"a\u202eb\u2069"')  # as typed
    qtbot.waitUntil(lambda: line.text() != "", timeout=180_000) if media == "text/plain" else None
    panel.show_problems(())
    assert line.text() == "line 3: hidden characters: ⟨202E⟩⟨2069⟩"
    assert [one.cursor.blockNumber() for one in editor.extraSelections()] == [2]
    assert panel.text() == '{}\n\n"a\u202eb\u2069"'
    editor.clear()
    panel.show_problems(())
    assert "hidden" not in line.text()


def test_a_text_that_is_none_of_json_is_pasted_as_it_is(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, "text/plain")
    paste(editor, "a\u202eb\u2028c\u00a0d")
    assert panel.text() == "a\u202eb\u2028c\u00a0d"


def test_no_editor_of_lines_changes_or_breaks_what_was_typed(qtbot: QtBot) -> None:
    items = ListEditor("tags")
    qtbot.addWidget(items)
    items.edit.setPlainText("10\u00a0000\na\u2028b")
    assert json.loads(items.text()) == ["10\u00a0000", "a\u2028b"]
    panel = BodyPanel()
    qtbot.addWidget(panel)
    headers = HeadersEditor(panel)
    headers.setPlainText("X-One: a\u2028X-Two: b\nX-Three: 10\u00a0000")
    assert headers.headers() == (("X-One", "a\u2028X-Two: b"), ("X-Three", "10\u00a0000"))
