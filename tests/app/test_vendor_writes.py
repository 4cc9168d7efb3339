"""Every write of the vendor's document, opened in the window and executed at once."""

import json
from collections.abc import Sized
from functools import partial

from PySide6.QtWidgets import QAbstractButton

from aspire_desktop.core.openapi.description import Source, read_description
from tests.app.program import Program
from tests.support.api_answers import Received
from tests.support.api_server import Answer
from tests.support.vendor_document import vendor_document

_WRITES = ("POST", "PUT", "PATCH")


def has_more(received: Sized, stopped: Sized, before: int) -> bool:
    return len(received) + len(stopped) > before


async def test_nothing_of_a_write_that_nobody_filled_in_reaches_the_server(program: Program) -> None:
    document = vendor_document()
    writes = [one for one in read_description(document, Source.FILE).operations if one.method in _WRITES]
    assert len(writes) > 50
    received: list[Received] = []

    def respond(request: Received) -> Answer:
        received.append(request)
        return Answer(json={})

    program.server.script("GET", "/swagger/v1/swagger.json", Answer(body=document))
    for one in writes:
        if not one.is_login:
            program.server.script(one.method, one.path, respond)
    program.add("Payroll")
    program.choose("Payroll")
    await program.settled()
    requests = program.application.requests.presenter
    stopped: list[str] = []
    requests.stopped.connect(lambda one: stopped.append(one.operation.key))
    for one in writes:
        if one.is_login:
            continue
        program.choose(operation=one.key)
        await program.settled()
        before = len(received) + len(stopped)
        execute = program.part(QAbstractButton, "executeButton")
        assert execute.isEnabled(), one.key
        execute.click()
        await program.until(partial(has_more, received, stopped, before))
        await program.settled()
    assert len(stopped) > 30
    with_body = {one.path for one in writes if one.body is not None and one.body.required}
    for request in received:
        assert request.body == b"" or request.path in with_body, request.path
        # A body that nothing is required of is sent empty, and only by what creates.
        assert json.loads(request.body or b"{}") in ({}, []), request.path
        assert (request.method, request.query) == ("POST", "")
