"""The command that sends a request."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aspire_desktop.cli.session import CliSession
from aspire_desktop.core.errors import InputError, ServerError
from aspire_desktop.core.request.preparation import raw_request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.response import ResponseRecord


def send(  # noqa: PLR0913 (the command's own options)
    data_dir: Path | None,
    name: str,
    *,
    method: str,
    path: str,
    query: Sequence[str],
    body: str | None,
    output: Path | None,
    yes: bool,
    verbose: bool,
    all_pages: bool = False,
    resume: bool = False,
) -> None:
    """Send one request and write its answer's body, byte for byte; or all pages of a collection.

    Raises:
        ServerError: The answer has an error status; its body is written all the same.
    """
    if resume and not (all_pages and output):
        raise InputError("--resume goes with --all-pages and --output.")
    if all_pages and output is not None:
        from aspire_desktop.services.pages.writers import check_target

        check_target(output)
    session = CliSession(data_dir)
    profile = session.credentials.find(name).profile
    request = raw_request(profile.environment.base_url, method, path, query=_pairs(query), body=_body(body))
    if request.is_write and profile.environment.is_production and not yes:
        raise InputError(
            f"{request.method} on {profile.environment.host} writes to production: say --yes to do it."
        )
    if all_pages:
        from aspire_desktop.cli.all_pages import AllPages

        AllPages(session, profile.id, request, verbose=verbose).fetch(output, resume=resume)
        return
    api = session.api()
    record = session.run(lambda: api.execute(profile.id, request))
    _write(record, output)
    if verbose:
        _describe(record)
    if not record.is_success:
        raise ServerError(f"The server answered {record.status} {record.reason}.".replace(" .", "."))


def _pairs(query: Sequence[str]) -> list[tuple[str, str]]:
    pairs = []
    for item in query:
        key, sign, value = item.partition("=")
        if not sign or not key:
            raise InputError(f"--query needs K=V, not “{item[:40]}”.")
        pairs.append((key, value))
    return pairs


def _body(body: str | None) -> bytes | None:
    if body is None:
        return None
    if body == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(body).read_bytes()
    except OSError as error:
        raise InputError(f"The body's file cannot be read: {error.strerror}.") from None


def _write(record: ResponseRecord, output: Path | None) -> None:
    if output is None:
        sys.stdout.buffer.write(record.body)
        sys.stdout.buffer.flush()
        return
    try:
        output.write_bytes(record.body)
    except OSError as error:
        raise InputError(f"The answer cannot be written: {error.strerror}.") from None


def _describe(record: ResponseRecord) -> None:
    timing = record.timing
    note = ", renewed the token and repeated" if record.is_repeat else ""
    click.echo(
        f"{record.status} {record.reason}, {timing.total_s * 1000:.0f} ms, {len(record.body)} bytes{note}",
        err=True,
    )
    for name in record.not_usable:
        click.echo(f"The server's {name} header is not usable.", err=True)
