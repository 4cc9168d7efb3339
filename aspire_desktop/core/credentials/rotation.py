"""Replacing a secret: the states of the walk, and the changes that lead from one to the next.

Aspire ends the old secret at the moment it makes the new one, and shows the new one once.  So neither
is let go of before the walk is finished: what was pasted is kept before it is tried, what was replaced
until the end.
"""

from dataclasses import replace
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.record import CredentialRecord, Rotation
from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.integration import Integration
    from aspire_desktop.core.credentials.tokens import TokenPair


class RotationStep(Enum):
    """Where a walk stands; the value is the caption of its page."""

    PREPARE = "Prepare"
    NEW_SECRET = "New secret"  # noqa: S105 (a caption)
    HAND_OUT = "Hand it out"
    FINISH = "Finish"


def step_of(record: CredentialRecord) -> RotationStep:
    """Return the page that a walk goes on with."""
    rotation = record.rotation
    if rotation is None:
        return RotationStep.PREPARE
    if not rotation.is_replaced:
        return RotationStep.NEW_SECRET
    return RotationStep.HAND_OUT if left(record) else RotationStep.FINISH


def left(record: CredentialRecord) -> "tuple[Integration, ...]":
    """Return the integrations that still have the old secret."""
    done = set(() if record.rotation is None else record.rotation.done)
    return tuple(one for one in record.profile.integrations if one.id not in done)


def begun(record: CredentialRecord, now: datetime) -> CredentialRecord:
    """Begin a walk; one that was begun goes on."""
    return record if record.rotation else replace(record, rotation=Rotation(begun_at=now))


def with_new_secret(record: CredentialRecord, secret: str) -> CredentialRecord:
    """Keep a pasted secret until it is accepted, or another one is pasted.

    Raises:
        InputError: There is no such walk, or the secret is the one in use.
    """
    rotation = _open(record)
    if not secret or any(not character.isprintable() for character in secret):
        raise InputError("rotation.secret_missing")
    if secret == record.secret:
        raise InputError("rotation.secret_in_use")
    return replace(record, rotation=replace(rotation, new_secret=secret))


def begun_with(record: CredentialRecord, secret: str, now: datetime) -> CredentialRecord:
    """Begin a walk with its new secret, or go on with one that has this very secret.

    Raises:
        InputError: As of `with_new_secret`, or a walk with another secret is under way.
    """
    rotation = record.rotation
    if rotation and (rotation.is_replaced or rotation.new_secret not in ("", secret)):
        raise InputError("rotation.under_way")
    return with_new_secret(begun(record, now), secret)


def replaced(
    record: CredentialRecord, secret: str, tokens: "TokenPair | None", now: datetime
) -> CredentialRecord:
    """Put an accepted secret in the place of the old one, which is kept beside it.

    Raises:
        InputError: Another secret was pasted meanwhile, or the walk was given up.
    """
    rotation = _open(record)
    if rotation.new_secret != secret:
        raise InputError("rotation.other_secret")
    return replace(
        record,
        profile=replace(record.profile, secret_set_at=now, age_reminder_at=None),
        secret=secret,
        tokens=tokens,
        rotation=Rotation(begun_at=rotation.begun_at, old_secret=record.secret, replaced_at=now),
    )


def with_done(record: CredentialRecord, integration_id: str, now: datetime | None) -> CredentialRecord:
    """Note when an integration was given the new secret; None takes it back."""
    if record.rotation is None:
        return record
    others = [one for one in record.rotation.done if one != integration_id]
    marked = tuple(
        replace(one, updated_at=now) if one.id == integration_id else one
        for one in record.profile.integrations
    )
    done = tuple(others if now is None else [*others, integration_id])
    return replace(
        record,
        profile=replace(record.profile, integrations=marked),
        rotation=replace(record.rotation, done=done),
    )


def put_back(record: CredentialRecord) -> CredentialRecord:
    """Use the old secret again; the new one waits as if it had just been pasted.

    Raises:
        InputError: The old one is not there.
    """
    rotation = record.rotation
    if rotation is None or not rotation.is_replaced:
        raise InputError("rotation.old_secret_in_use")
    waiting = Rotation(begun_at=rotation.begun_at, new_secret=record.secret)
    return replace(record, secret=rotation.old_secret, tokens=None, rotation=waiting)


def finished(record: CredentialRecord) -> CredentialRecord:
    """End the walk; the secret that is not in use is gone with it."""
    return replace(record, rotation=None)


def _open(record: CredentialRecord) -> Rotation:
    if record.rotation is None:
        raise InputError("rotation.over")
    if record.rotation.is_replaced:
        raise InputError("rotation.new_secret_in_use")
    return record.rotation
