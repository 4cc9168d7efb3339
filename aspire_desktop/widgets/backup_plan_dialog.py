"""Where, how often and with which passphrase copies of all credentials are made: now, or by themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from aspire_desktop.core.credentials.backup_plan import MOST_KEPT, BackupEvery, BackupPlan
from aspire_desktop.viewmodels.formatting import full_time
from aspire_desktop.widgets.buttons import dialog_button, make_primary
from aspire_desktop.widgets.dialog_layout import add_footer, control_row, dialog_layout, grown_size
from aspire_desktop.widgets.file_dialog import file_dialog
from aspire_desktop.widgets.form_dialog import FormDialog
from aspire_desktop.widgets.form_fault import return_to, when_edited
from aspire_desktop.widgets.form_section import add_form_row, plain_form
from aspire_desktop.widgets.passphrase_field import passphrase_field
from aspire_desktop.widgets.text import label, spoken_label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Mapping

_USUAL_KEEP = 14


@dataclass(frozen=True, slots=True)
class PlanWish:
    """What the user entered; a blank passphrase keeps the one in force.

    Attributes:
        every: None for one backup now.
    """

    folder: str
    every: BackupEvery | None
    keep: int
    passphrase: str = field(repr=False)


class BackupPlanDialog(FormDialog):
    """Stays open, with what was wrong, until the plan is accepted."""

    plan_requested = Signal(PlanWish)
    end_requested = Signal()
    run_requested = Signal()

    def __init__(self, plan: BackupPlan | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupPlanDialog")
        self.setWindowTitle(self.tr("Back up"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heading = label(
            self.tr(
                "Saves encrypted backups of all credentials to a folder: once, or again and again while "
                "Aspire Desktop runs. Restore one on any computer by File › Import. Without the "
                "passphrase it can't be opened."
            ),
            self,
        )
        self._heading.setWordWrap(True)
        self._state = label("", self, name="backupPlanState")
        self._state.setWordWrap(True)
        self._problem = spoken_label(self, name="backupPlanProblem")
        self._problem.setWordWrap(True)
        set_tone(self._problem, Tone.BAD)
        self._make_fields(plan)
        self._make_buttons()
        self._lay_out()
        self._every.currentIndexChanged.connect(self._on_every_changed)
        when_edited(self, lambda: self._problem.setText(""))
        self.show_plan(plan)
        self.resize(grown_size(self, 520, 0).width(), self.sizeHint().height())
        self.mark_unchanged()

    def content(self) -> object:
        texts = (self._folder.text(), self._first.text(), self._second.text())
        return (*texts, self._every.currentData(), self._keep.value())

    def show_plan(self, plan: BackupPlan | None) -> None:
        """Say how the plan stands, and what can be done with it."""
        self._problem.setText("")
        self._is_new = plan is None
        self._offer_once(offered=plan is None)
        self._end.setEnabled(plan is not None)
        self._run.setEnabled(plan is not None)
        hint = self.tr("At least 8 characters") if plan is None else self.tr("Leave blank to keep it")
        self._first.setPlaceholderText(hint)
        for passphrase in (self._first, self._second):
            passphrase.setText("")
        self.mark_unchanged()
        if plan is None:
            self._state.setText(self.tr("○ No backups are scheduled."))
        elif plan.last_at is None:
            self._state.setText(self.tr("○ No backup has been made yet."))
        else:
            last = full_time(plan.last_at)
            self._state.setText(self.tr("✓ Last backup: {time}").format(time=last))

    def show_written(self, name: str) -> None:
        """Say that one backup was made, without a plan."""
        self.show_plan(None)
        self._state.setText(self.tr("✓ Saved {name}.").format(name=name))

    def show_problem(self, text: str) -> None:
        self._problem.setText(text)

    def done(self, result: int) -> None:
        for passphrase in (self._first, self._second):
            passphrase.setText("")
        super().done(result)

    def _make_fields(self, plan: BackupPlan | None) -> None:
        self._folder = QLineEdit(plan.folder if plan else "", self)
        self._folder.setObjectName("backupFolderField")
        self._folder.setAccessibleName(self.tr("Folder for the backups"))
        self._folder.setPlaceholderText(self.tr("Best on another disk or computer"))
        self._browse = QPushButton(self.tr("&Browse…"), self)
        self._browse.setObjectName("backupFolderButton")
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._on_browse)
        self._every = QComboBox(self)
        self._every.setObjectName("backupEveryField")
        self._every.setAccessibleName(self.tr("How often"))
        for every, text in self._every_texts().items():
            self._every.addItem(text, every)
        self._every.setCurrentIndex(self._every.findData(plan.every if plan else BackupEvery.DAY))
        self._keep = QSpinBox(self)
        self._keep.setObjectName("backupKeepField")
        self._keep.setAccessibleName(self.tr("Number of backups kept"))
        self._keep.setRange(1, MOST_KEPT)
        self._keep.setValue(plan.keep if plan else _USUAL_KEEP)
        self._first = passphrase_field("backupPassphraseField", self.tr("Passphrase"), self)
        self._second = passphrase_field("backupPassphraseAgainField", self.tr("Repeat passphrase"), self)

    def _offer_once(self, *, offered: bool) -> None:
        """Have *Once, now* among the choices; a plan has its own button for that."""
        place = self._every.findText(self.tr("Once, now"))
        if offered and place < 0:
            self._every.insertItem(0, self.tr("Once, now"), None)
        elif not offered and place >= 0:
            self._every.removeItem(place)

    def _on_every_changed(self) -> None:
        is_once = self._every.currentData() is None
        self._keep.setEnabled(not is_once)
        self._save.setText(self.tr("&Back up") if is_once else self.tr("&Save"))

    def _every_texts(self) -> Mapping[BackupEvery, str]:
        return {
            BackupEvery.DAY: self.tr("Every day"),
            BackupEvery.WEEK: self.tr("Every week"),
            BackupEvery.MONTH: self.tr("Every 30 days"),
        }

    def _make_buttons(self) -> None:
        self._buttons = QDialogButtonBox(self)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Close)
        action = QDialogButtonBox.ButtonRole.ActionRole
        accept = QDialogButtonBox.ButtonRole.AcceptRole
        self._end = dialog_button(self._buttons, "endBackupPlanButton", self.tr("S&top backups"), action)
        self._run = dialog_button(self._buttons, "backUpNowButton", self.tr("Back up &now"), action)
        self._save = dialog_button(self._buttons, "saveBackupPlanButton", self.tr("&Save"), accept)
        make_primary(self._save)
        self._end.clicked.connect(self.end_requested)
        self._run.clicked.connect(self.run_requested)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        folder = control_row()
        folder.addWidget(self._folder, 1)
        folder.addWidget(self._browse)
        form = plain_form()
        rows: list[tuple[str, QWidget, QWidget | QHBoxLayout]] = [
            (self.tr("&Folder"), self._folder, folder),
            (self.tr("How &often"), self._every, self._every),
            (self.tr("Backups &kept"), self._keep, self._keep),
            (self.tr("&Passphrase"), self._first, self._first),
            (self.tr("Repeat passp&hrase"), self._second, self._second),
        ]
        for text, buddy, row in rows:
            add_form_row(form, text, buddy, row)
        layout = dialog_layout(self, self._heading, form, self._state, self._problem)
        layout.addStretch(1)
        add_footer(layout, self._buttons)

    def _on_browse(self) -> None:
        dialog = file_dialog(
            self, "backupFolderDialog", self.tr("Folder for the backups"), self._folder.text()
        )
        dialog.setFileMode(dialog.FileMode.Directory)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()

    def _ask_again(self, problem: str, field: QLineEdit) -> None:
        """Say what is wrong with a field, and go to it."""
        self.show_problem(problem)
        return_to(field)

    def _on_save(self) -> None:
        passphrase = self._first.text()
        if not self._folder.text().strip():
            self._ask_again(self.tr("Enter the folder for the backups."), self._folder)
        elif passphrase != self._second.text():
            self._ask_again(self.tr("The two passphrases are not the same."), self._first)
        elif self._is_new and not passphrase:
            self._ask_again(self.tr("Enter a passphrase. The backups are opened with it."), self._first)
        else:
            self._problem.setText("")
            chosen = self._every.currentData()
            every = None if chosen is None else BackupEvery(chosen)
            self.plan_requested.emit(
                PlanWish(self._folder.text().strip(), every, self._keep.value(), passphrase)
            )
