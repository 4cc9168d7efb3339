"""Tests for aspire_desktop.app.requests.rate_flow: what the status line says of the last minute."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.app.panels import panels_of
from aspire_desktop.app.requests.panels import RequestPanels
from aspire_desktop.app.requests.rate_flow import RateFlow
from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.services.rate import RateMeter
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.main_window import MainWindow
from tests.support.records import profile, response


class Minute:
    """The time, in a window's own test."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def minute() -> Minute:
    return Minute()


@pytest.fixture
def rate(minute: Minute) -> RateMeter:
    return RateMeter(minute)


@pytest.fixture
def window(qtbot: QtBot, rate: RateMeter, minute: Minute) -> MainWindow:
    models = (CredentialModel(), OperationModel())
    window = MainWindow(*models)
    for model in models:
        model.setParent(window)
    qtbot.addWidget(window)
    RateFlow(panels_of(RequestPanels, window), rate, minute)
    choose(window, EnvironmentKind.SANDBOX)
    return window


def choose(window: MainWindow, kind: EnvironmentKind) -> None:
    chosen = profile(kind=kind)
    (model,) = window.findChildren(CredentialModel)
    model.set_records([CredentialRecord(profile=chosen, secret="")])
    window.choice.choose_profile(chosen.id)


def said(window: MainWindow) -> str:
    (label,) = window.findChildren(QLabel, "rateMeter")
    return label.text()


ORIGIN = profile(kind=EnvironmentKind.SANDBOX).environment.origin


def test_each_request_is_counted_against_the_limit(window: MainWindow, rate: RateMeter) -> None:
    for _ in range(3):
        rate.note(ORIGIN)
    assert said(window) == "3 of 60 requests this minute"
    (bar,) = window.findChildren(QWidget, "rateBar")
    assert not bar.isHidden()
    bar.grab()


def test_near_the_limit_it_says_so_in_words(window: MainWindow, rate: RateMeter) -> None:
    for _ in range(48):
        rate.note(ORIGIN)
    assert said(window) == "▲ near the limit: 48 of 60 requests this minute"


def test_a_429_tells_how_long_the_server_asks_to_wait(window: MainWindow, rate: RateMeter) -> None:
    rate.note_answer(ORIGIN, response(b"", status=429, headers=(("Retry-After", "37"),)))
    assert said(window).startswith("✕ the server asks to wait 37 s")


def test_a_credential_without_a_known_limit_has_no_bar(window: MainWindow, rate: RateMeter) -> None:
    custom = profile(kind=EnvironmentKind.CUSTOM)
    choose(window, EnvironmentKind.CUSTOM)
    rate.note(custom.environment.origin)
    assert said(window) == "1 request this minute"
    (bar,) = window.findChildren(QWidget, "rateBar")
    assert bar.isHidden()


def test_what_other_programs_have_sent_is_told_apart(
    window: MainWindow, rate: RateMeter, minute: Minute, tmp_path: Path
) -> None:
    mine, script = RateMeter(minute, folder=tmp_path), RateMeter(minute, folder=tmp_path)
    flow = RateFlow(panels_of(RequestPanels, window), mine, minute)
    mine.note(ORIGIN)
    for _ in range(5):
        script.note(ORIGIN)
    flow.tick()
    assert said(window) == "6 of 60 requests this minute, 5 by other programs"
    for _ in range(45):
        script.note(ORIGIN)
    flow.tick()
    assert said(window) == "▲ near the limit: 51 of 60 requests this minute, 50 by other programs"
    minute.now += 61
    flow.tick()
    assert said(window) == "0 of 60 requests this minute"
    mine.close()
    script.close()
