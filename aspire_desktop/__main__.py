"""``python -m aspire_desktop``: the window."""

from __future__ import annotations

import gc
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code; that it cannot start is said in a box."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        from aspire_desktop.app.imports import import_lightly

        import_lightly()
        from aspire_desktop.app.main import main as run

        return run(arguments)
    except Exception as error:
        from aspire_desktop.start_failure import tell

        return tell(error, arguments)
    finally:
        gc.enable()


if __name__ == "__main__":
    sys.exit(main())
