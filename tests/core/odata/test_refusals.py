"""Tests for aspire_desktop.core.odata.refusals."""

from datetime import date

import pytest

from aspire_desktop.core.odata.refusals import after_answer, refusal_problem

DAY, LATER = date(2026, 5, 12), date(2026, 6, 1)
CONTAINS = "contains(OpportunityName,'x') and OpportunityID gt 5"


def test_a_refused_function_is_doubted_with_the_day() -> None:
    known = after_answer({}, CONTAINS, 400, DAY)
    problem = refusal_problem(f"OpportunityID eq 1 or {CONTAINS}", known)
    assert problem is not None
    assert str(problem.message) == "a filter with contains was answered 400 here on 2026-05-12"
    assert (problem.is_error, problem.start, problem.end) == (False, 22, 30)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("OpportunityID eq 1", 400),
        ("contains(tolower(A),'x')", 400),  # which of the two nobody said
        (CONTAINS, 401),
        (CONTAINS, 500),
        ("contains eq 1", 400),
        ("Name eq 'contains('", 400),
        ("", 400),
    ],
)
def test_nothing_is_held_against_what_may_not_be_meant(text: str, status: int) -> None:
    assert after_answer({}, text, status, DAY) == {}


def test_a_success_clears_it_and_a_newer_refusal_is_newer() -> None:
    known = after_answer({}, CONTAINS, 400, DAY)
    assert after_answer(known, CONTAINS, 400, LATER) == {"contains": LATER}
    assert after_answer(known, CONTAINS, 200, LATER) == {}
    assert after_answer(known, "OpportunityID eq 1", 200, LATER) == known
    assert refusal_problem("OpportunityID eq 1", known) is None
