"""What all tests share."""

import os

import pytest

# Before Qt is loaded: tests need no screen, and must not take the user's.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
