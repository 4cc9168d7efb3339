"""What can go wrong with the way to a server, and what it answers, by code."""

from typing import Final

TEMPLATES: Final = {
    "network.no_answer": "{host} did not answer within {limit_s:g} s.",
    "network.compression_damaged": "The compressed answer of {host} is damaged.",
    "network.proxy_wants_password": "The proxy {proxy} asks for a user name and a password.",
    "network.proxy_wants_windows": (
        "The proxy {proxy} asks for a Windows sign-in ({schemes}), which Aspire Desktop cannot do. Ask for a "
        "way without it, or for a user name and a password."
    ),
    "network.proxy_refused": "The proxy {proxy} refused to connect to {host}.",
    "network.connect_timeout": "{host} did not accept a connection within {limit_s:g} s.",
    "network.silent": "{host} was silent for {limit_s:g} s.",
    "network.not_http": "{host} did not answer in valid HTTP: is this the API's address?",
    "network.broke": (
        "The connection to {host} broke before the answer was complete: {received:,} bytes had come."
    ),
    "network.closed": "{host} closed the connection without an answer.",
    "network.no_tls": "{host} does not speak TLS as we do: no encrypted connection could be made.",
    "network.unreachable": "No connection to {place} could be made.",
    "network.answer_not_done": (
        "{host} began to answer but was not done after the time limit of {limit_s:g} s: {received:,} bytes "
        "had come."
    ),
    "network.answer_deadline": "{host} did not answer within the time limit of {limit_s:g} s.",
    "network.connect_deadline": "No connection to {host} within the time limit of {limit_s:g} s.",
    "network.untrusted": "{problem} Nothing was sent.",
    "network.untrusted_issuer": "{problem} It was issued by “{issuer}”. Nothing was sent.",
    "network.plain_http_found": (
        "Plain HTTP on this port: {host}:{port} answers without encryption. "
        "Check the port in the base URL. Nothing was sent."
    ),
    "network.tls_found": (
        "TLS on this port: {host}:{port} expects an encrypted connection. Use https:// in the base URL."
    ),
    "network.certificate_without_names": (
        "The certificate of {host} names no host: it has no subject alternative name."
    ),
    "network.certificate_expired": (
        "The certificate of {host} has expired, or this computer's clock is wrong."
    ),
    "network.certificate_not_yet_valid": (
        "The certificate of {host} is not valid yet, or this computer's clock is wrong."
    ),
    "network.certificate_of_other_host": (
        "The certificate is not for {host}: something else answers in its place."
    ),
    "network.certificate_revoked": "The certificate of {host} was revoked.",
    "network.certificate_not_trusted": "The certificate of {host} is not trusted by this computer.",
    "network.the_proxy": "the proxy {proxy}",
    "network.name_unknown": (
        "The name of {place} cannot be looked up: it is wrong, or this computer is offline."
    ),
    "network.no_server": "There is no server at {place}: it refused the connection.",
    "proxy.address_missing": "Enter the proxy's address, e.g. http://proxy.example.com:8080.",
    "proxy.port": "The proxy's port must be a number from 1 to 65535.",
    "proxy.no_host": "The proxy's address must begin with http:// or https:// and name a host.",
    "proxy.user_name": (
        "Leave user name and password out: they would lie in a plain file. A proxy that needs them works "
        "through the system's own proxy settings."
    ),
    "proxy.path": "The proxy's address must end after the port.",
    "proxy.blanks": "The proxy's address must not hold blanks.",
    "proxy.system_setting": "The system's proxy setting cannot be used: it must be an http:// address.",
    "proxy.script_unusable": (
        "The proxy script {script} of the system's settings cannot be used: check it, or choose another "
        "proxy in the settings."
    ),
    "proxy.setting_unreadable": "The proxy setting could not be read: choose it again in the settings.",
    "proxy.setting_unusable": "The proxy in the settings cannot be used. {cause}",
    "server.credentials_rejected": (
        "{host} rejected these credentials (or the API is not enabled for this tenant): it answered {status}."
    ),
    "server.refresh_token_refused": "The server did not take the refresh token.",
    "server.web_app": "This looks like the web app's address, not the API's: check the base URL.",
    "server.redirects_to": "The server redirects to {target}: redirects are not followed.",
    "server.redirects": "The server redirects elsewhere: redirects are not followed.",
    "server.own_problem": "The server has a problem of its own ({status}): try again later.",
    "server.other_status": "The server answered {status} instead of {wanted}.",
    "server.limit_used_up": "The API's request limit is used up: try again in a minute.",
    "server.limit_used_up_until": "The API's request limit is used up: try again after {time} UTC.",
    "server.limit_used_up_for": "The API's request limit is used up: try again in {seconds:.0f} s.",
    "server.a_token": "a token",
    "server.page_of_rows": "a page of rows",
    "server.an_answer": "an answer",
    "server.api_description": "an API description",
    "server.own_description": "the API's description",
    "server.no_token": "The server answered without a token.",
    "server.token_no_text": "The server's token is not a text.",
    "server.token_half_quoted": (
        "The server's token has a quotation mark at one end only: where it begins or ends is not known."
    ),
    "server.token_characters": "The server's token holds blanks, control characters or letters beyond ASCII.",
    "server.nothing_for_token": "The server answered with nothing in place of a token.",
    "server.no_json_of_token": "The server answered, but not with the JSON that holds a token.",
}
