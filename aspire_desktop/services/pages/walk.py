"""Goes from page to page of a collection, and stays on its feet where the line or the limit gives way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import NetworkError, ServerError, UnexpectedAnswerError
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.answers import unexpected
from aspire_desktop.services.pages.rows import Page, page_of
from aspire_desktop.services.pages.spool import Place
from aspire_desktop.services.rate import EXPORT_SHARE, sleep

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.services.api import ApiClient
    from aspire_desktop.services.pages.plan import PagePlan
    from aspire_desktop.services.rate import OnWait, Sleep

_TOO_MANY: Final = 429
#: What a gateway says while the server behind it restarts.
_PASSING: Final = frozenset({502, 503, 504})


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How much is put up with.

    Attributes:
        back_off_s: Waits between the attempts at one page where none or a passing error came back.
        refusals: How often in a row one page may be answered 429, each with its own wait.
        pages: How many may be asked for in one go: an export that has not ended by then never will.
        alike: How many pages of nothing but one and the same row may follow each other.
    """

    back_off_s: tuple[float, ...] = (1.0, 2.0, 4.0, 8.0)
    refusals: int = 10
    pages: int = 10_000
    alike: int = 100
    sleep: Sleep = sleep


class PageWalk:
    """Asks for one page after the other, within the share of the limit that exports have.

    Only GETs are sent, so each may be repeated.
    """

    def __init__(
        self,
        api: ApiClient,
        profile: Profile,
        plan: PagePlan,
        *,
        patience: Patience,
        on_wait: OnWait | None = None,
    ) -> None:
        """Args: on_wait: Called with the seconds of each wait, and with 0 when it is over."""
        self.place = Place()
        self._api = api
        self._profile = profile
        self._plan = plan
        self._patience = patience
        self._on_wait = on_wait
        self._asked = 0
        self._alike = 0

    async def next(self) -> Page:
        """Fetch the page at `place`, and move on; `place.is_end` then says whether it was the last.

        Raises:
            NetworkError: No answer came, however often it was asked for.
            ServerError: The answer is no page, or the collection does not end.
            AspireError: No token could be had.
        """
        if self._asked >= self._patience.pages:
            raise UnexpectedAnswerError("export.endless", pages=self._asked)
        page = page_of(await self._answered())
        self._check(page)
        self._asked += 1
        self.place = Place(
            rows=self.place.rows + len(page.rows),
            pages=self.place.pages + 1,
            digest=page.digest,
            is_end=self._is_last(page),
            next_url=self._next_url(page),
        )
        return page

    def _is_last(self, page: Page) -> bool:
        if page.next is not None:
            return False
        # Where pages name the next one, the one that names none is the last, however short they are.
        return self._follows_links or len(page.rows) < self._plan.page_size

    @property
    def _follows_links(self) -> bool:
        return self._plan.by_link or bool(self.place.next_url)

    def _next_url(self, page: Page) -> str:
        if page.next is None:
            return ""
        if page.next.url is None:
            raise UnexpectedAnswerError("export.next_page_elsewhere", host=page.next.elsewhere)
        if page.next.url == self.place.next_url:
            raise UnexpectedAnswerError("export.next_page_itself")
        return page.next.url

    def _check(self, page: Page) -> None:
        """Stop where the server does not page: it would go on for ever, or tell half."""
        count, size = len(page.rows), self._plan.page_size
        if count > size and not self._follows_links and page.next is None:
            raise UnexpectedAnswerError("export.page_size_ignored", count=count, size=size)
        is_same = bool(page.rows) and page.digest == self.place.digest
        self._alike = self._alike + 1 if is_same else 0
        if self._alike > (self._patience.alike if page.is_uniform else 0):
            raise UnexpectedAnswerError("export.same_page_twice")

    async def _answered(self) -> ResponseRecord:
        failures = refusals = 0
        while True:
            outcome = await self._outcome()
            if isinstance(outcome, Exception):
                if failures == len(self._patience.back_off_s):
                    raise outcome
                await self._rest(self._patience.back_off_s[failures])
                failures += 1
            elif outcome.status == _TOO_MANY:
                # The wait it asks for comes before the next request: the meter sees to that.
                refusals += 1
                if refusals > self._patience.refusals:
                    raise unexpected(outcome, Phrase("server.page_of_rows"))
            else:
                return outcome

    async def _outcome(self) -> ResponseRecord | NetworkError | ServerError:
        """Return the answer, or the failure that may have passed a little later."""
        self._api.check_account(self._profile)  # rows of two accounts must not stand in one file
        place = self.place
        request = self._plan.linked(place.next_url) if place.next_url else self._plan.request(place.rows)
        try:
            response = await self._api.execute(
                self._profile.id, request, on_wait=self._on_wait, share=EXPORT_SHARE
            )
        except NetworkError as error:
            return error
        except ServerError as error:  # of a login
            if error.status not in _PASSING | {_TOO_MANY}:
                raise
            return error
        return (
            unexpected(response, Phrase("server.page_of_rows")) if response.status in _PASSING else response
        )

    async def _rest(self, seconds: float) -> None:
        if self._on_wait is not None:
            self._on_wait(seconds)
        await self._patience.sleep(seconds)
        if self._on_wait is not None:
            self._on_wait(0.0)
