"""The window and the command line write to one vault, a thousand times, and nothing is lost."""

import json
import subprocess
import sys
from pathlib import Path

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import ROOT, Program, add_credential

_BY_SCRIPTS = 480
_AT_ONCE = 2
_BY_WINDOW = 20


def test_a_thousand_writes_by_window_and_scripts_lose_none(
    start: Program, demo_server: DemoServer, environment: dict[str, str], data_folder: Path
) -> None:
    program = start()
    add_credential(program, demo_server.base_url, description="anchor")
    command = [sys.executable, "-m", "tests.e2e.many_writes", str(data_folder)]
    scripts = [
        subprocess.Popen([*command, f"script {number}", str(_BY_SCRIPTS)], env=environment, cwd=ROOT)
        for number in range(_AT_ONCE)
    ]
    for number in range(_BY_WINDOW):
        program.click("duplicateCredentialAction")
        program.read("credentialTitle", r"copy" if not number else rf"copy {number + 1}\)|copy\)$")
        program.click("editCredentialButton")
        program.type("descriptionField", f"window {number}")
        program.click("saveCredentialButton")
        program.read("credentialTitle", f"^window {number}$")
    assert [script.wait(240) for script in scripts] == [0] * _AT_ONCE

    cli = [sys.executable, "-m", "aspire_desktop.cli", "--data-dir", str(data_folder)]
    listed = subprocess.run(
        [*cli, "credentials", "list", "--json"], env=environment, cwd=ROOT, capture_output=True, check=True
    )
    found = {row["description"] for row in json.loads(listed.stdout)}
    by_scripts = {f"script {one}: {number}" for one in range(_AT_ONCE) for number in range(_BY_SCRIPTS)}
    assert found == {"anchor"} | by_scripts | {f"window {number}" for number in range(_BY_WINDOW)}
    program.type("credentialSearch", "script 1: 479")
    program.select("credentialTable", "script 1: 479")
    program.close()
