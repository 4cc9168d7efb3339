"""cURL's options by name: which take a value, and what becomes of each in a pasted command."""

from __future__ import annotations

from typing import Final

#: One letter each, as in ``-X PUT``.
SHORT: Final = {
    "#": "progress-bar",
    "0": "http1.0",
    "1": "tlsv1",
    "2": "sslv2",
    "3": "sslv3",
    "4": "ipv4",
    "6": "ipv6",
    ":": "next",
    "A": "user-agent",
    "B": "use-ascii",
    "C": "continue-at",
    "D": "dump-header",
    "E": "cert",
    "F": "form",
    "G": "get",
    "H": "header",
    "I": "head",
    "J": "remote-header-name",
    "K": "config",
    "L": "location",
    "M": "manual",
    "N": "no-buffer",
    "O": "remote-name",
    "P": "ftp-port",
    "Q": "quote",
    "R": "remote-time",
    "S": "show-error",
    "T": "upload-file",
    "U": "proxy-user",
    "V": "version",
    "X": "request",
    "Y": "speed-limit",
    "Z": "parallel",
    "a": "append",
    "b": "cookie",
    "c": "cookie-jar",
    "d": "data",
    "e": "referer",
    "f": "fail",
    "g": "globoff",
    "h": "help",
    "i": "show-headers",
    "j": "junk-session-cookies",
    "k": "insecure",
    "l": "list-only",
    "m": "max-time",
    "n": "netrc",
    "o": "output",
    "p": "proxytunnel",
    "q": "disable",
    "r": "range",
    "s": "silent",
    "t": "telnet-option",
    "u": "user",
    "v": "verbose",
    "w": "write-out",
    "x": "proxy",
    "y": "speed-time",
    "z": "time-cond",
}


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_UNDERSTOOD_VALUED: Final = _names("""
    config cookie data data-ascii data-binary data-raw data-urlencode form form-string header json
    oauth2-bearer proto-default referer request upload-file url url-query user user-agent variable
""")
_UNDERSTOOD_FLAGS: Final = _names("get globoff head next")
#: Those that change what is sent, or how the server is found and trusted, and that this program decides.
_LEFT_OUT_VALUED: Final = _names("""
    abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers connect-to continue-at
    crlfile curves delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url ech engine
    etag-compare haproxy-clientip hsts httpsig-algo httpsig-headers httpsig-key httpsig-keyid interface
    ip-tos ipfs-gateway key key-type local-port login-options netrc-file noproxy pass pinnedpubkey
    preproxy proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile
    proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name
    proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 range
    request-target resolve sasl-authzid service-name sigalgs socks4 socks4a socks5 socks5-gssapi-service
    socks5-hostname ssl-sessions time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser
    unix-socket vlan-priority
""")
_LEFT_OUT_FLAGS: Final = _names("""
    anyauth basic ca-native cert-status crlf digest doh-cert-status doh-insecure haproxy-protocol insecure
    location-trusted metalink negotiate netrc netrc-optional ntlm ntlm-wb proxy-anyauth proxy-basic
    proxy-ca-native proxy-digest proxy-http2 proxy-http3 proxy-insecure proxy-negotiate proxy-ntlm
    proxy-ssl-allow-beast proxy-ssl-auto-client-cert proxy-tlsv1 proxytunnel socks5-basic socks5-gssapi
    socks5-gssapi-nec ssl-allow-beast ssl-auto-client-cert ssl-no-revoke ssl-revoke-best-effort
    tr-encoding use-ascii
""")
#: What becomes of the response, how long and how often is tried, and what only other protocols have.
_HARMLESS_VALUED: Final = _names("""
    connect-timeout cookie-jar create-file-mode dump-header egd-file etag-save expect100-timeout
    ftp-account ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms
    help hostpubmd5 hostpubsha256 keepalive-cnt keepalive-time knownhosts krb libcurl limit-rate mail-auth
    mail-from mail-rcpt max-filesize max-redirs max-time output output-dir parallel-max parallel-max-host
    proto proto-redir pubkey quote random-file rate retry retry-delay retry-max-time speed-limit
    speed-time stderr telnet-option tftp-blksize trace trace-ascii trace-config upload-flags write-out
""")
_HARMLESS_FLAGS: Final = _names("""
    alpn append buffer clobber compressed compressed-ssh create-dirs disable disable-eprt disable-epsv
    disallow-username-in-url dump-ca-embed eprt epsv fail fail-early fail-with-body false-start follow
    form-escape ftp-create-dirs ftp-pasv ftp-pret ftp-skip-pasv-ip ftp-ssl ftp-ssl-ccc ftp-ssl-control
    ftp-ssl-reqd http0.9 http1.0 http1.1 http2 http2-prior-knowledge http3 http3-only
    ignore-content-length include ipv4 ipv6 junk-session-cookies keepalive list-only location
    mail-rcpt-allowfails manual mptcp npn out-null parallel parallel-immediate path-as-is post301 post302
    post303 progress-bar progress-meter raw remote-header-name remote-name remote-name-all remote-time
    remove-on-error retry-all-errors retry-connrefused sasl-ir sessionid show-error show-headers silent
    skip-existing ssl ssl-reqd sslv2 sslv3 styled-output suppress-connect-headers tcp-fastopen tcp-nodelay
    tftp-no-options tls-earlydata tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 trace-ids trace-time verbose
    version xattr
""")

VALUED: Final = _UNDERSTOOD_VALUED | _LEFT_OUT_VALUED | _HARMLESS_VALUED
#: Those without a value; each may be taken back by a ``no-`` before it.
FLAGS: Final = _UNDERSTOOD_FLAGS | _LEFT_OUT_FLAGS | _HARMLESS_FLAGS
UNDERSTOOD: Final = _UNDERSTOOD_VALUED | _UNDERSTOOD_FLAGS
LEFT_OUT: Final = _LEFT_OUT_VALUED | _LEFT_OUT_FLAGS
HARMLESS: Final = _HARMLESS_VALUED | _HARMLESS_FLAGS
