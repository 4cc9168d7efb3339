#!/usr/bin/env python3
"""Builds on Linux what Windows installs, into `dist`: ``python packaging/windows/build.py [OPTIONS]``.

The programs that it takes come from Debian; where they are not here, and as root, from a Debian in a
folder of its own.  Two builds of one checkout are equal, byte for byte, unless they are signed: with
the certificate that ASPIRE_CERTIFICATE names, and ASPIRE_CERTIFICATE_PASSWORD, ASPIRE_TIMESTAMPS.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str]) -> int:
    """Run the build in the checkout's own environment, made where it is not yet; return the exit code."""
    sys.path.insert(0, str(ROOT / "packaging"))
    from dev import SetupError, make_environment

    try:
        python = make_environment("dev")
    except SetupError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    code = f"import sys; sys.path[:0] = {[str(Path(__file__).parent), str(ROOT)]!r}; "
    code += "from winbuild.main import main; sys.exit(main(sys.argv[1:]))"
    return subprocess.run([str(python), "-c", code, *arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
