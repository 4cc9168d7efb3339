"""What has to be settled before there is a window: the folder, and whether another window shows it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from aspire_desktop.app.appearance import choose_style
from aspire_desktop.app.language import install_language
from aspire_desktop.app.single_instance import Instance, Place
from aspire_desktop.core.errors import InputError, VaultFolderError
from aspire_desktop.core.policies import NO_POLICIES
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.folder_move import (
    begin_anew,
    move_if_wished,
    point_to,
    use_default,
    wished,
    withdraw,
)
from aspire_desktop.services.places import data_folder, default_folder
from aspire_desktop.services.whole_file import remove_leftovers
from aspire_desktop.viewmodels.error_text import error_text

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMessageBox

    from aspire_desktop.core.policies import Policies
    from aspire_desktop.core.wording import Worded


@dataclass(frozen=True, slots=True)
class Begun:
    """Attributes: instance: To be kept until the end. problems: To be said in the window."""

    folder: Path
    instance: Instance
    problems: tuple[Worded, ...]


def begin(chosen: Path | None, policies: Policies = NO_POLICIES, wish: bytes = b"") -> Begun | None:
    """Find the folder and claim it; None where nothing is left to be done.

    The user is asked where the folder that the data was moved to is not there.

    Args:
        chosen: With ``--data-dir``.
        policies: What the organization allows.
        wish: What an open window is told; see `Wish`.
    """
    problems: list[Worded | None] = []
    folder = _folder(chosen)
    if folder is None:
        return None
    instance = Instance(folder)
    place = instance.claim(wish=wish)
    if place is Place.RAISED:
        return None
    if place is Place.SILENT:
        problems.append(Phrase("folder.other_silent"))
    elif instance.is_open_in_other_session():
        problems.append(Phrase("folder.other_session"))
    elif chosen is None:
        problems.append(_moved(default_folder(), policies))
        moved = data_folder()
        if moved != folder:
            instance.release()
            folder, instance = moved, Instance(moved)
            instance.claim()
            instance.is_open_in_other_session()  # from now on others hear of this one
    remove_leftovers(folder)
    return Begun(folder, instance, tuple(filter(None, problems)))


def _moved(default: Path, policies: Policies) -> Worded | None:
    """Move the folder where that was wished for and may be; return why it was not."""
    if policies.may_move_folder or wished(default) is None:
        return move_if_wished(default)
    withdraw(default)
    return Phrase("policy.folder")


def application() -> QApplication:
    """Return Qt's own application, made where it is not yet."""
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        choose_style()
        qt = QApplication(sys.argv[:1])
        qt.setApplicationName("Aspire Desktop")
        qt.setDesktopFileName("aspire-desktop")
    # Qt's own quit would wait for the next loop, and stop it under coroutines that have to clean up.
    qt.setQuitOnLastWindowClosed(False)
    return qt


def _folder(chosen: Path | None) -> Path | None:
    while True:
        try:
            return data_folder(chosen)
        except VaultFolderError as error:
            if not _settled(error):
                return None


def _settled(error: VaultFolderError) -> bool:
    """Ask what is to be done about the folder; False where the user gives up."""
    from PySide6.QtWidgets import QFileDialog

    from aspire_desktop.widgets.file_dialog import usual_folder
    from aspire_desktop.widgets.text import message_box

    install_language(application())
    is_gone = error.code == "data_folder.gone"
    box = message_box(
        None,
        _tr("The data folder is not there"),
        error_text(error),
        _tr("Nothing was changed. If you deleted it, start with an empty list.")
        if is_gone
        else _tr("Nothing was changed. The old folder holds the data as it was before it was moved."),
    )
    box.setObjectName("folderBox")
    retry = box.addButton(_tr("&Retry"), box.ButtonRole.AcceptRole)
    choose = box.addButton(_tr("&Choose the folder…"), box.ButtonRole.ActionRole)
    without = _tr("Start with an &empty list") if is_gone else _tr("Use the &old folder")
    old = box.addButton(without, box.ButtonRole.DestructiveRole)
    box.addButton(_tr("&Quit"), box.ButtonRole.RejectRole)
    chosen: list[str] = []
    retry.clicked.connect(lambda: chosen.append("retry"))
    old.clicked.connect(lambda: chosen.append("old"))
    choose.clicked.connect(lambda: chosen.append("choose"))
    wait_for(box)
    if chosen == ["old"]:
        (begin_anew if is_gone else use_default)(default_folder())
    elif chosen == ["choose"]:
        name = QFileDialog.getExistingDirectory(None, _tr("Choose the folder"), str(usual_folder()))
        if name:
            _point_to(name)
    return bool(chosen)


def _point_to(name: str) -> None:
    from pathlib import Path

    from aspire_desktop.widgets.text import message_box

    try:
        point_to(default_folder(), Path(name))
    except InputError as error:
        wait_for(message_box(None, _tr("The data folder is not there"), error_text(error), ""))


def wait_for(box: QMessageBox) -> None:
    """Show a box and return when it is closed: before asyncio's loop is made, or after it has ended."""
    loop = QEventLoop()
    box.finished.connect(loop.quit)
    box.open()
    loop.exec()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Starting", text)
