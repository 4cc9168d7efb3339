"""The commands about credentials themselves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from aspire_desktop.cli.output import note, put, put_line
from aspire_desktop.cli.session import credential_service, open_vault_to_read, utc_now
from aspire_desktop.cli.standard_input import last_line_of_input
from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import KIND_NAMES, EnvironmentKind, environment
from aspire_desktop.core.credentials.expiry import Expiry, expiry
from aspire_desktop.core.credentials.hosts import look_alike_warning
from aspire_desktop.core.credentials.scopes import format_scopes, parse_scopes
from aspire_desktop.core.credentials.swapping import look_swapped
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.services.vault.vault import Vault


def list_all(data_dir: Path | None, *, as_json: bool) -> None:
    """Print every credential, without its secret and without its tokens."""
    vault = open_vault_to_read(data_dir)
    rows = [_summary(vault, record) for record in vault.document.credentials]
    if as_json:
        put(json.dumps(rows, indent=2) + "\n")
        return
    for row in rows:
        ends = row["problem"] or f"{row['token']['state']} {row['token']['expires_at'] or ''}".strip()
        put_line(row["id"], row["description"], row["environment"], row["client_id"], ends, _guard_text(row))


def add(data_dir: Path | None, **fields: Any) -> None:
    """Save a credential whose secret comes from standard input, and print its id."""
    where = environment(EnvironmentKind(fields["environment"]), fields["base_url"])
    warning = look_alike_warning(where.base_url)
    if warning is not None and not fields["yes"]:
        raise InputError("command_line.look_alike_unconfirmed", warning=warning)
    draft = CredentialDraft(
        description=fields["description"],
        environment=where,
        client_id=fields["client_id"],
        secret=last_line_of_input("secret"),
        scopes=parse_scopes(_single_scopes(fields["scopes"])),
        notes=fields["notes"],
        read_only=fields["read_only"],
        ask_writes=fields["ask_writes"],
    ).checked()
    if look_swapped(draft.client_id, draft.secret) and not fields["yes"]:
        raise InputError("command_line.swapped_unconfirmed")
    with credential_service(data_dir) as service:
        record = service.add(draft)
    if where.kind != fields["environment"]:
        note(f"{where.host} is {KIND_NAMES[where.kind]}: the credential was saved as such.")
    put_line(record.profile.id)


def guard(data_dir: Path | None, name: str, *, read_only: bool | None, ask_writes: bool | None) -> None:
    """Change what may be sent in a credential's name.

    Raises:
        InputError: Nothing is to be changed, or there is no such credential.
    """
    if read_only is None and ask_writes is None:
        raise InputError("command_line.guard_empty")
    with credential_service(data_dir) as service:
        service.guard(service.find(name).profile.id, read_only=read_only, ask_writes=ask_writes)


def remove(data_dir: Path | None, name: str, *, yes: bool) -> None:
    """Remove a credential for good: the command line has no undo.

    Raises:
        InputError: There is no such credential, or more than one; or nobody has said that it is meant.
    """
    with credential_service(data_dir) as service:
        profile = service.find(name).profile
        if not yes:
            raise InputError("command_line.removal_unconfirmed", credential=profile.description)
        service.remove(profile.id)


def _single_scopes(scopes: Iterable[str]) -> Iterable[str]:
    """Let one option hold several scopes, apart by semicolons."""
    return (part for scope in scopes for part in scope.split(";"))


def _summary(vault: Vault, record: CredentialRecord) -> dict[str, Any]:
    profile, ends = record.profile, _expiry(vault, record)
    return {
        "id": profile.id,
        "description": profile.description,
        "client_id": profile.client_id,
        "environment": profile.environment.kind.value,
        "base_url": profile.environment.base_url,
        "scopes": format_scopes(profile.scopes),
        "notes": profile.notes,
        "read_only": vault.policies.makes_read_only(profile),
        "asks_before_writes": profile.asks_before_writes,
        "created_at": profile.created_at.isoformat(),
        "token": token_summary(ends) | {"state": record.state_word(ends)},
        "problem": record.problem,
    }


def _guard_text(row: dict[str, Any]) -> str:
    if row["read_only"]:
        return "read only"
    return "asks before writes" if row["asks_before_writes"] else "writes"


def token_summary(ends: Expiry | None) -> dict[str, Any]:
    """Return how a token stands, for JSON: times are UTC, durations in seconds."""
    if ends is None:
        return {"state": TokenState.NONE.value, "expires_at": None, "remaining_s": None, "basis": None}
    return {
        "state": ends.state.value,
        "expires_at": ends.ends_at.isoformat(timespec="seconds"),
        "remaining_s": int(ends.remaining.total_seconds()) if ends.is_usable else 0,
        "basis": ends.basis.value,
    }


def _expiry(vault: Vault, record: CredentialRecord) -> Expiry | None:
    from datetime import timedelta

    if record.tokens is None:
        return None
    origin = vault.document.origin(record.profile.environment.origin)
    now = utc_now() + timedelta(seconds=origin.clock_offset_s)
    return expiry(record.tokens, now, origin.behaviour, learned=origin.learned)
