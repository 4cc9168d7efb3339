"""What every subject stands on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aspire_desktop.app.services import utc_now
from aspire_desktop.services.folder_move import trace_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from aspire_desktop.app.services import Services
    from aspire_desktop.core.clock import Clock
    from aspire_desktop.viewmodels.choice import Choice
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.operation_model import OperationModel
    from aspire_desktop.viewmodels.preferences import Preferences
    from aspire_desktop.viewmodels.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class Place:
    """Where the program works, and how it was started.

    Attributes:
        folder: Where its data lies.
        default_folder: Where it lies unless it was moved; None where it cannot be moved.
        command: What starts this program at sign-in; empty where nothing may.
        program: What starts this program's window again from the taskbar; empty where nothing may.
        clock: The computer's.
    """

    folder: Path
    default_folder: Path | None = None
    command: Sequence[str] = ()
    program: Sequence[str] = ()
    clock: Clock = utc_now

    @property
    def trace(self) -> Path | None:
        """What tells of the vault where the default folder is gone; a chosen one may be new each time."""
        return None if self.default_folder is None else trace_of(self.default_folder)


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
