"""What of a credential's scopes differs from responses, and from a preset or another credential."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.credentials.scope_diff import Difference, differences
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.enum_words import words
from aspire_desktop.widgets.buttons import push_button
from aspire_desktop.widgets.dialog_layout import SPACING, control_row
from aspire_desktop.widgets.tables import show_plain_rows
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aspire_desktop.core.credentials.scopes import Grant, Scopes
    from aspire_desktop.core.request.record import Evidence

_SAMPLES: Final = {0: "PropertyCustomFields", 1: "DELETE", 2: "clear it in Aspire"}


class ScopeDifferences(QWidget):
    """One table of boxes to change in Aspire, each with its reason."""

    copy_requested = Signal(str)  #: the rows as text, for a table

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[Difference] = ()
        self._summary = label("", self, name="differenceSummary")
        self._summary.setWordWrap(True)
        self._table = self._make_table()
        self._lay_out()

    def show_differences(
        self,
        recorded: Scopes,
        evidence: Mapping[Grant, Evidence],
        wanted: Scopes | None = None,
        name: str = "",
    ) -> None:
        """Compare the record anew.

        Args:
            recorded: As it stands in the dialog.
            evidence: What answers have shown.
            wanted: A preset's or another credential's, if it is compared with one.
            name: What `wanted` is called.
        """
        grants = None if wanted is None else wanted.grants
        self._shown = differences(recorded, evidence, grants, name)
        self._table.setRowCount(len(self._shown))
        for row, one in enumerate(self._shown):
            cells = (one.grant.controller, one.grant.method, words(one.advice), one.why)
            for column, text in enumerate(cells):
                self._table.setItem(row, column, QTableWidgetItem(marked(text)))
        against = self.tr("the responses so far")
        if name:
            against = self.tr("the responses so far and “{name}”").format(name=name)
        text = self.tr("The record differs from {against} in %Ln boxes.", "", len(self._shown))
        if not self._shown:
            text = self.tr("✓ The record agrees with {against}.")
        self._summary.setText(text.format(against=against))

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4, self)
        table.setObjectName("scopeDifferenceTable")
        table.setAccessibleName(self.tr("What differs, and what to select in Aspire"))
        table.setHorizontalHeaderLabels(
            [self.tr("Controller"), self.tr("Box"), self.tr("What to do"), self.tr("Why")]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        show_plain_rows(table, _SAMPLES, stretched=3)
        return table

    def _lay_out(self) -> None:
        copy = push_button(
            "copyDifferenceButton",
            self.tr("&Copy this list"),
            self.tr("Copy the list as rows for a table"),
            self,
        )
        copy.setAutoDefault(False)
        copy.clicked.connect(self._on_copy_clicked)
        where = label(
            self.tr(
                "In Aspire: Administration › Application › API, or in newer versions Settings › Evolution "
                "Administration › Admin › Application › API. Press Save there, then get a new token here."
            ),
            self,
        )
        where.setWordWrap(True)
        set_tone(where, Tone.QUIET)
        bottom = control_row()
        bottom.addWidget(where, 1)
        bottom.addWidget(copy)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, SPACING, 0, 0)
        inside.setSpacing(SPACING)
        inside.addWidget(self._summary)
        inside.addWidget(self._table, 1)
        inside.addLayout(bottom)

    def _on_copy_clicked(self) -> None:
        self.copy_requested.emit("\n".join(one.line for one in self._shown))
