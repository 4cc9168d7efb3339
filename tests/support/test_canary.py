"""Tests for tests.support.canary."""

import base64
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.support.canary import find_canary

_SECRET = "kanarien-vogel/ä&<'\"+42"


@pytest.mark.parametrize("before", ["", "a", "ab", "abc"])
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
def test_base64_is_found_at_any_alignment(tmp_path: Path, before: str, encode: type) -> None:
    (tmp_path / "f").write_bytes(b"x" + encode(f"{before}{_SECRET}yz".encode()))
    assert find_canary(tmp_path, _SECRET)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_each_encoding_is_found(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "f").write_bytes(b"x" + _SECRET.encode(encoding))
    assert find_canary(tmp_path, _SECRET)


def test_the_url_form_is_found(tmp_path: Path) -> None:
    (tmp_path / "f").write_text(f"?q={quote(_SECRET, safe='')}")
    assert find_canary(tmp_path, _SECRET)


def test_a_folder_without_it_is_clean(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("nothing of the kind, nor in YmFzZTY0")
    assert find_canary(tmp_path, _SECRET) == []
