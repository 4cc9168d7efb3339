"""What an update brought is offered once, after a first start; the demo offers the tour."""

from PySide6.QtWidgets import QTextBrowser

from aspire_desktop import __version__
from tests.app.program import Program, execute
from tests.support.api_server import Answer


async def test_after_an_update_its_news_are_offered_once(program: Program) -> None:
    user, application = program.user, program.application
    preferences = application.ground.preferences
    preferences.change(news_of="0.0.9")
    application.welcome.offer_news()
    assert await user.read("messageBar", "is now version")
    await user.click("messageAction")
    page = program.part(QTextBrowser, "guidePage")
    assert page.toPlainText().startswith("What's new")
    assert __version__ in page.toPlainText()
    assert preferences.current.news_of == __version__
    application.welcome.offer_news()
    assert program.message == ""


async def test_a_first_start_offers_no_news(program: Program) -> None:
    assert program.application.ground.preferences.current.news_of == ""
    program.application.welcome.offer_news()
    assert program.message == ""
    assert program.application.ground.preferences.current.news_of == __version__


async def test_the_menu_shows_the_news_at_any_time(program: Program) -> None:
    program.do("whatsNew")
    assert program.part(QTextBrowser, "guidePage").toPlainText().startswith("What's new")


async def test_the_offered_tour_gives_way_to_the_next_message(program: Program) -> None:
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.application.welcome.offer_tour()
    await program.user.click("messageAction")
    assert await program.user.read("tourCount", ".") == "Step 1 of 5"
    await program.user.key("Escape")
    program.application.welcome.offer_tour()
    program.do("copyDiagnostics")
    assert await program.user.read("messageBar", "Diagnostics copied")
    await program.user.click("messageClose")
    assert program.message == ""


async def test_an_offer_leaves_with_the_first_response(program: Program) -> None:
    program.add("Payroll")
    program.server.script("GET", "/Branches", Answer(json=[]))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.application.welcome.offer_tour()
    assert await program.user.read("messageBar", "A tour shows")
    await execute(program)
    assert program.message == ""
