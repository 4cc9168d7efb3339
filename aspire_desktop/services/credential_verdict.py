"""Says in one sentence what an answer to a test of a credential means."""

from dataclasses import dataclass, replace
from typing import Final

from aspire_desktop.core.credentials.report import Light
from aspire_desktop.core.errors import AspireError, CredentialsRejectedError, NetworkError, ServerError
from aspire_desktop.core.guide import Topic, topic_of_error, topic_of_status
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.answers import looks_like_html, unexpected

_NOT_FOUND: Final = 404
_TOO_MANY: Final = 429
_NO_SUCH_THING: Final = frozenset({404, 405})
#: A clock further off than this is worth a word.
_CLOCK_OFF_S: Final = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """How a step ended.

    Attributes:
        goes_on: The next step is to be tried.
    """

    light: Light
    sentence: str = ""
    detail: str = ""
    topic: Topic | None = None
    goes_on: bool = False


def of_blocked(host: str) -> Verdict:
    sentence = (
        f"Nothing was sent: {host} has answered that its request limit is used up, try again in a minute."
    )
    return Verdict(light=Light.SKIPPED, sentence=sentence, topic=Topic.TOO_MANY)


def of_host_answer(response: ResponseRecord, host: str) -> Verdict:
    """Judge the answer to a question that needs no credentials; its status need not be good."""
    status = response.status
    if 300 <= status < 400 or _is_page(response):
        what = "redirects elsewhere" if 300 <= status < 400 else "answers with a web page"
        sentence = (
            f"{host} is not the API: it {what}, so the Secret was not sent; "
            "the API's address has “-api” in it."
        )
        return Verdict(light=Light.BAD, sentence=sentence, topic=Topic.NOT_THE_API)
    if status == _TOO_MANY:
        return _too_many(response, "The host was reached, but")
    if status >= 500:
        sentence = f"{host} was reached, but it has a problem of its own ({status}): try again later."
        return Verdict(light=Light.UNCLEAR, sentence=sentence, topic=Topic.SERVER)
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
            sentence = (
                f"{host} answers, but it is no Aspire API: it knows neither /Version nor /Authorization."
            )
            return Verdict(light=Light.BAD, sentence=sentence, detail=error.detail, topic=Topic.NOT_THE_API)
        sentence = (
            f"The host was reached, but it rejected the Client ID or the Secret ({error.status}), "
            "or the API is not enabled for this tenant."
        )
        return Verdict(light=Light.BAD, sentence=sentence, detail=error.detail, topic=Topic.REJECTED)
    if isinstance(error, ServerError):
        first, rest = _parted(error)
        light = Light.UNCLEAR if _is_passing(error.status) else Light.BAD
        sentence = f"The host was reached, but the login failed: {_lower(first)}"
        return Verdict(light=light, sentence=sentence, detail=rest, topic=topic_of_error(error))
    return of_failure(error)


def of_failure(error: AspireError, *, is_logged_in: bool = False) -> Verdict:
    """Judge a step without an answer: the network, the proxy, TLS, or something that cannot be sent."""
    first, rest = _parted(error)
    if is_logged_in:
        sentence = f"The credentials were accepted, but whether the token works is not known: {_lower(first)}"
        return Verdict(light=Light.UNCLEAR, sentence=sentence, detail=rest, topic=topic_of_error(error))
    where = "No answer" if isinstance(error, NetworkError) else "Nothing was tested"
    return Verdict(
        light=Light.BAD, sentence=f"{where}: {_lower(first)}", detail=rest, topic=topic_of_error(error)
    )


def of_read(response: ResponseRecord, host: str, path: str) -> Verdict:
    """Judge one small read with the new token."""
    status, name = response.status, path.partition("?")[0]
    if _is_page(response):
        sentence = f"The credentials were accepted, but {host} answers GET {name} with a web page."
        return Verdict(light=Light.BAD, sentence=sentence, topic=Topic.NOT_THE_API)
    if response.is_success:
        sentence = f"Everything works: the credentials are accepted, and the token reads {name.strip('/')}."
        return Verdict(light=Light.GOOD, sentence=sentence)
    if status == 403:
        sentence = (
            f"The credentials and the token work; GET {name} was refused (403), "
            "because it is not among this credential's scopes in Aspire."
        )
        return Verdict(light=Light.GOOD, sentence=sentence, topic=Topic.FORBIDDEN)
    if status == 401:
        sentence = "The credentials were accepted, but the new token is refused (401)."
        return Verdict(light=Light.BAD, sentence=sentence, topic=Topic.UNAUTHORIZED)
    if status == _TOO_MANY:
        return _too_many(response, "The credentials were accepted, but")
    sentence = (
        f"The credentials were accepted; whether the token works is not clear: GET {name} answered {status}."
    )
    return Verdict(light=Light.UNCLEAR, sentence=sentence, topic=topic_of_status(status))


def with_clock(verdict: Verdict, offset_s: float | None) -> Verdict:
    """Return the verdict with a clause about this computer's clock, where that is far off.

    Args:
        verdict: Of the last step.
        offset_s: Server time minus the PC's.
    """
    if offset_s is None or abs(offset_s) < _CLOCK_OFF_S:
        return verdict
    minutes = round(abs(offset_s) / 60)
    amount = f"{minutes} minutes" if minutes < 120 else f"{round(minutes / 60)} hours"
    clause = f"this computer's clock is {amount} {'slow' if offset_s > 0 else 'fast'}"
    sentence = f"{verdict.sentence.removesuffix('.')}; {clause}."
    return replace(verdict, sentence=sentence, topic=verdict.topic or Topic.CLOCK)


def _too_many(response: ResponseRecord, begin: str) -> Verdict:
    first, _ = _parted(unexpected(response, Phrase("server.an_answer")))
    return Verdict(light=Light.UNCLEAR, sentence=f"{begin} {_lower(first)}", topic=Topic.TOO_MANY)


def _is_page(response: ResponseRecord) -> bool:
    """Say whether a web page came in the place of data; refusals and failures of an API may be pages too."""
    return looks_like_html(response) and (response.is_success or response.status in _NO_SUCH_THING)


def _is_passing(status: int | None) -> bool:
    return status is not None and (status == _TOO_MANY or status >= 500)


def _parted(error: AspireError) -> tuple[str, str]:
    """Return an error's first sentence, and the rest of what it has to say."""
    first, dot, rest = str(error).partition(". ")
    return first + dot.strip(), "\n".join(part for part in (rest, error.detail) if part)


def _lower(sentence: str) -> str:
    """Let a sentence go on after a colon: hosts and names begin in lower case anyway."""
    first = sentence.partition(" ")[0]
    return sentence[:1].lower() + sentence[1:] if first in _COMMON else sentence


_COMMON: Final = frozenset({"The", "This", "There", "No", "Nothing"})
