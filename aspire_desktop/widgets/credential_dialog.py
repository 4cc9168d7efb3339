"""The form in which a credential is added or edited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.guide import Topic
from aspire_desktop.core.policies import NO_POLICIES
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.buttons import make_primary
from aspire_desktop.widgets.card import Rule
from aspire_desktop.widgets.credential_form import CredentialForm
from aspire_desktop.widgets.credential_test_view import CredentialTestView
from aspire_desktop.widgets.dialog_layout import MARGIN, SPACING, grown_size
from aspire_desktop.widgets.form_dialog import FormDialog
from aspire_desktop.widgets.form_fault import field_at_fault, when_edited
from aspire_desktop.widgets.form_section import FormSection
from aspire_desktop.widgets.text import spoken_label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.core.policies import Policies

_SIZE: Final = (600, 720)


class CredentialDialog(FormDialog):
    """Asks for a credential, step by step.  It closes only when `accept_saved` says that it was saved.

    An existing secret is never loaded into the form: left blank, it stays as it is.  The fields scroll;
    the test and the buttons are always in sight.
    """

    save_requested = Signal(CredentialDraft)  #: checked; its secret is empty to keep the old
    copy_requested = Signal(str)  #: a part of the revealed secret
    test_requested = Signal(CredentialDraft)  #: as it is typed, unchecked
    guide_requested = Signal(Topic)

    def __init__(
        self,
        offered: Mapping[str, Iterable[str]],
        profile: Profile | None = None,
        parent: QWidget | None = None,
        policies: Policies = NO_POLICIES,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("credentialDialog")
        self.setWindowTitle(self.tr("Edit credential") if profile else self.tr("New credential"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_new = profile is None
        self._was_in_save = False  #: whether the focus was in Save when it was pressed
        self._form = CredentialForm(offered, profile, self, policies)
        self.test = CredentialTestView(self)
        self._problem = spoken_label(self, name="credentialProblem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        set_tone(self._problem, Tone.BAD)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.resize(grown_size(self, *_SIZE))
        self.mark_unchanged()

    def content(self) -> object:
        return self._form.content()

    @property
    def holds_secret(self) -> bool:
        return self._form.holds_secret

    def accept_saved(self) -> None:
        """Close the form: what it held is in the list."""
        self._form.forget_secret()
        self.accept()

    def show_problem(self, text: str) -> None:
        """Show why it was not saved; everything typed stays."""
        self._show_words(text)
        self._save.setEnabled(True)
        if self._was_in_save:  # disabled, it lost the focus to Cancel
            self._save.setFocus(Qt.FocusReason.OtherFocusReason)
        self._was_in_save = False

    def show_fault(self, error: AspireError) -> None:
        """Show why it was not saved, and go to the field that this is about, where it is one's."""
        self.show_problem(error_text(error))
        self._go_to_fault(error)

    def _go_to_fault(self, error: AspireError) -> None:
        self._form.go_to(field_at_fault(error))

    def _show_words(self, problem: str) -> None:
        self._problem.setText(f"✕ {problem}" if problem else "")
        self._problem.setVisible(bool(problem))

    def _make_buttons(self) -> None:
        self._buttons = QDialogButtonBox(self)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._save = self._buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("saveCredentialButton")
        make_primary(self._save)

    def _lay_out(self) -> None:
        heading = self.tr("Test")
        section = FormSection(f"5  {heading}" if self._is_new else heading, Topic.TEST, self)
        section.add_whole_row(self.test)
        section.guide_requested.connect(self.guide_requested)
        footer = QVBoxLayout()
        footer.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        footer.setSpacing(SPACING)
        for part in (section, self._problem, self._buttons):
            footer.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._form, 1)
        layout.addWidget(Rule(self))
        layout.addLayout(footer)

    def _connect(self) -> None:
        self._form.login_changed.connect(self.test.show_outdated)
        when_edited(self._form, lambda: self._show_words(""))
        self._form.copy_requested.connect(self.copy_requested)
        self._form.guide_requested.connect(self.guide_requested)
        self.test.test_requested.connect(self._on_test)
        self.test.refused.connect(self._go_to_fault)
        self.test.guide_requested.connect(self.guide_requested)
        # Fields take the key themselves; this is for parts that take no text.
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self._form.paste)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)

    def _on_test(self) -> None:
        try:
            draft = self._form.draft()
        except InputError as error:
            self.test.show_refused(error)
            return
        self.test_requested.emit(draft)

    def _on_save(self) -> None:
        try:
            draft = self._form.draft().checked(needs_secret=self._is_new)
        except InputError as error:
            self.show_fault(error)
            return
        self.show_problem("")
        self._was_in_save = self._save.hasFocus()
        self._save.setEnabled(False)
        self.save_requested.emit(draft)
