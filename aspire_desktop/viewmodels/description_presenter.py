"""Finds the API description of the chosen credential's environment: cache, then server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.errors import AspireError
from aspire_desktop.core.openapi.description import Source
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.viewmodels.turns import in_turns

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from aspire_desktop.core.credentials.environment import Environment
    from aspire_desktop.core.openapi.description import ApiDescription
    from aspire_desktop.services.openapi_source import OpenApiSource
    from aspire_desktop.viewmodels.operation_model import OperationModel
    from aspire_desktop.viewmodels.tasks import TaskRunner

_SOURCES = {
    Source.SERVER: "from the server",
    Source.CACHE: "saved copy",
    Source.FILE: "from a file",
    Source.URL: "from a URL",
    Source.BUILT_IN: "built-in list",
}


class DescriptionPresenter(QObject):
    """Shows what is at hand at once, then asks the server, once per origin while the program runs."""

    source_changed = Signal(str, str)  #: where the operations come from, and what was left out of them
    updated = Signal()  #: a description was read anew
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
        self._sought: set[Environment] = set()

    @property
    def description(self) -> ApiDescription | None:
        return self._shown

    def show_built_in(self) -> None:
        """Show the built-in list, as long as there is no credential to ask for another."""
        self._show(self._fallback())

    def choose_environment(self, environment: Environment) -> None:
        """Show the description of `environment`."""
        self._environment = environment
        known = self._known.get(environment.origin)
        if known is not None:
            self._show(known)
        elif environment not in self._sought:
            self._sought.add(environment)
            self._tasks.start(self._seek(environment), self._on_download_failed)

    def update(self) -> None:
        """Download the description again, because the user asked for it."""
        if self._environment is not None:
            self.source_changed.emit("downloading…", "")
            self._tasks.start(self._download(self._environment), self._on_update_failed)

    def open_file(self, path: Path) -> None:
        """Show the description in a file, for the chosen environment and until the program ends."""
        self._open(lambda: self._source.open_file(path))

    def open_url(self, url: str) -> None:
        """Show the description at a URL; no token goes there."""
        self.source_changed.emit("downloading…", "")
        self._tasks.start(self._show_from(self._source.open_url(url)), self._on_update_failed)

    def _open(self, read: Callable[[], ApiDescription]) -> None:
        async def work() -> ApiDescription:
            return await off_thread(read)

        self._tasks.start(self._show_from(work()), self._on_update_failed)

    async def _show_from(self, found: Coroutine[Any, Any, ApiDescription]) -> None:
        environment = self._environment
        description = await found
        if environment is not None:
            self._known[environment.origin] = description
        self._show(description)
        self.updated.emit()

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
            self._sought.discard(environment)

    async def _find(self, environment: Environment) -> None:
        cached = await off_thread(self._source.cached, environment)
        if environment == self._environment:
            self._show(cached or self._fallback())
            self.source_changed.emit(f"{self._text()} · asking the server…", "")
        await self._download(environment)

    async def _download(self, environment: Environment) -> None:
        description = await self._source.download(environment)
        self._known[environment.origin] = description
        self.updated.emit()
        if environment == self._environment:
            self._show(description)

    def _fallback(self) -> ApiDescription:
        """Return the built-in list, the same each time: showing it again then changes nothing."""
        if self._built_in is None:
            self._built_in = self._source.built_in()
        return self._built_in

    def _on_download_failed(self, error: AspireError) -> None:
        """Go on with what is at hand: working offline is no error."""
        self.source_changed.emit(f"{self._text()} · offline", error_text(error))

    def _on_update_failed(self, error: AspireError) -> None:
        self._on_download_failed(error)
        self.failed.emit(error)

    def _show(self, description: ApiDescription) -> None:
        if description is not self._shown:
            self._shown = description
            self._model.set_operations(description.operations)
            self._tasks.start(self._index(description))
        self.source_changed.emit(self._text(), "\n".join(description.problems))

    def _text(self) -> str:
        if self._shown is None:
            return ""
        left_out = len(self._shown.problems)
        suffix = f" · {left_out} left out" if left_out else ""
        return f"{len(self._shown.operations)} operations, {_SOURCES[self._shown.source]}{suffix}"
