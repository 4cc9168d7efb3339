"""Hears what a screen reader does, through AT-SPI: run by the system's Python, which has its library.

python3 listener.py announcements    each as it comes, a line of JSON; the first one says that it listens
python3 listener.py controls         what can take the focus in any program's windows, a line of JSON each
"""

from __future__ import annotations

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 (after its version)

#: Of a table, or of anything with more parts than are looked through.
_MOST = 60


def announcements() -> None:
    """Tell what is said until somebody ends this."""
    listener = Atspi.EventListener.new(lambda event: _tell(str(event.any_data)))
    Atspi.EventListener.register(listener, "object:announcement")
    _tell("listening")
    GLib.MainLoop().run()


def controls() -> None:
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        for place in range(program.get_child_count() if program is not None else 0):
            window = program.get_child_at_index(place)
            _walk(window, window.get_name())


def _walk(part: Any, window: str) -> None:
    states = part.get_state_set()
    if states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING):
        value = part.get_value_iface()
        said = {"window": window, "name": part.get_name(), "role": part.get_role_name()}
        _tell(said | {"value": None if value is None else value.get_current_value()})
    for number in range(min(part.get_child_count(), _MOST)):
        child = part.get_child_at_index(number)
        if child is not None:
            _walk(child, window)


def _tell(said: object) -> None:
    sys.stdout.write(f"{json.dumps(said)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    announcements() if sys.argv[1] == "announcements" else controls()
