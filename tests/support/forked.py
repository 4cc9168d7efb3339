"""The process that programs are forked from: ``python -m tests.support.forked SOCKET commands|windows``.

It imports all that programs of that kind may, once; it makes no thread, no connection and nothing of Qt's,
which no fork could use.  For each message on the socket, with the ends of a program's standard streams and
of a socket for the answer, it forks one process that becomes the program, and one that waits for it and tells
its process id and its exit code.  It ends with whoever holds the other end.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import pkgutil
import random
import runpy
import signal
import socket
import sys
import time
import traceback
from collections.abc import Sequence
from typing import NoReturn

_LONGEST_MESSAGE = 200_000
_BELOW = ("aspire_desktop.core", "aspire_desktop.services")
#: All of these packages, by the kind of programs,
_PACKAGES = {
    "commands": (*_BELOW, "aspire_desktop.cli"),
    "windows": (*_BELOW, "aspire_desktop.viewmodels", "aspire_desktop.widgets", "aspire_desktop.app"),
}
#: without what knows the demo's secrets, for which tests look through a window's memory,
_OF_THE_DEMO = "aspire_desktop.app.demo_"
#: these modules,
_MODULES = {
    "commands": ("tests.torture.acting",),
    "windows": ("PySide6.QtNetwork", "qasync", "tests.remote.senses"),
}
#: and what all of them import only where it is used.
_OF_OTHERS = (
    "anyio._backends._asyncio",
    "concurrent.futures.thread",
    "cryptography.hazmat.backends.openssl.backend",
    "cryptography.hazmat.primitives.ciphers.aead",
    "cryptography.hazmat.primitives.kdf.hkdf",
    "httpcore",
    "httpx",
    "jsonschema_rs",
    "sqlite3",
    "truststore",
    "xlsxwriter",
    "yaml",
)


def _stand_on(ends: Sequence[int]) -> None:
    """Have the standard streams be these, as Python makes them at its start."""
    for number, (end, name, mode) in enumerate(zip(ends, ("stdin", "stdout", "stderr"), "rww", strict=True)):
        os.dup2(end, number)
        os.close(end)
        made = getattr(sys, name)
        buffering = 1 if name == "stderr" else -1
        how = {"encoding": made.encoding, "errors": made.errors, "closefd": False}
        setattr(sys, name, open(number, mode, buffering, **how))  # noqa: SIM115, PTH123 (a number)


def _import_all(kind: str) -> None:
    for name in (*_OF_OTHERS, *_MODULES[kind]):
        importlib.import_module(name)
    for name in _PACKAGES[kind]:
        package = importlib.import_module(name)
        for module in pkgutil.walk_packages(package.__path__, f"{name}."):
            if not module.name.endswith("__main__") and not module.name.startswith(_OF_THE_DEMO):
                importlib.import_module(module.name)
    gc.collect()
    gc.freeze()


def _serve(requests: socket.socket) -> None:
    """Fork a process for each request, until whoever asks has gone."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those who wait for the programs
    while True:
        message, ends, _, _ = socket.recv_fds(requests, _LONGEST_MESSAGE, 4)
        if not message:
            return
        if os.fork() == 0:
            requests.close()
            _attend(json.loads(message), ends)
        for end in ends:
            os.close(end)


def _attend(request: dict[str, object], ends: Sequence[int]) -> NoReturn:
    """Tell the process id of a program and how it ended; until that is known no other gets the id."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    *streams, told = ends
    pid = os.fork()
    if pid == 0:
        os.close(told)
        _run(streams, **request)  # type: ignore[arg-type]
    for stream in streams:
        os.close(stream)
    with contextlib.suppress(OSError), socket.socket(fileno=told) as reply:
        reply.send(str(pid).encode())
        ended = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        assert ended is not None
        reply.send(str(ended.si_status if ended.si_code == os.CLD_EXITED else -ended.si_status).encode())
        reply.recv(1)
    os.waitpid(pid, 0)
    os._exit(0)


def _run(streams: Sequence[int], command: list[str], environment: dict[str, str], folder: str) -> NoReturn:
    """Be the program."""
    try:
        _stand_on(streams)
        os.environ.clear()
        os.environ.update(environment)
        os.chdir(folder)
        time.tzset()
        random.seed()
        sys.argv, sys.path[0] = command, folder
        runpy.run_module(command[0], run_name="__main__", alter_sys=True)
    except SystemExit:
        raise
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    sys.exit()


if __name__ == "__main__":
    _import_all(sys.argv[2])
    with socket.socket(fileno=int(sys.argv[1])) as asked:
        _serve(asked)
