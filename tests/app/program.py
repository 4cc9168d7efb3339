"""The whole program in this process: the real window, the real flows, a real server on loopback."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMessageBox, QTableView, QWidget

from aspire_desktop.app.composition import Application
from aspire_desktop.app.place import Place, utc_now
from aspire_desktop.core.clock import Clock
from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import Environment, EnvironmentKind, environment
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.core.policies import NO_POLICIES, Policies
from aspire_desktop.services.settings import Settings
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.viewmodels.preferences import Preferences
from aspire_desktop.widgets.main_window import MainWindow
from tests.app.user import User
from tests.support.api_answers import Received
from tests.support.api_server import Answer, ApiServer
from tests.support.turns import forget_turn

Part = TypeVar("Part", bound=QObject)

#: Long enough for a machine with ten times as much to do.
_PATIENCE_S = 90.0

_TOP = {"in": "query", "name": "$top", "schema": {"type": "integer"}}
_SKIP = {"in": "query", "name": "$skip", "schema": {"type": "integer"}}
_BODY = {"content": {"application/json": {"schema": {"type": "object"}}}}
_PERSON = {
    "type": "object",
    "required": ["Last", "Age"],
    "properties": {
        "Active": {"type": "boolean"},
        "Last": {"type": "string"},
        "Age": {"type": "integer"},
        "Born": {"type": "string", "format": "date"},
        "Note": {"type": "string", "nullable": True},
    },
}
_PERSON_BODY = {"required": True, "content": {"application/json": {"schema": _PERSON}}}
_FILTER = {"in": "query", "name": "$filter", "schema": {"type": "string"}}
_COMPANY: dict[str, Any] = {
    "type": "object",
    "properties": {
        "CompanyID": {"type": "integer"},
        "CompanyName": {"type": "string"},
        "Active": {"type": "boolean"},
        "Rate": {"type": "number", "nullable": True},
    },
}
_COMPANIES = {"application/json": {"schema": {"type": "array", "items": _COMPANY}}}
_COMPANY_FIELDS = {**_COMPANY["properties"], "Reason": {"type": "string"}}
_COMPANY_SCHEMA = {"type": "object", "required": ["CompanyName"], "properties": _COMPANY_FIELDS}
_COMPANY_BODY = {"required": True, "content": {"application/json": {"schema": _COMPANY_SCHEMA}}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.0",
    "paths": {
        "/Branches": {"get": {"parameters": [_TOP, _SKIP]}, "post": {"requestBody": _BODY}},
        "/People/{id}": {"delete": {}},
        "/Companies": {
            "get": {"parameters": [_FILTER, _TOP], "responses": {"200": {"content": _COMPANIES}}},
            "put": {"requestBody": _COMPANY_BODY},
        },
        "/People": {"put": {"requestBody": _PERSON_BODY}},
        "/Contacts": {"get": {"parameters": [_TOP, _SKIP]}, "put": {"requestBody": _BODY}},
    },
}


class Program:
    """What a test does with the program, and sees of it.

    Attributes:
        gate: Set by the test: answers of `late` wait for it.
    """

    def __init__(self, application: Application, window: MainWindow, server: ApiServer) -> None:
        self.application = application
        self.window = window
        self.server = server
        self.choice = window.choice
        self.services = application.services
        self.user = User(window)
        self.gate = threading.Event()
        #: Set once the window ends.
        self.has_ended = False

    # ---- the world

    def login(self, name: str) -> tuple[str, str]:
        """Return the Client ID and the Secret of a credential, and have the server know them."""
        client_id, secret = f"client-{name.lower().replace(' ', '-')}", f"secret-of-{name}"
        self.server.add_account(client_id, secret)
        return client_id, secret

    def draft(self, name: str, *, production: bool = False) -> CredentialDraft:
        client_id, secret = self.login(name)
        where = environment(EnvironmentKind.CUSTOM, self.server.url)
        if production:
            where = Environment(EnvironmentKind.PRODUCTION, self.server.url)
        return CredentialDraft(description=name, client_id=client_id, secret=secret, environment=where)

    def add(self, name: str, *, production: bool = False) -> ProfileId:
        record = self.services.credentials.add(self.draft(name, production=production))
        forget_turn()  # the program saves in a thread
        self.application.reload()
        return record.profile.id

    def profile(self, name: str) -> Profile:
        return next(
            record.profile
            for record in self.services.vault.document.credentials
            if record.profile.description == name
        )

    def late(self, method: str, path: str, answer: Answer) -> None:
        """Have the server answer when `gate` is set."""

        def respond(request: Received) -> Answer:
            del request
            self.gate.wait(180)
            return answer

        self.server.script(method, path, respond)

    # ---- the user

    def choose(self, name: str | None = None, operation: str = "") -> None:
        if name is not None:
            self.choice.choose_profile(self.profile(name).id)
        if operation:
            self.window.operations.select(operation)

    def part(self, kind: type[Part], name: str, parent: QObject | None = None) -> Part:
        """Return a part that the user sees now."""
        places: list[QObject] = [parent] if parent else [self.window, *QApplication.topLevelWidgets()]
        found = [one for place in places for one in place.findChildren(kind, name)]
        found += [one for one in places if isinstance(one, kind) and one.objectName() == name]
        seen = [one for one in found if not isinstance(one, QWidget) or one.isVisible()]
        assert seen, f"no {kind.__name__} {name!r} is in sight"
        return seen[-1]

    def click(self, name: str) -> None:
        button = self.part(QAbstractButton, name)
        assert button.isEnabled(), name
        button.click()

    def do(self, action: str) -> None:
        """Choose an entry of the menus."""
        found = self.window.findChild(QAction, f"{action}Action")
        assert isinstance(found, QAction), action
        assert found.isEnabled(), action
        found.trigger()

    def box(self, name: str) -> QMessageBox | None:
        """Return a question that is open."""
        found = [box for box in self.window.findChildren(QMessageBox, name) if box.isVisible()]
        return found[-1] if found else None

    def dialog(self, name: str) -> QDialog | None:
        """Return a dialog that is open."""
        found = [one for one in self.window.findChildren(QDialog, name) if one.isVisible()]
        return found[-1] if found else None

    # ---- what is seen

    @property
    def status(self) -> str:
        label = self.window.findChild(QLabel, "responseStatus")
        assert isinstance(label, QLabel)
        return label.text()

    @property
    def message(self) -> str:
        return self.window.messages.text

    @property
    def rows(self) -> list[str]:
        """The first column of the answer's table."""
        table = self.window.findChild(QTableView, "responseTable")
        model = table.model() if isinstance(table, QTableView) else None
        if model is None:
            return []
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def asked(self, method: str, path: str) -> list[Received]:
        return self.server.asked(method, path)

    def bearers(self, method: str, path: str) -> list[str]:
        return [request.bearer or "" for request in self.asked(method, path)]

    async def until(self, is_so: Callable[[], object]) -> None:
        """Let the program go on until something is so; what is in sight says why it is not."""
        until = time.monotonic() + _PATIENCE_S
        while not is_so():
            if time.monotonic() > until:
                raise AssertionError(f"still not so: {self.status!r}, {self.message!r}")
            await asyncio.sleep(0.005)

    async def settled(self) -> None:
        """Let everything end that was begun."""
        tasks = self.application.tasks
        await self.until(lambda: not tasks.is_busy)


async def execute(program: Program, expected: str = "200") -> None:
    """Press Execute, and wait for the answer in sight."""
    program.click("executeButton")
    requests = program.application.requests.presenter
    await program.until(lambda: requests.running is None and expected in program.status)
    await program.settled()


@asynccontextmanager
async def running(
    folder: Path,
    server: ApiServer,
    settings: Settings | None = None,
    keys: MemoryKeyStore | None = None,
    meanwhile: Callable[[Program], Coroutine[Any, Any, None]] | None = None,
    clock: Clock = utc_now,
    default_folder: Path | None = None,
    policies: Policies = NO_POLICIES,
    write: Callable[[Settings], None] = lambda _: None,
) -> AsyncIterator[Program]:
    """Start the program as `main` does, but for its own process.

    Args:
        folder: Where its data lies.
        server: Which answers.
        settings: As saved before.
        keys: The system's vault.
        meanwhile: What is done while it starts.
        clock: The computer's, where the test moves it.
        default_folder: Where the data lay before it was moved.
        policies: What the organization has decided.
        write: Where settings that are changed go.
    """
    server.script("GET", "/swagger/v1/swagger.json", Answer(json=DOCUMENT))
    window = MainWindow(CredentialModel(), OperationModel())
    window.resize(1280, 800)
    preferences = Preferences(settings or Settings(), write, window, policies)
    application = Application(
        window, Place(folder, default_folder, clock=clock), keys or MemoryKeyStore(), preferences
    )
    program = Program(application, window, server)
    window.show_opening(opening=True)
    window.show()
    forget_turn()
    try:
        other = asyncio.ensure_future(meanwhile(program)) if meanwhile else None
        await application.start()
        if other is not None:
            await other
        await program.settled()
        yield program
    finally:
        program.gate.set()
        window.prepare_to_end()
        window.close()
        await application.aclose()
        window.deleteLater()
        forget_turn()


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
