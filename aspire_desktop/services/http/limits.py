"""How long and how large an exchange may grow."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of one exchange.

    Attributes:
        deadline_s: For the whole of it, from looking up the host to the last byte.
        connect_s: For reaching the server; each further phase may use up the deadline.
        read_s: The longest silence while an answer is under way; None leaves it to the deadline.
        max_body_bytes: Of the answer's body, before and after decompression; the rest is dropped.
        max_streamed_bytes: Likewise of a body that goes into a sink and not into memory.
    """

    deadline_s: float = 100.0
    connect_s: float = 20.0
    read_s: float | None = None
    max_body_bytes: int = 256 * 1024 * 1024
    max_streamed_bytes: int = 2**63
