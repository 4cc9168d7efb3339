"""Opens the walk that replaces a secret and the list of where it is used, and reminds of old ones."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.asking import Question, Way, ask
from aspire_desktop.core.credentials.rotation import left
from aspire_desktop.core.credentials.secret_age import secret_age
from aspire_desktop.core.errors import AspireError
from aspire_desktop.core.guide import Topic
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.app.credentials.panels import CredentialPanels
    from aspire_desktop.app.tokens.copy_flow import CopyFlow
    from aspire_desktop.core.credentials.integration import Integration
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.viewmodels.preferences import Preferences
    from aspire_desktop.viewmodels.rotation_presenter import RotationPresenter
    from aspire_desktop.widgets.rotation_dialog import RotationDialog


class RotationFlow(QObject):
    changed = Signal(str)  #: the `ProfileId` whose secret, tokens or list are others now
    guide_requested = Signal(Topic)

    def __init__(
        self,
        panels: CredentialPanels,
        make: Callable[[QObject], RotationPresenter],
        copies: CopyFlow,
        preferences: Preferences,
    ) -> None:
        """Args: make: Makes the presenter, when it is first needed."""
        super().__init__(panels.parent)
        self._panels = panels
        self._make = make
        self._copies = copies
        self._preferences = preferences
        self._made: RotationPresenter | None = None
        self._dialog: RotationDialog | None = None
        #: Whose walk the dialog shows, whatever is chosen by then.
        self._walked: ProfileId | None = None
        panels.menu.rotate_secret.triggered.connect(self._on_rotate)
        panels.menu.integrations.triggered.connect(lambda: self._show_integrations(self._record()))
        panels.token.rotate_requested.connect(self._on_rotate)
        panels.token.remind_later_requested.connect(self._on_remind_later)
        preferences.changed.connect(self._show_age)
        panels.choice.profile_changed.connect(self._show_age)

    def _show_age(self) -> None:
        """Say of the chosen credential whether its secret is old, or its walk unfinished."""
        panel, record = self._panels.token, self._record()
        if record is None:
            panel.show_secret_age("", is_due=False, can_wait=False)
            return
        age = secret_age(record.profile, datetime.now(UTC), self._preferences.current.secret_age_days)
        if record.rotation is not None:
            waiting, count = len(left(record)), len(record.profile.integrations)
            text = self.tr("▲ rotation unfinished")
            if record.rotation.is_replaced and count:
                text += filled(self.tr(": {left} of {count} left"), left=waiting, count=count)
            panel.show_secret_age(text, is_due=True, can_wait=False)
        elif age.is_due:
            text = self.tr("▲ set %Ln days ago", "", age.days)
            panel.show_secret_age(text, is_due=True, can_wait=True)
        else:
            text = self.tr("set today") if not age.days else self.tr("set %Ln days ago", "", age.days)
            panel.show_secret_age(text, is_due=False, can_wait=False)

    def _record(self) -> CredentialRecord | None:
        profile = self._panels.choice.profile
        return None if profile is None else self._found(profile.id)

    def _found(self, profile_id: ProfileId) -> CredentialRecord | None:
        try:
            return self._presenter().record(profile_id)
        except AspireError:  # removed, or locked
            return None

    def _on_rotate(self) -> None:
        record = self._record()
        if record is None or self._dialog is not None:
            return
        from aspire_desktop.widgets.rotation_dialog import RotationDialog

        presenter, profile_id = self._presenter(), record.profile.id
        dialog = self._dialog = RotationDialog(record, self._panels.parent)
        self._walked = profile_id
        dialog.begin_requested.connect(lambda: presenter.begin(profile_id))
        dialog.prove_requested.connect(lambda secret: presenter.prove(profile_id, secret))
        dialog.mark_requested.connect(lambda one, done: presenter.mark(profile_id, one, done=done))
        dialog.put_back_requested.connect(lambda: self._ask_to_put_back(profile_id))
        dialog.finish_requested.connect(lambda: presenter.finish(profile_id))
        dialog.copy_requested.connect(lambda what: self._copies.copy(profile_id, what))
        dialog.secret_copy_requested.connect(
            lambda text: self._copies.copy_text(record.profile, text, self.tr("Secret"))
        )
        dialog.integrations_requested.connect(lambda: self._show_integrations(self._found(profile_id)))
        dialog.guide_requested.connect(self.guide_requested)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _show_integrations(self, record: CredentialRecord | None) -> None:
        if record is None:
            return
        from aspire_desktop.widgets.integrations_dialog import IntegrationsDialog

        profile_id = record.profile.id
        dialog = IntegrationsDialog(record.profile, self._dialog or self._panels.parent)
        dialog.save_requested.connect(lambda places: self._save(profile_id, places))
        dialog.open()

    def _save(self, profile_id: ProfileId, places: tuple[Integration, ...]) -> None:
        self._presenter().save_integrations(profile_id, places)

    def _ask_to_put_back(self, profile_id: ProfileId) -> None:
        detail = self.tr(
            "Aspire has most likely ended it: this helps only where the new one was another "
            "credential's. The new Secret is kept encrypted as well, and can be tested again."
        )
        way = Way(
            "confirmPutBackButton",
            self.tr("&Put it back"),
            lambda: self._presenter().put_back(profile_id),
        )
        question = Question(
            "putBackBox",
            self.tr("Put the old Secret back"),
            self.tr("Use the old Secret here again?"),
            detail,
            (way,),
        )
        ask(self._dialog or self._panels.parent, question)

    def _on_remind_later(self) -> None:
        profile = self._panels.choice.profile
        if profile is not None:
            self._presenter().remind_later(profile.id)

    def _presenter(self) -> RotationPresenter:
        if self._made is None:
            presenter = self._made = self._make(self)
            presenter.changed.connect(self._on_changed)
            presenter.shown.connect(self._on_shown)
            presenter.kept.connect(self._on_kept)
            presenter.kept.connect(self._copies.clear_pasted)
            presenter.failed.connect(self._on_failed)
            presenter.finished.connect(self._on_finished)
            presenter.busy_changed.connect(self._on_busy_changed)
        return self._made

    def _on_changed(self, profile_id: ProfileId) -> None:
        self.changed.emit(profile_id)
        self._show_age()

    def _dialog_of(self, profile_id: ProfileId) -> RotationDialog | None:
        """Return the dialog where it shows that credential's walk."""
        return self._dialog if profile_id == self._walked else None

    def _on_shown(self, record: CredentialRecord) -> None:
        dialog = self._dialog_of(record.profile.id)
        if dialog is not None:
            dialog.show_record(record)

    def _on_kept(self, profile_id: ProfileId) -> None:
        dialog = self._dialog_of(profile_id)
        if dialog is not None:
            dialog.note_kept()

    def _on_busy_changed(self, busy: bool) -> None:  # noqa: FBT001 (a signal's payload)
        if self._dialog is not None:
            self._dialog.set_busy(busy)

    def _on_failed(self, profile_id: ProfileId, error: AspireError) -> None:
        dialog = self._dialog_of(profile_id)
        if dialog is not None:
            dialog.show_problem(error_text(error), error.detail)
        else:
            self._panels.messages.show_message(Tone.BAD, error_text(error), error.detail)

    def _on_finished(self, record: CredentialRecord, is_replaced: bool) -> None:  # noqa: FBT001 (a signal's)
        dialog = self._dialog_of(record.profile.id)
        if dialog is not None:
            dialog.accept()
        if is_replaced:
            tone, text = Tone.GOOD, self.tr("“{name}” uses its new Secret. The old one was discarded.")
        else:
            tone, text = Tone.INFO, self.tr("“{name}” keeps its Secret. The rotation was discarded.")
        self._panels.messages.show_message(tone, text.format(name=record.profile.description))

    def _on_dialog_finished(self) -> None:
        self._dialog = self._walked = None
        self._show_age()
