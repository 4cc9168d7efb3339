"""Tests a saved credential."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.core.guide import Topic
from aspire_desktop.widgets.credential_test_view import CredentialTestView
from aspire_desktop.widgets.guide.key import add_guide_key
from aspire_desktop.widgets.text import elastic_label, scaled_font

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.profile import Profile


class CredentialTestDialog(QDialog):
    """Begins when it is told to; closing it ends the test."""

    guide_requested = Signal(object)  #: a `Topic`

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("credentialTestDialog")
        self.setWindowTitle(self.tr("Test a credential"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = elastic_label(self, name="testedCredential")
        title.setText(profile.description)
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        host = elastic_label(self, name="testedHost")
        host.setText(profile.environment.host)
        self.view = CredentialTestView(self)
        self.view.guide_requested.connect(self.guide_requested)
        add_guide_key(self, lambda: self.guide_requested.emit(Topic.TEST))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        names = QHBoxLayout()
        names.setSpacing(10)
        names.addWidget(title)
        names.addWidget(host)
        names.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(names)
        layout.addWidget(self.view)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.resize(620, self.sizeHint().height())
