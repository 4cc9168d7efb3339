"""Tests for aspire_desktop.core.moments."""

from datetime import UTC, datetime, time

import pytest

from aspire_desktop.core.moments import read_moment, read_time


def test_the_last_and_the_first_minute_of_a_day_are_read() -> None:
    assert read_moment("2026-01-24T23:59Z") == datetime(2026, 1, 24, 23, 59, tzinfo=UTC)
    assert read_moment("2024-12-24") == datetime(2024, 12, 24)  # noqa: DTZ001 (none was given)
    assert read_moment("2400-01-01T00:00") == datetime(2400, 1, 1)  # noqa: DTZ001 (none was given)
    assert read_time("00:00") == time(0, 0)


@pytest.mark.parametrize("text", ["2026-01-01T24:00Z", "2026-01-01 24:00:00", "2026-13-01T00:00"])
def test_what_no_server_reads_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_moment(text)


def test_no_day_has_an_hour_24() -> None:
    with pytest.raises(ValueError, match="24:00"):
        read_time("24:00")
