"""Messages stay until what they are about has come right, and their buttons act on what they name."""

from pathlib import Path

from aspire_desktop.services.vault.files import FileSystem
from tests.app.program import Program, execute
from tests.support.api_server import Answer
from tests.support.turns import forget_turn


class FullDisk(FileSystem):
    """Takes no new generation of the vault while `is_full`."""

    is_full = True

    def write(self, path: Path, content: bytes) -> None:
        if self.is_full:
            raise OSError(28, "No space left on device")
        super().write(path, content)


async def failed_branches(program: Program) -> str:
    """Return what is said of a GET /Branches as Payroll whose answer is no HTTP."""
    program.server.script("GET", "/Branches", Answer(raw=b"nonsense\r\n\r\n"))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: "GET /Branches as “Payroll”" in program.message)
    await program.settled()
    return program.message


async def test_an_answer_or_a_token_takes_away_only_what_was_said_of_itself(program: Program) -> None:
    payroll = program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    disk, files = FullDisk(), program.services.vault._files
    before, files._system = files._system, disk
    program.do("duplicateCredential")
    await program.until(lambda: "saved" in program.message)
    said = program.message
    await program.settled()
    program.choose("Payroll")
    program.server.script("GET", "/Branches", Answer(json=[]))
    await execute(program)
    assert program.message == said
    await program.services.tokens.issue(payroll)
    await program.settled()
    assert program.message == said
    files._system = before
    program.click("messageAction")
    await program.settled()
    assert program.message == ""


async def test_a_failure_waits_under_a_newer_message_and_goes_with_its_own_success(program: Program) -> None:
    program.add("Payroll")
    program.add("Other")
    failure = await failed_branches(program)
    program.server.script("POST", "/Authorization", Answer(status=404, json=["Invalid client"]))
    program.choose("Other", "GET /Contacts")
    program.do("getToken")
    await program.until(lambda: "Other" in program.message)
    await program.settled()
    program.window.messages.dismiss()
    assert program.message == failure
    program.server.script("GET", "/Branches", Answer(json=[]))
    program.choose("Payroll", "GET /Branches")
    await execute(program)
    assert program.message == ""


async def test_news_of_an_answer_goes_once_the_answer_is_in_sight(program: Program) -> None:
    program.add("Payroll")
    program.late("GET", "/Branches", Answer(json=[]))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.asked("GET", "/Branches"))
    program.choose(operation="GET /Contacts")
    program.gate.set()
    await program.until(lambda: program.message == "GET /Branches as “Payroll”: 200 OK")
    program.choose(operation="POST /Branches")
    assert program.message == "GET /Branches as “Payroll”: 200 OK"
    program.choose(operation="GET /Branches")
    assert program.status.startswith("200 OK")
    assert program.message == ""


async def test_a_failure_is_still_said_when_its_operation_is_chosen_once_more(program: Program) -> None:
    program.add("Payroll")
    failure = await failed_branches(program)
    program.choose(operation="GET /Contacts")
    program.choose(operation="GET /Branches")
    assert program.message == failure


def remove(program: Program, name: str) -> None:
    """Delete a credential as another window or a command does."""
    program.services.credentials.remove(program.profile(name).id)
    forget_turn()  # the program saves in a thread
    program.application.reload()


async def test_what_was_said_of_a_token_leaves_with_its_credential(program: Program) -> None:
    program.add("Payroll")
    program.add("Other")
    program.server.script("POST", "/Authorization", Answer(status=404, json=["Invalid client"]))
    program.choose("Payroll", "GET /Branches")
    program.do("getToken")
    await program.until(lambda: "rejected" in program.message)
    await program.settled()
    remove(program, "Other")
    assert "rejected" in program.message
    remove(program, "Payroll")
    assert program.message == ""
