"""What an import shows of each credential, from a backup or from a list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QCoreApplication

from aspire_desktop.core.credentials.environment import normalised_base_url
from aspire_desktop.core.credentials.hosts import look_alike_warning
from aspire_desktop.core.credentials.importing import ImportKind, ListedDraft
from aspire_desktop.core.credentials.lists.judging import Standing
from aspire_desktop.core.credentials.lists.twins import check_single
from aspire_desktop.core.marks import marked
from aspire_desktop.core.wording import Phrase, Worded, in_a_row
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import filled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from aspire_desktop.core.credentials.environment import EnvironmentKind
    from aspire_desktop.core.credentials.importing import ImportRow
    from aspire_desktop.core.credentials.lists.judging import ListedPair
    from aspire_desktop.core.credentials.profile import Profile, ProfileId

_tr = partial(QCoreApplication.translate, "ImportSource")
_ORDER: Final = tuple(Standing)
#: Of a shorter secret, its end would say too much.
_SHOWS_END: Final = 3


@dataclass(frozen=True, slots=True)
class ImportLine:
    """A row of the preview.

    Attributes:
        secret: Its length and its last two characters, in words.
        kind: None where the environment has to be chosen.
        status: What becomes of it, or why it does not come in.
        detail: All that is known of it, in sentences.
        has_box: Whether it can be imported at all.
        is_placeable: Whether its environment can be chosen here.
        is_selected: Whether it is imported if nobody does anything.
        fits: The credentials here of the same login, where there are several: one of them is to be chosen.
        over: The one of them that is chosen.
    """

    description: str
    client_id: str
    secret: str
    kind: EnvironmentKind | None
    base_url: str
    status: str
    detail: str = ""
    has_box: bool = True
    is_placeable: bool = False
    is_selected: bool = False
    fits: tuple[Profile, ...] = ()
    over: ProfileId | None = None

    @property
    def is_complete(self) -> bool:
        return self.has_box and self.kind is not None and (not self.fits or self.over is not None)


class ImportSource(Protocol):
    """Where the rows come from."""

    def lines(self) -> list[ImportLine]: ...

    def place(self, rows: Sequence[int], kind: EnvironmentKind, base_url: str) -> list[ImportLine]:
        """Return what rows become in an environment.

        Raises:
            InputError: The base URL cannot be one.
        """
        ...

    def go_over(self, row: int, over: ProfileId) -> ImportLine:
        """Return what a row becomes where it goes over that one of those that it fits."""
        ...

    def chosen(self, rows: Iterable[int]) -> list[Any]:
        """Return what is to be imported of these rows: `CredentialRecord`s or `ListedDraft`s.

        Raises:
            InputError: They cannot all be.
        """
        ...


def secret_hint(secret: str) -> str:
    """Return e.g. ``32 characters, ends in “9f”``: enough to tell one secret from another."""
    length = len(secret)
    if length >= _SHOWS_END:
        return _tr("%Ln characters, ends in “{end}”", "", length).format(end=marked(secret[-2:]))
    return _tr("%Ln characters", "", length) if secret else _tr("none")


def _said(*parts: Worded | str | None) -> str:
    """Return the sentences one after the other, each once."""
    texts = (error_text(part) if isinstance(part, Worded) else part for part in parts if part)
    return " ".join(dict.fromkeys(texts))


def _standing_of(row: ImportRow) -> tuple[str, str]:
    """Return what a row is to what is here, in short and in full."""
    if row.kind is ImportKind.NEW:
        return _tr("New"), ""
    names = _names(row.known)
    if row.kind is ImportKind.SAME:
        return _tr("Already here as {name}").format(name=names), ""
    if row.kind is ImportKind.SEVERAL:
        short = filled(_tr("Fits {count} credentials: choose one."), count=len(row.known))
        return short, _tr("It has the login of {names}. Choose which of them it replaces.").format(
            names=names
        )
    parts = error_text(in_a_row(row.differences)) if row.differences else ""
    short = _tr("Replaces in {name}: {parts}").format(name=names, parts=parts)
    return short, _tr("Importing it replaces in {name}: {parts}.").format(name=names, parts=parts)


def _names(profiles: Iterable[Profile]) -> str:
    names = [Phrase("sentence.quoted", name=marked(profile.description)) for profile in profiles]
    return error_text(in_a_row(names)) if names else ""


class BackupSource:
    """The rows of a backup: whole credentials, with ids.

    Where the environment of one is not allowed it can come back all the same, as the list shows such ones:
    nothing is sent in its name.
    """

    def __init__(self, rows: Sequence[ImportRow]) -> None:
        self._rows = rows

    def lines(self) -> list[ImportLine]:
        return [self._line(row) for row in self._rows]

    def place(self, rows: Sequence[int], kind: EnvironmentKind, base_url: str) -> list[ImportLine]:
        del kind, base_url  # a backup says where each is valid
        return [self._line(self._rows[row]) for row in rows]

    def go_over(self, row: int, over: ProfileId) -> ImportLine:
        del over  # each has an id: it fits one at most
        return self._line(self._rows[row])

    def chosen(self, rows: Iterable[int]) -> list[Any]:
        return [self._rows[row].record for row in rows]

    def _line(self, row: ImportRow) -> ImportLine:
        profile, (status, detail) = row.record.profile, _standing_of(row)
        warning = look_alike_warning(profile.environment.base_url)
        return ImportLine(
            description=profile.description,
            client_id=profile.client_id,
            secret=secret_hint(row.record.secret),
            kind=profile.environment.kind,
            base_url=profile.environment.base_url,
            status=_said(row.refusal, warning, status),
            detail=_said(row.refusal, warning, detail),
            has_box=row.kind is not ImportKind.SAME,
            is_selected=row.kind is ImportKind.NEW and not warning and not row.refusal,
        )


class ListSource:
    """The rows of a list: what can be imported first, what cannot last."""

    def __init__(
        self,
        pairs: Iterable[ListedPair],
        compare: Callable[[Sequence[ListedDraft]], Sequence[ImportRow]],
    ) -> None:
        """Args: compare: Says what each draft is to what is here."""
        self._pairs = sorted(pairs, key=lambda pair: _ORDER.index(pair.standing))
        self._compare = compare
        #: Which of those that a row fits it goes over, by the rows where somebody has said so.
        self._over: dict[int, ProfileId] = {}
        self._fits: dict[int, tuple[Profile, ...]] = {}

    def lines(self) -> list[ImportLine]:
        return self._lines(range(len(self._pairs)))

    def place(self, rows: Sequence[int], kind: EnvironmentKind, base_url: str) -> list[ImportLine]:
        url = normalised_base_url(base_url) if base_url.strip() else ""
        placed = [self._pairs[row].chosen(kind, url) for row in rows]
        for pair in placed:
            pair.draft()
        for row, pair in zip(rows, placed, strict=True):
            self._pairs[row] = pair
            self._over.pop(row, None)
        return self._lines(rows)

    def go_over(self, row: int, over: ProfileId) -> ImportLine:
        self._over[row] = over
        return self._lines([row])[0]

    def chosen(self, rows: Iterable[int]) -> list[Any]:
        rows = list(rows)
        check_single([self._pairs[row] for row in rows])
        return [self._draft(row) for row in rows]

    def is_all_in(self, listed: Iterable[ListedDraft]) -> bool:
        """Whether the list has no Secret but those of `listed` and those that are here already."""
        saved = {(one.draft.environment.base_url, one.draft.client_id, one.draft.secret) for one in listed}
        return all(
            (pair.base_url, pair.client_id, pair.secret) in saved or _is_here(pair, line)
            for pair, line in zip(self._pairs, self.lines(), strict=True)
        )

    def _lines(self, rows: Sequence[int]) -> list[ImportLine]:
        known = [row for row in rows if _can_be_compared(self._pairs[row])]
        compared = dict(zip(known, self._compare([self._draft(row) for row in known]), strict=True))
        return [self._line(row, compared.get(row)) for row in rows]

    def _line(self, row: int, found: ImportRow | None) -> ImportLine:
        if found is not None and found.kind is ImportKind.SEVERAL:
            self._fits[row] = found.known
        over = self._over.get(row)
        fits = self._fits.get(row, ()) if over or (found and found.kind is ImportKind.SEVERAL) else ()
        return replace(_listed_line(self._pairs[row], found), fits=fits, over=over)

    def _draft(self, row: int) -> ListedDraft:
        pair = self._pairs[row]
        return ListedDraft(pair.draft(), pair.is_described, self._over.get(row))


def _can_be_compared(pair: ListedPair) -> bool:
    return pair.kind is not None and pair.standing is not Standing.UNUSABLE


def _is_here(pair: ListedPair, line: ImportLine) -> bool:
    return _can_be_compared(pair) and not line.has_box


def _listed_line(pair: ListedPair, row: ImportRow | None) -> ImportLine:
    """Args: row: How it stands to what is here; None while that cannot be known."""
    hint = secret_hint(pair.secret)
    where = _tr("At {place}. Secret: {hint}.").format(place=_said(pair.place), hint=hint)
    line = ImportLine(
        description=pair.description,
        client_id=pair.client_id,
        secret=hint,
        kind=pair.kind,
        base_url=pair.base_url,
        status=_said(*pair.reasons),
        detail=_said(where, *pair.reasons),
        has_box=pair.standing is not Standing.UNUSABLE,
        is_placeable=pair.standing is not Standing.UNUSABLE,
    )
    if row is None:
        return line
    status, detail = _standing_of(row)
    if row.refusal is not None and row.kind is not ImportKind.SAME:  # nobody could add it by hand either
        said, full = _said(row.refusal), _said(where, row.refusal, *pair.reasons)
        return replace(line, status=said, detail=full, has_box=False)
    return replace(
        line,
        status=_said(*pair.reasons, "" if pair.reasons and row.kind is ImportKind.NEW else status),
        detail=_said(where, *pair.reasons, detail),
        has_box=row.kind is not ImportKind.SAME,
        is_selected=row.kind is ImportKind.NEW and pair.standing is Standing.READY,
    )
