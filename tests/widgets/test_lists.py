"""The lists of credentials, operations and requests: their rows, and what is chosen in them."""

import json
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.login_refusal import LoginRefusal
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.scopes import Grant, Scopes
from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import Evidence, HistoryEntry, SavedRequest
from aspire_desktop.viewmodels.credential_model import Column, ProfileRole
from aspire_desktop.viewmodels.history_model import HistoryModel, SavedModel
from aspire_desktop.widgets.buttons import SegmentButton
from aspire_desktop.widgets.credential_delegate import ROW_MARGIN, has_room_for_names
from aspire_desktop.widgets.credential_table import CredentialTable
from aspire_desktop.widgets.history_delegate import Lines, lines_of, second_line
from aspire_desktop.widgets.look.heights import Height
from aspire_desktop.widgets.look.tokens import contrast
from aspire_desktop.widgets.tones import Tone
from tests.support.painted import select_and_see_the_current_row_painted
from tests.support.records import NOW, SECRET
from tests.support.work_window import WorkWindow, larger_text


@pytest.fixture
def work(qtbot: QtBot) -> WorkWindow:
    work = WorkWindow(qtbot, EnvironmentKind.PRODUCTION)
    work.window.activateWindow()
    return work


def _view(work: WorkWindow, name: str) -> QAbstractItemView:
    view = work.child(name)
    assert isinstance(view, QAbstractItemView)
    return view


def _colors(picture: QImage, rect: QRect) -> set[str]:
    inside = rect.intersected(picture.rect())
    return {
        picture.pixelColor(x, y).name()
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
    }


def _fill_operations(work: WorkWindow) -> QTreeView:
    paths = {f"/Things{number}": {"get": {"tags": [f"Tag{number}"]}} for number in range(30)}
    long_path = "/AVeryLongPathThatTakesAllTheRoomThereIsInTheCardAndMore"
    paths[long_path] = {"get": {"tags": ["Tag7"]}}
    document = {"openapi": "3.0.0", "paths": paths}
    description = read_description(json.dumps(document).encode(), Source.SERVER)
    work.operations.set_operations(description.operations)
    tree = _view(work, "operationTree")
    assert isinstance(tree, QTreeView)
    work.settle()
    return tree


def _entry(work: WorkWindow, status: int = 200) -> HistoryEntry:
    return HistoryEntry(
        id="1",
        at=NOW,
        profile_id=work.profile.id,
        profile_name="Payroll export",
        method="GET",
        url="https://api.test/WorkTicketTimes?%24filter=Hours%20gt%208",
        draft=RequestDraft(operation="GET /WorkTicketTimes"),
        status=status,
        outcome="",
        elapsed_s=0.1,
        size=10,
    )


def _lists(work: WorkWindow) -> list[QAbstractItemView]:
    """Return every list of the side card and that of credentials, each with a chosen row."""
    sent, saved = HistoryModel(work.window), SavedModel(work.window)
    work.window.side.set_models(sent, saved)
    sent.set_entries([_entry(work)])
    saved.set_requests([SavedRequest(id="1", name="Hours", draft=RequestDraft(operation="GET /Things1"))])
    tree = _fill_operations(work)
    views = [_view(work, name) for name in ("credentialTable", "historyTable", "savedTable")]
    for view in views:
        view.setCurrentIndex(view.model().index(0, 0))
    tree.setCurrentIndex(tree.model().index(0, 0, tree.model().index(0, 0)))
    return [*views, tree]


@pytest.mark.parametrize("place", range(4))
def test_a_chosen_row_tells_whether_its_list_has_the_focus(
    work: WorkWindow, qtbot: QtBot, place: int
) -> None:
    view = _lists(work)[place]
    work.window.side.show_page({1: 1, 2: 2}.get(place, 0))
    palette = work.window.palette()
    chosen = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Light).name()
    idle = palette.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Light).name()

    def seen_with_focus_in(part: QWidget) -> tuple[set[str], set[str]]:
        """Return the colors of the row and of the bar at its beginning."""
        work.window.activateWindow()  # a window of another test may have been closed only now
        part.setFocus()
        work.settle()
        in_the_way = (QApplication.activePopupWidget(), QApplication.activeModalWidget())
        assert part.hasFocus(), (QApplication.focusWidget(), QApplication.activeWindow(), *in_the_way)
        row = view.visualRect(view.currentIndex())
        seen = view.viewport().grab().toImage()
        return _colors(seen, row), _colors(seen, QRect(0, row.y() + 2, 3, row.height() - 4))

    def is_seen_to_have_it() -> None:
        row, bar = seen_with_focus_in(view)
        assert chosen in row
        assert bar == {palette.color(QPalette.ColorRole.Highlight).name()}

    def is_seen_to_lack_it() -> None:
        row, bar = seen_with_focus_in(work.child("credentialSearch"))
        assert idle in row
        assert chosen not in row
        assert bar == {palette.color(QPalette.ColorRole.Dark).name()}

    qtbot.waitUntil(is_seen_to_have_it, timeout=60_000)
    qtbot.waitUntil(is_seen_to_lack_it, timeout=60_000)


def test_rows_are_as_high_as_the_look_has_them_and_follow_the_font(work: WorkWindow) -> None:
    credentials, history, saved, tree = _lists(work)
    rows = {credentials: Height.CREDENTIAL, history: Height.HISTORY, saved: Height.HISTORY}
    for factor in (1.0, 1.5):
        with larger_text(factor):
            work.settle()
            for view, height in rows.items():
                assert isinstance(view, QTableView)
                assert view.rowHeight(0) == height.of(view.fontMetrics()), view.objectName()
            index = tree.currentIndex()
            assert tree.visualRect(index).height() == Height.MEDIUM.of(tree.fontMetrics())
    assert (Height.CREDENTIAL.value[0], Height.HISTORY.value[0], Height.MEDIUM.value[0]) == (50, 44, 26)


@pytest.mark.parametrize("factor", [1.0, 1.5])
def test_the_countdown_and_every_state_fit_their_column(work: WorkWindow, factor: float) -> None:
    with larger_text(factor):
        work.settle()
        table = _view(work, "credentialTable")
        assert isinstance(table, QTableView)
        width = table.columnWidth(Column.EXPIRES)
        is_wide = has_room_for_names(table.font(), table.viewport().width())
        told = [
            *(["✕ refused, 404"] if is_wide else []),
            "✓ 23:59:59",
            "✕ expired",
            "○ no token",
            "✕ refused",
        ]
        assert is_wide == (factor == 1.0)
        for text in told:
            assert QFontMetrics(table.font()).horizontalAdvance(text) + 16 <= width, text


def test_only_production_and_sandbox_have_a_badge_in_the_list(qtbot: QtBot) -> None:
    pictures = {}
    bad = QApplication.palette().color(QPalette.ColorRole.BrightText).name()
    for kind in (EnvironmentKind.PRODUCTION, EnvironmentKind.SANDBOX, EnvironmentKind.DEMO):
        work = WorkWindow(qtbot, kind)
        table = _view(work, "credentialTable")
        row = next(row for row in range(2) if table.model().index(row, 0).data() == "Payroll export")
        rect = table.visualRect(table.model().index(row, Column.EXPIRES))
        lower = QRect(rect.x(), rect.center().y() + 2, rect.width(), rect.height() // 2 - 4)
        pictures[kind] = _colors(table.viewport().grab().toImage(), lower)
    assert bad in pictures[EnvironmentKind.PRODUCTION]
    assert bad not in pictures[EnvironmentKind.SANDBOX]
    assert len(pictures[EnvironmentKind.SANDBOX]) > 1
    assert len(pictures[EnvironmentKind.DEMO]) == 1, "nothing is painted there"


def test_evidence_stands_before_the_method_and_takes_nothing_from_the_path(work: WorkWindow) -> None:
    tree = _fill_operations(work)
    work.window.operations.select("GET /Things3")
    index = _operation(tree, "GET /Things3")
    tree.scrollTo(index)
    work.settle()
    row = tree.visualRect(index)
    before = tree.viewport().grab().toImage()
    model = work.window.operations._model
    model.set_evidence({"GET /Things3": Evidence(good_at=NOW, refused_at=None)})
    work.settle()
    after = tree.viewport().grab().toImage()
    gutter = QRect(row.x() - 16, row.y(), 16, row.height())
    assert len(_colors(before, gutter)) == 1, "nothing but the row's ground"
    assert len(_colors(after, gutter)) > 1
    assert before.copy(row) == after.copy(row), "the path is where it was"


def test_what_is_outside_the_scopes_is_quiet_but_can_be_read(work: WorkWindow) -> None:
    tree = _fill_operations(work)
    index = _operation(tree, "GET /Things3")
    tree.scrollTo(index)
    work.child("credentialSearch").setFocus()
    tree.clearSelection()
    model = work.window.operations._model
    model.set_scopes(Scopes(grants=frozenset({Grant("GET", "Other")})))
    index = _operation(tree, "GET /Things3")
    tree.scrollTo(index)
    work.settle()
    quiet = work.window.palette().color(QPalette.ColorRole.PlaceholderText).name()
    text = work.window.palette().color(QPalette.ColorRole.Text).name()
    row = tree.visualRect(index)
    seen = tree.viewport().grab().toImage()
    assert quiet in _colors(seen, row)
    assert text not in _colors(seen, row)
    gutter = QRect(row.x() - 16, row.y(), 16, row.height())
    assert len(_colors(seen, gutter)) > 1, "a shape as well"


def test_a_chosen_operation_is_in_sight_with_its_group(work: WorkWindow) -> None:
    tree = _fill_operations(work)
    for number in (29, 0, 15):
        work.window.operations.select(f"GET /Things{number}")
        work.settle()
        index = _operation(tree, f"GET /Things{number}")
        area = tree.viewport().rect()
        assert area.contains(tree.visualRect(index))
        assert area.contains(tree.visualRect(index.parent())), number


def _operation(tree: QTreeView, key: str) -> QModelIndex:
    model = tree.model()
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        for place in range(model.rowCount(group)):
            index = model.index(place, 0, group)
            if index.data() == key:
                return index
    raise AssertionError(key)


def test_a_sent_request_says_status_query_credential_and_time(work: WorkWindow) -> None:
    lines = lines_of(_entry(work), NOW + timedelta(minutes=5))
    assert (lines.method, lines.text, lines.status, lines.tone) == (
        "GET",
        "/WorkTicketTimes",
        "✓ 200",
        Tone.GOOD,
    )
    assert (lines.query, lines.who) == ("$filter=Hours gt 8", "Payroll export")
    assert lines.when == f"{NOW.astimezone():%H:%M}"
    saved = SavedRequest(id="1", name="Crews", draft=RequestDraft("GET /Crews"))
    assert lines_of(saved, NOW).when == ""
    assert lines_of(saved, NOW, is_missing=True).when == "not in this API description"
    assert lines_of(_entry(work, 403), NOW).status == "✕ 403"
    assert lines_of(_entry(work, 403), NOW).tone is Tone.BAD
    assert lines_of(_entry(work), NOW + timedelta(days=2)).when == f"{NOW.astimezone():%a %H:%M}"


def test_query_and_credential_share_a_line_that_is_too_short_for_both(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    lines = Lines(
        "GET", "/Things", query="$filter=Hours gt 8 and Approved eq true", who="Payroll export of the North"
    )
    shown = second_line(lines, metrics, 180)
    query, _, who = shown.partition(" · ")
    assert query.startswith("$filter")
    assert query.endswith("…")
    assert who.startswith("Pay")
    assert metrics.horizontalAdvance(shown) <= 181
    assert second_line(Lines("GET", "/", who="Payroll"), metrics, 180) == "Payroll"


def test_an_empty_list_says_what_will_be_there(work: WorkWindow) -> None:
    _lists(work)
    work.window.side.show_page(1)
    work.settle()
    view = _view(work, "historyTable")
    model = view.model()
    assert isinstance(model, HistoryModel)
    model.set_entries([])
    work.settle()
    shown = work.child("historyTip")
    assert isinstance(shown, QLabel)
    assert shown.text() == "No sent requests here. Execute sends one."
    assert shown.visibleRegion().boundingRect() == shown.rect()


@pytest.mark.parametrize("factor", [1.0, 1.5])
@pytest.mark.parametrize("width", [880, 1280])
def test_segments_and_acts_are_never_cut(work: WorkWindow, width: int, factor: float) -> None:
    with larger_text(factor):
        work.window.side.show_counts(12_345, 1_234)
        work.resize((width, 600))
        names = ("operationsTab", "historyTab", "savedTab")
        acts = ("editCredentialButton", "duplicateCredentialButton", "deleteCredentialButton")
        for name in (*names, *acts):
            part: QWidget = work.child(name)
            assert isinstance(part, QAbstractButton)
            text = part.painted_text() if isinstance(part, SegmentButton) else part.text()
            need = part.fontMetrics().horizontalAdvance(f" {text} ")
            assert part.width() >= (need if name in names else part.sizeHint().width()), name
            assert part.visibleRegion().boundingRect() == part.rect(), name


def test_segments_share_a_line_with_a_large_text_too(work: WorkWindow) -> None:
    with larger_text(1.5):
        work.window.side.show_counts(2, 1)
        work.resize((1280, 800))
        tabs = [work.place(name) for name in ("operationsTab", "historyTab", "savedTab")]
        assert len({tab.top() for tab in tabs}) == 1
        assert all(one.right() < other.left() for one, other in pairwise(tabs))


@pytest.mark.parametrize(
    ("width", "told"),
    [(1280, ["API", "History 12,345", "Saved 1,234"]), (960, ["API", "History 12,345", "Saved"])],
)
def test_segments_leave_out_how_many_there_are_before_they_take_another_line(
    work: WorkWindow, width: int, told: list[str]
) -> None:
    work.window.side.show_counts(12_345, 1_234)
    work.resize((width, 600))
    parts = [work.child(name) for name in ("operationsTab", "historyTab", "savedTab")]
    assert len({part.y() for part in parts}) == 1
    assert [part.painted_text() for part in parts if isinstance(part, SegmentButton)] == told


def test_the_hint_of_the_filter_says_its_key_where_there_is_room_for_it(work: WorkWindow) -> None:
    _fill_operations(work)
    field = work.child("operationFilter")
    assert isinstance(field, QLineEdit)
    assert field.placeholderText() == "Filter 31 operations  Ctrl+L"
    with larger_text(1.5):
        work.settle()
        assert field.placeholderText() == "Filter 31 operations"
    work.settle()
    assert field.placeholderText() == "Filter 31 operations  Ctrl+L"
    work.window.side.setFixedWidth(170)
    work.settle()
    assert field.placeholderText() == "Filter 31 operations"
    with larger_text(1.5):
        work.settle()
        assert field.placeholderText() == "Filter"


def test_a_heading_gives_up_its_chevron_before_a_letter_of_its_word(work: WorkWindow) -> None:
    table = _view(work, "credentialTable")
    assert isinstance(table, CredentialTable)
    header = table.horizontalHeader()
    header.setSectionResizeMode(Column.DESCRIPTION, QHeaderView.ResizeMode.Fixed)
    wide = header.fontMetrics().horizontalAdvance("Description")

    def pictures(width: int) -> list[QImage]:
        """Return the heading of the column that the list is sorted by, and the same of another one."""
        header.resizeSection(Column.DESCRIPTION, width)
        place = QRect(0, 2, width, header.height() - 4)
        result = []
        for sorted_by in (Column.DESCRIPTION, Column.EXPIRES):
            header.setSortIndicator(sorted_by, Qt.SortOrder.AscendingOrder)
            work.settle()
            result.append(header.grab(place).toImage())
        return result

    whole, same = pictures(wide + ROW_MARGIN + 3)
    assert whole == same
    chevron, roomy = pictures(wide + 40)
    assert chevron != roomy
    word = QRect(0, 0, wide + ROW_MARGIN, whole.height())
    assert whole.copy(word) == roomy.copy(word), "nothing of the word is cut"


@pytest.mark.parametrize("name", ["credentialSearch", "historySearch", "savedSearch"])
def test_no_hint_of_a_search_is_cut(work: WorkWindow, name: str) -> None:
    _lists(work)
    work.window.side.show_page({"historySearch": 1, "savedSearch": 2}.get(name, 0))
    work.settle()
    field = work.child(name)
    assert isinstance(field, QLineEdit)
    assert field.placeholderText().startswith("Search ")
    field.setFixedWidth(70)
    work.settle()
    assert field.placeholderText() == "Search"
    assert field.accessibleName().startswith("Search "), "what is heard has no room to be short of"


def test_what_is_locked_has_no_tone(work: WorkWindow) -> None:
    """The names of a list that cannot be used are gray: its countdowns are no less so."""
    table = _view(work, "credentialTable")
    work.window.credentials.setEnabled(False)
    work.settle()
    gray = work.window.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
    model = table.model()
    for row in range(model.rowCount()):
        cell = table.visualRect(model.index(row, Column.EXPIRES)).adjusted(2, 2, -2, -2)
        picture = table.viewport().grab().toImage()
        strongest = max(
            _colors(picture, cell), key=lambda one: contrast(QColor(one), picture.pixelColor(cell.topLeft()))
        )
        assert strongest == gray


def test_a_change_of_the_chosen_credential_leaves_a_search_for_others_alone(work: WorkWindow) -> None:
    search = work.child("credentialSearch")
    assert isinstance(search, QLineEdit)
    choice = work.window.choice
    choice.choose_profile(work.profile.id)
    search.setText("tag:good")
    work.settle()
    assert work.window.credentials.rows.rowCount() == 0
    choice.profile_changed.emit(choice.now)  # its notes, say, were changed
    assert search.text() == "tag:good"


@pytest.mark.parametrize("is_open", [False, True])
def test_a_chosen_row_still_shows_that_it_can_be_opened(work: WorkWindow, *, is_open: bool) -> None:
    tree = _fill_operations(work)
    heading = tree.model().index(0, 0)
    tree.setExpanded(heading, is_open)
    tree.setCurrentIndex(tree.model().index(1, 0))
    work.settle()

    def strokes() -> int:
        rect = tree.visualRect(heading)
        sign = QRect(
            rect.x() - tree.indentation() + 3, rect.y() + 4, tree.indentation() - 3, rect.height() - 8
        )
        picture = tree.viewport().grab().toImage()
        ground = picture.pixelColor(sign.right(), sign.top())
        return sum(
            contrast(picture.pixelColor(x, y), ground) > 3
            for x in range(sign.left(), sign.right() + 1)
            for y in range(sign.top(), sign.bottom() + 1)
        )

    plain = strokes()
    assert plain > 4
    tree.setCurrentIndex(heading)
    work.settle()
    assert strokes() > plain / 2


def _row_of(work: WorkWindow, name: str) -> CredentialTable:
    """Name the first credential anew, and return the list with it in sight."""
    other = replace(work.profile, description=name)
    records = [CredentialRecord(profile=other, secret=SECRET, tokens=None)]
    work.credentials.set_records(records)
    work.settle()
    table = _view(work, "credentialTable")
    assert isinstance(table, CredentialTable)
    table.clearSelection()
    table.clearFocus()
    work.settle()
    return table


def _inked(picture: QImage, x: int, rect: QRect) -> int:
    """Return how many pixels of a column of `rect` are something else than the ground."""
    ground = picture.pixelColor(rect.left(), rect.top()).name()
    return sum(picture.pixelColor(x, y).name() != ground for y in range(rect.top(), rect.bottom() + 1))


def _halves(table: QTableView, column: Column) -> tuple[QRect, QRect]:
    """Return the upper and the lower line of the first row's cell, without its edges."""
    cell = table.visualRect(table.model().index(0, column)).adjusted(2, 4, -2, -4)
    upper = QRect(cell.x(), cell.y(), cell.width(), cell.height() // 2)
    return upper, upper.translated(0, upper.height())


def test_in_a_narrow_list_a_name_has_the_whole_width_and_the_countdown_stands_below(
    work: WorkWindow,
) -> None:
    work.resize((960, 600))
    text = work.window.palette().color(QPalette.ColorRole.Text).name()
    table = _row_of(work, "Payroll export of the second shift")
    upper, lower = _halves(table, Column.EXPIRES)
    seen = table.viewport().grab().toImage()
    assert text in _colors(seen, upper), "the name goes on"
    assert len(_colors(seen, lower)) > 1, "how long it lasts"
    table.tick()
    work.settle()
    assert table.viewport().grab().toImage() == seen, "a tick paints the same"
    table = _row_of(work, "Pay")
    assert len(_colors(table.viewport().grab().toImage(), upper)) == 1


def test_a_narrow_list_says_what_is_production_and_which_of_two_that_are_called_alike(
    qtbot: QtBot,
) -> None:
    work = WorkWindow(qtbot, EnvironmentKind.PRODUCTION)
    work.resize((960, 600))
    table = _row_of(work, "Payroll export of the second shift")
    bad = QApplication.palette().color(QPalette.ColorRole.BrightText).name()
    _, lower = _halves(table, Column.DESCRIPTION)
    alone = table.viewport().grab().toImage()
    assert bad in _colors(alone, lower)
    twins = [replace(table.model().index(0, 0).data(ProfileRole), id=ProfileId(f"{n}")) for n in range(2)]
    work.credentials.set_records(
        [
            CredentialRecord(profile=replace(one, client_id=f"client-{n}"), secret=SECRET, tokens=None)
            for n, one in enumerate(twins)
        ]
    )
    work.settle()
    table.clearSelection()
    work.settle()
    one, other = (table.visualRect(table.model().index(row, Column.EXPIRES)) for row in (0, 1))
    seen = table.viewport().grab().toImage()
    height = one.height() // 2
    first = seen.copy(one.x(), one.y(), one.width(), height)
    second = seen.copy(other.x(), other.y(), other.width(), height)
    assert first != second, "the end of the client ID is in sight"


@pytest.mark.parametrize("column", [Column.DESCRIPTION, Column.EXPIRES])
def test_the_whole_row_under_the_mouse_looks_touched(work: WorkWindow, column: Column) -> None:
    hover = work.window.palette().color(QPalette.ColorRole.Midlight).name()
    table = _row_of(work, "Pay")
    index = table.model().index(0, column)
    cells = [table.visualRect(index.siblingAtColumn(one)) for one in (Column.DESCRIPTION, Column.EXPIRES)]

    def touched_after(event: QEvent, part: QWidget) -> list[bool]:
        QApplication.sendEvent(part, event)
        work.settle()
        seen = table.viewport().grab().toImage()
        return [seen.pixelColor(cell.center().x(), cell.top() + 2).name() == hover for cell in cells]

    def moved_to(place: QPoint) -> QMouseEvent:
        at, on_screen = QPointF(place), QPointF(table.viewport().mapToGlobal(place))
        none = Qt.MouseButton.NoButton
        return QMouseEvent(QEvent.Type.MouseMove, at, on_screen, none, none, Qt.KeyboardModifier.NoModifier)

    on_row = table.visualRect(index).center()
    below = QPoint(on_row.x(), table.viewport().height() - 2)
    assert touched_after(moved_to(on_row), table.viewport()) == [True, True]
    assert touched_after(moved_to(below), table.viewport()) == [False, False]
    assert touched_after(moved_to(on_row), table.viewport()) == [True, True]
    assert touched_after(QEvent(QEvent.Type.Leave), table) == [False, False]


@pytest.mark.parametrize("width", [960, 1280])
def test_names_countdowns_and_acts_begin_below_their_headings(work: WorkWindow, width: int) -> None:
    work.resize((width, 800))
    table = _row_of(work, "Description")
    picture = work.picture()

    def begin(part: QWidget, rect: QRect) -> int:
        """Return where the first ink of a part of the window is."""
        there = QRect(part.mapTo(work.window, rect.topLeft()), rect.size())
        return next(x for x in range(there.left(), there.right()) if _inked(picture, x, there))

    heading = table.horizontalHeader().viewport()
    begins = []
    for column in (Column.DESCRIPTION, Column.EXPIRES):
        section = QRect(heading.rect().translated(table.columnViewportPosition(column), 0))
        section.adjust(1, 4, 0, -4)
        row = table.visualRect(table.model().index(0, column)).adjusted(1, 6, 0, -6)
        begins.append((begin(heading, section), begin(table.viewport(), row)))
    assert all(abs(one - other) <= 1 for one, other in begins), begins
    act = work.child("editCredentialButton")
    assert abs(begin(act, act.rect()) - begins[0][0]) <= 1


@pytest.mark.parametrize("kind", [EnvironmentKind.PRODUCTION, EnvironmentKind.SANDBOX])
@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("status", [0, 404])
def test_a_badge_of_a_narrow_list_is_never_cut(
    qtbot: QtBot, kind: EnvironmentKind, factor: float, status: int
) -> None:
    with larger_text(factor):
        work = WorkWindow(qtbot, kind)
        work.resize((960, 600))
        table = _row_of(work, "Pay")
        if status:
            work.credentials.login_refused(work.profile.id, LoginRefusal(status, NOW))
            work.settle()
        _, lower = _halves(table, Column.DESCRIPTION)
        left = lower.left() + 10  # where all lines of a row begin
        seen = table.viewport().grab().toImage()
        edge = [_inked(seen, x, lower) for x in range(left, lower.right() + 40)]
        assert edge[0] > factor * 8, "its left edge"
        assert edge.index(0) > factor * 10, "it holds a letter"
        assert edge[edge.index(0) - 1] == edge[0], "its right edge is as the left one"


@pytest.mark.parametrize(("width", "is_narrow"), [(1280, False), (1680, False), (960, True)])
def test_a_list_with_room_for_names_has_them_beside_the_countdown(
    work: WorkWindow, width: int, *, is_narrow: bool
) -> None:
    work.resize((width, 800))
    table = _row_of(work, "Pay")
    upper, _ = _halves(table, Column.EXPIRES)
    assert (len(_colors(table.viewport().grab().toImage(), upper)) == 1) == is_narrow


@pytest.mark.parametrize("width", [960, 1280])
def test_a_row_says_that_no_write_is_sent_in_its_name(work: WorkWindow, width: int) -> None:
    work.resize((width, 800))
    table = _row_of(work, "Pay")
    before = table.viewport().grab().toImage()
    seen = []
    for rule in (lambda _: True, lambda _: False):
        work.credentials.set_read_only(rule)
        work.settle()
        seen.append(table.viewport().grab().toImage())
    assert seen[0] != before
    assert seen[1] == before


@pytest.mark.parametrize(("factor", "is_shown"), [(1.0, True), (2.0, False)])
def test_a_host_that_has_room_for_a_letter_is_not_shown(
    qtbot: QtBot, factor: float, *, is_shown: bool
) -> None:
    with larger_text(factor):
        work = WorkWindow(qtbot, EnvironmentKind.DEMO)
        work.resize((960, 600))
        table = _row_of(work, "Pay")
        _, lower = _halves(table, Column.DESCRIPTION)
        assert (len(_colors(table.viewport().grab().toImage(), lower)) > 1) == is_shown


def test_the_frame_of_the_current_row_follows_how_many_are_selected(work: WorkWindow, qtbot: QtBot) -> None:
    """Its color says whether it is the only one; the row itself was selected before and is after."""
    table = work.child("credentialTable")
    assert isinstance(table, QTableView)
    select_and_see_the_current_row_painted(table, qtbot)
