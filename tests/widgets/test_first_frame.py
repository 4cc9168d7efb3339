"""Start-up time is a feature: what the first painted window does not show is not imported for it."""

import os
import subprocess
import sys

LATE = (
    "ctypes",
    "html",
    "secrets",
    "aspire_desktop.core.error_texts",
    "aspire_desktop.widgets.announcing",
    "aspire_desktop.widgets.reading_order",
    "aspire_desktop.core.credentials.record",
    "aspire_desktop.core.credentials.expiry",
    "aspire_desktop.core.credentials.profile",
    "aspire_desktop.widgets.work_page",
    "aspire_desktop.widgets.empty_state",
    "aspire_desktop.widgets.look.icons",
    "aspire_desktop.widgets.request.fields_pane",
    "aspire_desktop.widgets.request.field_cell",
    "aspire_desktop.widgets.request.editors",
    "aspire_desktop.widgets.request.body_panel",
    "aspire_desktop.widgets.response.views",
    "aspire_desktop.widgets.response.table_view",
    "aspire_desktop.widgets.response.text_view",
)
#: What the list has no use for either, and a later wish imports.
LATER = (
    "email.header",
    "html",
    "httpx",
    "importlib.resources",
    "keyring",
    "plistlib",
    "aspire_desktop.core.charset",
    "aspire_desktop.core.credentials.pasting",
    "aspire_desktop.core.json_text.value",
    "aspire_desktop.viewmodels.response_document",
)
CODE = f"""
import sys
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from aspire_desktop.app import main
from aspire_desktop.app.appearance import Appearance
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.main_window import MainWindow
qt = QApplication([])
appearance = Appearance(qt, "light")
window = MainWindow(CredentialModel(), OperationModel(), furnished=False)
window.show_opening(opening=True)
loop = QEventLoop()
window.first_painted.connect(loop.quit)
window.show()
loop.exec()
print([name for name in {LATE!r} if name in sys.modules])
"""


SOURCES = """
import builtins, linecache
from aspire_desktop.app.imports import import_lightly
import_lightly()
import aspire_desktop.app.main
print(hasattr(builtins, "__feature_import__"), builtins.__import__ is not builtins.__feature_import__)
print([name for name in linecache.cache if "widgets" in name])
"""


def test_the_first_painted_window_has_imported_nothing_of_what_comes_later() -> None:
    assert _said_by(CODE) == ["[]"]


def test_the_list_has_imported_nothing_of_what_only_a_later_wish_needs() -> None:
    code = "import sys; import aspire_desktop.app.session, aspire_desktop.services.sign_in\n"
    assert _said_by(f"{code}print([name for name in {LATER!r} if name in sys.modules])") == ["[]"]


def test_no_source_is_read_for_a_module_that_is_compiled_already() -> None:
    """The first line says whether PySide still does: if not, `app.imports` has less to do."""
    assert _said_by(SOURCES) == ["True True", "[]"]


def _said_by(code: str) -> list[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return done.stdout.splitlines()
