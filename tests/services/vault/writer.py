"""A process that saves credentials in a loop: ``python -m ... FOLDER PREFIX COUNT``."""

import sys
from pathlib import Path

from tests.services.vault.sample import KEY, adding, vault_in
from tests.support.keyrings import FixedKeyStore


def main(folder: str, prefix: str, count: str) -> None:
    vault = vault_in(Path(folder), FixedKeyStore(KEY))
    for number in range(int(count)):
        vault.update(adding(f"{prefix}{number % 60}", secret=f"secret {number}"))


if __name__ == "__main__":
    main(*sys.argv[1:])
