"""Tests for aspire_desktop.core.openapi.validation: what of a typed body does not fit, and where."""

import json
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.openapi.validation import BodyProblem, BodyValidator, body_problems
from aspire_desktop.core.wording import Phrase
from tests.core.openapi.samples import RICH
from tests.support.json_samples import VALUES

ITEM = {
    "type": "object",
    "required": ["Qty"],
    "properties": {"Qty": {"type": "integer", "minimum": 1.0}, "Note": {"type": "string", "nullable": True}},
}
ORDER: dict[str, Any] = {
    "type": "object",
    "required": ["Name"],
    "properties": {
        "Name": {"type": "string", "maxLength": 5},
        "Items": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}, "maxItems": 3},
        "Parent": {"nullable": True, "oneOf": [{"$ref": "#/components/schemas/Order"}]},
        "Size": {"anyOf": [{"type": "number"}, {"type": "string"}]},
    },
}
COMPONENTS: dict[str, Any] = {"Item": ITEM, "Order": ORDER}


def schema(raw: object, **components: Any) -> Schema:
    return Schema(raw, References({"components": {"schemas": COMPONENTS | components}}))


def problems(raw: object, text: str, **components: Any) -> list[tuple[str, str]]:
    found = body_problems(schema(raw, **components), text)
    assert all(problem.line >= 1 and problem.column >= 1 for problem in found)
    return [(problem.path, str(problem.message)) for problem in found]


def test_each_problem_has_its_line_and_its_place() -> None:
    items = '[\n    {"Qty": 1},\n    {"Qty": "x", "Nte": 1}\n  ]'
    number_or_text = Phrase("value.either", first=Phrase("value.number"), second=Phrase("value.string"))
    text = f'{{\n  "Name": "too long",\n  "Items": {items},\n  "Size": []\n}}'
    assert body_problems(schema(ORDER), text) == (
        BodyProblem(2, 11, "Name", Phrase("value.longer", limit="5")),
        BodyProblem(5, 13, "Items[1].Qty", Phrase("value.type", kind=Phrase("value.integer"))),
        BodyProblem(5, 25, "Items[1].Nte", Phrase("value.unknown"), is_warning=True),
        BodyProblem(7, 11, "Size", Phrase("value.type", kind=number_or_text)),
    )


def test_what_is_missing_is_told_where_its_object_begins() -> None:
    text = '{"Items": [\n  {"Note": null}]}'
    assert body_problems(schema(ORDER), text) == (
        BodyProblem(1, 1, "Name", Phrase("value.required")),
        BodyProblem(2, 3, "Items[0].Qty", Phrase("value.required")),
    )


@pytest.mark.parametrize(
    "text", ["", "  \n", '{"Name": "x", "Parent": null, "Items": [{"Qty": 1, "Note": null}]}']
)
def test_what_fits_has_no_problems(text: str) -> None:
    assert problems(ORDER, text) == []


def test_a_reference_that_may_be_null_is_checked_like_any_other() -> None:
    assert problems(ORDER, '{"Name": "x", "Parent": {"Parent": {"Name": 5}}}') == [
        ("Parent.Name", "is required"),
        ("Parent.Parent.Name", "must be text"),
    ]
    assert problems(ORDER, '{"Name": "x", "Parent": 5}') == [("Parent", "must be an object or null")]


@pytest.mark.parametrize(
    ("raw", "text", "message"),
    [
        ({"minLength": 1}, '""', "must not be empty"),
        ({"minLength": 3}, '"a"', "is shorter than 3 characters"),
        ({"maximum": 5.0}, "6", "must be at most 5"),
        ({"exclusiveMinimum": 5}, "5", "must be greater than 5"),
        ({"multipleOf": 0.5}, "0.7", "must be a multiple of 0.5"),
        ({"enum": ["a", 5, None]}, '"b"', "must be one of a, 5, null"),
        ({"const": "a"}, '"b"', "must be a"),
        ({"pattern": "^a"}, '"b"', "must have the form ^a"),
        ({"minItems": 2}, "[1]", "needs at least 2 items"),
        ({"maxItems": 1}, "[1, 2]", "takes at most 1 item"),
        ({"uniqueItems": True}, "[1, 1]", "must not have the same item twice"),
        ({"minProperties": 1}, "{}", "needs at least 1 member"),
        ({"not": {}}, "1", "has a form that is not allowed"),
        ({"type": ["integer", "null"]}, '"x"', "must be a whole number or null"),
        (False, "1", "has a form that is not allowed"),
        ({"contains": {"const": 1}}, "[2]", "lacks an item that it must have"),
        ({"oneOf": [{"type": "integer"}, {"minimum": 1}]}, "5", "fits more than one of the alternatives"),
    ],
)
def test_problems_are_told_in_plain_words(raw: object, text: str, message: str) -> None:
    assert problems(raw, text) == [("", message)]


def test_a_long_value_is_not_repeated() -> None:
    (found,) = problems({"enum": ["x" * 500], "type": "string"}, json.dumps("s3cret" * 500))
    assert "s3cret" not in found[1]
    assert len(found[1]) < 100


def test_members_that_must_not_be_there_are_named() -> None:
    raw = {"properties": {"a": {}}, "additionalProperties": False}
    assert body_problems(schema(raw), '{"a": 1,\n "b": 2}') == (
        BodyProblem(2, 7, "b", Phrase("value.unexpected")),
    )


@pytest.mark.parametrize(
    ("raw", "text", "path"),
    [
        ({"properties": {"a": {}}}, '{"b": 1}', "b"),
        ({"properties": {"a": {"properties": {"x": {}}}}}, '{"a": {"y": 1}}', "a.y"),
        ({"additionalProperties": {"properties": {"x": {}}}}, '{"k": {"y": 1}}', "k.y"),
        ({"properties": {"a": {}}, "additionalProperties": True}, '{"b": 1}', ""),
        ({"type": "object"}, '{"b": 1}', ""),
        ({"oneOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}]}, '{"b": 1}', ""),
        ({"anyOf": [{"properties": {"a": {}}}, {"type": "object"}]}, '{"b": 1}', ""),
    ],
)
def test_members_that_nobody_speaks_of_are_warnings(raw: object, text: str, path: str) -> None:
    warnings = [p for p in body_problems(schema(raw), text) if p.is_warning and "not known" in str(p.message)]
    assert [problem.path for problem in warnings] == ([path] if path else [])


def test_the_name_that_was_meant_is_proposed() -> None:
    assert problems({"properties": {"CompanyId": {}}}, '{"company_id": 1}') == [
        ("company_id", "is not known to the description: is CompanyId meant?")
    ]


def test_of_alternatives_the_one_that_was_meant_is_told() -> None:
    cat = {"required": ["lives"], "properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}}}
    dog = {"required": ["bark"], "properties": {"kind": {"const": "dog"}, "bark": {"type": "string"}}}
    pets = {"oneOf": [cat, dog]}
    assert problems(pets, '{"kind": "dog", "bark": 5}') == [("bark", "must be text")]
    (found,) = problems({"anyOf": [{"minimum": 5}, {"multipleOf": 7}]}, "1")
    assert found[1] == "fits none of the 2 alternatives, and of the nearest: must be at least 5"


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ('{\n "a": ,}', 2, 7, "a value is missing"),
        ('{"a": 1 "b"}', 1, 9, "a comma"),
        ("{a: 1}", 1, 2, "a name in double quotes"),
        ('{"a": 1} x', 1, 10, "more text after the end"),
        ('{"a\n": 1}', 1, 4, "line break"),
        ('["a]', 1, 2, "no closing quote"),
        ('{"a": NaN}', 1, 7, "NaN"),
        ("[-Infinity]", 1, 2, "NaN and Infinity"),
        ("[" * 200, 1, 101, "nested too deeply"),
    ],
)
def test_what_is_no_json_is_one_problem_at_its_place(text: str, line: int, column: int, words: str) -> None:
    (found,) = body_problems(schema({}), text)
    assert (found.line, found.column) == (line, column)
    assert words in str(found.message)


def test_no_more_than_50_problems_are_told() -> None:
    assert len(problems({"items": {"type": "integer"}}, json.dumps(["x"] * 1000))) == 50


def test_a_pattern_that_cannot_be_read_leaves_the_rest_to_be_checked() -> None:
    raw = {"properties": {"a": {"pattern": "("}, "pattern": {"type": "integer"}}}
    assert problems(raw, '{"a": "x", "pattern": "x"}') == [("pattern", "must be a whole number")]


@pytest.mark.parametrize("target", ["http://127.0.0.1:9/x.json", "file:///etc/passwd", "#/nowhere", "#x"])
def test_references_elsewhere_allow_anything_and_open_nothing(target: str) -> None:
    assert problems({"properties": {"a": {"$ref": target}}}, '{"a": 1}') == []


@pytest.mark.parametrize(
    "number", ["1" + "0" * 5000, "-1e999", "1e99999999999999999999", "1.5e-999", "12345678901234567890123.5"]
)
def test_numbers_of_any_size_are_checked(number: str) -> None:
    assert problems({"type": "number"}, number) == []
    assert problems({"type": "string"}, number) == [("", "must be text")]


def test_a_circle_of_schemas_is_checked_in_a_thread_of_its_own() -> None:
    node = {
        "type": "object",
        "properties": {"next": {"$ref": "#/components/schemas/Node"}, "n": {"type": "integer"}},
    }
    text = '{"next":' * 90 + '{"n": "x"}' + "}" * 90
    found: list[tuple[str, str]] = []
    worker = threading.Thread(target=lambda: found.extend(problems(node, text, Node=node)))
    worker.start()
    worker.join()
    assert found == [(".".join(["next"] * 90 + ["n"]), "must be a whole number")]


def test_one_validator_checks_many_bodies() -> None:
    validator = BodyValidator(schema(ITEM))
    assert [len(validator.problems(text)) for text in ('{"Qty": 1}', "{}", "[]", "x")] == [0, 1, 1, 1]


def test_everything_of_a_rich_document_can_be_checked() -> None:
    references = References(RICH)
    for name in RICH["components"]["schemas"]:
        validator = BodyValidator(Schema({"$ref": f"#/components/schemas/{name}"}, references))
        for text in ("{}", "[]", '"x"', "1", "null", '{"kind": "Cat", "lives": 10, "parent": {"kind": 5}}'):
            validator.problems(text)


@given(VALUES, VALUES)
def test_no_schema_and_no_body_make_it_fail(raw: Any, body: Any) -> None:
    problems(raw, json.dumps(body))


_WORDS = st.sampled_from(
    [
        "type", "items", "anyOf", "oneOf", "not", "properties", "enum", "pattern", "$ref", "allOf",
        "required", "object", "integer", "a", "#/components/schemas/A", "const", "nullable",
    ]
)  # fmt: skip
_SCHEMAS = st.recursive(
    st.booleans() | _WORDS | st.integers(-5, 5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=4),
)


@given(_SCHEMAS, _SCHEMAS, _SCHEMAS)
def test_no_likely_schema_makes_it_fail(raw: Any, component: Any, body: Any) -> None:
    problems(raw, json.dumps(body), A=component)


@given(st.text(max_size=80) | st.text(st.sampled_from('{}[]",:1aN\\ \n'), max_size=40))
def test_no_text_makes_it_fail(text: str) -> None:
    problems(ORDER, text)
