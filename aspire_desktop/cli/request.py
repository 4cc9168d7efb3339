"""The command that sends a request."""

from __future__ import annotations

import codecs
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from aspire_desktop.cli.output import is_standard_output, note, put
from aspire_desktop.cli.session import CliSession
from aspire_desktop.core.charset import text_of
from aspire_desktop.core.errors import InputError, OutputError, ServerError, system_reason
from aspire_desktop.core.request.preparation import raw_request
from aspire_desktop.core.request.url import typed_pairs
from aspire_desktop.core.request.write_guard import check_writes
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.answer_file import AnswerFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.core.response import ResponseRecord

#: A file may take as long as it comes: only silence ends it, and at last a month.
_NO_TOTAL_S: Final = 30 * 86_400.0
#: More of what is no text nobody reads at a terminal.
_MAX_DUMPED: Final = 4_096


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
    output_errors: bool = False,
    max_minutes: int = 240,
    as_is: bool = False,
) -> None:
    """Send one request and write its answer's body, byte for byte; or all pages of a collection.

    Raises:
        ServerError: The answer has an error status; its body is printed all the same.
        OutputError: The answer could not be written, or is not whole.
    """
    if output is not None and is_standard_output(output):
        output = None
    if resume and not (all_pages and output):
        raise InputError("command_line.resume_alone")
    if all_pages and output is not None:
        from aspire_desktop.services.pages.writers import check_target

        output = output.resolve()  # a link stays one, and what it leads to is replaced
        check_target(output)
    with CliSession(data_dir) as session:
        profile = session.credentials.find(name).profile
        base_url, pairs = profile.environment.base_url, _pairs(query, path)
        request = raw_request(base_url, method, path, query=pairs, body=_body(body, as_is=as_is), as_is=as_is)
        check_writes(profile, request, session.vault.policies)
        if request.is_write and profile.asks_before_writes and not yes:
            raise InputError(
                "command_line.write_unconfirmed", method=request.method, host=profile.environment.host
            )
        if all_pages:
            from aspire_desktop.cli.all_pages import AllPages

            pages = AllPages(session, profile, request, verbose=verbose, max_minutes=max_minutes)
            pages.fetch(output, resume=resume)
            return
        if output is None:
            record = session.run(lambda: session.api().execute(profile.id, request))
            _show(record, record.body)
        else:
            file = AnswerFile(output, keeps_errors=output_errors, outlives_disk=request.is_write)
            record = _kept(session, profile.id, request, file)
        _describe(record, verbose=verbose)
    _check(record)


def _kept(
    session: CliSession, profile_id: ProfileId, request: PreparedRequest, file: AnswerFile
) -> ResponseRecord:
    """Write the answer to a file, whole or not at all; that of an error goes to standard output."""
    limits = session.limits
    streaming = replace(
        limits, deadline_s=_NO_TOTAL_S, read_s=limits.deadline_s, max_streamed_bytes=file.limit
    )
    with file:
        record = session.run(lambda: session.api().execute_into(file, profile_id, request, streaming))
        if not file.has_answer:
            _show(record, record.body)
        elif record.is_stray_page and not file.keeps_errors:
            _show(record, file.content())
        elif not record.is_truncated:
            try:
                file.keep()
            except OutputError:
                if request.is_write:  # what it has made may be named in its answer, and nowhere else
                    _show(record, file.content())
                raise
    return record


def _show(record: ResponseRecord, body: bytes) -> None:
    """Print a body as it came; at a terminal, which it would upset, what is no text as a hex dump."""
    is_text = not record.unread_encoding and text_of(body, record.header("content-type") or "") is not None
    if not body or is_text or not sys.stdout.isatty():
        put(body)
        return
    from aspire_desktop.core.json_text.lines import HexLines

    dump = HexLines(body[:_MAX_DUMPED])
    put("\n".join(dump.lines(0, dump.count)) + "\n")
    note(str(Phrase("command_line.not_text", size=len(body), shown=min(len(body), _MAX_DUMPED))))


def _check(record: ResponseRecord) -> None:
    if record.is_truncated:
        raise OutputError("command_line.answer_cut", status=record.status, size=record.size)
    if record.is_stray_page:
        raise ServerError("command_line.web_page", status=record.status)
    if not record.is_success:
        if not record.reason:
            raise ServerError("command_line.status", status=record.status)
        raise ServerError("command_line.status_and_reason", status=record.status, reason=record.reason)


def _pairs(query: Sequence[str], path: str) -> list[tuple[str, str]]:
    """Return what is to be added to the path's own query.

    Raises:
        InputError: An item has no name, or a name is in both or is one of OData's and doubled: servers
            take one of the two, and none says which.
    """
    own = [key for key, _ in typed_pairs(path.partition("?")[2])]
    pairs = []
    for item in query:
        key, sign, value = item.partition("=")
        if not sign or not key:
            raise InputError("command_line.query_malformed", item=item[:40])
        pairs.append((key, value))
    added = [key for key, _ in pairs]
    doubled = [key for key in added if key in own]
    doubled += [key for key, count in Counter([*own, *added]).items() if count > 1 and key.startswith("$")]
    if doubled:
        raise InputError("command_line.query_doubled", name=doubled[0][:40])
    return pairs


def _body(body: str | None, *, as_is: bool) -> bytes | None:
    if body is None:
        return None
    if body == "-":
        if sys.stdin is None:
            raise InputError("command_line.body_input_closed")
        # PowerShell puts a byte order mark before what it hands on, which is no part of JSON.
        mark = b"" if as_is else codecs.BOM_UTF8
        return sys.stdin.buffer.read().removeprefix(mark)
    try:
        return Path(body).read_bytes()
    except OSError as error:
        raise InputError("command_line.body_unreadable", reason=system_reason(error)) from None


def _describe(record: ResponseRecord, *, verbose: bool) -> None:
    if record.unread_encoding:
        note(str(Phrase("command_line.compressed", encoding=record.unread_encoding)))
    if not verbose:
        return
    timing = record.timing
    repeated = ", renewed the token and repeated" if record.is_repeat else ""
    note(f"{record.status} {record.reason}, {timing.total_s * 1000:.0f} ms, {record.size} bytes{repeated}")
    for name in record.not_usable:
        note(f"The server's {name} header is not usable.")
