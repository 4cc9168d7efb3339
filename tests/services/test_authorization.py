"""Tests for aspire_desktop.services.authorization and answers: what is told of refusals."""

import pytest

from aspire_desktop.core.errors import (
    AspireError,
    CredentialsRejectedError,
    UnexpectedAnswerError,
)
from tests.support.api_server import Answer
from tests.support.stage import SECRET, Stage

LOGIN = ("POST", "/Authorization")


@pytest.mark.parametrize("status", [400, 401, 403, 404])
async def test_a_refused_login_is_told_as_rejected_credentials(stage: Stage, status: int) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, Answer(status=status, json=["No such", "client"]))

    with pytest.raises(CredentialsRejectedError, match="rejected") as caught:
        await stage.tokens.issue(profile_id)

    assert str(status) in str(caught.value)
    assert (caught.value.status, caught.value.detail) == (status, "No such client")


async def test_the_servers_words_are_plain_and_hold_no_secret(stage: Stage) -> None:
    profile_id = stage.add()
    page = f"<html><body><script>1</script><b>Bad</b> secret: {SECRET}</body></html>"
    stage.server.script(*LOGIN, Answer(status=404, body=page.encode(), headers={"Content-Type": "text/html"}))

    with pytest.raises(CredentialsRejectedError) as caught:
        await stage.tokens.issue(profile_id)

    assert caught.value.detail == "Bad secret: ***"


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Answer(status=405, body=b""), "web app's address"),
        (Answer(body=b"<!DOCTYPE html><html></html>"), "web app's address"),
        (Answer(body=b"", headers={"Content-Type": "text/html"}), "web app's address"),
        (Answer(body=b""), "with nothing in place of a token"),
        (Answer(status=204), "with nothing in place of a token"),
        (Answer(body=b"{"), "not with the JSON"),
        (Answer(body=b"[" * 100_000), "not with the JSON"),
        (Answer(json=["x"]), "not with the JSON"),
        (Answer(json={}), "without a token"),
        (Answer(json={"Token": None}), "without a token"),
        (Answer(json={"Token": ""}), "without a token"),
        (Answer(json={"Token": 5}), "not a text"),
        (Answer(json={"Token": "a b"}), "blanks, control characters"),
        (Answer(json={"Token": "a\u00e4b"}), "letters beyond ASCII"),
        (Answer(json={"Token": "a\r\nb"}), "blanks, control characters"),
        (Answer(json={"Token": '"abc'}), "quotation mark"),
        (Answer(json={"Token": "abc'"}), "quotation mark"),
        (Answer(json={"Token": '“abc"'}), "letters beyond ASCII"),
        (Answer(json={"Token": '""'}), "without a token"),
        (Answer(json={"Token": " \n"}), "without a token"),
        (Answer(json={"Token": "Bearer "}), "without a token"),
        (Answer(json={"Token": "Basic abc"}), "blanks, control characters"),
        (Answer(json={"Token": "a" * 2**20}), "not with the JSON"),
        (Answer(status=429, headers={"Retry-After": "17"}), "try again in 17 s"),
        (Answer(status=429, headers={"Retry-After": "Mon, 02 Mar 2026 10:00:00 GMT"}), "10:00:00"),
        (Answer(status=429, headers={"Retry-After": "soon"}), "in a minute"),
        (
            Answer(status=429, headers={"Date": "Fri, 31 Dec 9999 23:59:59 GMT", "Retry-After": "86400"}),
            "try again after",
        ),
        (Answer(status=503, json="down"), "problem of its own"),
        (
            Answer(status=302, headers={"Location": "https://evil.example/x?y"}),
            "https://evil.example:",
        ),
    ],
)
async def test_an_answer_without_a_usable_token_is_told_in_one_sentence(
    stage: Stage, answer: Answer, sentence: str
) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, answer)

    with pytest.raises(UnexpectedAnswerError, match=sentence):
        await stage.tokens.issue(profile_id)

    assert stage.on_disk(profile_id).tokens is None


@pytest.mark.parametrize("wrapped", ['"{}"', "Bearer {}", '"bearer {}"', "{}\r\n", "\t'{}' ", "“{}”", "{}"])
async def test_a_token_is_saved_without_what_is_around_it(stage: Stage, wrapped: str) -> None:
    """The guide has people copy it without its quotes: with them no server accepts it."""
    profile_id = stage.add()
    answer = {"Token": wrapped.format("ey.J-_~+/=="), "RefreshToken": wrapped.format("r'e\"f")}
    stage.server.script(*LOGIN, Answer(json=answer))

    await stage.tokens.issue(profile_id)

    pair = stage.on_disk(profile_id).tokens
    assert pair is not None
    assert (pair.access_token, pair.refresh_token) == ("ey.J-_~+/==", "r'e\"f")


@pytest.mark.parametrize("refresh_token", ['""', " ", "' '", 5, None])
async def test_a_refresh_token_that_is_none_is_not_saved(stage: Stage, refresh_token: object) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, Answer(json={"Token": "abc", "RefreshToken": refresh_token}))

    await stage.tokens.issue(profile_id)

    pair = stage.on_disk(profile_id).tokens
    assert pair is not None
    assert (pair.access_token, pair.refresh_token) == ("abc", None)


async def test_no_error_holds_the_secret_or_a_token(stage: Stage) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, Answer(json={"Token": f"{SECRET} x", "RefreshToken": SECRET}))

    with pytest.raises(AspireError) as caught:
        await stage.tokens.issue(profile_id)

    assert SECRET not in f"{caught.value!r}{caught.value.detail}"
