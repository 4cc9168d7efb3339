"""What a test of a credential found, by code: its steps, and one sentence about what works."""

from typing import Final

TEMPLATES: Final = {
    "test.title": "Test of a credential at {host}",
    "test.more": "{said:rest}",
    "test.with_clock": "{verdict:stem}; {clock}.",
    "test.clock_slow_minutes": "this computer's clock is {count} minutes slow",
    "test.clock_fast_minutes": "this computer's clock is {count} minutes fast",
    "test.clock_slow_hours": "this computer's clock is {count} hours slow",
    "test.clock_fast_hours": "this computer's clock is {count} hours fast",
    "test.blocked": (
        "Nothing was sent: {host} has answered that its request limit is used up, try again in a minute."
    ),
    "test.host_redirects": (
        "{host} is not the API: it redirects elsewhere, so the Secret was not sent; "
        "the API's address has “-api” in it."
    ),
    "test.host_web_page": (
        "{host} is not the API: it answers with a web page, so the Secret was not sent; "
        "the API's address has “-api” in it."
    ),
    "test.host_limit": "The host was reached, but {said:clause}.",
    "test.host_server": "{host} was reached, but it has a problem of its own ({status}): try again later.",
    "test.no_aspire": (
        "{host} answers, but it is no Aspire API: it knows neither /Version nor /Authorization."
    ),
    "test.rejected": (
        "The host was reached, but it rejected the Client ID or the Secret ({status}), "
        "or the API is not enabled for this tenant."
    ),
    "test.login_failed": "The host was reached, but the login failed: {said:clause}.",
    "test.token_unknown": (
        "The credentials were accepted, but whether the token works is not known: {said:clause}."
    ),
    "test.no_answer": "No answer: {said:clause}.",
    "test.nothing_tested": "Nothing was tested: {said:clause}.",
    "test.read_web_page": ("The credentials were accepted, but {host} answers GET {name} with a web page."),
    "test.works": "Everything works: the credentials are accepted, and the token reads {name}.",
    "test.read_forbidden": (
        "The credentials and the token work; GET {name} was refused (403), "
        "because it is not among this credential's scopes in Aspire."
    ),
    "test.read_refused": "The credentials were accepted, but the new token is refused (401).",
    "test.read_limit": "The credentials were accepted, but {said:clause}.",
    "test.read_unclear": (
        "The credentials were accepted; whether the token works is not clear: GET {name} answered {status}."
    ),
    "step.host": "Host",
    "step.login": "Credentials",
    "step.token": "Token",
    "light.step": "{step} {light}",
    "light.running": "…",
    "light.reached": "reached",
    "light.accepted": "accepted",
    "light.unclear": "unclear",
    "light.failed": "failed",
    "light.not_tried": "not tried",
}
