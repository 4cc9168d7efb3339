"""The words of a cURL command as options with their values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Those whose meaning matters here; the rest is only told apart by whether a value follows.
_SHORT: Final = {
    "A": "user-agent",
    "F": "form",
    "G": "get",
    "H": "header",
    "I": "head",
    "K": "config",
    "T": "upload-file",
    "X": "request",
    "b": "cookie",
    "d": "data",
    "e": "referer",
    "k": "insecure",
    "r": "range",
    "u": "user",
    "x": "proxy",
    ":": "next",
}
_SHORT_WITH_VALUE: Final = frozenset("ACDEFHKPQTUXYbcdemortuwxyz")
_VALUED: Final = """
    abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout
    connect-to continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary
    data-raw data-urlencode delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url
    dump-header ech egd-file engine etag-compare etag-save expect100-timeout form form-string ftp-account
    ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip
    header hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway json keepalive-cnt
    keepalive-time key key-type krb libcurl limit-rate local-port login-options mail-auth mail-from
    mail-rcpt max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir
    parallel-max pass pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath
    proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass
    proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword
    proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate referer request request-target
    resolve retry retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5
    socks5-gssapi-service socks5-hostname speed-limit speed-time ssl-sessions stderr telnet-option
    tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii
    trace-config unix-socket upload-file url url-query user user-agent variable vlan-priority write-out
"""
_WITH_VALUE: Final = frozenset(_VALUED.split())
_CONFIG_LINE: Final = re.compile(r'\s*-{0,2}([\w.-]+)(?:\s*[=:]\s*|\s+|$)(?:"((?:[^"\\]|\\.)*)"|(.*))')
_CONFIG_ESCAPES: Final = {"t": "\t", "n": "\n", "r": "\r", "v": "\v"}


@dataclass(frozen=True, slots=True)
class CurlCommand:
    """What a shell would hand over; bytes that are no UTF-8 stand as surrogates.

    Attributes:
        words: Without the program's name.
        stdin: What is piped into it, where the text says so.
        files: The content of files that the text itself writes, by the name it has for them.
    """

    words: Sequence[str]
    stdin: str | None = None
    files: tuple[tuple[str, str], ...] = ()


def options(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each option's long name and its value; a URL as the option ``url``.

    Raises:
        InputError: The last option lacks its value.
    """
    rest = iter(words)
    for word in rest:
        if word.startswith("--") and len(word) > 2:
            yield _long(word[2:], rest)
        elif word.startswith("-") and len(word) > 1 and word != "--":
            yield from _joined(word[1:], rest)
        elif word != "--":
            yield "url", word


def config_words(text: str) -> list[str]:
    """Return the options of a cURL configuration file as words."""
    words = []
    for line in text.splitlines():
        match = _CONFIG_LINE.match(line)
        if match is None or line.lstrip().startswith("#"):
            continue
        name, quoted, bare = match.groups()
        words.append(f"--{name}")
        if quoted is not None:
            words.append(re.sub(r"\\(.)", lambda m: _CONFIG_ESCAPES.get(m[1], m[1]), quoted))
        elif bare and name in _WITH_VALUE:
            words.append(bare.strip())
    return words


def _long(text: str, rest: Iterator[str]) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if name not in _WITH_VALUE:
        return name, ""
    return name, value if equals else _value(rest)


def _joined(letters: str, rest: Iterator[str]) -> Iterator[tuple[str, str]]:
    for place, letter in enumerate(letters):
        name = _SHORT.get(letter, f"-{letter}")
        if letter in _SHORT_WITH_VALUE:
            yield name, letters[place + 1 :] or _value(rest)
            return
        yield name, ""


def _value(rest: Iterator[str]) -> str:
    value = next(rest, None)
    if value is None:
        raise InputError("The last option of this cURL command lacks its value.")
    return value
