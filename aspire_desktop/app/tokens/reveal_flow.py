"""Shows a secret, after a question where the settings want one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.asking import Question, Way, ask, is_there
from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.errors import AspireError
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.tokens.panels import TokenPanels
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.viewmodels.token_presenter import TokenPresenter
    from aspire_desktop.widgets.passphrase_dialog import PassphraseDialog


class RevealFlow(QObject):
    """An answer shows the secret of the credential that was asked about, and of no other."""

    revealed = Signal(Profile)  #: its secret is shown

    def __init__(self, panels: TokenPanels, ground: Ground, presenter: TokenPresenter) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._ground = ground
        self._presenter = presenter
        panels.token.reveal_requested.connect(self._on_reveal_requested)

    def _on_reveal_requested(self) -> None:
        record = self._presenter.record()
        if record is None:
            return
        profile = record.profile
        if not self._ground.preferences.current.ask_before_reveal:
            self._show(profile.id)
        elif self._ground.services.vault.has_passphrase:
            self._ask_for_passphrase(profile)
        else:
            show = Way("confirmShowSecretButton", self.tr("&Show the secret"), lambda: self._show(profile.id))
            text = self.tr("Show the secret of “{name}”?").format(name=profile.description)
            ask(
                self._panels.parent, Question("showSecretBox", self.tr("Show the secret"), text, ways=(show,))
            )

    def _ask_for_passphrase(self, profile: Profile) -> None:
        from aspire_desktop.widgets.passphrase_dialog import PassphraseDialog

        text = self.tr("The vault passphrase, to show the secret of “{name}”")
        dialog = PassphraseDialog(
            self.tr("Show the secret"),
            text.format(name=profile.description),
            twice=False,
            parent=self._panels.parent,
        )
        dialog.entered.connect(lambda said: self._ground.tasks.start(self._check(dialog, profile.id, said)))
        dialog.open()

    async def _check(self, dialog: PassphraseDialog, profile_id: ProfileId, passphrase: str) -> None:
        try:
            is_right = await off_thread(self._ground.services.vault.confirms, passphrase)
        except AspireError as error:
            if is_there(dialog):
                dialog.show_problem(error_text(error))
            return
        if not is_there(dialog):
            return  # whoever left does not want to see it any more
        if not is_right:
            dialog.show_problem(self.tr("That isn't the vault passphrase."))
            return
        dialog.accept()
        self._show(profile_id)

    def _show(self, profile_id: ProfileId) -> None:
        """Show it while it is what is looked at, and nothing is locked."""
        record = self._presenter.record()
        if record is not None and record.profile.id == profile_id and not self._panels.choice.is_withheld:
            self._panels.token.reveal_secret(record.secret, self._ground.preferences.current.reveal_s)
            self.revealed.emit(record.profile)
