"""Some calls of every operation; ``python packaging/dev.py torture`` has each of them fail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.api_server import ApiServer

pytest.importorskip("fcntl", reason="a disturbed run is a copy of this process")

from tests.torture.harness import Operation, torture
from tests.torture.operations import OPERATIONS, prepare

pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")

#: Every so manieth call, of each operation from another one on.
_STRIDE = 23


@pytest.fixture(scope="module")
def server() -> Iterator[ApiServer]:
    with ApiServer() as server:
        prepare(server)
        yield server


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_what_is_disturbed_is_done_wholly_or_not_at_all(
    operation: Operation, server: ApiServer, tmp_path: Path
) -> None:
    report = torture(operation, tmp_path, server, stride=_STRIDE, offset=OPERATIONS.index(operation))
    assert report.problems == []
    assert report.points > 0
