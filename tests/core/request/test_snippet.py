"""Tests for aspire_desktop.core.request.snippet, by running what it writes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.snippet import SnippetLanguage, snippet
from tests.support.request_recorder import Recorder, request_recorder
from tests.support.request_samples import BASE, CORPUS, check_same, request, requests

TOKEN = "ey.J-_0"
HOSTILE_TOKEN = "a'b\"c$HOME`id`\\n%PATH%^&|!x"
SPARSE = settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))

needs_bash = pytest.mark.skipif(
    not (shutil.which("bash") and shutil.which("curl")), reason="no bash or no cURL"
)
needs_powershell = pytest.mark.skipif(not shutil.which("pwsh"), reason="there is no PowerShell")


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with request_recorder() as running:
        yield running


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


def environment(home: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "NO_PROXY": "*",
        "ASPIRE_TOKEN": TOKEN,
    }


def placed(asked: PreparedRequest, recorder: Recorder) -> PreparedRequest:
    return replace(asked, url=asked.url.replace(BASE, recorder.base_url))


def check_run(
    command: Sequence[str], script: str, asked: Sequence[PreparedRequest], recorder: Recorder, home: Path
) -> None:
    """Run a script that holds a snippet for each of `asked`, and compare what came in."""
    recorder.take()
    result = subprocess.run(
        command, input=script.encode(), capture_output=True, check=False, env=environment(home), cwd=home
    )
    assert result.returncode == 0, result.stderr.decode("utf-8", "replace")[-2000:]
    recorded = recorder.take()
    assert len(recorded) == len(asked)
    for one, other in zip(recorded, asked, strict=True):
        check_same(one, other, TOKEN)


def bash_script(asked: Sequence[PreparedRequest]) -> str:
    # As at the prompt, where an exclamation mark calls up older commands.
    setup = "set -o history -o histexpand\necho older command >/dev/null\n"
    return setup + "\n".join(snippet(one, SnippetLanguage.CURL_BASH) for one in asked)


@needs_bash
def test_bash_sends_every_request_of_the_corpus_as_it_was_asked(recorder: Recorder, home: Path) -> None:
    asked = [placed(one, recorder) for one in CORPUS]
    check_run(["bash", "--norc"], bash_script(asked), asked, recorder, home)


@needs_bash
@SPARSE
@given(st.lists(requests(), min_size=1, max_size=10))
def test_bash_sends_any_request_as_it_was_asked(
    recorder: Recorder, home: Path, many: list[PreparedRequest]
) -> None:
    asked = [placed(one, recorder) for one in many]
    check_run(["bash", "--norc"], bash_script(asked), asked, recorder, home)


def python_script(asked: Sequence[PreparedRequest]) -> str:
    return "\n".join(snippet(one, SnippetLanguage.PYTHON) for one in asked)


def test_python_sends_every_request_of_the_corpus_as_it_was_asked(recorder: Recorder, home: Path) -> None:
    asked = [placed(one, recorder) for one in CORPUS if "[" not in one.url]
    check_run([sys.executable, "-"], python_script(asked), asked, recorder, home)


@SPARSE
@given(st.lists(requests(), min_size=1, max_size=20))
def test_python_sends_any_request_as_it_was_asked(
    recorder: Recorder, home: Path, many: list[PreparedRequest]
) -> None:
    asked = [placed(one, recorder) for one in many]
    check_run([sys.executable, "-"], python_script(asked), asked, recorder, home)


@needs_powershell
def test_powershell_sends_the_corpus_as_it_was_asked(recorder: Recorder, home: Path, tmp_path: Path) -> None:
    (tmp_path / "curl.exe").symlink_to(str(shutil.which("curl")))
    asked = [placed(one, recorder) for one in CORPUS]
    text = "\n".join(snippet(one, SnippetLanguage.CURL_POWERSHELL) for one in asked)
    (home / "script.ps1").write_text(f"$env:PATH = '{tmp_path}:' + $env:PATH\n{text}\n", "utf-8")
    check_run(["pwsh", "-NoProfile", "-File", "script.ps1"], "", asked, recorder, home)


@needs_powershell
def test_invoke_restmethod_sends_bodies_as_they_were_asked(recorder: Recorder, home: Path) -> None:
    asked = [placed(one, recorder) for one in CORPUS if one.body and len(one.headers) == 3]
    text = "\n".join(snippet(one, SnippetLanguage.POWERSHELL) for one in asked)
    (home / "script.ps1").write_text(text, "utf-8")
    check_run(["pwsh", "-NoProfile", "-File", "script.ps1"], "", asked, recorder, home)


@needs_bash
@pytest.mark.parametrize(
    ("language", "command"),
    [(SnippetLanguage.CURL_BASH, ["bash", "--norc"]), (SnippetLanguage.PYTHON, [sys.executable, "-"])],
)
def test_a_given_token_is_sent_whatever_it_holds(
    recorder: Recorder, home: Path, language: SnippetLanguage, command: list[str]
) -> None:
    asked = placed(request(body=b"{}"), recorder)
    script = snippet(asked, language, token=HOSTILE_TOKEN)
    subprocess.run(command, input=script.encode(), capture_output=True, check=True, env=environment(home))
    check_same(recorder.take()[-1], asked, HOSTILE_TOKEN)


@pytest.mark.parametrize(
    ("language", "placeholder"),
    [
        (SnippetLanguage.CURL_BASH, '"Authorization: Bearer $ASPIRE_TOKEN"'),
        (SnippetLanguage.CURL_POWERSHELL, '"Authorization: Bearer $env:ASPIRE_TOKEN"'),
        (SnippetLanguage.CURL_CMD, '"Authorization: Bearer %ASPIRE_TOKEN%"'),
        (SnippetLanguage.POWERSHELL, '"Bearer $env:ASPIRE_TOKEN"'),
        (SnippetLanguage.PYTHON, 'os.environ["ASPIRE_TOKEN"]'),
        (SnippetLanguage.CSHARP, 'Environment.GetEnvironmentVariable("ASPIRE_TOKEN")'),
    ],
)
def test_the_token_is_read_from_the_environment_unless_it_is_given(
    language: SnippetLanguage, placeholder: str
) -> None:
    asked = request(body=b"{}")
    assert placeholder in snippet(asked, language)
    with_token = snippet(asked, language, token=TOKEN)
    assert TOKEN in with_token
    assert "ASPIRE_TOKEN" not in with_token.replace("but those of ASPIRE_TOKEN", "")


@pytest.mark.parametrize("language", SnippetLanguage)
def test_a_login_is_sent_without_authorization(language: SnippetLanguage) -> None:
    text = snippet(request(body=b"{}"), language, token=TOKEN, authorized=False)
    assert TOKEN not in text
    assert "authorization" not in text.lower()
