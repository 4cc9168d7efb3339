"""Tests for aspire_desktop.widgets.request.arrangement: where fields stand, without a window."""

from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.widgets.request.arrangement import Arrangement, Share, Spot, arrange

W, H, N = Share.WHOLE, Share.HALF, Share.NUMBER
OPTIONS = (W, H, H, H, N, N, N, N)


def places(found: Arrangement) -> list[tuple[int, int, int]]:
    return [(spot.row, spot.column, spot.span) for spot in found.spots]


def test_the_query_options_take_four_lines() -> None:
    found = arrange(OPTIONS, is_narrow=False, numbers_per_line=4)
    assert places(found) == [
        (0, 0, 7),
        (1, 0, 3), (1, 4, 3),
        (2, 0, 3),
        (3, 0, 1), (3, 2, 1), (3, 4, 1), (3, 6, 1),
    ]  # fmt: skip
    assert found.free == Spot(2, 4, 4)
    assert found.rows == 4


def test_in_one_column_each_stands_alone_but_numbers_in_pairs() -> None:
    found = arrange(OPTIONS, is_narrow=True, numbers_per_line=4)
    assert places(found) == [
        (0, 0, 3), (1, 0, 3), (2, 0, 3), (3, 0, 3),
        (4, 0, 1), (4, 2, 1), (5, 0, 1), (5, 2, 1),
    ]  # fmt: skip
    assert found.free == Spot(6, 0, 4)


def test_what_is_folded_goes_on_where_the_line_has_room() -> None:
    found = arrange((W, H, N), is_narrow=False, numbers_per_line=4, is_dense=True)
    assert places(found) == [(0, 0, 7), (1, 0, 3), (1, 4, 1)]
    assert found.free == Spot(1, 6, 2)


def test_without_a_field_there_is_a_line_for_the_link() -> None:
    found = arrange((), is_narrow=False, numbers_per_line=4)
    assert (found.rows, found.free) == (0, Spot(0, 0, 8))


@given(
    st.lists(st.sampled_from((W, H)), max_size=20),
    st.integers(0, 6),
    st.booleans(),
    st.sampled_from((2, 4)),
    st.booleans(),
)
def test_no_two_fields_and_no_link_ever_share_a_place(
    shares: list[Share], numbers: int, is_narrow: bool, per_line: int, is_dense: bool
) -> None:
    all_shares = [*shares, *([N] * numbers)]
    found = arrange(all_shares, is_narrow=is_narrow, numbers_per_line=per_line, is_dense=is_dense)
    taken: list[tuple[int, int]] = []
    for spot in found.spots:
        assert spot.column + 1 + spot.span <= found.columns
        assert spot.row < found.rows
        taken += [(spot.row, column) for column in range(spot.column, spot.column + 1 + spot.span)]
    free = found.free
    taken += [(free.row, column) for column in range(free.column, free.column + free.span)]
    assert len(taken) == len(set(taken))
    assert free.span >= 1
    assert free.column + free.span <= found.columns
    read = [(spot.row, spot.column) for spot in found.spots]
    assert read == sorted(read)
