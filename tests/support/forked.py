"""The process that commands are forked from: ``python -m tests.support.forked SOCKET``.

It imports all that the command line may, once.  For each message on the socket, with the ends of a command's
standard streams and of a socket for the answer, it forks one process that becomes the command, and one that
waits for it and tells its process id and its exit code.  It ends with whoever holds the other end.
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
#: All of these packages, and what they import only where it is used.
_PACKAGES = ("aspire_desktop.core", "aspire_desktop.services", "aspire_desktop.cli")
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


def _import_all() -> None:
    for name in _OF_OTHERS:
        importlib.import_module(name)
    for name in _PACKAGES:
        package = importlib.import_module(name)
        for module in pkgutil.walk_packages(package.__path__, f"{name}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    gc.collect()
    gc.freeze()


def _serve(requests: socket.socket) -> None:
    """Fork a process for each request, until whoever asks has gone."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those who wait for the commands
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
    """Tell the process id of a command and how it ended."""
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
        reply.send(str(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])).encode())
    os._exit(0)


def _run(streams: Sequence[int], command: list[str], environment: dict[str, str], folder: str) -> NoReturn:
    """Be the command."""
    try:
        _stand_on(streams)
        os.environ.clear()
        os.environ.update(environment)
        os.chdir(folder)
        time.tzset()
        random.seed()
        sys.argv, sys.path[0] = command, folder
        runpy.run_module(command[0], run_name="__main__", alter_sys=True)
    except BaseException:  # a command ends its process itself
        traceback.print_exc()
    os._exit(1)


if __name__ == "__main__":
    _import_all()
    with socket.socket(fileno=int(sys.argv[1])) as asked:
        _serve(asked)
