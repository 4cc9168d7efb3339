"""The services as the product wires them, with a scripted server and a vault in a folder."""

import base64
import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.errors import VaultError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.services.api import ApiClient
from aspire_desktop.services.credentials import CredentialService
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.http.limits import Limits
from aspire_desktop.services.reports import Reports
from aspire_desktop.services.tokens import TokenService
from aspire_desktop.services.vault.files import FileSystem, VaultFiles
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.vault import Vault
from tests.support.api_server import ApiServer
from tests.support.clock import ManualClock

CLIENT_ID = "client-1"
SECRET = "s3cret-canary"
DAY = timedelta(hours=24)


class FullDisk(FileSystem):
    """Takes nothing while `is_full` is set; `writes` counts the vault's generations."""

    def __init__(self) -> None:
        self.is_full = False
        self.writes = 0

    def write(self, path: Path, content: bytes) -> None:
        if self.is_full:
            raise OSError(28, "No space left on device")
        super().write(path, content)

    def replace(self, source: Path, target: Path) -> None:
        super().replace(source, target)
        self.writes += target.name == "vault.aspire"


@dataclass(frozen=True)
class Stage:
    """Attributes: problems: What the token service said about saving, in order."""

    folder: Path
    keys: MemoryKeyStore
    server: ApiServer
    clock: ManualClock
    disk: FullDisk
    vault: Vault
    client: HttpClient
    credentials: CredentialService
    tokens: TokenService
    api: ApiClient
    problems: list[VaultError | None]

    def draft(self, **changes: object) -> CredentialDraft:
        draft = CredentialDraft(
            description="Payroll",
            environment=environment(EnvironmentKind.CUSTOM, self.server.url),
            client_id=CLIENT_ID,
            secret=SECRET,
        )
        return replace(draft, **changes)  # type: ignore[arg-type]

    def add(self, **changes: object) -> ProfileId:
        return self.credentials.add(self.draft(**changes)).profile.id

    def record(self, profile_id: ProfileId) -> CredentialRecord:
        record = self.vault.document.find(profile_id)
        assert record is not None
        return record

    def pair(self, profile_id: ProfileId) -> TokenPair:
        """Return the newest tokens, from memory."""
        pair = self.tokens.memory.tokens(self.record(profile_id))
        assert pair is not None
        return pair

    def on_disk(self, profile_id: ProfileId) -> CredentialRecord:
        """Return the credential as another process would read it now."""
        record = self.elsewhere().document.find(profile_id)
        assert record is not None
        return record

    def elsewhere(self) -> Vault:
        """Return the same vault as another process has it open."""
        vault = Vault(self.folder, self.keys)
        vault.open()
        return vault

    def get(self, path: str = "/Branches") -> PreparedRequest:
        return PreparedRequest(method="GET", url=self.server.url + path)

    def post(self, path: str = "/Branches") -> PreparedRequest:
        return PreparedRequest(method="POST", url=self.server.url + path, body=b"{}")

    async def aclose(self) -> None:
        await self.tokens.aclose()
        await self.client.aclose()


def new_stage(folder: Path, server: ApiServer, clock: ManualClock) -> Stage:
    keys, disk = MemoryKeyStore(), FullDisk()
    vault = Vault(folder, keys, VaultFiles(folder, disk, sleep=lambda _: None))
    vault.open()
    client = HttpClient(clock, limits=Limits(deadline_s=30))
    problems: list[VaultError | None] = []
    tokens = TokenService(vault, client, clock, reports=Reports(on_save_problem=problems.append))
    return Stage(
        folder=folder,
        keys=keys,
        server=server,
        clock=clock,
        disk=disk,
        vault=vault,
        client=client,
        credentials=CredentialService(vault, clock),
        tokens=tokens,
        api=ApiClient(vault, tokens, client),
        problems=problems,
    )


def jwt(expires: datetime) -> str:
    """Return an unsigned token that ends at `expires`."""
    parts = ({"alg": "none"}, {"exp": int(expires.timestamp())})
    coded = (base64.urlsafe_b64encode(json.dumps(part).encode()).decode() for part in parts)
    return ".".join(part.rstrip("=") for part in coded) + ".sig"
