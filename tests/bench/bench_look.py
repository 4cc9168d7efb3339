"""What the look costs: a full repaint and the cells of a table, beside plain Fusion."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleFactory, QTableView, QWidget

from aspire_desktop.app.appearance import Appearance, choose_style
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.cells import CellDelegate
from aspire_desktop.widgets.main_window import MainWindow

_ROUNDS = 15
_ROWS, _COLUMNS = 25, 8


def main() -> None:
    """Print both as ratios; the rounds of the two are interleaved."""
    choose_style()
    qt = QApplication([])
    Appearance(qt, "light")
    window = MainWindow(CredentialModel(), OperationModel())
    window.resize(1280, 800)
    window.show()
    qt.processEvents()
    look, fusion = qt.style(), QStyleFactory.create("Fusion")

    def styled(style: object) -> Callable[[], None]:
        for part in (window, *window.findChildren(QWidget)):
            part.setStyle(style)  # type: ignore[arg-type]
        return lambda: _paint(window)

    times: dict[str, list[float]] = {"look": [], "fusion": []}
    for _ in range(_ROUNDS):
        for name, style in (("fusion", fusion), ("look", look)):
            paint = styled(style)
            times[name].append(_seconds(paint))
    _say("full repaint, the look / Fusion", times["look"], times["fusion"])
    _cells(qt)


def _cells(qt: QApplication) -> None:
    table = QTableView()
    model = QStandardItemModel(_ROWS, _COLUMNS)
    for row in range(_ROWS):
        for column in range(_COLUMNS):
            model.setItem(row, column, QStandardItem(f"2026-11-{row:02}T{column:02}:00:00Z"))
    table.setModel(model)
    table.resize(1000, 700)
    table.show()
    qt.processEvents()
    ours, plain = CellDelegate(table), QStyledItemDelegate(table)
    times: dict[str, list[float]] = {"ours": [], "plain": []}
    for _ in range(_ROUNDS):
        for name, delegate in (("plain", plain), ("ours", ours)):
            table.setItemDelegate(delegate)
            times[name].append(_seconds(lambda: _paint(table)))
    _say(f"{_ROWS * _COLUMNS} cells, CellDelegate / Qt's own in C++", times["ours"], times["plain"])


def _paint(widget: QWidget) -> None:
    pixmap = QPixmap(QSize(widget.width(), widget.height()))
    widget.render(pixmap)


def _seconds(work: Callable[[], None]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _say(what: str, one: list[float], other: list[float]) -> None:
    first, second = statistics.median(one), statistics.median(other)
    print(f"{what}: {first / second:.2f} x ({first * 1000:.1f} / {second * 1000:.1f} ms of CPU, median)")


if __name__ == "__main__":
    main()
