"""The part of a universal lock file that Windows takes.

pip judges environment markers by the machine it runs on, also when it downloads for another one.
Here they are judged by the laboratory's Windows, and what is left carries none.
"""

from __future__ import annotations

import re

from packaging.requirements import Requirement

#: The laboratory's Windows, as its own Python describes it: every name that a marker can ask for.
WINDOWS = {
    "implementation_name": "cpython",
    "implementation_version": "3.13.2",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    # Both are what Wine's kernel32.dll says of itself: there is no WMI to ask.
    "platform_release": "10",
    "platform_system": "Windows",
    "platform_version": "10.0.19043",
    "python_full_version": "3.13.2",
    "python_version": "3.13",
    "sys_platform": "win32",
}

_NEXT_ENTRY = re.compile(r"\n(?=[^\s#])")
_CONTINUED = re.compile(r"\\\s*\n")
_HASH = re.compile(r"--hash=\S+")


def for_windows(lock: str) -> str:
    """Return the lock's entries that Windows installs: pinned, hashed, without markers.

    Raises:
        ValueError: An entry has no hash, or Windows would take a package twice.
    """
    chosen: dict[str, str] = {}
    for entry in _NEXT_ENTRY.split(lock.strip()):
        text = _CONTINUED.sub(" ", entry)
        requirement = Requirement(_HASH.split(text)[0])
        hashes = _HASH.findall(text)
        if not hashes:
            raise ValueError(f"{requirement} has no hash")
        marker, requirement.marker = requirement.marker, None
        if marker is not None and not marker.evaluate(WINDOWS):
            continue
        if requirement.name in chosen:
            raise ValueError(f"{requirement.name} is in the lock twice for Windows")
        chosen[requirement.name] = " ".join([str(requirement), *hashes])
    return "".join(f"{line}\n" for line in chosen.values())
