"""What is filled in, for each operation and credential, and one step back from what takes its place."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.openapi.beginning import body_beginning
from aspire_desktop.core.openapi.operation import Operation
from aspire_desktop.core.request.draft import RequestDraft

if TYPE_CHECKING:
    from aspire_desktop.viewmodels.choice import Choice, Chosen
    from aspire_desktop.viewmodels.request_memory import RequestMemory

_TOP: Final = ("query", "$top")


class Replacement(Enum):
    """What took the place of something typed."""

    EXAMPLE = "an example"
    RESET = "an empty form"
    REQUEST = "a request from a list"
    PASTE = "the clipboard"
    ROW = "a row of a response"


@dataclass(frozen=True, slots=True)
class Replaced:
    """Something typed that is no longer in the form; it can be brought back.

    Attributes:
        profile_id: Of the credential for which it was typed.
        before: The form as it was.
    """

    profile_id: str
    by: Replacement
    before: RequestDraft = field(repr=False)

    @property
    def key(self) -> tuple[str, str]:
        return self.profile_id, self.before.operation


class RequestDrafts(QObject):
    """Shows the draft of what is chosen; where only the credential is another, what is typed stays."""

    shown = Signal(Operation, RequestDraft)
    nothing_shown = Signal()  #: no operation is chosen, or no description has it
    changed = Signal()  #: another draft is shown, or typed
    replaced = Signal(Replaced)  #: something typed gave way

    def __init__(self, memory: RequestMemory, choice: Choice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._choice = choice
        self._shown: tuple[str, Operation | None] = ("", None)
        self._default_top = 0
        memory.drafts_loaded.connect(self._on_drafts_loaded)
        choice.changed.connect(self._on_choice_changed)

    def set_default_top(self, rows: int) -> None:
        """Have new forms of lists begin with that `$top`; 0 leaves it empty."""
        self._default_top = rows

    def of(self, chosen: Chosen) -> RequestDraft:
        """Return what is filled in for an operation, or what its form begins with."""
        if chosen.operation is None:
            return RequestDraft(operation="")
        return self._memory.draft(*chosen.key) or self._beginning(chosen.operation)

    def take(self, draft: RequestDraft) -> None:
        """Take what the user has filled in."""
        chosen = self._choice.now
        if chosen.operation is not None and draft.operation == chosen.operation.key:
            draft = replace(draft, loaded=self.of(chosen).loaded)  # the fields know nothing of it
            self._memory.keep_draft(chosen.key[0], draft)
            self.changed.emit()

    def open(self, draft: RequestDraft, by: Replacement | None = None) -> None:
        """Show an operation filled in as in a draft from elsewhere.

        `by` is what takes the place of what was typed; None where that is brought back.
        """
        profile_id = self._choice.now.key[0]
        before = self._memory.draft(profile_id, draft.operation)
        self._memory.keep_draft(profile_id, draft)
        self._shown = ("", None)
        self._choice.choose_operation(draft.operation)
        chosen = self._choice.now
        if self._shown[1] is None:  # it was chosen before
            self._show(chosen)
        self._tell(profile_id, before, draft, chosen.operation, by)

    def fill_body(self, text: str, by: Replacement) -> None:
        """Put another body in the place of what was typed."""
        chosen = self._choice.now
        if chosen.operation is not None:
            self.open(replace(self.of(chosen), body=text, loaded=None), by)

    def reset(self) -> None:
        """Begin the form anew."""
        chosen = self._choice.now
        if chosen.operation is None:
            return
        before = self._memory.draft(*chosen.key)
        self._memory.drop_draft(*chosen.key)
        self._show(chosen)
        self._tell(chosen.key[0], before, self.of(chosen), chosen.operation, Replacement.RESET)

    def take_back(self, replaced: Replaced) -> None:
        """Bring back what was typed, for the credential and the operation that it was typed for."""
        if replaced.profile_id == self._choice.now.key[0]:
            self.open(replaced.before)
        else:
            self._memory.keep_draft(replaced.profile_id, replaced.before)

    def _tell(
        self,
        profile_id: str,
        before: RequestDraft | None,
        after: RequestDraft,
        operation: Operation | None,
        by: Replacement | None,
    ) -> None:
        if by is None or before is None or operation is None:
            return
        if before not in (after, self._beginning(operation)):
            self.replaced.emit(Replaced(profile_id, by, before))

    def _show(self, chosen: Chosen) -> None:
        self._shown = (chosen.key[0], chosen.operation)
        if chosen.operation is None:
            self.nothing_shown.emit()
        else:
            self.shown.emit(chosen.operation, self.of(chosen))
        self.changed.emit()

    def _on_drafts_loaded(self, profile_id: str) -> None:
        """Show the kept draft, unless the user was quicker."""
        chosen = self._choice.now
        if chosen.operation is not None and profile_id == chosen.key[0]:
            self._show(chosen)

    def _on_choice_changed(self, chosen: Chosen) -> None:
        if chosen.profile is not None:
            self._memory.load(chosen.profile.id)
        if (chosen.key[0], chosen.operation) != self._shown:
            self._show(chosen)
        else:
            self.changed.emit()

    def _beginning(self, operation: Operation) -> RequestDraft:
        takes_top = operation.method == "GET" and any(one.key == _TOP for one in operation.parameters)
        values = {_TOP: str(self._default_top)} if takes_top and self._default_top else {}
        return RequestDraft(operation=operation.key, values=values, body=body_beginning(operation))
