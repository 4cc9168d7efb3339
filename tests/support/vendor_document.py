"""The vendor's own API description, where this machine has it: to test with, never to copy."""

from pathlib import Path

import pytest

PATH = Path(__file__).parents[3] / "shared" / "aspire-api" / "swagger.json"


def vendor_document() -> bytes:
    """Return the document; the test is skipped where it is not there."""
    if not PATH.exists():
        pytest.skip("the vendor's document is not on this machine")
    return PATH.read_bytes()
