"""Reads what Bitwarden exports as JSON."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.lists.entries import Entry
from aspire_desktop.core.credentials.lists.tables import login_block
from aspire_desktop.core.credentials.lists.trees import Tree, member, text_of
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.lists.entries import Block


def is_bitwarden(tree: Tree) -> bool:
    has_items = isinstance(member(tree, "items"), list) or text_of(member(tree, "encrypted")) == "true"
    return has_items and member(tree, "encrypted", "folders", "collections") is not None


def read_bitwarden(tree: Tree) -> list[Block]:
    """Return a block for each item.

    Raises:
        InputError: The export is encrypted.
    """
    if text_of(member(tree, "encrypted")) == "true":
        raise InputError("listing.encrypted")
    folders = _names(member(tree, "folders")) | _names(member(tree, "collections"))
    items = member(tree, "items")
    return [_item_block(item, folders) for item in (items if isinstance(items, list) else ())]


def _names(tree: Tree) -> dict[str, str]:
    listed = tree if isinstance(tree, list) else []
    return {text_of(member(one, "id")): text_of(member(one, "name")) for one in listed}


def _item_block(item: Tree, folders: dict[str, str]) -> Block:
    login = member(item, "login")
    uris, fields, ids = member(login, "uris"), member(item, "fields"), member(item, "collectionIds")
    groups = [text_of(member(item, "folderId")), *(ids if isinstance(ids, list) else [])]
    listed = fields if isinstance(fields, list) else []
    own = "\n".join(f"{text_of(member(one, 'name'))}: {text_of(member(one, 'value'))}" for one in listed)
    entries = [
        Entry("description", text_of(member(item, "name"))),
        Entry("tags", ";".join(folders[one] for one in groups if one in folders)),
        Entry("fields", own),
        Entry("notes", text_of(member(item, "notes"))),
        Entry("client_id", text_of(member(login, "username"))),
        Entry("client_secret", text_of(member(login, "password"))),
    ]
    entries += [Entry("url", text_of(member(one, "uri"))) for one in (uris if isinstance(uris, list) else ())]
    return replace(login_block(entries), place=Phrase("listing.item", name=text_of(member(item, "name"))))
