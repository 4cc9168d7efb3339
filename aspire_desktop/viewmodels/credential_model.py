"""The credentials as an item model."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from aspire_desktop.core.credentials.look_alikes import telling_ends
from aspire_desktop.core.credentials.row_state import RowState, row_state
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import countdown, spoken
from aspire_desktop.viewmodels.state_words import kind_word, row_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.core.credentials.expiry import Expiry
    from aspire_desktop.core.credentials.login_refusal import LoginRefusal
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.core.credentials.scopes import Scopes

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_ACCESSIBLE: Final = Qt.ItemDataRole.AccessibleTextRole
ProfileRole: Final = Qt.ItemDataRole.UserRole  #: the row's `Profile`
SortRole: Final = Qt.ItemDataRole.UserRole + 1  #: a value that orders the way the column reads
RowViewRole: Final = Qt.ItemDataRole.UserRole + 2  #: the row's `RowView`
LastUseRole: Final = Qt.ItemDataRole.UserRole + 3  #: when it was last used, e.g. ``14:05``; empty if unknown
TellingEndRole: Final = Qt.ItemDataRole.UserRole + 4  #: its Client ID's end, where another row looks alike
ReadOnlyRole: Final = Qt.ItemDataRole.UserRole + 5  #: True where no write is sent in its name


_tr = partial(QCoreApplication.translate, "CredentialModel")


class Column(IntEnum):
    DESCRIPTION = 0
    CLIENT_ID = 1
    ENVIRONMENT = 2
    SCOPES = 3
    EXPIRES = 4


HEADINGS: Final = {
    Column.DESCRIPTION: "Description",
    Column.CLIENT_ID: "Client ID",
    Column.ENVIRONMENT: "Environment",
    Column.SCOPES: "Scopes",
    Column.EXPIRES: "Expires",
}


def heading(column: Column) -> str:
    return _tr(HEADINGS[column])


def scopes_text(scopes: Scopes) -> str:
    """Return ``full access``, ``12 scopes`` or ``scopes not recorded``."""
    if scopes.full_access:
        return _tr("full access")
    count = len(scopes.grants)
    if not count:
        return _tr("scopes not recorded")
    return _tr("%Ln scopes", "", count)


def login_text(profile: Profile) -> str:
    """Return what tells one login from another beside its name; of a locked one nothing is at hand."""
    if not profile.client_id:
        return _tr("locked")
    text = _tr("client ID {id}, {scopes}")
    return text.format(id=profile.client_id, scopes=scopes_text(profile.scopes))


@dataclass(frozen=True, slots=True)
class RowView:
    """How a row stands at one moment.

    Attributes:
        text: The countdown; the row's word where nothing is counted down.
        problem: What of its record cannot be read; empty where all can.
    """

    row: RowState
    text: str
    problem: str = ""


def row_view(ends: Expiry | None, refusal: LoginRefusal | None = None, problem: str = "") -> RowView:
    """Return how a credential stands."""
    row = row_state(ends, refusal, problem)
    is_counted = ends is not None and ends.is_usable and not problem
    return RowView(
        row, countdown(ends.remaining) if ends is not None and is_counted else row_word(row), problem
    )


class CredentialModel(QAbstractTableModel):
    """Rows are credentials; the expiry column is worked out anew at every read.

    It holds no secret and no token, so that no role can give one away.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profiles: list[Profile] = []
        self._places: dict[ProfileId, int] = {}
        #: Of those few that have one.
        self._problems: dict[ProfileId, str] = {}
        self._refusals: dict[ProfileId, LoginRefusal] = {}
        self._ends: dict[ProfileId, str] = {}
        self._expiry_of: Callable[[ProfileId], Expiry | None] = lambda _: None
        self._last_use_of: Callable[[ProfileId], str] = lambda _: ""
        self._is_read_only: Callable[[Profile], bool] = lambda profile: profile.read_only

    def set_expiry_source(self, expiry_of: Callable[[ProfileId], Expiry | None]) -> None:
        """Have `expiry_of` answer for the countdowns; it is asked at each repaint."""
        self._expiry_of = expiry_of

    def set_last_use_source(self, last_use_of: Callable[[ProfileId], str]) -> None:
        """Have `last_use_of` say when somebody last worked with a credential, e.g. ``Mon 14:05``.

        It is a time of day and no countdown, so that it stays true without being painted again.  It is
        empty where nothing is known.
        """
        self._last_use_of = last_use_of

    def set_read_only(self, is_read_only: Callable[[Profile], bool]) -> None:
        """Have `is_read_only` say in whose name no write is sent, until there is another rule."""
        self._is_read_only = is_read_only
        if self._profiles:
            last = self.index(len(self._profiles) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def set_records(self, records: Sequence[CredentialRecord]) -> None:
        """Show `records`; rows that stay keep their place and their selection."""
        profiles = [record.profile for record in records]
        others = self._take_exceptions(records) | self._take_ends(profiles)
        if [profile.id for profile in profiles] == [profile.id for profile in self._profiles]:
            olds = self._profiles
            changed = [
                row
                for row, new in enumerate(profiles)
                if new.id in others or (new is not olds[row] and new != olds[row])
            ]
            self._profiles = profiles
            for row in changed:
                self._emit_row(row)
            return
        self.beginResetModel()
        self._profiles = profiles
        self._places = {profile.id: row for row, profile in enumerate(profiles)}
        self.endResetModel()

    def token_changed(self, profile_id: ProfileId) -> None:
        """Have views read the row's expiry again after something other than time changed it."""
        row = self.row_of(profile_id)
        if row >= 0:
            self._emit_row(row)

    def login_refused(self, profile_id: ProfileId, refusal: LoginRefusal | None) -> None:
        """Have a row say that its last login was refused; None where it was not."""
        if refusal != self._refusals.pop(profile_id, None):
            self.token_changed(profile_id)
        if refusal is not None:
            self._refusals[profile_id] = refusal

    @property
    def profiles(self) -> Sequence[Profile]:
        return self._profiles

    def row_of(self, profile_id: ProfileId) -> int:
        return self._places.get(profile_id, -1)

    def sort_value(self, row: int, column: Column) -> str | float:
        """Return a value that orders rows the way the column reads."""
        return self._sort_value(self._profiles[row], column)

    def state_word(self, row: int) -> str:
        """Return how the row's token stands, e.g. ``expired``."""
        one = self._profiles[row].id
        return row_state(self._expiry_of(one), self._refusals.get(one), self._problems.get(one, "")).word

    def row_view(self, profile_id: ProfileId) -> RowView:
        """Return how a credential stands now."""
        refusal, problem = self._refusals.get(profile_id), self._problems.get(profile_id, "")
        return row_view(self._expiry_of(profile_id), refusal, problem)

    def expiry(self, profile_id: ProfileId) -> Expiry | None:
        """Return how its token stands now; None where it has none."""
        return self._expiry_of(profile_id)

    def profile(self, profile_id: ProfileId) -> Profile | None:
        row = self.row_of(profile_id)
        return self._profiles[row] if row >= 0 else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._profiles)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return heading(Column(section))
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        profile = self._profiles[index.row()]
        if role == _DISPLAY:
            return marked(self._text(profile, Column(index.column())))
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(self._hint(profile))
        if role == _ACCESSIBLE:
            return marked(self._sentence(profile, Column(index.column())))
        return self._own_data(profile, Column(index.column()), role)

    def _own_data(self, profile: Profile, column: Column, role: int) -> Any:
        """Return what only this program's views ask for."""
        if role == ProfileRole:
            return profile
        if role == RowViewRole:
            return self.row_view(profile.id)
        if role == LastUseRole:
            return self._last_use_of(profile.id)
        if role == TellingEndRole:
            return self._ends.get(profile.id, "")
        if role == ReadOnlyRole:
            return self._is_read_only(profile)
        return self._sort_value(profile, column) if role == SortRole else None

    def _text(self, profile: Profile, column: Column) -> str:
        if column is Column.DESCRIPTION:
            return profile.description
        if column is Column.CLIENT_ID:
            return profile.client_id
        if column is Column.ENVIRONMENT:
            return kind_word(profile.environment.kind)
        if column is Column.SCOPES:
            return scopes_text(profile.scopes)
        return self.row_view(profile.id).text

    def _hint(self, profile: Profile) -> list[str]:
        problem = self._problems.get(profile.id, "")
        used = self._last_use_of(profile.id)
        more = [self.tr("Last used {when}").format(when=used)] if used else []
        more += [problem] if problem else []
        return [profile.description, *(f"# {tag}" for tag in profile.tags), *more]

    def _sentence(self, profile: Profile, column: Column) -> str:
        """The cell for those who hear it: what the eye takes from its second line included."""
        if column is Column.DESCRIPTION:
            parts = [profile.description, self._problems.get(profile.id, "") or login_text(profile)]
            parts += [self.tr("read only")] if self._is_read_only(profile) else []
            if profile.tags:
                parts.append(self.tr("tags {tags}").format(tags=", ".join(profile.tags)))
            used = self._last_use_of(profile.id)
            parts += [self.tr("last used {when}").format(when=used)] if used else []
            return ", ".join(parts)
        if column is Column.EXPIRES:
            expiry = self._expiry_of(profile.id)
            now = self.row_view(profile.id)
            is_counted = expiry is not None and expiry.is_usable and not now.problem
            kind, word = kind_word(profile.environment.kind), row_word(now.row)
            if expiry is None or not is_counted:
                return self.tr("{kind}, token: {word}").format(kind=kind, word=word)
            left = spoken(expiry.remaining)
            return self.tr("{kind}, token: {word}, {time} left").format(kind=kind, word=word, time=left)
        return self._text(profile, column)

    def _sort_value(self, profile: Profile, column: Column) -> str | float:
        if column is Column.EXPIRES:
            expiry = self._expiry_of(profile.id)
            if expiry is None:
                return -1.0
            return expiry.remaining.total_seconds() if expiry.is_usable else 0.0
        if column is Column.SCOPES:
            return float("inf") if profile.scopes.full_access else float(len(profile.scopes.grants))
        return self._text(profile, column).casefold()

    def _take_exceptions(self, records: Sequence[CredentialRecord]) -> set[ProfileId]:
        """Take what keeps rows from having a token, and return those of which it is another than before."""
        problems = {
            record.profile.id: error_text(problem)
            for record in records
            if (problem := record.unusable) is not None
        }
        refusals = {one.profile.id: one.login_refusal for one in records if one.login_refusal is not None}
        before = (self._problems, self._refusals)
        self._problems, self._refusals = problems, refusals
        known = problems.keys() | refusals.keys() | before[0].keys() | before[1].keys()
        return {
            one
            for one in known
            if (problems.get(one), refusals.get(one)) != (before[0].get(one), before[1].get(one))
        }

    def _take_ends(self, profiles: Sequence[Profile]) -> set[ProfileId]:
        """Take what tells look-alikes apart, and return those of which it is another than before."""
        before, self._ends = self._ends, telling_ends(profiles)
        known = before.keys() | self._ends.keys()
        return {one for one in known if before.get(one) != self._ends.get(one)}

    def _emit_row(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))


def _tooltip(lines: Sequence[str]) -> str:
    """Return the lines as they are; Qt would take a text with tags in it for HTML."""
    import html  # the first frame has no tooltip

    return html.escape("\n".join(map(marked, lines)))
