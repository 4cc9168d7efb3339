"""The command line on a computer with policies: ``python -m ... JSON ARGUMENT...``.

The JSON has the computer's values by name, each with its type's number; all but the registry is real.
"""

import json
import sys

from aspire_desktop.cli import session
from aspire_desktop.cli.main import main
from aspire_desktop.core.policies import Policies
from aspire_desktop.services.policies import RegistryPolicies
from tests.support.registry import PolicyRegistry


def run(values: str, *arguments: str) -> int:
    registry = PolicyRegistry({name: tuple(value) for name, value in json.loads(values).items()})

    def read() -> Policies:
        return RegistryPolicies(registry).read()

    vars(session)["read_policies"] = read
    return main(arguments)


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
