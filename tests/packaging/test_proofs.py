"""tests/README.md maps every line to its tests, and is up to date."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def proofs() -> ModuleType:
    specification = importlib.util.spec_from_file_location("proofs", ROOT / "packaging" / "proofs.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_the_page_is_as_the_table_has_it_and_each_test_is_there(proofs: ModuleType) -> None:
    """Where this fails: python packaging/dev.py proofs."""
    assert proofs.main(["--check"]) == 0


def test_a_test_that_is_not_there_is_noticed(proofs: ModuleType) -> None:
    lines = [{"number": 1, "level": "must", "tests": ["core/test_marks.py::test_nothing_of_the_kind"]}]
    problems = proofs.missing([{"line": lines}])
    assert "line 1: there is no core/test_marks.py::test_nothing_of_the_kind" in problems
    assert "line 2 is absent" in problems
    assert not proofs.exists("core/test_nowhere.py")
    assert proofs.exists("core/test_marks.py")


def test_a_must_without_a_test_is_noticed(proofs: ModuleType) -> None:
    lines = [{"number": 1, "level": "must", "tests": []}]
    assert "line 1 is a must and has no test" in proofs.missing([{"line": lines}])
