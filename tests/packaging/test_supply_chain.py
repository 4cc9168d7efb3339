"""Tests for packaging/supply_chain.py, and for what is said of the packages that are bundled."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def supply_chain() -> ModuleType:
    place = ROOT / "packaging" / "supply_chain.py"
    specification = importlib.util.spec_from_file_location("supply_chain", place)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_every_bundled_package_is_listed_with_its_license(supply_chain: ModuleType) -> None:
    """Where this fails: python packaging/dev.py licenses."""
    listed = [
        (name, version) for name, version, license_, _ in supply_chain._rows(supply_chain.TABLE) if license_
    ]
    assert listed == [(name, version) for name, version, _ in supply_chain.locked()]


def test_no_license_is_one_that_binds_the_whole_program(supply_chain: ModuleType) -> None:
    for name, _, license_, _ in supply_chain._rows(supply_chain.TABLE):
        binding = "GPL" in license_ and "LGPL" not in license_
        assert not binding, name


def test_an_installed_package_says_what_the_table_says(supply_chain: ModuleType) -> None:
    for name, _, license_, _ in supply_chain._rows(supply_chain.TABLE):
        assert supply_chain.license_of(name) in ("", license_), name


def test_a_package_that_could_not_be_looked_up_is_no_clean_audit(
    supply_chain: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    clean = {"name": "a", "version": "1", "vulns": []}
    unknown = {"name": "b", "skip_reason": "not found"}
    weak = {"name": "c", "version": "2", "vulns": [{"id": "X-1", "fix_versions": ["3"]}]}
    assert supply_chain.told("x", [clean]) == 0
    assert supply_chain.told("x", [clean, unknown]) == 2
    assert "NOT AUDITED" in capsys.readouterr().err
    assert supply_chain.told("x", [clean, unknown, weak]) == 1
    assert "c 2: X-1, fixed in 3" in capsys.readouterr().out


def test_a_tool_that_fails_without_an_answer_is_no_clean_audit(
    supply_chain: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "pip-audit"
    broken.write_text("#!/bin/sh\necho no network >&2\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr(supply_chain, "tool", lambda _: str(broken))
    assert supply_chain.audit([]) == 2


def test_texts_of_licenses_are_copied(supply_chain: ModuleType, tmp_path: Path) -> None:
    assert supply_chain.copy_texts("httpx", tmp_path) >= 1
    assert next((tmp_path / "httpx").iterdir()).stat().st_size > 500


def test_the_locks_entries_are_all_read(supply_chain: ModuleType) -> None:
    lock = supply_chain.RUNTIME.read_text(encoding="utf-8")
    assert len(supply_chain.locked()) == lock.count("==") - lock.count("== '")
    assert json.dumps(supply_chain.locked())
