"""What the user is asked: questions, files, folders and short texts, all in the one right way to ask.

A dialog is opened, never executed: a loop inside the loop stops every coroutine.  Each goes when it is over.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox
from shiboken6 import isValid

from aspire_desktop.app.vault.held_dialogs import NEEDS_NO_VAULT
from aspire_desktop.widgets.dialog import lend_keys
from aspire_desktop.widgets.text import message_box

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

    OnFile = Callable[[Path], object]

Role = QMessageBox.ButtonRole


@dataclass(frozen=True, slots=True)
class Way:
    """One way on, as a button.

    Attributes:
        name: The button's object name.
        role: `Role.DestructiveRole` for what does harm.
    """

    name: str
    text: str
    act: Callable[[], object]
    role: QMessageBox.ButtonRole = Role.AcceptRole


@dataclass(frozen=True, slots=True)
class Question:
    """A question, and the ways on; without any it is a notice.

    Attributes:
        name: The box's object name.
        detail: What there is to know before one answers.
        is_careful: Enter presses Cancel.
        needs_no_vault: It can be asked while the program is locked.
    """

    name: str
    title: str
    text: str
    detail: str = ""
    ways: Sequence[Way] = ()
    is_careful: bool = False
    needs_no_vault: bool = False


def ask(parent: QWidget | None, question: Question, settled: SignalInstance | None = None) -> None:
    """Ask; what is done is what the button pressed says, and nothing where it is Cancel.

    Args:
        parent: Over which it is asked.
        question: What is asked.
        settled: Tells that there is nothing to ask any more: the question goes, as by Cancel.
    """
    box = message_box(parent, question.title, question.text, question.detail)
    box.setObjectName(question.name)
    box.setProperty(NEEDS_NO_VAULT, question.needs_no_vault)
    for way in question.ways:
        button = box.addButton(way.text, way.role)
        button.setObjectName(way.name)
        button.clicked.connect(lambda _=False, act=way.act: act())
    if question.ways:
        cancel = box.addButton(box.StandardButton.Cancel)
        if question.is_careful:
            box.setDefaultButton(cancel)
    if settled is not None:
        settled.connect(box.reject)
    lend_keys(box)
    box.open()


def is_there(dialog: QDialog) -> bool:
    """Whether a dialog has not ended yet: the user or the lock may be quicker than the work it waits for."""
    return isValid(dialog)


@dataclass(frozen=True, slots=True)
class FileWish:
    """Which file is wanted.

    Attributes:
        name: The dialog's object name.
        filters: As Qt has them, e.g. ``CSV (*.csv)``.
        suffix: Added to a name without one.
        proposed: The name that a file to be written is given.
    """

    name: str
    title: str
    filters: Sequence[str] = ()
    suffix: str = ""
    proposed: str = ""


def ask_where_to_save(parent: QWidget | None, wish: FileWish, on_chosen: OnFile) -> None:
    """Ask for a file to be written."""
    dialog = _file_dialog(parent, wish, on_chosen)
    dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
    if wish.suffix:
        dialog.setDefaultSuffix(wish.suffix)
    dialog.selectFile(wish.proposed)
    dialog.open()


def ask_for_file(parent: QWidget | None, wish: FileWish, on_chosen: OnFile) -> None:
    """Ask for a file that is there."""
    dialog = _file_dialog(parent, wish, on_chosen)
    dialog.setFileMode(dialog.FileMode.ExistingFile)
    dialog.open()


def ask_for_folder(parent: QWidget | None, wish: FileWish, on_chosen: OnFile) -> None:
    """Ask for a folder."""
    dialog = _file_dialog(parent, wish, on_chosen)
    dialog.setFileMode(dialog.FileMode.Directory)
    dialog.setOption(dialog.Option.ShowDirsOnly)
    dialog.open()


@dataclass(frozen=True, slots=True)
class TextWish:
    """Which text is wanted.

    Attributes:
        name: The dialog's object name.
        value: What the field begins with.
        items: What can be chosen from; typed freely where it is empty.
        has_lines: It may have several lines.
        width: In pixels; 0 for the usual one.
    """

    name: str
    title: str
    label: str
    value: str = ""
    items: Sequence[str] = ()
    has_lines: bool = False
    width: int = 0


def ask_for_text(parent: QWidget | None, wish: TextWish, on_entered: Callable[[str], object]) -> None:
    """Ask for a short text, or a list of lines."""
    from aspire_desktop.widgets.entry_dialog import EntryDialog

    dialog = EntryDialog(wish.title, wish.label, items=wish.items, has_lines=wish.has_lines, parent=parent)
    dialog.setObjectName(wish.name)
    dialog.set_text(wish.value)
    dialog.entered.connect(on_entered)
    if wish.width:
        dialog.resize(wish.width, dialog.height())
    dialog.open()


def _file_dialog(parent: QWidget | None, wish: FileWish, on_chosen: OnFile) -> QFileDialog:
    from aspire_desktop.widgets.file_dialog import file_dialog

    dialog = file_dialog(parent, wish.name, wish.title)
    if wish.filters:
        dialog.setNameFilters(list(wish.filters))
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    return dialog
