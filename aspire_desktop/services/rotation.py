"""Walks a credential from its old secret to its new one, and keeps the list of where it is used."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from aspire_desktop.core.activity import ActivityKind, OnActivity, unrecorded
from aspire_desktop.core.credentials import rotation
from aspire_desktop.core.credentials.secret_age import REMIND_AFTER_DAYS
from aspire_desktop.core.errors import CredentialsRejectedError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.integration import Integration
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument
    from aspire_desktop.core.credentials.tokens import TokenPair
    from aspire_desktop.services.vault.vault import Vault

    Change = Callable[[CredentialRecord], CredentialRecord]
    LogIn = Callable[[CredentialRecord], Awaitable[TokenPair]]


class RotationService:
    """Each step is one write of the vault: a program that is killed finds the walk where it was.

    All but `prove` and `replace_at_once` block.  Each may raise a VaultError; after a VaultNotSavedError
    the step holds in memory, as the vault says.
    """

    def __init__(
        self, vault: Vault, log_in: LogIn, clock: Clock, on_activity: OnActivity = unrecorded
    ) -> None:
        """Args: log_in: Gets tokens with a record that need not be the saved one."""
        self._vault = vault
        self._log_in = log_in
        self._clock = clock
        self._on_activity = on_activity

    def find(self, profile_id: ProfileId) -> CredentialRecord:
        """Return the credential.

        Raises:
            UnknownNameError: It is gone.
        """
        record = self._vault.document.find(profile_id)
        if record is None:
            raise UnknownNameError("credential.removed_meanwhile")
        return record

    def begin(self, profile_id: ProfileId) -> CredentialRecord:
        now = self._clock()
        return self._change(profile_id, lambda record: rotation.begun(record, now))

    def paste(self, profile_id: ProfileId, secret: str) -> CredentialRecord:
        """Keep the new secret, sealed, before it is tried: Aspire shows it once.

        Raises:
            InputError: It is none, or the one in use.
        """
        return self._change(profile_id, lambda record: rotation.with_new_secret(record, secret))

    async def prove(self, profile_id: ProfileId) -> CredentialRecord:
        """Log in with the pasted secret, and only then put it in the place of the old one.

        Raises:
            CredentialsRejectedError: The server did not take it; the old one stays.
            AspireError: No answer came, or no token: the old one stays as well.
        """
        import asyncio

        record = self.find(profile_id)
        secret = record.rotation.new_secret if record.rotation else ""
        rotation.with_new_secret(record, secret)
        # Its tokens are another login's: the old refresh token must not be sent with it.
        pair = await self._log_in(replace(record, secret=secret, tokens=None))
        now = self._clock()
        changed = await asyncio.to_thread(
            self._change, profile_id, lambda old: rotation.replaced(old, secret, pair, now)
        )
        self._on_activity(ActivityKind.ROTATED, changed.profile, "new secret in use")
        return changed

    async def replace_at_once(self, profile_id: ProfileId, secret: str) -> CredentialRecord:
        """Put a new secret in the place of the old one, if the server accepts it, without a walk.

        It is kept in one while it is tried, as a pasted one is: a program that is killed meanwhile loses
        neither.  The walk stays open where integrations have yet to be given the new secret.

        Raises:
            InputError: It is none, the one in use, or a walk with another one is under way.
            CredentialsRejectedError: The server did not take it; a walk that began here is over, too.
            AspireError: No answer came, or no token: the old one stays in use, the new one in the walk.
        """
        import asyncio

        now, begins = self._clock(), self.find(profile_id).rotation is None
        await asyncio.to_thread(
            self._change, profile_id, lambda record: rotation.begun_with(record, secret, now)
        )
        try:
            record = await self.prove(profile_id)
        except CredentialsRejectedError:
            if begins:
                await asyncio.to_thread(self.finish, profile_id)
            raise
        if rotation.left(record):
            return record
        finished, _ = await asyncio.to_thread(self.finish, profile_id)
        return finished

    def mark(self, profile_id: ProfileId, integration_id: str, *, done: bool) -> CredentialRecord:
        """Note that an integration was given the new secret, or was not after all."""
        now = self._clock() if done else None
        return self._change(profile_id, lambda record: rotation.with_done(record, integration_id, now))

    def put_back(self, profile_id: ProfileId) -> CredentialRecord:
        """Use the old secret again.

        Raises:
            InputError: It is in use already.
        """
        changed = self._change(profile_id, rotation.put_back)
        self._on_activity(ActivityKind.ROTATED, changed.profile, "old secret put back")
        return changed

    def finish(self, profile_id: ProfileId) -> tuple[CredentialRecord, bool]:
        """End the walk, before the replacement as well as after it; the secret not in use is dropped.

        Returns:
            The credential, and whether the new secret had taken the old one's place.
        """
        before = self.find(profile_id).rotation
        changed = self._change(profile_id, rotation.finished)
        if before is not None:
            text = "finished" if before.is_replaced else "given up, the old secret stays"
            self._on_activity(ActivityKind.ROTATED, changed.profile, text)
        return changed, before is not None and before.is_replaced

    def save_integrations(self, profile_id: ProfileId, integrations: tuple[Integration, ...]) -> None:
        """Replace the list of where a credential is used."""
        changed = self._change(
            profile_id,
            lambda record: replace(record, profile=replace(record.profile, integrations=integrations)),
        )
        self._on_activity(ActivityKind.CHANGED, changed.profile, f"used in {len(integrations)} places")

    def remind_later(self, profile_id: ProfileId) -> None:
        """Put the word about the secret's age off."""
        until = self._clock() + timedelta(days=REMIND_AFTER_DAYS)
        self._change(
            profile_id, lambda record: replace(record, profile=replace(record.profile, age_reminder_at=until))
        )

    def _change(self, profile_id: ProfileId, change: Change) -> CredentialRecord:
        change(self.find(profile_id))  # what cannot be done is said before anything is written

        def changed(document: VaultDocument) -> VaultDocument:
            record = document.find(profile_id)  # gone, where another process removed it meanwhile
            return document if record is None else document.with_credential(change(record))

        self._vault.update(changed)
        return self.find(profile_id)
