"""Tests for aspire_desktop.widgets.response: the four views, as a user handles them."""

import base64
import json
from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.core.json_text.lines import text_lines
from aspire_desktop.core.json_text.search import Hit
from aspire_desktop.core.response import Timing
from aspire_desktop.viewmodels.json_table_model import JsonTableModel
from aspire_desktop.viewmodels.json_tree_model import JsonTreeModel, KindRole
from aspire_desktop.viewmodels.response_document import read_response
from aspire_desktop.widgets.look.tokens import Role
from aspire_desktop.widgets.response.columns_dialog import ColumnsDialog
from aspire_desktop.widgets.response.panel import ResponsePanel
from aspire_desktop.widgets.response.phases_bar import PhasesBar
from aspire_desktop.widgets.response.text_view import TextView
from tests.support.json_samples import LARGE
from tests.support.records import NOW, answer, response

ROWS = b'[{"a":10,"b":"x\\ty","c":{"d":1}},{"a":9,"b":"say \\"hi\\"","c":[]}]'
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(qtbot: QtBot) -> ResponsePanel:
    panel = ResponsePanel()
    panel.set_models(JsonTreeModel(panel), JsonTableModel(panel))
    panel.resize(800, 400)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


Part = TypeVar("Part", bound=QObject)


def part(parent: QObject, kind: type[Part]) -> Part:
    """Return the one child of that kind."""
    (found,) = parent.findChildren(kind)
    return found


def show(panel: ResponsePanel, body: bytes, operation: str = "GET /X") -> None:
    record = response(body)
    document = read_response(record)
    panel.before_response()
    part(panel, JsonTreeModel).set_value(document.value)
    part(panel, JsonTableModel).set_rows(document.rows)
    panel.show_response(answer(record, operation))


@pytest.fixture
def text(qtbot: QtBot) -> TextView:
    view = TextView()
    view.resize(400, 200)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    return view


def copied(view: TextView) -> Callable[[], str]:
    made: list[Callable[[], str]] = []
    view.copy_requested.connect(made.append)
    QTest.keyClick(view, Qt.Key.Key_C, _CONTROL)
    return made[-1]


def test_the_end_of_a_very_long_text_is_one_key_away(text: TextView) -> None:
    text.set_lines(text_lines(b"\n".join(b"line %d" % n for n in range(500_000))))
    QTest.keyClick(text, Qt.Key.Key_End, _CONTROL)
    assert text.verticalScrollBar().value() == text.verticalScrollBar().maximum() > 499_000
    assert text.accessibleDescription() == "line 499999"


def test_text_is_selected_with_the_keyboard(text: TextView) -> None:
    text.set_lines(text_lines(b"one two\nthree\nfour"))
    for key, modifiers in (
        (Qt.Key.Key_Right, _CONTROL),
        (Qt.Key.Key_Right, _CONTROL),
        (Qt.Key.Key_Down, _SHIFT),
        (Qt.Key.Key_End, _SHIFT),
        (Qt.Key.Key_Left, _SHIFT),
    ):
        QTest.keyClick(text, key, modifiers)
    assert text.selected_text() == "two\nthre"
    assert copied(text)() == "two\nthre"


def test_everything_can_be_selected(text: TextView) -> None:
    text.set_lines(text_lines(b"a\r\nb\nc"))
    QTest.keyClick(text, Qt.Key.Key_A, _CONTROL)
    assert copied(text)() == "a\nb\nc"


def test_a_word_is_selected_by_a_double_click(text: TextView) -> None:
    text.set_lines(text_lines(b"first second\nthird"))
    middle = QPoint(text.fontMetrics().horizontalAdvance("9" * 3 + "first s") + 24, 6)
    QTest.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert text.selected_text() == "second"


def test_dragging_selects_over_lines(text: TextView) -> None:
    text.set_lines(text_lines(b"alpha\nbeta\ngamma"))
    height = text.fontMetrics().lineSpacing()
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(0, 2))
    QTest.mouseMove(text.viewport(), QPoint(390, height + 2))
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(390, height + 2))
    assert text.selected_text() == "alpha\nbeta"


def test_a_hit_far_to_the_right_is_scrolled_to(text: TextView) -> None:
    text.set_lines(text_lines(b"x" * 5_000 + b"needle"))
    text.show_hit(Hit(0, 5_000, 5_006))
    assert text.selected_text() == "needle"
    assert text.horizontalScrollBar().value() > 1_000


@pytest.mark.parametrize("wraps", [True, False])
def test_lines_are_wrapped_where_that_is_wished(text: TextView, wraps: bool) -> None:
    text.set_lines(text_lines(b"word " * 400 + b"\nend"))
    text.set_wraps(wraps)
    text.grab()
    assert (text.horizontalScrollBar().maximum() == 0) is wraps


def test_a_line_of_ten_million_characters_is_shown(text: TextView) -> None:
    text.set_lines(read_response(response(b'["' + b"x" * 10_000_000 + b'"]')).lines, is_json=True)
    text.set_wraps(True)
    text.grab()
    QTest.keyClick(text, Qt.Key.Key_End, _CONTROL)
    assert text.accessibleDescription() == "]"


def test_cells_are_copied_as_a_spreadsheet_takes_them(panel: ResponsePanel) -> None:
    show(panel, ROWS)
    made: list[Callable[[], str]] = []
    panel.table.copy_requested.connect(made.append)
    panel.table.selectAll()
    QTest.keyClick(panel.table, Qt.Key.Key_C, _CONTROL)
    assert made[-1]() == '10\t"x\ty"\t"{""d"":1}"\n9\t"say ""hi"""\t[]'


def test_hidden_and_moved_columns_are_kept_for_their_operation(panel: ResponsePanel) -> None:
    show(panel, ROWS)
    panel.table.setColumnHidden(0, True)
    panel.table.horizontalHeader().moveSection(2, 0)
    show(panel, b'[{"z":1}]', "GET /Z")
    assert not panel.table.isColumnHidden(0)
    show(panel, ROWS)
    assert panel.table.isColumnHidden(0)
    assert panel.table.horizontalHeader().visualIndex(2) == 0


def test_columns_are_chosen_in_a_dialog(panel: ResponsePanel, qtbot: QtBot) -> None:
    show(panel, ROWS)
    panel.table.open_columns()
    dialog = part(panel, ColumnsDialog)
    part(dialog, QListWidget).item(1).setCheckState(Qt.CheckState.Unchecked)
    QTest.mouseClick(
        part(dialog, QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok),
        Qt.MouseButton.LeftButton,
    )
    assert [panel.table.isColumnHidden(column) for column in range(3)] == [False, True, False]


def test_a_nested_value_opens_in_the_tree(panel: ResponsePanel) -> None:
    show(panel, ROWS)
    panel.table.setCurrentIndex(panel.table.model().index(0, 2))
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert panel.tree.isVisible()
    assert panel.tree._tree.currentIndex().data() == "c"


def test_a_heading_sorts_up_then_down_then_not_at_all(panel: ResponsePanel) -> None:
    asked: list[tuple[str, bool] | None] = []
    show(panel, ROWS)
    model = part(panel, JsonTableModel)
    model.sort_requested.connect(lambda name, down: asked.append((name, down)))
    header = panel.table.horizontalHeader()
    for _ in range(3):
        header.sectionClicked.emit(0)
    assert asked == [("a", False), ("a", True)]
    assert not header.isSortIndicatorShown()


def test_a_place_found_is_shown_in_the_view_that_is_open(panel: ResponsePanel) -> None:
    show(panel, ROWS)
    panel.show_hit(Hit(9, 4, 5), (1, "b"))
    assert panel.table.currentIndex().data() == 'say "hi"'
    panel.show_in_tree((0,))
    panel.show_hit(Hit(9, 4, 5), (1, "b"))
    assert panel.tree._tree.currentIndex().data() == "b"


def test_finding_in_the_headers_counts_their_cells(panel: ResponsePanel) -> None:
    show(panel, b"{}")
    panel._tabs.setCurrentWidget(panel.headers)
    panel._find._field.setText("JSON")
    QTest.keyClick(panel._find._field, Qt.Key.Key_Return)
    assert panel._find._found.text() == "1 of 1"


def test_large_answers_are_shown_in_every_view(panel: ResponsePanel) -> None:
    show(panel, LARGE["rows"])
    for view in (panel.tree, panel.table, panel.text):
        panel._tabs.setCurrentWidget(view)
        panel.grab()
    assert part(panel, JsonTableModel).rowCount() == 6_000


def test_the_phases_are_told_in_words_too(panel: ResponsePanel) -> None:
    timing = Timing(started_at=NOW, resolve_s=0.01, connect_s=0.02, tls_s=0.03, wait_s=0.1, load_s=0.2)
    bar = part(panel, PhasesBar)
    bar.show_timing(timing)
    bar.grab()
    assert bar.accessibleDescription() == (
        "resolve: 10 ms, connect: 20 ms, TLS: 30 ms, wait: 100 ms, load: 200 ms"
    )


def test_a_heading_stands_over_its_numbers_also_where_the_first_is_null(panel: ResponsePanel) -> None:
    show(panel, b'[{"n":null,"t":null,"x":null},{"n":5,"t":"5","x":null}]')
    model = panel.table.model()
    aligned = [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        for column in range(3)
    ]
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert aligned == [right, None, None]
    show(panel, b'[{"n":"a"},{"n":5}]')
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) is None


def test_null_is_quiet_and_a_text_that_reads_so_is_not(panel: ResponsePanel, qapp: QApplication) -> None:
    show(panel, b'[{"nothing":null,"text":"null"}]')
    table = panel.table
    table.setCurrentIndex(QModelIndex())
    image = table.viewport().grab().toImage()

    def tones(column: int) -> set[str]:
        rect = table.visualRect(table.model().index(0, column))
        points = [(x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom())]
        return {image.pixelColor(x, y).name() for x, y in points}

    quiet, plain = (qapp.palette().color(role).name() for role in (Role.PlaceholderText, Role.Text))
    assert (quiet in tones(0), plain in tones(0)) == (True, False)
    assert plain in tones(1)


def test_null_is_quiet_in_the_tree_as_well(panel: ResponsePanel) -> None:
    show(panel, b'{"a":null,"b":true}')
    model = part(panel, JsonTreeModel)
    kinds = [model.index_of((name,)).data(KindRole) for name in ("a", "b")]
    assert kinds == ["null", "literal"]


@pytest.mark.parametrize("view", ["table", "headers", "tree"])
def test_the_tab_key_leaves_each_view(panel: ResponsePanel, view: str) -> None:
    show(panel, ROWS)
    shown = getattr(panel, view)
    panel._tabs.setCurrentWidget(shown)
    shown.setFocus()
    inside = QApplication.focusWidget()
    assert inside is not None
    assert shown is inside or shown.isAncestorOf(inside)
    for _ in range(2):  # the tree has its filter before it
        QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
    left = QApplication.focusWidget()
    assert left is not None
    assert left is not inside


def test_facts_begin_with_what_is_wanted_most_and_the_wire_is_in_the_hint(panel: ResponsePanel) -> None:
    show(panel, ROWS)
    (timing,) = panel.findChildren(QLabel, "responseTiming")
    assert timing.text() == f"2 rows · {len(ROWS)} B · 142 ms"


def test_the_phases_go_where_the_card_is_narrow(panel: ResponsePanel) -> None:
    show(panel, ROWS)
    bar = part(panel, PhasesBar)
    bar.show_timing(Timing(started_at=NOW, wait_s=0.1, load_s=0.2))
    panel.resize(700, 400)
    assert (bar.isVisible(), bar.width()) == (True, 56)
    panel.resize(630, 400)
    assert not bar.isVisible()


def test_the_text_on_the_screen_is_the_new_one_though_no_bar_moved(text: TextView) -> None:
    def pixels() -> QImage:
        QApplication.processEvents()
        return text.screen().grabWindow(text.winId()).toImage()

    text.set_lines(text_lines(b"the first"))
    first = pixels()
    text.set_lines(text_lines(b"another  "))
    assert pixels() != first
    text.set_lines(text_lines(b"the first"))
    assert pixels() == first


def test_a_file_in_one_of_many_rows_is_found_at_its_value(panel: ResponsePanel) -> None:
    data = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(60)).decode()
    rows = [{"FileName": f"{name}.png", "Note": "x", "FileData": data} for name in ("one", "two")]
    show(panel, json.dumps(rows).encode())
    panel.show_in_tree((1, "FileData"))
    tree = panel.tree
    file = tree._file_at(tree._tree.currentIndex())
    assert file is not None
    assert (file.name, file.place) == ("two.png", "FileData")
    panel.show_in_tree((1, "Note"))
    assert tree._file_at(tree._tree.currentIndex()) is None


def test_rows_of_the_tree_are_told_apart_by_their_first_members(panel: ResponsePanel) -> None:
    show(panel, b'[{"Id":7,"At":{"a":1},"Name":"Oak\\nTree","X":null,"Y":1.5},[1,[2],3],{}]')
    model = part(panel, JsonTreeModel)
    shown = [model.index(row, 1).data() for row in range(3)]
    assert shown == ["{5}  Id: 7, Name: Oak⏎Tree, X: null, Y: 1.5", "[3]  1, 3", "{0}"]
