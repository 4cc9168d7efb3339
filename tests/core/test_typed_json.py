"""Tests for aspire_desktop.core.typed_json."""

import ast
import builtins
import subprocess
import sys
from collections.abc import Iterator

import msgspec
import pytest

from aspire_desktop.core import typed_json
from tests.core.test_layers import sources

#: Sixteen threads are the first to read the same, and take turns as often as Python lets them.
_AT_ONCE = """
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
{imports}
raw = {raw}
together = Barrier(16)
def read(_):
    together.wait()
    return {read}
sys.setswitchinterval(1e-6)
with ThreadPoolExecutor(16) as pool:
    print(len(list(pool.map(read, range(16)))))
"""
_SAVED = """
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.draft_record import decode_requests, encode_requests
from aspire_desktop.core.request.record import SavedRequest
"""
_VAULT = """
from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.typed_json import decode
"""


@pytest.mark.parametrize(
    ("imports", "raw", "read"),
    [
        (
            _SAVED,
            'encode_requests([SavedRequest(id="1", name="a", draft=RequestDraft("GET /Branches"))])',
            "decode_requests(raw)",
        ),
        (_VAULT, """b'{"credentials": [], "origins": []}'""", "decode(raw, VaultDocument)"),
    ],
    ids=["structs", "data classes"],
)
def test_threads_that_are_the_first_to_read_the_same_all_get_it(imports: str, raw: str, read: str) -> None:
    program = _AT_ONCE.format(imports=imports, raw=raw, read=read)

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, "16"), done.stderr


def test_what_is_read_is_of_the_type_that_was_asked_for() -> None:
    assert typed_json.decode(b"[1, 2]", tuple[int, ...]) == (1, 2)
    assert typed_json.decode(b"[1, 2]", list[int]) == [1, 2]
    assert typed_json.decode(msgspec.Raw(b'"a"'), str) == "a"
    with pytest.raises(msgspec.ValidationError):
        typed_json.decode(b'["a"]', list[int])


def _typed_elsewhere(tree: ast.Module) -> Iterator[str]:
    """Yield where msgspec itself is told to decode into a type that it has to make ready."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not ast.unparse(node.func).startswith("msgspec."):
            continue
        kinds = [one.value for one in node.keywords if one.arg == "type"]
        if node.func.attr in ("Decoder", "convert"):  # type: ignore[attr-defined]
            kinds += node.args
        names = {name.id for kind in kinds for name in ast.walk(kind) if isinstance(name, ast.Name)}
        if names - set(vars(builtins)) - {"msgspec"}:
            yield f"{node.lineno} {ast.unparse(node)}"


def test_nothing_else_decodes_into_a_type_of_ours() -> None:
    found = {name: list(_typed_elsewhere(tree)) for name, tree in sources()}

    assert {name for name, calls in found.items() if calls} == {"core/typed_json.py"}
