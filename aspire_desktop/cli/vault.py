"""``vault``: how the vault stands, and the ways out where it does not open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspire_desktop.cli.output import note, put_line
from aspire_desktop.cli.session import utc_now, vault_of
from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.errors import InputError, VaultError
from aspire_desktop.core.wording import Phrase, counted
from aspire_desktop.services.activity.log import ACTIVITY_KEY, ActivityLog
from aspire_desktop.services.places import data_folder
from aspire_desktop.services.vault.state import VaultState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from aspire_desktop.services.vault.vault import Vault


def tell_status(data_dir: Path | None) -> None:
    """Print the folder, the state, and each copy with what it holds; nothing is written.

    Raises:
        VaultError: It is not open; the text says why, after the copies were listed.
    """
    vault, passphrase = _opened(data_dir)
    put_line("folder", str(data_folder(data_dir)))
    put_line("state", vault.state.value)
    for unusable in vault.document.healed:
        put_line("not usable", str(unusable))
    for copy in vault.generations(passphrase):
        held = copy.problem if copy.descriptions is None else _counted(copy.descriptions)
        saved = "" if copy.written_at is None else f"{copy.written_at:%Y-%m-%d %H:%M} UTC"
        put_line("copy", copy.path.name, saved, str(held))
    if vault.problem is not None:
        raise vault.problem


def restore(data_dir: Path | None, *, yes: bool) -> None:
    """Take the newest good copy, where the file is gone, damaged or older than it was.

    Raises:
        InputError: The vault opens: nothing is to be restored; or nobody has said that it is meant.
        VaultError: No copy can be opened, or the files cannot be changed.
    """
    vault, passphrase = _opened(data_dir)
    if vault.state not in (VaultState.GONE, VaultState.DAMAGED, VaultState.OLDER):
        raise vault.problem or InputError("command_line.nothing_to_restore")
    if not yes:
        raise InputError("command_line.restore_unconfirmed")
    vault.restore_backup(passphrase)
    _note(data_dir, vault, "the newest good copy")
    note(str(Phrase("command_line.restored", credentials=_counted(vault.document.credentials))))


def use_older(data_dir: Path | None, *, yes: bool) -> None:
    """Take the older file that stands in the place of the last one.

    Raises:
        InputError: The vault is no older one; or nobody has said that it is meant.
        VaultError: It cannot be opened, or the files cannot be changed.
    """
    vault, passphrase = _opened(data_dir)
    if vault.state is not VaultState.OLDER:
        raise vault.problem or InputError("command_line.nothing_newer")
    if not yes:
        raise InputError("command_line.backup_restore_unconfirmed")
    vault.use_older(passphrase)
    _note(data_dir, vault, "an older file in the place of the last one")
    note(str(Phrase("command_line.older_used", credentials=_counted(vault.document.credentials))))


def _opened(data_dir: Path | None) -> tuple[Vault, str | None]:
    vault = vault_of(data_dir)
    passphrase = None
    if vault.open() is VaultState.NEEDS_PASSPHRASE:
        from aspire_desktop.cli.passphrase import vault_passphrase

        passphrase = vault_passphrase()
        vault.open(passphrase)
    return vault, passphrase


def _counted(credentials: Sequence[object]) -> Phrase:
    return counted("command_line.credentials", count=len(credentials))


def _note(data_dir: Path | None, vault: Vault, detail: str) -> None:
    if vault.problem is not None:
        problem: VaultError = vault.problem
        raise problem
    activity = ActivityLog(
        data_folder(data_dir), lambda: vault.derived_key(ACTIVITY_KEY), utc_now, by="command line"
    )
    activity.note(ActivityKind.RESTORED, None, detail)
    activity.write()
