"""A small share of what ``python -m tests.torture.growth`` does: nothing may pile up."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QLabel

from tests.support.dialogs import DIALOGS
from tests.torture.growth import opened, repainted

_TIMES = 12


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> Iterator[QApplication]:
    def silent(kind: QtMsgType, context: object, message: str) -> None:
        del kind, context, message

    before = qInstallMessageHandler(silent)
    yield qapp
    qInstallMessageHandler(before)


@pytest.mark.parametrize("name", list(DIALOGS))
def test_a_dialog_that_was_closed_leaves_nothing_behind(name: str) -> None:
    growth = opened(name, _TIMES)
    assert not growth.problem, str(growth)


def test_a_repaint_leaves_nothing_behind() -> None:
    label = QLabel("Payroll")
    label.show()
    growth = repainted(label, 200)
    label.close()
    assert not growth.problem, str(growth)


def test_what_piles_up_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[object] = []

    def leaking() -> object:
        kept.extend([] for _ in range(9))
        return DIALOGS["text"]()

    monkeypatch.setitem(DIALOGS, "leaking", leaking)
    assert "objects more" in opened("leaking", _TIMES).problem
