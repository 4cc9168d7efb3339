"""Every kind of server there may be, and days of chance: who waits how long, and who asks then.

What has to hold whatever a server does, and whatever was seen of it: a request is answered, a script gets
no token that anybody could know to be dead, no refresh token is sent twice, and no number says more than
was seen.
"""

import itertools
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.expiry import Behaviour
from aspire_desktop.core.errors import CredentialsRejectedError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.services.api import ApiClient
from aspire_desktop.services.credentials import CredentialService
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.tokens import TokenService
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.vault import Vault
from tests.support.accounts_transport import AccountsTransport
from tests.support.aging_accounts import AgingAccounts
from tests.support.clock import ManualClock
from tests.support.stage import CLIENT_ID, SECRET

MINUTE: Final = timedelta(minutes=1)
HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(hours=24)
#: The Date header counts whole seconds.
GRAIN: Final = timedelta(seconds=2)
URL: Final = "https://api.example.com"
READ: Final = PreparedRequest(method="GET", url=f"{URL}/Branches")
STEPS: Final = 16
#: A rest is from a minute to more than a day, and short ones are as frequent as long ones.
LONGEST_REST: Final = 11.0
#: In so many of all cases the server takes no login and no refresh token for a while.
REFUSED: Final = 0.1

REFRESHES: Final[dict[str, dict[str, bool]]] = {
    "rotating, a second use ends all": {"detects_reuse": True},
    "the same refresh token": {"rotates": False},
    "refresh tokens refused": {"takes_refresh": False},
}


@dataclass(frozen=True)
class Kind:
    """A server; `ahead` is its clock, seen from the PC."""

    rolls: bool
    has_exp: bool
    lifetime: timedelta
    ahead: timedelta
    refreshes: str

    def __str__(self) -> str:
        rule, exp = "rolling" if self.rolls else "fixed", "exp" if self.has_exp else "no exp"
        return f"{rule}, {exp}, {self.lifetime / HOUR:g} h, clock {self.ahead / HOUR:+g} h, {self.refreshes}"


KINDS: Final = [
    Kind(*one)
    for one in itertools.product(
        [True, False],
        [True, False],
        [HOUR / 2, 2 * HOUR, DAY, 30 * DAY],
        [timedelta(), -5 * HOUR, 5 * HOUR],
        REFRESHES,
    )
]


@dataclass
class World:
    """A window, and scripts that start beside it, on one vault.

    Attributes:
        handed_out_dead: How many scripts got a token that had ended.
    """

    kind: Kind
    folder: Path
    clock: ManualClock = field(default_factory=ManualClock)
    keys: MemoryKeyStore = field(default_factory=MemoryKeyStore)
    handed_out_dead: int = 0

    def __post_init__(self) -> None:
        def servers_clock() -> datetime:
            return self.clock() + self.kind.ahead

        kind = self.kind
        self.accounts = AgingAccounts(
            servers_clock,
            rolls=kind.rolls,
            has_exp=kind.has_exp,
            lifetime=kind.lifetime,
            ends_old=True,
            **REFRESHES[kind.refreshes],
        )
        self.accounts.secrets[CLIENT_ID] = SECRET
        self.client = HttpClient(self.clock, transport=AccountsTransport(self.accounts, servers_clock))
        self.vault = self.opened()
        self.tokens = TokenService(self.vault, self.client, self.clock, may_try=True)
        draft = CredentialDraft(
            description="Payroll",
            environment=environment(EnvironmentKind.CUSTOM, URL),
            client_id=CLIENT_ID,
            secret=SECRET,
        )
        self.profile_id = CredentialService(self.vault, self.clock).add(draft).profile.id

    def opened(self) -> Vault:
        vault = Vault(self.folder, self.keys)
        vault.open()
        return vault

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Have the server take no login and no refresh token: of a token that dies then nobody learns."""
        accounts = self.accounts
        took, refused = accounts.takes_refresh, accounts.refused
        accounts.refuses, accounts.takes_refresh = 404, False
        yield
        accounts.refuses, accounts.takes_refresh, accounts.refused = None, took, refused

    async def read_in_the_window(self) -> None:
        api = ApiClient(self.vault, self.tokens, self.client)
        assert (await api.execute(self.profile_id, READ)).status == 200

    async def read_by_a_script(self) -> None:
        vault = self.opened()
        tokens = TokenService(vault, self.client, self.clock)
        assert (await ApiClient(vault, tokens, self.client).execute(self.profile_id, READ)).status == 200
        await tokens.aclose()

    async def token_for_a_script(self) -> None:
        has_told = self.accounts.refused > 0
        tokens = TokenService(self.opened(), self.client, self.clock)
        pair = await tokens.usable(self.profile_id, by_hand=True)
        await tokens.aclose()
        if not self.accounts.left(pair.access_token):
            assert not has_told, "that tokens may end so soon was seen before"
            self.handed_out_dead += 1

    def check_what_is_said(self) -> None:
        """Compare the countdown and what was learned with what the server does in truth."""
        record = self.vault.document.find(self.profile_id)
        assert record is not None
        pair, ends = self.tokens.memory.tokens(record), self.tokens.memory.expiry(record)
        if pair is None or ends is None or pair.refused_at is not None:
            return
        kind, known = self.kind, self.tokens.origins.record(URL)
        left = self.accounts.left(pair.access_token)
        is_fixed = known.behaviour is Behaviour.FIXED
        keeps_to_guide = kind.rolls and kind.lifetime == DAY
        if keeps_to_guide or (is_fixed and kind.has_exp and not kind.rolls):
            assert abs(ends.remaining - left) <= GRAIN
        if known.behaviour is Behaviour.ROLLS:
            assert kind.rolls or kind.lifetime > DAY
        assert ends.remaining <= (max(DAY, kind.lifetime) if is_fixed and kind.has_exp else DAY)
        bounds = known.learned.since_use if kind.rolls else known.learned.since_issue
        if bounds is not None and bounds.is_settled:
            assert bounds.proven - GRAIN <= kind.lifetime <= bounds.refused + GRAIN
            assert bounds.observations >= 2


@pytest.mark.parametrize("kind", KINDS, ids=str)
async def test_whatever_the_server_does_work_goes_on_and_nothing_false_is_said(
    kind: Kind, tmp_path: Path
) -> None:
    world, chance = World(kind, tmp_path), random.Random(str(kind))
    acts = [world.read_in_the_window, world.read_by_a_script, world.token_for_a_script]
    for _ in range(STEPS):
        world.clock.advance(MINUTE * 2 ** chance.uniform(0, LONGEST_REST))
        world.check_what_is_said()
        if chance.random() < REFUSED:
            with world.refusing():
                try:
                    await chance.choice(acts)()
                except CredentialsRejectedError:
                    record = world.opened().document.find(world.profile_id)
                    assert record is not None
                    assert record.login_refusal is not None
        else:
            await chance.choice(acts)()
        await world.tokens.memory.flush()
        await world.tokens.memory.reload()
    accounts = world.accounts
    assert accounts.reused == []
    # Only where no `exp` tells of a life shorter than the guide's can nobody know before the first refusal.
    keeps_to_guide = kind.lifetime > DAY or (kind.rolls and kind.lifetime == DAY)
    assert world.handed_out_dead == 0 or not (kind.has_exp or keeps_to_guide)
    if kind.refreshes != "refresh tokens refused":
        assert accounts.logged_in <= accounts.refreshed + 2
    await world.tokens.aclose()
    await world.client.aclose()
