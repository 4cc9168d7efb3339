"""What was seen of a server's tokens is told in the window, and forgotten on request."""

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import Program, add_credential


def test_the_window_says_how_long_tokens_were_seen_to_live(start: Program, demo_server: DemoServer) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("evidenceButton")
    assert "No response to a token has been seen yet" in program.read("evidenceText")
    assert not program.is_enabled("forgetEvidenceButton")
    program.key("Esc")
    program.read("descriptionSource", "from the server")
    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.click("executeButton")
    program.read("responseStatus", "^200 OK$")
    program.click("evidenceAction")
    program.read("evidenceRule", "Not known yet")
    text = program.read("evidenceText", "Seen alive")
    assert "UTC" in text
    program.click("forgetEvidenceButton")
    program.read("evidenceText", "Cleared: what had been learned")
    assert program.close() == 0
