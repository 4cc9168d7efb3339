"""A collection on a real server, and an API client whose waits take no time."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from aspire_desktop.core.credentials.environment import Environment, EnvironmentKind
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.services.api import ApiClient
from aspire_desktop.services.pages.disk import Disk
from aspire_desktop.services.pages.export import PageExport
from aspire_desktop.services.pages.plan import PAGING_PARAMETERS, PagePlan
from aspire_desktop.services.pages.walk import Patience
from aspire_desktop.services.rate import RateMeter
from tests.services.pages.virtual_time import VirtualTime
from tests.support.api_server import Answer, Received, Responder
from tests.support.stage import Stage

PATH = "/Contacts"


@dataclass(frozen=True)
class Desk:
    """Attributes: stage: The server, the vault, and the rest."""

    stage: Stage
    time: VirtualTime
    api: ApiClient
    meter: RateMeter
    profile_id: ProfileId
    target: Path

    def serve(self, rows: Sequence[bytes], *before: Answer | Responder) -> None:
        """Page `rows` as the API does, after the answers in `before`."""
        self.stage.server.script("GET", PATH, *before, paged(rows))

    def plan(self, query: str = "$top=10&$orderby=Id") -> PagePlan:
        return PagePlan.of(self.stage.get(f"{PATH}?{query}"), PAGING_PARAMETERS)

    def patience(self, pages: int = 1000) -> Patience:
        return Patience(sleep=self.time.sleep, pages=pages)

    def export(self, *, query: str = "$top=10&$orderby=Id", disk: Disk | None = None) -> PageExport:
        return PageExport(
            api=self.api,
            profile=self.profile,
            plan=self.plan(query),
            target=self.target,
            clock=self.stage.clock,
            patience=self.patience(),
            disk=disk or Disk(),
        )

    @property
    def profile(self) -> Profile:
        """The credential as it is now."""
        record = self.stage.vault.document.find(self.profile_id)
        assert record is not None
        return record.profile

    @property
    def asked(self) -> list[int]:
        """The $skip of each page that was asked for."""
        return [int(number(request, "$skip")) for request in self.stage.server.asked("GET", PATH)]


def number(request: Received, name: str) -> str:
    return parse_qs(request.query).get(name, ["0"])[0]


def paged(rows: Sequence[bytes]) -> Responder:
    def answer(request: Received) -> Answer:
        skip, top = int(number(request, "$skip")), int(number(request, "$top"))
        return Answer(body=b"[" + b",".join(rows[skip : skip + top]) + b"]")

    return answer


def some_rows(count: int) -> list[bytes]:
    return [b'{"Id": %d, "Rate": %d.10}' % (n, n) for n in range(count)]


@pytest.fixture
def time() -> VirtualTime:
    return VirtualTime()


@pytest.fixture
async def desk(stage: Stage, time: VirtualTime, tmp_path: Path) -> Desk:
    meter = RateMeter(time.monotonic, sleep=time.sleep)
    sandbox = Environment(EnvironmentKind.SANDBOX, stage.server.url)
    folder = tmp_path / "exports"
    folder.mkdir()
    return Desk(
        stage=stage,
        time=time,
        api=ApiClient(stage.vault, stage.tokens, stage.client, meter),
        meter=meter,
        profile_id=stage.add(environment=sandbox),
        target=folder / "contacts.jsonl",
    )
