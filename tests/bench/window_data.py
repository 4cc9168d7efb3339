"""Fills a data folder with one credential: ``python -m tests.bench.window_data FOLDER BASE_URL``."""

import sys
from pathlib import Path

from aspire_desktop.cli.session import utc_now
from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.services.credentials import CredentialService
from aspire_desktop.services.vault.keys import KeyringKeyStore
from aspire_desktop.services.vault.vault import Vault


def main(folder: Path, base_url: str) -> None:
    vault = Vault(folder, KeyringKeyStore())
    vault.open()
    place = environment(EnvironmentKind.CUSTOM, base_url)
    draft = CredentialDraft(description="Measured", environment=place, client_id="client", secret="made-up")
    CredentialService(vault, utc_now).add(draft)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
