"""Tests for aspire_desktop.core.guide: every error and status leads somewhere, or on purpose nowhere."""

from collections.abc import Iterator

import pytest

from aspire_desktop.core import errors
from aspire_desktop.core.errors import (
    AspireError,
    CredentialsRejectedError,
    InputError,
    ServerError,
    UnexpectedAnswerError,
)
from aspire_desktop.core.guide import (
    ERROR_TOPICS,
    PAGES,
    Topic,
    read_page,
    topic_of_error,
    topic_of_status,
)
from aspire_desktop.services.vault.backends import UnusableKeyringError


def _kinds(kind: type[AspireError] = AspireError) -> Iterator[type[AspireError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _kinds(below)


def test_every_error_class_has_a_topic_or_says_that_it_has_none() -> None:
    declared = {kind for kind in _kinds() if kind.__module__ == errors.__name__}
    assert declared == set(ERROR_TOPICS)


def test_an_error_that_is_declared_elsewhere_is_explained_as_the_nearest_one() -> None:
    assert topic_of_error(UnusableKeyringError("x")) is Topic.VAULT
    assert topic_of_error(InputError("x")) is None
    assert topic_of_error(CredentialsRejectedError("x", status=404)) is Topic.REJECTED


@pytest.mark.parametrize(
    ("status", "topic"),
    [(429, Topic.TOO_MANY), (503, Topic.SERVER), (302, Topic.NOT_THE_API), (200, Topic.NOT_THE_API)],
)
def test_an_unexpected_answer_is_explained_by_its_status(status: int, topic: Topic) -> None:
    assert topic_of_error(UnexpectedAnswerError("x", status=status)) is topic


def test_a_server_error_without_a_status_leads_to_the_page() -> None:
    assert topic_of_error(ServerError("x")) is Topic.FAILURES


@pytest.mark.parametrize(
    ("status", "topic"),
    [
        (200, None),
        (204, None),
        (307, Topic.NOT_THE_API),
        (400, Topic.NOT_FOUND),
        (401, Topic.UNAUTHORIZED),
        (403, Topic.FORBIDDEN),
        (404, Topic.NOT_FOUND),
        (405, Topic.NOT_FOUND),
        (418, None),
        (429, Topic.TOO_MANY),
        (500, Topic.SERVER),
        (599, Topic.SERVER),
    ],
)
def test_a_status_leads_to_its_explanation(status: int, topic: Topic | None) -> None:
    assert topic_of_status(status, "/Branches") is topic


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_a_refused_login_leads_to_rejected_credentials(status: int) -> None:
    assert topic_of_status(status, "/Authorization") is Topic.REJECTED
    assert topic_of_status(status, "/Authorization/RefreshToken") is Topic.REJECTED


def test_every_topic_is_on_a_page() -> None:
    assert {topic.page for topic in Topic} <= set(PAGES)


def test_a_page_is_cut_into_its_sections() -> None:
    page = read_page("p", "# Title\r\n\r\nFirst.\r\n\r\n## Here {#here}\n\nSecond.\n\n## There\n")
    assert page.title == "Title"
    assert [(s.anchor, s.heading, s.text) for s in page.sections] == [
        ("", "Title", "First."),
        ("here", "Here", "Second."),
        ("", "There", ""),
    ]
    assert "{#" not in page.markdown
