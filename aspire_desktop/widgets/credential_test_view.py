"""A credential's test: a button, three lights, and a sentence about what works."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.core.credentials.report import Light, Step
from aspire_desktop.core.errors import AspireError
from aspire_desktop.core.guide import Topic
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.announcing import announce
from aspire_desktop.widgets.buttons import link_button, push_button
from aspire_desktop.widgets.dialog_layout import CONTROL_GAP
from aspire_desktop.widgets.text import elastic_label, label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from aspire_desktop.core.credentials.report import TestReport
    from aspire_desktop.core.guide import Topic

#: A shape for each light, for those who do not see its tone.
_SIGNS: Final = {
    Light.WAITING: "○",
    Light.RUNNING: "◔",
    Light.GOOD: "✓",
    Light.UNCLEAR: "▲",
    Light.BAD: "✕",
    Light.SKIPPED: "–",
}
_TONES: Final = {
    Light.WAITING: Tone.QUIET,
    Light.RUNNING: Tone.INFO,
    Light.GOOD: Tone.GOOD,
    Light.UNCLEAR: Tone.WARNING,
    Light.BAD: Tone.BAD,
    Light.SKIPPED: Tone.QUIET,
}
_BETWEEN_LIGHTS: Final = 12
_SENTENCE_LINES: Final = 2
_SENTENCE_AIR: Final = 4


class CredentialTestView(QWidget):
    """Its height stays, whatever it says: nothing moves under the mouse."""

    test_requested = Signal()
    cancel_requested = Signal()
    outdated = Signal()  #: what was tested is not what is typed any more
    refused = Signal(AspireError)  #: why there was nothing to test
    guide_requested = Signal(Topic)
    copy_requested = Signal(str)  #: the report as lines; nothing secret in it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: TestReport | None = None
        self._is_refused = False
        # Elastic: longer words do not widen the form.
        self._lights: dict[Step, QLabel] = {
            step: elastic_label(self, name=f"test{step.name.title()}Light") for step in Step
        }
        self._result = label("", self, name="testResult")
        self._result.setWordWrap(True)
        self._result.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._result.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._make_buttons()
        self._lay_out()
        self.show_idle()

    @property
    def is_running(self) -> bool:
        return self._report is not None and not self._report.is_done

    def show_idle(self, text: str = "") -> None:
        """Show that nothing was tested yet; `text` says why, or what was."""
        self._report, self._is_refused = None, False
        for step in Step:
            self._show_light(step, Light.WAITING)
        self._show_result(text or self.tr("Not tested yet. You can still save."), Tone.QUIET)
        self._set_running(running=False)

    def show_report(self, report: TestReport) -> None:
        """Show how the test stands, or how it ended."""
        self._report = report
        for step, light in zip(Step, report.lights, strict=True):
            self._show_light(step, light)
        worst = Tone.WARNING if Light.UNCLEAR in report.lights else Tone.GOOD
        worst = Tone.BAD if Light.BAD in report.lights else worst
        tone = worst if report.is_done else Tone.QUIET
        verdict = self.tr("Testing {host}…").format(host=report.host)
        if report.verdict is not None:
            verdict = error_text(report.verdict)
        self._show_result(verdict, tone)
        self._set_running(running=not report.is_done)
        if report.is_done:
            announce(self, verdict)

    def show_refused(self, error: AspireError) -> None:
        """Say why there was nothing to test."""
        self.show_idle()
        self._show_result(error_text(error), Tone.BAD)
        self._is_refused = True
        announce(self, self._result.text())
        self.refused.emit(error)

    def show_outdated(self) -> None:
        """Take the lights back, or why there were none: they were for what was typed before."""
        if self._is_refused:
            self.show_idle()
        elif self._report is not None:
            self.show_idle(self.tr("Changed since the last test. Test again."))
            self.outdated.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_height()

    def _keep_height(self) -> None:
        """Have the sentence take the same room, however long it is."""
        self._result.setFixedHeight(_SENTENCE_LINES * self.fontMetrics().lineSpacing() + _SENTENCE_AIR)

    def _make_buttons(self) -> None:
        self._test = push_button(
            "testCredentialButton",
            self.tr("&Test"),
            self.tr("Test the credential: get a token and read once. Nothing is changed in Aspire."),
            self,
        )
        self._cancel = push_button(
            "cancelTestButton", self.tr("Cancel test"), self.tr("Cancel the test"), self
        )
        for button in (self._test, self._cancel):
            button.setAutoDefault(False)
        self._guide = link_button(
            "testGuide", self.tr("Why?"), self.tr("Open the guide where it explains this"), self
        )
        self._copy = link_button(
            "copyTestButton",
            self.tr("Copy result"),
            self.tr("Copy the result as text, without anything secret"),
            self,
        )
        self._test.clicked.connect(self.test_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._guide.clicked.connect(self._on_guide_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)

    def _lay_out(self) -> None:
        lights = QHBoxLayout()
        lights.setSpacing(_BETWEEN_LIGHTS)
        lights.addWidget(self._test)
        lights.addWidget(self._cancel)
        for step in Step:
            lights.addWidget(self._lights[step])
        lights.addStretch(1)
        self._keep_height()
        words = QHBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._result, 1)
        for link in (self._guide, self._copy):
            words.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
            # Its room stays when it is not shown, so that the sentence keeps its width.
            policy = link.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            link.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CONTROL_GAP)
        layout.addLayout(lights)
        layout.addLayout(words)

    def _show_light(self, step: Step, light: Light) -> None:
        shown = self._lights[step]
        words = error_text(step.words(light))
        shown.setText(f"{_SIGNS[light]} {words}")
        shown.setAccessibleName(words)
        set_tone(shown, _TONES[light])

    def _show_result(self, text: str, tone: Tone) -> None:
        self._result.setText(text)
        self._result.setAccessibleName(text)
        set_tone(self._result, tone)

    def _set_running(self, *, running: bool) -> None:
        self._test.setVisible(not running)
        self._cancel.setVisible(running)
        is_done = self._report is not None and self._report.is_done
        self._copy.setVisible(is_done)
        self._guide.setVisible(self._topic() is not None)

    def _topic(self) -> Topic | None:
        return None if self._report is None else self._report.topic

    def _on_guide_clicked(self) -> None:
        self.guide_requested.emit(self._topic())

    def _on_copy_clicked(self) -> None:
        if self._report is not None:
            self.copy_requested.emit(self._report.text(error_text))
