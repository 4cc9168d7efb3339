"""The credential and the operation that are chosen: the one place that knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.operation_model import OperationModel


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is chosen at one moment; None for what is not chosen, or not there."""

    profile: Profile | None = None
    operation: Operation | None = None

    @property
    def key(self) -> tuple[str, str]:
        """The ids of both, empty where there is none: what answers are kept by."""
        return (
            self.profile.id if self.profile else "",
            self.operation.key if self.operation else "",
        )

    def both(self) -> tuple[Profile, Operation]:
        """Return the credential and the operation.

        Raises:
            InputError: Says which of them is to be chosen first.
        """
        if self.profile is None and self.operation is None:
            raise InputError("request.nothing_chosen")
        if self.profile is None:
            raise InputError("request.no_credential")
        if self.operation is None:
            raise InputError("request.no_operation")
        return self.profile, self.operation


class Choice(QObject):
    """Holds two ids; what they stand for is looked up in the models, so that it is never out of date.

    An operation may be chosen before any description has it, or while none has: it is there as soon as
    one does.
    """

    profile_changed = Signal(Chosen)  #: another credential, or the same one changed
    operation_changed = Signal(Chosen)  #: another operation, or the same one of another description
    changed = Signal(Chosen)  #: either

    def __init__(
        self, credentials: CredentialModel, operations: OperationModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.credentials = credentials
        self.operations = operations
        self._profile_id: ProfileId | None = None
        self._operation_key = ""
        self._is_withheld = False
        self._told = Chosen()

    def begin(self) -> None:
        """Follow the models from now on: after their views, which must be up to date when this tells."""
        for changed in (self.credentials.modelReset, self.credentials.dataChanged):
            changed.connect(self._tell)
        self.operations.modelReset.connect(self._tell)

    @property
    def now(self) -> Chosen:
        """Both, as they are at this moment."""
        return Chosen(self.profile, self.operation)

    @property
    def profile_id(self) -> ProfileId | None:
        """The chosen credential, also while all is locked."""
        return self._profile_id

    @property
    def profile(self) -> Profile | None:
        """The chosen credential as it is now; None while all is locked."""
        if self._profile_id is None or self._is_withheld:
            return None
        return self.credentials.profile(self._profile_id)

    @property
    def is_withheld(self) -> bool:
        """Whether all is locked."""
        return self._is_withheld

    @property
    def operation_key(self) -> str:
        """The chosen operation, also where no description has it now."""
        return self._operation_key

    @property
    def operation(self) -> Operation | None:
        return self.operations.operation(self._operation_key)

    def choose_profile(self, profile_id: ProfileId | None) -> None:
        self._profile_id = profile_id
        self._tell()

    def choose_operation(self, key: str) -> None:
        """Choose an operation by its key, e.g. ``GET /Branches``."""
        self._operation_key = key
        self._tell()

    def credential(self, profile_id: ProfileId) -> Profile | None:
        """Return a credential as it is now, chosen or not; None where it is gone."""
        return self.credentials.profile(profile_id)

    def withhold(self, *, withheld: bool) -> None:
        """Show nobody the chosen credential while all is locked; the choice itself stays."""
        self._is_withheld = withheld
        self._tell()

    def _tell(self) -> None:
        before, now = self._told, self.now
        is_other = now.profile != before.profile
        is_other_operation = now.operation is not before.operation
        self._told = now
        # A slot may choose something else, or bring another description: what is told is never older.
        if is_other:
            self.profile_changed.emit(self._told)
        if is_other_operation:
            self.operation_changed.emit(self._told)
        if is_other or is_other_operation:
            self.changed.emit(self._told)
