"""Fetches a whole collection into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QProgressBar, QWidget

from aspire_desktop.widgets.buttons import (
    compact_button,
    make_plain,
    make_primary,
    push_button,
    steady_button,
)
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, control_row, dialog_layout, grown_size
from aspire_desktop.widgets.file_dialog import file_dialog
from aspire_desktop.widgets.text import elastic_label, label, set_fixed_font
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable

#: Each format with the ending of its files.
_FORMATS: Final = (("CSV", "csv"), ("Excel", "xlsx"), ("JSON Lines", "jsonl"), ("JSON", "json"))
_FILTERS: Final = tuple(f"{name} (*.{ending})" for name, ending in _FORMATS)


class ExportDialog(Dialog):
    """Says what will be fetched and what is there already; hidden, it goes on."""

    start_requested = Signal(Path, bool)  #: the `Path` of the file, and whether to go on with what is kept
    pause_requested = Signal()
    cancel_requested = Signal()
    open_requested = Signal(Path)  #: a file or its folder is to be shown by the system

    def __init__(
        self, look_up: Callable[[Path], tuple[str, bool, bool]], parent: QWidget | None = None
    ) -> None:
        """Args: look_up: Tells of a file what there is to know, whether it can be resumed, and written."""
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Download all rows"))
        self._look_up = look_up
        self._is_running = False
        self._ending: str | None = None  #: what there is to say of what was just written, until it changes
        self._what = label("", self, name="exportWhat")
        self._what.setWordWrap(True)
        self._advice = label("", self, name="exportAdvice")
        self._advice.setWordWrap(True)
        set_tone(self._advice, Tone.WARNING)
        self._url = elastic_label(self, name="exportUrl")
        set_fixed_font(self._url)
        set_tone(self._url, Tone.QUIET)
        self._target = QLineEdit(self)
        self._target.setObjectName("exportTarget")
        self._target.setAccessibleName(
            self.tr("The file; its ending is the format: csv, xlsx, jsonl or json")
        )
        self._format = QComboBox(self)
        self._format.setObjectName("exportFormat")
        self._format.setAccessibleName(self.tr("Format"))
        for name, ending in _FORMATS:
            self._format.addItem(name, ending)
        self._format.setPlaceholderText(self.tr("Format"))
        self._written: Path | None = None
        self._is_failed = False
        self._browse = compact_button("exportBrowse", self.tr("Browse…"), self.tr("Choose the file"), self)
        self._note = label("", self, name="exportNotes")
        self._note.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._state = label("", self, name="exportState")
        self._state.setWordWrap(True)
        self._make_buttons()
        self._lay_out()
        self._target.textChanged.connect(self._on_target_changed)
        self._format.currentIndexChanged.connect(self._on_format_chosen)
        self._browse.clicked.connect(self._on_browse_clicked)
        self.set_running(running=False)

    def begin(self, what: str, url: str, target: Path, advice: str = "") -> None:
        """Offer a collection; `advice` is what to think of before it starts."""
        self._advice.setText(f"▲ {advice}" if advice else "")
        self._advice.setVisible(bool(advice))
        self._show_written(None)
        self._what.setText(what)
        self._url.setText(url)
        self._target.setText(str(target))
        self._on_target_changed()
        self._state.setText("")
        self._target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._target.selectAll()

    def show_written(self, file: Path) -> None:
        """Offer what was written, to be opened or found."""
        self._show_written(file)

    def show_state(self, text: str, tone: Tone = Tone.STRONG) -> None:
        self._state.setText(text)
        set_tone(self._state, tone)
        self._is_failed = tone is Tone.BAD

    def show_done(self, text: str, notes: str) -> None:
        """Say what was written; that the file is there now is no news."""
        self._ending = notes
        self.show_state(f"✓ {text}", Tone.GOOD)

    def set_running(self, *, running: bool) -> None:
        """Offer what makes sense while an export runs, or while none does."""
        self._is_running = running
        self._bar.setRange(0, 0 if running else 1)
        self._bar.setVisible(running)
        self._target.setEnabled(not running)
        self._browse.setEnabled(not running)
        self._format.setEnabled(not running)
        if running:
            self._is_failed = False
            self._show_written(None)
        self._pause.setVisible(running)
        self._cancel.setText(self.tr("Cancel") if running else self.tr("Close"))
        self._start.setVisible(not running)
        self._resume.setVisible(False)
        if not running:
            self._on_target_changed()
            if self._is_failed and self._cancel.hasFocus():  # it came there when Pause was hidden
                self._target.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 (a signal's payload)
        self._pause.setText(self.tr("Continue") if paused else self.tr("Pause"))
        if self._is_running:
            self._bar.setRange(0, 1 if paused else 0)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide only: an export goes on, and the status line shows it."""
        event.ignore()
        self.hide()

    def reject(self) -> None:
        self.hide()

    def _make_buttons(self) -> None:
        self._start = push_button("exportStart", self.tr("Start"), self.tr("Download all rows"), self)
        self._resume = push_button(
            "exportResume", self.tr("Resume"), self.tr("Continue after the rows that are there"), self
        )
        self._pause = steady_button(
            "exportPause", self.tr("Pause"), self.tr("Pause before the next page"), self
        )
        self._cancel = steady_button(
            "exportCancel", self.tr("Cancel"), self.tr("Cancel and keep the rows"), self
        )
        self._open_file = push_button("exportOpenFile", self.tr("Open file"), self.tr("Open the file"), self)
        self._open_folder = push_button(
            "exportOpenFolder", self.tr("Open folder"), self.tr("Open the folder of the file"), self
        )
        self._open_file.clicked.connect(lambda: self._on_open_clicked(folder=False))
        self._open_folder.clicked.connect(lambda: self._on_open_clicked(folder=True))
        make_primary(self._start)
        self._start.clicked.connect(lambda: self._on_start_clicked(resume=False))
        self._resume.clicked.connect(lambda: self._on_start_clicked(resume=True))
        self._pause.clicked.connect(self.pause_requested)
        self._cancel.clicked.connect(self._on_cancel_clicked)

    def _lay_out(self) -> None:
        file = control_row()
        file.addWidget(self._target, 1)
        file.addWidget(self._format)
        file.addWidget(self._browse)
        buttons = control_row()
        for button in (self._open_file, self._open_folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self._start, self._resume, self._pause, self._cancel):
            buttons.addWidget(button)
        layout = dialog_layout(
            self, self._what, self._url, self._advice, file, self._note, self._bar, self._state
        )
        layout.addStretch(1)
        add_footer(layout, buttons)
        self.resize(grown_size(self, 600, 300))

    def _on_target_changed(self) -> None:
        if self._is_running:
            return
        self._format.blockSignals(True)
        self._format.setCurrentIndex(self._format.findData(self._path().suffix[1:].casefold()))
        self._format.blockSignals(False)
        note, can_resume, can_start = self._look_up(self._path())
        ending, self._ending = self._ending, None
        self._note.setText(note if ending is None else ending)
        set_tone(self._note, Tone.QUIET if can_start else Tone.BAD)
        self._resume.setVisible(can_resume)
        if can_resume:  # the one that loses nothing stands out
            make_primary(self._resume)
            make_plain(self._start)
        else:
            make_primary(self._start)
        self._start.setEnabled(can_start)
        self._start.setText(self.tr("Start over") if can_resume else self.tr("Start"))

    def _path(self) -> Path:
        return Path(self._target.text().strip())

    def _on_format_chosen(self) -> None:
        """Give the file the ending of the format; what is no ending of ours stays in its name."""
        path, ending = self._path(), f".{self._format.currentData()}"
        is_known = path.suffix[1:].casefold() in {known for _, known in _FORMATS}
        self._target.setText(str(path.with_suffix(ending) if is_known else Path(f"{path}{ending}")))

    def _show_written(self, file: Path | None) -> None:
        self._written = file
        for button in (self._open_file, self._open_folder):
            button.setVisible(file is not None)

    def _on_open_clicked(self, *, folder: bool) -> None:
        if self._written is not None:
            self.open_requested.emit(self._written.parent if folder else self._written)

    def _on_browse_clicked(self) -> None:
        dialog = file_dialog(self, "exportBrowseDialog", self.tr("Download all rows to"))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(_FILTERS)
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(
            lambda text: dialog.setDefaultSuffix(text.rpartition(".")[2].rstrip(")"))
        )
        dialog.selectFile(self._target.text())
        dialog.fileSelected.connect(self._target.setText)
        dialog.open()

    def _on_start_clicked(self, *, resume: bool) -> None:
        self.start_requested.emit(self._path(), resume)

    def _on_cancel_clicked(self) -> None:
        if self._is_running:
            self.cancel_requested.emit()
        else:
            self.hide()
