"""What the cells of a body say and take, besides the texts that are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.openapi.schema import Schema
    from aspire_desktop.viewmodels.body_node import BodyNode


def spoken_value(name: str, value: str) -> str:
    """Return what a value says to those who hear it, e.g. ``Title: empty``: alone it is often nothing."""
    said = value or QCoreApplication.translate("BodyModel", "empty")
    return QCoreApplication.translate("BodyModel", "{field}: {value}").format(field=name, value=said)


def takes_file(node: BodyNode, top: BodyNode, by_schema: Callable[[str, Schema | None], bool] | None) -> bool:
    """Say whether a field, or an item of a list of files, is filled in by choosing a file."""
    if node.parent is not None and node.parent.kind == "array" and node.parent.parent is top:
        node = node.parent  # one of several files
    if by_schema is None or node.parent is not top or node.kind == "object":
        return False
    return by_schema(str(node.name), node.schema)
