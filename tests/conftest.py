"""What all tests share."""

import os

import pytest

pytest_plugins = ["tests.support.secret_service", "tests.support.display", "tests.support.demo_server"]

# Before Qt is loaded: tests need no screen, and must not take the user's.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
