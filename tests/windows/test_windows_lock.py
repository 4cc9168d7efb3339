"""Tests for what the laboratory installs of the runtime lock."""

import re

import pytest
from packaging.markers import default_environment

from tests.windows.lab import LOCK
from tests.windows.windows_lock import WINDOWS, for_windows

_LOCK = """\
always==1.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
backport==2.0 ; python_full_version < '3.12' \\
    --hash=sha256:cc
desktop==3.0 ; sys_platform == 'linux' \\
    --hash=sha256:dd
vault==4.0 ; sys_platform == 'win32' and implementation_name != 'PyPy' \\
    --hash=sha256:ee
"""


def test_windows_takes_what_its_own_markers_allow_and_every_hash() -> None:
    assert for_windows(_LOCK) == (
        "always==1.0 --hash=sha256:aa --hash=sha256:bb\nvault==4.0 --hash=sha256:ee\n"
    )


def test_of_two_versions_windows_takes_its_own() -> None:
    lock = (
        "split==1.0 ; sys_platform != 'win32' \\\n    --hash=sha256:aa\n"
        "split==2.0 ; sys_platform == 'win32' \\\n    --hash=sha256:bb\n"
    )
    assert for_windows(lock) == "split==2.0 --hash=sha256:bb\n"


@pytest.mark.parametrize(
    ("lock", "says"),
    [
        ("bare==1.0\n", "bare==1.0 has no hash"),
        (
            "one==1.0 \\\n    --hash=sha256:aa\none==1.1 \\\n    --hash=sha256:bb\n",
            "one is in the lock twice",
        ),
    ],
)
def test_a_lock_that_would_install_something_unpinned_is_refused(lock: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        for_windows(lock)


def test_every_name_that_a_marker_can_ask_for_is_answered_for_windows() -> None:
    assert set(WINDOWS) == set(default_environment())


def test_the_runtime_lock_gives_windows_its_vault_and_none_of_linux() -> None:
    lock = LOCK.read_text(encoding="utf-8")
    windows = for_windows(lock)
    names = set(re.findall(r"^([a-z0-9-]+)==", windows, re.MULTILINE))
    assert "pywin32-ctypes" in names
    assert {"pyside6-essentials", "shiboken6", "keyring", "cryptography", "cffi"} <= names
    assert names.isdisjoint({"secretstorage", "jeepney", "backports-tarfile", "zipp"})
    pins = set(re.findall(r"^[a-z0-9-]+==\S+", lock, re.MULTILINE))
    assert set(re.findall(r"^[a-z0-9-]+==\S+", windows, re.MULTILINE)) < pins
