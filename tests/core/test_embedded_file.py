"""Tests for aspire_desktop.core.embedded_file."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.embedded_file import FileKind, find_file
from aspire_desktop.demo.files import sample_file

PNG = base64.b64decode(sample_file(0)["FileData"])
PDF = base64.b64decode(sample_file(1)["FileData"])


def coded(content: bytes) -> str:
    return base64.b64encode(content).decode()


def test_the_file_of_an_attachment_has_the_name_beside_it() -> None:
    file = find_file([("AttachmentID", "5"), ("FileName", "site-1.png"), ("FileData", coded(PNG))])
    assert file is not None
    assert (file.name, file.place, file.kind, file.content) == ("site-1.png", "FileData", FileKind.IMAGE, PNG)
    assert "PNG" not in repr(file)


@pytest.mark.parametrize(
    ("members", "name"),
    [
        ({"Data": coded(PDF)}, "Data.pdf"),
        ({"Data": f"data:image/png;base64,{coded(PNG)}"}, "Data.png"),
        ({"Data": "data:text/csv;charset=utf-8,Crew%2CHours%0ANorth%2C7.5"}, "Data.csv"),
        ({"FileName": r"C:\x\..\report.csv", "Data": coded(b"Crew,Hours\r\n" * 9)}, "report.csv"),
        ({"Data": base64.urlsafe_b64encode(PNG).decode().rstrip("=")}, "Data.png"),
        ({"Data": "\r\n".join(coded(PNG)[n : n + 76] for n in range(0, len(coded(PNG)), 76))}, "Data.png"),
        ({"Small": coded(PNG), "Large": coded(PDF * 9)}, "Large.pdf"),
    ],
)
def test_files_are_found_by_what_they_are(members: dict[str, str], name: str) -> None:
    file = find_file(members.items())
    assert file is not None
    assert file.name == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Janitorial services nightly for the whole building",
        "0123456789abcdef0123456789abcdef0123456789abcdef",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghijklmnopqrstuvwxyz",
        coded(PNG)[:-1] + "!",
    ],
)
def test_words_and_ids_are_no_files(text: str) -> None:
    assert find_file([("Note", text), ("Name", "North"), ("Title", "Mr. X")]) is None


@given(st.dictionaries(st.text(max_size=10), st.text(max_size=80)))
def test_no_members_make_it_fail(members: dict[str, str]) -> None:
    find_file(members.items())
