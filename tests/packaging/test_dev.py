"""Tests for packaging/dev.py, and for what the lock files may hold."""

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "dev.py"
LOCKS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    specification = importlib.util.spec_from_file_location("dev", SCRIPT)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_it_imports_the_standard_library_only() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_four_versions_of_python_will_do(
    dev: ModuleType, version: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    dev.check_python(version)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("version", [(3, 10), (2, 7)])
def test_older_ones_are_refused_with_a_sentence(dev: ModuleType, version: tuple[int, int]) -> None:
    with pytest.raises(dev.SetupError, match=r"Python 3\.11 or later is needed; this is"):
        dev.check_python(version)


@pytest.mark.parametrize("version", [(3, 15), (4, 0)])
def test_a_newer_one_is_tried_with_a_warning(
    dev: ModuleType, version: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    dev.check_python(version)
    said = capsys.readouterr().err
    assert "newer than those tested (3.11 to 3.14)" in said
    assert f"Python {version[0]}.{version[1]} is" in said


def test_the_project_and_the_readme_name_the_same_versions(dev: ModuleType) -> None:
    oldest, newest = (".".join(map(str, one)) for one in (dev.OLDEST, dev.NEWEST))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == f">={oldest}"
    assert f"Python ({oldest} to {newest})" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may have no display")
def test_without_a_display_it_says_what_to_do(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(dev.SetupError, match="--screenshot"):
        dev.check_display([])
    dev.check_display(["--screenshot", "x.png"])
    dev.check_display(["--screenshot=x.png"])
    monkeypatch.setenv("DISPLAY", ":1")
    dev.check_display([])


def test_tests_need_more_than_a_picture(dev: ModuleType) -> None:
    picture = dev.wanted_packages("demo", ["--screenshot", "x.png"])
    assert set(picture) <= set(dev.wanted_packages("test", []))


def test_a_larger_lock_serves_the_smaller_ones(dev: ModuleType) -> None:
    assert dev.LOCK_ORDER.index("runtime") < dev.LOCK_ORDER.index("demo") < dev.LOCK_ORDER.index("dev")
    assert len({dev.fingerprint(lock) for lock in dev.LOCK_ORDER}) == len(dev.LOCK_ORDER)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_pins_each_package_by_hash_and_names_no_place(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"https?:|://|--index|--find-links|@ ", text)
    entries = re.split(r"\n(?=[a-z0-9])", text.strip())
    assert len(entries) > 0
    for entry in entries:
        assert re.match(r"[a-z0-9.-]+==\S+", entry)
        assert "--hash=sha256:" in entry


def test_pyside_stays_below_the_version_that_aborts() -> None:
    for lock in LOCKS:
        found = re.search(
            r"^pyside6-essentials==(\d+)\.(\d+)", lock.read_text(encoding="utf-8"), re.MULTILINE
        )
        if found:
            assert (int(found[1]), int(found[2])) < (6, 12)


def test_an_environment_is_made_by_a_python_outside_of_it(dev: ModuleType) -> None:
    command = [dev.own_python(), "-c", "import sys; print(sys.prefix)"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    assert Path(said) == Path(sys.base_prefix)
