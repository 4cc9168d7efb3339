"""Tests for aspire_desktop.core.request.snippet, by running what it writes."""

import shutil
import subprocess

import pytest

from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.snippet import curl_command

_HOSTILE = ["it's", '"quoted"', "$HOME `id` $(id)", "a\\b", "!history", "a;b|c&d", "line\nbreak", "Bjørk"]


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash")
@pytest.mark.parametrize("hostile", _HOSTILE)
def test_bash_passes_every_value_on_as_it_is(hostile: str) -> None:
    request = PreparedRequest(
        method="POST",
        url=f"https://api.test/A?q={hostile}",
        headers=(("X-Odd", hostile),),
        body=hostile.encode(),
    )
    script = 'curl() { printf "%s\\0" "$@"; }\n' + curl_command(request)
    result = subprocess.run(
        ["bash", "-c", script], capture_output=True, check=True, env={"ASPIRE_TOKEN": "t0ken"}
    )
    assert result.stdout.decode().split("\0")[:-1] == [
        "--request",
        "POST",
        f"https://api.test/A?q={hostile}",
        "--header",
        "Authorization: Bearer t0ken",
        "--header",
        f"X-Odd: {hostile}",
        "--data-binary",
        hostile,
    ]
