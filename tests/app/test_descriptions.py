"""Where the operations come from: read once at a start, kept, opened by hand, and what changed in them."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.services.settings import Settings
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.viewmodels.history_model import MissingRole
from tests.app.program import DOCUMENT, Program, execute, running
from tests.support.api_server import Answer, ApiServer

_PLACE = ("GET", "/swagger/v1/swagger.json")


def document(*paths: str) -> dict[str, Any]:
    return {"openapi": "3.0.0", "info": {"title": "Other"}, "paths": {path: {"get": {}} for path in paths}}


def source(program: Program) -> str:
    label = program.window.findChild(QLabel, "descriptionSource")
    assert isinstance(label, QLabel)
    return label.text()


def keys_of(program: Program) -> list[str]:
    return [operation.key for operation in program.window.operations._model.operations]


async def test_a_start_asks_once_and_tells_what_has_changed(
    tmp_path: Path, api: ApiServer, qtbot: QtBot
) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path / "data", api, keys=keys) as program:
        payroll = program.add("Payroll")
        program.choose("Payroll", "GET /Branches")
        await program.settled()
        assert "changed" not in program.message
    newer: dict[str, Any] = {"openapi": "3.0.0", "paths": {**DOCUMENT["paths"], "/Regions": {"get": {}}}}
    del newer["paths"]["/Contacts"]
    settings = Settings(credential=str(payroll), operation="GET /Branches")

    async def meanwhile(program: Program) -> None:
        program.server.script(*_PLACE, Answer(json=newer))

    async with running(tmp_path / "data", api, settings, keys, meanwhile) as program:
        await program.settled()
        assert len(api.asked(*_PLACE)) == 2
        assert "1 added, 2 removed" in program.message
        program.click("messageAction")
        shown = program.part(QPlainTextEdit, "textDialogText")
        assert "+ GET /Regions" in shown.toPlainText()
        assert "− GET /Contacts" in shown.toPlainText()


async def test_saved_requests_that_the_opened_description_lacks_are_marked(
    tmp_path: Path, program: Program
) -> None:
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    history = program.application.requests._history
    saved = history._presenter().saved
    history._presenter().save("All branches", RequestDraft("GET /Branches"))
    await program.until(lambda: saved.rowCount() == 1)
    assert saved.index(0, 0).data(MissingRole) is False
    file = tmp_path / "other.json"
    file.write_text(json.dumps(document("/Orders")))
    program.application.requests._descriptions.open_file(file)
    await program.settled()
    assert saved.index(0, 0).data(MissingRole) is True
    program.do("serverDescription")
    await program.settled()
    assert saved.index(0, 0).data(MissingRole) is False


async def test_what_was_opened_stays_over_a_restart_until_the_servers_own_is_wished(
    tmp_path: Path, api: ApiServer, qtbot: QtBot
) -> None:
    file = tmp_path / "other.json"
    file.write_text(json.dumps(document("/Orders")))
    keys = MemoryKeyStore()
    async with running(tmp_path / "data", api, keys=keys) as program:
        payroll = program.add("Payroll")
        program.choose("Payroll")
        await program.settled()
        program.application.requests._descriptions.open_file(file)
        await program.settled()
        assert keys_of(program) == ["GET /Orders"]
    asked = len(api.asked(*_PLACE))
    file.unlink()
    settings = Settings(credential=str(payroll))
    async with running(tmp_path / "data", api, settings, keys) as program:
        await program.settled()
        assert keys_of(program) == ["GET /Orders"]
        assert "from a file" in source(program)
        assert len(api.asked(*_PLACE)) == asked, "the server's document is of no use"
        program.do("updateDescription")
        await program.settled()
        assert "There is no file “other.json”" in program.message
        program.do("serverDescription")
        await program.settled()
        assert "GET /Branches" in keys_of(program)
        assert "from the server" in source(program)
    async with running(tmp_path / "data", api, settings, keys) as program:
        await program.settled()
        assert "GET /Branches" in keys_of(program)


async def test_a_file_opened_while_another_is_chosen_stays_with_its_own_base_url(
    program: Program, tmp_path: Path
) -> None:
    file = tmp_path / "other.json"
    file.write_text(json.dumps(document("/Orders")))
    program.add("Payroll")
    below = environment(EnvironmentKind.CUSTOM, f"{program.server.url}/v2")
    program.services.credentials.add(replace(program.draft("Other"), environment=below))
    program.application.reload()
    program.choose("Payroll")
    await program.settled()
    program.application.requests._descriptions.open_file(file)
    program.choose("Other")
    await program.settled()
    assert "GET /Orders" not in keys_of(program)
    program.choose("Payroll")
    await program.settled()
    assert keys_of(program) == ["GET /Orders"]


@pytest.mark.parametrize("query", ["", "?key=secret-canary"])
async def test_a_query_of_an_opened_url_is_written_nowhere(
    program: Program, tmp_path: Path, query: str
) -> None:
    program.server.script("GET", "/api.json", Answer(json=document("/Orders")))
    program.add("Payroll")
    program.choose("Payroll")
    await program.settled()
    program.application.requests._descriptions.open_url(f"{program.server.url}/api.json{query}")
    await program.settled()
    assert keys_of(program) == ["GET /Orders"]
    assert source(program) == "1 operation, from a URL"
    (kept,) = (tmp_path / "data").rglob("*.opened")
    assert b"secret-canary" not in kept.read_bytes()
    program.do("updateDescription")
    await program.settled()
    assert ("Open it again" in program.message) is bool(query)


async def test_a_description_says_its_title_version_and_server(program: Program) -> None:
    described = document("/Orders") | {"servers": [{"url": "/api/v3"}]}
    described["info"] = {"title": "Orders", "version": "3.1"}
    described["paths"]["/Broken"] = 5
    program.server.script(*_PLACE, Answer(json=described))
    program.add("Payroll")
    program.choose("Payroll")
    await program.settled()
    assert source(program) == "1 operation, from the server · 1 left out"
    program.do("aboutDescription")
    text = program.part(QPlainTextEdit, "textDialogText").toPlainText()
    assert text.splitlines()[:4] == ["Orders 3.1", "Served at /api/v3", "", "Left out:"]
    assert "/Broken" in text


async def test_the_servers_base_path_is_taken_over_with_the_description_and_the_secret(
    program: Program,
) -> None:
    described = document("/Orders") | {"servers": [{"url": f"{program.server.url}/api/v3"}]}
    program.server.script(*_PLACE, Answer(json=described))
    program.server.script("GET", "/api/v3/Orders", Answer(json=[]))
    program.server.script("POST", "/api/v3/Authorization", Answer(json={"Token": "t", "RefreshToken": "r"}))
    program.add("Payroll")
    program.choose("Payroll")
    await program.settled()
    assert "begin with /api/v3" in program.message
    program.click("messageAction")
    await program.until(lambda: program.profile("Payroll").environment.base_url.endswith("/api/v3"))
    await program.settled()
    assert keys_of(program) == ["GET /Orders"]
    assert "begin with" not in program.message
    program.choose(operation="GET /Orders")
    await execute(program)
    assert program.asked("POST", "/api/v3/Authorization")[0].json["Secret"] == "secret-of-Payroll"


@pytest.mark.parametrize("url", ["/", "https://other.test", "", "/{version}"])
async def test_a_server_without_a_path_is_nothing_to_tell(program: Program, url: str) -> None:
    program.server.script(*_PLACE, Answer(json=document("/Orders") | {"servers": [{"url": url}]}))
    program.add("Payroll")
    program.choose("Payroll")
    await program.settled()
    assert "begin with" not in program.message


async def test_an_operation_that_the_description_lacks_is_named(program: Program) -> None:
    program.add("Payroll")
    program.choose("Payroll", "POST /Branches")
    await program.settled()
    program.server.script(*_PLACE, Answer(json=document("/Orders")))
    program.do("updateDescription")
    await program.settled()
    title = program.part(QLabel, "operationTitle")
    assert title.text() == "POST /Branches isn't in this API description"
    program.choose(operation="GET /Orders")
    assert title.text() == "/Orders"


async def test_aspires_list_never_stands_beside_another_api(program: Program) -> None:
    foreign = environment(EnvironmentKind.CUSTOM, "https://api.foreign.invalid")
    program.services.credentials.add(replace(program.draft("Foreign"), environment=foreign))
    program.application.reload()
    program.choose("Foreign")
    await program.settled()
    assert keys_of(program) == []
    assert source(program) == "no API description · offline"
    program.add("Payroll")
    program.choose("Payroll")
    await program.settled()
    assert "GET /Branches" in keys_of(program)


async def test_an_operation_that_is_served_elsewhere_says_so(program: Program) -> None:
    described = document("/Orders", "/Files")
    described["paths"]["/Files"]["servers"] = [{"url": "https://upload.test"}]
    program.server.script(*_PLACE, Answer(json=described))
    program.add("Payroll")
    program.choose("Payroll", "GET /Files")
    await program.settled()
    assert "serves this operation at https://upload.test" in program.part(QLabel, "urlWarning").text()
    program.choose(operation="GET /Orders")
    warning = program.window.findChild(QLabel, "urlWarning")
    assert isinstance(warning, QLabel)
    assert not warning.isVisible()
