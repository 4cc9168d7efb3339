"""The demo server's API clients.  Nothing here opens anything else."""

from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """One Client ID with its Secret and its scopes, as lines such as ``GET Branches``."""

    description: str
    client_id: str
    secret: str = field(repr=False)
    scopes: tuple[str, ...]

    def allows(self, method: str, controller: str) -> bool:
        return "full access" in self.scopes or f"{method} {controller}" in self.scopes


ACCOUNTS: Final = (
    DemoAccount(
        description="Demo, everything",
        client_id="demo-full-0001",
        secret="demo-secret-that-opens-only-the-demo",  # noqa: S106 (made up, and of use nowhere else)
        scopes=("full access",),
    ),
    DemoAccount(
        description="Demo, read only",
        client_id="demo-read-0002",
        secret="demo-secret-for-three-controllers",  # noqa: S106 (made up, and of use nowhere else)
        scopes=("GET Branches", "GET Contacts", "GET WorkTickets"),
    ),
)
