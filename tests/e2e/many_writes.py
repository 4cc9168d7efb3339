"""Adds credentials the way the command line does, one write each: ``python -m ... FOLDER NAME COUNT``."""

import sys
from pathlib import Path

from aspire_desktop.cli.session import credential_service
from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment


def main(folder: str, name: str, count: str) -> None:
    with credential_service(Path(folder)) as service:
        for number in range(int(count)):
            draft = CredentialDraft(
                description=f"{name}: {number}",
                environment=environment(EnvironmentKind.DEMO),
                client_id="c",
                secret="s",
            )
            service.add(draft)


if __name__ == "__main__":
    main(*sys.argv[1:])
