"""Asks before a token is replaced that something else may be using."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.core.credentials.renewing import is_in_use
from aspire_desktop.viewmodels.formatting import ago
from aspire_desktop.widgets.text import message_box

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.services.tokens import TokenService
    from aspire_desktop.viewmodels.token_presenter import TokenPresenter
    from aspire_desktop.widgets.main_window import MainWindow

    #: Asked with the credentials whose tokens are about to be replaced, and what replaces them.
    Ask = Callable[[Sequence[ProfileId], Callable[[], None]], None]


class ReplacementFlow(QObject):
    """Stands between the wish for a new token and the asking for it."""

    def __init__(self, window: MainWindow, presenter: TokenPresenter, tokens: TokenService) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._tokens = tokens
        window.token.get_requested.connect(lambda: self._for_chosen(self.get))
        window.token.refresh_requested.connect(lambda: self._for_chosen(lambda one: self.refresh([one])))

    def _for_chosen(self, act: Callable[[ProfileId], None]) -> None:
        profile = self._window.choice.profile
        if profile is not None:
            act(profile.id)

    def get(self, profile_id: ProfileId) -> None:
        """Log in anew, after the question where one is needed."""
        self.ask([profile_id], lambda: self._presenter.get(profile_id))

    def refresh(self, profile_ids: Sequence[ProfileId]) -> None:
        """Refresh these tokens, after the question where one is needed."""
        self.ask(profile_ids, lambda: self._refresh(profile_ids))

    def ask(self, profile_ids: Sequence[ProfileId], replace: Callable[[], None]) -> None:
        """Call `replace`, after a question where a token still alive was copied within the last day."""
        in_use = [text for text in map(self._in_use, profile_ids) if text]
        if not in_use:
            replace()
            return
        if len(in_use) == 1:
            text = in_use[0]
        else:
            text = self.tr("{count} of these tokens were copied within the last day.").format(
                count=len(in_use)
            )
        box = message_box(
            self._window,
            self.tr("In use elsewhere?"),
            text,
            self.tr(
                "Nobody has published whether Aspire ends the old token when it gives a new one. If it does,"
                " whatever uses the copied one is answered 401 until it is given the new one."
            ),
        )
        box.setObjectName("inUseBox")
        go_on = box.addButton(self.tr("&Replace it"), box.ButtonRole.AcceptRole)
        go_on.setObjectName("replaceTokenButton")
        go_on.clicked.connect(replace)
        box.setDefaultButton(box.addButton(box.StandardButton.Cancel))
        box.open()

    def _refresh(self, profile_ids: Sequence[ProfileId]) -> None:
        for profile_id in profile_ids:
            self._presenter.refresh(profile_id)

    def _in_use(self, profile_id: ProfileId) -> str:
        """Return since when the token may be in use, as a sentence; empty where it is not."""
        record = self._presenter.record(profile_id)
        pair = None if record is None else record.tokens
        expiry = self._presenter.expiry(profile_id)
        if record is None or pair is None or expiry is None or not expiry.is_usable:
            return ""
        now = self._tokens.origins.now(record.profile.environment.origin)
        if pair.copied_at is None or not is_in_use(pair, now):
            return ""
        return self.tr("The token of “{name}” was copied {when} and may be in use elsewhere.").format(
            name=record.profile.description, when=ago(now - pair.copied_at)
        )
