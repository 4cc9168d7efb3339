"""Says in one sentence what an answer to a test of a credential means."""

from dataclasses import dataclass, replace
from typing import Final

from aspire_desktop.core.credentials.report import Light
from aspire_desktop.core.errors import AspireError, CredentialsRejectedError, NetworkError, ServerError
from aspire_desktop.core.guide import Topic, topic_of_error, topic_of_status
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.answers import unexpected

_NOT_FOUND: Final = 404
_TOO_MANY: Final = 429
_NO_SUCH_THING: Final = frozenset({404, 405})
#: A clock further off than this is worth a word.
_CLOCK_OFF_S: Final = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """How a step ended.

    Attributes:
        sentence: What it means; None where there is nothing to say yet.
        more: What the error behind it said besides, where there was one.
        detail: What the server said.
        goes_on: The next step is to be tried.
    """

    light: Light
    sentence: Phrase | None = None
    more: Phrase | None = None
    detail: str = ""
    topic: Topic | None = None
    goes_on: bool = False


def of_blocked(host: str) -> Verdict:
    return Verdict(light=Light.SKIPPED, sentence=Phrase("test.blocked", host=host), topic=Topic.TOO_MANY)


def of_host_answer(response: ResponseRecord, host: str) -> Verdict:
    """Judge the answer to a question that needs no credentials; its status need not be good."""
    status = response.status
    if 300 <= status < 400:
        return _bad(Phrase("test.host_redirects", host=host), Topic.NOT_THE_API)
    if _is_page(response):
        return _bad(Phrase("test.host_web_page", host=host), Topic.NOT_THE_API)
    if status == _TOO_MANY:
        return _unclear(Phrase("test.host_limit", said=_limit(response)), Topic.TOO_MANY)
    if status >= 500:
        return _unclear(Phrase("test.host_server", host=host, status=status), Topic.SERVER)
    light = Light.GOOD if response.is_success else Light.UNCLEAR
    return Verdict(light=light, goes_on=True)


def of_login_failure(error: AspireError, version_status: int, host: str) -> Verdict:
    """Judge why there is no token.

    Args:
        error: What the login raised.
        version_status: What the host answered before: an API that knows neither is none.
        host: Whose it is.
    """
    if isinstance(error, CredentialsRejectedError):
        if version_status == error.status == _NOT_FOUND:
            return _bad(Phrase("test.no_aspire", host=host), Topic.NOT_THE_API, detail=error.detail)
        sentence = Phrase("test.rejected", status=error.status or 0)
        return _bad(sentence, Topic.REJECTED, detail=error.detail)
    if isinstance(error, ServerError):
        light = Light.UNCLEAR if _is_passing(error.status) else Light.BAD
        return _of_error(light, Phrase("test.login_failed", said=error), error)
    return of_failure(error)


def of_failure(error: AspireError, *, is_logged_in: bool = False) -> Verdict:
    """Judge a step without an answer: the network, the proxy, TLS, or something that cannot be sent."""
    if is_logged_in:
        return _of_error(Light.UNCLEAR, Phrase("test.token_unknown", said=error), error)
    if isinstance(error, NetworkError):
        return _of_error(Light.BAD, Phrase("test.no_answer", said=error), error)
    return _of_error(Light.BAD, Phrase("test.nothing_tested", said=error), error)


def of_read(response: ResponseRecord, host: str, path: str) -> Verdict:
    """Judge one small read with the new token."""
    status, name = response.status, path.partition("?")[0]
    if _is_page(response):
        return _bad(Phrase("test.read_web_page", host=host, name=name), Topic.NOT_THE_API)
    if response.is_success:
        return Verdict(light=Light.GOOD, sentence=Phrase("test.works", name=name.strip("/")))
    if status == 403:
        sentence = Phrase("test.read_forbidden", name=name)
        return Verdict(light=Light.GOOD, sentence=sentence, topic=Topic.FORBIDDEN)
    if status == 401:
        return _bad(Phrase("test.read_refused"), Topic.UNAUTHORIZED)
    if status == _TOO_MANY:
        return _unclear(Phrase("test.read_limit", said=_limit(response)), Topic.TOO_MANY)
    return _unclear(Phrase("test.read_unclear", name=name, status=status), topic_of_status(status))


def with_clock(verdict: Verdict, offset_s: float | None) -> Verdict:
    """Return the verdict with a clause about this computer's clock, where that is far off.

    Args:
        verdict: Of the last step.
        offset_s: Server time minus the PC's.
    """
    if verdict.sentence is None or offset_s is None or abs(offset_s) < _CLOCK_OFF_S:
        return verdict
    clock = _clock(round(abs(offset_s) / 60), is_slow=offset_s > 0)
    sentence = Phrase("test.with_clock", verdict=verdict.sentence, clock=clock)
    return replace(verdict, sentence=sentence, topic=verdict.topic or Topic.CLOCK)


def _clock(minutes: int, *, is_slow: bool) -> Phrase:
    if minutes < 120:
        slow, fast = "test.clock_slow_minutes", "test.clock_fast_minutes"
        return Phrase(slow if is_slow else fast, count=minutes)
    slow, fast = "test.clock_slow_hours", "test.clock_fast_hours"
    return Phrase(slow if is_slow else fast, count=round(minutes / 60))


def _bad(sentence: Phrase, topic: Topic, *, detail: str = "") -> Verdict:
    return Verdict(light=Light.BAD, sentence=sentence, detail=detail, topic=topic)


def _unclear(sentence: Phrase, topic: Topic | None) -> Verdict:
    return Verdict(light=Light.UNCLEAR, sentence=sentence, topic=topic)


def _of_error(light: Light, sentence: Phrase, error: AspireError) -> Verdict:
    more = Phrase("test.more", said=error)
    return Verdict(
        light=light, sentence=sentence, more=more, detail=error.detail, topic=topic_of_error(error)
    )


def _limit(response: ResponseRecord) -> AspireError:
    return unexpected(response, Phrase("server.an_answer"))


def _is_page(response: ResponseRecord) -> bool:
    """Say whether a web page came in the place of data; refusals and failures of an API may be pages too."""
    return response.is_web_page and (response.is_success or response.status in _NO_SUCH_THING)


def _is_passing(status: int | None) -> bool:
    return status is not None and (status == _TOO_MANY or status >= 500)
