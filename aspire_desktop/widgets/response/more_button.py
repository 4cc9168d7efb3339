"""What is seldom done with an answer, behind one button."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from aspire_desktop.widgets.text import tooltip

#: Where a word would do, a glyph would save little.
_MORE: Final = "⋯"


class MoreButton(QToolButton):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = self.tr("More to do with the answer")
        self.setObjectName("moreResponseButton")
        self.setText(_MORE)
        self.setAccessibleName(hint)
        self.setToolTip(tooltip(hint))
        self._menu = QMenu(self)
        self.compare = self._menu.addAction(self.tr("&Compare with an earlier answer…"))
        self.compare.setObjectName("compareAction")
        self.compare.setEnabled(False)
        self.columns = self._menu.addAction(self.tr("Choose co&lumns…"))
        self.wrap = self._menu.addAction(self.tr("&Wrap lines"))
        self.wrap.setCheckable(True)
        self.clicked.connect(lambda: self._menu.popup(self.mapToGlobal(self.rect().bottomLeft())))
