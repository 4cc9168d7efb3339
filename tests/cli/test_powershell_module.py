"""The PowerShell module: each call that it makes of the command line works, as the script itself has it."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from aspire_desktop.cli.ending import NETWORK, OUTPUT, REFUSED, USAGE, VAULT
from tests.cli.conftest import CLIENT_ID, Cli
from tests.support.api_server import Answer, ApiServer
from tests.support.powershell import Call, calls, functions, syntax_errors

ROOT = Path(__file__).parents[2]
_MODULE = ROOT / "packaging" / "windows" / "powershell" / "AspireDesktop"
_SCRIPT = _MODULE / "AspireDesktop.psm1"
_INNER = _MODULE / "CommandLine.ps1"
_NEW_SECRET = "canary-new-s3cret"
_PUBLIC = {"Get-AspireCredential", "Get-AspireToken", "Invoke-AspireRequest", "Set-AspireSecret"}
#: What the variables of the script stand for, with what cmd and PowerShell would take apart.
_NAME = '--Zażółć & "Söhne" 100% ^o\' $x'
_VALUES = {"$Name": _NAME, "$Path": "/Branches", "$Method": "GET", "$key=$value": "$top=1"}


def _commands() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each function with each list of arguments: without an addition, and with each of them."""
    for call in calls(_SCRIPT):
        for added in ((), *call.added):
            yield call.function, _filled(call, added)


def _filled(call: Call, added: tuple[str, ...]) -> tuple[str, ...]:
    is_write = "--body" in added or "--yes" in added
    values = _VALUES | ({"$Method": "POST"} if is_write else {})
    if is_write and "--yes" not in added:  # the script says both, one after the other
        added = (*added, "--yes")
    return tuple(values.get(word, word) for word in (*call.words, *added, *call.last))


@pytest.mark.parametrize(("function", "arguments"), list(_commands()))
def test_each_call_of_the_module_is_one_that_the_command_line_takes(
    cli: Cli, server: ApiServer, function: str, arguments: tuple[str, ...]
) -> None:
    assert not any(word.startswith("$") and word != "$top=1" for word in arguments)
    server.script("POST", "/Branches", Answer(json=5))
    assert cli.add(server.url, "--ask-writes", description=_NAME).code == 0
    given = b'{"a": 1}' if "--body" in arguments else b""
    if function == "Set-AspireSecret":
        server.add_account(CLIENT_ID, _NEW_SECRET)
        given = _NEW_SECRET.encode()
    # Its passphrase, where it is given, is the first line of what comes in.
    outcome = cli("--vault-passphrase-stdin", *arguments, stdin=b"unused\n" + given)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.text.strip()
    json.loads(outcome.text)


@pytest.mark.parametrize("name", sorted(_PUBLIC))
def test_what_fails_ends_the_function_whatever_the_error_action(name: str) -> None:
    """Beside a try, ``-ErrorAction SilentlyContinue`` goes on behind an error, with the values of before."""
    guarded = re.findall(
        r"^( +)try \{\n(.*?)^\1\} catch \{\n +\$PSCmdlet\.ThrowTerminatingError\(\$_\)\n\1\}$",
        functions(_SCRIPT)[name],
        re.MULTILINE | re.DOTALL,
    )
    assert sum(text.count("Invoke-AspireCommand") for _, text in guarded) == 1
    assert functions(_SCRIPT)[name].count("Invoke-AspireCommand") == 1


def test_no_wait_for_the_program_is_one_that_ctrl_c_does_not_end() -> None:
    source = functions(_INNER)["Invoke-AspireCommand"]
    assert re.findall(r"WaitForExit\(([^)]*)\)", source) == ["100"]
    assert "$process.Kill()" in source.rpartition("} finally {")[2]


@pytest.mark.parametrize(
    "text",
    ["a b", 'a "b"', "C:\\\\my folder\\\\", r'\\srv\x y\" \\"', '" ', "Zażółć & 日本 100% ^x", r"\ \x"],
)
def test_an_argument_is_quoted_as_windows_own_programs_take_it_apart(text: str) -> None:
    """As Python quotes it, whose rule is that of the C library."""
    source = functions(_INNER)["ConvertTo-AspireArgument"]
    quoted = text
    for pattern, replacement in re.findall(r"-replace '([^']+)', '([^']+)'", source):
        python_replacement = replacement.replace("\\", "\\\\").replace("$1", r"\g<1>")
        quoted = re.sub(pattern.replace(r"\z", r"\Z"), python_replacement, quoted)
    assert f'"{quoted}"' == subprocess.list2cmdline([text])


def test_each_way_to_fail_has_a_category_of_powershell() -> None:
    ways = {REFUSED, USAGE, VAULT, NETWORK, OUTPUT}
    table = _INNER.read_text(encoding="ascii").partition("$Categories = @{")[2].partition("}")[0]
    assert {int(code) for code in re.findall(r"(\d+) = '\w+'", table)} == ways


def test_each_public_function_makes_a_call_and_explains_itself() -> None:
    found = functions(_SCRIPT)
    assert {call.function for call in calls(_SCRIPT)} == _PUBLIC
    for name in _PUBLIC:
        for part in (".SYNOPSIS", ".DESCRIPTION", ".PARAMETER DataDirectory", ".EXAMPLE"):
            assert part in found[name], (name, part)


def test_every_command_that_the_module_calls_tells_why_it_failed_as_an_object(cli: Cli) -> None:
    cli.folder.write_text("a file where the folder has to be")
    for call in calls(_SCRIPT):
        outcome = cli(*_filled(call, ()), stdin=b"new")
        assert outcome.code == 2, call
        assert json.loads(outcome.err.splitlines()[-1])["error"]["message"], call


@pytest.mark.parametrize(
    "script",
    sorted((ROOT / "packaging" / "windows").rglob("*.ps*1")),
    ids=lambda script: script.name,
)
def test_the_scripts_of_powershell_have_no_syntax_error(script: Path) -> None:
    assert syntax_errors(script) == []
    script.read_bytes().decode("ascii")  # Windows PowerShell takes a file without a mark for the code page's


def test_the_manifest_names_what_the_script_exports() -> None:
    manifest = (_MODULE / "AspireDesktop.psd1").read_text(encoding="ascii")
    script = _SCRIPT.read_text(encoding="ascii")
    for text in (manifest, script.rpartition("Export-ModuleMember")[2]):
        assert {name for name in functions(_SCRIPT) if f"'{name}'" in text} == _PUBLIC
