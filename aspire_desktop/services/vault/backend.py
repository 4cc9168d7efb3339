"""What holds the key, as the key store sees it."""

from typing import Protocol


class Backend(Protocol):
    """What is used of keyring's backends; theirs are some."""

    def get_password(self, service: str, username: str, /) -> str | None: ...

    def set_password(self, service: str, username: str, password: str, /) -> None: ...

    def delete_password(self, service: str, username: str, /) -> None: ...
