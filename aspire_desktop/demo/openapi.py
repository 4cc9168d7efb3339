"""The demo server's own OpenAPI document, made of its tables and of what its writes take."""

from __future__ import annotations

from typing import Any, Final

from aspire_desktop.demo.bodies import DELETES, WRITES, Member, Part, Write
from aspire_desktop.demo.odata import OPTIONS
from aspire_desktop.demo.shapes import Kind, Table
from aspire_desktop.demo.tables import BY_NAME, TABLES

_TYPES: Final[dict[Kind, dict[str, Any]]] = {
    Kind.INTEGER: {"type": "integer", "format": "int32"},
    Kind.DECIMAL: {"type": "number", "format": "decimal"},
    Kind.TEXT: {"type": "string"},
    Kind.BOOLEAN: {"type": "boolean"},
    Kind.MOMENT: {"type": "string", "format": "date-time"},
}
_JSON: Final = "application/json"
_TEXT: Final = {"type": "string"}
_SENTENCES: Final = {"type": "array", "items": _TEXT}
#: What else a status may come with; None for an empty body.
_REFUSALS: Final[dict[int, tuple[str, dict[str, Any] | None]]] = {
    400: ("What is wrong with the request, a sentence for each mistake.", _SENTENCES),
    401: ("The token is missing, wrong or expired.", None),
    403: ("The credential's scopes do not hold this operation.", None),
    404: ("There is no such thing, or the credentials are rejected.", _TEXT),
    429: ("Too many requests within a minute.", _TEXT),
}
_FILE: Final[dict[str, dict[str, Any]]] = {
    "AttachmentID": _TYPES[Kind.INTEGER],
    "FileName": _TEXT,
    "FileData": _TEXT,
    "ObjectId": _TYPES[Kind.INTEGER],
    "ObjectCode": _TEXT,
    "AttachmentTypeID": _TYPES[Kind.INTEGER],
    "AttachToInvoice": _TYPES[Kind.BOOLEAN] | {"nullable": True},
}


def make_document(server_url: str) -> dict[str, Any]:
    """Return the whole document for the server at `server_url`."""
    return {
        "openapi": "3.0.0",
        "info": {
            "title": "Aspire-like demo API",
            "version": "1",
            "description": "<p>A <b>made-up</b> tenant on this computer. Nothing leaves it.</p>",
        },
        "servers": [{"url": server_url}],
        "paths": _paths(),
        "components": {
            "schemas": _schemas(),
            "securitySchemes": {"Bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        },
        "security": [{"Bearer": []}],
    }


def _paths() -> dict[str, Any]:
    paths: dict[str, Any] = {
        "/Authorization": {"post": _login("AuthorizationRequest")},
        "/Authorization/RefreshToken": {"post": _login("RefreshTokenRequest")},
        "/Version/GetApiVersion": {"get": _operation("Version", _TEXT, (429,)) | {"security": []}},
    }
    for table in TABLES:
        if table.is_public:
            paths[f"/{table.name}"] = {"get": _reading(table.name, table.row_name)}
    # Aspire's document calls this a list as well; the answer is one object.
    paths["/Attachments/AttachmentFileData"] = {"get": _reading("Attachments", "AttachmentFileData")}
    for write in WRITES:
        paths.setdefault(write.path, {})[write.method.lower()] = _writing(write)
    for name in DELETES:
        number = {"name": "id", "in": "path", "required": True, "schema": _TYPES[Kind.INTEGER]}
        deleting = _operation(name, _TYPES[Kind.INTEGER], (401, 403, 404, 429), [number, *_version()])
        paths[f"/{name}/{{id}}"] = {"delete": deleting}
    return paths


def _schemas() -> dict[str, Any]:
    schemas: dict[str, Any] = {
        "AuthorizationRequest": _object({"ClientId": _filled_text(), "Secret": _filled_text()}),
        "RefreshTokenRequest": _object({"RefreshToken": _filled_text()}),
        "AuthorizationResponse": _object(
            {
                "Token": {"type": "string", "nullable": True},
                "RefreshToken": {"type": "string", "nullable": True},
            },
            required=(),
        ),
        "AttachmentFileData": _object(_FILE, required=("FileName", "FileData", "ObjectCode")),
    }
    for table in TABLES:
        schemas[table.row_name] = _row_schema(table)
    for write in WRITES:
        schemas |= _body_schemas(write)
        if write.answer == "object":
            key = BY_NAME[write.table].key
            schemas[f"{write.path[1:]}Response"] = _object({key: _TYPES[Kind.INTEGER]}, required=())
    return schemas


def _reading(tag: str, row_name: str) -> dict[str, Any]:
    rows = {"type": "array", "items": _reference(row_name)}
    query = [{"name": name, "in": "query", "schema": _TEXT} for name in OPTIONS]
    return _operation(tag, rows, (400, 401, 403, 429), [*query, *_version()])


def _writing(write: Write) -> dict[str, Any]:
    answers = {
        "integer": _TYPES[Kind.INTEGER],
        "string": _TEXT,
        "object": _reference(f"{write.path[1:]}Response"),
    }
    tag = write.path.split("/")[1]
    operation = _operation(tag, answers[write.answer], (400, 401, 403, 429), _version())
    return operation | {"requestBody": _body(write.body_name)}


def _version() -> list[dict[str, Any]]:
    """The optional version, which the real document declares in two places as well."""
    return [{"name": "api-version", "in": place, "schema": _TEXT} for place in ("query", "header")]


def _login(schema: str) -> dict[str, Any]:
    operation = _operation("Authorization", _reference("AuthorizationResponse"), (400, 404, 429))
    return operation | {"requestBody": _body(schema), "security": []}


def _operation(
    tag: str,
    answer: dict[str, Any],
    refusals: tuple[int, ...],
    parameters: list[dict[str, Any]] | None = None,
) -> dict[str, Any]:
    responses = {"200": {"description": "", "content": {_JSON: {"schema": answer}}}}
    operation: dict[str, Any] = {"tags": [tag], "responses": responses | _refusals(refusals)}
    if parameters:
        operation["parameters"] = parameters
    return operation


def _refusals(statuses: tuple[int, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for status in statuses:
        description, schema = _REFUSALS[status]
        content = {} if schema is None else {"content": {_JSON: {"schema": schema}}}
        found[str(status)] = {"description": description} | content
    return found


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _body(schema: str) -> dict[str, Any]:
    return {"required": True, "content": {_JSON: {"schema": _reference(schema)}}}


def _row_schema(table: Table) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for one in table.by_name.values():
        members[one.name] = _TYPES[one.kind] | ({} if one.name == table.key else {"nullable": True})
    for relation in table.relations:
        target = _reference(BY_NAME[relation.table].row_name)
        members[relation.name] = (
            {"type": "array", "nullable": True, "items": target}
            if relation.is_collection
            else {"nullable": True, "oneOf": [target]}
        )
    return _object(members, required=())


def _body_schemas(write: Write) -> dict[str, Any]:
    """Return the schemas of a body and of the objects within it, by their names."""
    schemas: dict[str, Any] = {}
    members = _members(write.members)
    required = [one.name for one in write.members if one.is_required]
    for part in write.parts:
        name = f"{write.body_name}{part.name}"
        schemas[name] = _object(
            _members(part.members), tuple(one.name for one in part.members if one.is_required)
        )
        members[part.name] = _part(part, name)
        required += [part.name] * part.is_required
    return schemas | {write.body_name: _object(members, tuple(required))}


def _part(part: Part, schema: str) -> dict[str, Any]:
    if part.is_list:
        return {"type": "array", "nullable": True, "items": _reference(schema)}
    return _reference(schema) if part.is_required else {"nullable": True, "oneOf": [_reference(schema)]}


def _members(members: tuple[Member, ...]) -> dict[str, Any]:
    return {
        one.name: _TYPES[one.kind]
        | ({"minLength": 1} if one.is_required and one.kind is Kind.TEXT else {})
        | ({} if one.is_required else {"nullable": True})
        for one in members
    }


def _filled_text() -> dict[str, Any]:
    return {"type": "string", "minLength": 1}


def _object(members: dict[str, Any], required: tuple[str, ...] | None = None) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": members,
    }
    names = list(members) if required is None else list(required)
    return schema | {"required": names} if names else schema
