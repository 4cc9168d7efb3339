"""A Secret that was pasted and saved does not stay on the clipboard; what else is there does."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from aspire_desktop.core.credentials.environment import EnvironmentKind
from tests.app.program import Program

BLOCK = "Client ID: 5b0c6f1e-7d5a-4c55-9a3e-0f5f2f8f6f11\nSecret: s3cret+of/aspire=="


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


async def save_pasted(program: Program, copied: str, field: str) -> None:
    program.do("newCredential")
    await program.until(lambda: program.dialog("credentialDialog"))
    await program.user.type("descriptionField", "Payroll")
    kinds = program.part(QComboBox, "environmentField")
    kinds.setCurrentIndex(kinds.findData(EnvironmentKind.CUSTOM))
    await program.user.type("baseUrlField", program.server.url)
    await program.user.copy(copied)
    program.part(QLineEdit, field).setFocus()
    await program.user.key("Ctrl+V")
    if not program.part(QLineEdit, "clientIdField").text():
        await program.user.type("clientIdField", "client-1")


async def save(program: Program) -> None:
    program.click("saveCredentialButton")
    await program.until(lambda: program.dialog("credentialDialog") is None)
    await program.settled()


@pytest.mark.parametrize(
    ("copied", "field"),
    [(BLOCK, "descriptionField"), (BLOCK, "secretField"), (' "s3cret+of/aspire==" ', "secretField")],
)
async def test_what_was_pasted_and_saved_is_cleared_as_a_copy_is(
    program: Program, copied: str, field: str
) -> None:
    user = program.user
    await save_pasted(program, copied, field)
    assert clipboard() == copied  # until it is saved, somebody may need it once more
    await save(program)
    await user.read("clipboardState", "^The pasted Secret is still on the clipboard, cleared in")
    await user.click("clearClipboardButton")
    assert not clipboard()  # by the button: its time is not up for long
    assert program.services.vault.document.credentials[0].secret == "s3cret+of/aspire=="


async def test_what_was_copied_since_is_left_alone(program: Program) -> None:
    await save_pasted(program, BLOCK, "secretField")
    await program.user.copy("a text for somebody else")
    await save(program)
    assert program.application.tokens.clipboard.label == ""
    assert clipboard() == "a text for somebody else"


async def test_an_edit_without_a_secret_leaves_the_clipboard_alone(program: Program) -> None:
    program.add("Payroll")
    program.choose("Payroll")
    await program.user.copy("secret-of-somebody-else")
    program.do("editCredential")
    await program.until(lambda: program.dialog("credentialDialog"))
    await program.user.type("descriptionField", "Payroll 2")
    await save(program)
    assert clipboard() == "secret-of-somebody-else"
    assert program.application.tokens.clipboard.label == ""
