"""Windows: ITaskbarList3 for what goes on, ICustomDestinationList for the menu of the button (its jump list).

https://learn.microsoft.com/windows/win32/shell/taskbar-extensions.  Windows refuses an entry that the user
has taken off the menu until it was left out once.
"""

from __future__ import annotations

import ctypes
import logging
import subprocess
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

from aspire_desktop.app.taskbar.button import MenuEntry, Progress, Taskbar
from aspire_desktop.app.taskbar.com import Component, component, identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_log = logging.getLogger(__name__)

_TASKBAR_LIST: Final = "56fdf344-fd6d-11d0-958a-006097c9a090"
_ITASKBAR_LIST3: Final = "ea1afb91-9e28-4b86-90e9-9e9f8a5eefaf"
_START, _SET_STATE = 3, 10

_DESTINATION_LIST: Final = "77f10cf0-3db5-4966-b520-b7c54fd35ed6"
_ICUSTOM_DESTINATION_LIST: Final = "6332debf-87b5-4670-90c0-5e57b408a49e"
_BEGIN, _APPEND_CATEGORY, _ADD_TASKS, _COMMIT = 4, 5, 7, 8

_COLLECTION: Final = "2d3468c1-36a7-43b6-ac24-d3f02fd9607a"
_IOBJECT_COLLECTION: Final = "5632b1a4-e38a-400a-928a-d4cd63230295"
_IOBJECT_ARRAY: Final = "92ca9dcd-5622-4bba-a805-5e9f541bd8c9"
_COUNT, _AT, _ADD = 3, 4, 5

_SHELL_LINK: Final = "00021401-0000-0000-c000-000000000046"
_ISHELL_LINK: Final = "000214f9-0000-0000-c000-000000000046"
_GET_ARGUMENTS, _SET_ARGUMENTS, _SET_ICON, _SET_PATH = 10, 11, 17, 20
_MAX_ARGUMENTS: Final = 1024

_IPROPERTY_STORE: Final = "886d8eeb-8cf2-4446-8d02-cdba1dbdcf99"
_SET_VALUE, _KEEP = 6, 7
_TITLE: Final = ("f29f85e0-4ff9-1068-ab91-08002b27b3d9", 2)
_VT_LPWSTR: Final = 31


class _PropertyKey(ctypes.Structure):
    _fields_ = (("format", ctypes.c_ubyte * 16), ("number", ctypes.c_ulong))


class _PropertyText(ctypes.Structure):
    """A PROPVARIANT that holds a text."""

    _fields_ = (
        ("kind", ctypes.c_ushort),
        ("reserved", ctypes.c_ushort * 3),
        ("text", ctypes.c_wchar_p),
        ("more", ctypes.c_void_p),
    )


class WindowsTaskbar(Taskbar):
    """A call that fails is logged, and its look is missing: nothing else is."""

    def show_progress(self, window: int, progress: Progress) -> None:
        try:
            with component(_TASKBAR_LIST, _ITASKBAR_LIST3) as bar:
                bar.call(_START)
                bar.call(_SET_STATE, ctypes.c_void_p(window), progress.value)
        except OSError as error:
            _log.info("The taskbar does not show progress: %s", error)

    def offer(self, program: Sequence[str], entries: Sequence[MenuEntry]) -> None:
        try:
            with component(_DESTINATION_LIST, _ICUSTOM_DESTINATION_LIST) as menu:
                _fill(menu, program, entries)
        except OSError as error:
            _log.info("The taskbar's menu stays as it is: %s", error)


def _fill(menu: Component, program: Sequence[str], entries: Sequence[MenuEntry]) -> None:
    slots = ctypes.c_uint()
    with menu.ask(_BEGIN, _IOBJECT_ARRAY, ctypes.byref(slots)) as removed:
        taken_off = _arguments_in(removed)
    wanted = [entry for entry in entries if _arguments(program, entry) not in taken_off]
    for group in dict.fromkeys(entry.group for entry in wanted if entry.group):
        grouped = [entry for entry in wanted if entry.group == group]
        with _array(program, grouped[: slots.value]) as array:
            menu.call(_APPEND_CATEGORY, group, array.pointer)
    tasks = [entry for entry in wanted if not entry.group]
    if tasks:
        with _array(program, tasks) as array:
            menu.call(_ADD_TASKS, array.pointer)
    menu.call(_COMMIT)


def _array(program: Sequence[str], entries: Iterable[MenuEntry]) -> Component:
    with component(_COLLECTION, _IOBJECT_COLLECTION) as collection:
        for entry in entries:
            with _link(program, entry) as link:
                collection.call(_ADD, link.pointer)
        return collection.other(_IOBJECT_ARRAY)


def _link(program: Sequence[str], entry: MenuEntry) -> Component:
    with ExitStack() as held:
        link = held.enter_context(component(_SHELL_LINK, _ISHELL_LINK))
        link.call(_SET_PATH, program[0])
        link.call(_SET_ARGUMENTS, _arguments(program, entry))
        link.call(_SET_ICON, program[0], 0)
        with link.other(_IPROPERTY_STORE) as properties:
            key = _PropertyKey(identity(_TITLE[0]), _TITLE[1])
            title = _PropertyText(kind=_VT_LPWSTR, text=entry.title)
            properties.call(_SET_VALUE, ctypes.byref(key), ctypes.byref(title))
            properties.call(_KEEP)
        held.pop_all()
        return link


def _arguments(program: Sequence[str], entry: MenuEntry) -> str:
    return subprocess.list2cmdline([*program[1:], *entry.options])


def _arguments_in(array: Component) -> set[str]:
    """Return the arguments of the entries that are in an array."""
    count, found = ctypes.c_uint(), set()
    array.call(_COUNT, ctypes.byref(count))
    for number in range(count.value):
        with array.ask(_AT, _ISHELL_LINK, number) as link:
            text = ctypes.create_unicode_buffer(_MAX_ARGUMENTS)
            link.call(_GET_ARGUMENTS, text, _MAX_ARGUMENTS)
            found.add(text.value)
    return found
