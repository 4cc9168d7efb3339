"""The subject of requests: found, filled in, sent, answered, remembered, fetched in full."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from aspire_desktop.app.late_presenters import LatePresenters
from aspire_desktop.app.requests.answer_flow import AnswerFlow
from aspire_desktop.app.requests.body_file_flow import BodyFileFlow
from aspire_desktop.app.requests.code_flow import CodeFlow
from aspire_desktop.app.requests.draft_flow import DraftFlow
from aspire_desktop.app.requests.export_flow import ExportFlow
from aspire_desktop.app.requests.file_flow import FileFlow
from aspire_desktop.app.requests.filter_flow import FilterFlow
from aspire_desktop.app.requests.history_flow import HistoryFlow
from aspire_desktop.app.requests.keeping_flow import KeepingFlow
from aspire_desktop.app.requests.oddity_flow import OddityFlow
from aspire_desktop.app.requests.operation_flow import OperationFlow
from aspire_desktop.app.requests.page_flow import PageFlow
from aspire_desktop.app.requests.paste_flow import PasteFlow
from aspire_desktop.app.requests.rate_flow import RateFlow
from aspire_desktop.app.requests.request_flow import RequestFlow
from aspire_desktop.app.requests.standing_flow import StandingFlow
from aspire_desktop.app.requests.table_flow import TableFlow
from aspire_desktop.app.requests.token_question import TokenQuestion
from aspire_desktop.app.requests.update_flow import UpdateFlow
from aspire_desktop.app.taskbar.button import Progress
from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.request.sent import Sent
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.viewmodels.description_presenter import DescriptionPresenter
from aspire_desktop.viewmodels.filter_help import FilterHelp
from aspire_desktop.viewmodels.filter_history import FilterHistory
from aspire_desktop.viewmodels.refusal_memory import RefusalMemory
from aspire_desktop.viewmodels.request_presenter import RequestPresenter
from aspire_desktop.viewmodels.tenant_values import TenantValues

if TYPE_CHECKING:
    from collections.abc import Collection

    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.app.tokens.tokens import Tokens
    from aspire_desktop.core.openapi.description import ApiDescription
    from aspire_desktop.viewmodels.request_memory import RequestMemory


class Requests(QObject):
    """What is sent goes through the gate of the tokens, what comes back goes to all who mind."""

    refused = Signal(Sent)  #: what was answered 403
    base_url_wished = Signal(Profile, str)  #: a credential is to get another base URL on its own host
    export_progress_changed = Signal(Progress)  #: how the download of all rows stands
    answered = Signal()  #: a request came back: expiry and rate have moved

    def __init__(
        self,
        panels: RequestPanels,
        ground: Ground,
        memory: RequestMemory,
        tokens: Tokens,
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._ground = ground
        services, tasks, clipboard = ground.services, ground.tasks, QGuiApplication.clipboard()
        late = LatePresenters(services, tasks)
        self.presenter = RequestPresenter(services.api, memory, ground.choice, tasks, self)
        self._descriptions = DescriptionPresenter(services.descriptions, ground.operations, tasks, self)
        self._answers = AnswerFlow(panels, tasks, clipboard)
        self._values = TenantValues(memory.store, tasks, self)
        self._used_filters = FilterHistory(memory.store, tasks, self)
        self._filters = FilterFlow(panels, self._answers, self._used_filters, tasks)
        self._refusals = RefusalMemory(memory.store, tasks, self)
        self._follow_answers(ground)
        self._keeping = KeepingFlow(panels, ground.preferences, memory, self.presenter.drafts)
        self._table = TableFlow(panels, self._answers, ground.preferences)
        self._drafts = DraftFlow(panels, self.presenter, tasks)
        reading_as = (services.api, ground.operations, tasks)
        self._updates = UpdateFlow(panels, self.presenter, self._answers, tokens.gate, reading_as)
        self._form = RequestFlow(panels, self.presenter, self._answers, tokens.gate, self._updates)
        self._question = TokenQuestion(panels, self.presenter, self._answers, tokens.gate)
        self._operations = OperationFlow(panels, ground.operations, self._descriptions, memory)
        self._standing = StandingFlow(panels, memory, tokens.presenter, self._answers)
        self._history = HistoryFlow(panels, ground.operations, self.presenter, memory, tasks)
        self._descriptions.source_changed.connect(lambda: self._history.show_known(self.description))
        self._paste = PasteFlow(panels, ground.operations, self._history.open)
        self._page = PageFlow(panels, self.presenter, self._answers)
        self._body_files = BodyFileFlow(panels, tasks)
        self._oddities = OddityFlow(panels, self._answers, tasks)
        self._files = FileFlow(panels, self._answers, tasks)
        self._code = CodeFlow(panels, ground.preferences, tokens.copies, clipboard)
        self._rate = RateFlow(panels, services.rate, time.monotonic)
        self._export = ExportFlow(panels, self.presenter, self._answers, tokens.gate, late.export)
        self._export.downloaded.connect(self._keeping.note_download)
        self._export.progress_changed.connect(self.export_progress_changed)
        self._form.refused.connect(self.refused)
        self._operations.base_url_wished.connect(self.base_url_wished)
        self._form.answered.connect(self._rate.tick)
        self._form.answered.connect(self.answered)

    @property
    def description(self) -> ApiDescription | None:
        """The API description at hand."""
        return self._descriptions.description

    @property
    def is_exporting(self) -> bool:
        """Whether a collection is being fetched, which idleness must not interrupt."""
        return self._export.is_running

    def begin(self) -> None:
        """Show what is at hand before the vault is open."""
        self._descriptions.show_built_in()

    async def finish_start(self) -> None:
        """Make what the first frame had no use for, a part in each turn of the loop: the list comes first."""
        await asyncio.sleep(0)
        self._panels.request.make_parts()
        await asyncio.sleep(0)
        _import_fields()
        await asyncio.sleep(0)
        self._answers.begin()
        await asyncio.sleep(0)

    def load(self) -> None:
        """Show what is remembered; where the vault is open, of the credentials that there are."""
        vault = self._ground.services.vault
        ids = [record.profile.id for record in vault.document.credentials]
        self._history.load(ids if vault.state is VaultState.OPEN else None)

    def forget_all_but(self, profile_ids: Collection[str]) -> None:
        """Keep no answer of a credential that is gone."""
        self._answers.answers.forget_all_but(profile_ids)
        self._values.forget_all_but(profile_ids)
        self._used_filters.forget_all_but(profile_ids)
        self._refusals.forget_all_but(profile_ids)

    def _follow_answers(self, ground: Ground) -> None:
        """Help with filters by what answers have shown, as far as the settings have it."""
        values, refusals, choice = self._values, self._refusals, ground.choice
        values.follow(ground.preferences.current)
        ground.preferences.changed.connect(values.follow)
        used = self._used_filters
        used.follow(ground.preferences.current)
        ground.preferences.changed.connect(used.follow)
        for memory in (values, refusals):
            self.presenter.answered.connect(memory.note)
            choice.profile_changed.connect(lambda chosen, memory=memory: memory.load(chosen.key[0]))
        self._panels.request.form.set_filter_help(FilterHelp(choice, values, refusals))

    def forget(self) -> None:
        """Hold nothing that was taken off the lists: all is about to be locked."""
        self._history.forget_cleared()

    def tick(self) -> None:
        self._rate.tick()


def _import_fields() -> None:
    """Import what fields are made of, a third of a first form's making, before somebody waits for one."""
    import aspire_desktop.widgets.request.field_cell
    import aspire_desktop.widgets.request.fields_pane
    import aspire_desktop.widgets.request.option_cell
    import aspire_desktop.widgets.request.parameter_editor  # noqa: F401 (all four for later)
