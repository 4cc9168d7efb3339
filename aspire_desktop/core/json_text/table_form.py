"""The forms in which rows of a table are copied."""

from __future__ import annotations

from enum import Enum


class TableForm(Enum):
    """Each with what people call it."""

    CSV = "CSV"
    JSON = "JSON"
    MARKDOWN = "Markdown"
