"""A request as a command that can be pasted into a shell."""

import shlex

from aspire_desktop.core.request.prepared import PreparedRequest

#: Never the token itself: the command is made to be shared.
_AUTHORIZATION = '"Authorization: Bearer $ASPIRE_TOKEN"'


def curl_command(request: PreparedRequest) -> str:
    """Return a bash command that sends `request`, with a placeholder for the token."""
    lines = [f"curl --request {request.method} {shlex.quote(request.url)}", f"--header {_AUTHORIZATION}"]
    lines += [f"--header {shlex.quote(f'{name}: {value}')}" for name, value in request.headers]
    if request.body is not None:
        lines.append(f"--data-binary {shlex.quote(request.body.decode('utf-8', 'replace'))}")
    return " \\\n  ".join(lines)
