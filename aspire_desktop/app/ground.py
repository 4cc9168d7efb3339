"""What every subject stands on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aspire_desktop.app.services import Services
    from aspire_desktop.viewmodels.choice import Choice
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.operation_model import OperationModel
    from aspire_desktop.viewmodels.preferences import Preferences
    from aspire_desktop.viewmodels.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class Ground:
    """The services, what is chosen and from which lists, the tasks and the settings."""

    services: Services
    choice: Choice
    tasks: TaskRunner
    preferences: Preferences

    @property
    def credentials(self) -> CredentialModel:
        return self.choice.credentials

    @property
    def operations(self) -> OperationModel:
        return self.choice.operations
