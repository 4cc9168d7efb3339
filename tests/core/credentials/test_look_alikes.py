"""Tests for aspire_desktop.core.credentials.look_alikes."""

from dataclasses import replace

from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.look_alikes import names_apart, telling_ends
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from tests.support.records import profile


def _one(number: int, client_id: str, description: str = "Payroll") -> Profile:
    return replace(profile(), id=ProfileId(str(number)), description=description, client_id=client_id)


def test_only_those_that_are_called_alike_on_one_host_are_told_apart() -> None:
    elsewhere = replace(_one(3, "aaaa0003"), environment=environment(EnvironmentKind.PRODUCTION))
    others = [_one(1, "aaaa0001"), _one(2, "aaaa0002", "Reports"), elsewhere]
    assert telling_ends(others) == {}
    assert telling_ends([*others, _one(4, "aaaa0004", " payroll ")]) == {"1": "0001", "4": "0004"}


def test_as_much_of_the_end_is_shown_as_differs() -> None:
    ends = telling_ends([_one(1, "aaaa1-000000"), _one(2, "aaaa2-000000"), _one(3, "bbbb3-000000")])
    assert ends == {"1": "1-000000", "2": "2-000000", "3": "3-000000"}


def test_the_same_pair_saved_twice_and_locked_ones_are_no_fault() -> None:
    assert telling_ends([_one(1, "same"), _one(2, "same")]) == {"1": "same", "2": "same"}
    assert telling_ends([_one(1, ""), _one(2, "")]) == {}


def test_a_name_alone_says_which_one_it_is() -> None:
    here, there = (
        _one(1, "same"),
        replace(_one(2, "same"), environment=environment(EnvironmentKind.PRODUCTION)),
    )
    other = _one(3, "aaaa0003", "Reports")
    names = names_apart([here, there, other])
    assert names == {
        "1": f"Payroll · {here.environment.host}",
        "2": f"Payroll · {there.environment.host}",
        "3": "Reports",
    }
    assert names_apart([here, other]) == {"1": "Payroll", "3": "Reports"}
    assert names_apart([here, _one(4, "another")]) == {"1": "Payroll · …same", "4": "Payroll · …ther"}
    assert len(set(names_apart([here, there, _one(4, "another")]).values())) == 3
