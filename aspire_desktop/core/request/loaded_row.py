"""A record as it was read, from which the form of its PUT was filled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class LoadedRow:
    """What the form is compared with, and how the record is read again.

    Attributes:
        key: Names and values by which the record is found among others.
        fields: The body's fields as they were read, plain JSON values.
        unread: The paths of fields that the body has and the record does not show.
    """

    key: tuple[tuple[str, object], ...]
    fields: Mapping[str, Any] = field(repr=False)
    unread: tuple[str, ...] = ()
