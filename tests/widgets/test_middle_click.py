"""The middle button pastes the primary selection on X11: a block fills its two fields that way, too."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.middle_click import FIELDS, TARGETS

_ROOT = Path(__file__).parents[2]
_TAKEN = {"clientIdField": "client-4711", "secretField": "canary-secret-4711"}

Texts = dict[str, dict[str, dict[str, str]]]


@pytest.fixture(scope="module")
def texts(display: str) -> Texts:
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(_ROOT)}
    command = [sys.executable, "-m", "tests.support.middle_click"]
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    found: Texts = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("name", TARGETS)
def test_a_block_fills_id_and_secret_and_no_other_field(texts: Texts, name: str) -> None:
    shown = texts["blocks"][name]
    assert {field: shown[field] for field in _TAKEN} == _TAKEN
    others = [shown[field] for field in FIELDS if field not in _TAKEN]
    assert not [text for text in others if "4711" in text]


@pytest.mark.parametrize("name", ["descriptionField", "notesField"])
def test_other_words_are_inserted_as_usual(texts: Texts, name: str) -> None:
    assert texts["plain"][name][name] == "plain words"
