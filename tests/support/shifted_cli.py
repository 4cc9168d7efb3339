"""The command line on a computer whose clock is so many seconds ahead: ``python -m ... SECONDS ARGUMENT...``.

For days that pass between commands; all of a command but its clock is the real one.
"""

import sys
from datetime import UTC, datetime, timedelta

from aspire_desktop.cli import credentials, session
from aspire_desktop.cli.main import main


def run(seconds: str, *arguments: str) -> int:
    ahead = timedelta(seconds=float(seconds))

    def now() -> datetime:
        return datetime.now(UTC) + ahead

    for module in (session, credentials):  # where commands get their clock
        vars(module)["utc_now"] = now
    return main(arguments)


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
