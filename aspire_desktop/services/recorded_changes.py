"""Changes to the vault, and the record of what came of each."""

from typing import TYPE_CHECKING

from aspire_desktop.core.activity import ActivityKind, OnActivity
from aspire_desktop.core.errors import AspireError, VaultError, VaultGoneError, VaultNotSavedError
from aspire_desktop.services.vault.state import VaultState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.services.vault.vault import Vault
    from aspire_desktop.services.vault.working_document import Change

#: What the record says of a change that could not be written: it may be lost yet.
_NOT_SAVED = "not saved: in memory only"


class RecordedChanges:
    """Changes the vault; what was done with which credential is on record, what was only wished is not."""

    def __init__(self, vault: "Vault", on_activity: OnActivity) -> None:
        self._vault = vault
        self._on_activity = on_activity

    def hold(self, error: AspireError) -> bool:
        """Say whether what failed with `error` is in memory all the same, and waits to be written."""
        is_open = self._vault.state is VaultState.OPEN
        return isinstance(error, VaultNotSavedError) or (isinstance(error, VaultGoneError) and is_open)

    def make_many(self, change: "Change", kind: ActivityKind, records: "Sequence[CredentialRecord]") -> None:
        """Change many credentials in one write.

        Raises:
            VaultError: As `make` does.
        """
        change(self._vault.document)  # what cannot be done is said before anything is written
        self._commit(change, [(kind, record.profile, "") for record in records])

    def make(self, change: "Change", kind: ActivityKind, profile: "Profile | None", detail: str = "") -> None:
        """Change the vault; `detail` is what the record says of it beside its kind.

        Raises:
            VaultError: Where they `hold`, the record says that it is not saved; else nothing is on record.
        """
        self._commit(change, [(kind, profile, detail)])

    def _commit(self, change: "Change", done: "Sequence[tuple[ActivityKind, Profile | None, str]]") -> None:
        try:
            self._vault.update(change)
        except VaultError as error:
            for kind, profile, detail in done if self.hold(error) else ():
                self._on_activity(kind, profile, f"{detail}, {_NOT_SAVED}" if detail else _NOT_SAVED)
            raise
        for kind, profile, detail in done:
            self._on_activity(kind, profile, detail)


def counted_credentials(records: "Sequence[object]") -> str:
    """Return how many there are, as the record says it."""
    return "1 credential" if len(records) == 1 else f"{len(records):,} credentials"
