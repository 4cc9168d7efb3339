"""Standard streams that are closed, full, gone or of another code page, and signals at any moment."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.conftest import CLIENT_ID, SECRET, Cli, Outcome
from tests.support.api_server import Answer, ApiServer, Received, Silence

NAME = "Łódź → 東京"
COMMANDS = [
    ("credentials", "list"),
    ("credentials", "list", "--json"),
    ("token", "Payroll"),
    ("request", "Payroll", "GET", "/Branches"),
    ("request", "Payroll", "GET", "/Branches?$top=2", "--all-pages"),
    ("completion", "bash"),
]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its shell and its signals are others")


def shell(cli: Cli, command: tuple[str, ...], redirection: str) -> tuple[int, str]:
    """Run a command with a redirection of its standard output; return its code and standard error."""
    result = subprocess.run(
        ["bash", "-c", f'"$@" {redirection}', "bash", *cli.command(*command)],
        env=cli.environment,
        capture_output=True,
        check=False,
    )
    return result.returncode, result.stderr.decode()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_result_that_nobody_can_get_is_no_success(
    cli: Cli, server: ApiServer, command: tuple[str, ...]
) -> None:
    cli.add(server.url)
    for redirection in (">&-", ">/dev/full"):
        code, err = shell(cli, command, redirection)
        assert code == 5, (redirection, err)
        assert err.count("\n") == 1
        assert "could not be written to standard output" in err
    code, err = shell(cli, command, "2>&- >&-")
    assert (code, err) == (5, "")
    code, err = shell(cli, command, "| true; exit ${PIPESTATUS[0]}")
    assert code in (0, 5)  # it may have been quicker than its reader's end
    assert err == ""


def test_a_reader_that_has_gone_is_no_news(cli: Cli, server: ApiServer) -> None:
    server.script("GET", "/Branches", Answer(body=b"x" * 1_000_000))
    cli.add(server.url)
    command = ("request", "Payroll", "GET", "/Branches")
    assert shell(cli, command, "| head -c 10 >/dev/null; exit ${PIPESTATUS[0]}") == (5, "")


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_a_reader_of_the_help_that_has_gone_makes_no_refusal_of_a_server(cli: Cli, option: str) -> None:
    outcomes = {shell(cli, (option,), "| true; exit ${PIPESTATUS[0]}") for _ in range(3)}
    assert outcomes <= {(0, ""), (5, "")}


def test_closed_streams_never_become_a_file_of_ours(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    before = cli("credentials", "list").out
    for redirection in ("<&-", "<&- >&-", "2>&-", "<&- >&- 2>&-"):
        shell(cli, ("token", "Payroll", "--refresh"), redirection)
    assert cli("credentials", "list").out.split(b"\t")[:4] == before.split(b"\t")[:4]
    assert b"token" not in (cli.folder / "vault.lock").read_bytes()


def test_a_secret_from_a_closed_standard_input_is_a_usage_error(cli: Cli) -> None:
    options = ("--description", "x", "--client-id", "c", "--secret-stdin", "--environment", "sandbox")
    code, err = shell(cli, ("credentials", "add", *options), "<&-")
    assert code == 2
    assert err.count("\n") == 1


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii", "cp932"])
def test_names_of_any_script_go_through_every_code_page(cli: Cli, server: ApiServer, encoding: str) -> None:
    secret = "Pässwörd→東京"
    options = ("--description", NAME, "--client-id", CLIENT_ID, "--environment", "custom")
    arguments = ("credentials", "add", *options, "--base-url", server.url, "--secret-stdin")
    assert on_page(cli, encoding, *arguments, stdin=f"{secret}\n".encode()).code == 0
    listed = on_page(cli, encoding, "credentials", "list")
    assert (listed.code, listed.err) == (0, "")
    assert NAME in listed.text
    as_json = on_page(cli, encoding, "credentials", "list", "--json")
    assert as_json.out.isascii()
    assert json.loads(as_json.out)[0]["description"] == NAME
    server.accounts.secrets[CLIENT_ID] = secret
    assert on_page(cli, encoding, "token", NAME).code == 0


def on_page(cli: Cli, encoding: str, *arguments: str, stdin: bytes = b"") -> Outcome:
    """Run a command as on a system of that code page."""
    page = {"PYTHONIOENCODING": encoding, "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    return replace(cli, environment=cli.environment | page)(*arguments, stdin=stdin)


def test_a_secret_after_a_byte_order_mark_is_the_secret(cli: Cli, server: ApiServer) -> None:
    options = ("--description", "Payroll", "--client-id", CLIENT_ID, "--environment", "custom")
    arguments = ("credentials", "add", *options, "--base-url", server.url, "--secret-stdin")
    assert cli(*arguments, stdin=b"\xef\xbb\xbf" + SECRET.encode() + b"\r\n").code == 0
    assert cli("token", "Payroll").code == 0


def test_no_session_bus_is_one_sentence(cli: Cli) -> None:
    cli.add("https://api.example.test")
    for arguments in (("credentials", "list"), ("token", "Payroll"), ("request", "Payroll", "GET", "/x")):
        for address in ("", "unix:path=/nowhere/at-all"):
            outcome = cli(*arguments, DBUS_SESSION_BUS_ADDRESS=address, XDG_RUNTIME_DIR="/nowhere")
            assert outcome.code == 3, outcome.err
            assert outcome.err.count("\n") == 1


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("rest", [(), ("--output", "x.json"), ("--all-pages",)])
def test_a_signal_while_an_answer_is_awaited_ends_it_without_a_traceback(
    cli: Cli, server: ApiServer, tmp_path: Path, number: signal.Signals, code: int, rest: tuple[str, ...]
) -> None:
    asked = threading.Event()

    def hang(_: Received) -> Answer:
        asked.set()
        return Answer(silence=Silence.AFTER_REQUEST)

    server.script("GET", "/Branches", hang)
    cli.add(server.url)
    command = cli.command("request", "Payroll", "GET", "/Branches?$top=2", *rest)
    with subprocess.Popen(
        command, env=cli.environment, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert asked.wait(180)
        process.send_signal(number)
        out, err = process.communicate()
    assert (process.returncode, out) == (code, b"")
    assert b"Traceback" not in err
    assert len(err.split(b"\n")) <= 2
    assert not list(tmp_path.glob("*x.json*"))


#: Python's own start is not ours to guard: the clock begins when it is over.
_UP = """
import os, runpy, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.write(3, b"up")
sys.argv[0] = "aspire-desktop-cli"
runpy.run_module("aspire_desktop.cli", run_name="__main__")
"""


@pytest.mark.parametrize("after_ms", range(0, 600, 60))
def test_an_interruption_at_any_moment_leaves_no_traceback(
    cli: Cli, server: ApiServer, after_ms: int
) -> None:
    cli.add(server.url)
    command = [sys.executable, "-c", _UP, *cli.command("token", "Payroll", "--refresh")[3:]]
    up, told = os.pipe()
    with subprocess.Popen(
        ["bash", "-c", f'exec 3>&{told}; exec "$@"', "bash", *command],
        env=cli.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        pass_fds=[told],
    ) as process:
        assert os.read(up, 2) == b"up"
        try:
            out, err = process.communicate(timeout=after_ms / 1000)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
            out, err = process.communicate()
    os.close(up)
    os.close(told)
    assert b"Traceback" not in err
    assert process.returncode in (0, 130, -signal.SIGINT)
    assert process.returncode != 0 or out.startswith(b"token-")


def test_a_child_that_a_signal_ended_is_told_as_shells_do(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    kill = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    outcome = cli("exec", "Payroll", "--", sys.executable, "-c", kill)
    assert (outcome.code, outcome.err) == (137, "")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_what_ends_us_is_passed_on_to_the_child(
    cli: Cli, server: ApiServer, tmp_path: Path, number: signal.Signals
) -> None:
    cli.add(server.url)
    ready = tmp_path / "ready"
    os.mkfifo(ready)
    # Held back until it is waited for: what came right before `signal.pause` would not end that.
    child = (
        "import signal, sys\n"
        f"signal.pthread_sigmask(signal.SIG_BLOCK, {{{int(number)}}})\n"
        "open(sys.argv[1], 'w').close()\n"
        f"signal.sigwait({{{int(number)}}})\n"
        "sys.exit(9)\n"
    )
    command = cli.command("exec", "Payroll", "--", sys.executable, "-c", child, str(ready))
    with subprocess.Popen(command, env=cli.environment, stderr=subprocess.PIPE) as process:
        ready.open("rb").close()
        process.send_signal(signal.SIGINT)  # as from a terminal, where the child decides
        process.send_signal(number)
        assert process.communicate()[1] == b""
    assert process.returncode == 9


def test_a_signal_that_does_not_interrupt_the_wait_is_passed_on_all_the_same(
    cli: Cli, server: ApiServer, tmp_path: Path
) -> None:
    cli.add(server.url)
    ready = tmp_path / "ready"
    os.mkfifo(ready)
    # Another thread has the signal, so that no system call of the first one ends by it: as for what
    # comes between Python's last look at its signals and the call.
    code = (
        "import signal, threading, aspire_desktop.cli.main as m\n"
        "threading.Thread(target=threading.Event().wait, daemon=True).start()\n"
        "signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})\n"
        "m.run()\n"
    )
    child = (
        "import signal, sys\n"
        "open(sys.argv[1], 'w').close()\n"
        "sys.exit(3 if signal.sigtimedwait({signal.SIGTERM}, 180) is None else 9)\n"
    )
    arguments = cli.command("exec", "Payroll", "--", sys.executable, "-c", child, str(ready))[3:]
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, env=cli.environment, stderr=subprocess.PIPE) as process:
        ready.open("rb").close()
        process.send_signal(signal.SIGTERM)
        assert process.communicate()[1] == b""
    assert process.returncode == 9


def _ignoring(number: signal.Signals, command: list[str]) -> list[str]:
    """Return `command` as a shell starts it that has it ignore `number`."""
    return ["bash", "-c", f'trap "" {number.name}; exec "$@"', "bash", *command]


def test_a_command_that_is_to_ignore_interruptions_goes_on_and_can_be_ended_all_the_same(
    cli: Cli, server: ApiServer
) -> None:
    asked = threading.Event()

    def hang(_: Received) -> Answer:
        asked.set()
        return Answer(silence=Silence.AFTER_REQUEST)

    server.script("GET", "/Branches", hang)
    cli.add(server.url)
    command = _ignoring(signal.SIGINT, cli.command("request", "Payroll", "GET", "/Branches"))
    with subprocess.Popen(
        command, env=cli.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert asked.wait(180)
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate()
    assert (process.returncode, out, err.strip()) == (143, b"", b"")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP])
def test_a_child_ignores_what_we_were_told_to_ignore(
    cli: Cli, server: ApiServer, number: signal.Signals
) -> None:
    cli.add(server.url)
    child = f"import signal; print(signal.getsignal({int(number)}) is signal.SIG_IGN)"
    command = _ignoring(number, cli.command("exec", "Payroll", "--", sys.executable, "-c", child))
    result = subprocess.run(command, env=cli.environment, capture_output=True, check=False, timeout=180)
    assert (result.returncode, result.stdout, result.stderr) == (0, b"True\n", b"")


def test_a_signal_that_comes_before_there_is_a_child_ends_it(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    code = (
        "import os, signal, subprocess, aspire_desktop.cli.child as child, aspire_desktop.cli.main as m\n"
        "class Early(subprocess.Popen):\n"
        "    def __init__(self, *a, **k):\n"
        "        os.kill(os.getpid(), signal.SIGTERM)\n"
        "        super().__init__(*a, **k)\n"
        "child.subprocess.Popen = Early\n"
        "m.run()\n"
    )
    command = [sys.executable, "-c", code, *cli.command("exec", "Payroll", "--", "sleep", "600")[3:]]
    result = subprocess.run(command, env=cli.environment, capture_output=True, check=False, timeout=180)
    assert (result.returncode, result.stderr) == (143, b"")


def test_a_signal_while_the_end_is_told_is_no_traceback(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    code = (
        "import os, signal, aspire_desktop.cli.main as m\n"
        "def ended(*_): os.kill(os.getpid(), signal.SIGTERM)\n"
        "m.Run.ended = ended\n"
        "m.run()\n"
    )
    command = [sys.executable, "-c", code, *cli.command("credentials", "list")[3:]]
    result = subprocess.run(command, env=cli.environment, capture_output=True, check=False, timeout=180)
    assert (result.returncode, result.stderr) == (143, b"")


def test_a_fault_of_the_program_is_one_line_without_its_text(cli: Cli, tmp_path: Path) -> None:
    code = (
        "import aspire_desktop.cli.credentials as c, aspire_desktop.cli.main as m, sys\n"
        "def bad(*a, **k): raise RuntimeError('canary-text')\n"
        "c.list_all = bad\n"
        "sys.exit(m.main(['credentials', 'list']))\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], env=cli.environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 6
    assert result.stderr.count("\n") == 1
    assert "RuntimeError" in result.stderr
    assert "canary" not in result.stderr


def test_an_answer_that_is_cut_at_a_limit_is_no_success(cli: Cli, server: ApiServer) -> None:
    server.script("GET", "/Branches", Answer(body=b"x" * 2**20, endless=True, has_length=False))
    cli.add(server.url)
    outcome = cli("request", "Payroll", "GET", "/Branches")
    assert outcome.code == 5
    assert "not whole" in outcome.err


def test_to_a_file_an_answer_is_streamed_beyond_what_memory_would_hold(
    cli: Cli, server: ApiServer, tmp_path: Path
) -> None:
    size = 300 * 2**20
    if shutil.disk_usage(tmp_path).free < 8 * size:
        pytest.skip("there is not enough room")
    packed = zlib.compressobj(1, zlib.DEFLATED, 31)
    body = b"".join([*(packed.compress(bytes(2**20)) for _ in range(300)), packed.flush()])
    server.script("GET", "/Branches", Answer(body=body, headers={"Content-Encoding": "gzip"}))
    cli.add(server.url)
    command = ("request", "Payroll", "GET", "/Branches", "--output", str(tmp_path / "x.json"))
    lean = ["bash", "-c", 'ulimit -v 450000; exec "$@"', "bash", *cli.command(*command)]
    outcome = subprocess.run(lean, env=cli.environment, capture_output=True, check=False, timeout=180)
    assert (outcome.returncode, outcome.stderr) == (0, b"")
    assert (tmp_path / "x.json").stat().st_size == size
    (tmp_path / "x.json").unlink()


def test_what_is_no_text_is_dumped_at_a_terminal_and_passed_on_as_it_came(
    cli: Cli, server: ApiServer
) -> None:
    body = b"(\xb5/\xfd" + bytes(range(256)) * 20
    server.script("GET", "/Branches", Answer(body=body, headers={"Content-Encoding": "zstd"}))
    cli.add(server.url)
    piped = cli("request", "Payroll", "GET", "/Branches")
    assert (piped.code, piped.out) == (0, body)
    assert piped.err == "The answer is compressed (zstd), which cannot be read here: it is as it came.\n"
    shown = _at_a_terminal(cli, "request", "Payroll", "GET", "/Branches")
    assert shown.startswith(b"00000000  28 b5 2f fd 00 01")
    assert b"4,096 of 5,124 bytes are shown. --output FILE writes all" in shown
    assert b"\xb5" not in shown
    server.script("GET", "/Branches", Answer(body=b'["text"]'))
    assert _at_a_terminal(cli, "request", "Payroll", "GET", "/Branches") == b'["text"]'


def _at_a_terminal(cli: Cli, *arguments: str) -> bytes:
    """Return all that a command writes to its terminal."""
    terminal, inside = os.openpty()
    with subprocess.Popen(cli.command(*arguments), env=cli.environment, stdout=inside, stderr=inside):
        os.close(inside)
        pieces = []
        with contextlib.suppress(OSError):  # which is how its end is told
            while piece := os.read(terminal, 65_536):
                pieces.append(piece)
    os.close(terminal)
    return b"".join(pieces)
