"""Does one operation and ends: ``python -m tests.torture.acting NAME ROOT URL [FAULT CALL]``.

Undisturbed it prints the names of its fallible calls.  The exit codes are those of `tests.torture.harness`.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import traceback
from pathlib import Path
from typing import NoReturn

from aspire_desktop.core.errors import AspireError
from tests.torture.faults import Fault, Gate, install, keys_in
from tests.torture.harness import BROKEN, DONE, TOLD, Scene
from tests.torture.operations import OPERATIONS

#: Longer than any patience of the product: whoever is still at it then will never end.
_HANGS_S = 170


def act(name: str, root: Path, url: str, fault: Fault | None, at: int) -> NoReturn:
    """Do it, and end the process with all that it may have begun."""
    faulthandler.dump_traceback_later(_HANGS_S, exit=True)
    gate = Gate(root, fault, at)
    install(gate)
    operation = next(one for one in OPERATIONS if one.name == name)
    code = DONE
    try:
        for _ in operation.act(Scene(root, url, keys_in(root.parent / "keys", gate))):
            pass
        print(json.dumps(gate.calls), flush=True)
    except AspireError:
        code = TOLD
    except BaseException:
        traceback.print_exc()
        code = BROKEN
    os._exit(code)


if __name__ == "__main__":
    _, name, root, url, *disturbance = sys.argv
    fault, at = (Fault[disturbance[0]], int(disturbance[1])) if disturbance else (None, -1)
    act(name, Path(root), url, fault, at)
