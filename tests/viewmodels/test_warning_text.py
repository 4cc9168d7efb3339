"""Tests for aspire_desktop.viewmodels.warning_text."""

from datetime import timedelta

import pytest

from aspire_desktop.core.credentials.expiry import expiry
from aspire_desktop.core.credentials.renewing import WarningStage
from aspire_desktop.viewmodels.expiry_watch import ExpiryWarning
from aspire_desktop.viewmodels.warning_text import message_texts, notice_texts
from tests.support.records import NOW, profile, token_pair

#: English has its file as well: for "1 token" and "2 tokens".
pytestmark = pytest.mark.usefixtures("qapp")

HOUR = timedelta(hours=1)


def warning(
    name: str = "Smith & Sons",
    stage: WarningStage = WarningStage.BEFORE,
    used: timedelta = 23 * HOUR,
    exp: timedelta | None = None,
) -> ExpiryWarning:
    return ExpiryWarning(profile(name), stage, expiry(token_pair(used=used, exp=exp), NOW))


def test_the_window_names_the_credential_and_the_time() -> None:
    text, detail = message_texts([warning()], NOW)
    assert text.startswith("Smith & Sons: the token expires in 1 h, at ")
    assert detail == ""


def test_an_end_that_may_not_count_is_told_as_such() -> None:
    text, detail = message_texts([warning(used=HOUR, exp=HOUR)], NOW)
    assert text.startswith("Smith & Sons: the token may expire in 1 h, at ")
    assert "No response has shown yet whether it counts here" in detail
    assert notice_texts([warning(used=HOUR, exp=HOUR)], NOW)[0] == "An Aspire token may expire in 1 h"


def test_past_an_end_that_may_not_count_it_is_not_said_to_be_dead() -> None:
    passed = warning(stage=WarningStage.ENDED, used=HOUR, exp=-HOUR)
    text, detail = message_texts([passed], NOW)
    assert "the token’s own expiry (exp) passed at" in text
    assert "It may still work" in detail
    assert notice_texts([passed], NOW)[0] == "An Aspire token may have expired"


def test_several_are_summed_up_and_listed() -> None:
    some = [warning("A"), warning("B", WarningStage.ENDED, 24 * HOUR), warning("C")]
    text, detail = message_texts(some, NOW)
    assert text == "1 token has expired and 2 tokens expire soon."
    assert [line[0] for line in detail.splitlines()] == ["A", "B", "C"]


def test_a_long_list_ends_in_a_count() -> None:
    _, detail = message_texts([warning(f"Number {number}") for number in range(30)], NOW)
    assert detail.splitlines()[-1] == "and 22 more"


def test_a_notice_holds_no_name_no_client_id_and_no_token() -> None:
    for some in ([warning()], [warning(stage=WarningStage.ENDED)], [warning(), warning("Other")]):
        text = " ".join(notice_texts(some, NOW))
        assert "Smith" not in text
        assert "Other" not in text
        assert "client-of" not in text
        assert "canary" not in text


def test_a_notice_says_how_soon_and_where() -> None:
    title, text = notice_texts([warning()], NOW)
    assert title == "An Aspire token expires in 1 h"
    assert text.startswith("Sandbox")
    title, _ = notice_texts([warning(stage=WarningStage.ENDED)], NOW)
    assert title == "An Aspire token has expired"
