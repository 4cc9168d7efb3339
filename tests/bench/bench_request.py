"""Prints what our client costs above a bare httpx.AsyncClient, on a warm loopback connection.

Run it as ``python -m tests.bench.bench_request``.  The target is bare httpx plus one millisecond.
"""

import asyncio
import statistics
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from time import perf_counter

import httpx

from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.services.http.client import HttpClient
from tests.support.api_server import Answer, ApiServer

ROUNDS = 20
REQUESTS = 50
BODY = b"[" + b'{"BranchID":1},' * 70 + b"{}]"


async def main() -> None:
    with ApiServer() as server:
        server.script("GET", "/x", Answer(body=BODY))
        url = f"{server.url}/x"
        request = PreparedRequest(method="GET", url=url)
        ours = HttpClient(lambda: datetime.now(UTC))

        async with httpx.AsyncClient(trust_env=False) as bare:

            async def send_bare() -> object:
                return await bare.get(url, headers={"Authorization": "Bearer t"})

            async def send_ours() -> object:
                return await ours.send(request, origin=server.url, bearer="t")

            await send_bare()
            await send_ours()
            times: dict[str, list[float]] = {"bare httpx": [], "HttpClient": []}
            for _ in range(ROUNDS):  # in turn, so that a busy machine troubles both alike
                times["bare httpx"] += await measured(send_bare)
                times["HttpClient"] += await measured(send_ours)
        await ours.aclose()
    report(times)


async def measured(send: Callable[[], Awaitable[object]]) -> list[float]:
    times = []
    for _ in range(REQUESTS):
        began = perf_counter()
        await send()
        times.append((perf_counter() - began) * 1000)
    return times


def report(times: dict[str, list[float]]) -> None:
    medians = {name: statistics.median(values) for name, values in times.items()}
    lines = [f"{name:12} p50 {median:6.2f} ms" for name, median in medians.items()]
    bare, ours = medians.values()
    lines.append(f"ratio {ours / bare:.2f}, difference {ours - bare:+.2f} ms (target: below +1 ms)")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    asyncio.run(main())
