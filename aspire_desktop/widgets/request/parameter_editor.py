"""Which editor a parameter gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from aspire_desktop.widgets.proposals import Proposals
from aspire_desktop.widgets.request.editors import TextEditor, editor_for
from aspire_desktop.widgets.request.query_editor import OPTIONS, QueryEditor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from aspire_desktop.core.odata.fields import QueryField
    from aspire_desktop.core.openapi.parameter import Parameter
    from aspire_desktop.widgets.request.editors import Editor


def parameter_editor(
    parameter: Parameter,
    fields: Callable[[], Sequence[QueryField]],
    values_of: Callable[[str], Sequence[str]],
    parent: QWidget,
) -> Editor:
    """Return what a parameter is entered in; `fields` and `values_of` serve the query options.

    Args:
        parameter: Of the operation.
        fields: Gives those of the response's rows.
        values_of: Gives the values that a field, by its path, is known to hold.
        parent: What the fields stand on.
    """
    name = f"parameter:{parameter.place}:{parameter.name}"
    if parameter.place == "query" and parameter.name in OPTIONS and not parameter.schema.enum:
        return QueryEditor(name, parameter.name, fields, values_of, parent)
    editor = editor_for(name, parameter.schema, parent, is_array=parameter.is_array)
    if isinstance(editor, TextEditor) and len(parameter.samples) > 1:
        _offer(editor, parameter.samples)
    return editor


def _offer(editor: TextEditor, examples: Sequence[str]) -> None:
    """Propose examples as one types."""
    completer = QCompleter(Proposals(list(examples), editor.line), editor.line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    editor.line.setCompleter(completer)
