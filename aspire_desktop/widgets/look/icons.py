"""The signs as icons, for the places where Qt takes nothing else; not needed for the first frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QToolButton

from aspire_desktop.widgets.look.glyphs import paint_glyph
from aspire_desktop.widgets.look.tokens import Group, Role

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, QSize
    from PySide6.QtWidgets import QWidget

#: What Qt calls the button that empties a field.
_CLEAR_ACTION: Final = "_q_qlineeditclearaction"


class _SignEngine(QIconEngine):
    """Paints in the palette of the moment it is painted in: no file, no copy for each theme."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        group = Group.Disabled if mode == QIcon.Mode.Disabled else Group.Active
        color = QGuiApplication.palette().color(group, Role.PlaceholderText)
        paint_glyph(painter, self._name, QRectF(rect), color)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        self.paint(painter, result.rect(), mode, state)
        painter.end()
        return result

    def clone(self) -> QIconEngine:
        return _SignEngine(self._name)


def icon(name: str) -> QIcon:
    """Return a sign as an icon that follows the theme."""
    return QIcon(_SignEngine(name))


def replace_clear_signs(root: QWidget) -> None:
    """Give the buttons that empty the fields below `root` the program's own sign.

    Until somebody types, Qt keeps the room of one that cannot be seen, and cuts the field's hint for it.
    """
    for field in root.findChildren(QLineEdit):
        action = field.findChild(QAction, _CLEAR_ACTION)
        if action is not None:
            action.setIcon(icon("close"))
            for button in field.findChildren(QToolButton):
                if button.defaultAction() is action:
                    button.setAccessibleName(root.tr("Clear"))
                    button.setHidden(not field.text())
