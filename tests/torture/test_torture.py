"""Some calls of every operation; ``python packaging/dev.py torture`` has each of them fail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.api_server import ApiServer

pytest.importorskip("fcntl", reason="a disturbed run is a fork")

from tests.support.forks import Forks
from tests.torture.__main__ import main
from tests.torture.harness import Operation, Torturer
from tests.torture.operations import OPERATIONS, prepare

#: Every so manieth call, of each operation from another one on.
_STRIDE = 23


@pytest.fixture(scope="module")
def server() -> Iterator[ApiServer]:
    with ApiServer() as server:
        prepare(server)
        yield server


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_what_is_disturbed_is_done_wholly_or_not_at_all(
    operation: Operation, server: ApiServer, command_forks: Forks, tmp_path: Path
) -> None:
    torturer = Torturer(tmp_path, server, command_forks)
    report = torturer.torture(operation, stride=_STRIDE, offset=OPERATIONS.index(operation))
    assert report.problems == []
    assert report.points > 0


def test_an_operation_that_is_not_known_is_named_with_those_that_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([OPERATIONS[0].name, "no such"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("There is no operation no such.")
    assert all(operation.name in said.err for operation in OPERATIONS)
