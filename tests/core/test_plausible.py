"""Tests for aspire_desktop.core.plausible."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core import plausible

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
FAR = ["Mon, 01 Jan 0001 00:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "Wed, 01 Jan 2126 00:00:00 GMT"]


@pytest.mark.parametrize("year", [1, 1970, 2126, 9999])
def test_a_time_that_no_clock_shows_is_none(year: int) -> None:
    moment = datetime(year, 12, 31, 23, 59, 59, tzinfo=UTC)
    assert plausible.past(moment, NOW) is None
    assert plausible.clock_offset_s((moment - NOW).total_seconds()) is None
    assert plausible.end(moment, NOW) is None


@pytest.mark.parametrize("moment", [datetime(1, 1, 1), datetime(9999, 12, 31, 23)])  # noqa: DTZ001
@pytest.mark.parametrize("hours", [-14, 14])
def test_a_zone_that_leads_out_of_the_calendar_raises_nothing(moment: datetime, hours: int) -> None:
    there = moment.replace(tzinfo=timezone(timedelta(hours=hours)))
    assert plausible.past(there, NOW) is None
    assert plausible.end(there, NOW) is None


@pytest.mark.parametrize("timestamp", [4e11, -4e11, 1e30, float("nan"), float("inf")])
def test_a_time_of_a_file_beyond_the_calendar_is_none(timestamp: float) -> None:
    assert plausible.moment(timestamp) is None
    assert plausible.moment(NOW.timestamp()) == NOW


def test_a_time_without_a_zone_is_utc() -> None:
    assert plausible.past(NOW.replace(tzinfo=None), NOW) == NOW


def test_a_pc_whose_clock_fell_back_to_its_first_day_does_not_make_the_vault_implausible() -> None:
    assert plausible.past(NOW, datetime(2000, 1, 1, tzinfo=UTC)) == NOW


@pytest.mark.parametrize("seconds", [float("nan"), float("inf"), -float("inf"), 1e300, 3.2e7 * 5])
def test_an_offset_that_is_none_is_not_used(seconds: float) -> None:
    assert plausible.clock_offset_s(seconds) is None


@pytest.mark.parametrize("seconds", [0.0, 3 * 3600.0, -86_400.0 * 30])
def test_a_clock_that_is_wrong_by_hours_or_days_is_corrected(seconds: float) -> None:
    assert plausible.clock_offset_s(seconds) == seconds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30", 30.0),
        (" 5 ", 5.0),
        ("9999999999", plausible.MAX_WAIT_S),
        ("9" * 5000, None),
        ("-3", None),
        ("٣", None),
        ("1e9", None),
        ("", None),
        (None, None),
        ("Wed, 25 Nov 2026 12:01:00 GMT", 60.0),
        ("Wed, 25 Nov 2026 11:00:00 GMT", 0.0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", None),
    ],
)
def test_a_wait_is_bounded_or_none(text: str | None, expected: float | None) -> None:
    assert plausible.wait_s(text, NOW) == expected


@given(st.text(max_size=400))
def test_no_text_in_a_header_raises(text: str) -> None:
    assert plausible.http_date(text) is None or isinstance(plausible.http_date(text), datetime)
    assert (plausible.wait_s(text, NOW) or 0) <= plausible.MAX_WAIT_S
    assert len(plausible.validator(text)) < 1000
    assert isinstance(plausible.unusable_headers(lambda _: text, NOW), tuple)


@pytest.mark.parametrize("text", [*FAR, "yesterday", "Fri, 31 Dec 9999 23:59:59 GMT", ""])
def test_a_date_that_cannot_be_meant_is_named(text: str) -> None:
    assert plausible.unusable_headers({"date": text}.get, NOW) == ("Date",)


def test_headers_that_can_be_meant_are_not_named() -> None:
    headers = {
        "date": "Wed, 25 Nov 2026 12:00:10 GMT",
        "age": "10",
        "retry-after": "Wed, 25 Nov 2026 12:01:00 GMT",
        "ETag": 'W/"a"',
    }
    assert plausible.unusable_headers(headers.get, NOW) == ()


def test_an_etag_of_any_length_is_named_and_not_sent_back() -> None:
    assert plausible.validator("a" * 1000) == ""
    assert plausible.unusable_headers({"ETag": "a" * 1000}.get, NOW) == ("ETag",)
