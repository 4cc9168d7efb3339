"""Shows what was done with which credential, and whether any of it is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLineEdit,
    QTableView,
    QWidget,
)

from aspire_desktop.viewmodels.activity_model import ActivityColumn, ActivityModel, usual_words
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.widgets.buttons import dialog_button
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, control_row, dialog_layout, grown_size
from aspire_desktop.widgets.tables import show_plain_rows
from aspire_desktop.widgets.text import label, menu_text
from aspire_desktop.widgets.tip import Tip
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.credentials.profile import Profile

_SAMPLES = {
    ActivityColumn.WHEN: "2026-12-28 20:58:58",
    ActivityColumn.CREDENTIAL: "A credential's description",
}
_FAULTS_SHOWN = 3


class ActivityDialog(Dialog):
    """A window of its own beside the work; what happens meanwhile appears on Refresh."""

    refresh_requested = Signal()
    export_requested = Signal()

    def __init__(
        self, model: ActivityModel, chosen: Profile | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("activityDialog")
        self.setWindowTitle(self.tr("Activity log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = model
        self._chosen = chosen
        model.set_search("")
        model.set_credential("")
        self._make_fields()
        self._table = self._make_table()
        self._tip = Tip("activityTip", self)
        self._make_buttons()
        self._lay_out()
        model.modelReset.connect(self._show_count)
        self._show_count()
        self.resize(grown_size(self, 860, 520))

    def show_faults(self, faults: Sequence[str] | None) -> None:
        """Say whether the record is whole; None where the vault's key is not at hand to tell by."""
        if faults is None:
            tone, text = Tone.WARNING, self.tr("▲ Unlock the vault to check whether the log is complete.")
        elif not faults:
            tone, text = Tone.GOOD, self.tr("✓ Complete: no entry is missing or changed.")
        else:
            more = len(faults) - _FAULTS_SHOWN
            lines = [self.tr("✕ Not complete:"), *faults[:_FAULTS_SHOWN]]
            lines += [self.tr("and %Ln more", "", more)] if more > 0 else []
            tone, text = Tone.BAD, "\n".join(lines)
        self._state.setText(text)
        set_tone(self._state, tone)

    def _make_fields(self) -> None:
        self._search = QLineEdit(self)
        self._search.setObjectName("activitySearch")
        self._search.setPlaceholderText(self.tr("Search by action, credential or date"))
        self._search.setAccessibleName(self.tr("Search the activity log"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._model.set_search)
        name = self._chosen.description if self._chosen else ""
        self._only = QCheckBox(self.tr("Only “{name}”").format(name=menu_text(name)), self)
        self._only.setObjectName("activityOnlyChosen")
        self._only.setVisible(self._chosen is not None)
        self._only.toggled.connect(self._on_only_toggled)
        self._count = label("", self, name="activityCount")
        self._state = label(self.tr("Reading…"), self, name="activityState")
        self._state.setWordWrap(True)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("activityTable")
        table.setAccessibleName(self.tr("Activity, newest first"))
        table.setModel(self._model)
        width = table.fontMetrics().horizontalAdvance
        words = {
            column: max(usual_words(column), key=width) for column in (ActivityColumn.WHAT, ActivityColumn.BY)
        }
        show_plain_rows(table, _SAMPLES | words, stretched=ActivityColumn.DETAILS)
        return table

    def _make_buttons(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        pairs: list[tuple[str, str, Any]] = [
            ("refreshActivityButton", self.tr("&Refresh"), self.refresh_requested),
            ("exportActivityButton", self.tr("&Export as CSV…"), self.export_requested),
        ]
        for name, text, wish in pairs:
            dialog_button(self._buttons, name, text, role).clicked.connect(wish)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        top = control_row()
        top.addWidget(self._search, 1)
        top.addWidget(self._only)
        top.addWidget(self._count)
        layout = dialog_layout(self, top)
        layout.addWidget(self._tip)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._state)
        add_footer(layout, self._buttons)

    def _show_count(self) -> None:
        shown, total = self._model.rowCount(), self._model.total
        text = self.tr("%Ln entries", "", total)
        if shown != total:
            text = filled(self.tr("{shown} of %Ln entries", "", total), shown=shown)
        self._count.setText(text)
        if shown:
            self._tip.say("")
        elif total:
            self._tip.say(self.tr("No entries match."), (self.tr("Show all entries"), self._show_all))
        else:
            self._tip.say(self.tr("Nothing is logged yet. Tokens, copies and changes will be listed here."))

    def _show_all(self) -> None:
        self._search.clear()
        self._only.setChecked(False)

    def _on_only_toggled(self, checked: bool) -> None:  # noqa: FBT001 (Qt's signature)
        self._model.set_credential(self._chosen.id if checked and self._chosen else "")
