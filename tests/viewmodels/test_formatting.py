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
from aspire_desktop.viewmodels.formatting import day_and_time, duration, filled, number, size, spoken

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
