"""Tests for the line that offers a response's file, and for the picture's dialog."""

import base64

from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from aspire_desktop.core.embedded_file import EmbeddedFile
from aspire_desktop.demo.files import sample_file
from aspire_desktop.widgets.response.file_line import FileLine
from aspire_desktop.widgets.response.image_dialog import ImageDialog

PNG = base64.b64decode(sample_file(0)["FileData"])


def test_only_what_can_be_shown_has_a_preview(qtbot: QtBot) -> None:
    line = FileLine()
    qtbot.addWidget(line)
    (preview,) = line.findChildren(QToolButton, "previewFileButton")
    (save,) = line.findChildren(QToolButton, "saveFileButton")
    for name, content, is_shown in (("a.png", PNG, True), ("a.csv", b"a,b", True), ("a.zip", b"PK", False)):
        file = EmbeddedFile(name, content, "FileData")
        line.show_file(file)
        assert preview.isHidden() is not is_shown
        with qtbot.waitSignal(line.save_requested) as wished:
            save.click()
        assert wished.args == [file]
    line.show_file(None)
    assert line.isHidden()


def test_a_picture_is_shown_in_its_size(qtbot: QtBot) -> None:
    dialog = ImageDialog(EmbeddedFile("site.png", PNG))
    qtbot.addWidget(dialog)
    (picture,) = dialog.findChildren(QLabel, "imageDialogPicture")
    assert (picture.pixmap().width(), picture.pixmap().height()) == (48, 48)
    assert picture.accessibleName() == "site.png, 48 × 48 pixels"


def test_a_picture_that_cannot_be_read_says_so(qtbot: QtBot) -> None:
    dialog = ImageDialog(EmbeddedFile("site.png", PNG[:20]))
    qtbot.addWidget(dialog)
    (picture,) = dialog.findChildren(QLabel, "imageDialogPicture")
    assert "can't be read" in picture.text()
