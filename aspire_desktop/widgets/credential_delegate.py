"""Paints a credential's two lines, and its countdown above its environment."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.row_state import RowState
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.credential_model import (
    Column,
    LastUseRole,
    ProfileRole,
    ReadOnlyRole,
    RowView,
    RowViewRole,
    TellingEndRole,
    scopes_text,
)
from aspire_desktop.viewmodels.credential_rows import GroupRole, PinnedRole
from aspire_desktop.viewmodels.formatting import number
from aspire_desktop.viewmodels.state_words import kind_word, state_word, unusable_word
from aspire_desktop.widgets.badge import badge_font, badge_size, badge_text, paint_badge
from aspire_desktop.widgets.cells import on_row, paint_row, text_role
from aspire_desktop.widgets.look.heights import Height
from aspire_desktop.widgets.look.shapes import chevron_down, chevron_right
from aspire_desktop.widgets.look.tokens import Role
from aspire_desktop.widgets.text import scaled_font
from aspire_desktop.widgets.tones import ENVIRONMENT_TONES, STATE_SIGNS, STATE_TONES, Tone

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.viewmodels.credential_rows import Group

    Index = QModelIndex | QPersistentModelIndex

_tr = partial(QCoreApplication.translate, "CredentialDelegate")

NO_ROW: Final = -1
_TOUCHED: Final = QStyle.StateFlag.State_MouseOver
ROW_MARGIN: Final = 12  #: before every text
_END: Final = 8  #: after the countdown
_GAP: Final = 3
_COUNTDOWN: Final = "✓ 23:59:59"
#: A list with room for fewer characters of a name is narrow.
_NAME_CHARS: Final = 18
_PLACE_CHARS: Final = 6  #: fewer of a host say nothing
#: Where it matters to see at once what is real and what is not; the rest is said by the host.
_BADGED: Final = (EnvironmentKind.PRODUCTION, EnvironmentKind.SANDBOX)
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
#: Where a heading's chevron stands, and the text after it, as in the tree of operations.
_SIGN, _AFTER_SIGN = 7, 17


def expiry_width(font: QFont) -> int:
    """Return what the longest countdown, state and environment need beside their margins, in pixels."""
    badge = max(badge_size(_badge_word(kind), badge_font(font)).width() for kind in _BADGED)
    return max(badge, _widest(font, _widest_told())) + ROW_MARGIN + _END


def narrow_expiry_width(font: QFont) -> int:
    """Return what the countdown needs, and the word alone that stands in its place, in pixels."""
    states = (TokenState.NONE, TokenState.EXPIRED, TokenState.REFUSED)
    words = [f"{STATE_SIGNS[state]} {state_word(state)}" for state in states]
    return _widest(font, [_COUNTDOWN, *words]) + ROW_MARGIN + _END


def has_room_for_names(font: QFont, width: int) -> bool:
    """Say whether names can stand beside all that a list of this width, in pixels, has to tell."""
    return width - expiry_width(font) >= QFontMetrics(font).averageCharWidth() * _NAME_CHARS


class CredentialDelegate(QStyledItemDelegate):
    """Two lines a row: what it is on the left, how long it lasts and where on the right.

    In a narrow list the name has the first line, and all else shares the second.
    """

    is_narrow = False
    touched_row = NO_ROW  #: under the mouse

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font: QFont = option.font
        width = 120 if index.column() == Column.DESCRIPTION else expiry_width(font)
        return QSize(width, Height.CREDENTIAL.of(QFontMetrics(font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        option.state &= ~_TOUCHED
        if index.row() == self.touched_row:
            option.state |= _TOUCHED
        try:
            if self.is_narrow and index.data(GroupRole) is None:
                _paint_narrow(painter, option, index)
            else:
                _paint_cell(painter, option, index)
        finally:  # what says in its place that it cannot be shown begins as if nothing had been painted
            painter.restore()


def _paint_cell(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    paint_row(painter, option, index)
    rect: QRect = option.rect
    group = index.data(GroupRole)
    if group is not None:
        _paint_heading(painter, option, group)
        return
    is_first = index.column() == Column.DESCRIPTION
    rect = rect.adjusted(ROW_MARGIN, 0, 0 if is_first else -_END, 0)
    first, second = _lines(option.font, rect)
    if is_first:
        _paint_name(painter, option, first, index)
        _paint_place(painter, option, second, index)
    else:
        _paint_expiry(painter, option, first, _view(index))
        _paint_environment(painter, option, second, index)


def _lines(font: QFont, rect: QRect) -> tuple[QRect, QRect]:
    """Return the two lines of text that stand in the middle of `rect`."""
    height = QFontMetrics(font).height()
    top = rect.y() + (rect.height() - 2 * height - _GAP) // 2
    first = QRect(rect.x(), top, rect.width(), height)
    return first, first.translated(0, height + _GAP)


def _paint_narrow(painter: QPainter, option: Any, index: Index) -> None:
    """Paint a cell of a narrow list: the name over both columns, below it where and how long.

    Each cell paints its part of both lines, so that one alone can be painted anew.
    """
    paint_row(painter, option, index)
    painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
    table: QTableView = option.widget
    start = table.columnViewportPosition(Column.EXPIRES)
    end = start + table.columnWidth(Column.EXPIRES) - _END
    left = table.columnViewportPosition(Column.DESCRIPTION) + ROW_MARGIN
    rect: QRect = option.rect
    first, second = _lines(option.font, QRect(left, rect.y(), end - left, rect.height()))
    twin = index.data(TellingEndRole)
    told = (f" …{twin}" if twin else "") + (f" · {_tr('read only')}" if index.data(ReadOnlyRole) else "")
    _paint_name(painter, option, first, index, told)
    _paint_below(painter, option, second, start + ROW_MARGIN, index)


def _paint_below(painter: QPainter, option: Any, line: QRect, start: int, index: Index) -> None:
    """Paint the second line of a narrow list: where it is valid, and from `start` on how long it lasts."""
    view, kind = _view(index), index.data(ProfileRole).environment.kind
    is_badged = kind in _BADGED and not view.problem
    least = badge_size(_badge_word(kind)[:1], badge_font(option.font)).width() + 2 * _GAP if is_badged else 0
    # A word that is longer than the column is for begins before it: it is there until the row changes.
    words = option.fontMetrics.horizontalAdvance(_expiry_text(view))
    after, before = QRect(line), QRect(line)
    after.setLeft(max(line.x() + least, min(start, line.right() + 1 - words)))
    before.setRight(after.x() - 2 * _GAP)
    _paint_expiry(painter, option, after, view)
    if is_badged:
        _paint_badge(painter, option, before, kind)
    elif before.width() >= option.fontMetrics.averageCharWidth() * _PLACE_CHARS:
        _paint_place(painter, option, before, index)


def _view(index: Index) -> RowView:
    """Return what the row shows; where that fails, what its cell says of it."""
    view: RowView | None = index.data(RowViewRole)
    return view or RowView(RowState(TokenState.REFUSED, ""), str(index.data()))


def _paint_heading(painter: QPainter, option: Any, group: Group) -> None:
    """Paint a heading as those of the operations: a chevron, its name, and at the end how many there are."""
    quiet = option.palette.color(on_row(option, Tone.QUIET.value))
    painter.setFont(option.font)
    painter.setPen(quiet)
    rect: QRect = option.rect
    count = number(group.count)
    painter.drawText(rect.adjusted(0, 0, -ROW_MARGIN, 0), _RIGHT, count)
    chevron = chevron_down if group.is_open else chevron_right
    chevron(painter, rect.x() + _SIGN, QRectF(rect).center().y(), quiet)
    room = rect.adjusted(_AFTER_SIGN, 0, -2 * ROW_MARGIN - painter.fontMetrics().horizontalAdvance(count), 0)
    _draw_elided(painter, room, marked(group.name))


def _paint_name(painter: QPainter, option: Any, line: QRect, index: Index, end: str = "") -> None:
    """Paint what it is called, and whole behind that what tells it from others of its name."""
    profile: Profile = index.data(ProfileRole)
    painter.setFont(scaled_font(option.font, 1.0, bold=True))
    painter.setPen(option.palette.color(text_role(option)))
    sign = "★ " if index.data(PinnedRole) else ""
    _draw_elided(painter, line, sign + marked(profile.description), end)


def _paint_place(painter: QPainter, option: Any, line: QRect, index: Index) -> None:
    """Paint where it is valid, and what is to be known of that."""
    palette: QPalette = option.palette
    profile: Profile = index.data(ProfileRole)
    view = _view(index)
    painter.setFont(option.font)
    # Where a badge says what the host would, the last use stands here and the host at the end.
    end = index.data(TellingEndRole)
    parts = [*([f"ID …{end}"] if end else []), profile.environment.host, scopes_text(profile.scopes)]
    if profile.environment.kind in _BADGED:
        used = index.data(LastUseRole)
        parts = [*parts[:-2], *([_used(used)] if used else []), *reversed(parts[-2:])]
    if index.data(ReadOnlyRole):
        parts.insert(0, _tr("read only"))
    text = marked(" · ".join(parts))
    if view.problem:
        painter.setPen(palette.color(on_row(option, Tone.BAD.value)))
        text = f"{STATE_SIGNS[TokenState.REFUSED]} {marked(view.problem)}"
    elif view.row.state is TokenState.EXPIRING:
        # The countdown beside it says how soon; the word is for those who do not know the sign.
        painter.setPen(palette.color(on_row(option, Tone.WARNING.value)))
        text = f"{state_word(TokenState.EXPIRING)} · {text}"
    else:
        painter.setPen(palette.color(on_row(option, Tone.QUIET.value)))
    _draw_elided(painter, line, text)


def _paint_expiry(painter: QPainter, option: Any, line: QRect, view: RowView) -> None:
    state = view.row.state
    painter.setFont(option.font)
    painter.setPen(option.palette.color(on_row(option, STATE_TONES[state].value)))
    _draw_elided(painter, line, _expiry_text(view))


def _expiry_text(view: RowView) -> str:
    return f"{STATE_SIGNS[view.row.state]} {view.text}"


def _paint_environment(painter: QPainter, option: Any, line: QRect, index: Index) -> None:
    profile: Profile = index.data(ProfileRole)
    kind = profile.environment.kind
    if kind not in _BADGED:
        _paint_last_use(painter, option, line, index.data(LastUseRole))
        return
    _paint_badge(painter, option, line, kind)


def _paint_badge(painter: QPainter, option: Any, line: QRect, kind: EnvironmentKind) -> None:
    font = badge_font(option.font)
    text = badge_text(_badge_word(kind), font, line.width())
    size = badge_size(text, font)
    top = line.y() + (line.height() - size.height()) // 2
    painter.setFont(font)
    role = on_row(option, ENVIRONMENT_TONES[kind].value)
    ink = option.palette.color(Role.Highlight if role is Role.HighlightedText else Role.Base)
    place = QRectF(line.x(), top, size.width(), size.height())
    tone = option.palette.color(role)
    paint_badge(painter, place, text, tone, ink if kind is EnvironmentKind.PRODUCTION else None)


def _badge_word(kind: EnvironmentKind) -> str:
    return kind_word(kind).upper()


def _widest_told() -> list[str]:
    """Return what has to find room in the last column: a countdown, or words in its place and below it."""
    refused = f"{state_word(TokenState.REFUSED)}, 404"
    told = (state_word(TokenState.NONE), state_word(TokenState.EXPIRED), refused, unusable_word())
    return [_COUNTDOWN, *(f"✕ {word}" for word in told), _used("23:59")]


def _widest(font: QFont, texts: list[str]) -> int:
    return max(map(QFontMetrics(font).horizontalAdvance, texts))


def _used(when: str) -> str:
    return _tr("used {when}").format(when=when)


def _paint_last_use(painter: QPainter, option: Any, line: QRect, used: str) -> None:
    painter.setFont(option.font)
    painter.setPen(option.palette.color(on_row(option, Tone.QUIET.value)))
    _draw_elided(painter, line, _used(used) if used else "")


def _draw_elided(painter: QPainter, rect: QRect, text: str, end: str = "") -> None:
    metrics, line = painter.fontMetrics(), " ".join(text.split())
    room = rect.width() - metrics.horizontalAdvance(end)
    painter.drawText(rect, _LEFT, metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) + end)
