"""The demo server as a fixture."""

from collections.abc import Iterator

import pytest

from aspire_desktop.demo.launch import DemoServer


@pytest.fixture(scope="session")
def demo_server() -> Iterator[DemoServer]:
    """One demo server for all tests: what they write to its tenant, others see."""
    with DemoServer() as server:
        yield server
