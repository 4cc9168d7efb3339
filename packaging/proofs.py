#!/usr/bin/env python3
"""Makes tests/README.md of tests/lines.toml: each line that has to hold, with the tests that prove it.

python packaging/dev.py proofs            writes it anew
python packaging/dev.py proofs --check    says whether it is as it would be written, and each test is there
"""

from __future__ import annotations

import ast
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests"
LINES = 92
_HEAD = """# What the tests prove

Made by `python packaging/dev.py proofs` from `lines.toml`; a test checks that it is up to date, that every
test named here exists, and that no line lacks one without saying so. *must* holds before version 1,
*beyond* goes further.

The whole of what is sampled here: `python packaging/dev.py torture`, `kill`, `fuzz`, `audit` and `bench`.
"""


def main(arguments: list[str]) -> int:
    """Write the page, or check it; return the exit code."""
    parts = read()
    problems = missing(parts)
    page = written(parts)
    target = TESTS / "README.md"
    if "--check" not in arguments:
        target.write_text(page, encoding="utf-8")
    elif not target.exists() or target.read_text(encoding="utf-8") != page:
        problems.append("tests/README.md is stale: python packaging/dev.py proofs")
    print("\n".join(problems) or f"{sum(len(part['line']) for part in parts)} lines, each with its proof")
    return int(bool(problems))


def read() -> list[dict[str, Any]]:
    parts: list[dict[str, Any]] = tomllib.loads((TESTS / "lines.toml").read_text(encoding="utf-8"))["part"]
    return parts


def missing(parts: list[dict[str, Any]]) -> list[str]:
    """Return what does not stand: numbers that are absent, and tests that are not there."""
    lines = [line for part in parts for line in part["line"]]
    absent = set(range(1, LINES + 1)) - {line["number"] for line in lines}
    problems = [f"line {number} is absent" for number in sorted(absent)]
    for line in lines:
        problems += [f"line {line['number']}: there is no {one}" for one in line["tests"] if not exists(one)]
        if line["level"] == "must" and not line["tests"] and not line.get("windows"):
            problems.append(f"line {line['number']} is a must and has no test")
    return problems


def exists(test: str) -> bool:
    """Say whether a file, and the test in it that is named, are there."""
    name, _, function = test.partition("::")
    path = TESTS / name
    if not path.is_file():
        return False
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = (node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return not function or function in names


def written(parts: list[dict[str, Any]]) -> str:
    """Return the page."""
    pieces = [_HEAD]
    for part in parts:
        pieces.append(f"\n## {part['letter']}. {part['title']}\n\n| | line | proved by |\n|---|---|---|\n")
        for line in part["line"]:
            proofs = "<br>".join(_link(one) for one in line["tests"]) or _instead(line)
            pieces.append(f"| {line['number']} | {line['text']} *{line['level']}* | {proofs} |\n")
    lines = [line for part in parts for line in part["line"]]
    pieces.append("\n## What only real Windows can prove\n\n")
    pieces.append("The tests above prove as much of these lines as can be proved elsewhere.\n\n")
    pieces += [f"- {one['number']}: {one['windows']}\n" for one in lines if "windows" in one]
    return "".join(pieces)


def _link(test: str) -> str:
    name, _, function = test.partition("::")
    words = function.removeprefix("test_").replace("_", " ")
    return f"[{words or name}]({name})"


def _instead(line: dict[str, Any]) -> str:
    return "real Windows, see below" if "windows" in line else "not yet"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
