"""What the record of scopes, the answers seen and the wishes have against each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.scopes import METHODS, Grant, Scopes
from aspire_desktop.core.request.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Seen(Enum):
    """What answers have shown of a box; the value is the word for it."""

    WORKING = "seen working"
    REFUSED = "seen refused"
    UNKNOWN = "not seen yet"


class Advice(Enum):
    """What is to be done about a box."""

    TICK = "select it in Aspire"
    UNTICK = "clear it in Aspire"
    RECORD = "record it here"
    LOOK = "look at the box in Aspire"


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One box about which two sides disagree."""

    grant: Grant
    advice: Advice
    why: str

    @property
    def line(self) -> str:
        """Return it as a line to be pasted into a table: controller, method, advice and reason."""
        return "\t".join((self.grant.controller, self.grant.method, self.advice.value, self.why))


def seen_by_grant(evidence: Mapping[str, Evidence]) -> dict[Grant, Evidence]:
    """Return what was seen of each box.

    Args:
        evidence: By the operations' keys, e.g. ``GET /Branches``; a box covers all of a controller's
            operations of its method, so the newest of their answers counts.
    """
    found: dict[Grant, Evidence] = {}
    for key, one in evidence.items():
        method, _, path = key.partition(" ")
        controller = path.strip("/").partition("/")[0]
        if method not in METHODS or controller in ("", "Authorization", "Version"):
            continue
        grant = Grant(controller, method)
        known = found.get(grant, Evidence())
        found[grant] = Evidence(
            max(filter(None, (known.good_at, one.good_at)), default=None),
            max(filter(None, (known.refused_at, one.refused_at)), default=None),
        )
    return found


def seen(evidence: Evidence | None) -> Seen:
    """Return what the newer of two answers says."""
    if evidence is None:
        return Seen.UNKNOWN
    if evidence.is_refused:
        return Seen.REFUSED
    return Seen.WORKING if evidence.is_good else Seen.UNKNOWN


def differences(
    recorded: Scopes,
    evidence: Mapping[Grant, Evidence],
    wanted: Iterable[Grant] | None = None,
    wanted_name: str = "",
) -> list[Difference]:
    """Return the boxes about which record, answers and wishes disagree, by controller.

    Args:
        recorded: The user's own note; where there is none, no refusal is against it.
        evidence: Of `seen_by_grant`.
        wanted: What a preset or another credential has; None where nothing is compared with.  Only towards
            it is a box advised to be selected: a record that is too wide must not open what Aspire denies.
        wanted_name: What that is called.
    """
    found: dict[Grant, Difference] = {}
    for grant, one in evidence.items():
        is_recorded = recorded.is_recorded and recorded.allows(grant.controller, grant.method)
        state = seen(one)
        if state is Seen.REFUSED and is_recorded:
            found[grant] = Difference(grant, Advice.LOOK, "recorded here, but denied (403)")
        elif state is Seen.WORKING and not is_recorded:
            found[grant] = Difference(grant, Advice.RECORD, "it works, but is not in the record")
    if wanted is not None:
        wishes = frozenset(wanted)
        for grant in wishes:
            difference = _towards(grant, recorded, seen(evidence.get(grant)), wanted_name)
            if difference is not None:
                found[grant] = difference
        for grant in recorded.grants - wishes:
            found.setdefault(grant, Difference(grant, Advice.UNTICK, f"not wanted by {wanted_name}"))
    return sorted(found.values(), key=lambda one: (one.grant.controller, METHODS.index(one.grant.method)))


def _towards(grant: Grant, recorded: Scopes, state: Seen, wanted_name: str) -> Difference | None:
    """Return what is to be done so that a wish comes true."""
    is_recorded = recorded.is_recorded and recorded.allows(grant.controller, grant.method)
    if state is Seen.REFUSED:
        return Difference(grant, Advice.TICK, f"wanted by {wanted_name}, and denied (403)")
    if is_recorded or state is Seen.WORKING:
        return None  # it is there; where it is not recorded, the responses say so
    return Difference(grant, Advice.TICK, f"wanted by {wanted_name}")


def unrecorded(recorded: Scopes, evidence: Mapping[Grant, Evidence]) -> frozenset[Grant]:
    """Return the boxes that were seen working and are not in the record."""
    return frozenset(
        grant
        for grant, one in evidence.items()
        if seen(one) is Seen.WORKING
        and not (recorded.is_recorded and recorded.allows(grant.controller, grant.method))
    )
