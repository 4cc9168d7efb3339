"""Runs every test by hypothesis with many more examples: ``python -m tests.torture.fuzz [EXAMPLES] [WORD]``.

The suite runs each with 25; here it is 5,000, or as many as wished.  WORD chooses among the tests.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXAMPLES = 5_000


def main(arguments: list[str]) -> int:
    """Return pytest's exit code."""
    examples = int(arguments[0]) if arguments else EXAMPLES
    files = [
        str(path) for path in sorted(ROOT.glob("tests/**/test_*.py")) if "@given" in path.read_text("utf-8")
    ]
    chosen = ["-k", arguments[1]] if len(arguments) > 1 else []
    print(f"{len(files)} files, {examples:,} examples a test", flush=True)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-n",
        "auto",
        "--hypothesis-profile=long",
        *chosen,
        *files,
    ]
    environment = os.environ | {"ASPIRE_FUZZ_EXAMPLES": str(examples)}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
