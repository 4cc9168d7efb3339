"""What keyring's helpers import for nothing is loaded when it is used, and works then."""

import subprocess
import sys
from pathlib import Path

BEGIN = """
import sys
from aspire_desktop.cli.put_off import OF_KEYRING, put_off
put_off(OF_KEYRING)
"""


def _said_by(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", BEGIN + code], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_keyring_is_loaded_without_the_web_client_and_the_lists_of_packages() -> None:
    code = """
import keyring.backend
print([name for name in ("http.client", "ssl", "more_itertools.more") if name in sys.modules])
"""
    assert _said_by(code) == ["[]"]


def test_what_was_put_off_is_there_when_it_is_used() -> None:
    code = """
import keyring.backend, urllib.request, subprocess
print(urllib.request.Request("http://127.0.0.1/x").selector)
print(subprocess.run([sys.executable, "-c", "print(7)"], capture_output=True, text=True).stdout.strip())
from subprocess import PIPE
from urllib.request import getproxies
print(PIPE, type(getproxies()).__name__)
"""
    assert _said_by(code) == ["/x", "7", "-1 dict"]


def test_keyrings_own_search_for_backends_still_works(tmp_path: Path) -> None:
    code = f"""
import os
os.environ["HOME"] = os.environ["XDG_CONFIG_HOME"] = {str(tmp_path)!r}
import keyring.backend
print(all(backend.priority is not None for backend in keyring.backend.get_all_keyring()))
"""
    assert _said_by(code) == ["True"]


def test_a_module_that_is_not_there_stays_away() -> None:
    code = """
put_off(["no_such_module_here"])
try:
    import no_such_module_here
except ModuleNotFoundError as error:
    print(error.name)
"""
    assert _said_by(code) == ["no_such_module_here"]
