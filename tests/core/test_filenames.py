"""Tests for aspire_desktop.core.filenames."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.filenames import proposed_name, safe_name
from tests.support.records import response


def proposed(disposition: str) -> str:
    return proposed_name(response(headers=(("Content-Disposition", disposition),)), "/Branches")


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="site.gif"', "site.gif"),
        ("attachment; filename=site.gif", "site.gif"),
        ("attachment; filename=\"a.txt\"; filename*=UTF-8''B%C3%A4um.txt", "Bäum.txt"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="C:\\\\Windows\\\\evil.exe"', "evil.exe"),
        ('attachment; filename="\\\\\\\\host\\\\share\\\\x"', "x"),
        ('attachment; filename="CON"', "_CON"),
        ('attachment; filename="nul.txt"', "_nul.txt"),
        ('attachment; filename="a:b"', "a_b"),
        ('attachment; filename="name. . "', "name"),
        ('attachment; filename="a\u202egpj.exe"', "agpj.exe"),
        ('attachment; filename=".."', "answer"),
        ('attachment; filename=""', "Branches.json"),
    ],
)
def test_a_servers_name_is_made_safe(disposition: str, name: str) -> None:
    assert proposed(disposition) == name


@pytest.mark.parametrize(
    ("media", "name"),
    [
        ("application/json; charset=utf-8", "Branches-All.json"),
        ("text/csv", "Branches-All.csv"),
        ("application/x-odd", "Branches-All.json"),
    ],
)
def test_without_one_the_path_names_it_and_the_type_ends_it(media: str, name: str) -> None:
    assert proposed_name(response(headers=(("Content-Type", media),)), "/Branches/All") == name


@given(st.text(max_size=400))
def test_every_name_is_one_that_any_system_takes(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name) <= 122
    assert not set(name) & set('<>:"/\\|?*\0')
    assert name not in (".", "..")
    assert not name.endswith((" ", "."))
