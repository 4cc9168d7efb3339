"""The icon in the tray: how the tokens stand, and the shortest way to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from aspire_desktop.core.credentials.look_alikes import names_apart
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.formatting import filled, shortened, span
from aspire_desktop.widgets.text import menu_text
from aspire_desktop.widgets.tones import STATE_SIGNS

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.app.desktop.panels import DesktopPanels
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.viewmodels.credential_model import CredentialModel

_SHOWN: Final = 15
#: More are not counted each minute: their owner looks at the list.
_COUNTED: Final = 2_000
_LOOK_EVERY_MS: Final = 60_000
_LOOK_SOON_MS: Final = 1_000
#: Windows shows 127 characters of a tooltip.
_NAME: Final = 40


class Tray(QObject):
    """Holds descriptions, states and times; no secret and no customer's data."""

    opened = Signal()
    copy_requested = Signal(str)  #: the `ProfileId` whose token is wanted
    get_requested = Signal(str)  #: the `ProfileId` that has none
    notice_clicked = Signal()

    def __init__(
        self,
        panels: DesktopPanels,
        model: CredentialModel,
        is_locked: Callable[[], bool],
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._model = model
        self._is_locked = is_locked
        self.menu = QMenu(panels.parent)
        self.menu.setObjectName("trayMenu")
        self.menu.aboutToShow.connect(self.fill)
        #: What the last notice was about: a system has one of these at a time, and tells only of its click.
        self.noticed: tuple[ProfileId, ...] = ()
        self._icon = QSystemTrayIcon(panels.parent)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.notice_clicked)
        panels.parent.windowIconChanged.connect(self._on_icon_changed)
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        #: What has changed at once is looked at once.
        self._soon = QTimer(self, interval=_LOOK_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.look)
        model.modelReset.connect(self._on_model_reset)
        model.dataChanged.connect(self._on_data_changed)

    @property
    def is_shown(self) -> bool:
        return self._icon.isVisible()

    @property
    def tooltip(self) -> str:
        return self._icon.toolTip()

    def begin(self) -> bool:
        """Show the icon where the system has a tray; say whether it has."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        self._on_icon_changed(self._panels.parent.windowIcon())
        self.look()
        self._icon.show()
        self._timer.start()
        return True

    def close(self) -> None:
        self._timer.stop()
        self._soon.stop()
        self._icon.hide()

    def show_notice(self, title: str, text: str, ids: tuple[ProfileId, ...] = ()) -> bool:
        """Show a notice of the system's; say whether there is a way to.

        Args:
            title: Its first line.
            text: What follows.
            ids: Of the credentials that it is about.
        """
        if not self._icon.isVisible() or not QSystemTrayIcon.supportsMessages():
            return False
        self.noticed = ids
        self._icon.showMessage(marked(title), marked(text), self._panels.parent.windowIcon())
        return True

    def look(self) -> None:
        """Say how many tokens end soon: called once a minute, and when the list is another one."""
        profiles = self._model.profiles
        text = self.tr("%Ln credentials", "", len(profiles))
        if len(profiles) <= _COUNTED:
            states = [self._state(profile) for profile in profiles]
            soon = states.count(TokenState.EXPIRING)
            ended = states.count(TokenState.EXPIRED) + states.count(TokenState.REFUSED)
            if soon:
                text = filled(self.tr("%Ln of {all} expire within 1 h", "", soon), all=len(profiles))
            if ended:
                text += ", " + filled(self.tr("{ended} expired"), ended=ended)
            text += self._next()
        if self._is_locked():
            text += ", " + self.tr("locked")
        self._icon.setToolTip(f"Aspire Desktop: {text}")

    def fill(self) -> None:
        """Make the menu anew, those whose tokens end first at its top."""
        menu, panels = self.menu, self._panels
        self._empty()
        show = menu.addAction(self.tr("&Open Aspire Desktop"))
        show.setObjectName("trayOpen")
        show.triggered.connect(self.opened)
        menu.setDefaultAction(show)
        menu.addSeparator()
        profiles = sorted(self._model.profiles[:_COUNTED], key=self._order)
        names = names_apart(profiles)
        for profile in profiles[:_SHOWN]:
            self._add_entry(profile, names[profile.id])
        if len(profiles) > _SHOWN:
            menu.addAction(self.tr("… and %Ln more", "", len(self._model.profiles) - _SHOWN)).setEnabled(
                False
            )
        menu.addSeparator()
        menu.addActions([panels.menu.lock, panels.menu.settings])
        menu.addSeparator()
        menu.addAction(panels.menu.quit)

    def _empty(self) -> None:
        """Take out all entries; `QMenu.clear` would end Python's hold on those of the main menu, too."""
        for action in self.menu.actions():
            self.menu.removeAction(action)
            if action.parent() is self.menu:
                action.deleteLater()

    def _state(self, profile: Profile) -> TokenState:
        return self._model.row_view(profile.id).row.state

    def _next(self) -> str:
        """Return what expires next, after what is counted; empty where nothing will."""
        found = [(ends, one) for one in self._model.profiles if (ends := self._model.expiry(one.id))]
        usable = [(ends.remaining, one) for ends, one in found if ends.is_usable]
        if not usable:
            return ""
        left, profile = min(usable, key=lambda pair: pair[0])
        words = self.tr("\nNext: {name} in {left}")
        return words.format(name=marked(shortened(profile.description, _NAME)), left=span(left))

    def _add_entry(self, profile: Profile, called: str) -> None:
        """Offer a credential's token, or to get one where there is none."""
        view = self._model.row_view(profile.id)
        name = menu_text(called)
        text = f"{STATE_SIGNS[view.row.state]} {name}  ·  {view.text}"
        has_token = self._model.expiry(profile.id) is not None
        if has_token:
            action = self.menu.addAction(text)
            action.setObjectName(f"trayCopy:{profile.id}")
            action.setToolTip(self.tr("Copy its token"))
        else:
            action = self.menu.addAction(self.tr("{text}  ·  Get token").format(text=text))
            action.setObjectName(f"trayGet:{profile.id}")
        wish = self.copy_requested if has_token else self.get_requested
        action.setEnabled(not self._is_locked() and not view.problem)
        action.triggered.connect(lambda _=False, one=profile.id: wish.emit(one))

    def _order(self, profile: Profile) -> tuple[bool, float, str]:
        expiry = self._model.expiry(profile.id)
        left = expiry.remaining.total_seconds() if expiry else 0.0
        return (expiry is None, left, profile.description.casefold())

    def _on_model_reset(self) -> None:
        if self._icon.isVisible():  # `begin` looks by itself
            self.look()

    def _on_data_changed(self) -> None:
        if self._icon.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _on_icon_changed(self, icon: QIcon) -> None:
        self._icon.setIcon(icon)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.opened.emit()
