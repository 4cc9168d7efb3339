"""What an environment's responses have shown of its tokens, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from aspire_desktop.core.credentials.expiry import Behaviour
from aspire_desktop.core.credentials.lifetime import NOTHING_LEARNED
from aspire_desktop.viewmodels.formatting import full_time, span

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.credentials.evidence import Evidence, Sighting
    from aspire_desktop.core.credentials.record import OriginRecord


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """What the dialog shows.

    Attributes:
        rule: Which rule the countdown goes by here, in a sentence.
        text: On which evidence, and what it means.
        is_proven: An answer has shown it.
        can_forget: Something was learnt.
    """

    rule: str
    text: str
    is_proven: bool
    can_forget: bool


_tr = partial(QCoreApplication.translate, "EvidenceView")

_RULES: Final = {
    Behaviour.UNKNOWN: "Not known yet: the guide's rolling 24 hours are assumed.",
    Behaviour.ROLLS: "Rolling: each use starts the 24 hours again.",
    Behaviour.FIXED: "Fixed: a token expires at its own time, used or not.",
}

_MEANINGS: Final = {
    Behaviour.UNKNOWN: (
        "No response has arrived after the earlier expiry. A token accepted after its own expiry (exp, or"
        " 24 h after issue) proves that it rolls. One rejected then, although it was used within 24 h, proves"
        " that it does not. Until then, warnings go by the earlier expiry."
    ),
    Behaviour.ROLLS: (
        "A token was accepted more than five minutes after its own expiry (exp, or 24 h after issue). The"
        " countdown runs for 24 h from the last use seen here."
    ),
    Behaviour.FIXED: (
        "A token was rejected after its own expiry (exp, or 24 h after issue) although it had been used"
        " within 24 h. The countdown runs to that expiry. A token that was replaced elsewhere is rejected"
        " too, so this is good evidence, not certainty. A later response can change it."
    ),
}

_DOUBTED: Final = (
    "A token was once accepted after its own expiry, and a later one was rejected. It is tried again after"
    " the next expiry."
)

_ALONE: Final = (
    "One rejection alone does not change the countdown: the token may have been replaced elsewhere."
)

_EARLY: Final = (
    "That was before any expiry: the token was replaced elsewhere, its secret was regenerated, or tokens"
    " expire sooner here than Aspire's guide says."
)


def evidence_view(origin: OriginRecord) -> EvidenceView:
    """Describe what is known of `origin`."""
    evidence, behaviour = origin.evidence, origin.behaviour
    lines = [_tr(_MEANINGS[behaviour]), ""]
    if origin.observed_at is not None:
        is_proven = behaviour is not Behaviour.UNKNOWN
        doubted = _tr("{doubt} It was rejected on").format(doubt=_tr(_DOUBTED))
        lines += [_tr("Proven by a response on") if is_proven else doubted]
        lines += [f"    {full_time(origin.observed_at)}", ""]
    lines += [*_measured(origin), ""] if origin.learned != NOTHING_LEARNED else []
    seen = _seen(evidence)
    lines += [*seen, ""] if seen else [_tr("No response to a token has been seen yet."), ""]
    if evidence.forgotten_at is not None:
        cleared = _tr("Cleared: what had been learned until")
        lines += [cleared, f"    {full_time(evidence.forgotten_at)}", ""]
    lines.append(
        _tr("Only ages and times are kept, never a token. Uses by other programs are not seen here.")
    )
    has_learnt = bool(evidence.sightings) or behaviour is not Behaviour.UNKNOWN
    return EvidenceView(
        _tr(_RULES[behaviour]), "\n".join(lines), behaviour is not Behaviour.UNKNOWN, can_forget=has_learnt
    )


def _measured(origin: OriginRecord) -> list[str]:
    """Return what refusals before the guide's end have shown."""
    after_issue = _tr("between {proven} and {refused} after issue")
    after_use = _tr("between {proven} and {refused} after the last use")
    found = ((origin.learned.since_issue, after_issue), (origin.learned.since_use, after_use))
    lines = []
    for bounds, text in found:
        if bounds is not None:
            number = _tr("%Ln responses", "", bounds.observations)
            range_ = text.format(proven=span(bounds.proven), refused=span(bounds.refused))
            measured = _tr("Measured: a token expires {range} ({count}).")
            lines.append(measured.format(range=range_, count=number))
    if not any(bounds is not None and bounds.is_settled for bounds, _ in found):
        lines.append(_tr(_ALONE))
    return lines


def _seen(evidence: Evidence) -> list[str]:
    alive: list[tuple[Sighting | None, Callable[[Sighting], str]]] = [
        (
            evidence.oldest_alive,
            lambda seen: _tr("✓ Seen alive {span} after issue").format(span=span(seen.age)),
        ),
        (
            evidence.idlest_alive,
            lambda seen: _tr("✓ Seen alive {span} after its last use").format(span=span(seen.idle)),
        ),
        (
            evidence.latest_alive,
            lambda seen: _tr("✓ Seen alive {span} after exp").format(span=span(seen.past_exp or timedelta())),
        ),
    ]
    lines = [line for seen, words in alive if seen is not None for line in _dated(words(seen), seen)]
    refused = evidence.youngest_refused, evidence.least_idle_refused
    for seen in dict.fromkeys(one for one in refused if one is not None):
        lines += _dated(_tr("✕ Rejected {ages}").format(ages=_ages(seen)), seen)
    early = evidence.early_refused
    if early is not None:
        lines += [
            *_dated(_tr("✕ Rejected early, {ages}").format(ages=_ages(early)), early),
            f"    {_tr(_EARLY)}",
        ]
    return lines


def _dated(text: str, seen: Sighting) -> list[str]:
    return [text, f"    {full_time(seen.at)}"]


def _ages(seen: Sighting) -> str:
    text = _tr("{age} after issue, {idle} after its last use")
    if seen.past_exp is not None:
        text = _tr("{age} after issue, {idle} after its last use, {span} after exp")
        if seen.past_exp < timedelta():
            text = _tr("{age} after issue, {idle} after its last use, {span} before exp")
    return text.format(age=span(seen.age), idle=span(seen.idle), span=span(abs(seen.past_exp or timedelta())))
