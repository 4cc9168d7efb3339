"""A record as it was read, as the body of the PUT that replaces it: nothing of it is typed twice."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

import msgspec

from aspire_desktop.core.request.body_value import NotJsonError, read_value, write_value
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.loaded_row import LoadedRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.openapi.schema import Schema

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_ID: Final = re.compile(r".*id\Z", re.IGNORECASE)
#: A record that several fields tell from others is hardly told by more than these.
_MAX_KEYS: Final = 4
#: Endings of a collection's name, and those of the name of one of its records.
_PLURALS: Final = (("ies", "y"), ("ses", "s"), ("xes", "x"), ("s", ""), ("", ""))


def put_of(operations: Iterable[Operation], path: str) -> Operation | None:
    """Return the PUT of the collection, or the record, that a GET reads; None without one."""
    own = _collection(path)
    puts = [one for one in operations if one.method == "PUT" and _collection(one.path) == own]
    with_body = [one for one in puts if one.body is not None and one.body.schema.type == "object"]
    return next(iter(with_body), None)


def get_of(operations: Iterable[Operation], put: Operation) -> Operation | None:
    """Return the GET by which one record of a PUT can be read: by its id, or from a list with a filter."""
    own = _collection(put.path)
    gets = [one for one in operations if one.method == "GET" and _collection(one.path) == own]
    by_id = [one for one in gets if _PLACEHOLDER.search(one.path)]
    filtered = [one for one in gets if any(p.name == "$filter" for p in one.parameters)]
    return next(iter([*by_id, *filtered]), None)


def filled_from(put: Operation, row: bytes) -> RequestDraft | None:
    """Return the draft of `put` with a record's values in it; None where the record is no JSON object.

    A field takes the value of the same name, whatever its case.  An object in the body takes that of the
    same name, and the one that stands for the record itself (``Contact`` of ``/Contacts``) the record's.
    """
    body = put.body
    try:
        record = read_value(row.decode("utf-8", "replace"))
    except NotJsonError:
        return None
    if body is None or not isinstance(record, dict):
        return None
    names = _singulars(_collection(put.path))
    unread: list[str] = []
    value = _filled(body.schema, record, "", names, unread)
    key = key_of(put, record)
    text = write_value(value)
    loaded = LoadedRow(key, json.loads(text), tuple(unread))
    values = {("path", name): _plain_text(key[0][1]) for name in _PLACEHOLDER.findall(put.path)[-1:] if key}
    return RequestDraft(put.key, values=values, body=text, loaded=loaded)


def key_of(put: Operation, record: Mapping[str, Any]) -> tuple[tuple[str, object], ...]:
    """Return the names and values that tell a record from others; none where there is no such field."""
    by_name = {name.casefold(): name for name in record}
    own = [f"{single}id" for single in _singulars(_collection(put.path))]
    single = next((by_name[name] for name in (*own, "id") if name in by_name), None)
    if single is not None and record[single] is not None:
        return ((single, _plain(record[single])),)
    body = put.body.schema.properties if put.body is not None else {}
    ids = [name for name in record if _ID.match(name) and name in body and record[name] is not None]
    return tuple((name, _plain(record[name])) for name in ids[:_MAX_KEYS])


def key_name(get: Operation, put: Operation) -> str:
    """Return what a record's id is called where records are read; empty where that is not described."""
    schema = get.response_schema
    fields = (schema.items if schema.type == "array" else schema).properties
    key = key_of(put, dict.fromkeys(fields, "x"))
    return key[0][0] if len(key) == 1 else ""


def reading(get: Operation, key: Sequence[tuple[str, object]]) -> RequestDraft:
    """Return the draft that reads one record again."""
    names = _PLACEHOLDER.findall(get.path)
    if names:
        return RequestDraft(get.key, values={("path", names[-1]): _plain_text(key[0][1])})
    terms = " and ".join(f"{name} eq {_literal(value)}" for name, value in key)
    values = {("query", "$filter"): terms}
    if any(parameter.name == "$top" for parameter in get.parameters):
        values["query", "$top"] = "2"
    return RequestDraft(get.key, values=values)


def record_in(body: bytes, key: Sequence[tuple[str, object]]) -> bytes | None:
    """Return the one record of an answer that has these values, as JSON; None where none has, or several."""
    try:
        answer = read_value(body.decode("utf-8", "replace"))
    except NotJsonError:
        return None
    if isinstance(answer, dict):
        answer = next(_lists(answer), [answer])
    rows = answer if isinstance(answer, list) else []
    fitting = [row for row in rows if isinstance(row, dict) and _has(row, key)]
    return write_value(fitting[0]).encode() if len(fitting) == 1 else None


def _lists(answer: Mapping[str, Any]) -> Iterator[list[Any]]:
    from aspire_desktop.core.json_text.envelope import ROW_NAMES  # with all that reads an answer

    for name, rows in answer.items():
        if name.casefold() in ROW_NAMES and isinstance(rows, list):
            yield rows


def _filled(
    schema: Schema, record: Mapping[str, Any], path: str, own_names: Sequence[str], unread: list[str]
) -> dict[str, Any]:
    by_name = {name.casefold(): name for name in record}
    made: dict[str, Any] = {}
    for name, member in schema.properties.items():
        where = f"{path}.{name}" if path else name
        source = by_name.get(name.casefold())
        if member.read_only:
            continue
        if member.type == "object" and member.properties:
            inner = record.get(source) if source is not None else None
            inner = record if inner is None and name.casefold() in own_names else inner
            if isinstance(inner, dict):
                made[name] = _filled(member, inner, where, (), unread)
            else:
                unread.append(where)
        elif source is None:
            unread.append(where)
        elif record[source] is not None or member.nullable or not member.types:
            made[name] = record[source]
    return made


def _collection(path: str) -> str:
    """Return the path without the id of one record."""
    return re.sub(r"/\{[^{}]+\}\Z", "", path.rstrip("/"))


def _singulars(path: str) -> list[str]:
    name = unquote(path.rpartition("/")[2]).casefold()
    return [f"{name.removesuffix(many)}{one}" for many, one in _PLURALS if name.endswith(many)]


def _has(row: Mapping[str, Any], key: Sequence[tuple[str, object]]) -> bool:
    return all(name in row and _plain_text(row[name]) == _plain_text(value) for name, value in key)


def _literal(value: object) -> str:
    """Return a value as OData's filters write it."""
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return _plain_text(value)


def _plain(value: object) -> object:
    return json.loads(bytes(value)) if isinstance(value, msgspec.Raw) else value


def _plain_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(_plain(value))
