"""Tests for aspire_desktop.viewmodels.request_presenter, on the window's own event loop."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from aspire_desktop.app.place import Place
from aspire_desktop.app.services import Services, build_services
from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.viewmodels.answers import Answer as Answered
from aspire_desktop.viewmodels.choice import Choice
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.viewmodels.request_memory import RequestMemory
from aspire_desktop.viewmodels.request_presenter import RequestPresenter
from aspire_desktop.viewmodels.tasks import TaskRunner
from tests.support.api_answers import SIGN_IN_PAGE
from tests.support.api_server import Answer, ApiServer, Silence

FILE_BODY = {
    "multipart/form-data": {
        "schema": {
            "type": "object",
            "properties": {"file": {"type": "string", "format": "binary"}, "note": {"type": "string"}},
        }
    }
}
PATHS: dict[str, Any] = {
    "/Branches": {"get": {"parameters": [{"in": "query", "name": "$top", "schema": {"type": "string"}}]}},
    "/Files": {"post": {"requestBody": {"required": True, "content": FILE_BODY}}},
    "/Page": {"get": {"responses": {"200": {"description": "", "content": {"text/html": {}}}}}},
    "/Things": {"put": {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}},
}


@dataclass
class Scene:
    server: ApiServer
    services: Services
    memory: RequestMemory
    requests: RequestPresenter
    choice: Choice
    operations: OperationModel

    def fill(self, key: str, **draft: Any) -> None:
        self.choice.choose_operation(key)
        self.requests.set_draft(RequestDraft(key, **draft))

    async def answered(self) -> int:
        """Execute and return the status of the answer."""
        answer = await self.answer_to(self.requests.execute)
        return int(answer.record.status)

    async def answer_to(self, act: Callable[[], object]) -> Answered:
        """Do what sends, and return the answer once the history has it too."""
        ended = asyncio.ensure_future(stopped(self.requests.running_changed))
        (answer,) = await happened(self.requests.answered, act)
        await ended
        assert isinstance(answer, Answered)
        return answer


Scenario = Callable[[Scene], Coroutine[Any, Any, None]]


@pytest.fixture
def play(qapp: QApplication, tmp_path: Path) -> Callable[[Scenario], None]:
    async def main(scenario: Scenario, server: ApiServer) -> None:
        services = build_services(Place(tmp_path / "data"), MemoryKeyStore())
        services.vault.open()
        services.credentials.add(
            CredentialDraft(
                description="Payroll",
                client_id="client-1",
                secret="s3cret",
                environment=environment(EnvironmentKind.CUSTOM, server.url),
            )
        )
        tasks = TaskRunner()
        memory = RequestMemory(services.requests, tasks)
        credentials, operations = CredentialModel(), OperationModel()
        choice = Choice(credentials, operations)
        choice.begin()
        requests = RequestPresenter(services.api, memory, choice, tasks)
        requests.send_wished.connect(requests.send)
        credentials.set_records(services.credentials.records())
        document = {"openapi": "3.0.0", "paths": PATHS}
        operations.set_operations(read_description(json.dumps(document).encode(), Source.FILE).operations)
        choice.choose_profile(credentials.profiles[0].id)
        try:
            await scenario(Scene(server, services, memory, requests, choice, operations))
        finally:
            await memory.flush()
            await tasks.aclose()
            await services.aclose()

    def run(scenario: Scenario) -> None:
        with ApiServer() as server:
            server.add_account("client-1", "s3cret")
            with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
                runner.run(main(scenario, server))

    return run


async def happened(signal: SignalInstance, act: Callable[[], object] | None = None) -> tuple[Any, ...]:
    """Do something, and return what `signal` is then emitted with."""
    told: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

    def tell(*values: Any) -> None:
        if not told.done():
            told.set_result(values)

    connection = signal.connect(tell)
    try:
        if act is not None:
            act()
        return await told
    finally:
        signal.disconnect(connection)


async def stopped(running_changed: SignalInstance) -> None:
    """Return when `running_changed` has said False."""
    while (await happened(running_changed))[0]:
        continue


def test_a_request_under_way_is_remembered_where_the_loop_turns_no_more(
    play: Callable[[Scenario], None],
) -> None:
    async def scenario(scene: Scene) -> None:
        scene.server.script("PUT", "/Things", Answer(silence=Silence.AFTER_REQUEST))
        scene.fill("PUT /Things", body="{}")
        assert scene.requests.unanswered() is None
        await happened(scene.requests.running_changed, scene.requests.execute)
        scene.memory.write_waiting(scene.requests.unanswered())
        (entry,) = scene.services.requests.history()
        assert (entry.method, entry.status, entry.outcome) == ("PUT", None, "no answer")
        await happened(scene.requests.cancelled, scene.requests.cancel)
        assert scene.requests.unanswered() is None
        await scene.memory.flush()
        assert [one.outcome for one in scene.services.requests.history()] == ["cancelled"]

    play(scenario)


def test_what_is_not_written_yet_is_written_where_the_loop_turns_no_more(
    play: Callable[[Scenario], None],
) -> None:
    async def scenario(scene: Scene) -> None:
        scene.fill("GET /Branches")
        scene.memory.add(scene.memory.entry(scene.requests.sendable()))
        scene.memory.write_waiting()
        assert len(scene.services.requests.history()) == 1
        await scene.memory.flush()
        assert len(scene.services.requests.history()) == 1

    play(scenario)


def test_what_is_left_out_is_not_remembered_there_either(play: Callable[[Scenario], None]) -> None:
    async def scenario(scene: Scene) -> None:
        scene.fill("GET /Branches")
        sent = scene.requests.sendable()
        scene.memory.leave_out([sent.profile.id])
        scene.memory.write_waiting(scene.memory.entry(sent))
        assert scene.services.requests.history() == []

    play(scenario)


def test_what_is_sent_as_it_is_for_a_credential_that_is_gone_is_not_sent_and_says_why(
    play: Callable[[Scenario], None],
) -> None:
    async def scenario(scene: Scene) -> None:
        scene.fill("POST /Files")
        (wrong,) = await happened(scene.requests.stopped, scene.requests.execute)
        scene.choice.credentials.set_records([])
        _, error = await happened(scene.requests.not_sent, lambda: scene.requests.send_as_it_is(wrong))
        assert str(error) == "“Payroll” was removed."
        assert scene.server.asked("POST", "/Files") == []

    play(scenario)


def test_a_request_is_sent_and_remembered(play: Callable[[Scenario], None]) -> None:
    async def scenario(scene: Scene) -> None:
        scene.server.script("GET", "/Branches", Answer(json=[{"Id": 1}]))
        scene.fill("GET /Branches", values={("query", "$top"): "5"})
        _, status = await asyncio.gather(happened(scene.memory.sent), scene.answered())
        assert status == 200
        (entry,) = scene.services.requests.history()
        assert (entry.method, entry.status, entry.url.partition("?")[2]) == ("GET", 200, "$top=5")
        assert entry.draft.values == {("query", "$top"): "5"}
        assert scene.memory.evidence(entry.profile_id)["GET /Branches"].is_good
        assert scene.memory.recent == ["GET /Branches"]

    play(scenario)


def test_a_refusal_is_evidence_too(play: Callable[[Scenario], None]) -> None:
    async def scenario(scene: Scene) -> None:
        scene.server.script("GET", "/Branches", Answer(status=403))
        scene.fill("GET /Branches")
        assert await scene.answered() == 403
        profile = scene.choice.profile
        assert profile is not None
        assert scene.memory.evidence(profile.id)["GET /Branches"].is_refused

    play(scenario)


def test_a_sign_in_page_is_said_to_be_one_and_is_no_evidence(play: Callable[[Scenario], None]) -> None:
    async def scenario(scene: Scene) -> None:
        scene.server.script("GET", "/Branches", SIGN_IN_PAGE)
        scene.fill("GET /Branches")
        answer = await scene.answer_to(scene.requests.execute)
        assert (answer.record.status, "a web page, not data" in answer.meaning) == (200, True)
        assert not scene.memory.evidence(answer.sent.profile.id)

    play(scenario)


def test_a_web_page_that_the_description_announces_is_what_was_asked_for(
    play: Callable[[Scenario], None],
) -> None:
    async def scenario(scene: Scene) -> None:
        scene.server.script("GET", "/Page", SIGN_IN_PAGE)
        scene.fill("GET /Page")
        answer = await scene.answer_to(scene.requests.execute)
        assert answer.meaning == ""

    play(scenario)


def test_the_last_request_is_sent_again_as_it_was(play: Callable[[Scenario], None]) -> None:
    async def scenario(scene: Scene) -> None:
        scene.server.script("GET", "/Branches", Answer(json=[]))
        scene.fill("GET /Branches", values={("query", "$top"): "7"})
        await scene.answered()
        scene.fill("PUT /Things", body="{}")
        await happened(scene.requests.answered, scene.requests.repeat)
        sent = scene.server.asked("GET", "/Branches")
        assert [request.query for request in sent] == ["$top=7"] * 2

    play(scenario)


def test_a_file_is_read_when_it_is_sent_and_not_before(
    play: Callable[[Scenario], None], tmp_path: Path
) -> None:
    file = tmp_path / "plan.pdf"

    async def scenario(scene: Scene) -> None:
        scene.server.script("POST", "/Files", Answer(status=200, json=5))
        scene.fill("POST /Files", body=json.dumps({"file": str(file), "note": "north"}))
        _, error = await happened(scene.requests.not_sent, scene.requests.execute)
        assert "plan.pdf cannot be read" in str(error)
        assert scene.server.asked("POST", "/Files") == []
        file.write_bytes(b"%PDF\r\n--boundary\r\n")
        assert await scene.answered() == 200
        body = scene.server.requests[-1].body
        assert b'filename="plan.pdf"' in body
        assert b"%PDF\r\n--boundary\r\n" in body

    play(scenario)


def test_what_was_cancelled_is_remembered_as_such(play: Callable[[Scenario], None]) -> None:
    async def scenario(scene: Scene) -> None:
        scene.server.script("PUT", "/Things", Answer(silence=Silence.AFTER_REQUEST))
        scene.fill("PUT /Things", body="{}")
        await happened(scene.requests.running_changed, scene.requests.execute)
        (sent,) = await happened(scene.requests.cancelled, scene.requests.cancel)
        assert (sent.request.is_write, sent.operation.key) == (True, "PUT /Things")
        await happened(scene.memory.sent)
        assert scene.services.requests.history()[0].outcome == "cancelled"

    play(scenario)


def test_no_progress_is_told_after_the_answer_or_the_failure(play: Callable[[Scenario], None]) -> None:
    async def scenario(scene: Scene) -> None:
        told: list[str] = []
        requests = scene.requests

        def answered() -> None:
            told.append("answered")
            if requests._progress.isActive():
                requests._on_progress_timeout()

        def failed() -> None:
            told.append("failed")
            requests._on_progress_timeout()

        requests.progressed.connect(lambda *_: told.append("progress"))
        requests.answered.connect(answered)
        requests.failed.connect(failed)
        scene.fill("GET /Branches")
        await scene.answered()
        assert told[-1] == "answered"
        scene.server.script("GET", "/Branches", Answer(raw=b"nonsense\r\n\r\n"))
        await happened(requests.failed, requests.execute)
        assert told[-1] == "failed"

    play(scenario)


def test_a_draft_is_kept_for_each_credential_and_reset(play: Callable[[Scenario], None]) -> None:
    async def scenario(scene: Scene) -> None:
        scene.fill("GET /Branches", values={("query", "$top"): "9"})
        await scene.memory.flush()
        profile = scene.choice.profile
        assert profile is not None
        assert scene.services.requests.drafts(profile.id)["GET /Branches"].values == {("query", "$top"): "9"}
        scene.choice.choose_profile(None)
        assert scene.requests.draft().values == {}
        scene.choice.choose_profile(profile.id)
        assert scene.requests.draft().values == {("query", "$top"): "9"}
        scene.requests.drafts.reset()
        assert scene.requests.draft().values == {}

    play(scenario)


def test_an_impatient_user_sends_once(play: Callable[[Scenario], None]) -> None:
    async def scenario(scene: Scene) -> None:
        scene.server.script("PUT", "/Things", Answer(json=1))
        scene.fill("PUT /Things", body="{}")
        for _ in range(3):
            scene.requests.execute()
        await happened(scene.requests.answered)
        assert len(scene.server.asked("PUT", "/Things")) == 1

    play(scenario)


def test_a_request_that_is_over_is_in_the_history_of_a_program_closed_at_once(
    play: Callable[[Scenario], None],
) -> None:
    async def scenario(scene: Scene) -> None:
        scene.fill("GET /Branches")
        scene.memory.add(scene.memory.entry(scene.requests.sendable()))
        await scene.memory.flush()
        (entry,) = scene.services.requests.history()
        assert entry.draft.operation == "GET /Branches"

    play(scenario)


def test_what_was_asked_of_the_user_is_what_is_sent_whatever_is_chosen_by_then(
    play: Callable[[Scenario], None],
) -> None:
    async def scenario(scene: Scene) -> None:
        scene.fill("PUT /Things", body='{"a":1}')
        sent = scene.requests.sendable()
        scene.fill("GET /Branches")
        scene.choice.choose_profile(None)
        answer = await scene.answer_to(lambda: scene.requests.send(sent))
        assert answer.sent is sent
        assert scene.server.requests[-1].json == {"a": 1}
        await scene.memory.flush()
        (entry,) = scene.services.requests.history()
        assert (entry.draft.operation, entry.profile_name) == ("PUT /Things", "Payroll")

    play(scenario)


def test_nothing_is_sent_for_a_credential_that_was_changed_meanwhile(
    play: Callable[[Scenario], None],
) -> None:
    async def scenario(scene: Scene) -> None:
        scene.fill("PUT /Things", body="{}")
        sent = scene.requests.sendable()
        other = replace(sent, profile=replace(sent.profile, client_id="another"))
        _, error = await happened(scene.requests.not_sent, lambda: scene.requests.send(other))
        assert "changed or removed" in str(error)
        assert scene.server.requests == []

    play(scenario)


def test_a_form_is_empty_while_no_description_has_its_operation_and_comes_back_with_it(
    play: Callable[[Scenario], None],
) -> None:
    async def scenario(scene: Scene) -> None:
        shown: list[str] = []
        scene.requests.operation_shown.connect(lambda operation, _: shown.append(operation.key))
        scene.requests.nothing_shown.connect(lambda: shown.append(""))
        scene.fill("GET /Branches", values={("query", "$top"): "5"})
        known = scene.operations.operations
        scene.operations.set_operations(())
        assert shown[-1] == ""
        scene.operations.set_operations(known)
        assert shown[-1] == "GET /Branches"
        assert scene.requests.draft().values == {("query", "$top"): "5"}

    play(scenario)


def test_what_is_to_be_chosen_first_is_said_of_what_is_not_chosen(play: Callable[[Scenario], None]) -> None:
    async def scenario(scene: Scene) -> None:
        profile = scene.choice.profile_id

        def said() -> str:
            with pytest.raises(InputError) as failed:
                scene.requests.sendable()
            return str(failed.value)

        scene.choice.choose_operation("")
        assert said() == "Select an operation first."
        scene.choice.choose_profile(None)
        assert said() == "Select a credential and an operation first."
        scene.choice.choose_operation("GET /Branches")
        assert said() == "Select a credential first."
        scene.choice.choose_profile(profile)
        assert scene.requests.sendable().operation.key == "GET /Branches"

    play(scenario)
