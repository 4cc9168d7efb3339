"""The system's question for a file or a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def usual_folder() -> Path:
    """Return where people keep their files: their documents, or else their home."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def file_dialog(parent: QWidget | None, name: str, title: str, folder: str = "") -> QFileDialog:
    """Return a dialog to be opened, which goes when it is over.

    It begins in `folder`, else where the last one ended, else in the usual folder; never in the one that
    the program happens to have been started in.

    Args:
        parent: What it stands on.
        name: Its object name.
        title: Of its window.
        folder: Empty for none.
    """
    dialog = QFileDialog(parent, title, folder)
    dialog.setObjectName(name)
    if dialog.directory() == QDir.current():
        dialog.setDirectory(str(usual_folder()))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
