"""A save that kept no earlier version is told of, until one is kept again."""

import errno
from pathlib import Path

from PySide6.QtWidgets import QLabel

from aspire_desktop.services.vault.files import FileSystem
from tests.app.program import Program


class ForbiddenCopies(FileSystem):
    """Lets the vault be written, and nothing beside it."""

    def write(self, path: Path, content: bytes) -> None:
        if ".aspire.1" in path.name:
            raise OSError(errno.EACCES, "Permission denied")
        super().write(path, content)


async def test_it_is_said_above_the_work_and_in_the_status_line(program: Program) -> None:
    program.add("Payroll")
    files = program.services.vault._files
    before, files._system = files._system, ForbiddenCopies()
    program.choose("Payroll")
    program.do("duplicateCredential")
    await program.settled()
    program.application.vault.state.check()
    await program.settled()
    word = program.part(QLabel, "vaultState")
    assert program.message == "Saved, but no earlier version was kept: Permission denied."
    assert word.text().endswith("open, no earlier version kept")
    assert word.toolTip().count("Permission denied") == 1
    files._system = before
    program.do("duplicateCredential")
    await program.settled()
    program.application.vault.state.check()
    await program.settled()
    assert program.message == ""
    assert word.text().endswith("open")
