"""What the window teaches while there is no credential: the guide's steps, in our own words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.core.guide import Topic
from aspire_desktop.widgets.buttons import link_button, make_primary, push_button
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.text import label, scaled_font


def guide_steps(widget: QWidget) -> list[tuple[str, str, Topic]]:
    """Return the steps from nothing to a token: a heading, a sentence or two, the guide's page for more."""
    return [
        (
            widget.tr("1.  Create the credential in Aspire"),
            widget.tr(
                "As an admin open Administration › Application › API › New (newer versions: Settings › "
                "Evolution Administration › Admin › Application › API › Generate). Give it a description, "
                "tick the endpoints it may use under Scope, and save."
            ),
            Topic.CREATE,
        ),
        (
            widget.tr("2.  Bring it here"),
            widget.tr(
                "Aspire shows the Secret once. Copy the Client ID and the Secret and paste them into a new "
                "credential: pasting both in one go fills both fields. The Secret is kept encrypted, its key "
                "in this system's own vault."
            ),
            Topic.SECRET_ONCE,
        ),
        (
            widget.tr("3.  Get a token"),
            widget.tr(
                "One press asks Aspire for an access token and a refresh token. It lasts 24 hours, counted "
                "anew from each use; the countdown says how long is left and how that is known."
            ),
            Topic.TOKEN,
        ),
        (
            widget.tr("4.  Copy it, or try an endpoint"),
            widget.tr(
                "Ctrl+Shift+C copies the token, without quotes, and takes it off the clipboard again. Or "
                "choose an operation, fill in what you need and press Execute: the token is added for you."
            ),
            Topic.TRYING,
        ),
    ]


class _Steps(QWidget):
    guide_requested = Signal(object)  #: a `Topic`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._links = []
        for number, (heading, text, topic) in enumerate(guide_steps(self), 1):
            title = label(heading, self)
            title.setFont(scaled_font(self.font(), 1.08, bold=True))
            hint = self.tr("Open the guide: {heading}").format(heading=heading)
            link = link_button(f"guideStep{number}", self.tr("Guide"), hint, self)
            link.clicked.connect(lambda _=False, topic=topic: self.guide_requested.emit(topic))
            self._links.append(link)
            top = QHBoxLayout()
            top.addWidget(title)
            top.addWidget(link)
            top.addStretch(1)
            body = label(text, self)
            body.setWordWrap(True)
            body.setContentsMargins(22, 0, 0, 10)
            layout.addLayout(top)
            layout.addWidget(body)


class EmptyState(Card):
    add_requested = Signal()
    guide_requested = Signal(object)  #: the `Topic` of a step

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
        self._steps = _Steps(self)
        self._steps.guide_requested.connect(self.guide_requested)
        add.setMinimumWidth(132)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(add)
        for name, text in (
            ("firstImportButton", self.tr("Import a list…")),
            ("firstRestoreButton", self.tr("Restore a backup…")),
            ("firstDemoButton", self.tr("Try the demo")),
        ):
            row.addWidget(push_button(name, text, text, self))
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self._steps)
        column.addStretch(2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(32, 16, 32, 16)
        layout.addStretch(1)
        layout.addLayout(column, 6)
        layout.addStretch(1)
