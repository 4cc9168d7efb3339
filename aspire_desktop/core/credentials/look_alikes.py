"""What tells credentials apart that are called alike: their hosts, or the ends of their Client IDs."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aspire_desktop.core.credentials.profile import Profile, ProfileId

_LEAST: Final = 4


def telling_ends(profiles: Iterable[Profile]) -> dict[ProfileId, str]:
    """Return the ends of the Client IDs of those that look alike; the beginnings are often the same."""
    alike: dict[tuple[str, str], list[Profile]] = defaultdict(list)
    for profile in profiles:
        alike[_called(profile), profile.environment.base_url].append(profile)
    ends: dict[ProfileId, str] = {}
    for group in alike.values():
        if len(group) > 1:
            length = _telling_length([profile.client_id for profile in group])
            ends |= {profile.id: profile.client_id[-length:] for profile in group if profile.client_id}
    return ends


def names_apart(profiles: Iterable[Profile]) -> dict[ProfileId, str]:
    """Return what each is called in a list of names alone, e.g. ``Payroll · api.example.test``.

    It is the description where no other is called so; else what tells it apart stands behind.
    """
    every = list(profiles)
    ends = telling_ends(every)
    hosts: dict[str, set[str]] = defaultdict(set)
    for profile in every:
        hosts[_called(profile)].add(profile.environment.base_url)
    names = {}
    for profile in every:
        place = [profile.environment.host] if len(hosts[_called(profile)]) > 1 else []
        end = [f"…{ends[profile.id]}"] if profile.id in ends else []
        names[profile.id] = " · ".join((profile.description, *place, *end))
    return names


def _called(profile: Profile) -> str:
    return profile.description.strip().casefold()


def _telling_length(texts: list[str]) -> int:
    """Return how many characters from the end make all of these differ; all where none do."""
    longest = max(map(len, texts))
    for length in range(_LEAST, longest):
        if len({text[-length:] for text in texts}) == len(set(texts)):
            return length
    return max(longest, 1)
