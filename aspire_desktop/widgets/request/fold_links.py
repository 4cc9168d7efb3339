"""The links among a form's fields: what is folded away, and what is advanced."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.text import set_hint


class FoldLinks(QWidget):
    """Stands where a line of fields has room left."""

    fold_requested = Signal(bool)  #: whether to fold away what is not set
    advanced_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_folded = False
        hint = self.tr("Show the parameters that are not set")
        self._fold = link_button("moreParametersButton", "", hint, self)
        self._fold.hide()
        self._advanced = link_button(
            "advancedParametersButton",
            self.tr("Advanced"),
            self.tr("Show the advanced parameters"),
            self,
        )
        self._advanced.setCheckable(True)
        self._advanced.setArrowType(Qt.ArrowType.RightArrow)
        self._advanced.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self._advanced)
        row.addWidget(self._fold)
        self._fold.clicked.connect(lambda: self.fold_requested.emit(not self._is_folded))
        self._advanced.toggled.connect(self.advanced_toggled)

    @property
    def is_checked(self) -> bool:
        """Whether the advanced parameters are wanted."""
        return self._advanced.isChecked()

    @property
    def is_empty(self) -> bool:
        return self._fold.isHidden() and self._advanced.isHidden()

    def check_advanced(self, *, checked: bool) -> None:
        self._advanced.blockSignals(True)
        self._advanced.setChecked(checked)
        self._advanced.blockSignals(False)

    def offer_advanced(self, *, offered: bool) -> None:
        self._advanced.setVisible(offered)

    def show_fold(self, count: int, *, is_folded: bool) -> None:
        """Say how many parameters are folded away, or can be; 0 where none can."""
        self._is_folded = is_folded
        text = self.tr("%Ln more", "", count) if is_folded else self.tr("Fewer")
        hint = (
            self.tr("Show the parameters that are not set")
            if is_folded
            else self.tr("Hide the parameters that are not set")
        )
        self._fold.setText(text)
        self._fold.setAccessibleName(hint)
        set_hint(self._fold, hint)
        self._fold.setVisible(count > 0)
