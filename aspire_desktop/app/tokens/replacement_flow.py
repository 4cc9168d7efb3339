"""The one gate before a token is replaced that was copied and may be in use elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.asking import Question, Role, Way, ask
from aspire_desktop.services.replacements import Replacements
from aspire_desktop.viewmodels.formatting import ago, filled
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.app.tokens.panels import TokenPanels
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.services.tokens import TokenService
    from aspire_desktop.services.vault.vault import Vault
    from aspire_desktop.viewmodels.token_presenter import TokenPresenter

    #: Asked with the credentials whose tokens are about to be replaced, and what replaces those that may be.
    Ask = Callable[[Sequence[ProfileId], Callable[[Sequence[ProfileId]], None]], None]


class ReplacementFlow(QObject):
    """Asks before; where nobody could be asked (keep alive, another program, a 401), it tells afterwards."""

    copy_requested = Signal(str)  #: the `ProfileId` whose new token is wanted where the old one was

    def __init__(
        self, panels: TokenPanels, presenter: TokenPresenter, tokens: TokenService, vault: Vault
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._presenter = presenter
        self._vault = vault
        #: Those whose replacement was agreed to: it is no news.
        self._agreed: set[ProfileId] = set()
        self._replacements = Replacements(vault, tokens, self._on_replaced)
        presenter.failed.connect(self.let_go)
        panels.token.get_requested.connect(lambda: self._for_chosen(self.get))
        panels.token.refresh_requested.connect(lambda: self._for_chosen(lambda one: self.refresh([one])))

    def get(self, profile_id: ProfileId) -> None:
        """Log in anew, after the question where one is needed."""
        self.ask([profile_id], lambda _: self._presenter.get(profile_id))

    def refresh(self, profile_ids: Sequence[ProfileId]) -> None:
        """Refresh these tokens, after the question where one is needed."""
        self.ask(profile_ids, self._refresh)

    def before_use(self, profile_id: ProfileId, go_on: Callable[[], None], *, is_read: bool = False) -> None:
        """Go on with what sends requests; after the question where the first would replace the token."""
        if self._replacements.use_replaces(profile_id, is_read=is_read):
            self.ask([profile_id], lambda _: go_on())
        else:
            go_on()

    def is_at_stake(self, profile_id: ProfileId) -> bool:
        """Whether a new token would replace a copied one, so that `ask` asks."""
        return self._replacements.copied_ago(profile_id) is not None

    def ask(self, profile_ids: Sequence[ProfileId], replace: Callable[[Sequence[ProfileId]], None]) -> None:
        """Call `replace` with those whose tokens may be replaced, after one question for all."""
        at_stake = [one for one in profile_ids if self._replacements.copied_ago(one) is not None]
        if not at_stake:
            replace(profile_ids)
            return
        detail = self.tr(
            "Aspire may invalidate the copied token when it issues a new one. What uses it is then"
            " rejected (401) until it has the new one."
        )
        others = [one for one in profile_ids if one not in at_stake]
        go_on = Way(
            "replaceTokenButton",
            self.tr("&Replace"),
            lambda: self._on_agreed(at_stake, profile_ids, replace),
        )
        skip = Way("skipTokensButton", self.tr("&Skip these"), lambda: replace(others), Role.ActionRole)
        question = Question(
            "inUseBox",
            self.tr("In use elsewhere?"),
            self._sentence(at_stake),
            detail,
            (go_on, skip) if others else (go_on,),
            is_careful=True,
        )
        ask(self._panels.parent, question)

    def let_go(self, profile_id: ProfileId) -> None:
        """Count no replacement as agreed to any more: what it was agreed to for is over."""
        self._agreed.discard(profile_id)

    def reload(self) -> None:
        """Look at all credentials anew: the vault holds something else."""
        self._replacements.look()

    def forget(self) -> None:
        """Hold no token: all is locked."""
        self._replacements.forget()
        self._agreed.clear()

    def _for_chosen(self, act: Callable[[ProfileId], None]) -> None:
        profile = self._panels.choice.profile
        if profile is not None:
            act(profile.id)

    def _refresh(self, profile_ids: Sequence[ProfileId]) -> None:
        for profile_id in profile_ids:
            self._presenter.refresh(profile_id)

    def _sentence(self, at_stake: Sequence[ProfileId]) -> str:
        """Return whose tokens may be in use, and since when."""
        if len(at_stake) > 1:
            return filled(
                self.tr("{count} of these tokens were copied within the last day."), count=len(at_stake)
            )
        since = self._replacements.copied_ago(at_stake[0])
        record = self._vault.document.find(at_stake[0])
        return self.tr("The token of “{name}” was copied {when} and may be in use elsewhere.").format(
            name=record.profile.description if record else "", when="" if since is None else ago(since)
        )

    def _on_agreed(
        self,
        at_stake: Sequence[ProfileId],
        profile_ids: Sequence[ProfileId],
        replace: Callable[[Sequence[ProfileId]], None],
    ) -> None:
        self._agreed.update(at_stake)
        replace(profile_ids)

    def _on_replaced(self, profile: Profile) -> None:
        if profile.id in self._agreed:
            self._agreed.discard(profile.id)
            return
        self._panels.messages.show_message(
            Tone.WARNING,
            self.tr("The copied token of “{name}” was replaced.").format(name=profile.description),
            self.tr("Aspire may reject the old one (401). What uses it needs the new one."),
            (self.tr("Copy the new token"), lambda: self.copy_requested.emit(profile.id)),
            subject=Subject(About.REPLACED, (profile.id,)),
        )
