"""What PySide says of signatures is the same, whether it compiled its sources at the start or late."""

import subprocess
import sys

import pytest

_SAID = """
import inspect, pydoc, sys
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget
late = sys.modules["shibokensupport.signature.parser"]
print("late" if hasattr(late, "__getattr__") else "early", file=sys.stderr)
def said(ask):
    try:
        print(ask())
    except Exception as error:
        print(type(error).__name__, error)
"""
_LATE = "from aspire_desktop.app.imports import import_lightly\nimport_lightly()\n"
#: Each is the first that is asked in a process of its own: none may depend on another.
_QUESTIONS = {
    "an error about arguments": "lambda: QPoint('x')",
    "two errors": "lambda: [str(said(lambda: QPoint(one))) for one in ('x', b'y')]",
    "an error about a property": "lambda: QTimer(interval='x')",
    "the help of a class": "lambda: QPoint.__doc__",
    "the help of a method": "lambda: QWidget.resize.__doc__",
    "the help page": "lambda: pydoc.render_doc(QPoint)",
    "the signatures": "lambda: __import__('shibokensupport').signature.get_signature(QWidget.resize)",
    "the enumerator": "lambda: __import__('PySide6.support').support.signature.lib.enum_sig.ExactEnumerator",
    "the generator": "lambda: sorted(vars(__import__('PySide6.support').support.signature.lib.pyi_generator))"
    " and sys.modules['shibokensupport.signature.lib.pyi_generator'].Formatter",
    "what is not there": "lambda: getattr(late, 'nothing', 'none')",
}


@pytest.mark.parametrize("question", [*_QUESTIONS.values()], ids=[*_QUESTIONS])
def test_it_says_the_same(question: str, early: dict[str, str]) -> None:
    said, kind = _run(_LATE, question)
    assert kind == "late\n"
    assert said == early[question] != ""


@pytest.fixture(scope="module")
def early() -> dict[str, str]:
    """What PySide says that has compiled all at its start."""
    said, kind = _run("", *_QUESTIONS.values())
    assert kind == "early\n"
    return dict(zip(_QUESTIONS.values(), said.split("=-=\n"), strict=True))


def _run(before: str, *questions: str) -> tuple[str, str]:
    code = before + _SAID + "print('=-=')\n".join(f"said({question})\n" for question in questions)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout, done.stderr
