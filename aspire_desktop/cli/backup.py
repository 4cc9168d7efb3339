"""``export`` and ``import``: all credentials in one encrypted file."""

from __future__ import annotations

import getpass
import warnings
from typing import TYPE_CHECKING

import click

from aspire_desktop.cli.output import is_standard_output, note, put, put_line
from aspire_desktop.cli.session import (
    open_activity,
    open_vault,
    open_vault_to_read,
    utc_now,
    write_activity,
)
from aspire_desktop.cli.standard_input import last_line_of_input
from aspire_desktop.core.credentials.importing import ImportKind
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.wording import Phrase, counted
from aspire_desktop.services.backup import open_backup, read_backup, seal_backup, write_backup
from aspire_desktop.services.credentials import CredentialService

if TYPE_CHECKING:
    from pathlib import Path


def export_all(data_dir: Path | None, file: Path, *, passphrase_stdin: bool, yes: bool) -> None:
    """Write every credential, with its secret, to `file`."""
    to_output = is_standard_output(file)
    if not to_output and file.exists() and not yes:
        raise InputError("command_line.file_exists", file=file.name)
    vault = open_vault_to_read(data_dir)
    vault.policies.check_export()
    passphrase = _passphrase(from_stdin=passphrase_stdin, twice=True)
    sealed = seal_backup(vault.document, passphrase)
    if to_output:
        put(sealed)
    else:
        write_backup(file, sealed)
    activity = open_activity(data_dir, vault)
    CredentialService(vault, utc_now, activity.note).note_export(vault.document.credentials)
    write_activity(activity)
    held = counted("command_line.credentials", count=len(vault.document.credentials))
    note(str(Phrase("command_line.exported", credentials=held, file=file.name)))


def import_all(data_dir: Path | None, file: Path, *, passphrase_stdin: bool, replace: bool) -> None:
    """Add the credentials of `file` that are not here; those that differ stay unless `replace`."""
    raw = read_backup(file)
    vault = open_vault(data_dir)
    activity = open_activity(data_dir, vault)
    document = open_backup(raw, _passphrase(from_stdin=passphrase_stdin, twice=False))
    service = CredentialService(vault, utc_now, activity.note)
    seen = service.imports.seen
    rows = service.imports.backup_rows(document.credentials)
    wanted = (ImportKind.NEW, ImportKind.CHANGED) if replace else (ImportKind.NEW,)
    chosen = [row.record for row in rows if row.kind in wanted]
    if chosen:
        service.imports.import_records(chosen, seen)
        write_activity(activity)
    for row in rows:
        done = "imported" if row.kind in wanted else row.kind.value
        put_line(row.record.profile.id, row.record.profile.description, done)


def _passphrase(*, from_stdin: bool, twice: bool) -> str:
    if from_stdin:
        return last_line_of_input("passphrase")
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=twice, err=True))
        except getpass.GetPassWarning:  # no terminal: it would be read, and shown, from standard input
            pass
    raise InputError("command_line.no_terminal")
