"""The walk that replaces a secret: four pages, and a list that says where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.rotation import RotationStep, step_of
from aspire_desktop.core.guide import Topic
from aspire_desktop.viewmodels.enum_words import words
from aspire_desktop.widgets.buttons import make_primary, steady_button
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.dialog_layout import add_footer, control_row, dialog_layout, grown_size
from aspire_desktop.widgets.form_dialog import FormDialog
from aspire_desktop.widgets.form_fault import when_edited
from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.rotation_pages import FinishPage, HandOutPage, NewSecretPage, PreparePage
from aspire_desktop.widgets.text import elastic_label, label, scaled_font, spoken_label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.record import CredentialRecord

_STEPS = tuple(RotationStep)
_TITLE: Final = 1.35


class RotationDialog(FormDialog):
    """Closing it loses nothing: the walk goes on where it was left, also after a restart."""

    begin_requested = Signal()
    prove_requested = Signal(str)  #: the pasted secret; empty for the one that is kept
    mark_requested = Signal(str, bool)
    put_back_requested = Signal()
    finish_requested = Signal()
    copy_requested = Signal(Copyable)
    secret_copy_requested = Signal(str)  #: a part of the secret that is shown in its field
    integrations_requested = Signal()
    guide_requested = Signal(Topic)

    def __init__(self, record: CredentialRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rotationDialog")
        self.setWindowTitle(self.tr("Rotate secret"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("holdsSecrets", True)  # closed, not only hidden, when the program is locked
        self._record = record
        self._tried = ""
        self._step = RotationStep.PREPARE
        self._title = elastic_label(self, name="rotatedCredential")
        set_scale(self._title, _TITLE, bold=True)
        self._problem = spoken_label(self, name="rotationProblem")
        self._problem.setWordWrap(True)
        self._prepare, self._new, self._hand_out, self._finish = (
            PreparePage(self),
            NewSecretPage(self),
            HandOutPage(self),
            FinishPage(self),
        )
        self._pages = QStackedWidget(self)
        for page in (self._prepare, self._new, self._hand_out, self._finish):
            self._pages.addWidget(page)
            page.guide_requested.connect(self.guide_requested)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.resize(grown_size(self, 760, 430))
        self.show_record(record)
        self.mark_unchanged()

    def content(self) -> object:
        return self._new.secret.text()

    @property
    def holds_secret(self) -> bool:
        return bool(self._new.secret.text())

    def show_record(self, record: CredentialRecord) -> None:
        """Show where the walk stands."""
        self._record = record
        self._title.setText(record.profile.description)
        for page in (self._prepare, self._new, self._hand_out, self._finish):
            page.show_record(record)
        if record.rotation is not None and record.rotation.is_replaced:
            self._new.secret.setText("")
            self.mark_unchanged()
        step = step_of(record)
        was_last = self._step is RotationStep.FINISH and step is RotationStep.HAND_OUT
        self._go_to(RotationStep.FINISH if was_last else step)

    def note_kept(self) -> None:
        """Take the secret that is being tested for safe: the vault has it, whatever Aspire says of it."""
        if self._new.secret.text() == self._tried:
            self.mark_unchanged()

    def show_problem(self, text: str, detail: str = "") -> None:
        self._problem.setText(f"✕ {text}" + (f"\n{detail}" if detail else ""))
        set_tone(self._problem, Tone.BAD)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 (a state, as in Qt's own setters)
        """Say whether a step is under way."""
        for button in (self._next, self._test, self._done, self._back):
            button.setEnabled(not busy)
        self._test.setText(self.tr("Testing…") if busy else self.tr("&Test and replace"))

    def done(self, result: int) -> None:
        self._new.secret.setText("")
        super().done(result)

    def _make_buttons(self) -> None:
        self._back = steady_button(
            "putBackSecretButton",
            self.tr("Restore the &old Secret"),
            self.tr("Use the old Secret here again"),
            self,
        )
        self._give_up = steady_button(
            "giveUpRotationButton",
            self.tr("&Discard"),
            self.tr("End the rotation and keep the old Secret"),
            self,
        )
        self._later = steady_button(
            "laterRotationButton",
            self.tr("Continue &later"),
            self.tr("Close this; the rotation continues where it is"),
            self,
        )
        self._next = steady_button("rotationNextButton", self.tr("&Next"), self.tr("Continue"), self)
        self._test = steady_button(
            "testSecretButton",
            self.tr("&Test and replace"),
            self.tr("Test the new Secret and use it if Aspire accepts it"),
            self,
        )
        self._done = steady_button(
            "finishRotationButton",
            self.tr("&Finish"),
            self.tr("End the rotation and discard the old Secret"),
            self,
        )

    def _lay_out(self) -> None:
        steps = QWidget(self)
        steps.setObjectName("rotationSteps")
        column = QVBoxLayout(steps)
        column.setContentsMargins(0, 0, 18, 0)
        column.setSpacing(10)
        self._captions: list[QLabel] = []
        for _ in _STEPS:
            caption = label("", steps)
            self._captions.append(caption)
            column.addWidget(caption)
        column.addStretch(1)
        body = Card(self)
        middle = QHBoxLayout(body)
        middle.setContentsMargins(16, 12, 16, 12)
        middle.addWidget(steps)
        middle.addWidget(self._pages, 1)
        buttons = control_row()
        buttons.addWidget(self._back)
        buttons.addWidget(self._give_up)
        buttons.addStretch(1)
        for button in (self._later, self._next, self._test, self._done):
            buttons.addWidget(button)
        layout = dialog_layout(self, self._title)
        layout.addWidget(body, 1)
        layout.addWidget(self._problem)
        add_footer(layout, buttons)

    def _connect(self) -> None:
        self._prepare.integrations_requested.connect(self.integrations_requested)
        self._hand_out.mark_requested.connect(self.mark_requested)
        self._hand_out.copy_requested.connect(self.copy_requested)
        self._new.secret.copy_requested.connect(self.secret_copy_requested)
        self._new.secret.returnPressed.connect(self._on_test)
        self._back.clicked.connect(self.put_back_requested)
        self._give_up.clicked.connect(self.finish_requested)
        self._later.clicked.connect(self.reject)
        when_edited(self._new, lambda: self._problem.setText(""))
        self._next.clicked.connect(self._on_next)
        self._test.clicked.connect(self._on_test)
        self._done.clicked.connect(self.finish_requested)

    def _go_to(self, step: RotationStep) -> None:
        self._step = step
        place = _STEPS.index(step)
        self._pages.setCurrentIndex(place)
        self._problem.setText("")
        for number, (caption, one) in enumerate(zip(self._captions, _STEPS, strict=True)):
            sign = "✓" if number < place else f"{number + 1}"
            caption.setText(f"{sign}  {words(one)}")
            caption.setFont(scaled_font(self.font(), 1.0, bold=number == place))
            set_tone(caption, Tone.STRONG if number == place else Tone.QUIET)
        rotation = self._record.rotation
        is_replaced = rotation is not None and rotation.is_replaced
        self._back.setVisible(is_replaced)
        self._give_up.setVisible(rotation is not None and not is_replaced)
        self._later.setVisible(rotation is not None)
        self._next.setVisible(step in (RotationStep.PREPARE, RotationStep.HAND_OUT))
        self._next.setText(self.tr("&Begin") if step is RotationStep.PREPARE else self.tr("&Next"))
        self._test.setVisible(step is RotationStep.NEW_SECRET)
        self._done.setVisible(step is RotationStep.FINISH)
        for button in (self._next, self._test, self._done):
            if not button.isHidden():
                make_primary(button)
        first: dict[RotationStep, QWidget] = {
            RotationStep.PREPARE: self._next,
            RotationStep.NEW_SECRET: self._new.secret,
            RotationStep.FINISH: self._later,  # Enter takes neither Secret away
        }
        if step in first:
            first[step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_next(self) -> None:
        if self._step is RotationStep.PREPARE:
            self.begin_requested.emit()
        else:
            self._go_to(RotationStep.FINISH)

    def _on_test(self) -> None:
        rotation = self._record.rotation
        text = self._new.secret.text()
        if not text and not (rotation and rotation.new_secret):
            self.show_problem(self.tr("Paste the new Secret first."))
        else:
            self._tried = text
            self.prove_requested.emit(text)
