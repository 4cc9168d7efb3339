"""The pages of the walk that replaces a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.rotation import RotationStep, left
from aspire_desktop.core.guide import Topic
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.enum_words import words
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.widgets.buttons import link_button, push_button
from aspire_desktop.widgets.dialog_layout import SPACING, control_row
from aspire_desktop.widgets.lists import show_list
from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.secret_field import SecretField
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.record import CredentialRecord

_HEADING: Final = 1.15


class RotationPage(QWidget):
    """A heading and what belongs to it."""

    guide_requested = Signal(Topic)

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = label(heading, self)
        set_scale(title, _HEADING, bold=True)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(SPACING)
        self.inside.addWidget(title)

    def say(self, text: str, name: str = "") -> QLabel:
        """Add a paragraph."""
        paragraph = label(text, self, name=name)
        paragraph.setWordWrap(True)
        self.inside.addWidget(paragraph)
        return paragraph


class PreparePage(RotationPage):
    integrations_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words(RotationStep.PREPARE), parent)
        self.say(
            self.tr(
                "Aspire keeps one Secret per credential. When it generates a new one, the old one stops "
                "working everywhere. Check first what you'll have to update."
            )
        )
        self._places = self.say("", "rotationPlaces")
        edit = link_button(
            "editIntegrationsButton",
            self.tr("Edit this list…"),
            self.tr("Edit the list of integrations"),
            self,
        )
        edit.clicked.connect(self.integrations_requested)
        row = control_row()
        row.addWidget(edit)
        row.addStretch(1)
        self.inside.addLayout(row)
        self.say(
            self.tr(
                "Then, in Aspire: Administration › Application › API, or in newer versions Settings › "
                "Evolution Administration › Admin › Application › API. Open this credential, generate a new "
                "Secret, and copy it. Aspire shows it only once."
            )
        )
        where = link_button("rotationGuideButton", self.tr("Guide"), self.tr("Open the guide"), self)
        where.clicked.connect(lambda: self.guide_requested.emit(Topic.ROTATING))
        row = control_row()
        row.addWidget(where)
        row.addStretch(1)
        self.inside.addLayout(row)
        self.inside.addStretch(1)

    def show_record(self, record: CredentialRecord) -> None:
        places = record.profile.integrations
        lines = [f"•  {_place(one.name, one.owner)}" for one in places[:12]]
        lines += ["•  …"] if len(places) > len(lines) else []
        nowhere = self.tr("No integrations are listed. A list now saves a search later.")
        self._places.setText("\n".join(lines) if lines else nowhere)
        set_tone(self._places, Tone.STRONG if lines else Tone.WARNING)


class NewSecretPage(RotationPage):
    paste_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words(RotationStep.NEW_SECRET), parent)
        self.say(
            self.tr(
                "Paste it here. It is stored encrypted at once, because Aspire won't show it again. It "
                "replaces the old one only after Aspire has accepted it."
            )
        )
        self.secret = SecretField(self)
        self.secret.setObjectName("newSecretField")
        self.secret.setAccessibleName(self.tr("New Secret"))
        self.secret.setPlaceholderText(self.tr("Paste the new Secret"))
        show = push_button(
            "showNewSecretButton", self.tr("&Show"), self.tr("Show the secret for 30 seconds"), self
        )
        show.setCheckable(True)
        show.setAutoDefault(False)
        show.toggled.connect(lambda on: self.secret.reveal() if on else self.secret.conceal())
        self.secret.reveal_changed.connect(show.setChecked)
        row = control_row()
        row.addWidget(self.secret, 1)
        row.addWidget(show)
        self.inside.addLayout(row)
        self._kept = self.say("", "rotationKept")
        self.inside.addStretch(1)

    def show_record(self, record: CredentialRecord) -> None:
        is_kept = record.rotation is not None and bool(record.rotation.new_secret)
        kept = self.tr(
            "A Secret pasted earlier is stored encrypted, but wasn't accepted yet. Leave the field blank "
            "to test it again, or paste another."
        )
        self._kept.setText(kept if is_kept else "")


class HandOutPage(RotationPage):
    mark_requested = Signal(str, bool)  #: an integration's id, and whether it has the new secret
    copy_requested = Signal(Copyable)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words(RotationStep.HAND_OUT), parent)
        self._intro = self.say("")
        self._list = QListWidget(self)
        self._list.setObjectName("rotationIntegrations")
        self._list.setAccessibleName(self.tr("Integrations; checked ones have the new Secret"))
        show_list(self._list)
        self._list.itemChanged.connect(self._on_item_changed)
        self.inside.addWidget(self._list, 1)
        row = control_row()
        for what, name, text in (
            (Copyable.SECRET, "copyNewSecretButton", self.tr("Copy the new &Secret")),
            (Copyable.CLIENT_ID, "copyRotatedIdButton", self.tr("Copy the Client &ID")),
        ):
            button = push_button(name, text, text.replace("&", ""), self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, what=what: self.copy_requested.emit(what))
            row.addWidget(button)
        row.addStretch(1)
        self.inside.addLayout(row)

    def show_record(self, record: CredentialRecord) -> None:
        waiting = len(left(record))
        count = len(record.profile.integrations)
        self._intro.setText(
            filled(
                self.tr(
                    "✓ The new Secret works and is in use here. The old one is stored encrypted until you "
                    "finish. {done} of %Ln integrations have the new one.",
                    "",
                    count,
                ),
                done=count - waiting,
            )
        )
        self._list.blockSignals(True)
        current = self._list.currentRow()
        self._list.clear()
        done = set(record.rotation.done if record.rotation else ())
        for one in record.profile.integrations:
            how = f"\n{marked(one.how_to_update)}" if one.how_to_update else ""
            text = marked(_place(one.name, one.owner)) + how
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if one.id in done else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.setCurrentRow(max(0, current))
        self._list.blockSignals(False)

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        is_done = item.checkState() == Qt.CheckState.Checked
        self.mark_requested.emit(item.data(Qt.ItemDataRole.UserRole), is_done)


class FinishPage(RotationPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words(RotationStep.FINISH), parent)
        self._text = self.say("", "rotationSummary")
        self.inside.addStretch(1)

    def show_record(self, record: CredentialRecord) -> None:
        waiting = left(record)
        if waiting:
            names = ", ".join(one.name for one in waiting[:10])
            text = self.tr(
                "▲ Some integrations don't have the new Secret yet: {names}. You can still finish. They stay "
                "in the list."
            ).format(names=names)
        elif record.profile.integrations:
            text = self.tr("✓ All listed integrations have the new Secret.")
        else:
            text = self.tr(
                "▲ No integrations are listed. Give the new Secret to all that use this credential."
            )
        end = self.tr(
            "Finish discards the old Secret. Run each integration once: one that was forgotten reports "
            "rejected credentials."
        )
        self._text.setText(f"{text}\n\n{end}")


def _place(name: str, owner: str) -> str:
    return f"{name}  ({owner})" if owner else name
