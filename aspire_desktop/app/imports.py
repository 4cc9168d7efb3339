"""What the first frame need not pay for while all that it takes is imported.

After every import, whoever's, PySide reads the whole source of the module to look for its own name in it,
in case ``from __feature__ import`` is used there one day (PYSIDE-2029), and Python's ``linecache`` keeps what
was read.  Nobody uses that in here.  It took a twelfth of the time to the first frame.  This can go when
PySide no longer does so.
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from aspire_desktop.app import enum_classes

if TYPE_CHECKING:
    from types import ModuleType


def import_lightly() -> None:
    """Have no source be read a second time, and no garbage be looked for where none is made.

    Where PySide has no such question nothing is changed; the garbage is `app.garbage`'s business later.
    Called before anything of PySide is imported: its enumerations are made from the first import on.
    """
    gc.disable()
    enum_classes.install()
    import PySide6.QtCore  # noqa: F401 (loads what is spoken to)

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _wants_features)  # noqa: B010 (a type checker sees no module)


def _wants_features(module: ModuleType) -> bool:
    del module
    return False
