"""Between the lists of sent and saved requests, the form, and what is remembered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.app.asking import FileWish, TextWish, ask_for_file, ask_for_text, ask_where_to_save
from aspire_desktop.core.openapi.description import Source
from aspire_desktop.core.request.record import SavedRequest
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.request_drafts import Replacement
from aspire_desktop.widgets.side_panel import SENT
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.core.openapi.description import ApiDescription
    from aspire_desktop.core.request.draft import RequestDraft
    from aspire_desktop.core.request.record import HistoryEntry
    from aspire_desktop.viewmodels.history_presenter import HistoryPresenter
    from aspire_desktop.viewmodels.operation_model import OperationModel
    from aspire_desktop.viewmodels.request_memory import RequestMemory
    from aspire_desktop.viewmodels.request_presenter import RequestPresenter
    from aspire_desktop.viewmodels.tasks import TaskRunner


class HistoryFlow(QObject):
    def __init__(
        self,
        panels: RequestPanels,
        operations: OperationModel,
        requests: RequestPresenter,
        memory: RequestMemory,
        tasks: TaskRunner,
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._operations = operations
        self._requests = requests
        self._memory = memory
        self._tasks = tasks
        self._made: HistoryPresenter | None = None
        self._known: frozenset[str] | None = None
        self._saved: SavedRequest | None = None  #: the one that was opened last
        memory.file_told.connect(lambda text: panels.messages.show_message(Tone.WARNING, text))
        panels.side.page_wished.connect(lambda _: self._presenter())
        panels.menu.history.triggered.connect(lambda: panels.side.show_page(SENT))
        panels.menu.save_request.triggered.connect(self._on_save_requested)
        panels.request.save_requested.connect(self._on_save_requested)

    def load(self, profile_ids: Sequence[str] | None) -> None:
        """Show what is remembered.

        Args:
            profile_ids: Of the credentials that there are, where the vault is open.
        """
        if profile_ids is not None:
            self._memory.forget_all_but(profile_ids)
        self._memory.load_marks()
        self._presenter().reload()

    def show_known(self, description: ApiDescription | None) -> None:
        """Mark the saved requests that the description lacks; the built-in list is too short for that."""
        if description is None or description.source is Source.BUILT_IN:
            self._known = None
        else:
            self._known = frozenset(one.key for one in description.operations)
        if self._made is not None:
            self._made.saved.set_known(self._known)

    def _presenter(self) -> HistoryPresenter:
        if self._made is None:
            from aspire_desktop.viewmodels.history_presenter import HistoryPresenter

            presenter = self._made = HistoryPresenter(self._memory, self._tasks, self)
            presenter.saved.set_known(self._known)
            side = self._panels.side
            side.set_models(presenter.sent, presenter.saved)
            presenter.counted.connect(side.show_counts)
            presenter.transferred.connect(self._on_transferred)
            self._connect_lists(presenter)
            presenter.reload()
        return self._made

    def _connect_lists(self, presenter: HistoryPresenter) -> None:
        sent, saved = self._panels.side.sent, self._panels.side.saved
        if sent is None or saved is None:
            return
        sent.opened.connect(self._on_opened)
        sent.deleted.connect(presenter.delete)
        sent.pinned.connect(lambda entry_id, pinned: presenter.pin(entry_id, pinned=pinned))
        sent.clear_requested.connect(presenter.clear)
        presenter.cleared.connect(self._on_cleared)
        presenter.kept.connect(self._on_kept)
        saved.rename_requested.connect(self._on_rename_requested)
        saved.move_requested.connect(self._on_move_requested)
        saved.update_requested.connect(self._on_update_requested)
        saved.opened.connect(self._on_opened)
        saved.deleted.connect(presenter.drop_saved)
        saved.export_requested.connect(self._on_export_requested)
        saved.import_requested.connect(self._on_import_requested)
        saved.save_requested.connect(self._on_save_requested)

    def _on_opened(self, entry: HistoryEntry | SavedRequest) -> None:
        self._saved = entry if isinstance(entry, SavedRequest) else None
        self.open(entry.draft, Replacement.REQUEST)

    def open(self, draft: RequestDraft, by: Replacement) -> None:
        """Fill in the form as in `draft`; a path that no description names is read as it stands."""
        if self._operations.operation(draft.operation) is None and not self._add_free(draft):
            text = self.tr("The API description has no {operation}.").format(operation=draft.operation)
            self._panels.messages.show_message(Tone.WARNING, text)
            return
        self._requests.drafts.open(draft, by)
        self._panels.operations.select(draft.operation)

    def _add_free(self, draft: RequestDraft) -> bool:
        """Let a kept read of a free path be opened again; False where its address has to be described."""
        from aspire_desktop.core.openapi.free_path import is_free_path

        method, _, path = draft.operation.partition(" ")
        if method != "GET" or not is_free_path(path):
            return False
        self._operations.add_free(path)
        return True

    def _on_save_requested(self) -> None:
        operation, draft = self._panels.choice.operation, self._requests.draft()
        if operation is None:
            return
        opened = self._saved
        is_of_it = opened is not None and opened.draft.operation == operation.key
        name = opened.name if opened is not None and is_of_it else operation.key
        label = self.tr("Name. A slash puts it into a folder: Payroll/Hours")
        wish = TextWish("saveRequestDialog", self.tr("Save the request"), label, name)
        ask_for_text(
            self._panels.parent,
            wish,
            lambda name: self._presenter().save(name.strip() or operation.key, draft),
        )

    def _on_kept(self, request: SavedRequest, before: SavedRequest | None) -> None:
        """Say what was saved; what was overwritten can be brought back."""
        self._saved = request
        subject = Subject(About.NOTE, ("saved", request.id))
        if before is None:
            text = self.tr("Saved as “{name}”.").format(name=request.name)
            self._panels.messages.show_message(Tone.GOOD, text, subject=subject)
            return
        text = self.tr("“{name}” was updated.").format(name=request.name)
        undo = (self.tr("Undo"), lambda: self._put_back(before, subject))
        self._panels.messages.show_message(Tone.INFO, text, action=undo, subject=subject)

    def _put_back(self, before: SavedRequest, subject: Subject) -> None:
        self._presenter().put(before)
        self._panels.messages.settle(subject)

    def _on_rename_requested(self, request: SavedRequest) -> None:
        wish = TextWish("renameRequestDialog", self.tr("Rename"), self.tr("Name"), request.name)
        ask_for_text(self._panels.parent, wish, lambda name: self._rename(request, name))

    def _on_move_requested(self, request: SavedRequest) -> None:
        folder, _, own = request.name.rpartition("/")
        wish = TextWish("moveRequestDialog", self.tr("Move to a folder"), self.tr("Folder"), folder)
        ask_for_text(
            self._panels.parent, wish, lambda to: self._rename(request, f"{to.strip(' /')}/{own}".strip("/"))
        )

    def _rename(self, request: SavedRequest, name: str) -> None:
        if name.strip():
            self._presenter().put(replace(request, name=name.strip()))

    def _on_update_requested(self, request: SavedRequest) -> None:
        if self._panels.choice.operation is not None:
            self._presenter().save(request.name, self._requests.draft())

    def _on_cleared(self, count: int) -> None:
        text = self.tr(
            "%Ln requests cleared. Until the program is locked or ends, this can be undone.", "", count
        )
        subject = Subject(About.NOTE, ("cleared",))
        undo = (self.tr("Undo"), lambda: self._undo_clear(subject))
        self._panels.messages.show_message(Tone.INFO, text, action=undo, subject=subject)

    def _undo_clear(self, subject: Subject) -> None:
        self._presenter().undo_clear()
        self._panels.messages.settle(subject)

    def forget_cleared(self) -> None:
        """Hold nothing that was cleared any more: all is about to be locked."""
        if self._made is not None:
            self._made.forget_cleared()

    def _on_export_requested(self) -> None:
        wish = FileWish(
            "exportRequestsDialog",
            self.tr("Write the saved requests"),
            (self.tr("Saved requests (*.json)"),),
            "json",
            "requests.json",
        )
        ask_where_to_save(self._panels.parent, wish, self._presenter().export)

    def _on_import_requested(self) -> None:
        filters = (self.tr("Saved requests (*.json)"),)
        wish = FileWish("importRequestsDialog", self.tr("Read saved requests"), filters)
        ask_for_file(self._panels.parent, wish, self._presenter().import_file)

    def _on_transferred(self, text: str) -> None:
        self._panels.messages.show_message(Tone.GOOD, text)
