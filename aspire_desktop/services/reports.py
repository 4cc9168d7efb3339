"""Who is told of what a service does beside what it was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from aspire_desktop.core.activity import OnActivity, unrecorded

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.errors import VaultError
    from aspire_desktop.services.rate import OnWait

#: Told what could not be saved, and None once it is.
OnSaveProblem: TypeAlias = "Callable[[VaultError | None], None]"
#: Told whose token another process is getting just now, which is waited for.
OnTurnTaken: TypeAlias = "Callable[[Profile], None]"


def unheard(_: object) -> None:
    """Take what nobody minds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reports:
    """Attributes: on_wait: Of waits for the rate limit of which nobody else wants to be told."""

    on_activity: OnActivity = unrecorded
    on_save_problem: OnSaveProblem = unheard
    on_turn_taken: OnTurnTaken = unheard
    on_wait: OnWait = unheard


#: Tells nobody.
SILENT: Final = Reports()
