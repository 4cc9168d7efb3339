"""Between the table of a response, the form, the clipboard and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop.core.json_text.table_form import TableForm
from aspire_desktop.viewmodels.formatting import Times
from aspire_desktop.widgets.response.column_layout import ColumnLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from aspire_desktop.app.requests.answer_flow import AnswerFlow
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.services.settings import Settings
    from aspire_desktop.viewmodels.answers import Answer
    from aspire_desktop.viewmodels.preferences import Preferences

_FILTER: Final = ("query", "$filter")
#: Of so many operations it is kept how their columns stand.
_MOST_LAYOUTS: Final = 200


class TableFlow(QObject):
    """Copies rows, makes a `$filter` of a cell, and keeps how the columns stand."""

    def __init__(self, panels: RequestPanels, answers: AnswerFlow, preferences: Preferences) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._answers = answers
        self._preferences = preferences
        self._operation: Operation | None = None  #: whose response was shown last
        answers.begun.connect(self._on_begun)
        answers.shown_changed.connect(self._on_shown_changed)

    def _on_begun(self) -> None:
        table = self._panels.response.table
        table.set_layouts(self._preferences.current.columns)
        table.rows_copied.connect(self._on_rows_copied)
        table.filter_requested.connect(self._on_filter_requested)
        table.layout_changed.connect(self._on_layout_changed)
        self._preferences.changed.connect(self._follow)
        self._follow(self._preferences.current)

    def _on_shown_changed(self, answer: Answer | None) -> None:
        if answer is not None:
            self._operation = answer.sent.operation
        parameters = () if answer is None else answer.sent.operation.parameters
        self._panels.response.table.can_filter = any(parameter.key == _FILTER for parameter in parameters)

    def _follow(self, settings: Settings) -> None:
        self._panels.response.table.set_times(Times(settings.times))

    def _on_rows_copied(
        self, form: TableForm, names: Sequence[str], read: Callable[[], Sequence[Mapping[str, bytes]]]
    ) -> None:
        from aspire_desktop.services.pages.copied_rows import copied_rows

        self._answers.copy(lambda: copied_rows(form, names, read()))

    def _on_filter_requested(self, name: str, value: bytes) -> None:
        """Narrow the request's filter down to the value; it is sent by whoever looked at it."""
        answer, form = self._answers.shown, self._panels.request.form
        cell = form.cell(_FILTER)
        if answer is None or cell is None or answer.sent.operation.key != self._panels.choice.operation_key:
            return
        from aspire_desktop.core.odata.of_value import and_also, condition_of

        condition = condition_of(name, value, form.query_fields)
        if condition:
            form.set_value(_FILTER, and_also(cell.editor.text(), condition))
            self._panels.request.show_field(_FILTER)

    def _on_layout_changed(self, operation: str, text: str) -> None:
        """Keep how the described columns stand: a name that nobody described may be somebody's data."""
        from aspire_desktop.core.odata.fields import query_fields

        shown = self._operation
        fields = () if shown is None or shown.key != operation else query_fields(shown.response_schema)
        layout = ColumnLayout.read(text).only({field.name for field in fields})
        if not layout.order:
            return
        text = layout.text()
        columns = {key: kept for key, kept in self._preferences.current.columns.items() if key != operation}
        newest = list({**columns, operation: text}.items())[-_MOST_LAYOUTS:]
        self._preferences.change(columns=dict(newest))
