"""Asks the server which of the recorded scopes it grants, with one small read for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.scope_diff import Seen
from aspire_desktop.core.credentials.scopes import Grant
from aspire_desktop.core.errors import AspireError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.wording import Phrase, Worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.credentials.scopes import Scopes
    from aspire_desktop.core.openapi.description import Operation
    from aspire_desktop.services.api import ApiClient
    from aspire_desktop.services.rate import OnWait

    #: Told of each probe when its answer is there.
    OnProbe = Callable[["ProbeResult"], None]

#: Of the limit, which all of a tenant's programs share.
SHARE: Final = 0.5
_UNAUTHORIZED: Final = 401
_FORBIDDEN: Final = 403
_TOO_MANY: Final = 429


@dataclass(frozen=True, slots=True)
class Probe:
    """One read: the box that it asks for, and the operation that it uses."""

    grant: Grant
    operation: str
    path: str


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """What was answered.

    Attributes:
        status: Of the answer.
        is_stray_page: A web page came, and not from the API.
    """

    probe: Probe
    status: int
    is_stray_page: bool = False

    @property
    def seen(self) -> Seen:
        """What it shows: a 404 or a 500 may come before the scope was looked at, so it shows nothing."""
        if 200 <= self.status < 300 and not self.is_stray_page:
            return Seen.WORKING
        return Seen.REFUSED if self.status == _FORBIDDEN else Seen.UNKNOWN


@dataclass(frozen=True, slots=True)
class CheckReport:
    """How a check ended.

    Attributes:
        stopped: Why it ended early; None where every probe was answered.
    """

    results: tuple[ProbeResult, ...]
    stopped: Worded | None = None

    def count(self, state: Seen) -> int:
        return sum(result.seen is state for result in self.results)


def probes(operations: Iterable[Operation], scopes: Scopes, *, everything: bool) -> list[Probe]:
    """Return one read for each controller that has one without parts of its path to fill in.

    Args:
        operations: Of the API description.
        scopes: What is recorded.
        everything: Also what is not recorded, to find what is granted besides.
    """
    found: dict[Grant, Probe] = {}
    for operation in operations:
        grant = Grant(operation.controller, operation.method)
        is_wanted = everything or scopes.allows(grant.controller, grant.method)
        if operation.method != "GET" or "{" in operation.path or not is_wanted or grant in found:
            continue
        if grant.controller in ("", "Authorization", "Version") or _needs_more(operation):
            continue
        top = any(p.name == "$top" and p.place == "query" for p in operation.parameters)
        path = f"{operation.path}?$top=1" if top else operation.path
        found[grant] = Probe(grant, operation.key, path)
    return sorted(found.values(), key=lambda probe: probe.grant)


class ScopeCheck:
    """Reads only, never writes; at half the rate limit; ends at the first 401 and at a 429."""

    def __init__(self, api: ApiClient, on_wait: OnWait | None = None) -> None:
        """Args: on_wait: Told how long the next probe waits for its place in the rate limit."""
        self._api = api
        self._on_wait = on_wait

    async def run(self, profile: Profile, asked: Sequence[Probe], on_probe: OnProbe) -> CheckReport:
        """Send the probes one after the other.  It can be cancelled."""
        results: list[ProbeResult] = []
        for probe in asked:
            request = PreparedRequest(
                method="GET",
                url=profile.environment.base_url + probe.path,
                headers=(("Accept", "application/json"),),
            )
            try:
                response = await self._api.execute(profile.id, request, share=SHARE, on_wait=self._on_wait)
            except AspireError as error:
                return CheckReport(tuple(results), error)
            if response.status == _UNAUTHORIZED:
                return CheckReport(tuple(results), Phrase("scope_check.token_refused"))
            if response.status == _TOO_MANY:
                return CheckReport(tuple(results), Phrase("scope_check.limit_reached"))
            results.append(ProbeResult(probe, response.status, response.is_stray_page))
            on_probe(results[-1])
        return CheckReport(tuple(results))


def _needs_more(operation: Operation) -> bool:
    return any(parameter.required for parameter in operation.parameters)
