"""Messages that wait to be read: each is about something, and goes when that has come right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.guide import Topic

    #: A button's text, and what it does.
    Action = tuple[str, Callable[[], None]]

Tone = TypeVar("Tone")  # how grave a message is: the widgets' own word for it


class About(Enum):
    """What messages can be about."""

    NOTE = "something that was done, and is over"
    TOKEN = "getting a token"  # noqa: S105 (no secret)
    EXPIRY = "tokens that end"
    REPLACED = "a copied token that was replaced"
    REQUEST = "a request"
    UNDER_WAY = "a request that another one had to give way to"
    ANSWER = "a response that came for what was not in sight"
    FORM = "a record's form, while it is in sight"
    REPLACED_DRAFT = "something typed that gave way"
    DELETED = "credentials that were deleted"
    IMPORT = "credentials that were to come in"
    SAVED = "a file that was written"
    VAULT = "the vault's file"
    BACKUP_PLAN = "the scheduled backup"
    DESCRIPTION = "the API description"
    EXPORT = "all rows of a collection"
    ACTIVITY = "the activity log"
    FOLDER = "the folder that the data was moved from"
    PROGRAM = "the program's own files"
    OFFER = "something to look at, whenever there is time"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a message is about, and whose.

    Attributes:
        owner: The ids that it belongs to, e.g. of a credential; empty where it belongs to the program.
    """

    about: About
    owner: tuple[str, ...] = ()


#: These say nothing that the lock hides, and are as true after it.
_OUTLIVE_LOCK: Final = frozenset({About.VAULT, About.EXPIRY, About.ACTIVITY, About.PROGRAM})


@dataclass(frozen=True, slots=True, eq=False)
class Message(Generic[Tone]):
    """One thing to be read, and at most two buttons that help.

    Attributes:
        is_passing: It may be missed: it gives way to whatever comes next.
    """

    subject: Subject
    tone: Tone
    text: str
    detail: str = ""
    action: Action | None = None
    second: Action | None = None
    topic: Topic | None = None
    is_passing: bool = False

    def says_as(self, other: Message[Tone]) -> bool:
        """Whether it says the same of the same."""
        return (self.subject, self.text, self.detail) == (other.subject, other.text, other.detail)


class MessageQueue(Generic[Tone]):
    """The newest is read first, those before it are read when it is gone.

    A message replaces another about the same, and leaves when it is read or its subject is settled,
    never for the sake of something else.
    """

    def __init__(self) -> None:
        self._waiting: list[Message[Tone]] = []
        self._is_held_back = False

    @property
    def head(self) -> Message[Tone] | None:
        """The one to be shown; None where there is none, or none may be shown now."""
        return None if self._is_held_back or not self._waiting else self._waiting[-1]

    @property
    def count(self) -> int:
        """How many wait, the one shown included."""
        return len(self._waiting)

    def add(self, message: Message[Tone]) -> None:
        self._waiting = [
            kept for kept in self._waiting if kept.subject != message.subject and not kept.is_passing
        ]
        self._waiting.append(message)

    def offer(self, action: Action) -> None:
        """Give the newest message a second button."""
        if self._waiting:
            self._waiting[-1] = replace(self._waiting[-1], second=action)

    def drop(self, message: Message[Tone]) -> None:
        """Take away one that was read."""
        self._waiting = [kept for kept in self._waiting if kept is not message]

    def settle(self, subject: Subject) -> None:
        """Take away what was said of something that has come right."""
        self._waiting = [kept for kept in self._waiting if kept.subject != subject]

    def hold_back(self, *, held: bool) -> None:
        """Show nothing while `held`; what may hold what a lock hides is dropped, what comes then waits."""
        self._is_held_back = held
        if held:
            self._waiting = [kept for kept in self._waiting if kept.subject.about in _OUTLIVE_LOCK]
