"""The window with a credential and a token in it, for tests of what is seen there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.expiry import expiry
from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.scopes import Scopes
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.viewmodels.token_view import TokenView, token_view
from aspire_desktop.widgets.main_window import MainWindow
from aspire_desktop.widgets.token_panel import TokenPanel
from tests.support.records import NOW, SECRET, profile, token_pair

SMALLEST = (880, 430)
_PATIENCE = 10


class WorkWindow:
    """A window on two credentials of which the first is shown, with a token."""

    def __init__(self, qtbot: QtBot, kind: EnvironmentKind = EnvironmentKind.SANDBOX) -> None:
        self.credentials, self.operations = CredentialModel(), OperationModel()
        self.window = window = MainWindow(self.credentials, self.operations)
        self.credentials.setParent(window)
        self.operations.setParent(window)
        qtbot.addWidget(window)
        self.profile = profile("Payroll export", kind, scopes=Scopes(full_access=True))
        other = profile("Reporting")
        self.credentials.set_records(
            [CredentialRecord(profile=one, secret=SECRET, tokens=None) for one in (self.profile, other)]
        )
        window.show_credential(self.profile)
        self.show_token()
        window.setMinimumSize(0, 0)
        window.resize(1280, 800)
        # What has the focus is seen in the active window alone; one of a test before may still be that.
        with qtbot.waitActive(window, timeout=60_000):
            window.show()
            window.activateWindow()
        self.settle()

    def show_token(self, *, used: timedelta = timedelta(minutes=3)) -> TokenView:
        return fill_in(self.window.token, None, used=used)

    def resize(self, size: tuple[int, int]) -> None:
        self.window.resize(*size)
        self.settle()

    def settle(self) -> None:
        settle()

    def child(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget)
        return found

    def place(self, name: str) -> QRect:
        """Return where a widget is, in the window's coordinates."""
        child = self.child(name)
        return QRect(child.mapTo(self.window, QPoint()), child.size())

    def picture(self) -> QImage:
        return self.window.grab().toImage()


def fill_in(card: TokenPanel, one: Profile | None, *, used: timedelta = timedelta(minutes=3)) -> TokenView:
    """Show a token whose own end is an hour before the rolling one, and a credential unless it is there."""
    if one is not None:
        card.show_credential(one)
    tokens = token_pair(used=used, exp=timedelta(hours=23) - used)
    view = token_view(tokens, expiry(tokens, NOW), NOW)
    card.show_token(view, has_refresh_token=True)
    card.show_claims({"sub": "42", "iss": "http://aspire.test"})
    return view


def settle() -> None:
    """Let layouts and what they post come to an end."""
    for _ in range(4):
        QApplication.processEvents()


class _LayoutRequests(QObject):
    """Counts what asks for a layout, anywhere in the program."""

    number = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.number += event.type() == QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)

    def none_in(self, work: Callable[[], None]) -> bool:
        before = self.number
        work()
        return self.number == before


def comes_to_rest(window: QWidget) -> bool:
    """Return whether layouts come to an end, in `_PATIENCE` times what they usually take.

    Where they do not, each turn of the loop lays out what the one before did, and the program takes all of a
    processor while nothing is seen to happen.
    """
    counter = _LayoutRequests(window)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(counter)
    try:
        return any(counter.none_in(settle) for _ in range(_PATIENCE))
    finally:
        application.removeEventFilter(counter)
        counter.deleteLater()


@contextmanager
def larger_text(factor: float) -> Iterator[None]:
    """Have the program's font be `factor` times as large, and as it was afterwards."""
    before = QApplication.font()
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    QApplication.setFont(font)
    try:
        yield
    finally:
        QApplication.setFont(before)
        QApplication.processEvents()


def renamed(one: Profile, name: str) -> Profile:
    return replace(one, description=name)
