"""Tests for aspire_desktop.core.openapi.base64_fields."""

from typing import Any

import pytest

from aspire_desktop.core.openapi.base64_fields import base64_field
from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema


@pytest.mark.parametrize(
    ("properties", "field"),
    [
        ({"FileName": {"type": "string"}, "FileData": {"type": "string"}}, "FileData"),
        ({"photo": {"type": "string", "format": "byte"}}, "photo"),
        ({"FileData": {"type": "integer"}}, ""),
        ({"Notes": {"type": "string"}}, ""),
        ({}, ""),
    ],
)
def test_a_field_takes_a_file_by_its_format_or_its_name(properties: dict[str, Any], field: str) -> None:
    assert base64_field(Schema({"properties": properties}, References({}))) == field
