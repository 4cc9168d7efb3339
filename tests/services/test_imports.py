"""Start-up time is a feature: what the first frame and a valid token do not need comes later."""

import subprocess
import sys

SERVICES = "tokens, api, credentials, openapi_source, http.client"
LATE = ("asyncio", "httpx", "ssl", "truststore", "cryptography", "keyring", "urllib.request")


def test_importing_the_services_loads_nothing_heavy() -> None:
    modules = ", ".join(f"aspire_desktop.services.{name}" for name in SERVICES.split(", "))
    code = f"import sys, {modules}; print([m for m in {LATE!r} if m in sys.modules])"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
