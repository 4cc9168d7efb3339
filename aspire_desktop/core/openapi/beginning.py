"""What the form of a body begins with: nothing that nobody typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aspire_desktop.core.openapi.body import BodyKind

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.operation import Operation

_STRUCTURED: Final = {BodyKind.JSON, BodyKind.FORM, BodyKind.MULTIPART}


def body_beginning(operation: Operation, content_type: str = "") -> str | None:
    """Return the text of a body without any field, or None where the operation takes none.

    A PUT replaces a record: a field that is there without having been meant wipes what the record holds.
    A body that may be missing is blank, so that it is not sent.
    """
    body = operation.body_for(content_type)
    if body is None:
        return None
    if not body.required or body.kind not in _STRUCTURED:
        return ""
    if body.kind is not BodyKind.JSON:
        return "{}"
    return {"object": "{}", "array": "[]"}.get(body.schema.type, "")
