"""Tests for aspire_desktop.core.json_text.layout, lines, places and search."""

import random
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.json_text.layout import json_lines
from aspire_desktop.core.json_text.lines import BlockLines, HexLines, Lines, text_lines
from aspire_desktop.core.json_text.places import line_of, path_at, path_text
from aspire_desktop.core.json_text.search import Search
from aspire_desktop.core.json_text.value import JsonValue, Path, read_json
from tests.support.json_samples import LARGE, VALUES, encoded


def laid_out(body: bytes) -> BlockLines:
    value = read_json(body)
    assert value is not None
    return json_lines(value)


def whole(lines: Lines) -> str:
    return "\n".join(lines.block(place)[1] for place in range(lines.block_count))


def paths(value: JsonValue, path: Path = ()) -> list[Path]:
    found = [path]
    for name, member in value.members():
        found += paths(member, (*path, name))
    return found


@pytest.mark.parametrize("name", LARGE)
def test_blocks_give_what_formatting_all_of_it_gives(name: str) -> None:
    lines = laid_out(LARGE[name])
    text = whole(lines)
    assert text == msgspec.json.format(LARGE[name], indent=2).decode()
    assert lines.count == text.count("\n") + 1


@given(VALUES)
def test_any_value_is_laid_out_as_formatting_it_does(value: Any) -> None:
    body = encoded(value)
    assert whole(laid_out(body)) == msgspec.json.format(body, indent=2).decode()


@pytest.mark.parametrize("name", ["rows", "an array deep inside", "an object of many"])
def test_lines_are_found_wherever_one_begins(name: str) -> None:
    lines = laid_out(LARGE[name])
    expected = whole(lines).split("\n")
    for start in random.Random(4).sample(range(lines.count), 30):
        assert lines.lines(start, start + 50) == expected[start : start + 50]


@pytest.mark.parametrize("name", ["rows", "rows within an object", "an array deep inside", "a mixture"])
def test_each_path_has_a_line_and_each_line_its_path(name: str) -> None:
    value = read_json(LARGE[name])
    assert value is not None
    lines = json_lines(value)
    for path in random.Random(5).sample(paths(value), 60):
        line = line_of(lines, path)
        assert line is not None
        assert path_at(lines, line) == path


@given(VALUES)
def test_in_a_small_value_too(value: Any) -> None:
    read = read_json(encoded(value))
    assert read is not None
    lines = json_lines(read)
    for path in paths(read):
        line = line_of(lines, path)
        assert line is not None
        assert path_at(lines, line) == path


def test_a_closing_bracket_belongs_to_its_container() -> None:
    lines = laid_out(b'{"a":[{"b":1}],"c":2}')
    assert [path_at(lines, line) for line in range(lines.count)] == [
        (),
        ("a",),
        ("a", 0),
        ("a", 0, "b"),
        ("a", 0),
        ("a",),
        ("c",),
        (),
    ]


def test_a_path_that_is_not_there_has_no_line() -> None:
    assert line_of(laid_out(b'{"a":[1]}'), ("a", 1)) is None


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ((), "$"),
        ((0, "Address", "Street"), "$[0].Address.Street"),
        (("odd name", "it's", 'a "b"'), "$['odd name']['it\\'s']['a \"b\"']"),
    ],
)
def test_a_path_is_written_as_jsonpath(path: Path, text: str) -> None:
    assert path_text(path) == text


@given(st.text(max_size=60))
def test_a_texts_lines_are_its_own(text: str) -> None:
    lines = text_lines(text.encode("utf-8", "replace"))
    same = text.encode("utf-8", "replace").decode().removeprefix("\ufeff")
    assert whole(lines) == same.replace("\r\n", "\n").replace("\r", "\n")
    assert lines.count == whole(lines).count("\n") + 1


def test_an_endless_line_is_broken_between_characters() -> None:
    lines = text_lines(("é" * 300_000).encode())
    parts = lines.lines(0, lines.count)
    assert len(parts) > 3
    assert "".join(parts) == "é" * 300_000


def test_a_long_text_keeps_all_of_its_lines() -> None:
    text = "\n".join(f"line {n}" for n in range(200_000)) + "\n"
    lines = text_lines(text.encode())
    assert lines.count == 200_001
    assert lines.lines(150_000, 150_002) == ["line 150000", "line 150001"]


def test_a_hex_dump_shows_bytes_and_characters() -> None:
    lines = HexLines(b"\x00\x01PNG\xff" * 20_000)
    assert lines.count == 7_500
    assert lines.lines(0, 1)[0].startswith("00000000  00 01 50 4e 47 ff")
    assert lines.lines(7_499, 9_000)[0].endswith("..PNG.")


@pytest.mark.parametrize("wanted", ["Main", "4999 main", "“north”", "},{", "Zip", "zzz"])
def test_a_search_counts_every_place(wanted: str) -> None:
    lines = laid_out(LARGE["rows"])
    search = Search(lines, wanted)
    counts = list(search.run())
    text = whole(lines)
    assert search.count == counts[-1] == text.casefold().count(wanted.casefold())
    assert search.is_complete
    for number in {0, search.count // 2, search.count - 1} if search.count else ():
        hit = search.hit(number)
        assert lines.lines(hit.line, hit.line + 1)[0][hit.start : hit.stop].casefold() == wanted.casefold()


def test_a_hit_beyond_the_last_is_refused() -> None:
    search = Search(laid_out(b"[1]"), "1")
    list(search.run())
    with pytest.raises(IndexError):
        search.hit(1)
