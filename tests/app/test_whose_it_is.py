"""Each answer, question and message belongs to what it was asked for, whatever is chosen by then."""

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.app.program import Program, execute
from tests.support.api_server import Answer

BRANCHES = [{"Name": "North"}, {"Name": "South"}]


async def test_what_was_confirmed_is_sent_though_another_credential_is_chosen_meanwhile(
    program: Program,
) -> None:
    program.add("Payroll", production=True)
    program.add("Other", production=True)
    program.server.script("POST", "/Branches", Answer(json={}))
    program.choose("Payroll", "POST /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.dialog("confirmWriteBox"))
    assert "Payroll" in program.part(QLabel, "confirmWriteText").text()
    program.choose("Other", "GET /Contacts")
    program.part(QAbstractButton, "confirmWriteButton").click()
    await program.until(lambda: program.asked("POST", "/Branches"))
    await program.settled()
    (login,) = program.asked("POST", "/Authorization")
    assert login.json["ClientId"] == "client-payroll"
    (entry,) = program.services.requests.history()
    assert (entry.profile_name, entry.draft.operation) == ("Payroll", "POST /Branches")


async def test_nothing_is_sent_and_it_is_said_where_the_credential_is_gone_by_then(program: Program) -> None:
    payroll = program.add("Payroll", production=True)
    program.add("Other", production=True)
    program.choose("Payroll", "POST /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.dialog("confirmWriteBox"))
    program.services.credentials.remove(payroll)
    program.application.reload()
    program.click("confirmWriteButton")
    await program.settled()
    assert program.asked("POST", "/Branches") == []
    assert program.asked("POST", "/Authorization") == []
    assert "“Payroll” was changed or removed meanwhile" in program.message


async def test_a_late_refusal_names_what_was_asked_and_by_whom(program: Program) -> None:
    payroll, other = program.add("Payroll"), program.add("Other")
    program.late("GET", "/Branches", Answer(status=403))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.asked("GET", "/Branches"))
    program.choose("Other", "GET /Contacts")
    program.gate.set()
    await program.until(lambda: "(403)" in program.message)
    await program.settled()
    assert program.message == "GET /Branches as “Payroll” was denied (403)."
    memory = program.application.memory
    assert memory.evidence(payroll)["GET /Branches"].is_refused
    assert "GET /Contacts" not in memory.evidence(other)
    assert program.status == "No response yet for GET /Contacts · Other"
    program.choose("Payroll", "GET /Branches")
    assert program.status.startswith("403")


async def test_an_answer_is_shown_with_what_it_answers_only(program: Program) -> None:
    program.add("Payroll")
    program.add("Read only")
    program.server.script("GET", "/Branches", Answer(json=BRANCHES))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    assert program.rows == ["North", "South"]
    caption = program.window.response.caption
    assert caption is not None
    assert (caption.credential, caption.place, caption.status) == ("Payroll", "GET /Branches", "200 OK")
    program.choose("Read only")
    assert program.rows == []
    assert program.status == "No response yet for GET /Branches · Read only"
    assert program.window.response.caption is None
    assert not program.part(QAbstractButton, "saveResponseButton").isEnabled()
    program.choose("Payroll", "GET /Contacts")
    assert program.rows == []
    program.choose("Payroll", "GET /Branches")
    assert program.rows == ["North", "South"]
    program.click("copyResponseButton")
    await program.settled()
    assert "South" in QGuiApplication.clipboard().text()


async def test_another_document_takes_the_answers_of_its_lacking_operations_away(program: Program) -> None:
    program.add("Payroll")
    program.server.script("GET", "/Branches", Answer(json=BRANCHES))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    model = program.choice.operations
    known = model.operations
    model.set_operations([one for one in known if "Contacts" in one.path])
    assert program.rows == []
    assert program.status == "No response yet"
    model.set_operations(known)
    assert program.rows == ["North", "South"]


async def test_old_rows_are_dimmed_while_a_new_answer_is_on_its_way_and_gone_once_it_is_canceled(
    program: Program,
) -> None:
    program.add("Payroll")
    program.server.script("GET", "/Branches", Answer(json=BRANCHES))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    program.late("GET", "/Branches", Answer(json=[]))
    program.click("executeButton")
    await program.until(lambda: program.status == "Waiting…")
    caption = program.window.response.caption
    assert caption is not None
    assert not caption.is_current
    assert program.window.response._veil.isVisible()
    assert not program.part(QAbstractButton, "copyResponseButton").isEnabled()
    program.do("cancel")
    await program.until(lambda: program.status == "Canceled")
    assert program.rows == []
    assert not program.window.response._veil.isVisible()


async def test_progress_is_shown_with_its_own_request_only(program: Program) -> None:
    program.add("Payroll")
    program.late("GET", "/Branches", Answer(json=BRANCHES))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.status == "Waiting…")
    program.choose(operation="GET /Contacts")
    assert program.status == "No response yet for GET /Contacts · Payroll"
    program.choose(operation="GET /Branches")
    assert program.status == "Waiting…"
    program.choose(operation="GET /Contacts")
    program.gate.set()
    await program.until(lambda: program.message)
    assert program.message == "GET /Branches as “Payroll”: 200 OK"
    program.click("messageAction")
    assert program.rows == ["North", "South"]


async def test_answers_are_compared_with_those_of_the_same_credential_and_operation(program: Program) -> None:
    program.add("Payroll")
    program.add("Other")
    for path in ("/Branches", "/Contacts"):
        program.server.script("GET", path, Answer(json=BRANCHES))
    (compare,) = program.window.response.findChildren(QAction, "compareAction")
    for name, operation in (
        ("Payroll", "GET /Branches"),
        ("Payroll", "GET /Contacts"),
        ("Other", "GET /Branches"),
    ):
        program.choose(name, operation)
        await program.settled()
        await execute(program)
        assert not compare.isEnabled()
    program.choose("Payroll", "GET /Branches")
    await execute(program)
    assert compare.isEnabled()


async def test_all_pages_of_a_response_are_of_its_own_request(program: Program) -> None:
    program.add("Payroll")
    program.server.script("GET", "/Branches", Answer(json=BRANCHES))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    program.window.request.form.set_value(("query", "$top"), "7")
    program.click("exportButton")
    from aspire_desktop.widgets.export_dialog import ExportDialog

    dialog = program.part(ExportDialog, "exportDialog")
    assert "as “Payroll”" in program.part(QLabel, "exportWhat", dialog).text()
    assert "$top=7" not in program.part(QLabel, "exportUrl", dialog).text()
    dialog.reject()


async def test_the_last_request_is_repeated_by_the_credential_that_sent_it(program: Program) -> None:
    program.add("Payroll")
    program.add("Other")
    program.server.script("GET", "/Branches", Answer(json=BRANCHES))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    program.choose("Other", "GET /Contacts")
    program.do("repeat")
    await program.until(lambda: len(program.asked("GET", "/Branches")) == 2)
    await program.settled()
    assert len(set(program.bearers("GET", "/Branches"))) == 1
    assert program.choice.now.key == (program.profile("Payroll").id, "GET /Branches")


async def test_what_a_failed_token_offers_acts_on_the_credential_that_it_is_about(program: Program) -> None:
    program.add("Payroll")
    other = program.add("Other")
    program.choose("Other")
    program.application.tokens.gate.get(other)
    await program.settled()
    await program.services.tokens.memory.note_copied(other)
    program.server.script(
        "POST", "/Authorization", Answer(status=500), Answer(json={"Token": "t", "RefreshToken": "r"})
    )
    program.choose("Payroll")
    program.do("getToken")
    await program.until(lambda: "Payroll" in program.message)
    await program.settled()
    program.choose("Other")
    program.click("messageAction")
    await program.until(lambda: len(program.asked("POST", "/Authorization")) == 3)
    await program.settled()
    assert program.asked("POST", "/Authorization")[-1].json["ClientId"] == "client-payroll"
    assert program.box("inUseBox") is None


async def test_a_refused_login_leads_to_the_form_of_its_own_credential(program: Program) -> None:
    program.add("Payroll")
    program.add("Other")
    program.server.script("POST", "/Authorization", Answer(status=404, json=["Invalid client"]))
    program.choose("Payroll")
    program.do("getToken")
    await program.until(lambda: "Payroll" in program.message)
    program.choose("Other")
    program.click("messageAction")
    from aspire_desktop.widgets.credential_dialog import CredentialDialog

    dialog = program.part(CredentialDialog, "credentialDialog")
    assert dialog._form.draft().description == "Payroll"
    dialog.reject()


async def test_while_a_request_waits_cancel_says_whose_and_another_is_refused_with_words(
    program: Program,
) -> None:
    program.add("Payroll")
    program.add("Other")
    program.late("GET", "/Branches", Answer(json=BRANCHES))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.asked("GET", "/Branches"))
    cancel = program.part(QAbstractButton, "cancelButton")
    assert cancel.text() == "Cancel"
    program.choose("Other")
    assert cancel.text() == "Cancel “Payroll”"
    assert cancel.accessibleName() == "Cancel GET /Branches as “Payroll” (Esc)"
    program.choose("Other", "GET /Contacts")
    assert cancel.text() == "Cancel GET /Branches"
    program.do("execute")
    await program.until(lambda: program.message)
    assert "GET /Branches as “Payroll” is still under way" in program.message
    program.choose("Payroll", "GET /Branches")
    assert cancel.text() == "Cancel"
    assert cancel.accessibleName() == "Cancel the request (Esc)"
    program.gate.set()
    await program.until(lambda: "200" in program.status)
    await program.settled()
    assert program.message == ""


async def test_show_is_offered_only_while_there_is_something_to_show(program: Program) -> None:
    payroll = program.add("Payroll")
    program.add("Other")
    program.late("GET", "/Branches", Answer(json=BRANCHES))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.asked("GET", "/Branches"))
    program.choose("Other", "GET /Contacts")
    program.services.credentials.remove(payroll)
    program.application.reload()
    program.gate.set()
    await program.until(lambda: "GET /Branches as “Payroll”" in program.message)
    await program.settled()
    assert not await program.user.is_visible("messageAction")


async def test_where_no_response_came_the_card_says_why_after_the_message_is_gone(program: Program) -> None:
    program.add("Payroll")
    program.server.script("GET", "/Branches", Answer(json=BRANCHES, drop_after=3))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.status == "No response")
    program.click("messageClose")
    why = program.part(QLabel, "responseHint").text()
    assert program.server.url.removeprefix("http://") in why
    program.choose(operation="GET /Contacts")
    assert program.part(QLabel, "responseHint").text() != why
