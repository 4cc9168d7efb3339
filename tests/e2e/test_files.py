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
    program.choose_file(str(target))
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


def test_a_file_is_put_into_a_body_and_read_back(
    start: Program, demo_server: DemoServer, tmp_path: Path
) -> None:
    file = tmp_path / "hours.csv"
    file.write_bytes(b"Crew,Hours\r\nNorth,7.5\r\n")
    program = start()
    add_credential(program, demo_server.base_url)
    program.read("descriptionSource", "from the server")
    program.type("operationFilter", "post /Attachments")
    program.select("operationTree", "POST /Attachments")
    program.click("bodyInsertFile")
    program.choose_file(str(file))
    program.click("bodyAsText")
    body = program.read("bodyEditor", "hours.csv")
    assert '"FileData": "Q3JldyxIb3Vycw0KTm9ydGgsNy41DQo="' in body
    whole = '{"FileName": "hours.csv", "FileData": "Q3JldyxIb3Vycw0KTm9ydGgsNy41DQo=", '
    program.paste_over("bodyEditor", whole + '"ObjectCode": "Property", "AttachmentTypeId": 3}')
    program.click("executeButton")
    program.read("responseStatus", "^200")
    program.close()
