"""A secret is replaced step by step, with the program closed and killed in between."""

import re

import httpx

from aspire_desktop.demo.admin import ADMIN_PATH
from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, Program, add_credential


def _new_secret(base_url: str) -> str:
    """Have the demo's own page make a new secret, as an admin does in Aspire."""
    answer = httpx.post(base_url + ADMIN_PATH, data={"ClientId": FULL.client_id}, trust_env=False)
    found = re.search(r"id='secret'>([^<]+)<", answer.text)
    assert found
    return found[1]


def test_a_secret_is_rotated_over_a_restart_and_a_kill(start: Program) -> None:
    with DemoServer() as server:
        program = start()
        add_credential(program, server.base_url)
        program.click("getTokenButton")
        program.read("tokenState", "Valid")
        program.click("integrationsAction")
        for name in ("Spreadsheet", "Nightly job"):
            program.click("addIntegrationButton")
            program.write(name)
            program.key("Return")
        program.click("saveIntegrationsButton")

        program.click("rotateSecretAction")
        assert "Nightly job" in program.read("rotationPlaces", "Spreadsheet")
        program.click("rotationNextButton")
        program.paste("newSecretField", "a wrong one")
        program.click("testSecretButton")
        program.read("rotationProblem", "rejected")
        program.close()

        secret = _new_secret(server.base_url)
        program = start()
        program.read("secretAge", "rotation unfinished")
        program.click("rotateButton")
        program.read("rotationKept", "stored encrypted")
        program.paste("newSecretField", secret)
        program.click("testSecretButton")
        program.read("secretAge", "2 of 2 left")
        program.select("rotationIntegrations", "Spreadsheet")
        program.key("Space")
        program.read("secretAge", "1 of 2 left")
        program.kill()

        program = start()
        program.read("secretAge", "1 of 2 left")
        program.read("tokenState", "Valid")
        program.click("rotateButton")
        program.click("rotationNextButton")
        assert "Nightly job" in program.read("rotationSummary", "don't have the new Secret")
        program.click("finishRotationButton")
        program.read("messageBar", "uses its new Secret")
        program.click("showStoredSecretButton")
        assert program.read("secretText", "^demo-secret") == secret
        program.click("getTokenAction")
        program.read("tokenState", "Valid")
        program.click("activityAction")
        program.read("activityState", "Complete")
        details = [row[3] for row in program.rows("activityTable") if row[1] == "secret rotated"]
        assert details[0] == "finished"
        program.close()
