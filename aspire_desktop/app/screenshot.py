"""Renders the window to a file after a real token and a real answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from aspire_desktop.app.composition import Application
    from aspire_desktop.widgets.main_window import MainWindow

_PATIENCE_S: Final = 30.0
_SIZE: Final = (1280, 800)


async def take_screenshot(window: MainWindow, application: Application, path: Path) -> int:
    """Get a token, execute the chosen operation, and save the window as a PNG.

    Returns:
        0, or 1 where one of the three did not come about; nothing is saved then.
    """
    window.resize(*_SIZE)
    try:
        async with asyncio.timeout(_PATIENCE_S):
            await _emitted(application.tokens.presenter.token_changed, window.token.get_requested)
            if window.choice.operation is None:
                await _emitted(application.requests.presenter.operation_shown)
            await _emitted(application.requests.presenter.answered, window.request.execute_requested)
            await asyncio.sleep(0)  # the buttons hear of the end after the answer
            await asyncio.sleep(0)
    except TimeoutError:
        return 1
    path.parent.mkdir(parents=True, exist_ok=True)
    return 0 if window.grab().save(str(path), "PNG") else 1


async def _emitted(signal: SignalInstance, wish: SignalInstance | None = None) -> None:
    """Emit `wish`, and return when `signal` has been."""
    happened = asyncio.Event()
    connection = signal.connect(happened.set)
    if wish is not None:
        wish.emit()
    await happened.wait()
    signal.disconnect(connection)
