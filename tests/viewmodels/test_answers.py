"""Tests for aspire_desktop.viewmodels.answers."""

from aspire_desktop.viewmodels.answers import Answers
from tests.support.records import answer, response


def test_each_answer_is_kept_with_its_credential_and_its_operation() -> None:
    answers = Answers()
    one, other = answer(response(), name="Payroll"), answer(response(), name="Other")
    answers.keep(one)
    answers.keep(other)
    assert answers.latest(("payroll", "GET /Branches")) is one
    assert answers.latest(("other", "GET /Branches")) is other
    assert answers.latest(("payroll", "GET /Contacts")) is None
    assert answers.earlier(other) == []


def test_the_newest_five_are_kept_for_comparison() -> None:
    answers = Answers()
    kept = [answer(response()) for _ in range(7)]
    for one in kept:
        answers.keep(one)
    assert answers.latest(kept[0].sent.key) is kept[-1]
    assert answers.earlier(kept[-1]) == kept[5:1:-1]


def test_large_answers_let_the_oldest_go_but_the_last_stays() -> None:
    answers = Answers()
    kept = [answer(response(b"x" * 60_000_000), f"GET /{name}") for name in "AB"]
    for one in kept:
        answers.keep(one)
    assert answers.latest(kept[0].sent.key) is None
    assert answers.latest(kept[1].sent.key) is kept[1]


def test_answers_go_with_their_credential() -> None:
    answers = Answers()
    gone, kept = answer(response(), name="Payroll"), answer(response(), name="Other")
    answers.keep(gone)
    answers.keep(kept)
    answers.forget_all_but({"other"})
    assert answers.latest(gone.sent.key) is None
    assert answers.latest(kept.sent.key) is kept


def test_a_caption_says_whose_it_is() -> None:
    caption = answer(response(status=403), name="Payroll").caption()
    assert (caption.status, caption.place, caption.credential) == ("403", "GET /Branches", "Payroll")
    assert not caption.is_success
