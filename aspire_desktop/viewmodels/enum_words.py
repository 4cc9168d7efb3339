"""What the members of core's and services' enumerations are called in the window's language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from aspire_desktop.core.credentials.environment import EnvironmentKind

if TYPE_CHECKING:
    from enum import Enum

_tr = partial(QCoreApplication.translate, "EnumWords")

#: Each in English, as its value has it: a translator finds only what is written out.  By their names, since
#: the first frame asks for the words of few, and would import what all of them belong to.
WORDS: Final = {
    "Renewal.WHEN_USED": "when it is used",
    "Renewal.KEEP_ALIVE": "before it expires, while the program runs",
    "Renewal.BY_HAND": "never by itself",
    "RotationStep.PREPARE": "Prepare",
    "RotationStep.NEW_SECRET": "New secret",
    "RotationStep.HAND_OUT": "Hand it out",
    "RotationStep.FINISH": "Finish",
    "Copyable.TOKEN": "Token",
    "Copyable.BEARER": "Bearer token",
    "Copyable.REFRESH_TOKEN": "Refresh token",
    "Copyable.CLIENT_ID": "Client ID",
    "Copyable.SECRET": "Secret",
    "Copyable.HEADER": "Authorization header",
    "Copyable.HEADER_JSON": "Header as JSON",
    "Copyable.POWERSHELL": "PowerShell variable",
    "Copyable.CMD": "cmd variable",
    "Copyable.BASH": "bash variable",
    "Copyable.DOTENV": ".env line",
    "Happening.RENEWED": "renewed",
    "Happening.RENEWED_ELSEWHERE": "another program had renewed it",
    "Happening.FAILED": "not renewed",
    "Happening.REFUSED": "refused: not tried again by itself",
    "Happening.SPARED": "left as it is until it ends",
    "Happening.STOPPED": "stopped: not used for so long as was wished",
    "Happening.LOCKED": "stopped: the vault is locked",
    "Happening.UNLOCKED": "goes on: the vault is open",
    "Change.ADDED": "added",
    "Change.REMOVED": "removed",
    "Change.CHANGED": "changed",
    "Advice.TICK": "select it in Aspire",
    "Advice.UNTICK": "clear it in Aspire",
    "Advice.RECORD": "record it here",
    "Advice.LOOK": "look at the box in Aspire",
    "Seen.WORKING": "seen working",
    "Seen.REFUSED": "seen refused",
    "Seen.UNKNOWN": "not seen yet",
}
_KINDS: Final = {
    EnvironmentKind.PRODUCTION: "Production",
    EnvironmentKind.SANDBOX: "Sandbox",
    EnvironmentKind.DEMO: "Demo",
    EnvironmentKind.CUSTOM: "Custom base URL",
}


def words(one: Enum) -> str:
    """Return e.g. ``when it is used``."""
    return _tr(WORDS[f"{type(one).__name__}.{one.name}"])


def kind_name(kind: EnvironmentKind) -> str:
    """Return what people call an environment, e.g. ``Custom base URL``."""
    return _tr(_KINDS[kind])
