"""Tests for aspire_desktop.core.filenames."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.filenames import file_ending, proposed_name, safe_name
from tests.support.records import response


def proposed(disposition: str) -> str:
    return proposed_name(response(headers=(("Content-Disposition", disposition),)), "/Branches")


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="site.gif"', "site.gif"),
        ("attachment; filename=site.gif", "site.gif"),
        ("attachment; filename=\"a.txt\"; filename*=UTF-8''B%C3%A4um.txt", "Bäum.txt"),
        ("attachment; filename*=iso-8859-1''B%E4um%80.txt", "Bäum€.txt"),
        ("attachment; FileName*=\"utf-8'de'B%C3%A4um.txt\"; filename=x", "Bäum.txt"),
        ("attachment; filename=a.txt; filename*=no-such''B%E4um.txt", "Bäum.txt"),
        ('attachment; filename="=?UTF-8?B?QsOkdW0udHh0?="', "Bäum.txt"),
        ('attachment; filename="=?iso-8859-1?Q?B=E4um=20x.txt?="', "Bäum x.txt"),
        ('attachment; filename="a;b \\"c\\".txt"', "a;b _c_.txt"),
        ('attachment; filename="Bäum.txt"', "Bäum.txt"),
        ('inline;filename="a.txt";size=5', "a.txt"),
        ('attachment; filename="=?no?="', "=_no_="),
        ('attachment; xfilename="b.txt"', "Branches.json"),
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
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Branches-All.xlsx"),
        ("application/x-ndjson", "Branches-All.jsonl"),
        ("text/event-stream", "Branches-All.txt"),
        ("application/problem+json", "Branches-All.json"),
        ("application/atom+xml", "Branches-All.xml"),
        ("application/x-odd", "Branches-All.json"),
    ],
)
def test_without_one_the_path_names_it_and_the_type_ends_it(media: str, name: str) -> None:
    assert proposed_name(response(headers=(("Content-Type", media),)), "/Branches/All") == name


@pytest.mark.parametrize(
    "name", ["nul", "NUL.json", "nul .txt", "con. .csv", "Com1.tar.gz", "lpt³", "CONIN$", "conout$.txt"]
)
def test_a_device_of_windows_is_no_files_name(name: str) -> None:
    assert safe_name(name).startswith("_")
    assert safe_name(rf"\\server\share\{name}") == safe_name(name)


@pytest.mark.parametrize("name", ["null.json", "console.txt", "com10.csv", "auxiliary", "nul-1.txt"])
def test_a_name_that_only_begins_like_a_device_stays(name: str) -> None:
    assert safe_name(name) == name


@given(st.text(max_size=400))
def test_every_name_is_one_that_any_system_takes(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name) <= 122
    assert not set(name) & set('<>:"/\\|?*\0')
    assert name not in (".", "..")
    assert not name.endswith((" ", "."))


@pytest.mark.parametrize(
    ("body", "ending"),
    [(b"%PDF-1.7", ".pdf"), (b"\x89PNG\r\n\x1a\n", ".png"), (b"[1]", ".json"), (b"\0", ".bin")],
)
def test_of_an_unknown_type_the_file_tells_its_ending(body: bytes, ending: str) -> None:
    assert file_ending("application/octet-stream", body) == ending
