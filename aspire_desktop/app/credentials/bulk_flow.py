"""What is done with many credentials at once, and how they are grouped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.asking import Question, Role, TextWish, Way, ask, ask_for_text, is_there
from aspire_desktop.core.credentials.look_alikes import names_apart
from aspire_desktop.viewmodels.error_text import error_text

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Sequence

    from aspire_desktop.app.credentials.panels import CredentialPanels
    from aspire_desktop.app.tokens.replacement_flow import Ask
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.services.bulk_refresh import BulkRefresh
    from aspire_desktop.viewmodels.credentials_presenter import CredentialsPresenter
    from aspire_desktop.viewmodels.preferences import Preferences
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.bulk_dialog import BulkDialog

_NAMED = 12


class BulkFlow(QObject):
    refreshed = Signal(str)  #: the `ProfileId` whose token is new
    failed = Signal(str)  #: the `ProfileId` whose token could not be refreshed

    def __init__(
        self,
        panels: CredentialPanels,
        presenter: CredentialsPresenter,
        tasks: TaskRunner,
        make: Callable[[], BulkRefresh],
        ask: Ask,
    ) -> None:
        """Connect the menu.

        Args:
            panels: The list, the menu.
            presenter: Changes credentials.
            tasks: Owns the refreshing.
            make: Makes what refreshes, when it is first asked for.
            ask: Asks before copied tokens are replaced.
        """
        super().__init__(panels.parent)
        self._ask = ask
        self._panels = panels
        self._presenter = presenter
        self._tasks = tasks
        self._make = make
        self._task: asyncio.Task[None] | None = None
        menu = panels.menu
        menu.select_all.triggered.connect(panels.credentials.select_all)
        menu.bulk_refresh.triggered.connect(self._on_refresh)
        menu.bulk_tag.triggered.connect(lambda: self._ask_tag(adds=True))
        menu.bulk_untag.triggered.connect(lambda: self._ask_tag(adds=False))
        menu.bulk_delete.triggered.connect(self.ask_to_delete)
        panels.credentials.chosen_changed.connect(self._on_chosen_changed)
        self._on_chosen_changed(1)

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def follow(self, preferences: Preferences) -> None:
        """Group the list as it was, and remember how it is grouped."""
        self._panels.menu.group_requested.connect(lambda name: preferences.change(grouping=name))
        preferences.changed.connect(lambda settings: self._group(settings.grouping))
        self._group(preferences.current.grouping)

    def ask_to_delete(self) -> None:
        """Name what is about to go, with the environments; it can be undone all the same."""
        profiles = self._chosen()
        if len(profiles) < 2:
            return
        kinds = sorted({profile.environment.kind.value for profile in profiles})
        called = names_apart(self._panels.choice.credentials.profiles)
        names = [called[profile.id] for profile in profiles[:_NAMED]]
        names += ["…"] if len(profiles) > _NAMED else []
        ids = [profile.id for profile in profiles]
        way = Way(
            "confirmBulkDeleteButton",
            self.tr("&Delete"),
            lambda: self._presenter.remove_many(ids),
            Role.DestructiveRole,
        )
        question = Question(
            "bulkDeleteBox",
            self.tr("Delete credentials"),
            self.tr("Delete %Ln credentials?", "", len(profiles)),
            self.tr("{kinds}: {names}").format(kinds=", ".join(kinds), names=", ".join(names)),
            (way,),
        )
        ask(self._panels.parent, question)

    def _group(self, grouping: str) -> None:
        self._panels.credentials.group_by(grouping)
        self._panels.menu.show_grouping(grouping)

    def _chosen(self) -> list[Profile]:
        found = (
            self._panels.choice.credential(profile_id) for profile_id in self._panels.credentials.chosen()
        )
        return [profile for profile in found if profile is not None]

    def _on_chosen_changed(self, count: int) -> None:
        self._panels.menu.enable_bulk(count=count)

    def _ask_tag(self, *, adds: bool) -> None:
        profiles = self._chosen()
        if not profiles:
            return
        ids = [profile.id for profile in profiles]
        wish = TextWish(
            "bulkTagDialog",
            self.tr("Add a tag") if adds else self.tr("Remove a tag"),
            self.tr("Tag of %Ln credentials:", "", len(profiles)),
            items=() if adds else sorted({tag for profile in profiles for tag in profile.tags}),
        )
        ask_for_text(
            self._panels.parent,
            wish,
            lambda text: self._presenter.retag(ids, **({"add": text} if adds else {"remove": text})),
        )

    def _on_refresh(self) -> None:
        profiles = self._chosen()
        if not profiles or self._task is not None:
            return
        self._ask([profile.id for profile in profiles], self._refresh)

    def _refresh(self, profile_ids: Sequence[ProfileId]) -> None:
        found = (self._panels.choice.credential(profile_id) for profile_id in profile_ids)
        profiles = [profile for profile in found if profile is not None]
        if self._task is not None or not profiles:
            return
        from aspire_desktop.widgets.bulk_dialog import BulkDialog

        dialog = BulkDialog(len(profiles), self._panels.parent)
        dialog.finished.connect(self._cancel)
        dialog.open()
        self._start(dialog, profiles)

    def _start(self, dialog: BulkDialog, profiles: list[Profile]) -> None:
        failed: list[Profile] = []
        texts: list[str] = []
        done = 0

        def on_done(profile: Profile, error: AspireError | None) -> None:
            nonlocal done
            done += 1
            if error is None:
                self.refreshed.emit(profile.id)
            else:
                self.failed.emit(profile.id)
                failed.append(profile)
                texts.append(f"✕ {profile.description}: {error_text(error)}")
            if is_there(dialog):  # what was over in the turn of its closing is told of all the same
                dialog.show_progress(done, texts)

        async def run() -> None:
            await self._make().run(profiles, on_done)
            self._task = None  # over: what the dialog offers now is begun at once
            if is_there(dialog):
                dialog.end(has_failures=bool(failed))

        def again() -> None:
            if self._task is None and failed:
                dialog.retry_requested.disconnect(again)
                dialog.begin(len(failed))
                self._start(dialog, list(failed))

        dialog.retry_requested.connect(again)
        self._task = self._tasks.start(run(), on_end=self._on_over)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_over(self, task: asyncio.Task[None]) -> None:
        if task is self._task:
            self._task = None
