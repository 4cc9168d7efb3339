"""Requests that are hard to write down in any shell or language."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

from hypothesis import strategies as st

from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.url import query_string
from tests.support.request_recorder import Recorded

#: Replaced by the address of whoever is asked.
BASE = "http://127.0.0.1:9"

HOSTILE = (
    "it's",
    '"quoted"',
    "'\"'\"'",
    "'\"",
    "$HOME $ASPIRE_TOKEN `id` $(id) ${x} $env:PATH $(exit)",
    "a\\b\\",
    '\\"\\\\"\\',
    "!history !! !$ a!b'c!",
    "a;b|c&d && e || f > /dev/null < g",
    "%PATH% %20 %% %^ %1 100%",
    '^caret^ ^^ ^" ^& a^',
    "‘curly’ ‚low‛ “double” „low”",
    "Bjørk 漢字 🙂 \u202eabc\u00a0\ufeff",
    "@/etc/hostname",
    "--data @x -H",
    "{a,b}[1-3]{}[]",
    "#comment ~ * ? =",
    '`n `" `` $(1)',
    "# {0} {{}} %s %b \\n \\x41 \\u0041",
    "'@",
    "  blank  ",
)

#: Those that break lines, or that a terminal would act on.
CONTROLS = (
    "line\nbreak",
    "\n",
    "a\n'@\nb",
    'a\n’@\n"@\n',
    "a\r\nb\tc\rd",
    "\x01\x1b[31m\x7f\x85\u2028",
    "a\nEOF\n",
)

BODIES = (
    b"",
    b"\0",
    bytes(range(256)),
    b"\xff\xfe text \xc3",
    b"1\x002\\0123'",
    b"\xef\xbb\xbf{}",
    "漢".encode("utf-16"),
    *(text.encode() for text in HOSTILE + CONTROLS),
    *(
        json.dumps({"a": text, "n": 1.10}, ensure_ascii=False, indent=2).encode()
        for text in HOSTILE + CONTROLS
    ),
)


def request(
    value: str = "x", body: bytes | None = None, method: str = "", content_type: str = "application/json"
) -> PreparedRequest:
    """Make a request with `value` in the query and, where one can hold it, in a header."""
    headers = [("Accept", "application/json, */*;q=0.8")]
    if value.isascii() and value.isprintable():
        headers.append(("X-Odd", value))
    if body is not None and content_type:
        headers.append(("Content-Type", content_type))
    return PreparedRequest(
        method=method or ("GET" if body is None else "POST"),
        url=f"{BASE}/A%2FB(1)?{query_string([('$filter', value), ('$top', '5')])}",
        headers=tuple(headers),
        body=body,
    )


#: Every hostile value in every place it can stand in.
CORPUS = (
    *(request(value) for value in HOSTILE + CONTROLS),
    *(request(body=body) for body in BODIES),
    request(body=b"{}", content_type=""),
    request(body=b"x" * 300_000),
    request(body=b"{}", method="DELETE"),
    request(body=b"{}", method="PATCH"),
    *(request(method=method) for method in ("HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")),
    PreparedRequest(method="GET", url=f"{BASE}/a/[1-2]/{{b}}?c={{d,e}}"),
    PreparedRequest(
        method="PUT",
        url=f"{BASE}/",
        headers=(("X-Empty", ""), ("X-Two", "1"), ("X-Two", '"2"'), ("If-Match", '"a\\"')),
        body=b"{}",
    ),
)

_HEADER_VALUES = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=20)


@st.composite
def requests(draw: st.DrawFn) -> PreparedRequest:
    bodies = st.one_of(st.none(), st.binary(max_size=40), st.text(max_size=40).map(str.encode))
    body = draw(bodies)
    made = request(draw(st.text(max_size=20)), body, draw(st.sampled_from(("POST", "PUT", "DELETE"))))
    return PreparedRequest(
        method=made.method,
        url=made.url,
        headers=(*made.headers, ("X-Any", draw(_HEADER_VALUES))),
        body=made.body,
    )


def check_same(
    recorded: Recorded, asked: PreparedRequest, token: str | None, body: bytes | None = None
) -> None:
    """Compare what came in with what was asked for; `body` replaces the one to expect."""
    parts = urlsplit(asked.url)
    assert recorded.method == asked.method
    assert recorded.target == parts.path + (f"?{parts.query}" if parts.query else "")
    for name in {name.lower() for name, _ in asked.headers}:
        values = [value.strip(" \t") for one, value in asked.headers if one.lower() == name]
        assert [value.strip(" \t") for value in recorded.header(name)] == values
    assert recorded.header("authorization") == ([] if token is None else [f"Bearer {token}"])
    asked_types = [value for name, value in asked.headers if name.lower() == "content-type"]
    assert recorded.header("content-type") == asked_types
    assert recorded.body == ((asked.body or b"") if body is None else body)
    if asked.body or asked.method in ("POST", "PUT", "PATCH"):
        assert recorded.header("content-length") == [str(len(recorded.body))]
