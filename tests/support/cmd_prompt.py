"""What the prompt of Windows' cmd makes of a text, and what a program then finds in its arguments.

It follows the parser's phases as they have been described from outside: percent signs first, line by
line; then quotation marks, carets and operators; then the C runtime's own rules for arguments.
"""

from __future__ import annotations

import re
from collections.abc import Mapping


class OperatorError(ValueError):
    """An operator stands where it would be acted on."""


def prompt_arguments(text: str, environment: Mapping[str, str]) -> list[list[str]]:
    """Return the arguments of each command of `text`, remarks left out.

    Raises:
        OperatorError: cmd would redirect, pipe or start another command.
    """
    lines = [expanded(line, environment) for line in text.split("\n")]
    commands = [c for c in command_lines("\n".join(lines)) if not re.match(r"\s*(rem\b|$)", c, re.IGNORECASE)]
    return [c_runtime_arguments(command) for command in commands]


def expanded(line: str, environment: Mapping[str, str]) -> str:
    """Replace variables as at the prompt, where the name of an unknown one stays as it is."""
    known = {name.upper(): value for name, value in environment.items()}
    result = []
    place = 0
    while place < len(line):
        end = line.find("%", place + 1) if line[place] == "%" else -1
        name = line[place + 1 : end].upper() if end > 0 else ""
        if name in known:
            result.append(known[name])
            place = end + 1
        elif name.partition(":")[0] in known:
            raise OperatorError("A variable is cut or searched.")
        else:
            result.append(line[place])
            place += 1
    return "".join(result)


def command_lines(text: str) -> list[str]:
    """Cut `text` into commands, and take out the carets that protect something."""
    commands = [""]
    quoted = False
    place = 0
    while place < len(text):
        char = text[place]
        if char == "\n":
            quoted = False
            commands.append("")
        elif char == '"':
            quoted = not quoted
            commands[-1] += char
        elif char == "^" and not quoted:
            # A line's end after a caret vanishes, and the caret protects what comes after it.
            place += 2 if text[place + 1 : place + 2] == "\n" else 1
            commands[-1] += text[place : place + 1]
        elif char in "&|<>" and not quoted:
            raise OperatorError(f"{char} would be acted on.")
        else:
            commands[-1] += char
        place += 1
    return commands


def c_runtime_arguments(line: str) -> list[str]:
    """Split a command line as Microsoft describes it for C programs."""
    arguments: list[str] = []
    current: list[str] | None = None
    quoted = False
    place = 0
    while place < len(line):
        char = line[place]
        if char in " \t" and not quoted:
            if current is not None:
                arguments.append("".join(current))
            current = None
            place += 1
            continue
        current = [] if current is None else current
        run = len(line) - place - len(line[place:].lstrip("\\"))
        place += run
        if line[place : place + 1] != '"':
            current.append("\\" * run if run else char)
            place += 0 if run else 1
            continue
        current.append("\\" * (run // 2))
        place += 1
        if run % 2:
            current.append('"')
        elif quoted and line[place : place + 1] == '"':
            current.append('"')
            place += 1
        else:
            quoted = not quoted
    return arguments if current is None else [*arguments, "".join(current)]
