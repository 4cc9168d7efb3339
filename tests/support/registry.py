"""As much of `winreg` as reads policies: two hives with one key each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from aspire_desktop.core.policies import KEY

REG_SZ, REG_BINARY, REG_DWORD, REG_MULTI_SZ, REG_QWORD = 1, 3, 4, 7, 11

#: Values by name, each with its type's number.
Values = Mapping[str, tuple[int, object]]


class PolicyRegistry:
    """A hive without the key has no policies; one that is closed cannot be read."""

    HKEY_LOCAL_MACHINE = "HKLM"
    HKEY_CURRENT_USER = "HKCU"

    def __init__(
        self, computer: Values | None = None, user: Values | None = None, closed: tuple[str, ...] = ()
    ) -> None:
        self._hives = {self.HKEY_LOCAL_MACHINE: computer, self.HKEY_CURRENT_USER: user}
        self._closed = closed

    @contextmanager
    def OpenKey(self, hive: str, path: str) -> Iterator[Values]:  # noqa: N802 (winreg's name)
        assert path == KEY
        values = self._hives[hive]
        if hive in self._closed:
            raise PermissionError(13, "Access is denied")
        if values is None:
            raise FileNotFoundError(2, "not there")
        yield values

    def QueryInfoKey(self, key: Values) -> tuple[int, int, int]:  # noqa: N802 (winreg's name)
        return 0, len(key), 0

    def EnumValue(self, key: Values, number: int) -> tuple[str, object, int]:  # noqa: N802 (winreg's name)
        name = list(key)[number]
        kind, value = key[name]
        return name, value, kind
