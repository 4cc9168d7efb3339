"""What is to be chosen of an import: where its rows are valid, and which credential one replaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.core.credentials.environment import KIND_NAMES, PRESET_URLS, EnvironmentKind
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.enum_words import kind_name
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.dialog_layout import CONTROL_GAP
from aspire_desktop.widgets.host_warning import host_warning
from aspire_desktop.widgets.marked_line import MarkedLine
from aspire_desktop.widgets.text import label, set_hint
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.viewmodels.import_source import ImportLine

_URL_WIDTH = 320


class ImportPlace(QWidget):
    """Shows the current row's environment; a choice is for every chosen row."""

    chosen = Signal()  #: both parts of the place are there
    over_chosen = Signal(str)  #: the `ProfileId` of the credential that the current row replaces

    def __init__(self, kinds: Sequence[EnvironmentKind], parent: QWidget | None = None) -> None:
        """Args: kinds: Those that are allowed; where there are none, all are offered, and each is refused."""
        super().__init__(parent)
        self._kind = _KindBox(self)
        self._kind.setObjectName("importEnvironmentField")
        self._kind.setPlaceholderText(self.tr("Choose the environment"))
        self._kind.setAccessibleName(self.tr("Environment of the selected rows"))
        for kind in kinds or KIND_NAMES:
            self._kind.addItem(kind_name(kind), kind)
        if kinds and len(kinds) < len(KIND_NAMES):
            set_hint(self._kind, self.tr("Your organization doesn't allow other environments."))
        self._url = _UrlField(self)
        self._url.setObjectName("importBaseUrlField")
        self._url.setAccessibleName(self.tr("Base URL of the selected rows"))
        self._url.setPlaceholderText("https://api.example.com")
        self._url.setMinimumWidth(_URL_WIDTH)
        self._over = _KindBox(self)
        self._over.setObjectName("importOverField")
        self._over.setPlaceholderText(self.tr("Choose the credential"))
        self._over.setAccessibleName(self.tr("Credential that the current row replaces"))
        self._over_label = label(self.tr("&Replaces"), self)
        self._over_label.setBuddy(self._over)
        self._problem = label("", self, name="importPlaceProblem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        set_tone(self._problem, Tone.BAD)
        self._lay_out()
        self._kind.currentIndexChanged.connect(self._on_kind_changed)
        self._url.finished.connect(self._on_url_finished)
        self._over.activated.connect(lambda _: self.over_chosen.emit(self._over.currentData()))

    def show_line(self, line: ImportLine) -> None:
        """Show where a row is valid."""
        with QSignalBlocker(self._kind):
            self._kind.setCurrentIndex(-1 if line.kind is None else self._kind.findData(line.kind))
        self._url.show_url(line.base_url)
        for part in (self._kind, self._url):
            part.setEnabled(line.is_placeable)
        self._show_fits(line)
        self._say("")

    def set_focus(self) -> None:
        """Go to what is to be chosen: the environment, or else the credential that is replaced."""
        is_over = self._kind.currentIndex() >= 0 and not self._over.isHidden()
        if is_over or self._kind.isEnabled():
            (self._over if is_over else self._kind).setFocus(Qt.FocusReason.OtherFocusReason)

    def apply(self, place: Callable[[EnvironmentKind, str], None]) -> None:
        """Have the choice applied; what cannot be is said here."""
        try:
            place(EnvironmentKind(self._kind.currentData()), self._url.text())
        except InputError as error:
            self._say(error_text(error))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(CONTROL_GAP)
        for text, field in ((self.tr("&Environment"), self._kind), (self.tr("&Base URL"), self._url)):
            named = label(text, self)
            named.setBuddy(field)
            row.addWidget(named)
            row.addWidget(field, 1 if field is self._url else 0)
        row.addWidget(self._over_label)
        row.addWidget(self._over, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CONTROL_GAP)
        layout.addLayout(row)
        layout.addWidget(host_warning(self._url))
        layout.addWidget(self._problem)

    def _show_fits(self, line: ImportLine) -> None:
        """Offer the credentials that a row fits, where there are several."""
        with QSignalBlocker(self._over):
            self._over.clear()
            for profile in line.fits:
                self._over.addItem(marked(profile.description), profile.id)
            self._over.setCurrentIndex(-1 if line.over is None else self._over.findData(line.over))
        for part in (self._over_label, self._over):
            part.setVisible(bool(line.fits))

    def _on_kind_changed(self) -> None:
        """Take the environment's own URL: the one before belonged to another."""
        if self._kind.currentData() is None:
            return
        kind = EnvironmentKind(self._kind.currentData())
        self._url.show_url(PRESET_URLS.get(kind, ""))
        self._say("")
        if kind is EnvironmentKind.CUSTOM:
            self._url.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.chosen.emit()

    def _on_url_finished(self) -> None:
        if self._kind.currentData() is None:
            self._say(self.tr("Choose the environment first."))
        elif self._url.text().strip():
            self.chosen.emit()

    def _say(self, problem: str) -> None:
        self._problem.setText(f"✕ {problem}" if problem else "")
        self._problem.setVisible(bool(problem))


class _KindBox(QComboBox):
    """The wheel scrolls on over it: who did not mean it must not choose anything."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _UrlField(MarkedLine):
    """Enter ends the input: it must not press the dialog's button before anybody has seen what came of it."""

    finished = Signal()  #: another text than was shown was typed, and is whole

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.editingFinished.connect(self._on_editing_finished)

    def show_url(self, url: str) -> None:
        self._shown = url
        self.setText(url)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def _on_editing_finished(self) -> None:
        if self.text() != self._shown:
            self._shown = self.text()
            self.finished.emit()
