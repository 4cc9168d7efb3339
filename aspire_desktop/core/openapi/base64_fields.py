"""Which fields of a body take a file in base64."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.schema import Schema

#: How APIs call them where the schema says no more than that it is a text; Aspire's is `FileData`.
_NAMES: Final = frozenset({"filedata", "filecontent", "filebytes", "base64", "contentbytes"})


def takes_base64(name: str, schema: Schema) -> bool:
    """Say whether a field takes a file in base64, by its format or by its name."""
    is_text = schema.type in ("string", "")
    return is_text and (schema.format in ("byte", "base64") or name.lower() in _NAMES)


def base64_field(schema: Schema) -> str:
    """Return the first field on top of a body that takes a file in base64; empty where none does."""
    return next((name for name, member in schema.properties.items() if takes_base64(name, member)), "")
