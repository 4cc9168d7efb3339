#!/usr/bin/env python3
"""Makes the icon's files of its drawing: ``python packaging/icons.py`` writes them into ``resources/icons``.

An .ico holds its pictures as PNG, as Windows reads them since Vista; it is put together here, since Qt
writes one size only.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "icons"
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice  # noqa: E402
from PySide6.QtGui import QGuiApplication  # noqa: E402

from aspire_desktop.widgets.look.app_icon import SIZES, icon_image  # noqa: E402


def main() -> int:
    """Write all files."""
    application = QGuiApplication(sys.argv[:1])
    FOLDER.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(size) for size in SIZES}
    for size, content in pictures.items():
        (FOLDER / f"aspire-desktop-{size}.png").write_bytes(content)
    (FOLDER / "aspire-desktop.ico").write_bytes(ico(pictures))
    del application
    return 0


def png(size: int) -> bytes:
    """Return the icon with an edge of `size` pixels as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    icon_image(size).save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an .ico of PNGs by their edges: a header, an entry of 16 bytes for each, then the pictures."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    entries, contents = b"", b""
    start = len(header) + 16 * len(pictures)
    for size, content in pictures.items():
        edge = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(content), start + len(contents))
        contents += content
    return header + entries + contents


if __name__ == "__main__":
    sys.exit(main())
