"""Start-up time is a feature: what the first painted window does not show is not imported for it."""

import os
import subprocess
import sys

LATE = (
    "aspire_desktop.widgets.look.icons",
    "aspire_desktop.widgets.request.fields_pane",
    "aspire_desktop.widgets.request.field_cell",
    "aspire_desktop.widgets.request.editors",
    "aspire_desktop.widgets.request.body_panel",
    "aspire_desktop.widgets.response.views",
    "aspire_desktop.widgets.response.table_view",
    "aspire_desktop.widgets.response.text_view",
)
CODE = f"""
import sys
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from aspire_desktop.app.appearance import Appearance
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.main_window import MainWindow
qt = QApplication([])
appearance = Appearance(qt, "light")
window = MainWindow(CredentialModel(), OperationModel())
loop = QEventLoop()
window.first_painted.connect(loop.quit)
window.show()
loop.exec()
print([name for name in {LATE!r} if name in sys.modules])
"""


def test_the_first_painted_window_has_imported_nothing_of_what_comes_later() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, check=True, env=environment
    )
    assert done.stdout.strip() == "[]"
