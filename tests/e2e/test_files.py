"""Files in responses: an attachment in base64 is shown and saved as the file that it is."""

from pathlib import Path

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import Program, add_credential


def test_an_attachment_is_shown_and_saved(start: Program, demo_server: DemoServer, tmp_path: Path) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.read("descriptionSource", "from the server")
    program.type("operationFilter", "AttachmentFileData")
    program.select("operationTree", "GET /Attachments/AttachmentFileData")
    program.type("parameter:query:$filter", "AttachmentID eq 1000")
    program.key("Ctrl+Return")
    program.read("responseFile", r"^File in FileData: site-1\.png, \d+ B$")
    program.click("previewFileButton")
    program.key("Escape")
    program.click("saveFileButton")
    target = tmp_path / "site.png"
    program.type("fileNameEdit", str(target))
    program.key("Return")
    program.read("messageBar", "Saved as site.png")
    assert target.read_bytes().startswith(b"\x89PNG")

    program.type("parameter:query:$filter", "AttachmentID eq 1001")
    program.key("Ctrl+Return")
    program.read("responseFile", r"^File in FileData: report-2\.pdf")
    program.type("parameter:query:$filter", "AttachmentID eq 1002")
    program.key("Ctrl+Return")
    program.read("responseFile", r"^File in FileData: report-3\.csv")
    program.click("previewFileButton")
    assert "Crew,Hours" in program.read("textDialogText")
    program.key("Escape")
    program.select("operationTree", "GET /Attachments/AttachmentFileData")
    program.close()
