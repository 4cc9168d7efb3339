"""What is kept of a login that was refused."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LoginRefusal:
    """A login that the server did not take.

    Attributes:
        status: Of its answer.
        at: When, the server's time.
    """

    status: int
    at: datetime
