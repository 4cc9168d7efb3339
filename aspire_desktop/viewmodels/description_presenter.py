"""Finds the API description of the chosen credential's environment: cache, then server."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QObject, Signal

from aspire_desktop.core.credentials.environment import Environment
from aspire_desktop.core.errors import AspireError
from aspire_desktop.core.openapi.changes import Changes, changes
from aspire_desktop.core.openapi.description import Source
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.viewmodels.turns import in_turns

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from aspire_desktop.core.openapi.description import ApiDescription
    from aspire_desktop.services.openapi_source import OpenApiSource
    from aspire_desktop.viewmodels.operation_model import OperationModel
    from aspire_desktop.viewmodels.tasks import TaskRunner

#: What the server describes, now or at an earlier time: only such are compared.
_SERVERS = (Source.SERVER, Source.CACHE)
_tr = partial(QCoreApplication.translate, "DescriptionPresenter")

_SOURCES = {
    Source.SERVER: "from the server",
    Source.CACHE: "saved copy",
    Source.FILE: "from a file",
    Source.URL: "from a URL",
    Source.BUILT_IN: "built-in list",
}


class DescriptionPresenter(QObject):
    """Shows what is at hand at once, then asks the server, once per base URL while the program runs.

    What the user opened for a base URL stays there, over restarts too, until the server's own is wished.
    """

    #: Where the operations come from, what the description says of itself, and whether something is amiss.
    source_changed = Signal(str, str, bool)
    updated = Signal()  #: a description was read anew
    changed = Signal(Changes)  #: what the server describes otherwise than the copy that was kept
    #: The chosen environment, whose base URL has no path, and the one that the description begins with.
    base_path_found = Signal(Environment, str)
    failed = Signal(AspireError)  #: only where the user had asked for the download

    def __init__(
        self,
        source: OpenApiSource,
        model: OperationModel,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._model = model
        self._tasks = tasks
        self._environment: Environment | None = None
        self._known: dict[str, ApiDescription] = {}
        self._shown: ApiDescription | None = None
        self._built_in: ApiDescription | None = None
        self._sought: set[str] = set()

    @property
    def description(self) -> ApiDescription | None:
        return self._shown

    def show_built_in(self) -> None:
        """Show the built-in list, as long as there is no credential to ask for another."""
        self._environment = None
        self._show(self._fallback())

    def choose_environment(self, environment: Environment) -> None:
        """Show the description of `environment`."""
        self._environment = environment
        known = self._known.get(environment.base_url)
        if known is not None:
            self._show(known)
        elif environment.base_url not in self._sought:
            self._sought.add(environment.base_url)
            self._tasks.start(self._seek(environment), self._on_download_failed)

    def update(self) -> None:
        """Read the description again from where it came, because the user asked for it."""
        environment, shown = self._environment, self._shown
        if environment is None:
            return
        self.source_changed.emit(self.tr("downloading…"), "", False)
        if shown is not None and shown.source in (Source.FILE, Source.URL):
            self._open(environment, self._source.reopen(environment))
        else:
            self._tasks.start(self._download(environment), self._on_update_failed)

    def open_file(self, path: Path) -> None:
        """Show the description in a file, for the base URL that is chosen."""
        environment = self._environment
        self._open(environment, off_thread(self._source.open_file, path, environment))

    def open_url(self, url: str) -> None:
        """Show the description at a URL, for the base URL that is chosen; no token goes there."""
        environment = self._environment
        self.source_changed.emit(self.tr("downloading…"), "", False)
        self._open(environment, self._source.open_url(url, environment))

    def carry_over(self, environment: Environment, base_url: str, then: Callable[[], object]) -> None:
        """Let the description of `environment` be that of another base URL too, before `then`."""
        self._tasks.start(self._carry_over(environment, base_url, then))

    def use_server(self) -> None:
        """Go back from what was opened to the server's own description."""
        environment = self._environment
        if environment is not None:
            self._known.pop(environment.base_url, None)
            self._tasks.start(self._forget_opened(environment), self._on_update_failed)

    def _is_chosen(self, environment: Environment | None) -> bool:
        """Say whether operations of the same base URL are looked at, by whichever credential."""
        chosen = self._environment
        return chosen is environment or (
            chosen is not None and environment is not None and chosen.base_url == environment.base_url
        )

    def _open(self, environment: Environment | None, found: Coroutine[Any, Any, ApiDescription]) -> None:
        self._tasks.start(self._show_from(environment, found), self._on_update_failed)

    async def _show_from(
        self, environment: Environment | None, found: Coroutine[Any, Any, ApiDescription]
    ) -> None:
        description = await found
        if environment is not None:
            self._known[environment.base_url] = description
        if self._is_chosen(environment):
            self._show(description)
            self.updated.emit()

    async def _carry_over(self, environment: Environment, base_url: str, then: Callable[[], object]) -> None:
        await off_thread(self._source.carry_over, environment, base_url)
        then()

    async def _forget_opened(self, environment: Environment) -> None:
        await off_thread(self._source.forget_opened, environment)
        await self._find(environment)

    async def _index(self, description: ApiDescription) -> None:
        """Read the names of all fields, for the filter."""
        from aspire_desktop.core.openapi.field_index import FieldIndex

        fields = FieldIndex(description.operations)
        async for _ in in_turns(fields.build()):
            if description is not self._shown:
                return
        if description is self._shown:
            self._model.set_fields(fields)

    async def _seek(self, environment: Environment) -> None:
        try:
            await self._find(environment)
        finally:
            self._sought.discard(environment.base_url)

    async def _find(self, environment: Environment) -> None:
        opened = await off_thread(self._source.opened, environment)
        if opened is not None:
            self._known[environment.base_url] = opened
            if self._is_chosen(environment):
                self._show(opened)
            return
        cached = await off_thread(self._source.cached, environment)
        if self._is_chosen(environment):
            self._show(cached or (self._nothing() if environment.is_foreign else self._fallback()))
            text = self.tr("{source} · asking the server…").format(source=self._text())
            self.source_changed.emit(text, "", False)
        await self._download(environment, cached)

    async def _download(self, environment: Environment, before: ApiDescription | None = None) -> None:
        before = before or self._known.get(environment.base_url)
        description = await self._source.download(environment)
        self._known[environment.base_url] = description
        self.updated.emit()
        if self._is_chosen(environment):
            self._show(description)
            await self._tell_changes(before, description)

    async def _tell_changes(self, before: ApiDescription | None, after: ApiDescription) -> None:
        """Say what is otherwise than in the copy that was kept."""
        if before is None or before.source not in _SERVERS or after.source is not Source.SERVER:
            return
        found = await off_thread(changes, before, after)
        if found and after is self._shown:
            self.changed.emit(found)

    def _fallback(self) -> ApiDescription:
        """Return the built-in list, the same each time: showing it again then changes nothing."""
        if self._built_in is None:
            self._built_in = self._source.built_in()
        return self._built_in

    def _nothing(self) -> ApiDescription:
        """Return a description of nothing: the list of Aspire's operations is of no use on another API."""
        return replace(self._fallback(), operations=())

    def _on_download_failed(self, error: AspireError) -> None:
        """Go on with what is at hand: working offline is no error."""
        details = "" if self._shown is None else _details(self._shown)
        self.source_changed.emit(
            self.tr("{source} · offline").format(source=self._text()),
            f"{error_text(error)}\n\n{details}".strip(),
            True,
        )

    def _on_update_failed(self, error: AspireError) -> None:
        self._on_download_failed(error)
        self.failed.emit(error)

    def _show(self, description: ApiDescription) -> None:
        if description is not self._shown:
            self._shown = description
            self._model.set_operations(description.operations)
            self._tasks.start(self._index(description))
            self._tell_base_path(description)
        self.source_changed.emit(self._text(), _details(description), bool(description.problems))

    def _tell_base_path(self, description: ApiDescription) -> None:
        """Say where all paths stand below one that the base URL lacks: nothing would be found without it."""
        environment = self._environment
        if environment is None or not description.base_path:
            return
        if not urlsplit(environment.base_url).path.strip("/"):
            self.base_path_found.emit(environment, description.base_path)

    def _text(self) -> str:
        if self._shown is None:
            return ""
        if not self._shown.operations and self._shown.source is Source.BUILT_IN:
            return self.tr("no API description")
        left_out = len(self._shown.problems)
        count, source = len(self._shown.operations), _tr(_SOURCES[self._shown.source])
        if left_out:
            text = self.tr("%Ln operations, {source} · {left_out} left out", "", count)
            return filled(text, source=source, left_out=left_out)
        return self.tr("%Ln operations, {source}", "", count).format(source=source)


def _details(description: ApiDescription) -> str:
    """Return what a description says of itself, and what could not be read of it, a line each."""
    if description.source is Source.BUILT_IN:
        return ""
    name = " ".join(part for part in (description.title, description.version) if part)
    lines = [name] if name else []
    lines += [_tr("Served at {server}").format(server=server) for server in description.servers]
    if description.problems:
        lines += ["", _tr("Left out:"), *map(error_text, description.problems)]
    return "\n".join(lines).strip()
