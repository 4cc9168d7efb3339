"""Tests for aspire_desktop.widgets.guide: the guide's window and its page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from aspire_desktop.core.guide import Topic, read_page
from aspire_desktop.services.guide_pages import read_guide
from aspire_desktop.widgets.guide.dialog import GuideDialog
from aspire_desktop.widgets.guide.page_view import GuidePageView
from aspire_desktop.widgets.look.tokens import DARK, LIGHT, palette_of


@pytest.fixture
def guide(qtbot: QtBot) -> GuideDialog:
    guide = GuideDialog(read_guide())
    qtbot.addWidget(guide)
    with qtbot.waitExposed(guide):
        guide.show()
    return guide


def _page(guide: GuideDialog) -> GuidePageView:
    page = guide.findChild(GuidePageView, "guidePage")
    assert isinstance(page, GuidePageView)
    return page


def _button(guide: GuideDialog, name: str) -> QAbstractButton:
    button = guide.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    return button


def _contents(guide: GuideDialog) -> QListView:
    contents = guide.findChild(QListView, "guideContents")
    assert isinstance(contents, QListView)
    return contents


def _heading(guide: GuideDialog) -> str:
    return _page(guide).textCursor().block().text()


def test_it_begins_with_the_first_page_and_blocks_nothing(guide: GuideDialog) -> None:
    assert _page(guide).toPlainText().startswith("What this program does for you")
    assert guide.windowModality() == Qt.WindowModality.NonModal
    assert guide.parent() is None


@pytest.mark.parametrize("topic", list(Topic))
def test_every_topic_is_gone_to(guide: GuideDialog, topic: Topic) -> None:
    guide.go(topic.value)
    assert guide.place == topic.value
    sections = next(page.sections for page in read_guide() if page.name == topic.page)
    wanted = next(s.heading for s in sections if s.anchor == topic.anchor)
    assert _heading(guide) == wanted
    index = _contents(guide).currentIndex()
    assert index.isValid()


@pytest.mark.parametrize("width", [0, 700])
def test_a_place_gone_to_before_the_guide_is_shown_is_at_the_top_then(qtbot: QtBot, width: int) -> None:
    guide = GuideDialog(read_guide())
    qtbot.addWidget(guide)
    guide.go(Topic.FORBIDDEN.value)
    with qtbot.waitExposed(guide):
        guide.show()
    if width:
        guide.resize(width, guide.height())
    page = _page(guide)
    qtbot.waitUntil(lambda: 0 <= page.cursorRect().top() < page.fontMetrics().height() * 2)


def test_what_was_scrolled_to_stays_when_the_guide_is_made_wider(guide: GuideDialog, qtbot: QtBot) -> None:
    guide.go(Topic.FORBIDDEN.value)
    bar = _page(guide).verticalScrollBar()
    bar.setValue(40)
    guide.resize(guide.width() + 40, guide.height())
    qtbot.wait(0)
    assert bar.value() == 40


def test_links_lead_on_and_back(guide: GuideDialog) -> None:
    guide.go("create")
    _page(guide).anchorClicked.emit(QUrl("scopes"))
    _page(guide).anchorClicked.emit(QUrl("failures#forbidden"))
    assert _heading(guide).startswith("Denied for want of a scope")

    _button(guide, "guideBack").click()
    QTest.keyClick(guide, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.place == "create"
    QTest.keyClick(guide, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.place == "scopes"
    assert _button(guide, "guideForward").isEnabled()

    guide.go("keys")
    assert not _button(guide, "guideForward").isEnabled()


@pytest.mark.parametrize("link", ["https://example.com/", "file:///x.md", "elsewhere", ""])
def test_what_is_no_page_is_not_followed(guide: GuideDialog, link: str) -> None:
    before = guide.place
    _page(guide).anchorClicked.emit(QUrl(link))
    assert guide.place == before


def test_a_search_by_keyboard_leads_to_a_section(guide: GuideDialog) -> None:
    search = guide.findChild(QLineEdit, "guideSearch")
    assert isinstance(search, QLineEdit)
    QTest.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(search, "certificate root")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert guide.place == "failures#tls"
    assert _heading(guide) == "The certificate (TLS)"


def test_a_row_of_the_contents_is_its_page(guide: GuideDialog) -> None:
    contents = _contents(guide)
    contents.setFocus()
    QTest.keyClick(contents, Qt.Key.Key_Down)
    assert guide.place == "create"


def test_the_text_grows_and_shrinks_by_keys(guide: GuideDialog) -> None:
    page = _page(guide)
    size = page.font().pointSizeF()
    QTest.keyClick(guide, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.font().pointSizeF() > size
    QTest.keyClick(guide, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert page.font().pointSizeF() == size


def test_the_text_can_be_selected(guide: GuideDialog) -> None:
    flags = _page(guide).textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert _page(guide).isReadOnly()


def test_it_remembers_its_page_while_it_is_closed(guide: GuideDialog) -> None:
    guide.go("rotating#before")
    guide.close()
    guide.show()
    assert guide.place == "rotating#before"


def test_a_page_loads_nothing_and_its_html_is_text(qtbot: QtBot, tmp_path: Path) -> None:
    page = GuidePageView()
    qtbot.addWidget(page)
    source = f'# T\n\n![x](file://{tmp_path}/x.png) <img src="file://{tmp_path}/y.png" width="4000">\n'
    page.show_page(read_page("p", source))
    url = QUrl.fromLocalFile(str(tmp_path / "x.png"))
    assert page.document().resource(QTextDocument.ResourceType.ImageResource, url) is None
    assert "<img" in page.toPlainText()


def test_links_follow_the_palette(guide: GuideDialog, qapp: QApplication) -> None:
    guide.go("create")
    assert _link_tone(guide) == LIGHT.link
    qapp.setPalette(palette_of(DARK))
    qapp.processEvents()
    try:
        assert _link_tone(guide) == DARK.link
    finally:
        qapp.setPalette(palette_of(LIGHT))


def _link_tone(guide: GuideDialog) -> str:
    block = _page(guide).document().begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            form = parts.fragment().charFormat()
            if form.isAnchor():
                return form.foreground().color().name()
            parts += 1
        block = block.next()
    raise AssertionError("no link")
