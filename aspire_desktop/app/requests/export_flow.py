"""Between the export's dialog, the status line and the export itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from aspire_desktop.app.taskbar.button import Progress
from aspire_desktop.core.errors import AspireError, InputError
from aspire_desktop.core.filenames import safe_name
from aspire_desktop.core.guide import topic_of_error
from aspire_desktop.core.request.sent import Sent
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import filled, full_time
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.app.requests.answer_flow import AnswerFlow
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.app.tokens.replacement_flow import ReplacementFlow
    from aspire_desktop.viewmodels.choice import Chosen
    from aspire_desktop.viewmodels.export_presenter import ExportPresenter
    from aspire_desktop.viewmodels.request_presenter import RequestPresenter
    from aspire_desktop.widgets.export_dialog import ExportDialog

_SUBJECT: Final = Subject(About.EXPORT)


class ExportFlow(QObject):
    """Makes dialog and presenter when they are first asked for."""

    downloaded = Signal(Sent, str, float, int)  #: by which request, what, in how many seconds and bytes
    progress_changed = Signal(Progress)  #: how the export stands; FAILED stays until the next one

    def __init__(
        self,
        panels: RequestPanels,
        requests: RequestPresenter,
        answers: AnswerFlow,
        gate: ReplacementFlow,
        make: Callable[[QObject], ExportPresenter],
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._requests = requests
        self._answers = answers
        self._gate = gate
        self._wanted: Sent | None = None
        self._make = make
        self._made: tuple[ExportPresenter, ExportDialog] | None = None
        self._folder: Path | None = None
        self._target: Path | None = None  #: of the export that runs, or was the last
        self._has_failed = False
        panels.menu.all_pages.triggered.connect(lambda: self.open())
        panels.response.all_pages_requested.connect(self._on_response_all_pages_requested)
        panels.status.export_requested.connect(lambda: self.open())
        panels.choice.changed.connect(self._on_choice_changed)

    @property
    def is_running(self) -> bool:
        return self._made is not None and self._made[0].is_running

    def open(self, wanted: Sent | None = None) -> None:
        """Show the dialog: the export under way, or else that of a request.

        Args:
            wanted: The request; the one that is filled in where none is given.
        """
        presenter, dialog = self._parts()
        if not presenter.is_running:
            try:
                wanted = wanted or self._requests.sendable()
                plan = presenter.plan(wanted)
            except InputError as error:
                self._panels.messages.show_message(Tone.WARNING, error_text(error), subject=_SUBJECT)
                return
            self._wanted = wanted
            what = filled(
                self.tr("Every row of {path} as “{name}”, {size} at a time, within the rate limit."),
                path=wanted.operation.path,
                name=wanted.profile.description,
                size=plan.page_size,
            )
            dialog.begin(
                what, plan.request(0).url, self._proposed(wanted), " ".join(map(error_text, plan.notes))
            )
        dialog.open()

    def _on_response_all_pages_requested(self) -> None:
        """Fetch in full what the response shown is a page of."""
        shown = self._answers.shown
        self.open(None if shown is None else shown.sent)

    def _parts(self) -> tuple[ExportPresenter, ExportDialog]:
        if self._made is None:
            from aspire_desktop.widgets.export_dialog import ExportDialog

            presenter, dialog = self._make(self), ExportDialog(self._look_up, self._panels.parent)
            self._made = (presenter, dialog)
            dialog.start_requested.connect(self._on_start_requested)
            dialog.pause_requested.connect(presenter.toggle_pause)
            dialog.cancel_requested.connect(presenter.cancel)
            dialog.open_requested.connect(_open)
            presenter.running_changed.connect(self._on_running_changed)
            presenter.paused_changed.connect(dialog.set_paused)
            presenter.paused_changed.connect(self._on_paused_changed)
            presenter.progressed.connect(self._on_progressed)
            presenter.finished.connect(self._on_finished)
            presenter.downloaded.connect(self.downloaded)
            presenter.failed.connect(self._on_failed)
            presenter.interrupted.connect(self._on_interrupted)
        return self._made

    def _look_up(self, target: Path) -> tuple[str, bool, bool]:
        """Return what there is to know of a file, whether it can be resumed, and whether written."""
        from aspire_desktop.services.pages.writers import check_target

        presenter, _ = self._parts() if self._made is not None else (None, None)
        target = target.expanduser()
        if not target.is_absolute():  # it would go where the program happens to have been started
            return self.tr("Enter the whole path of the file, or choose it by Browse."), False, False
        try:
            check_target(target)
        except InputError as error:
            return error_text(error), False, False
        wanted = self._wanted
        kept = None if presenter is None or wanted is None else presenter.kept(target, wanted)
        if kept is None:
            notes = [self.tr("The file is there already and will be replaced.")] if target.exists() else []
            if target.suffix.lower() == ".csv":
                notes.append(self._csv_note())
            return " ".join(notes), False, True
        found, is_same = kept
        facts = self.tr("An export of {time} was interrupted with %Ln rows", "", found.rows).format(
            time=full_time(found.started_at)
        )
        if is_same:
            return self.tr("{facts}: it can be resumed.").format(facts=facts), True, True
        return self.tr("{facts} of another request: starting drops them.").format(facts=facts), False, True

    def _csv_note(self) -> str:
        """Say beforehand what is changed in such a file, and where nothing is."""
        return self.tr(
            "In CSV, text that a spreadsheet would run as a formula gets an apostrophe. "
            "The other formats keep all text as it is."
        )

    def _proposed(self, wanted: Sent) -> Path:
        from aspire_desktop.widgets.file_dialog import usual_folder

        name = safe_name(wanted.operation.path.strip("/").replace("/", "-") or "export")
        return (self._folder or usual_folder()) / f"{name}.csv"

    def _on_choice_changed(self, chosen: Chosen) -> None:
        from aspire_desktop.viewmodels.export_presenter import has_pages

        enabled = has_pages(chosen.operation) and chosen.profile is not None
        self._panels.response.enable_all_pages(enabled=enabled)
        self._panels.menu.all_pages.setEnabled(enabled)

    def _on_start_requested(self, target: Path, resume: bool) -> None:  # noqa: FBT001 (a signal's payload)
        self._folder = target.expanduser().parent
        wanted, file = self._wanted, target.expanduser()
        if wanted is not None:
            self._gate.before_use(
                wanted.profile.id, lambda: self._start(file, wanted, resume=resume), is_read=True
            )

    def _start(self, target: Path, wanted: Sent, *, resume: bool) -> None:
        presenter = self._parts()[0]
        if not presenter.is_running:
            self._target = target
            self._has_failed = False
            presenter.start(target, wanted, resume=resume)

    def _on_running_changed(self, running: bool) -> None:  # noqa: FBT001 (a signal's payload)
        self._parts()[1].set_running(running=running)
        if not running:
            self._panels.status.show_export("")
        ended = Progress.FAILED if self._has_failed else Progress.NONE
        self.progress_changed.emit(Progress.RUNNING if running else ended)

    def _on_paused_changed(self, paused: bool) -> None:  # noqa: FBT001 (a signal's payload)
        if self.is_running:
            self.progress_changed.emit(Progress.PAUSED if paused else Progress.RUNNING)

    def _on_progressed(self, text: str) -> None:
        self._parts()[1].show_state(text)
        self._panels.status.show_export(text)

    def _on_finished(self, text: str, notes: str) -> None:
        self._parts()[1].show_done(text, notes)
        if self._target is not None:
            self._parts()[1].show_written(self._target)
        self._panels.messages.show_message(Tone.GOOD, text, notes, subject=_SUBJECT)

    def _on_failed(self, error: AspireError) -> None:
        self._has_failed = True
        self.progress_changed.emit(Progress.FAILED)
        self._parts()[1].show_state(error_text(error), Tone.BAD)
        self._panels.messages.show_message(
            Tone.BAD, error_text(error), error.detail, topic=topic_of_error(error), subject=_SUBJECT
        )

    def _on_interrupted(self, text: str) -> None:
        self._parts()[1].show_state(text, Tone.WARNING)
        self._panels.messages.show_message(Tone.WARNING, text, subject=_SUBJECT)


def _open(path: Path) -> None:
    """Have the system show a file that was written here, or its folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
