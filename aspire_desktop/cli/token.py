"""The command that prints a token."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from aspire_desktop.cli.credentials import token_summary
from aspire_desktop.cli.session import CliSession
from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.renewing import is_in_use

if TYPE_CHECKING:
    from pathlib import Path

    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.core.credentials.tokens import TokenPair


def print_token(data_dir: Path | None, name: str, *, refresh: bool, bearer: bool, as_json: bool) -> None:
    """Print a valid token: the saved one where it is valid, without a loop or a connection."""
    session = CliSession(data_dir)
    record = session.credentials.find(name)
    profile_id = record.profile.id
    pair = None if refresh else session.tokens.ready(profile_id)
    if pair is None:
        in_use = _in_use(session, record)
        pair = _fetched(session, profile_id, refresh=refresh)
        if in_use is not None and in_use.access_token != pair.access_token:
            # Nobody has published whether Aspire ends the old token when it gives a new one.
            click.echo(
                f"The token of {record.profile.description} that was handed out before may have ended now:"
                " whatever uses it needs the new one.",
                err=True,
            )
    text = f"Bearer {pair.access_token}" if bearer else pair.access_token
    if as_json:
        newest = session.vault.document.find(profile_id) or record
        text = json.dumps({"token": text} | token_summary(session.tokens.memory.expiry(newest)), indent=2)
    click.echo(text)
    session.activity.note(ActivityKind.COPIED, record.profile, "Token, printed")
    session.activity.write()
    session.note_copied(profile_id, pair)


def _in_use(session: CliSession, record: CredentialRecord) -> TokenPair | None:
    """Return the token that something else may be using, if there is one that lives."""
    pair, ends = record.tokens, session.tokens.memory.expiry(record)
    now = session.tokens.origins.now(record.profile.environment.origin)
    return pair if pair and ends and ends.is_usable and is_in_use(pair, now) else None


def _fetched(session: CliSession, profile_id: ProfileId, *, refresh: bool) -> TokenPair:
    tokens = session.tokens
    if refresh:
        return session.run(lambda: tokens.refresh(profile_id))
    return session.run(lambda: tokens.usable(profile_id, by_hand=True))
