"""Reads a list of credentials that another program has written: a table, variables, an environment file."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import PRESET_URLS, EnvironmentKind, environment
from aspire_desktop.core.credentials.scopes import parse_scopes
from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_BYTES: Final = 20 * 1024 * 1024
MAX_ROWS: Final = 10_000

_HEADINGS: Final = {
    "description": ("description", "name", "title", "label", "credential"),
    "client_id": ("clientid", "id", "username", "user", "key"),
    "secret": ("secret", "clientsecret", "password", "clientkey", "value"),
    "environment": ("environment", "env"),
    "base_url": ("baseurl", "url", "host"),
    "scopes": ("scopes", "scope"),
    "tags": ("tags", "tag", "group", "folder"),
    "notes": ("notes", "note", "comment"),
}
_KINDS: Final = {
    "production": EnvironmentKind.PRODUCTION,
    "prod": EnvironmentKind.PRODUCTION,
    "live": EnvironmentKind.PRODUCTION,
    "sandbox": EnvironmentKind.SANDBOX,
    "test": EnvironmentKind.SANDBOX,
    "demo": EnvironmentKind.DEMO,
    "custom": EnvironmentKind.CUSTOM,
}
_ID: Final = re.compile(r"client[_\- ]?id", re.IGNORECASE)
_SECRET: Final = re.compile(r"(?:client[_\- ]?)?(?:secret|client[_\- ]key)", re.IGNORECASE)
_URL: Final = re.compile(r"(?:base[_\- ]?)?url|host", re.IGNORECASE)
_VARIABLE: Final = re.compile(r"\s*(?:export\s+|set\s+|\$env:)?([A-Za-z_][\w.\-]*)\s*[=:]\s*(.*?)\s*$")


@dataclass(frozen=True, slots=True)
class ListedCredential:
    """One row.

    Attributes:
        place: E.g. ``line 3``.
        draft: What would be saved; None where it cannot be.
        problem: Why it cannot be; never a value of the row.
    """

    place: str
    draft: CredentialDraft | None
    problem: str = ""


def read_list(raw: bytes) -> list[ListedCredential]:
    """Find every credential in a file.

    Args:
        raw: A CSV with a heading (comma, semicolon or tab), an .env file, or a JSON of Postman,
            Insomnia or anything else that holds Client IDs and Secrets side by side.

    Raises:
        InputError: It is too large, or holds no credential.
    """
    if len(raw) > MAX_BYTES:
        raise InputError("listing.too_large", limit_mb=MAX_BYTES // 1024**2)
    text = _text(raw)
    if text.lstrip()[:1] in ("{", "["):
        found = _from_json(text)
    else:
        found = _from_table(text) or _from_variables(text)
    if not found:
        raise InputError("listing.no_credential")
    if len(found) > MAX_ROWS:
        raise InputError("listing.too_many", limit=MAX_ROWS)
    return found


def _text(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _from_table(text: str) -> list[ListedCredential]:
    first = text.lstrip("\r\n").partition("\n")[0]
    separator = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text), delimiter=separator, strict=False)
    try:
        lines = [(rows.line_num, row) for row in rows if any(cell.strip() for cell in row)]
    except csv.Error:
        raise InputError("listing.table_broken") from None
    if not lines:
        return []
    columns = _columns(lines[0][1])
    if "client_id" not in columns or "secret" not in columns:
        return []
    return [
        _listed(f"line {number}", {name: row[at] if at < len(row) else "" for name, at in columns.items()})
        for number, row in lines[1:]
    ]


def _columns(headings: list[str]) -> dict[str, int]:
    """Return where each known column stands; the words of an exact heading come before loose ones."""
    plain = [re.sub(r"[^a-z]", "", heading.casefold()) for heading in headings]
    columns: dict[str, int] = {}
    for name, words in _HEADINGS.items():
        for word in words:
            if name not in columns and word in plain and plain.index(word) not in columns.values():
                columns[name] = plain.index(word)
    return columns


def _listed(place: str, cells: Mapping[str, str]) -> ListedCredential:
    values = {name: text.strip() for name, text in cells.items()}
    try:
        draft = CredentialDraft(
            description=values.get("description") or values.get("client_id", ""),
            environment=_environment(values.get("environment", ""), values.get("base_url", "")),
            client_id=values.get("client_id", ""),
            secret=values.get("secret", ""),
            scopes=parse_scopes(re.split(r"[;\n|]", values.get("scopes", ""))),
            tags=tuple(re.split(r"[,;|]", values.get("tags", ""))),
            notes=values.get("notes", ""),
        ).checked()
    except InputError as error:
        return ListedCredential(place, None, str(error))
    return ListedCredential(place, draft)


def _environment(kind: str, url: str) -> Any:
    known = _KINDS.get(kind.casefold())
    if known is None and not url:
        if kind:
            raise InputError("listing.environment_unknown")
        known = EnvironmentKind.PRODUCTION
    presets = {preset: one for one, preset in PRESET_URLS.items()}
    if known is None or known is EnvironmentKind.CUSTOM:
        known = presets.get(url.rstrip("/"), EnvironmentKind.CUSTOM)
    return environment(known, url)


def _from_variables(text: str) -> list[ListedCredential]:
    values: dict[str, str] = {}
    for line in text.splitlines():
        found = None if line.lstrip().startswith(("#", "//")) else _VARIABLE.match(line)
        if found:
            values[found[1]] = found[2].strip("\"'")
    return _pairs("", values)


def _from_json(text: str) -> list[ListedCredential]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise InputError("listing.json_broken") from None
    found: list[ListedCredential] = []
    for path, members in _objects(value):
        found += _pairs(path, members)
        if len(found) > MAX_ROWS:
            break
    return found


def _objects(value: Any, path: str = "", depth: int = 0) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each object's texts, with its name; lists of key and value, as Postman has, are objects too."""
    if depth > 30:
        return
    if isinstance(value, dict):
        name = str(value.get("name") or value.get("description") or path)
        yield name, {str(key): one for key, one in value.items() if isinstance(one, str)}
        for key, one in value.items():
            yield from _objects(one, name or str(key), depth + 1)
    elif isinstance(value, list):
        pairs = [one for one in value if isinstance(one, dict) and isinstance(one.get("key"), str)]
        yield path, {one["key"]: one["value"] for one in pairs if isinstance(one.get("value"), str)}
        for one in value:
            yield from _objects(one, path, depth + 1)


def _pairs(name: str, values: Mapping[str, str]) -> list[ListedCredential]:
    """Return a credential for each Client ID whose name has a Secret's beside it."""
    found = []
    for key, client_id in values.items():
        match = _ID.search(key)
        if not match:
            continue
        before, after = key[: match.start()], key[match.end() :]
        secret = _beside(values, before, after, _SECRET)
        if secret is None:
            continue
        label = " ".join(re.split(r"[_\W]+", before + after)).strip() or name
        url = _beside(values, before, after, _URL) or ""
        cells = {"description": label or client_id, "client_id": client_id, "secret": secret, "base_url": url}
        found.append(_listed(f"“{label or key}”", cells))
    return found


def _beside(values: Mapping[str, str], before: str, after: str, word: re.Pattern[str]) -> str | None:
    for key, value in values.items():
        if key.startswith(before) and key.endswith(after):
            middle = key[len(before) : len(key) - len(after) if after else None]
            if word.fullmatch(middle.strip("_- ")):
                return value
    return None
