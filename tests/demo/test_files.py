"""Tests for aspire_desktop.demo.files: what other programs make of the sample files."""

import base64
import re

import pytest
from PySide6.QtGui import QImage

from aspire_desktop.demo.files import sample_file


def content(number: int) -> bytes:
    return base64.b64decode(sample_file(number)["FileData"])


def test_the_picture_is_one() -> None:
    image = QImage.fromData(content(0))
    assert (image.width(), image.height()) == (48, 48)
    assert image.pixelColor(0, 0) != image.pixelColor(0, 47)


def test_the_document_finds_its_objects() -> None:
    document = content(1)
    start = int(document.split(b"startxref\n")[1].split(b"\n")[0])
    assert document[start:].startswith(b"xref\n0 6\n")
    offsets = re.findall(rb"(\d{10}) 00000 n", document)
    for number, offset in enumerate(offsets, 1):
        assert document[int(offset) :].startswith(b"%d 0 obj" % number)
    assert len(offsets) == 5


@pytest.mark.parametrize("number", range(3))
def test_name_and_ending_fit(number: int) -> None:
    described = sample_file(number)
    assert described["OriginalFileName"] == described["AttachmentName"] + described["FileExtension"]
