"""Tests for aspire_desktop.core.credentials.draft."""

from dataclasses import replace

import pytest

from aspire_desktop.core.credentials.draft import CredentialDraft, checked_tags
from aspire_desktop.core.credentials.environment import Environment, EnvironmentKind, environment
from aspire_desktop.core.errors import InputError

CANARY = "cAnArY"
DRAFT = CredentialDraft(
    description="Payroll",
    environment=environment(EnvironmentKind.SANDBOX),
    client_id="client-1",
    secret="s3cret",
)


def changed(**values: object) -> CredentialDraft:
    return replace(DRAFT, **values)  # type: ignore[arg-type]


def test_a_good_draft_stays_as_it_is() -> None:
    assert DRAFT.checked() == DRAFT


def test_what_surrounds_pasted_values_goes() -> None:
    draft = changed(description="  Payroll ", client_id=' "client-1"\n', secret="\t's3cret' ")

    assert draft.checked() == DRAFT


@pytest.mark.parametrize(
    ("field", "value", "name"),
    [
        ("description", " ", "description"),
        ("description", "x" * 201, "description"),
        ("description", "a\nb", "description"),
        ("description", "a\u202eb", "description"),
        ("client_id", "", "Client ID"),
        ("client_id", '""', "Client ID"),
        ("client_id", "a\nb", "Client ID"),
        ("client_id", "x" * 1001, "Client ID"),
        ("secret", " ", "Secret"),
        ("secret", f"{CANARY}\0b", "Secret"),
        ("secret", f"{CANARY}\r\nb", "Secret"),
        ("secret", f"{CANARY}\u200bb", "Secret"),
        ("secret", CANARY * 2000, "Secret"),
        ("notes", "x" * 20_001, "notes"),
        ("notes", "a\0", "notes"),
        ("notes", "\ud800", "notes"),
    ],
)
def test_a_value_that_cannot_be_saved_is_named_and_not_quoted(field: str, value: str, name: str) -> None:
    with pytest.raises(InputError, match=name) as caught:
        changed(**{field: value}).checked()

    assert CANARY not in str(caught.value)


def test_notes_may_have_lines() -> None:
    assert changed(notes="a\r\nb\tc\n").checked().notes == "a\nb\tc"


@pytest.mark.parametrize("secret", ['q"u<o>t&e', "пароль", "𝄞", "a b"])
def test_a_secret_may_hold_any_visible_characters(secret: str) -> None:
    assert changed(secret=secret).checked().secret == secret


@pytest.mark.parametrize(
    "url", ["http://api.example.com", "https://a:b@c.example", "https://c.example/#x", "ftp://c"]
)
def test_the_rules_of_base_urls_hold_however_the_environment_was_made(url: str) -> None:
    with pytest.raises(InputError):
        changed(environment=Environment(EnvironmentKind.CUSTOM, url)).checked()


def test_the_secret_is_not_shown() -> None:
    assert "s3cret" not in repr(DRAFT)


def test_tags_are_kept_once_whatever_their_case() -> None:
    assert checked_tags((" payroll ", "Payroll", "", "north  west")) == ("payroll", "north west")


@pytest.mark.parametrize("tag", ["a,b", "a\x00b", "a\u202eb", "x" * 101])
def test_a_tag_that_could_not_be_told_from_another_is_refused(tag: str) -> None:
    with pytest.raises(InputError):
        checked_tags((tag,))


def test_more_tags_than_anyone_needs_are_refused() -> None:
    with pytest.raises(InputError, match="50 tags"):
        checked_tags(str(number) for number in range(51))
