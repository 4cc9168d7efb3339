"""Reads a vault's content record by record where it cannot be read as a whole: none takes down the rest."""

from __future__ import annotations

import hashlib
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final, get_type_hints

import msgspec

from aspire_desktop.core import plausible, typed_json
from aspire_desktop.core.credentials.backup_plan import BackupPlan
from aspire_desktop.core.credentials.healing import NO_ENVIRONMENT
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord, OriginRecord, Rotation, VaultDocument
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.credentials.unreadable import unreadable
from aspire_desktop.core.errors import VaultDamagedError
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

_Members = dict[str, msgspec.Raw]
#: What stands in the place of what a profile cannot be without; its id is made of the record itself.
_DEFAULTS: Final[Mapping[str, Any]] = {
    "description": "Unreadable credential",
    "client_id": "",
    "environment": NO_ENVIRONMENT,
    "created_at": plausible.EARLIEST,
}


def salvaged(content: bytes) -> VaultDocument:
    """Return what can be read of `content`; `healed` names what cannot.

    Raises:
        VaultDamagedError: It is not even a list of records.
    """
    members = _members(content)
    listed = (
        None if members is None else _read(members.get("credentials", msgspec.Raw(b"[]")), list[msgspec.Raw])
    )
    if members is None or listed is None:
        raise VaultDamagedError("vault.content_unreadable")
    notes: list[Phrase] = []
    credentials = tuple(_credential(bytes(raw), notes) for raw in listed)
    origins = [
        _read(raw, OriginRecord)
        for raw in _read(members.get("origins", msgspec.Raw(b"[]")), list[msgspec.Raw]) or []
    ]
    plan = members.get("backup_plan", msgspec.Raw(b"null"))
    backup_plan = _read(plan, BackupPlan)
    if backup_plan is None and bytes(plan) != b"null":
        notes.append(Phrase("record.backup_plan_unreadable"))
    return VaultDocument(
        credentials=credentials,
        origins=tuple(origin for origin in origins if origin is not None),
        backup_plan=backup_plan,
        healed=tuple(notes),
    )


def _credential(raw: bytes, notes: list[Phrase]) -> CredentialRecord:
    whole: CredentialRecord | None = _read(raw, CredentialRecord)
    if whole is not None:
        return whole
    members = _members(raw) or {}
    lost: list[str] = []
    profile = _profile(raw, _members(bytes(members.get("profile", b""))) or {}, lost)
    secret = _read(members.get("secret", b""), str)
    tokens = _read(members.get("tokens", b"null"), TokenPair)
    rotation = _read(members.get("rotation", b"null"), Rotation)
    if secret is None:
        lost.append("secret")
    if rotation is None and bytes(members.get("rotation", b"null")) != b"null":
        lost.append("rotation")
    if not lost:
        notes.append(Phrase("record.token_unreadable", credential=profile.description))
        return CredentialRecord(profile=profile, secret=secret or "", tokens=tokens, rotation=rotation)
    problem = unreadable(lost)
    notes.append(Phrase("record.told", credential=profile.description, problem=problem))
    # Without its tokens: they belong to a login that is not known for certain.
    return CredentialRecord(
        profile=profile, secret=secret or "", rotation=rotation, problem=str(problem), unread=raw
    )


def _profile(raw: bytes, members: _Members, lost: list[str]) -> Profile:
    """Return what can be read of a profile; the names of its other parts are added to `lost`."""
    hints = get_type_hints(Profile)
    values: dict[str, Any] = {"id": ProfileId(hashlib.sha256(raw).hexdigest()[:32])} | dict(_DEFAULTS)
    for one in fields(Profile):
        if one.name not in members:
            if one.name in values:
                lost.append(one.name)
            continue
        value = _read(members[one.name], hints[one.name])
        if value is not None:
            values[one.name] = value
        elif one.name in values or bytes(members[one.name]) != b"null":
            lost.append(one.name)
    return Profile(**values)


def _members(raw: bytes) -> _Members | None:
    members: _Members | None = _read(raw, _Members)
    return members


def _read(raw: bytes | msgspec.Raw, kind: Any) -> Any:
    """Return `raw` as a `kind`, or None where it is none."""
    try:
        return typed_json.decode(raw, kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
