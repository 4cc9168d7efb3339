"""Tests for aspire_desktop.services.pages.walk, against a real server."""

import pytest

from aspire_desktop.core.errors import NetworkError, ServerError, UnexpectedAnswerError
from aspire_desktop.services.pages.plan import PagePlan
from aspire_desktop.services.pages.walk import PageWalk
from tests.services.pages.conftest import PATH, Desk, number, paged, some_rows
from tests.support.api_server import Answer, Received, Responder

DROP = Answer(body=b'[{"Id": 0}, {"Id": 1}]', drop_after=9)


def walk(desk: Desk, query: str = "$top=10", pages: int = 1000) -> PageWalk:
    return PageWalk(desk.api, desk.profile, desk.plan(query), patience=desk.patience(pages))


async def all_rows(walk: PageWalk) -> list[bytes]:
    rows: list[bytes] = []
    while not walk.place.is_end:
        rows += (await walk.next()).rows
    return rows


@pytest.mark.parametrize(("count", "asked"), [(0, 1), (9, 1), (10, 2), (11, 2), (35, 4)])
async def test_it_ends_at_a_short_or_empty_page(desk: Desk, count: int, asked: int) -> None:
    rows = some_rows(count)
    desk.serve(rows)
    assert await all_rows(walk(desk)) == rows
    assert desk.asked == [10 * n for n in range(asked)]


async def test_it_begins_where_the_user_says(desk: Desk) -> None:
    rows = some_rows(30)
    desk.serve(rows)
    assert await all_rows(walk(desk, "$top=10&$skip=12")) == rows[12:]


async def test_a_connection_that_breaks_is_tried_again(desk: Desk) -> None:
    rows = some_rows(25)
    desk.serve(rows, paged(rows), DROP, Answer(raw=b""))
    assert await all_rows(walk(desk)) == rows
    assert desk.time.slept == [1, 2]


async def test_a_gateway_that_is_busy_is_tried_again(desk: Desk) -> None:
    rows = some_rows(5)
    desk.serve(rows, Answer(status=503), Answer(status=502))
    assert await all_rows(walk(desk)) == rows


async def test_a_line_that_stays_dead_is_told(desk: Desk) -> None:
    desk.serve([], *[DROP] * 5)
    with pytest.raises(NetworkError, match="broke"):
        await walk(desk).next()
    assert desk.time.slept == [1, 2, 4, 8]


async def test_a_server_with_a_problem_of_its_own_is_asked_once(desk: Desk) -> None:
    desk.serve([], Answer(status=500))
    with pytest.raises(ServerError, match="500"):
        await walk(desk).next()
    assert len(desk.asked) == 1


async def test_a_429_is_waited_for_and_that_page_asked_for_again(desk: Desk) -> None:
    rows = some_rows(25)
    desk.serve(rows, paged(rows), Answer(status=429, headers={"Retry-After": "7"}), Answer(status=429))
    assert await all_rows(walk(desk)) == rows
    assert desk.asked == [0, 10, 10, 10, 20]
    assert desk.time.slept == [7, 60]


async def test_a_limit_that_stays_used_up_is_told(desk: Desk) -> None:
    desk.stage.server.script("GET", PATH, Answer(status=429, json="Quota exceeded"))
    with pytest.raises(ServerError, match="limit is used up"):
        await walk(desk).next()
    assert len(desk.asked) == 11


async def test_it_stays_below_four_fifths_of_the_limit(desk: Desk) -> None:
    desk.serve(some_rows(60))
    waits: list[float] = []
    going = PageWalk(
        desk.api, desk.profile, desk.plan("$top=1"), patience=desk.patience(), on_wait=waits.append
    )
    for _ in range(48):
        await going.next()
    assert waits == []
    await going.next()
    assert waits == [60.0, 0.0]


async def test_a_token_that_ends_on_the_way_is_renewed(desk: Desk) -> None:
    rows = some_rows(25)
    desk.serve(rows, paged(rows), Answer(status=401))
    assert await all_rows(walk(desk)) == rows


async def test_a_server_that_does_not_page_is_found_out(desk: Desk) -> None:
    desk.stage.server.script("GET", PATH, paged(some_rows(10)), Answer(json=[{"Id": n} for n in range(10)]))
    with pytest.raises(UnexpectedAnswerError, match="same page twice"):
        await all_rows(walk(desk))
    assert len(desk.asked) == 3

    desk.stage.server.script("GET", PATH, Answer(json=list(range(11))))
    with pytest.raises(UnexpectedAnswerError, match="11 rows where 10"):
        await all_rows(walk(desk))


async def test_rows_that_are_all_alike_may_follow_each_other(desk: Desk) -> None:
    rows = [b'{"IsActive": true}'] * 55
    desk.serve(rows)
    assert await all_rows(walk(desk)) == rows


async def test_but_not_for_ever(desk: Desk) -> None:
    desk.stage.server.script("GET", PATH, Answer(json=[1]))
    with pytest.raises(UnexpectedAnswerError, match="same page twice"):
        await all_rows(walk(desk, "$top=1"))
    assert len(desk.asked) == 102


async def test_a_collection_without_end_is_given_up(desk: Desk) -> None:
    desk.serve(some_rows(60))
    with pytest.raises(UnexpectedAnswerError, match="After 3 pages"):
        await all_rows(walk(desk, pages=3))
    assert len(desk.asked) == 3


def linked(rows: list[bytes], size: int, link: str = "", header: str = "") -> Responder:
    """Send rows in an envelope, each page naming the next, as OData's own servers do."""

    def answer(request: Received) -> Answer:
        start = int(number(request, "token"))
        wrapped = b",".join(rows[start : start + size])
        url = f"{link}{PATH}?token={start + size}" if start + size < len(rows) else ""
        if header:
            headers = {"Link": f'<{url}>; rel="next"'} if url else {}
            return Answer(body=b"[" + wrapped + b"]", headers=headers)
        named = f', "@odata.nextLink": "{url}"' if url else ""
        return Answer(body=b'{"value": [' + wrapped + b"]" + named.encode() + b"}")

    return answer


@pytest.mark.parametrize("header", ["", "Link"])
async def test_it_follows_the_pages_that_the_answers_name(desk: Desk, header: str) -> None:
    rows = some_rows(25)
    desk.stage.server.script("GET", PATH, linked(rows, 4, header=header))
    assert await all_rows(walk(desk)) == rows
    assert len(desk.asked) == 7


async def test_an_operation_without_paging_parameters_is_walked_by_links_alone(desk: Desk) -> None:
    rows = some_rows(5)
    desk.stage.server.script("GET", PATH, linked(rows, 2, desk.stage.server.url))
    plan = PagePlan.of(desk.stage.get(f"{PATH}?x=1"), (), has_links=True)
    going = PageWalk(desk.api, desk.profile, plan, patience=desk.patience())
    assert await all_rows(going) == rows
    assert [request.query for request in desk.stage.server.asked("GET", PATH)] == [
        "x=1",
        "token=2",
        "token=4",
    ]


async def test_rows_in_an_envelope_without_links_are_paged_by_their_number(desk: Desk) -> None:
    rows = some_rows(12)

    def answer(request: Received) -> Answer:
        skip = int(number(request, "$skip"))
        return Answer(body=b'{"items": [' + b",".join(rows[skip : skip + 10]) + b"]}")

    desk.stage.server.script("GET", PATH, answer)
    assert await all_rows(walk(desk)) == rows


async def test_a_page_on_another_host_is_not_asked_for(desk: Desk) -> None:
    desk.stage.server.script("GET", PATH, linked(some_rows(5), 2, "https://evil.test"))
    with pytest.raises(UnexpectedAnswerError, match="another host"):
        await all_rows(walk(desk))


async def test_a_page_that_names_itself_ends_the_walk(desk: Desk) -> None:
    desk.stage.server.script("GET", PATH, Answer(json={"value": [{"Id": 1}], "nextLink": PATH}))
    with pytest.raises(UnexpectedAnswerError, match="would not end"):
        await all_rows(walk(desk))
