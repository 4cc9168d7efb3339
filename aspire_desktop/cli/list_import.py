"""``credentials import``: a list that another program has written, judged as the window judges it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from aspire_desktop.cli.ending import OUTPUT
from aspire_desktop.cli.output import note, put, put_line
from aspire_desktop.cli.session import credential_service
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.importing import ImportKind, ImportRow, ListedDraft
from aspire_desktop.core.credentials.lists.judging import ListedPair, Standing
from aspire_desktop.core.credentials.lists.twins import check_single
from aspire_desktop.core.errors import InputError
from aspire_desktop.services.backup import is_backup
from aspire_desktop.services.list_file import read_list_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from aspire_desktop.core.wording import Worded
    from aspire_desktop.services.credentials import CredentialService


class Outcome(Enum):
    """What becomes of a pair."""

    IMPORTED = "imported"
    REPLACED = "replaced"
    SAME = "already here"
    DIFFERS = "differs from the one here"  #: left out: ``--replace`` takes it
    SEVERAL = "fits several here"  #: left out: the window asks which of them it replaces
    ASK = "choose the environment"  #: left out: ``--environment`` takes it
    DOUBT = "check it"  #: left out: ``--include`` takes it
    FOREIGN = "not Aspire's"  #: left out; ``--include`` takes it all the same
    UNUSABLE = "cannot be imported"


_DONE: Final = frozenset({Outcome.IMPORTED, Outcome.REPLACED})
#: The vault has it: the list's copy is of no use any more.
_HELD: Final = _DONE | {Outcome.SAME}
#: Somebody has to decide: the command ends with a code that says so.
_WAITING: Final = frozenset({Outcome.DIFFERS, Outcome.SEVERAL, Outcome.ASK, Outcome.DOUBT})
#: What a trial says in their place.
_WOULD: Final = {Outcome.IMPORTED: "would be imported", Outcome.REPLACED: "would be replaced"}
_LEFT_OUT: Final = {
    Standing.ASK: Outcome.ASK,
    Standing.DOUBT: Outcome.DOUBT,
    Standing.FOREIGN: Outcome.FOREIGN,
    Standing.UNUSABLE: Outcome.UNUSABLE,
}


@dataclass(frozen=True, slots=True)
class _Judged:
    pair: ListedPair
    outcome: Outcome
    row: ImportRow | None = None
    is_trial: bool = False

    @property
    def said(self) -> str:
        """What became of it, or of a trial what would."""
        return _WOULD.get(self.outcome, self.outcome.value) if self.is_trial else self.outcome.value

    @property
    def reason(self) -> str:
        said = [str(reason) for reason in self.pair.reasons]
        if self.row is not None and self.row.kind in (ImportKind.CHANGED, ImportKind.SEVERAL):
            names = ", ".join(f"“{profile.description}”" for profile in self.row.known)
            said.append(
                ": ".join(part for part in (f"in {names}", ", ".join(map(str, self.row.differences))) if part)
            )
        return " ".join(said)


def import_list(data_dir: Path | None, file: Path, **options: Any) -> int:
    """Import what is certain of a list, and print what became of every pair.

    Returns:
        0 where nothing waits for a decision, else the code of a result that is not whole.

    Raises:
        InputError: There is nothing to import, or what was chosen cannot be; nothing is imported.
    """
    if is_backup(file):
        raise InputError("command_line.backup_for_list")
    reading = read_list_file(file)
    pairs = _placed(reading.pairs, options["environment"], options["base_url"])
    included = _included(pairs, options["include"])
    with credential_service(data_dir) as service:
        seen = service.imports.seen
        found = _judge(service, pairs, included, replaces=options["replace"])
        judged = [replace(one, is_trial=options["dry_run"]) for one in found]
        chosen = [one.pair for one in judged if one.outcome in _DONE]
        check_single(chosen)
        wanted = [_draft(pair) for pair in chosen]
        if wanted and not options["dry_run"]:
            service.imports.import_listed(wanted, seen)
    _print(judged, as_json=options["as_json"])
    for said in reading.notes:
        note(str(said))
    _note_end(file, judged, is_trial=options["dry_run"])
    return OUTPUT if any(one.outcome in _WAITING for one in judged) else 0


def _placed(pairs: Iterable[ListedPair], kind: str | None, base_url: str) -> list[ListedPair]:
    """Put the pairs whose list does not say where they are valid where the user says."""
    if kind is None:
        if base_url:
            raise InputError("command_line.base_url_alone")
        return list(pairs)
    chosen = environment(EnvironmentKind(kind), base_url)
    return [pair if pair.kind else pair.chosen(chosen.kind, chosen.base_url) for pair in pairs]


def _included(pairs: Sequence[ListedPair], names: Iterable[str]) -> frozenset[int]:
    """Return the places of the pairs that the user names by where they stand or what they are called."""
    found: set[int] = set()
    for name in names:
        wanted = name.strip().casefold()
        fits = {
            at
            for at, pair in enumerate(pairs)
            if wanted in (str(pair.place).casefold(), pair.description.casefold())
        }
        if not fits:
            raise InputError("listing.include_unknown", name=name)
        found |= fits
    return frozenset(found)


def _judge(
    service: CredentialService, pairs: Sequence[ListedPair], included: frozenset[int], *, replaces: bool
) -> list[_Judged]:
    whole = [at for at, pair in enumerate(pairs) if pair.kind and pair.standing is not Standing.UNUSABLE]
    rows = dict(zip(whole, service.imports.listed_rows([_draft(pairs[at]) for at in whole]), strict=True))
    judged = []
    for at, pair in enumerate(pairs):
        row = rows.get(at)
        if row is not None and row.refusal is not None and row.kind is not ImportKind.SAME:
            judged.append(_refused(pair, row.refusal))
            continue
        is_wanted = row is not None and (pair.standing is Standing.READY or at in included)
        outcome = _outcome_of(row, replaces=replaces) if is_wanted and row else _left_out(pair, row)
        judged.append(_Judged(pair, outcome, row))
    return judged


def _refused(pair: ListedPair, why: Worded) -> _Judged:
    """Leave a pair out whose environment is not allowed, whoever includes it."""
    return _Judged(replace(pair, reasons=(why, *pair.reasons)), Outcome.UNUSABLE)


def _outcome_of(row: ImportRow, *, replaces: bool) -> Outcome:
    if row.kind is ImportKind.NEW:
        return Outcome.IMPORTED
    if row.kind is ImportKind.SAME:
        return Outcome.SAME
    if row.kind is ImportKind.SEVERAL:
        return Outcome.SEVERAL
    return Outcome.REPLACED if replaces else Outcome.DIFFERS


def _left_out(pair: ListedPair, row: ImportRow | None) -> Outcome:
    if row is not None and row.kind is ImportKind.SAME:
        return Outcome.SAME
    return _LEFT_OUT[pair.standing]


def _draft(pair: ListedPair) -> ListedDraft:
    return ListedDraft(pair.draft(), pair.is_described)


def _print(judged: Sequence[_Judged], *, as_json: bool) -> None:
    if as_json:
        put(json.dumps([_summary(one) for one in judged], indent=2) + "\n")
        return
    for one in judged:
        pair = one.pair
        host = urlsplit(pair.base_url).netloc
        put_line(str(pair.place), pair.description, pair.client_id, host, one.said, one.reason)


def _summary(one: _Judged) -> dict[str, Any]:
    pair = one.pair
    return {
        "place": str(pair.place),
        "description": pair.description,
        "client_id": pair.client_id,
        "secret_length": len(pair.secret),
        "environment": pair.kind.value if pair.kind else None,
        "base_url": pair.base_url or None,
        "outcome": one.said,
        "reasons": [str(reason) for reason in pair.reasons],
        "reason_codes": [reason.code for reason in pair.reasons],
        "differences": list(map(str, one.row.differences)) if one.row else [],
        "known": [profile.description for profile in one.row.known] if one.row else [],
    }


def _note_end(file: Path, judged: Sequence[_Judged], *, is_trial: bool) -> None:
    done = sum(1 for one in judged if one.outcome in _DONE)
    waiting = sum(1 for one in judged if one.outcome in _WAITING)
    verb = "would be imported" if is_trial else "imported"
    note(f"{done} of {len(judged)} {verb}; {waiting} to be decided")
    if not done or is_trial:
        return
    held = {_login(one.pair) for one in judged if one.outcome in _HELD}
    if all(_login(one.pair) in held for one in judged):
        note(f"Delete {file.name} now: it holds secrets in plain text.")
    else:
        note(f"{file.name} holds secrets in plain text, and not all of them are here: delete it after that.")


def _login(pair: ListedPair) -> tuple[str, str, str]:
    return pair.base_url, pair.client_id, pair.secret
