"""The demo server's own OpenAPI document, made of its tables."""

from __future__ import annotations

from typing import Any, Final

from aspire_desktop.demo.tables import TABLES, Field, Kind, Table

_OPTIONS: Final = (
    "$select",
    "$filter",
    "$expand",
    "$orderby",
    "$skip",
    "$top",
    "$pageNumber",
    "$limit",
)
_TYPES: Final[dict[Kind, dict[str, Any]]] = {
    Kind.INTEGER: {"type": "integer", "format": "int32"},
    Kind.DECIMAL: {"type": "number", "format": "decimal"},
    Kind.TEXT: {"type": "string", "maxLength": 200},
    Kind.BOOLEAN: {"type": "boolean"},
    Kind.MOMENT: {"type": "string", "format": "date-time"},
}
_JSON: Final = "application/json"


def make_document(server_url: str) -> dict[str, Any]:
    """Return the whole document for the server at `server_url`."""
    paths: dict[str, Any] = {
        "/Authorization": {"post": _login("AuthorizationRequest")},
        "/Authorization/RefreshToken": {"post": _login("RefreshTokenRequest")},
        "/Version/GetApiVersion": {"get": _operation("Version", {"type": "string"})},
        "/Attachments/AttachmentFileData": {"get": _attachment()},
    }
    schemas: dict[str, Any] = {
        "AuthorizationRequest": _object({"ClientId": _required_text(), "Secret": _required_text()}),
        "RefreshTokenRequest": _object({"RefreshToken": _required_text()}),
        "AuthorizationResponse": _object(
            {
                "Token": {"type": "string", "nullable": True},
                "RefreshToken": {"type": "string", "nullable": True},
            },
            required=(),
        ),
    }
    for table in TABLES:
        schemas[table.name.removesuffix("s")] = _row_schema(table)
        schemas[f"{table.name}Write"] = _write_schema(table)
        paths[f"/{table.name}"] = _path(table)
        if "DELETE" in table.writes or "PATCH" in table.writes:
            paths[f"/{table.name}/{{id}}"] = _item_path(table)
    return {
        "openapi": "3.0.0",
        "info": {
            "title": "Aspire-like demo API",
            "version": "1",
            "description": "<p>A <b>made-up</b> tenant on this computer. Nothing leaves it.</p>",
        },
        "servers": [{"url": server_url}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"Bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        },
        "security": [{"Bearer": []}],
    }


def _path(table: Table) -> dict[str, Any]:
    rows = {
        "type": "array",
        "items": {"$ref": f"#/components/schemas/{table.name.removesuffix('s')}"},
    }
    query = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in _OPTIONS]
    path = {"get": _operation(table.name, rows, [*query, *_version()])}
    for method in table.writes:
        if method in ("POST", "PUT"):
            write = _operation(table.name, {"type": "integer", "format": "int32"}, _version())
            path[method.lower()] = write | {"requestBody": _body(f"{table.name}Write")}
    return path


def _item_path(table: Table) -> dict[str, Any]:
    path: dict[str, Any] = {
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": _TYPES[Kind.INTEGER]}]
    }
    for method in table.writes:
        if method == "DELETE":
            path["delete"] = _operation(table.name, None)
        elif method == "PATCH":
            path["patch"] = _operation(table.name, {"type": "string"}) | {
                "requestBody": _body(f"{table.name}Write")
            }
    return path


def _version() -> list[dict[str, Any]]:
    """The optional version, which the real document declares in two places as well."""
    return [
        {"name": "api-version", "in": place, "schema": {"type": "string"}} for place in ("query", "header")
    ]


def _attachment() -> dict[str, Any]:
    number = [{"name": "attachmentId", "in": "query", "required": True, "schema": _TYPES[Kind.INTEGER]}]
    operation = _operation("Attachments", None, number)
    operation["responses"]["200"]["content"] = {
        "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
    }
    return operation


def _login(schema: str) -> dict[str, Any]:
    answer = {"$ref": "#/components/schemas/AuthorizationResponse"}
    return _operation("Authorization", answer) | {"requestBody": _body(schema), "security": []}


def _operation(
    tag: str, answer: dict[str, Any] | None, parameters: list[dict[str, Any]] | None = None
) -> dict[str, Any]:
    response: dict[str, Any] = {"description": ""}
    if answer is not None:
        response["content"] = {_JSON: {"schema": answer}}
    operation: dict[str, Any] = {"tags": [tag], "responses": {"200": response}}
    if parameters:
        operation["parameters"] = parameters
    return operation


def _body(schema: str) -> dict[str, Any]:
    return {
        "required": True,
        "content": {_JSON: {"schema": {"$ref": f"#/components/schemas/{schema}"}}},
    }


def _row_schema(table: Table) -> dict[str, Any]:
    members = {one.name: _member(one) for one in table.fields}
    for relation in table.relations:
        target = {"$ref": f"#/components/schemas/{relation.table.removesuffix('s')}"}
        members[relation.name] = (
            {"type": "array", "nullable": True, "items": target}
            if relation.is_collection
            else {"nullable": True, "oneOf": [target]}
        )
    return _object(members, required=())


def _write_schema(table: Table) -> dict[str, Any]:
    writable = [one for one in table.fields if not one.name.endswith("DateTime")]
    return _object({one.name: _member(one) for one in writable}, required=table.required)


def _member(one: Field) -> dict[str, Any]:
    member = dict(_TYPES[one.kind])
    if one.choices:
        member["enum"] = list(one.choices)
    return member | {"nullable": True} if one.nullable else member


def _required_text() -> dict[str, Any]:
    return {"type": "string", "minLength": 1}


def _object(members: dict[str, Any], required: tuple[str, ...] | None = None) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": members,
    }
    names = list(members) if required is None else list(required)
    return schema | {"required": names} if names else schema
