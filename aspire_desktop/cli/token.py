"""The command that prints a token."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from aspire_desktop.cli.credentials import token_summary
from aspire_desktop.cli.output import put
from aspire_desktop.cli.session import CliSession
from aspire_desktop.core.activity import ActivityKind

if TYPE_CHECKING:
    from pathlib import Path

    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.core.credentials.tokens import TokenPair


def print_token(data_dir: Path | None, name: str, *, refresh: bool, bearer: bool, as_json: bool) -> None:
    """Print a valid token: the saved one where it is valid, without a loop or a connection."""
    with CliSession(data_dir) as session:
        record = session.credentials.find(name)
        profile_id = record.profile.id
        pair = None if refresh else session.tokens.ready(profile_id)
        if pair is None:
            pair = _fetched(session, profile_id, refresh=refresh)
        text = f"Bearer {pair.access_token}" if bearer else pair.access_token
        if as_json:
            newest = session.vault.document.find(profile_id) or record
            text = json.dumps({"token": text} | token_summary(session.tokens.memory.expiry(newest)), indent=2)
        put(f"{text}\n")
        session.activity.note(ActivityKind.COPIED, record.profile, "Token, printed")
        session.note_copied(profile_id, pair)


def _fetched(session: CliSession, profile_id: ProfileId, *, refresh: bool) -> TokenPair:
    tokens = session.tokens
    if refresh:
        return session.run(lambda: tokens.refresh(profile_id))
    return session.run(lambda: tokens.usable(profile_id, by_hand=True))
