"""Tests for aspire_desktop.core.openapi.yaml_text: YAML as if it were JSON."""

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import DocumentError
from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.core.openapi.yaml_text import decoded_yaml


def value_of(text: str) -> object:
    return decoded_yaml(text.encode())[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("Y", "Y"),
        ("2026-01-31", "2026-01-31"),
        ("2026-01-31T08:00:00Z", "2026-01-31T08:00:00Z"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("0o17", 15),
        ("0x1F", 31),
        ("017", 17),
        ("-5", -5),
        ("1.50", 1.5),
        ("1e3", 1000.0),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("1e999", "1e999"),
        ("~", None),
        ("null", None),
        ("", None),
        ("True", True),
        ("'true'", "true"),
        ('"5"', "5"),
        ("!!str 5", "5"),
        ("!!int 5", 5),
        ("!!python/object:os.system x", "x"),
        ("!custom 5", "5"),
        ("!!binary aGk=", "aGk="),
        ("=", "="),
        ("<<", "<<"),
        ("1" + "0" * 5000, "1" + "0" * 5000),
    ],
)
def test_scalars_are_what_json_would_have(text: str, value: object) -> None:
    assert value_of(f"a: {text}") == {"a": value}


@pytest.mark.parametrize("key", ["200", "no", "true", "null", "2026-01-31", "1.0", "'x y'", "~", "=", "!x y"])
def test_every_key_is_text(key: str) -> None:
    assert list(value_of(f"{key}: 1")) == [yaml.compose(key, yaml.BaseLoader).value]  # type: ignore[call-overload,union-attr]


def test_aliases_stand_for_what_was_anchored() -> None:
    assert value_of("a: &x {b: [1]}\nc: *x\nd: &y 5\ne: *y\n*y : f") == {
        "a": {"b": [1]}, "c": {"b": [1]}, "d": 5, "e": 5, "5": "f",
    }  # fmt: skip


def test_merged_keys_give_way_to_an_objects_own() -> None:
    text = "x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz:\n  <<: [*x, *y]\n  a: 3\nw: {<<: *x, b: 9}"
    found = value_of(text)
    assert isinstance(found, dict)
    assert found["z"] == {"a": 3, "b": 1, "c": 2}
    assert found["w"] == {"a": 1, "b": 9}


def bomb(levels: int, pattern: str = "[{}]") -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} " + pattern.format(", ".join([f"*a{n - 1}"] * 9)) for n in range(1, levels)]
    return "\n".join(lines)


def test_a_bomb_of_aliases_is_refused() -> None:
    with pytest.raises(DocumentError, match="too large"):
        value_of(bomb(60))


def test_a_bomb_of_merged_keys_is_refused() -> None:
    base = "a: &a {" + ", ".join(f"k{n}: 1" for n in range(3000)) + "}\n"
    with pytest.raises(DocumentError, match="too large"):
        value_of(base + "b:\n" + "\n".join(["- {<<: *a}"] * 3000))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: &a [*a]", "contains itself"),
        ("a: &a {b: *a}", "contains itself"),
        ("a: *b", "stands for nothing"),
        ("? [a, b]\n: c", "as a key"),
        ("a: &a [1]\n*a : c", "as a key"),
        ("a: [", "line 2"),
        ("a: b: c", "line 1, column 5"),
        ("a: '\x07'", "not valid YAML"),
        ("[" * 2000, "too deeply"),
        ("- " * 2000 + "a", "too deeply"),
    ],
)
def test_what_cannot_be_written_out_is_refused(text: str, words: str) -> None:
    with pytest.raises(DocumentError, match=words):
        value_of(text)


def test_a_key_that_stands_twice_is_named_and_the_last_one_is_used() -> None:
    raw = b"openapi: 3.0.0\npaths:\n  /A: {get: {}}\n  /A: {post: {}}"
    description = read_description(raw, Source.FILE)
    assert [operation.key for operation in description.operations] == ["POST /A"]
    (problem,) = description.problems
    assert str(problem) == "The key “/A” stands twice: the last one is used."


def test_only_the_first_document_counts() -> None:
    assert value_of("a: 1\n---\nb: 2") == {"a": 1}


_TEXT = st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]))
#: YAML takes a key on one line up to 1,024 characters, written out.
_KEY = _TEXT.filter(lambda text: len(json.dumps(text)) < 1000)
_SCALARS = (
    st.none() | st.booleans() | st.integers() | _TEXT | st.floats(allow_nan=False, allow_infinity=False)
)
_TREES = st.recursive(
    _SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEY, inner, max_size=3)
)


@given(_TREES)
def test_what_was_written_as_json_reads_the_same(value: object) -> None:
    """JSON is YAML, but for letters that JSON escapes in two halves."""
    text = json.dumps({"a": value})
    assert decoded_yaml(text.encode())[0] == json.loads(text)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_an_editors_byte_order_mark_does_no_harm(encoding: str) -> None:
    for text in (
        "openapi: 3.0.0\npaths: {/Ä: {get: {}}}",
        '{"openapi": "3.0.0", "paths": {"/Ä": {"get": {}}}}',
    ):
        description = read_description(text.encode(encoding), Source.FILE)
        assert [operation.path for operation in description.operations] == ["/Ä"]
