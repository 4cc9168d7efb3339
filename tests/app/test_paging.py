"""The page after the one in sight: by numbers, or as the answer itself names it."""

from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.app.program import Program, execute
from tests.support.api_server import Answer, Received

ROWS = [{"Id": number} for number in range(1, 59)]


def offers_next(program: Program) -> bool:
    found = program.window.findChild(QAbstractButton, "nextPageButton")
    assert isinstance(found, QAbstractButton)
    return found.isVisible()


def page(request: Received) -> Answer:
    options = dict(part.split("=") for part in request.query.split("&") if part)
    start, size = int(options.get("$skip", 0)), int(options.get("$top", 25))
    return Answer(json=ROWS[start : start + size])


async def next_page(program: Program, first: str) -> None:
    """Press the button, and wait for the answer whose first row is that."""
    program.click("nextPageButton")
    await program.until(lambda: program.rows[:1] == [first])
    await program.settled()


async def test_pages_follow_each_other_and_the_last_one_offers_no_other(program: Program) -> None:
    program.server.script("GET", "/Branches", page)
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    assert offers_next(program)
    await next_page(program, "26")
    assert program.application.requests.presenter.draft().values == {("query", "$skip"): "25"}
    await next_page(program, "51")
    assert not offers_next(program)
    assert [request.query for request in program.asked("GET", "/Branches")] == ["", "$skip=25", "$skip=50"]


async def test_the_next_page_is_the_shown_ones_whatever_is_filled_in_since(program: Program) -> None:
    program.server.script("GET", "/Branches", page)
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    draft = program.application.requests.presenter.draft()
    program.application.requests.presenter.set_draft(type(draft)(draft.operation, {("query", "$top"): "3"}))
    await next_page(program, "26")
    assert program.asked("GET", "/Branches")[-1].query == "$skip=25"


async def test_a_page_that_the_answer_names_is_read_as_it_is_named(program: Program) -> None:
    def linked(request: Received) -> Answer:
        if "token=2" in request.query:
            return Answer(json={"value": [{"Id": 3}]})
        return Answer(json={"value": [{"Id": 1}, {"Id": 2}], "@odata.nextLink": "/Branches?token=2%2F"})

    program.server.script("GET", "/Branches", linked)
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    await next_page(program, "3")
    assert [request.query for request in program.asked("GET", "/Branches")] == ["", "token=2%2F"]
    assert not offers_next(program)


async def test_a_page_on_another_host_is_not_offered_and_why_is_said(program: Program) -> None:
    body = {"value": [{"Id": 1}], "@odata.nextLink": "https://evil.test/Branches?page=2"}
    program.server.script("GET", "/Branches", Answer(json=body))
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    assert not offers_next(program)
    said = program.part(QLabel, "responseMeaning").text()
    assert said.startswith("The rows go on at evil.test, another host. They are not requested, because")
