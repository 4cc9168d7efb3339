"""Finds the blocks in JSON, YAML and TOML: objects, lists of names and values, bodies of requests."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.credentials.lists.dotenv import read_dotenv
from aspire_desktop.core.credentials.lists.entries import Block, Entry
from aspire_desktop.core.credentials.lists.names import part_name, word_set
from aspire_desktop.core.credentials.lists.placeholders import ENCRYPTED
from aspire_desktop.core.credentials.lists.trees import Member, Members, Tree, member, read_json, text_of
from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MAX_DEPTH: Final = 60
#: Where more texts stand around a pair, none of them is taken to be about it.
_MAX_AROUND: Final = 200
_TITLES: Final = ("name", "title", "label", "environmentName")
#: Keys that hold what belongs to the object around them, and name nothing.
_PLAIN_KEYS: Final = word_set(
    """
    data values variables variable env environment environments credentials auth oauth2 resources items
    item body config settings login request raw text postdata collection subenvironments stringdata
    secrets accounts urlencoded formdata fields secretstring
    """
)
_BODIES: Final = ("raw", "text", "body", "content", "SecretString")
_TEMPLATE: Final = re.compile(r"\{\{\s*(?:_\.)?([\w.\-]+)\s*\}\}")
_ASSIGNED: Final = re.compile(r"[A-Za-z_]\w*=")


@dataclass(frozen=True, slots=True)
class _Around:
    """What holds for everything below a place in the tree."""

    title: str = ""
    keys: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    variables: dict[str, str] = field(default_factory=dict)
    depth: int = 0

    def below(self, title: str, entries: Iterable[Entry], variables: dict[str, str]) -> _Around:
        """Return what holds within an object: its own entries, and those around that it has no other for."""
        known = self.variables | variables
        inner = [
            replace(one, value=_resolved(one.value, known)) for one in entries if not part_name(one.name)
        ]
        names = {entry.name for entry in inner}
        both = (*inner, *(entry for entry in self.entries if entry.name not in names))
        return _Around(
            title or self.title,
            (*self.keys, title) if title else self.keys,
            both if len(both) <= _MAX_AROUND else (),
            known,
            self.depth + 1,
        )

    def at(self, key: str, *, is_named: bool) -> _Around:
        """Return what holds at a key; it names what has no name of its own."""
        if key.casefold() in _PLAIN_KEYS:
            return self
        return replace(self, title=self.title if is_named else key, keys=(*self.keys, key))

    @property
    def place(self) -> str:
        return " › ".join(dict.fromkeys(self.keys[-3:]))


def blocks_of(trees: Iterable[Tree]) -> list[Block]:
    """Return every block of a file's values, in their order."""
    return [block for tree in trees for block in _walk(tree, _Around())]


def _walk(tree: Tree, around: _Around) -> Iterator[Block]:
    if around.depth > _MAX_DEPTH:
        return
    if isinstance(tree, list):
        listed = _named_list(tree) or _assigned_list(tree)
        if listed:
            yield _block(listed, around)
            return
        for one in tree:
            yield from _walk(one, around)
    elif isinstance(tree, tuple):
        yield from _of_object(tree, around)


def _of_object(tree: Members, around: _Around) -> Iterator[Block]:
    tree = _decoded(tree)
    scalars = [*_scalars(tree)]
    if any(part_name(entry.name) for entry in scalars):
        yield _block(scalars, around)
    title = next((text for key in _TITLES if (text := text_of(member(tree, key)))), "")
    title = title or text_of(member(member(tree, "info"), "name"))
    context = [entry for entry in scalars if entry.name not in _TITLES]
    context += [Entry("url", text) for text in (text_of(member(member(tree, "url"), "raw")),) if text]
    listed = _named_list(member(tree, "variable", "variables"))
    inside = around.below(title, context, {entry.name: entry.value for entry in listed if entry.is_enabled})
    for one in tree:
        if isinstance(one.value, list | tuple) or one.key in _BODIES:
            yield from _of_member(tree, one, inside.at(one.key, is_named=bool(title)))


def _of_member(tree: Members, one: Member, inside: _Around) -> Iterator[Block]:
    if one.key == "resources" and isinstance(one.value, list):
        yield from _of_resources(one.value, inside)
    elif one.key == "encryptedData" and isinstance(one.value, tuple):  # of a SealedSecret in Kubernetes
        yield _block((replace(entry, problem=ENCRYPTED) for entry in _scalars(one.value)), inside)
    elif one.key == "subEnvironments":
        yield from _walk(one.value, inside.below("", _scalars(member(tree, "data")), {}))
    elif isinstance(one.value, str):
        yield from _of_body(one.value, inside)
    else:
        yield from _walk(one.value, inside)


def _of_resources(resources: list[Any], around: _Around) -> Iterator[Block]:
    """Read Insomnia's flat list: an environment has what the one that it belongs to says."""
    by_id = {text_of(member(one, "_id")): one for one in resources}
    for one in resources:
        parent = by_id.get(text_of(member(one, "parentId")))
        yield from _walk(one, around.below("", _scalars(member(parent, "data")), {}))


def _of_body(text: str, around: _Around) -> Iterator[Block]:
    """Read the JSON that a saved request would send."""
    if not text.lstrip().startswith(("{", "[")):
        return
    try:
        trees = read_json(text.strip())
    except InputError:
        return
    for tree in trees:
        yield from _walk(tree, replace(around, depth=around.depth + 1))


def _block(entries: Iterable[Entry], around: _Around) -> Block:
    filled = tuple(replace(entry, value=_resolved(entry.value, around.variables)) for entry in entries)
    return Block(filled, title=around.title, keys=around.keys, around=around.entries, place=around.place)


def _resolved(text: str, variables: dict[str, str]) -> str:
    """Put the file's own variables where a template names them; every other stays as it is."""
    return _TEMPLATE.sub(lambda found: variables.get(found[1], found[0]), text) if "{{" in text else text


def _scalars(tree: Tree) -> Iterator[Entry]:
    """Yield an object's texts; a list of texts is one, parted by semicolons."""
    for one in tree if isinstance(tree, tuple) else ():
        value = one.value
        if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
            value = ";".join(value)
        if isinstance(value, str) or value is None:
            yield Entry(one.key, value or "", one.line)


def _named_list(tree: Tree) -> list[Entry]:
    """Read ``[{"key": …, "value": …}]``, as Postman, Bruno and 1Password have it; else return nothing."""
    found = []
    for one in tree if isinstance(tree, list) else ():
        name = text_of(member(one, "key", "name", "label"))
        if not name or not isinstance(one, tuple) or all(part.key != "value" for part in one):
            continue
        line = next(part.line for part in one if part.key == "value")
        is_on = text_of(member(one, "enabled")) != "false" and text_of(member(one, "disabled")) != "true"
        found.append(Entry(name, text_of(member(one, "value")), line, is_enabled=is_on))
    return found


def _assigned_list(tree: list[Any]) -> list[Entry]:
    """Read ``["NAME=value"]``, as docker compose has it; else return nothing."""
    texts = [one for one in tree if isinstance(one, str)]
    if not texts or not all(_ASSIGNED.match(text) for text in texts):
        return []
    parts = [text.partition("=") for text in texts]
    return [Entry(name, value) for name, _, value in parts]


def _decoded(tree: Members) -> Members:
    """Return an object; a Kubernetes Secret, whose values are base64, with what they stand for."""
    data = member(tree, "data")
    if text_of(member(tree, "kind")) != "Secret" or not isinstance(data, tuple):
        return tree
    plain = tuple(Member(one.key, _from_base64(text_of(one.value)), one.line) for one in data)
    named = Member("name", member(member(tree, "metadata"), "name"))
    return (named, *(replace(one, value=plain) if one.key == "data" else one for one in tree))


def _from_base64(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""


def dotenv_block(text: str) -> Block:
    """Return the variables of a whole file."""
    return Block(tuple(read_dotenv(text)), is_flat=True)
