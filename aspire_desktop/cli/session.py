"""The vault and the services for the length of one command."""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, Self, TypeVar

from aspire_desktop.cli.output import PROGRAM, note
from aspire_desktop.cli.put_off import OF_KEYRING, put_off
from aspire_desktop.core.errors import VaultError, VaultLockedOutError
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.activity.log import ACTIVITY_KEY, ActivityLog
from aspire_desktop.services.credentials import CredentialService
from aspire_desktop.services.folder_move import trace_of
from aspire_desktop.services.places import data_folder, default_folder
from aspire_desktop.services.policies import read_policies
from aspire_desktop.services.replacements import Replacements
from aspire_desktop.services.reports import Reports
from aspire_desktop.services.tokens import TokenService
from aspire_desktop.services.vault.files import VaultFiles
from aspire_desktop.services.vault.keys import KeyringKeyStore
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.services.vault.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.tokens import TokenPair
    from aspire_desktop.services.api import ApiClient
    from aspire_desktop.services.http.limits import Limits

Result = TypeVar("Result")
_COPIES_NOTED_EVERY: Final = timedelta(hours=1)


def utc_now() -> datetime:
    return datetime.now(UTC)


def vault_of(data_dir: Path | None) -> Vault:
    """Return the vault in the data folder, not opened yet.

    Raises:
        VaultFolderError: Nobody knows where it is.
    """
    folder = data_folder(data_dir)
    files = VaultFiles(folder, trace=trace_of(default_folder()) if data_dir is None else None)
    return Vault(folder, KeyringKeyStore(), files, read_policies())


def open_vault(data_dir: Path | None) -> Vault:
    """Return the vault, opened.

    Raises:
        VaultError: It cannot be opened, or this system has no place for its key: a command that
            kept a credential in memory would lose it at its end.
    """
    put_off(OF_KEYRING)
    vault = vault_of(data_dir)
    state = vault.open()
    if state is VaultState.NEEDS_PASSPHRASE:
        from aspire_desktop.cli.passphrase import vault_passphrase

        state = vault.open(vault_passphrase())
    if state not in (VaultState.NEW, VaultState.OPEN):
        raise vault.problem or VaultLockedOutError("vault.not_open")
    return vault


def open_vault_to_read(data_dir: Path | None) -> Vault:
    """Return the vault as `open_vault` does, and tell of none: the credentials may be elsewhere."""
    vault = open_vault(data_dir)
    if vault.state is VaultState.NEW:
        note(str(Phrase("command_line.no_vault_yet", folder=str(data_folder(data_dir)))))
    return vault


def open_activity(data_dir: Path | None, vault: Vault) -> ActivityLog:
    """Return the record of activity beside `vault`; whoever notes something writes it as well."""
    return ActivityLog(
        data_folder(data_dir), lambda: vault.derived_key(ACTIVITY_KEY), utc_now, by="command line"
    )


@contextmanager
def credential_service(data_dir: Path | None) -> Iterator[CredentialService]:
    """Yield the list of credentials; what was done with it is on record at the end."""
    vault = open_vault(data_dir)
    activity = open_activity(data_dir, vault)
    try:
        yield CredentialService(vault, utc_now, activity.note)
    finally:
        write_activity(activity)


def write_activity(activity: ActivityLog) -> None:
    """Write what was done; that it cannot be is told, and undoes nothing."""
    if not activity.write():
        reason = "" if activity.problem is None else f" ({activity.problem.data['reason']})"
        note(f"{PROGRAM}: warning: the activity log could not be written{reason}.")


def _tell_of_wait(profile: Profile) -> None:
    note(f"Waiting: another Aspire Desktop is getting the token of {profile.description}.")


def _tell_of_replaced(profile: Profile) -> None:
    note(f"The copied token of {profile.description} was replaced: what uses it needs the new one.")


def _tell_of_limit(seconds: float) -> None:
    import click

    if seconds:
        click.echo(f"Waiting {seconds:.0f} s: the rate limit is reached.", err=True)


class CliSession:
    """Services over an open vault; their event loop lives as long as `run`."""

    def __init__(self, data_dir: Path | None) -> None:
        from aspire_desktop.services.http.client import HttpClient
        from aspire_desktop.services.in_force import put_in_force
        from aspire_desktop.services.rate import CountedClient, RateMeter
        from aspire_desktop.services.settings import SettingsFile

        self.vault = open_vault_to_read(data_dir)
        self.activity = open_activity(data_dir, self.vault)
        self.credentials = CredentialService(self.vault, utc_now, self.activity.note)
        folder = data_folder(data_dir)
        self._http = HttpClient(utc_now)
        self._rate = RateMeter(time.monotonic, folder=folder)
        settings = SettingsFile(folder)
        put_in_force(self.vault.policies.over(settings.read()), self._http, self._rate)
        if settings.problem:
            note(f"{PROGRAM}: warning: {settings.problem}")
        self._save_problem: VaultError | None = None
        self._reports = Reports(
            on_activity=self.activity.note,
            on_save_problem=self._note_problem,
            on_turn_taken=_tell_of_wait,
            on_wait=_tell_of_limit,
        )
        self.tokens = TokenService(
            self.vault,
            CountedClient(utc_now, self._http, self._rate),
            utc_now,
            reports=self._reports,
        )
        self._replacements = Replacements(self.vault, self.tokens, _tell_of_replaced)
        self._replacements.look()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def limits(self) -> Limits:
        """Of an exchange, as the settings have them."""
        return self._http.limits

    def api(self) -> ApiClient:
        from aspire_desktop.services.api import ApiClient

        return ApiClient(self.vault, self.tokens, self._http, self._rate, reports=self._reports)

    def note_copied(self, profile_id: ProfileId, pair: TokenPair) -> None:
        """Remember that this token may be in use elsewhere; at most once an hour, to spare the disk."""
        record = self.vault.document.find(profile_id)
        if record is None or record.tokens is None:
            return
        now, before = self.tokens.origins.now(record.profile.environment.origin), record.tokens.copied_at
        if before is None or now - before > _COPIES_NOTED_EVERY:
            # What was asked for has been handed out: that it could not be noted is no reason to fail.
            with suppress(VaultError):
                self.vault.update(lambda document: document.with_copied(profile_id, pair.access_token, now))

    def run(self, work: Callable[[], Awaitable[Result]]) -> Result:
        """Run `work`, then write what the vault lacks.

        What was asked for is there whatever becomes of that: a problem with it is only told, by `close`.
        """
        import asyncio

        return asyncio.run(self._run(work))

    def close(self) -> None:
        """Write what was done, and tell what could not be saved: the result has been given by now."""
        problem = self._save_problem
        if problem is not None:
            reason = f" ({problem.detail})" if problem.detail else ""
            note(f"{PROGRAM}: warning: what was learned of the token is not saved{reason}.")
        write_activity(self.activity)

    async def _run(self, work: Callable[[], Awaitable[Result]]) -> Result:
        try:
            return await work()
        finally:
            await self.tokens.aclose()
            await self._http.aclose()
            self._rate.close()

    def _note_problem(self, problem: VaultError | None) -> None:
        self._save_problem = problem
