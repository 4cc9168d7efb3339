"""What the first frame need not pay for while all that it takes is imported.

After every import, whoever's, PySide reads the whole source of the module to look for its own name in it,
in case ``from __feature__ import`` is used there one day (PYSIDE-2029), and Python's ``linecache`` keeps what
was read; and each import goes by way of a function of PySide's that looks for that name.  Nobody uses that in
here.  It took a twelfth of the time to the first frame.  This can go when PySide no longer does so.
"""

from __future__ import annotations

import builtins
import gc

from aspire_desktop import late_methods
from aspire_desktop.app import enum_classes
from aspire_desktop.app.late_sources import compiled_late


def import_lightly() -> None:
    """Have Python import by itself, and no garbage be looked for where none is made.

    Where PySide does not stand between nothing is changed; the garbage is `app.garbage`'s business later.
    Called before anything of PySide is imported: its enumerations are made from the first import on.
    """
    gc.disable()
    enum_classes.install()
    late_methods.install()
    with compiled_late():
        import PySide6.QtCore  # noqa: F401 (loads what is spoken to)

    own = getattr(builtins, "__orig_import__", None)
    if own is not None:
        setattr(builtins, "__import__", own)  # noqa: B010 (a type checker knows the builtin as it is)
