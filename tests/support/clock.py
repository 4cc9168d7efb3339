"""A clock that stands until a test moves it."""

from datetime import UTC, datetime, timedelta


class ManualClock:
    """Call it for the time, as one calls the real one."""

    def __init__(self, now: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, by: timedelta) -> None:
        self.now += by
