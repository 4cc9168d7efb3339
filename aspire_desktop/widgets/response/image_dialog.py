"""Shows a picture that a response holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QDialogButtonBox, QScrollArea

from aspire_desktop.core.marks import marked
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, dialog_layout
from aspire_desktop.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aspire_desktop.core.embedded_file import EmbeddedFile

_LEAST: Final = (320, 240)
#: Of the screen, so that the dialog's own parts have room too.
_SHARE: Final = 0.6


class ImageDialog(Dialog):
    """A picture larger than the screen can be scrolled; nothing of it is written anywhere."""

    def __init__(self, file: EmbeddedFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("imageDialog")
        self.setWindowTitle(marked(file.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        image = QImage.fromData(file.content)
        picture = label("", self, name="imageDialogPicture")
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if image.isNull():
            picture.setText(self.tr("This picture can't be read. Save the file to open it elsewhere."))
        else:
            picture.setPixmap(QPixmap.fromImage(image))
            words = self.tr("{name}, {width} × {height} pixels")
            picture.setAccessibleName(
                words.format(name=file.name, width=image.width(), height=image.height())
            )
        text = self.tr("{width} × {height} pixels").format(width=image.width(), height=image.height())
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("Picture"))
        area.setWidgetResizable(True)
        area.setWidget(picture)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = dialog_layout(self, label("" if image.isNull() else text, self), area)
        add_footer(layout, buttons)
        room = (parent.screen() if parent is not None else QGuiApplication.primaryScreen()).availableSize()
        wanted = image.size().expandedTo(self.minimumSizeHint())
        width = max(_LEAST[0], min(wanted.width() + 60, int(room.width() * _SHARE)))
        height = max(_LEAST[1], min(wanted.height() + 140, int(room.height() * _SHARE)))
        self.resize(width, height)
