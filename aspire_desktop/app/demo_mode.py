"""The program on a demo server of its own, with credentials that open nothing else."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.scopes import parse_scopes
from aspire_desktop.demo.accounts import ACCOUNTS
from aspire_desktop.demo.launch import DemoServer
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aspire_desktop.services.credentials import CredentialService
    from aspire_desktop.services.vault.vault import Vault


@asynccontextmanager
async def demo_tenant(vault: Vault, credentials: CredentialService) -> AsyncIterator[str]:
    """Run the demo server with its accounts in `vault`; yield its base URL."""
    server = DemoServer()
    await off_thread(server.start)
    try:
        await off_thread(vault.open)
        for account in ACCOUNTS:
            draft = CredentialDraft(
                description=account.description,
                environment=environment(EnvironmentKind.DEMO, server.base_url),
                client_id=account.client_id,
                secret=account.secret,
                scopes=parse_scopes(account.scopes),
                notes="Made up: it works on the demo server only.",
            )
            await off_thread(credentials.add, draft)
        yield server.base_url
    finally:
        await off_thread(server.stop)
