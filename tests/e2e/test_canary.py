"""One full session with secrets of its own: afterwards they stand nowhere but sealed, in no spelling."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from tests.e2e.conftest import ROOT, Program, clipboard_of
from tests.remote.control import Control
from tests.support.api_accounts import Accounts
from tests.support.api_answers import Answer
from tests.support.api_server import ApiServer
from tests.support.canary import find_canary, written_forms

_PHRASE = f"phrase of {uuid4().hex}"
_CLIENT_ID = "client-of-the-canary"
_QUERY = f"customer-{uuid4().hex}"


class CanaryAccounts(Accounts):
    """Gives tokens that nothing else in the world looks like."""

    given: list[str]

    def _pair(self, client_id: str) -> Answer:
        pair = {"Token": f"access/{uuid4().hex}", "RefreshToken": f"refresh/{uuid4().hex}"}
        self.given += pair.values()
        self.in_force.add(pair["Token"])
        self.refresh_tokens[pair["RefreshToken"]] = client_id
        return Answer(json=pair)


@pytest.fixture
def accounts() -> CanaryAccounts:
    accounts = CanaryAccounts()
    accounts.given = []
    accounts.secrets[_CLIENT_ID] = f"Ünïque/+{uuid4().hex}"
    return accounts


@pytest.fixture
def server(accounts: CanaryAccounts) -> Iterator[ApiServer]:
    with ApiServer() as server:
        server.accounts = accounts
        yield server


def test_a_session_leaves_its_secrets_nowhere(
    start_anew: Program,
    server: ApiServer,
    accounts: CanaryAccounts,
    environment: dict[str, str],
    data_folder: Path,
    tmp_path: Path,
) -> None:
    secret = accounts.secrets[_CLIENT_ID]
    program = start_anew()  # what the system knows of a fork is what it was forked from began with
    _add(program, server.url, secret)
    _work(program, server, tmp_path)
    for hidden in (secret, *accounts.given):
        assert _told(program, hidden) == [], "a text of the window"
        assert _of_process(program.pid, hidden) == [], "arguments or environment"
    for selection in ("clipboard", "primary"):
        assert not _spelled(clipboard_of(environment, selection=selection), [secret, *accounts.given])
    assert program.close() == 0
    cli = [sys.executable, "-m", "aspire_desktop.cli", "--data-dir", str(data_folder)]
    for words in ("credentials list", "token Canary --refresh", "diagnostics", "token x"):
        subprocess.run([*cli, *words.split()], env=environment, cwd=ROOT, capture_output=True, check=False)
    assert len(accounts.given) >= 4
    for hidden in (secret, *accounts.given, _PHRASE):
        assert find_canary(tmp_path, hidden) == []
    assert find_canary(data_folder / "logs", _QUERY) == []
    assert not [path for path in (*tmp_path.rglob("core*"), *ROOT.glob("core.*")) if path.is_file()]


def _add(program: Control, url: str, secret: str) -> None:
    program.click("addCredentialButton")
    program.type("descriptionField", "Canary")
    program.choose("environmentField", "Custom base URL")
    program.type("baseUrlField", url)
    program.paste("clientIdField", f"Client ID: {_CLIENT_ID}\nSecret: {secret}\n")
    program.click("saveCredentialButton")
    program.read("credentialTitle", "^Canary$")


def _work(program: Control, server: ApiServer, folder: Path) -> None:
    """Do what leaves traces elsewhere: copy, show, send, fail, export, lock, look at the records."""
    program.click("getTokenButton")
    program.read("tokenState", "Valid")
    program.click("copyTokenButton")
    program.read("clipboardState", "Token copied")
    program.click("showStoredSecretButton")
    program.read("secretText", "que")
    program.click("showStoredSecretButton")
    program.read("secretText", "^•+$")
    server.script("GET", "/Branches", Answer(status=500, body=b"broken"), Answer(json=[{"Id": 1}]))
    program.select("operationTree", "GET /Branches")
    program.paste("parameter:query:$filter", f"Name eq '{_QUERY}'")
    for status in ("500", "200"):
        program.click("executeButton")
        program.read("responseStatus", status)
    program.click("exportCredentialsAction")
    program.type("exportFileField", str(folder / "all.aspire-backup"))
    program.type("passphraseField", _PHRASE)
    program.type("passphraseAgainField", _PHRASE)
    program.key("Return")
    program.read("messageBar", "written to all.aspire-backup")
    program.click("lockAction")
    program.read("lockText", "privacy")
    program.click("unlockButton")
    program.read("tokenState", "Valid")
    program.click("copyDiagnosticsAction")
    program.read("messageBar", "Diagnostics copied")


def _told(program: Control, hidden: str) -> list[str]:
    return [text for text in program.texts() if hidden in text]


def _of_process(pid: int, hidden: str) -> list[str]:
    places = (Path(f"/proc/{pid}/cmdline"), Path(f"/proc/{pid}/environ"))
    return [place.name for place in places if place.exists() and _spelled(place.read_bytes(), [hidden])]


def _spelled(content: bytes, hidden: list[str]) -> list[str]:
    return [name for one in hidden for name, form in written_forms(one).items() if form in content]
