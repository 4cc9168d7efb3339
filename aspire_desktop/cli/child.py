"""``exec``: runs another program that finds a valid token in its environment."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from aspire_desktop.cli.session import CliSession
from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.copying import VARIABLE
from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Where the API is, so that one script serves Production and Sandbox.
BASE_URL_VARIABLE = "ASPIRE_BASE_URL"


def run_with_token(data_dir: Path | None, name: str, command: Sequence[str]) -> int:
    """Run `command` with a token in its environment, never in its arguments; return its exit code.

    Raises:
        InputError: There is no such program.
        AspireError: No token could be had.
    """
    program = shutil.which(command[0])
    if program is None:
        raise InputError(f"There is no program called {command[0]}.")
    session = CliSession(data_dir)
    record = session.credentials.find(name)
    profile_id = record.profile.id
    pair = session.tokens.ready(profile_id) or session.run(lambda: session.tokens.usable(profile_id))
    detail = f"Token, handed to {Path(program).name}"
    session.activity.note(ActivityKind.COPIED, record.profile, detail)
    session.activity.write()
    session.note_copied(profile_id, pair)
    variables = {VARIABLE: pair.access_token, BASE_URL_VARIABLE: record.profile.environment.base_url}
    # The user's own command, run as it was typed, without a shell.
    return subprocess.run([program, *command[1:]], env=os.environ | variables, check=False).returncode  # noqa: S603
