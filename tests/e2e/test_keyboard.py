"""The main job without a mouse: each key goes to whatever has the focus, as on a desk."""

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, Program, add_credential, clipboard_of
from tests.remote.control import JUST_BEGUN, Control

_MANY = 60


def tab_to(program: Control, name: str) -> None:
    """Press Tab until it is reached, as somebody does who sees where the focus is."""
    for _ in range(_MANY):
        if program.focused() == name:
            return
        program.key("Tab")
    raise AssertionError(f"Tab never reached {name}")


def test_an_operation_is_found_though_misspelled_and_enter_goes_to_its_first_parameter(
    start: Program, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.read("descriptionSource", "from the server")
    program.key("Ctrl+L")
    program.write("method:get braches")
    program.key("Return")
    program.read("operationTitle", "^/Branches$")
    assert program.focused() == "parameter:query:$filter"
    program.key("Ctrl+L")
    program.write("contacts get")
    program.key("Down")
    program.read("operationTitle", "^/Contacts$")
    program.key("Return")
    assert program.focused() == "parameter:query:$filter"
    program.key("Ctrl+L")
    program.write("post contacts")
    program.key("Return")
    program.read("operationTitle", "^/Contacts$")
    assert program.focused() == "bodyForm"
    assert program.close() == 0


def test_the_main_job_by_the_keyboard_alone(
    start: Program, environment: dict[str, str], demo_server: DemoServer
) -> None:
    program = start()
    program.read("emptyState", "Bring it here")
    program.key("Ctrl+N")
    program.read("credentialDialog")
    program.copy(f"Client ID: {FULL.client_id}\nSecret: {FULL.secret}\n")
    tab_to(program, "pasteZone")
    program.key("Ctrl+V")
    tab_to(program, "descriptionField")
    program.write("Payroll export")
    tab_to(program, "environmentField")
    program.key("End")
    assert program.read("environmentField") == "Custom base URL"
    tab_to(program, "baseUrlField")
    program.write(demo_server.base_url)
    tab_to(program, "saveCredentialButton")
    program.key("Space")
    program.read("credentialTitle", "^Payroll export$")

    program.key("Ctrl+G")
    program.read("tokenCountdown", JUST_BEGUN)
    program.key("Ctrl+Shift+C")
    program.read("clipboardState", "Token copied")
    assert clipboard_of(environment).count(b".") == 2

    program.key("Ctrl+L")
    program.write("branches get")
    tab_to(program, "operationTree")
    program.key("Down")
    program.read("operationTitle", "^/Branches$")
    tab_to(program, "parameter:query:$top")
    program.write("2")
    program.key("Ctrl+Return")
    program.read("responseStatus", "^200 OK$")
    tab_to(program, "responseTable")
    program.key("Down")
    tab_to(program, "credentialSearch")
    program.key("F11")
    tab_to(program, "responseTable")
    program.key("Esc")
    assert program.close() == 0
