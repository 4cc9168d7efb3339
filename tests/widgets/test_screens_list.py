"""No screen is left out of the list of those that are looked at and measured."""

import importlib
import inspect
import pkgutil
import re

from PySide6.QtWidgets import QDialog, QListWidget, QMessageBox
from pytestqt.qtbot import QtBot

from aspire_desktop import widgets
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.entry_dialog import EntryDialog
from aspire_desktop.widgets.form_dialog import FormDialog
from tests.remote.screens import DIALOGS, SCREENS
from tests.support.dialogs import DIALOGS as MADE

#: The last has its name from whoever asks; it is measured with `tests.support.dialogs`.
_LEFT_OUT = (Dialog, FormDialog, EntryDialog)


def _dialog_classes() -> set[type[QDialog]]:
    found: set[type[QDialog]] = set()
    for module in pkgutil.walk_packages(widgets.__path__, f"{widgets.__name__}."):
        names = vars(importlib.import_module(module.name)).values()
        found |= {one for one in names if isinstance(one, type) and issubclass(one, QDialog)}
    own = {one for one in found if one.__module__.startswith(widgets.__name__)}
    return {one for one in own if one not in _LEFT_OUT and not issubclass(one, QMessageBox)}


def test_every_dialog_is_among_the_screens() -> None:
    sources = {one: inspect.getsource(one) for one in _dialog_classes()}
    named = {one: re.search(r'self\.setObjectName\("(\w+)"\)', source) for one, source in sources.items()}
    assert [one.__name__ for one, name in named.items() if name is None] == []
    assert {name[1] for name in named.values() if name} == set(DIALOGS.values())
    assert DIALOGS.keys() <= SCREENS.keys()


def test_every_page_of_the_settings_is_among_the_screens(qtbot: QtBot) -> None:
    dialog = MADE["settings"]()
    qtbot.addWidget(dialog)
    pages = dialog.findChild(QListWidget, "settingsPages")
    assert pages is not None
    shown = [name.removeprefix("settings-") for name in SCREENS if name.startswith("settings-")]
    words = [pages.item(row).text().split()[0].casefold() for row in range(1, pages.count())]
    assert words == shown
