"""What the window teaches while there is no credential: four ways to begin, and the steps to a token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from aspire_desktop.core.guide import Topic
from aspire_desktop.widgets.buttons import icon_button, make_primary, push_button
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.dialog_layout import CONTROL_GAP, MARGIN, SECTION_GAP
from aspire_desktop.widgets.flow_layout import FlowLayout
from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton

_TITLE: Final = 1.35
_HEADING: Final = 1.08
_WIDEST: Final = 720


def _guide_steps(widget: QWidget) -> list[tuple[str, str, Topic]]:
    """Return the steps from nothing to a token: a heading, a sentence or two, the guide's page for more."""
    return [
        (
            widget.tr("Create the credential in Aspire"),
            widget.tr(
                "As an admin, open Administration › Application › API › New. Newer versions: Settings › "
                "Evolution Administration › Admin › Application › API › Generate. Give it a description, "
                "select its endpoints under Scope, and save."
            ),
            Topic.CREATE,
        ),
        (
            widget.tr("Bring it here"),
            widget.tr(
                "Aspire shows the Secret only once. Copy Client ID and Secret and paste them into a new "
                "credential. They are stored encrypted; the key is in your system's own vault."
            ),
            Topic.SECRET_ONCE,
        ),
        (
            widget.tr("Get a token"),
            widget.tr(
                "One click gets an access token and a refresh token. A token lasts 24 hours from its last "
                "use; the countdown shows what is left."
            ),
            Topic.TOKEN,
        ),
        (
            widget.tr("Copy it, or send a request"),
            widget.tr(
                "Ctrl+Shift+C copies the token and clears it from the clipboard later. Or select an "
                "operation, fill in what you need, and press Execute: the token is added for you."
            ),
            Topic.TRYING,
        ),
    ]


class _Steps(QWidget):
    guide_requested = Signal(Topic)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(CONTROL_GAP)
        grid.setVerticalSpacing(CONTROL_GAP // 2)
        grid.setColumnStretch(1, 1)
        for place, (heading, text, topic) in enumerate(_guide_steps(self)):
            number, title = label(f"{place + 1}", self), label(heading, self)
            for part in (number, title):
                set_scale(part, _HEADING, bold=True)
            hint = self.tr("Open the guide: {heading}").format(heading=heading)
            sign = icon_button(f"guideStep{place + 1}", "help", hint, self)
            sign.clicked.connect(lambda _=False, topic=topic: self.guide_requested.emit(topic))
            top = QHBoxLayout()
            top.setSpacing(CONTROL_GAP)
            top.addWidget(title)
            top.addWidget(sign)
            top.addStretch(1)
            body = label(text, self)
            body.setWordWrap(True)
            body.setContentsMargins(0, 0, 0, CONTROL_GAP)
            grid.addWidget(number, 2 * place, 0)
            grid.addLayout(top, 2 * place, 1)
            grid.addWidget(body, 2 * place + 1, 1)


class EmptyState(Card):
    """Each button does what an action of the menu does, and can be pressed when that can be chosen."""

    demo_requested = Signal()
    guide_requested = Signal(Topic)  #: the `Topic` of a step

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        heading = label(self.tr("From Aspire to a token in four steps"), self)
        set_scale(heading, _TITLE, bold=True)
        heading.setWordWrap(True)
        self._make_buttons()
        steps = _Steps(self)
        steps.guide_requested.connect(self.guide_requested)
        inside = QWidget(self)
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SECTION_GAP)
        column.addWidget(heading)
        column.addLayout(self._button_row())
        column.addWidget(steps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)  # the card's own line stays in sight
        layout.addWidget(self._scrolled(inside))

    def follow(self, new: QAction, import_: QAction) -> None:
        """Let the buttons be ways to these actions."""
        for button, action in ((self._new, new), (self._import, import_), (self._restore, import_)):
            _follow(button, action)

    def focus_first(self) -> None:
        """Give the focus to the first way on."""
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_buttons(self) -> None:
        self._new = push_button(
            "firstCredentialButton", self.tr("New credential"), self.tr("New credential (Ctrl+N)"), self
        )
        make_primary(self._new)
        self._import = push_button(
            "firstImportButton",
            self.tr("Import a list…"),
            self.tr("Import credentials from CSV, .env, Postman or Insomnia"),
            self,
        )
        self._restore = push_button(
            "firstRestoreButton",
            self.tr("Restore a backup…"),
            self.tr("Import the credentials of an Aspire Desktop backup file"),
            self,
        )
        self._demo = push_button(
            "firstDemoButton",
            self.tr("Try the demo"),
            self.tr("Open a second window on a demo server with made-up data"),
            self,
        )
        self._demo.clicked.connect(self.demo_requested)

    def _button_row(self) -> FlowLayout:
        row = FlowLayout(CONTROL_GAP)
        for button in (self._new, self._import, self._restore, self._demo):
            row.addWidget(button)
        return row

    def _scrolled(self, inside: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        area.setObjectName("emptyStateArea")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget(area)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inside, 8)
        row.addStretch(1)
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        area.setWidget(content)
        for ground in (content, area.viewport()):  # the card shows through
            ground.setAutoFillBackground(False)
            ground.setBackgroundRole(self.backgroundRole())
        return area


def _follow(button: QAbstractButton, action: QAction) -> None:
    button.clicked.connect(action.trigger)
    action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
    button.setEnabled(action.isEnabled())
