"""The credentials as an item model."""

from __future__ import annotations

import html
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from aspire_desktop.core.credentials.expiry import TokenState
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.formatting import countdown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import timedelta

    from aspire_desktop.core.credentials.expiry import Expiry
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.core.credentials.scopes import Scopes

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_ACCESSIBLE: Final = Qt.ItemDataRole.AccessibleTextRole
ProfileRole: Final = Qt.ItemDataRole.UserRole  #: the row's `Profile`
SortRole: Final = Qt.ItemDataRole.UserRole + 1  #: a value that orders the way the column reads
ExpiryRole: Final = Qt.ItemDataRole.UserRole + 2  #: the row's `Expiry`, or None without a token


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


def scopes_text(scopes: Scopes) -> str:
    """Return ``full access``, ``12 scopes`` or ``scopes not recorded``."""
    if scopes.full_access:
        return "full access"
    count = len(scopes.grants)
    if not count:
        return "scopes not recorded"
    return "1 scope" if count == 1 else f"{count} scopes"


def login_text(profile: Profile) -> str:
    """Return what tells one login from another beside its name; of a locked one nothing is at hand."""
    if not profile.client_id:
        return "locked"
    return f"client ID {profile.client_id}, {scopes_text(profile.scopes)}"


def expiry_text(expiry: Expiry | None) -> str:
    """Return the countdown, or the word for a token that is not there or not usable."""
    if expiry is None:
        return TokenState.NONE.value
    return countdown(expiry.remaining) if expiry.is_usable else expiry.state.value


class CredentialModel(QAbstractTableModel):
    """Rows are credentials; the expiry column is worked out anew at every read.

    It holds no secret and no token, so that no role can give one away.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profiles: list[Profile] = []
        self._places: dict[ProfileId, int] = {}
        self._expiry_of: Callable[[ProfileId], Expiry | None] = lambda _: None

    def set_expiry_source(self, expiry_of: Callable[[ProfileId], Expiry | None]) -> None:
        """Have `expiry_of` answer for the countdowns; it is asked at each repaint."""
        self._expiry_of = expiry_of

    def set_records(self, records: Sequence[CredentialRecord]) -> None:
        """Show `records`; rows that stay keep their place and their selection."""
        profiles = [record.profile for record in records]
        if [profile.id for profile in profiles] == [profile.id for profile in self._profiles]:
            olds = self._profiles
            changed = [row for row, new in enumerate(profiles) if new is not olds[row] and new != olds[row]]
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
        expiry = self._expiry_of(self._profiles[row].id)
        return (expiry.state if expiry else TokenState.NONE).value

    def profile(self, profile_id: ProfileId) -> Profile | None:
        row = self.row_of(profile_id)
        return self._profiles[row] if row >= 0 else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._profiles)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return HEADINGS[Column(section)]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        profile = self._profiles[index.row()]
        if role == ProfileRole:
            return profile
        if role == ExpiryRole:
            return self._expiry_of(profile.id)
        if role == SortRole:
            return self._sort_value(profile, Column(index.column()))
        if role == _DISPLAY:
            return marked(self._text(profile, Column(index.column())))
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (profile.description, *(f"# {tag}" for tag in profile.tags))
            return html.escape("\n".join(map(marked, lines)))
        if role == _ACCESSIBLE:
            return marked(self._sentence(profile, Column(index.column())))
        return None

    def _text(self, profile: Profile, column: Column) -> str:
        if column is Column.DESCRIPTION:
            return profile.description
        if column is Column.CLIENT_ID:
            return profile.client_id
        if column is Column.ENVIRONMENT:
            return profile.environment.kind.value
        if column is Column.SCOPES:
            return scopes_text(profile.scopes)
        return expiry_text(self._expiry_of(profile.id))

    def _sentence(self, profile: Profile, column: Column) -> str:
        """The cell for those who hear it: what the eye takes from its second line included."""
        if column is Column.DESCRIPTION:
            tags = f", tags {', '.join(profile.tags)}" if profile.tags else ""
            return f"{profile.description}, {login_text(profile)}{tags}"
        if column is Column.EXPIRES:
            expiry = self._expiry_of(profile.id)
            word = expiry.state.value if expiry else TokenState.NONE.value
            left = f", {countdown(expiry.remaining)} left" if expiry and expiry.is_usable else ""
            return f"{profile.environment.kind.value}, token: {word}{left}"
        return self._text(profile, column)

    def _sort_value(self, profile: Profile, column: Column) -> str | float:
        if column is Column.EXPIRES:
            expiry = self._expiry_of(profile.id)
            if expiry is None:
                return -1.0
            return _seconds(expiry.remaining) if expiry.is_usable else 0.0
        if column is Column.SCOPES:
            return float("inf") if profile.scopes.full_access else float(len(profile.scopes.grants))
        return self._text(profile, column).casefold()

    def _emit_row(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))


def _seconds(remaining: timedelta) -> float:
    return remaining.total_seconds()
