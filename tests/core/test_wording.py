"""Codes and data become sentences, whatever is missing, and carry no secret where nobody looks for one."""

import copy
import pickle
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.error_texts import TEMPLATES
from aspire_desktop.core.errors import AspireError, InputError, ProxyError, ServerError, UnexpectedAnswerError
from aspire_desktop.core.wording import Phrase, rendered

_GERMAN = {
    "{problem} Nothing was sent.": "Nichts wurde gesendet: {problem}",
    "The certificate of {host} was revoked.": "Das Zertifikat von {host} wurde gesperrt.",
    "The file {file} is larger than {limit_mib} MiB.": "Zu groß: {limit_mib:,} MiB, {gone}, {file:,}",
}


def test_the_sentence_of_an_error_is_its_template_filled_in() -> None:
    error = InputError("credential.value_too_long", name="Secret", limit=10_000)

    assert str(error) == "The Secret is longer than 10,000 characters."
    assert f"{error}" == str(error)


def test_a_status_is_in_the_sentence_without_being_said_twice() -> None:
    error = ServerError("server.own_problem", status=502)

    assert (str(error), error.status) == (
        "The server has a problem of its own (502): try again later.",
        502,
    )


def test_what_is_missing_leaves_a_gap_and_not_a_traceback() -> None:
    assert str(InputError("credential.value_too_long", name="Secret")) == (
        "The Secret is longer than … characters."
    )
    assert str(InputError("credential.value_too_long", name="Secret", limit="many")) == (
        "The Secret is longer than many characters."
    )


def test_a_code_that_nobody_knows_is_its_own_sentence() -> None:
    assert str(AspireError("no.such_code", name="{x}")) == "no.such_code"
    assert str(AspireError("A sentence with {braces} and %s.")) == "A sentence with {braces} and %s."


@given(
    st.sampled_from(sorted(TEMPLATES)), st.dictionaries(st.sampled_from(["name", "file", "limit"]), st.text())
)
def test_no_data_make_a_sentence_fail_nor_are_taken_for_a_template(code: str, data: dict[str, str]) -> None:
    told = str(AspireError(code, detail="", **data))

    assert told.strip()
    for name in ("name", "file", "limit"):
        if f"{{{name}}}" in TEMPLATES[code] and name in data:
            assert data[name] in told


def test_errors_and_phrases_in_a_sentence_are_translated_with_it() -> None:
    revoked = Phrase("network.certificate_revoked", host="api.example.com")
    error = AspireError("network.untrusted", problem=revoked)

    assert str(error) == "The certificate of api.example.com was revoked. Nothing was sent."
    assert rendered(error, lambda template: _GERMAN.get(template, template)) == (
        "Nichts wurde gesendet: Das Zertifikat von api.example.com wurde gesperrt."
    )


def test_a_translation_with_fields_of_its_own_does_no_harm() -> None:
    error = InputError("file.too_large", file="a.csv", limit_mib=8)

    assert rendered(error, _GERMAN.__getitem__) == "Zu groß: 8 MiB, …, a.csv"


def test_a_template_reaches_nothing_but_the_values() -> None:
    error = InputError("file.too_large", file="a.csv", limit_mib=8)

    assert rendered(error, lambda _: "{file.__class__} {0} {file!r} {}") == "{file.__class__} … {file!r} {}"


def _pickled(error: AspireError) -> AspireError:
    same = pickle.loads(pickle.dumps(error))  # noqa: S301 (made in the same line)
    assert isinstance(same, AspireError)
    return same


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, _pickled])
def test_an_error_is_the_same_after_it_was_copied(again: Callable[[AspireError], AspireError]) -> None:
    cause = ProxyError("network.name_unknown", place=Phrase("network.the_proxy", proxy="p:1"), detail="said")
    errors = (
        cause,
        UnexpectedAnswerError(
            "server.other_status", status=418, wanted=Phrase("server.a_token"), detail="tea"
        ),
        AspireError("command_line.export_interrupted", cause=cause, kept=Phrase("command_line.nothing_kept")),
    )

    for error in errors:
        same = again(error)
        assert (type(same), str(same), same.code, same.detail) == (
            type(error),
            str(error),
            error.code,
            error.detail,
        )
        assert getattr(same, "status", None) == getattr(error, "status", None)


def test_what_python_shows_of_an_error_is_its_code() -> None:
    error = InputError("scopes.line_malformed", line="hunter2", detail="hunter3")

    assert repr(error) == "InputError('scopes.line_malformed')"
    assert repr(Phrase("server.redirects_to", target="hunter2")) == "Phrase('server.redirects_to')"
