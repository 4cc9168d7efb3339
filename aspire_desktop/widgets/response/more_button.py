"""What is seldom done with a response, behind one button."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from aspire_desktop.widgets.look.heights import Height, set_height
from aspire_desktop.widgets.text import set_hint

#: Where a word would do, a glyph would save little.
_MORE: Final = "⋯"


class MoreButton(QToolButton):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = self.tr("More actions for the response")
        self.setObjectName("moreResponseButton")
        self.setText(_MORE)
        self.setAccessibleName(hint)
        set_hint(self, hint)
        set_height(self, Height.CONTROL)
        self._menu = QMenu(self)
        #: In the place of buttons that find no room beside it.
        self.all_rows = self._menu.addAction(self.tr("&Download all rows…"))
        self.next_page = self._menu.addAction(self.tr("&Next page"))
        self.save = self._menu.addAction(self.tr("&Save…"))
        self.copy_body = self._menu.addAction(self.tr("Co&py"))
        self.compare = self._menu.addAction(self.tr("&Compare with an earlier response…"))
        self.compare.setObjectName("compareAction")
        self.compare.setEnabled(False)
        self.columns = self._menu.addAction(self.tr("Select co&lumns…"))
        self.columns.setObjectName("columnsAction")
        self.wrap = self._menu.addAction(self.tr("&Wrap lines"))
        self.wrap.setCheckable(True)
        self.clicked.connect(lambda: self._menu.popup(self.mapToGlobal(self.rect().bottomLeft())))
