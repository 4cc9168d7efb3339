"""What the window teaches while there is no credential: the guide's steps, in our own words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.widgets.buttons import make_primary, push_button
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.text import label, scaled_font


def guide_steps(widget: QWidget) -> list[tuple[str, str]]:
    """Return the steps from nothing to a token: a heading and a sentence or two each."""
    return [
        (
            widget.tr("1.  Create the credential in Aspire"),
            widget.tr(
                "As an admin open Administration › Application › API › New (newer versions: Settings › "
                "Evolution Administration › Admin › Application › API › Generate). Give it a description, "
                "tick the endpoints it may use under Scope, and save."
            ),
        ),
        (
            widget.tr("2.  Bring it here"),
            widget.tr(
                "Aspire shows the Secret once. Copy the Client ID and the Secret and paste them into a new "
                "credential: pasting both in one go fills both fields. The Secret is kept encrypted, its key "
                "in this system's own vault."
            ),
        ),
        (
            widget.tr("3.  Get a token"),
            widget.tr(
                "One press asks Aspire for an access token and a refresh token. It lasts 24 hours, counted "
                "anew from each use; the countdown says how long is left and how that is known."
            ),
        ),
        (
            widget.tr("4.  Copy it, or try an endpoint"),
            widget.tr(
                "Ctrl+Shift+C copies the token, without quotes, and takes it off the clipboard again. Or "
                "choose an operation, fill in what you need and press Execute: the token is added for you."
            ),
        ),
    ]


class _Steps(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for heading, text in guide_steps(self):
            title = label(heading, self)
            title.setFont(scaled_font(self.font(), 1.08, bold=True))
            body = label(text, self)
            body.setWordWrap(True)
            body.setContentsMargins(22, 0, 0, 10)
            layout.addWidget(title)
            layout.addWidget(body)


class EmptyState(Card):
    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        heading = label(self.tr("From Aspire to a token in four steps"), self)
        heading.setFont(scaled_font(self.font(), 1.5, bold=True))
        add = push_button(
            "firstCredentialButton",
            self.tr("New credential"),
            self.tr("New credential (Ctrl+N)"),
            self,
        )
        make_primary(add)
        add.clicked.connect(self.add_requested)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(heading)
        column.addWidget(_Steps(self))
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(32, 16, 32, 16)
        layout.addStretch(1)
        layout.addLayout(column, 6)
        layout.addStretch(1)


def guide_dialog(parent: QWidget) -> QDialog:
    """Return the same steps as a window of their own; open it with ``open()``."""
    dialog = QDialog(parent)
    dialog.setObjectName("guideDialog")
    dialog.setWindowTitle(dialog.tr("Guide"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(20, 18, 20, 14)
    layout.addWidget(_Steps(dialog))
    layout.addStretch(1)
    layout.addWidget(buttons)
    dialog.resize(560, 420)
    return dialog
