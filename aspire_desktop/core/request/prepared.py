"""A request as it goes out, but for the token."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedRequest:
    """One HTTP request, complete but for its Authorization header, which only services add.

    Attributes:
        method: In capitals.
        url: Absolute and percent-encoded; its query may hold customer data.
        headers: Names and values as sent, without Authorization.
        body: The encoded body, or None for no body.
    """

    method: str
    url: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False, default=())
    body: bytes | None = field(repr=False, default=None)

    @property
    def is_write(self) -> bool:
        return self.method not in ("GET", "HEAD", "OPTIONS")
