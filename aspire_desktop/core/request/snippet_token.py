"""How a snippet comes by the token it sends."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SnippetToken:
    """Attributes: text: the token itself, or None for one read from ASPIRE_TOKEN when the snippet runs."""

    text: str | None = field(repr=False, default=None)
