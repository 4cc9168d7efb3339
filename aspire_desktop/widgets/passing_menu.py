"""Menus about what is in sight, which may be replaced while they are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QMenu


def close_with(menu: QMenu, model: QAbstractItemModel) -> None:
    """Close `menu` once the rows of `model` are replaced: what it was opened for is gone.

    A late response would otherwise be done to what was chosen of the one before.
    """
    model.modelAboutToBeReset.connect(menu.close)
