"""Tests for aspire_desktop.viewmodels.clipboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aspire_desktop.viewmodels.clipboard import ClipboardGuard, secret_mime_data

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'


class Seconds:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    # What is left there is destroyed after Python has ended, and would take the process down.
    clipboard.clear()


@pytest.fixture
def guard(clipboard: QClipboard, seconds: Seconds) -> ClipboardGuard:
    return ClipboardGuard(clipboard, seconds)


def test_the_text_is_exactly_what_was_given(guard: ClipboardGuard, clipboard: QClipboard) -> None:
    guard.copy("abc.def-_", "Token")
    assert clipboard.text() == "abc.def-_"


@pytest.mark.parametrize(
    "name",
    [
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ],
)
def test_windows_is_told_with_four_zero_bytes(name: str) -> None:
    assert secret_mime_data("x").data(_WINDOWS.format(name)).data() == b"\0\0\0\0"


def test_kde_and_macos_are_told() -> None:
    mime = secret_mime_data("x")
    assert mime.data("x-kde-passwordManagerHint").data() == b"secret"
    assert mime.hasFormat("application/x-nspasteboard-concealed-type")


def test_it_is_cleared_when_its_time_is_up(
    guard: ClipboardGuard, clipboard: QClipboard, seconds: Seconds, qtbot: QtBot
) -> None:
    guard.set_clear_after(10)
    guard.copy("secret", "Token")
    seconds.now += 9
    guard.tick()
    assert clipboard.text() == "secret"
    seconds.now += 1
    with qtbot.waitSignal(guard.cleared):
        guard.tick()
    assert clipboard.text() == ""


def test_what_somebody_else_copied_is_left_alone(guard: ClipboardGuard, clipboard: QClipboard) -> None:
    guard.copy("secret", "Token")
    clipboard.setText("mine")
    guard.clear_now()
    assert clipboard.text() == "mine"


def test_what_belongs_to_a_deleted_credential_is_cleared_and_nothing_else(
    guard: ClipboardGuard, clipboard: QClipboard
) -> None:
    guard.copy("secret", "Token", "payroll")
    guard.clear_of({"reporting"})
    assert clipboard.text() == "secret"
    guard.clear_of({"reporting", "payroll"})
    assert (clipboard.text(), guard.label) == ("", "")
    guard.copy("nobody's", "Token")
    guard.clear_of({"", "payroll"})
    assert clipboard.text() == "nobody's"


def test_a_second_copy_starts_the_time_again(
    guard: ClipboardGuard, clipboard: QClipboard, seconds: Seconds
) -> None:
    guard.copy("first", "Token")
    seconds.now += 20
    guard.copy("second", "Refresh token")
    seconds.now += 20
    guard.tick()
    assert (clipboard.text(), guard.label) == ("second", "Refresh token")


def test_without_a_time_it_stays_until_it_is_cleared_at_the_end(
    guard: ClipboardGuard, clipboard: QClipboard
) -> None:
    guard.set_clear_after(0)
    guard.copy("secret", "Token")
    guard.clear_now()
    assert clipboard.text() == ""


def test_only_a_hash_of_the_text_is_kept(guard: ClipboardGuard) -> None:
    guard.copy("a-very-secret-text", "Token")
    assert "a-very-secret-text" not in repr(vars(guard))


class HeldClipboard:
    """A clipboard that another program holds for a while: clearing it does nothing."""

    def __init__(self) -> None:
        self.is_held = True
        self._text = ""

    def setMimeData(self, mime: QMimeData) -> None:  # noqa: N802 (Qt's own name)
        self._text = mime.text()

    def text(self) -> str:
        return self._text

    def clear(self) -> None:
        if not self.is_held:
            self._text = ""


def test_what_cannot_be_cleared_is_told_and_tried_again(
    qapp: QApplication, seconds: Seconds, qtbot: QtBot
) -> None:
    clipboard = HeldClipboard()
    guard = ClipboardGuard(clipboard, seconds)  # type: ignore[arg-type]
    guard.copy("token", "Token")
    seconds.now += 31
    with qtbot.waitSignal(guard.not_cleared), qtbot.assertNotEmitted(guard.cleared):
        guard.tick()
    assert guard.label == "Token"
    clipboard.is_held = False
    with qtbot.waitSignal(guard.cleared):
        guard.tick()
    assert (clipboard.text(), guard.label) == ("", "")


def test_what_was_pasted_is_cleared_in_time_only_where_it_is_that(
    guard: ClipboardGuard, clipboard: QClipboard, seconds: Seconds
) -> None:
    clipboard.setText("another")
    guard.adopt(lambda text: text == "pasted", "The pasted Secret", "id-1")
    assert guard.label == ""
    clipboard.setText("pasted")
    guard.adopt(lambda text: text == "pasted", "The pasted Secret", "id-1")
    assert (guard.label, guard.is_ours, clipboard.text()) == ("The pasted Secret", False, "pasted")
    seconds.now += 31
    guard.tick()
    assert (clipboard.text(), guard.label) == ("", "")


def test_a_copy_that_is_pending_already_stays_what_it_was(guard: ClipboardGuard) -> None:
    guard.copy("pasted", "Secret")
    guard.adopt(lambda text: text == "pasted", "The pasted Secret", "id-1")
    assert (guard.label, guard.is_ours) == ("Secret", True)


def test_a_copy_is_like_any_other_where_it_need_not_be_kept_out_of_the_history(
    guard: ClipboardGuard, clipboard: QClipboard
) -> None:
    guard.set_excluded(excluded=False)
    guard.copy("token", "Token")
    assert clipboard.mimeData().formats() == ["text/plain"]
    guard.set_excluded(excluded=True)
    guard.copy("token", "Token")
    assert "x-kde-passwordManagerHint" in clipboard.mimeData().formats()
    guard.clear_now()
    assert clipboard.text() == ""
