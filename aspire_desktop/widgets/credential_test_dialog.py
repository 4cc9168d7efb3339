"""Tests a saved credential."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QWidget

from aspire_desktop.core.guide import Topic
from aspire_desktop.widgets.credential_test_view import CredentialTestView
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, dialog_layout, grown_size
from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.text import elastic_label

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.profile import Profile

_TITLE: Final = 1.35


class CredentialTestDialog(Dialog):
    """Begins when it is told to; closing it ends the test."""

    guide_requested = Signal(Topic)

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("credentialTestDialog")
        self.setWindowTitle(self.tr("Test credential"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = elastic_label(self, name="testedCredential")
        title.setText(profile.description)
        set_scale(title, _TITLE, bold=True)
        host = elastic_label(self, name="testedHost")
        host.setText(profile.environment.host)
        self.view = CredentialTestView(self)
        self.view.guide_requested.connect(self.guide_requested)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        names = QHBoxLayout()
        names.setSpacing(10)
        names.addWidget(title)
        names.addWidget(host)
        names.addStretch(1)
        layout = dialog_layout(self, names, self.view)
        layout.addStretch(1)
        add_footer(layout, buttons)
        self.resize(grown_size(self, 620, 0).width(), self.sizeHint().height())
