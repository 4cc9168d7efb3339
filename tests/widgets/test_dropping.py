"""What is dropped or pasted into any field is plain text; nothing that it names is opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.paste_zone import PasteZone
from tests.support.dialogs import DIALOGS
from tests.support.filled_window import make_window

_WIDE = 4000
_UNC = "file://host/share/x.png"
_KINDS = ("html", "html alone", "files", "share", "picture")
Field = QLineEdit | QPlainTextEdit | QTextEdit


class Opener(QObject):
    """Stands in for the system's programs, and remembers what it was to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def opener(qapp: QApplication) -> Iterator[Opener]:
    opener = Opener()
    for scheme in ("file", "https", "smb"):
        QDesktopServices.setUrlHandler(scheme, opener, "open")  # type: ignore[arg-type]  # bytes are refused
    QDesktopServices.openUrl(QUrl(_UNC))
    assert opener.opened.pop() == _UNC
    yield opener
    for scheme in ("file", "https", "smb"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def picture(qapp: QApplication, tmp_path: Path) -> Path:
    path = tmp_path / "wide.png"
    pixmap = QPixmap(_WIDE, 10)
    pixmap.fill()
    assert pixmap.save(str(path))
    return path


def _mime(kind: str, picture: Path) -> QMimeData:
    mime, html = QMimeData(), f'<b>bold</b><img src="{picture.as_uri()}"><img src="{_UNC}">'
    if kind == "html":
        mime.setText("said")
    if kind.startswith("html"):
        mime.setHtml(html)
    elif kind == "files":
        mime.setUrls([QUrl.fromLocalFile(str(picture)), QUrl("https://host.test/x")])
    elif kind == "share":
        mime.setUrls([QUrl(_UNC)])
    else:
        mime.setImageData(QPixmap(str(picture)).toImage())
    return mime


def _target(widget: QWidget) -> QWidget:
    """Return what gets the mouse: of an editor, its viewport."""
    return widget.viewport() if isinstance(widget, QPlainTextEdit | QTextEdit) else widget


def _drop(widget: QWidget, mime: QMimeData) -> bool:
    """Drop as the mouse does, and say whether that is allowed there."""
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(4, 4), *how)
    entering.ignore()
    if not widget.isEnabled() or not _target(widget).acceptDrops():
        return False
    QApplication.sendEvent(_target(widget), entering)
    if entering.isAccepted():
        QApplication.sendEvent(_target(widget), QDropEvent(QPointF(4, 4), *how))
    return entering.isAccepted()


def _text(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _is_plain(field: Field) -> bool:
    if isinstance(field, QLineEdit):
        return True
    document = field.document()
    return (
        "<img" not in document.toHtml()
        and "\ufffc" not in field.toPlainText()
        and document.idealWidth() < _WIDE
    )


def _fields(top: QWidget) -> list[Field]:
    found: list[Field] = []
    for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
        found += top.findChildren(kind)
    return found


def _top(qtbot: QtBot, name: str) -> QWidget:
    top = make_window() if name == "window" else DIALOGS[name]()
    top.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(top)
    return top


@pytest.mark.parametrize("name", ["window", *DIALOGS])
def test_what_is_dropped_or_pasted_is_plain_text_and_opens_nothing(
    qtbot: QtBot, opener: Opener, picture: Path, name: str
) -> None:
    top = _top(qtbot, name)
    fields, clipboard = _fields(top), QGuiApplication.clipboard()
    for kind in _KINDS:
        clipboard.setMimeData(_mime(kind, picture))
        for field in fields:
            before = _text(field)
            _drop(field, _mime(kind, picture))
            field.paste()
            assert _is_plain(field), (field.objectName(), kind)
            if field.isReadOnly():
                assert _text(field) == before, (field.objectName(), kind)
    clipboard.clear()
    others = {id(field) for field in fields} | {id(_target(field)) for field in fields}
    for widget in (top, *top.findChildren(QWidget)):
        if not isinstance(widget, PasteZone) and id(widget) not in others:
            assert not _drop(widget, _mime("files", picture)), widget.objectName()
    assert opener.opened == []


def test_a_field_takes_the_text_of_what_is_dropped(qtbot: QtBot, picture: Path) -> None:
    """Without this one the others could pass for fields that take nothing at all."""
    for name, text in (("notesField", "said"), ("tagsField", "said")):
        top = _top(qtbot, "credential")
        field = next(field for field in _fields(top) if field.objectName() == name)
        assert _drop(field, _mime("html", picture))
        assert _text(field) == text
