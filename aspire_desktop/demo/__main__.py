"""``python -m aspire_desktop.demo``: prints its URL, then serves."""

from __future__ import annotations

import argparse
import contextlib
import logging
import sys
from datetime import timedelta

from aspire_desktop.demo.accounts import ACCOUNTS
from aspire_desktop.demo.app import DemoSettings
from aspire_desktop.demo.server import serve


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m aspire_desktop.demo", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0, the default, takes a free one")
    parser.add_argument("--rate-limit", type=int, metavar="N", help="answer 429 after N requests a minute")
    parser.add_argument("--latency-ms", type=int, default=0, metavar="N", help="wait before each answer")
    parser.add_argument("--lifetime", type=float, default=86_400, metavar="SECONDS", help="of a token")
    parser.add_argument("--keep-to-exp", action="store_true", help="tokens end at their exp, used or not")
    parser.add_argument("--until-stdin-closes", action="store_true", help="stop with the parent process")
    options = parser.parse_args(arguments)
    logging.getLogger("odata_query").setLevel(logging.ERROR)  # it wonders aloud about every filter
    settings = DemoSettings(
        rate_limit=options.rate_limit,
        latency_s=options.latency_ms / 1000,
        lifetime=timedelta(seconds=options.lifetime),
        keeps_to_exp=options.keep_to_exp,
    )
    with contextlib.suppress(KeyboardInterrupt):
        announce = _announce if options.until_stdin_closes else _announce_to_people
        serve(options.port, settings, announce, until_stdin_closes=options.until_stdin_closes)
    return 0


def _announce(url: str) -> None:
    sys.stdout.write(f"{url}\n")
    sys.stdout.flush()


def _announce_to_people(url: str) -> None:
    """Print the URL, which scripts read too, and beside it what opens the demo."""
    _announce(url)
    for account in ACCOUNTS:
        said = f"{account.description}: Client ID {account.client_id}, Secret {account.secret}"
        sys.stderr.write(f"{said}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
