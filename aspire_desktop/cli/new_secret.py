"""The command that replaces a secret."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from aspire_desktop.cli.output import note, put
from aspire_desktop.cli.session import CliSession, utc_now
from aspire_desktop.cli.standard_input import last_line_of_input
from aspire_desktop.core.credentials.rotation import left
from aspire_desktop.core.errors import AspireError, InputError
from aspire_desktop.services.rotation import RotationService

if TYPE_CHECKING:
    from pathlib import Path


def set_secret(data_dir: Path | None, name: str, *, as_json: bool) -> None:
    """Put the secret on standard input in the place of the saved one, if the server accepts it.

    Raises:
        InputError: There is none, it is the one in use, or a rotation with another one is under way.
        CredentialsRejectedError: The server did not take it.
    """
    secret = last_line_of_input("secret")
    if not secret:
        raise InputError("command_line.secret_missing")
    with CliSession(data_dir) as session:
        profile_id = session.credentials.find(name).profile.id
        service = RotationService(session.vault, session.tokens.log_in, utc_now, session.activity.note)
        try:
            record = session.run(lambda: service.replace_at_once(profile_id, secret))
        except AspireError:
            found = session.vault.document.find(profile_id)
            if found and found.rotation and found.rotation.new_secret == secret:
                note("The new secret is kept, encrypted, and is not in use: give it again to try it again.")
            raise
        waiting = [integration.name for integration in left(record)] if record.rotation else []
        if as_json:
            done = {"id": profile_id, "description": record.profile.description, "not_handed_out_to": waiting}
            put(json.dumps(done, indent=2) + "\n")
        elif waiting:
            note(f"Still to be given the new secret: {', '.join(waiting)}.")
