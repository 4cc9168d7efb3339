"""Serves the demo application on loopback."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from typing import TYPE_CHECKING

import uvicorn

from aspire_desktop.demo.app import DemoSettings, create_app

if TYPE_CHECKING:
    from collections.abc import Callable


def serve(
    port: int,
    settings: DemoSettings,
    announce: Callable[[str], None],
    *,
    until_stdin_closes: bool = False,
) -> None:
    """Serve on 127.0.0.1 until told to stop.

    Args:
        port: 0 for a free one.
        settings: How the server behaves.
        announce: Called with the base URL as soon as connections are accepted.
        until_stdin_closes: Stop by itself when the standard input ends, as it does with its parent.
    """
    with socket.create_server(("127.0.0.1", port)) as listener:
        config = uvicorn.Config(
            create_app(settings),
            log_level="critical",
            access_log=False,
            lifespan="off",
            server_header=False,
        )
        server = uvicorn.Server(config)
        if until_stdin_closes:
            threading.Thread(target=_stop_with_stdin, args=(server,), daemon=True).start()
        announce(f"http://127.0.0.1:{listener.getsockname()[1]}")
        asyncio.run(server.serve(sockets=[listener]))


def _stop_with_stdin(server: uvicorn.Server) -> None:
    while sys.stdin.buffer.read(1024):
        pass
    server.should_exit = True
