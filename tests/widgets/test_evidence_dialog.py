"""Tests for aspire_desktop.widgets.evidence_dialog."""

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from aspire_desktop.viewmodels.evidence_view import EvidenceView
from aspire_desktop.widgets.evidence_dialog import EvidenceDialog

NOTHING = EvidenceView("Not known yet.", "No answer.", is_proven=False, can_forget=False)
SOMETHING = EvidenceView("Rolling.", "Seen alive.", is_proven=True, can_forget=True)


@pytest.fixture
def dialog(qtbot: QtBot) -> EvidenceDialog:
    dialog = EvidenceDialog("api.test", NOTHING)
    qtbot.addWidget(dialog)
    return dialog


def _forget(dialog: EvidenceDialog) -> QPushButton:
    button = dialog.findChild(QPushButton, "forgetEvidenceButton")
    assert isinstance(button, QPushButton)
    return button


def test_where_nothing_was_learnt_there_is_nothing_to_forget(dialog: EvidenceDialog) -> None:
    assert not _forget(dialog).isEnabled()


def test_it_shows_the_rule_with_a_sign_and_the_evidence(dialog: EvidenceDialog, qtbot: QtBot) -> None:
    dialog.show_view(SOMETHING)
    rule, text = dialog.findChild(QLabel, "evidenceRule"), dialog.findChild(QPlainTextEdit, "evidenceText")
    assert isinstance(rule, QLabel)
    assert isinstance(text, QPlainTextEdit)
    assert (rule.text(), text.toPlainText()) == ("✓ Rolling.", "Seen alive.")
    with qtbot.waitSignal(dialog.forget_requested):
        _forget(dialog).click()
