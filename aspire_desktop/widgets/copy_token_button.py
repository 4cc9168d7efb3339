"""The button that copies the token, and beside it the menu of all other forms of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from aspire_desktop.core.credentials.copying import FORMS, Copyable
from aspire_desktop.viewmodels.enum_words import words
from aspire_desktop.widgets.look.heights import Height, set_height
from aspire_desktop.widgets.look.kinds import forget_mouse
from aspire_desktop.widgets.text import set_hint

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

#: Left and right of the text, and for the chevron, in pixels.
_AIR: Final = 24
_CHEVRON: Final = 22


class CopyTokenButton(QToolButton):
    copy_requested = Signal(Copyable)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copyTokenButton")
        self.setText(self.tr("Copy token"))
        self.setAccessibleName(self.tr("Copy the token"))
        set_hint(self, self.tr("Copy the token, without quotes (Ctrl+Shift+C)"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        set_height(self, Height.CONTROL)
        self._forms: list[QAction] = []
        self._last: Copyable | None = None
        self.setMenu(self._make_menu())
        self.clicked.connect(lambda: self.copy_requested.emit(Copyable.TOKEN))

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(text + _AIR + _CHEVRON, Height.CONTROL.of(self.fontMetrics()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enable(self, *, has_token: bool, has_refresh_token: bool) -> None:
        """Offer what there is to be copied."""
        self.setEnabled(has_token)
        for action in self._forms:
            action.setEnabled(has_token)
        self._refresh_token.setEnabled(has_refresh_token)

    def show_last_form(self, form: Copyable | None) -> None:
        """Offer first the form in which this credential's token was copied last; None for none."""
        self._last = form
        self._again.setVisible(form is not None)
        if form is not None:
            self._again.setText(self.tr("Copy again as {form}").format(form=words(form)))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        self._again = QAction(self)
        self._again.setObjectName("copyAgainAction")
        self._again.triggered.connect(self._on_again_triggered)
        self._again.setVisible(False)
        self._forms.append(self._again)
        menu.addAction(self._again)
        bearer = self._action("copyBearerAction", self.tr("Copy “Bearer ” and token"), Copyable.BEARER)
        self._refresh_token = self._action(
            "copyRefreshTokenAction", self.tr("Copy refresh token"), Copyable.REFRESH_TOKEN
        )
        menu.addActions([bearer, self._refresh_token])
        menu.addSeparator()
        self._forms.append(bearer)
        for form in FORMS:
            name = f"copyAs{form.name.title().replace('_', '')}Action"
            action = self._action(name, self.tr("Copy as {form}").format(form=words(form)), form)
            self._forms.append(action)
            menu.addAction(action)
        # Qt gives the button its last word only after the menu is gone.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, lambda: forget_mouse(self)))
        return menu

    def _on_again_triggered(self) -> None:
        if self._last is not None:
            self.copy_requested.emit(self._last)

    def _action(self, name: str, text: str, what: Copyable) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.triggered.connect(lambda: self.copy_requested.emit(what))
        return action
