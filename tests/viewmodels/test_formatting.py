"""Numbers, sizes, durations and dates are written as the window's language writes them."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

import aspire_desktop
from aspire_desktop.app.language import install_language
from aspire_desktop.core.errors import InputError, ServerError
from aspire_desktop.core.wording import Phrase
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import (
    ago,
    countdown,
    day_and_time,
    duration,
    filled,
    number,
    short_time,
    shortened,
    size,
    spoken,
)

_PACKAGE = Path(aspire_desktop.__file__).parent
#: A format of Python's that groups digits, writes a decimal point, or a date.
_ENGLISH = re.compile(r",|\.\df|%[Ymd]|g'$")
#: Where it is meant: in the functions themselves, what the record of activity keeps, what support reads.
_MEANT = {"viewmodels/formatting.py", "app/vault/recovery_flow.py", "app/help/diagnostics_flow.py"}


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, "en")


def _values() -> tuple[str, ...]:
    return (number(1_234_567), number(0.25), size(18_200), size(532), duration(3.214), duration(0.1424))


@pytest.mark.parametrize(
    ("language", "values"),
    [
        ("en", ("1,234,567", "0.25", "18.2 kB", "532 B", "3.21 s", "142 ms")),
        ("de", ("1.234.567", "0,25", "18,2 kB", "532 B", "3,21 s", "142 ms")),
        ("es", ("1.234.567", "0,25", "18,2 kB", "532 B", "3,21 s", "142 ms")),
    ],
    indirect=["language"],
)
def test_numbers_are_those_of_the_language(language: str, values: tuple[str, ...]) -> None:
    assert _values() == values


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "2026-02-01 17:02"), ("de", "01.02.2026 17:02"), ("es", "1/2/2026 17:02")],
    indirect=["language"],
)
def test_dates_are_those_of_the_language_with_the_whole_year(language: str, text: str) -> None:
    """English ones do not agree on what comes first, so that nobody has to guess."""
    moment = datetime(2026, 2, 1, 17, 2, 31).astimezone()

    assert (day_and_time(moment), day_and_time(moment, seconds=True)) == (text, f"{text}:31")


def test_a_date_is_that_of_this_place() -> None:
    moment = datetime(2026, 6, 30, 12, tzinfo=UTC)

    assert day_and_time(moment) == f"{moment.astimezone():%Y-%m-%d %H:%M}"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1_000, "1.0 kB"),
        (999_949, "999.9 kB"),
        (999_950, "1.0 MB"),
        (1_234_567_890, "1.2 GB"),
        (5_000_000_000_000, "5,000.0 GB"),
    ],
)
def test_a_size_has_the_unit_that_fits(count: int, text: str) -> None:
    assert size(count) == text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0 ms"), (0.9994, "999 ms"), (0.9996, "1.00 s"), (61.5, "61.50 s")]
)
def test_a_duration_has_the_unit_that_fits(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (9, "just now"),
        (10, "10 s ago"),
        (59, "59 s ago"),
        (60, "1 min ago"),
        (3_599, "59 min ago"),
        (3_600, "1 h ago"),
        (48 * 3_600 - 1, "47 h ago"),
        (48 * 3_600, "2 days ago"),
    ],
)
def test_what_was_is_told_in_the_unit_that_fits(seconds: int, text: str) -> None:
    assert ago(timedelta(seconds=seconds)) == text


@pytest.mark.usefixtures("qapp")
def test_a_weekday_is_told_within_a_week_and_a_date_beyond() -> None:
    now = datetime(2026, 3, 9, 12, 0).astimezone()

    assert short_time(now.replace(hour=8), now) == "08:00"
    assert short_time(now.replace(day=3), now) == "Tue 12:00"
    assert short_time(now.replace(day=2), now) == "2026-03-02 12:00"
    assert short_time(now.replace(day=16), now) == "2026-03-16 12:00"


def test_a_countdown_ends_at_nought() -> None:
    assert countdown(timedelta(hours=24, seconds=-1)) == "23:59:59"
    assert countdown(timedelta(seconds=-90)) == "0:00:00"


def test_a_text_is_not_shortened_for_one_character() -> None:
    assert shortened("123456789") == "123456789"
    assert shortened("1234567890") == "12345678…"


@pytest.mark.usefixtures("qapp")
def test_a_text_gets_its_numbers_grouped_and_its_words_as_they_are() -> None:
    assert filled("{done} of {all} in {name}", done=1_000, all=25_000, name="1000") == (
        "1,000 of 25,000 in 1000"
    )


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("0 rows", "1 row", "12,345 rows", "1 hour 2 minutes")),
        ("de", ("0 Zeilen", "1 Zeile", "12.345 Zeilen", "1 Stunde 2 Minuten")),
        ("es", ("0 filas", "1 fila", "12.345 filas", "1 hora 2 minutos")),
    ],
    indirect=["language"],
)
def test_what_is_counted_has_the_form_of_its_number(language: str, texts: tuple[str, ...]) -> None:
    counted = [QCoreApplication.translate("ExportPresenter", "%Ln rows", "", n) for n in (0, 1, 12_345)]

    assert (*counted, spoken(timedelta(hours=1, minutes=2))) == texts


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("“A” is longer than 1,000 characters.", "1 later change that was", "2,000 later changes")),
        ("de", ("1.000 Zeichen", "1 spätere Änderung", "2.000 spätere Änderungen")),
        ("es", ("1000 caracteres", "1 cambio posterior", "2000 cambios posteriores")),
    ],
    indirect=["language"],
)
def test_the_numbers_in_an_error_are_too(language: str, texts: tuple[str, ...]) -> None:
    errors = (
        InputError("credential.value_too_long", name="“A”", limit=1_000),
        InputError("vault.older", behind=1),
        InputError("vault.older", behind=2_000),
    )

    for error, text in zip(errors, texts, strict=True):
        assert text.removeprefix("“A” is ") in error_text(error)


@pytest.mark.parametrize(
    ("language", "text"), [("en", "within 2.5 s"), ("de", "2,5 s"), ("es", "2,5 s")], indirect=["language"]
)
def test_a_part_of_a_second_in_an_error_has_the_point_of_the_language(language: str, text: str) -> None:
    assert text in error_text(ServerError("network.no_answer", host="api.test", limit_s=2.5))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1 entry between 2026-02-01 17:02 and 2026-02-03 08:00 was removed."),
        ("de", "1 Eintrag zwischen 01.02.2026 17:02 und 03.02.2026 08:00 wurde entfernt."),
        ("es", "Se eliminó 1 entrada entre el 1/2/2026 17:02 y el 3/2/2026 08:00."),
    ],
    indirect=["language"],
)
def test_a_time_in_a_sentence_is_written_as_dates_are(language: str, text: str) -> None:
    since, at = (datetime(2026, 2, day, *time).astimezone() for day, time in ((1, (17, 2)), (3, (8, 0))))

    assert error_text(Phrase("activity.removed_between", count=1, since=since, at=at)) == text


def test_where_the_system_speaks_the_language_its_country_is_followed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Spanish is written with a decimal point in Mexico, and with a comma in Spain."""
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("es_MX")))
    try:
        install_language(qapp, "es")
        mexican = _values()[:2]
        install_language(qapp, "de")
        german = _values()[:2]
    finally:
        monkeypatch.undo()
        install_language(qapp, "en")

    assert (mexican, german) == (("1,234,567", "0.25"), ("1.234.567", "0,25"))


def _formats(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            yield ast.unparse(node.format_spec)


def test_nothing_that_people_read_is_formatted_by_python() -> None:
    found = [
        (name, spec)
        for layer in ("viewmodels", "widgets", "app")
        for path in sorted((_PACKAGE / layer).rglob("*.py"))
        if (name := path.relative_to(_PACKAGE).as_posix()) not in _MEANT
        for spec in _formats(path)
        if _ENGLISH.search(spec)
    ]

    assert found == []
