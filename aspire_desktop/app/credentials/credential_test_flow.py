"""Between the form, the credentials' menu and the presenter of tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.guide import Topic

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QClipboard

    from aspire_desktop.app.credentials.panels import CredentialPanels
    from aspire_desktop.app.tokens.replacement_flow import Ask
    from aspire_desktop.core.credentials.draft import CredentialDraft
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.report import TestReport
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.viewmodels.credential_test_presenter import CredentialTestPresenter
    from aspire_desktop.widgets.credential_dialog import CredentialDialog
    from aspire_desktop.widgets.credential_test_view import CredentialTestView


class CredentialTestFlow(QObject):
    """Lets one view at a time show a test: its dialog keeps the others away."""

    guide_requested = Signal(Topic)
    kept = Signal(str)  #: the `ProfileId` whose tokens are those of a test
    ended = Signal(str)  #: the `ProfileId` of a saved credential whose test is over

    def __init__(
        self,
        panels: CredentialPanels,
        make: Callable[[QObject], CredentialTestPresenter],
        clipboard: QClipboard,
        ask: Ask,
    ) -> None:
        """Connect the menu.

        Args:
            panels: The menu, and what is chosen.
            make: Makes the presenter, for the first test.
            clipboard: Takes a report.
            ask: Asks before a copied token is replaced: a test logs in.
        """
        super().__init__(panels.parent)
        self._ask = ask
        self._panels = panels
        self._make = make
        self._clipboard = clipboard
        self._made: CredentialTestPresenter | None = None
        self._view: CredentialTestView | None = None
        self._tested: ProfileId | None = None
        panels.menu.test_credential.triggered.connect(self._on_test_triggered)

    def attach(self, dialog: CredentialDialog, profile_id: ProfileId | None) -> None:
        """Have a form's button test what is typed; `profile_id` is the credential that it edits."""
        self._show_in(dialog.test)
        dialog.test_requested.connect(lambda draft: self._test_draft(draft, profile_id))
        dialog.rejected.connect(self._on_left)

    def _test_draft(self, draft: CredentialDraft, profile_id: ProfileId | None) -> None:
        known = [] if profile_id is None else [profile_id]
        self._ask(known, lambda _: self._begin_draft(draft, profile_id))

    def _begin_draft(self, draft: CredentialDraft, profile_id: ProfileId | None) -> None:
        self._tested = profile_id
        self._presenter().test_draft(draft, profile_id)

    def _begin_saved(self, profile_id: ProfileId) -> None:
        self._tested = profile_id
        self._presenter().test_saved(profile_id)

    def keep(self, profile_id: ProfileId) -> None:
        """Give a credential that was just saved the tokens that its test got."""
        if self._made is not None:
            self._made.keep(profile_id)

    def _on_test_triggered(self) -> None:
        profile = self._panels.choice.profile
        if profile is not None:
            self._ask([profile.id], lambda _: self._test(profile))

    def _test(self, profile: Profile) -> None:
        from aspire_desktop.widgets.credential_test_dialog import CredentialTestDialog

        dialog = CredentialTestDialog(profile, self._panels.parent)
        self._show_in(dialog.view)
        dialog.guide_requested.connect(self.guide_requested)
        dialog.view.test_requested.connect(lambda: self._test_again(profile.id))
        dialog.rejected.connect(self._on_left)
        dialog.open()
        self._begin_saved(profile.id)

    def _test_again(self, profile_id: ProfileId) -> None:
        self._ask([profile_id], lambda _: self._begin_saved(profile_id))

    def _show_in(self, view: CredentialTestView) -> None:
        self._view = view
        view.cancel_requested.connect(lambda: self._presenter().cancel())
        view.outdated.connect(lambda: self._presenter().forget())
        view.copy_requested.connect(lambda text: self._clipboard.setText(text))

    def _on_left(self) -> None:
        self._view = None
        self._presenter().forget()

    def _presenter(self) -> CredentialTestPresenter:
        if self._made is None:
            presenter = self._made = self._make(self)
            presenter.reported.connect(self._on_reported)
            presenter.refused.connect(self._on_refused)
            presenter.stopped.connect(self._on_stopped)
            presenter.kept.connect(self.kept)
            presenter.ended.connect(self._on_ended)
        return self._made

    def _on_reported(self, report: TestReport) -> None:
        if self._view is not None:
            self._view.show_report(report)

    def _on_refused(self, error: AspireError) -> None:
        if self._view is not None:
            self._view.show_refused(error)

    def _on_ended(self) -> None:
        if self._tested is not None:
            self.ended.emit(self._tested)

    def _on_stopped(self) -> None:
        if self._view is not None and self._view.is_running:
            self._view.show_idle(self.tr("The test was canceled."))
