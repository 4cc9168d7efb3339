"""Tests for what a description takes in of a whole document, and what it says of the rest."""

import json
from typing import Any

import pytest

from aspire_desktop.core.errors import DocumentError
from aspire_desktop.core.openapi.description import ApiDescription, Source, read_description
from tests.core.openapi.samples import RICH


def read(document: dict[str, Any]) -> ApiDescription:
    return read_description(json.dumps({"openapi": "3.1.0"} | document).encode(), Source.FILE)


def test_a_document_with_everything_in_it_is_read_whole() -> None:
    description = read(RICH)
    assert description.problems == ()
    assert [operation.key for operation in description.operations] == [
        "GET /pets/{id}",
        "PUT /pets/{id}",
        "POST /upload",
        "GET /linked",
    ]
    assert description.servers == ("https://eu.example.com/v1", "/relative")
    assert (description.title, description.version, description.summary) == ("Rich", "1.2", "All & more")
    assert not any(operation.problems for operation in description.operations)


def test_a_paths_reference_is_followed_and_what_stands_beside_it_holds() -> None:
    items = {"pathItems": {"A": {"get": {}, "parameters": [{"in": "query", "name": "a"}]}}}
    beside = {"$ref": "#/components/pathItems/A", "post": {}, "parameters": [{"in": "query", "name": "b"}]}
    description = read({"paths": {"/A": beside, "/B": {"$ref": "#/paths/~1A"}}, "components": items})
    assert [operation.key for operation in description.operations] == ["GET /A", "POST /A", "GET /B"]
    assert [p.name for p in description.operations[0].parameters] == ["b"]
    assert [p.name for p in description.operations[2].parameters] == ["a"]


def test_references_lead_into_lists_and_operations_too() -> None:
    first = {"get": {"parameters": [{"in": "query", "name": "a"}, {"in": "query", "name": "b"}]}}
    second = {"get": {"parameters": [{"$ref": "#/paths/~1A/get/parameters/1"}]}}
    description = read({"paths": {"/A": first, "/B": second}})
    assert [p.name for p in description.operations[1].parameters] == ["b"]
    assert description.problems == ()


def test_what_is_left_out_is_listed() -> None:
    paths = {
        "/A": {
            "get": {"parameters": [{"in": "body", "name": "x"}, {"in": "query", "name": "ok"}]},
            "post": {"requestBody": {"$ref": "#/components/requestBodies/None"}},
            "put": "x",
        },
        "/B": {"parameters": 5, "get": {}},
    }
    description = read({"paths": paths})
    assert len(description.operations) == 3
    assert list(map(str, description.problems)) == [
        "GET /A: parameters that cannot be read were left out.",
        "POST /A: its request body cannot be read.",
        "PUT /A cannot be read.",
        "/B has parameters that cannot be read.",
        "The reference “#/components/requestBodies/None” leads nowhere.",
    ]


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_references_to_other_documents_are_named_and_not_opened(form: str) -> None:
    targets = ["https://evil.example/p.json#/A", "file:///etc/passwd", "\\\\host\\share\\x", "other.yaml"]
    schemas = {f"S{n}": {"$ref": target} for n, target in enumerate(targets)}
    document = {"openapi": "3.0.0", "paths": {}, "components": {"schemas": schemas}}
    raw = json.dumps(document)
    if form == "yaml":
        raw = f"# in YAML\n{raw}"
    problems = read_description(raw.encode(), Source.FILE).problems
    assert len(problems) == 4
    assert all("another document, which is not opened" in str(problem) for problem in problems)


def test_no_more_than_200_problems_are_listed() -> None:
    assert len(read({"paths": {f"/{n}": 5 for n in range(500)}}).problems) == 200


def test_a_problem_is_one_line_however_hostile_its_name() -> None:
    (problem,) = read({"paths": {"a\nb\x1b[31m\u202e": {}}}).problems
    assert str(problem).isprintable()


def test_since_3_1_a_document_may_have_no_paths() -> None:
    description = read({"webhooks": {"a": {"post": {}}}})
    assert description.operations == ()
    assert list(map(str, description.problems)) == ["This API description has no paths."]


def test_numbers_that_yaml_makes_of_versions_do_no_harm() -> None:
    paths = "{/a: {get: {responses: {200: {content: {a/b: {}}}}}}}"
    text = f"openapi: 3.1\ninfo: {{title: 5.5, version: 1.0}}\npaths: {paths}"
    description = read_description(text.encode(), Source.FILE)
    assert description.version == "1.0"
    assert description.operations[0].success_content_types == ("a/b",)


def test_a_document_over_64_mib_is_refused() -> None:
    with pytest.raises(DocumentError, match="larger than 64 MiB"):
        read_description(b" " * (64 * 2**20 + 1), Source.FILE)


def test_what_the_path_holds_and_nobody_describes_can_be_filled_in() -> None:
    described = {"in": "path", "name": "other", "required": True}
    (operation,) = read({"paths": {"/A/{id}/{id}": {"get": {"parameters": [described]}}}}).operations
    assert [(p.key, p.required, p.schema.type) for p in operation.parameters] == [
        (("path", "id"), True, "string")
    ]
    assert len(operation.problems) == 2


def test_headers_that_the_program_sets_are_no_parameters() -> None:
    headers = [{"in": "header", "name": name} for name in ("Authorization", "accept", "Content-Type", "X-A")]
    (operation,) = read({"paths": {"/A": {"get": {"parameters": headers}}}}).operations
    assert [p.name for p in operation.parameters] == ["X-A"]


def test_the_only_answer_described_counts_as_the_good_one() -> None:
    schema = {"type": "integer"}
    responses = {"default": {"content": {"application/json": {"schema": schema}}}}
    (operation,) = read({"paths": {"/A": {"get": {"responses": responses}}}}).operations
    assert operation.response_schema.type == "integer"
