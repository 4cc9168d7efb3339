"""A document of our own with something of everything that OpenAPI 3.0 and 3.1 know."""

from typing import Any, Final

RICH: Final[dict[str, Any]] = {
    "openapi": "3.1.0",
    "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
    "x-everywhere": {"a": 1},
    "info": {"title": "Rich", "version": "1.2", "description": "<p>All &amp; more</p>"},
    "servers": [
        {"url": "https://{region}.example.com/v1", "variables": {"region": {"default": "eu"}}},
        {"url": "/relative"},
    ],
    "tags": [{"name": "Pets"}],
    "security": [{"token": []}],
    "webhooks": {"new": {"post": {"requestBody": {"content": {"application/json": {"schema": True}}}}}},
    "paths": {
        "x-path": {"get": 5},
        "/pets/{id}": {
            "summary": "A pet",
            "servers": [{"url": "https://elsewhere.example"}],
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "get": {
                "tags": ["Pets"],
                "operationId": "getPet",
                "summary": "One pet",
                "deprecated": True,
                "x-more": None,
                "parameters": [
                    {"in": "query", "name": "expand", "style": "deepObject", "explode": True,
                     "schema": {"type": "array", "items": {"type": "string"}}},
                    {"in": "query", "name": "created", "style": "deepObject", "schema": {
                        "anyOf": [{"type": "object", "properties": {"gt": {"type": "integer"}}},
                                  {"type": "integer"}]}},
                    {"in": "query", "name": "ids", "explode": False,
                     "schema": {"type": "array", "items": {"type": "integer"}, "maxItems": 3}},
                    {"in": "query", "name": "tags", "style": "pipeDelimited", "explode": False,
                     "schema": {"type": "array", "items": {"type": "string"}}},
                    {"in": "query", "name": "filter",
                     "content": {"application/json": {"schema": {"type": "object"}}}},
                    {"in": "query", "name": "limit", "schema": {
                        "type": "integer", "minimum": 1, "exclusiveMaximum": 100, "default": 10}},
                    {"in": "header", "name": "If-Match",
                     "schema": {"type": ["string", "null"], "pattern": "^W/"}},
                    {"in": "header", "name": "Accept", "schema": {"type": "string"}},
                    {"in": "cookie", "name": "session", "schema": {"type": "string"}},
                ],
                "responses": {
                    "200": {"$ref": "#/components/responses/Pet"},
                    "default": {"description": "", "content": {"application/problem+json": {}}},
                },
                "callbacks": {"on": {"{$request.body#/url}": {"post": {}}}},
            },
            "put": {"requestBody": {"$ref": "#/components/requestBodies/Pet"}, "responses": {"204": {}}},
        },
        "/upload": {
            "post": {
                "requestBody": {
                    "required": True,
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "required": ["file"],
                                "properties": {
                                    "file": {"type": "string", "format": "binary"},
                                    "more": {"type": "array", "items": {"format": "binary"}},
                                    "photo": {},
                                    "about": {"type": "object", "properties": {"a": {"type": "string"}}},
                                    "names": {"type": "array", "items": {"type": "string"}},
                                },
                            },
                            "encoding": {"photo": {"contentType": "image/png, image/jpeg"}, "about": {}},
                        },
                        "application/x-www-form-urlencoded": {
                            "schema": {"type": "object", "properties": {"a": {"type": "object"}}},
                            "encoding": {"a": {"style": "deepObject", "explode": True}},
                        },
                        "application/octet-stream": {},
                        "text/csv": {"schema": {"type": "string"}, "example": "a,b"},
                    },
                },
                "responses": {"2XX": {"content": {"*/*": {}}}},
            }
        },
        "/linked": {"$ref": "#/components/pathItems/Linked", "summary": "Beside a reference"},
    },
    "components": {
        "parameters": {"Id": {"in": "path", "name": "id", "required": True, "schema": {"type": "string",
                              "format": "uuid"}, "examples": {"one": {"$ref": "#/components/examples/Id"}}}},
        "examples": {"Id": {"value": "3f0c"}},
        "pathItems": {"Linked": {"get": {"responses": {"200": {}}}}},
        "headers": {"Rate": {"schema": {"type": "integer"}}},
        "responses": {"Pet": {"description": "", "headers": {"X-Rate": {"$ref": "#/components/headers/Rate"}},
                      "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}},
        "requestBodies": {"Pet": {"required": True, "content": {
            "application/xml": {"schema": {"$ref": "#/components/schemas/Pet"}},
            "application/json": {"schema": {"$ref": "#/components/schemas/Pet"},
                                 "examples": {"cat": {"value": {"kind": "Cat", "name": "Tom"}}}}}}},
        "schemas": {
            "Base": {"type": "object", "required": ["kind", "id"], "properties": {
                "id": {"type": "integer", "readOnly": True},
                "kind": {"type": "string"},
                "parent": {"$ref": "#/components/schemas/Pet", "description": "Beside a reference"}},
                "discriminator": {"propertyName": "kind", "mapping": {"Cat": "#/components/schemas/Cat"}}},
            "Cat": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"lives": {
                "type": "integer", "maximum": 9, "exclusiveMinimum": 0}}}], "title": "A cat"},
            "Dog": {"allOf": [{"$ref": "#/components/schemas/Base"}], "properties": {
                "tricks": {"type": "array", "items": {"type": "string"},
                           "minItems": 1, "uniqueItems": True}}},
            "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"},
                              {"type": "null"}],
                    "discriminator": {"propertyName": "kind"}},
            "Any": True,
            "None": False,
            "Tuple": {"type": "array", "items": False,
                      "prefixItems": [{"const": "a"}, {"type": ["integer", "null"]}]},
            "Map": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Map"},
                    "$defs": {"inner": {"enum": ["a", None]}}, "not": {"required": ["x"]}},
            "Old": {"type": "number", "nullable": True, "minimum": 0, "exclusiveMinimum": True,
                    "multipleOf": 0.5},
        },
    },
}  # fmt: skip
