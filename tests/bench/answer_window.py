"""The window's parts that fetch an answer and show it, for a measurement to hold on to."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Self, TypeVar

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QTabWidget

from aspire_desktop.app.garbage import GarbageCollection
from aspire_desktop.app.panels import panels_of
from aspire_desktop.app.requests.answer_flow import AnswerFlow
from aspire_desktop.app.requests.panels import RequestPanels
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.viewmodels.answer_presenter import AnswerPresenter
from aspire_desktop.viewmodels.answers import Answer
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.viewmodels.response_document import ResponseDocument
from aspire_desktop.viewmodels.tasks import TaskRunner
from aspire_desktop.widgets.main_window import MainWindow
from tests.support.records import sent

VIEWS = ("Tree", "Table", "Raw")
_NAMES = {"Tree": "responseTree", "Table": "responseTable", "Raw": "responseText"}
_SIZE = (1280, 800)
_BEAT_S = 0.001
Child = TypeVar("Child", bound=QObject)


class Heartbeat:
    """Beats each millisecond in the window's own loop; nothing else is done between two late beats."""

    async def __aenter__(self) -> Self:
        self._longest = 0.0
        self._task = asyncio.create_task(self._beat())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()

    async def longest(self) -> float:
        """Return the longest time between two beats since this was last asked."""
        await asyncio.sleep(3 * _BEAT_S)
        longest, self._longest = self._longest, 0.0
        return longest

    async def _beat(self) -> None:
        last = time.perf_counter()
        while True:
            await asyncio.sleep(_BEAT_S)
            now = time.perf_counter()
            self._longest, last = max(self._longest, now - last), now


class AnswerWindow:
    """A real window, without credentials and operations.

    Attributes:
        last_byte_at: When the last answer's last byte had come.
        worked_before: What the process had taken of the processor by then, in seconds.
    """

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url
        self._client = HttpClient(lambda: datetime.now(UTC))
        self._window = MainWindow(CredentialModel(), OperationModel())
        self._tasks = TaskRunner(self._window)
        self._garbage = GarbageCollection(self._window)
        self._garbage.begin()
        self.flow = AnswerFlow(
            panels_of(RequestPanels, self._window), self._tasks, QGuiApplication.clipboard()
        )
        self.panel = self._window.response
        self.last_byte_at = self.worked_before = 0.0
        self._window.resize(*_SIZE)
        self._window.show()

    @property
    def presenter(self) -> AnswerPresenter:
        return self.flow._presenter()

    async def fetch(self, size: int) -> ResponseRecord:
        def on_progress(_: int) -> None:
            self.last_byte_at, self.worked_before = time.perf_counter(), time.process_time()

        request = PreparedRequest(method="GET", url=f"{self._base_url}/answers/{size}")
        return await self._client.send(request, origin=self._base_url, on_progress=on_progress)

    def show(self, record: ResponseRecord, document: ResponseDocument) -> None:
        self.flow.show(Answer(sent("GET /answers"), record, document))

    def view(self, name: str) -> QAbstractScrollArea:
        return child(self.panel, QAbstractScrollArea, _NAMES[name])

    def paint(self, name: str) -> float:
        """Bring a view to the front and paint it; return the seconds that took."""
        begun = time.perf_counter()
        child(self.panel, QTabWidget).setCurrentIndex(VIEWS.index(name))
        self.view(name).viewport().repaint()
        return time.perf_counter() - begun

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self._garbage.stop()
        await self._tasks.aclose()
        await self._client.aclose()
        self._window.close()


def child(parent: QObject, kind: type[Child], name: str | None = None) -> Child:
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert isinstance(found, kind)
    return found


class Emitted:
    """Waits for a signal that `wanted` takes for the one; it listens from its making on."""

    def __init__(self, signal: SignalInstance, wanted: Callable[..., bool] = lambda *_: True) -> None:
        self._signal = signal
        self._wanted = wanted
        self._happened = asyncio.Event()
        signal.connect(self._on_signal)

    async def wait(self) -> None:
        await self._happened.wait()
        self._signal.disconnect(self._on_signal)

    def _on_signal(self, *values: object) -> None:
        if self._wanted(*values):
            self._happened.set()
