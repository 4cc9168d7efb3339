"""Between the list, the form and the credentials' presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.guide import Topic
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.app.credentials.panels import CredentialPanels
    from aspire_desktop.core.credentials.draft import CredentialDraft
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.core.policies import Policies
    from aspire_desktop.viewmodels.choice import Chosen
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.credentials_presenter import CredentialsPresenter
    from aspire_desktop.widgets.credential_dialog import CredentialDialog


class CredentialFlow(QObject):
    """Opens forms, keeps them open until they are saved, and offers to undo a deletion."""

    dialog_opened = Signal(object, object)  #: the form, and the `ProfileId` that it edits or None
    guide_requested = Signal(Topic)
    form_saved = Signal(str)  #: the `ProfileId` of what the form held
    bulk_delete_requested = Signal()  #: of all that are selected
    copy_requested = Signal(Profile, str, str)  #: the `Profile` or None, a part of its shown secret, its name

    def __init__(
        self,
        panels: CredentialPanels,
        model: CredentialModel,
        presenter: CredentialsPresenter,
        offered: Callable[[], dict[str, frozenset[str]]],
        policies: Callable[[], Policies],
    ) -> None:
        super().__init__(panels.parent)
        self._policies = policies
        self._panels = panels
        self._model = model
        self._presenter = presenter
        self._offered = offered
        self._dialog: CredentialDialog | None = None
        #: What the open form wants to have saved: others may be saved at the same time.
        self._handed_in: CredentialDraft | None = None
        #: Of which is said that it can be undone.
        self._deleted: tuple[Profile, ...] = ()
        panel, menu = panels.credentials, panels.menu
        panels.choice.profile_changed.connect(self._on_profile_changed)
        panel.add_requested.connect(self._on_add_requested)
        panel.edit_requested.connect(self._on_edit_requested)
        panel.duplicate_requested.connect(self._on_duplicate_requested)
        panel.delete_requested.connect(self._on_delete_requested)
        menu.undo_delete.triggered.connect(presenter.undo_remove)
        presenter.accepted.connect(self._on_accepted)
        presenter.kept.connect(self._on_kept)
        presenter.saved.connect(self._on_saved)
        presenter.save_failed.connect(self._on_save_failed)
        presenter.reloaded.connect(self._on_reloaded)
        presenter.removed.connect(self._on_removed)
        presenter.restored.connect(self._on_restored)

    def edit(self, profile_id: ProfileId) -> None:
        """Open the form of a credential, chosen or not."""
        profile = self._model.profile(profile_id)
        if profile is not None:
            self._open_dialog(profile)

    def _on_profile_changed(self, chosen: Chosen) -> None:
        self._panels.menu.enable_credential(enabled=chosen.profile is not None)

    def _on_add_requested(self) -> None:
        self._open_dialog(None)

    def _on_edit_requested(self) -> None:
        profile = self._current()
        if profile is not None:
            self._open_dialog(profile)

    def _on_duplicate_requested(self) -> None:
        profile = self._current()
        if profile is not None:
            self._presenter.duplicate(profile.id)

    def _on_delete_requested(self) -> None:
        profile, chosen = self._current(), self._panels.credentials.chosen()
        if len(chosen) > 1:
            self.bulk_delete_requested.emit()
        elif profile is not None:
            self._presenter.remove(profile.id)

    def _on_accepted(self, draft: CredentialDraft, profile_id: ProfileId) -> None:
        if self._dialog is not None and draft is self._handed_in:
            self._dialog.accept_saved()
            self.form_saved.emit(profile_id)

    def _on_kept(self, draft: CredentialDraft) -> None:
        if self._dialog is not None and draft is self._handed_in:
            self._dialog.accept_saved()

    def _on_saved(self, profile_id: ProfileId) -> None:
        # What was said of its token was said of what it was before.
        self._panels.messages.settle(Subject(About.TOKEN, (profile_id,)))
        self._panels.choice.choose_profile(profile_id)

    def _on_save_failed(self, draft: CredentialDraft, error: AspireError) -> None:
        if self._dialog is not None and draft is self._handed_in:
            self._dialog.show_fault(error)
        else:
            text = self.tr("“{name}” was not saved: {said}").format(
                name=draft.description, said=error_text(error)
            )
            self._panels.messages.show_message(Tone.BAD, text, error.detail)

    def _on_reloaded(self) -> None:
        """Offer no undo of what an earlier version or a backup has brought back."""
        self._panels.menu.undo_delete.setEnabled(self._presenter.can_undo)
        if all(self._model.row_of(profile.id) >= 0 for profile in self._deleted):
            self._panels.messages.settle(Subject(About.DELETED))

    def _on_removed(self, profiles: tuple[Profile, ...]) -> None:
        if not profiles:
            return
        self._deleted = profiles
        name = self.tr("“{name}”").format(name=profiles[0].description)
        if len(profiles) > 1:
            name = self.tr("%Ln credentials", "", len(profiles))
        text = self.tr("Deleted: {name}. Until the program is locked or ends, this can be undone.")
        self._panels.messages.show_message(
            Tone.INFO,
            text.format(name=name),
            self._places(profiles),
            action=(self.tr("Undo"), self._presenter.undo_remove),
            subject=Subject(About.DELETED),
        )

    def _on_restored(self, profile_id: ProfileId) -> None:
        self._panels.messages.settle(Subject(About.DELETED))
        self._panels.choice.choose_profile(profile_id)

    def _current(self) -> Profile | None:
        return self._panels.choice.profile

    def _open_dialog(self, profile: Profile | None) -> None:
        from aspire_desktop.widgets.credential_dialog import CredentialDialog

        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = CredentialDialog(self._offered(), profile, self._panels.parent, self._policies())
        dialog.save_requested.connect(lambda draft: self._save(profile, draft))
        dialog.copy_requested.connect(lambda text: self.copy_requested.emit(profile, text, self.tr("Secret")))
        dialog.guide_requested.connect(self.guide_requested)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        self.dialog_opened.emit(dialog, profile.id if profile else None)
        dialog.open()

    def _save(self, profile: Profile | None, draft: CredentialDraft) -> None:
        self._handed_in = draft
        if profile is None:
            self._presenter.add(draft)
        else:
            self._presenter.change(profile, draft)

    def _on_dialog_finished(self) -> None:
        self._dialog = self._handed_in = None

    def _places(self, profiles: Sequence[Profile]) -> str:
        """Return where they are used outside of here: in Aspire they still exist."""
        names = ", ".join([one.name for profile in profiles for one in profile.integrations][:10])
        text = self.tr("Used in {names}: in Aspire the credential still exists, and they go on.")
        return text.format(names=names) if names else ""
