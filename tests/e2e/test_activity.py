"""What was done is on record, and a removed line is noticed, in the window."""

import subprocess
import sys
from pathlib import Path

from aspire_desktop.demo.accounts import ACCOUNTS
from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import ROOT, Program, add_credential
from tests.support.canary import find_canary


def test_what_the_window_and_the_command_line_did_is_on_one_record(
    start: Program, demo_server: DemoServer, data_folder: Path, environment: dict[str, str]
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("getTokenButton")
    program.read("tokenState", "Valid")
    command = [sys.executable, "-m", "aspire_desktop.cli", "--data-dir", str(data_folder)]
    token = subprocess.run(
        [*command, "token", "Payroll export"], env=environment, cwd=ROOT, check=True, capture_output=True
    ).stdout
    program.click("activityAction")
    program.read("activityState", "Complete")
    rows = program.rows("activityTable")
    assert [row[1:] for row in rows] == [
        ["copied", "Payroll export", "Token, printed", "command line"],
        ["token issued", "Payroll export", "", "window"],
        ["created", "Payroll export", "", "window"],
    ]
    program.type("activitySearch", "issued")
    assert len(program.rows("activityTable")) == 1

    file = data_folder / "activity.jsonl"
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(lines[0] + lines[2])
    program.click("refreshActivityButton")
    program.read("activityState", "1 entry between")
    assert program.close() == 0
    assert find_canary(data_folder, ACCOUNTS[0].secret) == []
    assert find_canary(data_folder, token.decode().strip()) == []
