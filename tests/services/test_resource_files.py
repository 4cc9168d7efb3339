"""Tests for aspire_desktop.services.resource_files."""

import json
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from aspire_desktop.services.resource_files import resource

ROOT = Path(__file__).parents[2]
_ASK = """
import json
import aspire_desktop
from aspire_desktop.services.guide_pages import read_guide
from aspire_desktop.services.resource_files import resource
print(json.dumps([aspire_desktop.__file__, len(read_guide()), len(resource("catalogue.json").read_bytes())]))
"""


def test_files_and_folders_are_found() -> None:
    assert json.loads(resource("scope_presets.json").read_text(encoding="utf-8"))
    assert resource("guide").is_dir()


def test_a_checkout_that_was_never_installed_finds_them(tmp_path: Path) -> None:
    for name in ("aspire_desktop", "resources"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    # Without `site` no installation of this project is found, only what it depends on.
    environment = {"PYTHONPATH": sysconfig.get_path("purelib"), "PYTHONUTF8": "1"}
    command = [sys.executable, "-S", "-c", _ASK]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False, text=True)
    assert done.stderr == ""
    place, pages, size = json.loads(done.stdout)
    assert Path(place).is_relative_to(tmp_path)
    assert pages > 0
    assert size == (ROOT / "resources" / "catalogue.json").stat().st_size
