"""From the start to a saved file, by the keyboard alone; and an export that was interrupted."""

import csv
import json
from pathlib import Path

import pytest

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import Program, add_credential


def test_a_collection_is_saved_as_csv_by_the_keyboard_alone(
    start: Program, demo_server: DemoServer, tmp_path: Path
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.read("descriptionSource", "from the server")
    target = tmp_path / "times.csv"

    program.key("Ctrl+L")
    program.write("get worktickettimes")
    program.key("Down")
    program.read("operationTitle", "^/WorkTicketTimes$")
    program.key("Ctrl+Shift+S")
    program.read("exportWhat", "/WorkTicketTimes")
    program.write(str(target))
    program.key("Return")
    program.read("messageBar", "rows written to times.csv")
    program.read("exportState", "rows written")

    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 1_000
    assert len({row["WorkTicketTimeID"] for row in rows}) == len(rows)
    assert not list(tmp_path.glob("*part*"))
    program.key("Escape")
    assert program.close() == 0


@pytest.mark.parametrize("ending", ["xlsx", "jsonl", "json"])
def test_other_formats_are_chosen_by_their_ending(
    start: Program, demo_server: DemoServer, tmp_path: Path, ending: str
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.read("descriptionSource", "from the server")
    program.type("operationFilter", "GET /Branches")
    program.select("operationTree", "GET /Branches")
    program.read("operationTitle", "^/Branches$")
    program.click("exportButton")
    target = tmp_path / f"branches.{ending}"
    program.type("exportTarget", str(target))
    program.click("exportStart")
    program.read("exportState", "rows written")
    content = target.read_bytes()
    if ending == "json":
        assert json.loads(content)[0]["BranchID"] == 1000
    elif ending == "jsonl":
        assert json.loads(content.splitlines()[0])["BranchID"] == 1000
    else:
        assert content.startswith(b"PK")


def test_a_file_that_cannot_be_written_is_told_before_anything_is_sent(
    start: Program, demo_server: DemoServer, tmp_path: Path
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.read("descriptionSource", "from the server")
    program.type("operationFilter", "GET /Branches")
    program.select("operationTree", "GET /Branches")
    program.click("exportButton")
    program.type("exportTarget", str(tmp_path / "branches.doc"))
    program.read("exportNotes", "ending in")
    assert not program.is_enabled("exportStart")
    program.type("exportTarget", str(tmp_path / "nowhere" / "branches.csv"))
    program.read("exportNotes", "no such folder")
    assert not program.is_enabled("exportStart")
