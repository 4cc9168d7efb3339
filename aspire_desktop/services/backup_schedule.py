"""Makes copies of all credentials by itself, each opened with the passphrase that the plan was made with."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.backup_plan import MOST_KEPT, BackupEvery, BackupPlan
from aspire_desktop.core.errors import InputError, system_reason
from aspire_desktop.core.late_pattern import late_pattern
from aspire_desktop.services.backup import (
    BackupError,
    BackupKey,
    backup_key,
    open_with,
    seal_with,
    write_backup,
)
from aspire_desktop.services.regular_file import read_regular

if TYPE_CHECKING:
    from datetime import datetime

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.record import VaultDocument
    from aspire_desktop.services.vault.vault import Vault

SUFFIX: Final = "aspire-backup"
#: After a failure, such as a stick that is not in, it is tried again, but not at each tick.
_RETRY_AFTER: Final = timedelta(minutes=30)
_NAME: Final = late_pattern(rf"aspire-(?P<owner>[0-9a-f]{{8}})-\d{{8}}-\d{{6}}\.{SUFFIX}\Z")


class BackupSchedule:
    """Keeps the plan in the vault and makes what is due.  Its methods block, but for `is_due`."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self._retry_at = clock()

    @property
    def plan(self) -> BackupPlan | None:
        return self._vault.document.backup_plan

    def check_allowed(self) -> None:
        """Refuse where no credentials may go into files.

        Raises:
            InputError: None may.
        """
        self._vault.policies.check_export()

    def is_due(self) -> bool:
        plan, now = self.plan, self._clock()
        is_due = plan is not None and plan.is_due(now) and now >= self._retry_at
        return is_due and self._vault.policies.may_export

    def set_plan(self, folder: Path, every: BackupEvery, keep: int, passphrase: str) -> None:
        """Take a new plan; a blank passphrase keeps the one in force.

        Raises:
            InputError: The folder, the number or the passphrase cannot be used.
            VaultError: It could not be saved.
        """
        self.check_allowed()
        _check_folder(folder)
        if not 1 <= keep <= MOST_KEPT:
            raise InputError("backup.copies_kept", limit=MOST_KEPT)
        old = self.plan
        if passphrase or old is None:
            made = backup_key(passphrase)
            plan = BackupPlan(folder=str(folder), every=every, keep=keep, header=made.header, key=made.key)
        else:
            plan = replace(old, folder=str(folder), every=every, keep=keep)
        self._retry_at = self._clock()
        self._vault.update(lambda document: replace(document, backup_plan=plan))

    def end(self) -> None:
        """Make no more copies; those that were made stay."""
        self._vault.update(lambda document: replace(document, backup_plan=None))

    def run(self) -> Path:
        """Make a copy now, read it back, and let the oldest go that are too many.

        Raises:
            InputError: There is no plan, or the copy could not be written or read back.
            VaultError: That it was made could not be saved.
        """
        self.check_allowed()
        plan, now = self.plan, self._clock()
        if plan is None:
            raise InputError("backup.no_plan")
        self._retry_at = now + _RETRY_AFTER
        document, key = self._vault.document, BackupKey(plan.header, plan.key)
        path = _written(Path(plan.folder), key, document, now)
        _thin_out(Path(plan.folder), plan)

        def noted(document: VaultDocument) -> VaultDocument:
            current = document.backup_plan
            return (
                document if current is None else replace(document, backup_plan=replace(current, last_at=now))
            )

        self._vault.update(noted)
        return path

    def run_once(self, folder: Path, passphrase: str) -> Path:
        """Make one copy now, without a plan, and read it back; no plan ever removes it.

        Raises:
            InputError: The folder or the passphrase cannot be used, or the copy was not written or read back.
        """
        self.check_allowed()
        _check_folder(folder)
        return _written(folder, backup_key(passphrase), self._vault.document, self._clock())


def _check_folder(folder: Path) -> None:
    if not folder.is_absolute() or not folder.is_dir():
        raise InputError("backup.folder_missing")


def _written(folder: Path, key: BackupKey, document: VaultDocument, now: datetime) -> Path:
    """Write a copy, read it back, and return where it is."""
    path = folder / f"aspire-{_owner(key.header)}-{now:%Y%m%d-%H%M%S}.{SUFFIX}"
    write_backup(path, seal_with(document, key))
    _check(path, key, document)
    return path


def _owner(header: bytes) -> str:
    """Return what tells a plan's copies from those of another computer in the same folder."""
    import hashlib

    return hashlib.sha256(header).hexdigest()[:8]


def _check(path: Path, key: BackupKey, document: VaultDocument) -> None:
    try:
        written = open_with(read_regular(path), key)
    except OSError as error:
        raise BackupError("backup.not_read_back", file=path.name, reason=system_reason(error)) from None
    if written != replace(document, backup_plan=None):
        raise BackupError("backup.differs", file=path.name)


def _thin_out(folder: Path, plan: BackupPlan) -> None:
    """Remove the oldest copies beyond those to keep; never a file of any other kind or origin."""
    with contextlib.suppress(OSError):
        owner = _owner(plan.header)
        names = (_NAME.match(path.name) for path in folder.iterdir())
        mine = sorted(found[0] for found in names if found is not None and found["owner"] == owner)
        for name in mine[: -plan.keep]:
            (folder / name).unlink(missing_ok=True)
