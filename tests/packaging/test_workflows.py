"""The workflows: readable, pinned, and true to the files that they name."""

from __future__ import annotations

import plistlib
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from aspire_desktop.demo.accounts import ACCOUNTS

ROOT = Path(__file__).parents[2]
_WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
#: A line of an action: its repository, the hash of a commit, and for people the version that it is.
_PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
_OWN_FILE = re.compile(r"(?:\./)?(packaging/[\w./-]+\.(?:py|ps1|sh|txt))")

each_workflow = pytest.mark.parametrize("path", _WORKFLOWS, ids=lambda path: path.name)


def _jobs(path: Path) -> dict[str, Any]:
    jobs: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]
    return jobs


def _steps(path: Path) -> Iterator[dict[str, Any]]:
    for job in _jobs(path).values():
        yield from job["steps"]


@each_workflow
def test_every_action_is_pinned_by_the_hash_of_a_commit(path: Path) -> None:
    lines = re.findall(r"uses: +(.*)", path.read_text(encoding="utf-8"))
    assert len(lines) == sum("uses" in step for step in _steps(path)) > 0
    assert [line for line in lines if not _PINNED.fullmatch(line)] == []


@each_workflow
def test_one_action_has_one_hash(path: Path) -> None:
    pins = {pin for file in _WORKFLOWS for pin in re.findall(r"uses: +(.*)", file.read_text("utf-8"))}
    names = [pin.split("@")[0] for pin in pins]
    assert len(names) == len(set(names)), path.name


@each_workflow
def test_a_workflow_may_read_only_unless_a_job_says_otherwise(path: Path) -> None:
    assert yaml.safe_load(path.read_text(encoding="utf-8"))["permissions"] == {"contents": "read"}
    for name, job in _jobs(path).items():
        assert "timeout-minutes" in job, name
        granted = set(job.get("permissions", {}).items())
        # Who it is to a service that trusts this repository, and the pages of its site: nothing of the code.
        assert granted <= {("contents", "read"), ("id-token", "write"), ("pages", "write")}, name


@each_workflow
def test_every_job_that_is_waited_for_is_there_and_makes_what_is_fetched(path: Path) -> None:
    jobs = _jobs(path)
    for name, job in jobs.items():
        needed = [job["needs"]] if isinstance(job.get("needs"), str) else job.get("needs", [])
        assert set(needed) <= jobs.keys(), name
        made = {artifact for other in needed for artifact in _artifacts(jobs[other], "upload")}
        assert set(_artifacts(job, "download")) <= made, name


@each_workflow
def test_a_job_goes_on_only_after_what_has_ended_well_or_was_not_to_be(path: Path) -> None:
    """One that takes too long has the result `cancelled`: what is only no failure is not done."""
    for name, job in _jobs(path).items():
        assert "!=" not in re.sub(r"vars\.\w+ != ''", "", str(job.get("if", ""))), name


def _artifacts(job: dict[str, Any], way: str) -> list[str]:
    uses = f"actions/{way}-artifact@"
    return [step["with"]["name"] for step in job["steps"] if step.get("uses", "").startswith(uses)]


@each_workflow
def test_the_files_that_are_run_are_there_and_no_value_is_pasted_into_a_script(path: Path) -> None:
    scripts = [step["run"] for step in _steps(path) if "run" in step]
    assert scripts
    for script in scripts:
        assert "${{" not in script, script
        for name in _OWN_FILE.findall(script):
            assert (ROOT / name).is_file(), name


def test_the_modules_tests_sign_in_as_the_demo_knows_it() -> None:
    script = ROOT / "packaging" / "windows" / "powershell" / "AspireDesktop.Tests.ps1"
    text = script.read_text(encoding="ascii")
    assert ACCOUNTS[0].client_id in text
    assert ACCOUNTS[0].secret in text


def test_the_bundle_for_macos_is_what_macos_reads() -> None:
    folder = ROOT / "packaging" / "macos"
    with (folder / "Info.plist").open("rb") as file:
        described = plistlib.load(file)
    script = (folder / "bundle.sh").read_text(encoding="utf-8")
    assert f"Contents/MacOS/{described['CFBundleExecutable']}" in script.replace("$contents", "Contents")
    assert f"{described['CFBundleIconFile']}.icns" in script
    for name, shell in (("bundle.sh", "bash"), ("start.sh", "sh")):
        subprocess.run([shell, "-n", str(folder / name)], check=True)
