"""Tests for aspire_desktop.core.charset."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.charset import CharsetBasis, text_of

TEXT = '[{"Name": "Müller & Søn – 5 €"}]'


def read(body: bytes, content_type: str = "application/json") -> tuple[str, str, CharsetBasis]:
    text = text_of(body, content_type)
    assert text is not None
    return text.utf8.decode(), text.charset, text.basis


@pytest.mark.parametrize(
    ("body", "content_type", "charset", "basis"),
    [
        (TEXT.encode(), "application/json", "utf-8", CharsetBasis.UTF_8),
        (codecs.BOM_UTF8 + TEXT.encode(), "application/json", "utf-8", CharsetBasis.MARK),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16le"), "application/json", "utf-16le", CharsetBasis.MARK),
        (
            codecs.BOM_UTF16_BE + TEXT.encode("utf-16be"),
            "text/plain; charset=latin1",
            "utf-16be",
            CharsetBasis.MARK,
        ),
        (TEXT.encode("utf-16le"), "application/json", "utf-16le", CharsetBasis.SHAPE),
        (TEXT.encode("utf-16be"), "application/octet-stream", "utf-16be", CharsetBasis.SHAPE),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32le"), "application/json", "utf-32le", CharsetBasis.MARK),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32be"), "text/plain", "utf-32be", CharsetBasis.MARK),
        (TEXT.encode("utf-32le"), "application/json", "utf-32le", CharsetBasis.SHAPE),
        (TEXT.encode("utf-32be"), "application/json", "utf-32be", CharsetBasis.SHAPE),
        (TEXT.encode("utf-16le"), "application/json; charset=utf-16", "utf-16le", CharsetBasis.DECLARED),
        (
            TEXT.encode("cp1252"),
            "application/json; charset=ISO-8859-1",
            "windows-1252",
            CharsetBasis.DECLARED,
        ),
        (TEXT.encode("cp1252"), "application/json", "windows-1252", CharsetBasis.GUESS),
        (TEXT.encode("cp1252"), "", "windows-1252", CharsetBasis.GUESS),
        (TEXT.encode("cp1252"), "text/plain; charset=latin1", "windows-1252", CharsetBasis.DECLARED),
        # JSON that is UTF-8 is read as such, whatever it is declared to be.
        (TEXT.encode(), "application/json; charset=latin1", "utf-8", CharsetBasis.UTF_8),
        (TEXT.encode(), "text/plain; charset=no-such", "utf-8", CharsetBasis.UTF_8),
    ],
)
def test_the_same_text_is_read_from_whatever_it_came_in(
    body: bytes, content_type: str, charset: str, basis: CharsetBasis
) -> None:
    assert read(body, content_type) == (TEXT, charset, basis)


@pytest.mark.parametrize(
    ("label", "byte", "char"),
    [
        ("latin1", b"\x80", "€"),
        ("us-ascii", b"\x93", "“"),
        ("iso-8859-1", b"\x81", "\x81"),
        ("gb2312", b"\x80\x81", None),
        ("shift_jis", b"\x87\x40", "①"),
        ("ks_c_5601-1987", b"\xb0\xa1", "가"),
        ("latin5", b"\xfe", "ş"),
        ("macintosh", b"\xca", "\xa0"),
        ("koi8-r", b"\xc1", "а"),
    ],
)
def test_a_label_means_what_it_means_on_the_web(label: str, byte: bytes, char: str | None) -> None:
    text = text_of(byte, f"text/plain; charset={label}")
    assert text is not None
    assert char is None or text.utf8.decode() == char


def test_xml_is_read_by_its_own_declaration() -> None:
    xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>'
    assert read(xml.encode("latin-1"), "application/soap+xml") == (xml, "windows-1252", CharsetBasis.INSIDE)
    claimed = "<?xml version='1.0' encoding='utf-16'?><a>ü</a>"
    assert read(claimed.encode(), "text/xml") == (claimed, "utf-8", CharsetBasis.INSIDE)
    html = '<html><meta charset="latin1">ü'
    assert read(html.encode("latin-1"), "text/html")[0] == html


def test_one_damaged_character_does_not_make_utf_8_something_else() -> None:
    assert read("Müller, Søn, Åse, \ud800".encode("utf-8", "surrogatepass")[:-1], "text/plain")[1:] == (
        "utf-8",
        CharsetBasis.GUESS,
    )


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"PNG", "image/png"),
        (b"\x00\x01\x02", "text/plain"),
        (b"\xff\xfe\x00", "application/octet-stream"),
        (b"\x89PNG\r\n\x1a\n", ""),
    ],
)
def test_what_is_no_text_is_none(body: bytes, content_type: str) -> None:
    assert text_of(body, content_type) is None


@pytest.mark.parametrize(
    "content_type", ["image/svg+xml", "application/atom+xml", "application/x-ndjson", "model/gltf+json"]
)
def test_texts_of_further_types_are_texts(content_type: str) -> None:
    assert read(b"\xfc", content_type)[0] == "ü"


@given(
    st.binary(max_size=300), st.sampled_from(["", "text/plain", "application/json", "text/x; charset=utf-16"])
)
def test_no_bytes_make_it_fail(body: bytes, content_type: str) -> None:
    text = text_of(body, content_type)
    assert text is None or text.utf8.decode() is not None
