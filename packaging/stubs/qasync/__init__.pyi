"""The part of qasync 0.28 that is used here: it ships without types."""

import asyncio

from PySide6.QtCore import QCoreApplication

def QEventLoop(app: QCoreApplication) -> asyncio.AbstractEventLoop: ...
