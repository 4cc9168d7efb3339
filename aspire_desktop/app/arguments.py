"""The program's command line."""

from __future__ import annotations

import argparse
from pathlib import Path

from aspire_desktop import __version__
from aspire_desktop.services.settings import APPEARANCES


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    """Return what `Wish.of` reads, and `demo`, `data_dir` and `screenshot` (a `Path` or None), `hidden`."""
    parser = argparse.ArgumentParser(
        prog="aspire-desktop",
        description="Credential manager and request panel for the Aspire External API.",
    )
    parser.add_argument("--demo", action="store_true", help="open on a demo server, in a throw-away vault")
    data_dir_help = "keep the vault and the settings in DIR"
    parser.add_argument("--data-dir", type=_folder, metavar="DIR", help=data_dir_help)
    parser.add_argument(
        "--screenshot",
        type=Path,
        metavar="FILE",
        help="with --demo: get a token, execute a request, save the window as a PNG, and end",
    )
    parser.add_argument("--hidden", action="store_true", help="start in the tray, without a window")
    wishes = parser.add_mutually_exclusive_group()
    wishes.add_argument("--copy-token", metavar="ID", help="copy the token of a credential, by its id")
    wishes.add_argument("--new-request", action="store_true", help="go to the filter of the operations")
    parser.add_argument(
        "--appearance",
        choices=APPEARANCES,
        help="how the window looks, for this start only",
    )
    parser.add_argument("--version", action="version", version=f"Aspire Desktop {__version__}")
    options = parser.parse_args(arguments)
    if options.screenshot and not options.demo:
        parser.error("--screenshot needs --demo")
    return options


def _folder(text: str) -> Path:
    """Read a folder's name; a variable that no script has set would mean the current folder otherwise."""
    if not text:
        raise argparse.ArgumentTypeError("the path is empty")
    return Path(text)
