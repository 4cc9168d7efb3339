"""Builds the services: which clock, which vault, which network."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import VaultError
from aspire_desktop.core.policies import NO_POLICIES
from aspire_desktop.services.activity.log import ACTIVITY_KEY, ActivityLog
from aspire_desktop.services.api import ApiClient
from aspire_desktop.services.credentials import CredentialService
from aspire_desktop.services.history.store import RequestStore
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.openapi_source import OpenApiSource
from aspire_desktop.services.rate import CountedClient, RateMeter
from aspire_desktop.services.renewal_log import SealedRenewalLog
from aspire_desktop.services.reports import Reports, unheard
from aspire_desktop.services.tokens import TokenService
from aspire_desktop.services.vault.files import VaultFiles
from aspire_desktop.services.vault.vault import Vault

if TYPE_CHECKING:
    from aspire_desktop.app.place import Place
    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.policies import Policies
    from aspire_desktop.services.reports import OnSaveProblem
    from aspire_desktop.services.vault.keys import KeyStore


#: What the key of the request store is derived for; another word would make another key.
_HISTORY: Final = "aspire-desktop requests 1"


@dataclass(frozen=True, slots=True)
class Services:
    """Everything that acts on the world, made for one data folder."""

    vault: Vault
    http: HttpClient
    rate: RateMeter
    credentials: CredentialService
    tokens: TokenService
    api: ApiClient
    descriptions: OpenApiSource
    requests: RequestStore
    activity: ActivityLog
    renewals: SealedRenewalLog
    clock: Clock

    def secrets(self) -> list[str]:
        """Return every secret in use, for the log to leave out."""
        return [text for record in self.vault.document.credentials for text in record.secrets()]

    def write_waiting(self) -> None:
        """Write what is still in memory, and wait for it; what the vault does not take is left."""
        with suppress(VaultError):
            self.tokens.memory.pending_write()()
        self.activity.write()

    async def aclose(self) -> None:
        """Write what is still in memory and close the connections."""
        await self.tokens.aclose()
        await self.http.aclose()
        self.rate.close()
        self.requests.close()
        self.renewals.close()
        self.activity.write()


def build_services(
    place: Place,
    keys: KeyStore,
    on_save_problem: OnSaveProblem = unheard,
    policies: Policies = NO_POLICIES,
) -> Services:
    """Return the services over the vault of that place, and in its folder; nothing is opened yet."""
    folder, clock = place.folder, place.clock
    vault = Vault(folder, keys, VaultFiles(folder, trace=place.trace), policies)
    http = HttpClient(clock)
    rate = RateMeter(time.monotonic, folder=folder)
    activity = ActivityLog(folder, lambda: vault.derived_key(ACTIVITY_KEY), clock, by="window")
    logins = CountedClient(clock, http, rate)
    reports = Reports(on_activity=activity.note, on_save_problem=on_save_problem)
    tokens = TokenService(vault, logins, clock, reports=reports, may_try=True)
    return Services(
        vault=vault,
        http=http,
        rate=rate,
        credentials=CredentialService(vault, clock, activity.note),
        tokens=tokens,
        api=ApiClient(vault, tokens, http, rate, reports=reports),
        descriptions=OpenApiSource(folder / "descriptions", http, lambda: vault.policies),
        requests=RequestStore(folder, lambda: vault.derived_key(_HISTORY), clock),
        activity=activity,
        renewals=SealedRenewalLog(folder, lambda: vault.derived_key(_HISTORY)),
        clock=clock,
    )
