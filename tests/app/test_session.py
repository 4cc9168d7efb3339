"""The program from its start to its end, in this process: `main` itself, and a second start beside it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from aspire_desktop.app import main as app_main
from aspire_desktop.app import session, single_instance, starting
from aspire_desktop.app.main import main
from aspire_desktop.app.single_instance import Instance, Place
from aspire_desktop.core.policies import Policies
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services import folder_move
from aspire_desktop.services.folder_move import point_to, trace_of
from aspire_desktop.services.places import default_folder
from aspire_desktop.services.settings import Settings, SettingsFile
from aspire_desktop.services.vault.files import VaultFiles
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.vault import Vault
from aspire_desktop.widgets.main_menu import CLEAR_AFTER_CHOICES, MainMenu
from aspire_desktop.widgets.main_window import MainWindow
from tests.services.vault.sample import adding

_LOOK_EVERY_MS = 20
_PATIENCE_TICKS = 4_500


@pytest.fixture(autouse=True)
def _as_it_was(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have a process of its own as far as that goes: its vault, its places, its signals."""
    runtime = tmp_path / "r"
    runtime.mkdir()
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(session, "KeyringKeyStore", MemoryKeyStore)
    signals = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    interval, hook, thread_hook = sys.getswitchinterval(), sys.excepthook, threading.excepthook
    yield
    for number, handler in signals.items():
        signal.signal(number, handler)
    sys.setswitchinterval(interval)
    sys.excepthook, threading.excepthook = hook, thread_hook


def windows() -> list[MainWindow]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]


def once(is_so: Callable[[], bool], act: Callable[[], object]) -> QTimer:
    """Do something as soon as something is so, from Qt's own loop."""
    timer = QTimer(interval=_LOOK_EVERY_MS)
    ticks = 0

    def look() -> None:
        nonlocal ticks
        ticks += 1
        if is_so() or ticks > _PATIENCE_TICKS:
            timer.stop()
            act()

    timer.timeout.connect(look)
    timer.start()
    return timer


def vault_word() -> str:
    found = [label.text() for window in windows() for label in window.findChildren(QLabel, "vaultState")]
    return found[0] if found else ""


def test_the_window_opens_ends_with_zero_and_keeps_its_settings(tmp_path: Path) -> None:
    folder, seen = tmp_path / "data", []

    def act() -> None:
        (window,) = windows()
        seen.append(vault_word())
        window.menu.appearance_chosen.emit("dark")
        window.close()

    timer = once(lambda: vault_word().endswith(("new", "open")), act)
    assert main(["--data-dir", str(folder)]) == 0
    timer.stop()
    assert seen
    assert SettingsFile(folder).read().appearance == "dark"


def test_a_setting_that_cannot_be_read_is_told_and_the_program_goes_on(tmp_path: Path) -> None:
    folder, told = tmp_path / "data", []
    folder.mkdir()
    (folder / "settings.json").write_text("{ nonsense", encoding="utf-8")

    def act() -> None:
        (window,) = windows()
        told.append(window.messages.text)
        window.close()

    timer = once(lambda: bool(vault_word()), act)
    assert main(["--data-dir", str(folder)]) == 0
    timer.stop()
    assert told != [""]


def test_a_second_start_raises_the_first_window_and_ends(tmp_path: Path) -> None:
    folder, second = tmp_path / "data", []
    ended = threading.Event()

    def start_again() -> None:
        command = [sys.executable, "-m", "aspire_desktop", "--data-dir", str(folder)]
        second.append(subprocess.run(command, env=dict(os.environ), capture_output=True, check=False))
        ended.set()

    thread = threading.Thread(target=start_again)

    def act() -> None:
        windows()[0].showMinimized()
        thread.start()

    def close() -> None:
        seen.append(windows()[0].isMinimized())
        windows()[0].close()

    seen: list[bool] = []
    first = once(lambda: vault_word().endswith("new"), act)
    last = once(ended.is_set, close)
    assert main(["--data-dir", str(folder)]) == 0
    first.stop()
    last.stop()
    thread.join()
    assert (second[0].returncode, second[0].stderr) == (0, b"")
    assert seen == [False]


def test_who_holds_the_folder_and_does_not_answer_is_told_of(tmp_path: Path) -> None:
    folder, told = tmp_path / "data", []
    holder = Instance(folder)
    assert holder.claim(patience_s=0) is Place.FIRST

    def act() -> None:
        told.append(windows()[0].messages.text)
        windows()[0].close()

    timer = once(lambda: bool(vault_word()), act)
    try:
        assert main(["--data-dir", str(folder)]) == 0
    finally:
        timer.stop()
        holder.release()
    assert "does not answer" in told[0] or "doesn" in told[0]


def test_the_system_ends_the_program_in_good_order(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    timer = once(lambda: vault_word().endswith("new"), lambda: signal.raise_signal(signal.SIGTERM))
    assert main(["--data-dir", str(folder)]) == 0
    timer.stop()
    assert SettingsFile(folder).read().window


def test_the_demo_makes_a_picture_of_a_token_and_an_answer(tmp_path: Path) -> None:
    picture = tmp_path / "pictures" / "window.png"
    assert main(["--demo", "--appearance", "light", "--screenshot", str(picture)]) == 0
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1280, 800)
    colors = {image.pixel(x, y) for x in range(0, 1280, 16) for y in range(0, 800, 16)}
    assert len(colors) > 10


def test_a_picture_is_of_the_demo_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--screenshot", str(tmp_path / "x.png")])
    assert ended.value.code == 2
    assert "--demo" in capsys.readouterr().err


def answer(name: str) -> Callable[[], None]:
    """Return what presses the button of that text in the question about the folder."""

    def press() -> None:
        (box,) = (one for one in QApplication.topLevelWidgets() if one.objectName() == "folderBox")
        assert isinstance(box, QMessageBox)
        (button,) = (one for one in box.findChildren(QPushButton) if name in one.text().replace("&", ""))
        button.click()

    return press


def is_asked() -> bool:
    return any(one.objectName() == "folderBox" and one.isVisible() for one in QApplication.topLevelWidgets())


@pytest.fixture
def lost(tmp_path: Path) -> Path:
    """A folder that the data was moved to, which is not there now."""
    moved = tmp_path / "moved"
    moved.mkdir()
    (moved / "vault.id").write_text("0" * 32)
    (moved / "vault.aspire").write_bytes(b"x")
    point_to(default_folder(), moved)
    moved.rename(tmp_path / "away")
    return moved


@pytest.fixture
def deleted() -> Path:
    """The default folder, after its vault was saved and all of it deleted."""
    default = default_folder()
    files = VaultFiles(default, trace=trace_of(default))
    Vault(default, MemoryKeyStore(), files).update(adding("payroll"))
    shutil.rmtree(default)
    return default


def test_a_folder_that_is_gone_is_asked_about_and_nothing_is_written(deleted: Path, tmp_path: Path) -> None:
    before = sorted(path for path in tmp_path.rglob("*"))
    timer = once(is_asked, answer("Quit"))
    assert starting.begin(None) is None
    timer.stop()
    assert not deleted.exists()
    assert sorted(path for path in tmp_path.rglob("*")) == before


def test_a_folder_that_was_deleted_on_purpose_is_begun_anew(deleted: Path) -> None:
    timer = once(is_asked, answer("Start with an empty list"))
    begun = starting.begin(None)
    timer.stop()
    assert begun is not None
    begun.instance.release()
    assert begun.folder == deleted


def test_a_folder_that_was_put_back_is_used(deleted: Path) -> None:
    def put_back() -> None:
        deleted.mkdir(parents=True, exist_ok=True)
        (deleted / "vault.aspire").write_bytes(b"x")
        answer("Retry")()

    timer = once(is_asked, put_back)
    begun = starting.begin(None)
    timer.stop()
    assert begun is not None
    begun.instance.release()
    assert begun.folder == deleted


def test_a_folder_that_is_not_there_is_asked_about(lost: Path, tmp_path: Path) -> None:
    del lost
    timer = once(is_asked, answer("Quit"))
    assert starting.begin(None) is None
    timer.stop()
    timer = once(is_asked, answer("Use the old"))
    begun = starting.begin(None)
    timer.stop()
    assert begun is not None
    begun.instance.release()
    assert begun.folder == default_folder()


def test_a_folder_that_is_back_is_found_by_retry(lost: Path, tmp_path: Path) -> None:
    def bring_back() -> None:
        (tmp_path / "away").rename(lost)
        answer("Retry")()

    timer = once(is_asked, bring_back)
    begun = starting.begin(None)
    timer.stop()
    assert begun is not None
    begun.instance.release()
    assert begun.folder == lost


def test_hidden_without_a_tray_the_window_is_shown_all_the_same(tmp_path: Path) -> None:
    shown = []

    def act() -> None:
        shown.append(len(windows()))
        windows()[0].close()

    timer = once(lambda: bool(windows()), act)
    assert main(["--hidden", "--data-dir", str(tmp_path / "data")]) == 0
    timer.stop()
    assert shown == [1]


def test_closed_right_after_its_first_frame_the_window_ends_in_good_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A click on its cross is handled before the session's first step."""
    furnish = MainWindow.furnish

    def closed_then(window: MainWindow) -> None:
        furnish(window)
        QTimer.singleShot(0, window.close)

    monkeypatch.setattr(MainWindow, "furnish", closed_then)
    assert main(["--data-dir", str(tmp_path / "data")]) == 0
    assert SettingsFile(tmp_path / "data").read().window


def test_told_to_end_before_its_first_step_a_hidden_window_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the system may, while the session is made: nobody can see then that the window was closed."""
    furnish, made = MainWindow.furnish, []
    given_up = []

    def told_then(window: MainWindow) -> None:
        furnish(window)
        made.append(window)
        window.quit()

    def give_up() -> None:
        given_up.extend(made)
        made[0].quit()

    monkeypatch.setattr(app_main, "_has_tray", lambda: True)
    monkeypatch.setattr(MainWindow, "furnish", told_then)
    patience = once(lambda: False, give_up)
    assert main(["--hidden", "--data-dir", str(tmp_path / "data")]) == 0
    patience.stop()
    assert given_up == []


def test_settings_are_those_of_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    SettingsFile(folder).write(Settings(appearance="dark", close_to_tray=False))
    dark = []

    def act() -> None:
        dark.append(QApplication.palette().window().color().lightness() < 128)
        windows()[0].close()

    timer = once(lambda: bool(vault_word()), act)
    assert main(["--data-dir", str(folder)]) == 0
    timer.stop()
    assert dark == [True]


def test_a_wish_to_move_the_folder_is_withdrawn_where_a_policy_forbids_it(tmp_path: Path) -> None:
    default = default_folder()
    folder_move.wish(default, tmp_path / "new")
    begun = starting.begin(None, Policies(may_move_folder=False))
    assert begun is not None
    begun.instance.release()
    assert (begun.folder, begun.problems) == (
        default,
        (Phrase("policy.folder"),),
    )
    assert folder_move.wished(default) is None
    assert not (tmp_path / "new").exists()


def test_a_window_of_another_session_is_found_while_it_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where each session has a pipe and a lock of its own, and all of a user have this one."""
    monkeypatch.setattr(single_instance, "user_lock_path", lambda _: tmp_path / "user.lock")
    first, other, later = (Instance(tmp_path / "data") for _ in range(3))
    assert not first.is_open_in_other_session()
    assert other.is_open_in_other_session()
    assert other.is_open_in_other_session()
    first.release()
    assert not later.is_open_in_other_session()
    later.release()


def test_a_start_beside_another_session_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "user_lock_path", lambda _: tmp_path / "user.lock")
    other = Instance(tmp_path / "data")
    assert not other.is_open_in_other_session()
    begun = starting.begin(tmp_path / "data")
    assert begun is not None
    begun.instance.release()
    other.release()
    (said,) = begun.problems
    assert str(said).startswith("Aspire Desktop is open on the same data in another session of yours")


def test_policies_are_read_at_the_start_and_hold_in_the_menu_and_not_in_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    SettingsFile(folder).write(Settings(clear_clipboard_after_s=120))
    decided = Policies(settings={"clear_clipboard_after_s": 60})
    monkeypatch.setattr(app_main, "read_policies", lambda: decided)
    seen: list[tuple[str, bool, bool]] = []

    def act() -> None:
        (menu,) = windows()[0].findChildren(MainMenu)
        found = [one for one in menu.findChildren(QAction) if one.data() in CLEAR_AFTER_CHOICES]
        seen.extend((one.text(), one.isEnabled(), one.isChecked()) for one in found)
        seen.extend(
            (one.text(), one.isEnabled(), False)
            for one in menu.findChildren(QAction)
            if "Set by" in one.text()
        )
        windows()[0].close()

    timer = once(lambda: bool(vault_word()), act)
    assert main(["--data-dir", str(folder)]) == 0
    timer.stop()
    assert seen
    assert not any(enabled for _, enabled, _ in seen)
    assert [text for text, _, checked in seen if checked] == ["60 seconds"]
    assert seen[-1][0] == "Set by your organization"
    assert SettingsFile(folder).read().clear_clipboard_after_s == 120


def test_an_open_window_follows_policies_down_to_the_menu_and_the_entry_for_the_sign_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QGuiApplication
) -> None:
    decided = [Policies()]
    monkeypatch.setattr(app_main, "read_policies", lambda: decided[-1])
    seen: list[tuple[bool, int]] = []

    def look() -> bool:
        """Return whether the menu says who has set it, and note how often the sign-in starts the program."""
        if not vault_word():
            return False
        (menu,) = windows()[0].findChildren(MainMenu)
        is_told = any(one.isVisible() for one in menu.findChildren(QAction) if "Set by" in one.text())
        seen.append((is_told, len(list(tmp_path.rglob("autostart/*.desktop")))))
        return True

    def decide() -> None:
        decided.append(Policies(settings={"clear_clipboard_after_s": 60, "start_at_sign_in": True}))
        qapp.focusWindowChanged.emit(windows()[0].windowHandle())

    begun = once(look, decide)
    done = once(lambda: look() and seen[-1] == (True, 1), lambda: windows()[0].close())
    assert main(["--data-dir", str(tmp_path / "data")]) == 0
    begun.stop()
    done.stop()
    assert (seen[0], seen[-1]) == ((False, 0), (True, 1))
