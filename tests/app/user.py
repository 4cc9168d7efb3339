"""What a user does with the program in this process: as `tests.remote.control` has it, and awaited."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from aspire_desktop.widgets.main_window import MainWindow
from tests.remote.hands import CommandError, Hands

#: Long enough for a machine with ten times as much to do.
_PATIENCE_S = 90.0


class User:
    """Acts on widgets by their names.  Each command waits until it can be done."""

    def __init__(self, window: MainWindow) -> None:
        self._hands = Hands(window)

    async def click(self, name: str) -> None:
        await self._do(do="click", name=name)

    async def type(self, name: str, text: str) -> None:
        await self._do(do="type", name=name, text=text)

    async def paste(self, name: str, text: str, *, over: bool = False) -> None:
        await self._do(do="paste", name=name, text=text, over=over)

    async def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        await self._do(do="copy", text=text)

    async def choose(self, name: str, text: str) -> None:
        await self._do(do="choose", name=name, text=text)

    async def select(self, name: str, text: str) -> None:
        await self._do(do="select", name=name, text=text)

    async def tab(self, name: str) -> None:
        """Bring the tab with that widget to the front."""
        await self._do(do="tab", name=name)

    async def key(self, keys: str) -> None:
        await self._do(do="key", keys=keys)

    async def write(self, text: str) -> None:
        """Type into whatever has the focus, in the place of what is selected."""
        await self._do(do="write", text=text)

    async def file(self, path: Path) -> None:
        """Answer a file dialog; typed letter by letter its proposals would come between."""
        until = time.monotonic() + _PATIENCE_S
        while not isinstance(dialog := QApplication.activeModalWidget(), QFileDialog):
            assert time.monotonic() < until, f"{dialog} is no file dialog"
            await asyncio.sleep(0.005)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)
        await asyncio.sleep(0)

    async def read(self, name: str, matches: str = "") -> str:
        """Return the text of a widget, once it matches the pattern."""
        return str(await self._do(do="read", name=name, matches=matches))

    async def rows(self, name: str, count: int | None = None) -> list[list[str]]:
        """Return what a table shows, once it has so many rows."""
        until = time.monotonic() + _PATIENCE_S
        while True:
            rows: list[list[str]] = await self._do(do="rows", name=name)
            if count is None or len(rows) == count:
                return rows
            assert time.monotonic() < until, rows
            await asyncio.sleep(0.005)

    async def is_visible(self, name: str) -> bool:
        return bool((await self._do(do="state", name=name))["visible"])

    async def is_enabled(self, name: str) -> bool:
        return bool((await self._do(do="state", name=name))["enabled"])

    async def gone(self, name: str) -> None:
        """Return when nothing of that name is in sight."""
        until = time.monotonic() + _PATIENCE_S
        while True:
            try:
                state = self._hands.do({"do": "state", "name": name})
            except CommandError:
                return
            if not state["visible"]:
                return
            assert time.monotonic() < until, name
            await asyncio.sleep(0.005)

    async def _do(self, **command: Any) -> Any:
        until = time.monotonic() + _PATIENCE_S
        while True:
            try:
                done = self._hands.do(command)
            except CommandError as error:
                if time.monotonic() > until:
                    raise AssertionError(f"{command}: {error}") from None
            else:
                await asyncio.sleep(0)
                return done
            await asyncio.sleep(0.005)
