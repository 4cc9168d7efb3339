"""A pasted cURL command, read as the request that it would send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspire_desktop.core.request.curl_reading import CurlReading
from aspire_desktop.core.request.curl_shells import shell_command

if TYPE_CHECKING:
    from aspire_desktop.core.request.pasted_request import PastedRequest


def parse_curl(text: str) -> PastedRequest:
    """Read a cURL command written for bash, for cmd or for PowerShell.

    Nothing is run and no file is opened.  Every option is understood, named in a note, or known to be
    harmless.

    Raises:
        InputError: It is no cURL command, or one that cannot be read.
    """
    command, notes = shell_command(text)
    reading = CurlReading(command, notes)
    reading.take(command.words)
    return reading.result()
