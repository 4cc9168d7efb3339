"""A Secret is never saved in a field that everybody can read."""

from dataclasses import replace

import pytest

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.pasting import PastedCredential, parse_pasted
from aspire_desktop.core.errors import InputError

DRAFT = CredentialDraft(
    description="Payroll",
    environment=environment(EnvironmentKind.SANDBOX),
    client_id="client-1",
    secret="Tr0ub4dor&3-horse",
)


@pytest.mark.parametrize(
    "changed",
    [
        {"description": "Tr0ub4dor&3-horse"},
        {"notes": "the key: Tr0ub4dor&3-horse"},
        {"tags": ("payroll", "Tr0ub4dor&3-horse")},
        {"client_id": "Tr0ub4dor&3-horse"},
        {"notes": "Secret: another-s3cret-of-16"},
        {"description": "Client ID: 4f2a Secret: another-s3cret-of-16"},
        {"notes": '{"client_secret": "another-s3cret-of-16"}'},
    ],
)
def test_it_is_refused_there_and_not_repeated(changed: dict[str, object]) -> None:
    with pytest.raises(InputError) as error:
        replace(DRAFT, **changed).checked()  # type: ignore[arg-type]
    assert "Tr0ub4dor" not in str(error.value)
    assert "another" not in str(error.value)


@pytest.mark.parametrize(
    "notes",
    [
        "Secret: KeePass",
        "The secret is in the safe of the office",
        "Client ID and Secret of the old tenant",
        "",
    ],
)
def test_what_only_speaks_of_it_is_a_note(notes: str) -> None:
    assert replace(DRAFT, notes=notes).checked().notes == notes


def test_a_short_secret_may_stand_in_any_word() -> None:
    assert replace(DRAFT, secret="roll", description="Payroll").checked().description == "Payroll"


@pytest.mark.parametrize(
    "text",
    [
        "Client ID 4f2a-abc Secret s3cretS3cret==",
        "id=4f2a-abc&secret=s3cretS3cret==",
        "ID: 4f2a-abc\nSecret: s3cretS3cret==",
        "Client Id 4f2a-abc\nClient Secret s3cretS3cret==",
        "ClientID: 4f2a-abc / Secret: s3cretS3cret==",
        "client_id=4f2a-abc client_secret=s3cretS3cret==",
    ],
)
def test_a_block_in_plain_words_is_understood(text: str) -> None:
    assert parse_pasted(text) == PastedCredential("4f2a-abc", "s3cretS3cret==")


_ID, _KEY = "5b0c6f1e-7d5a-4c55-9a3e-0f5f2f8f6f11", "aZ9+kk/0Qmm12==xyzQ"


@pytest.mark.parametrize(
    "text",
    [
        f"| Client ID | Secret |\n|:---|---:|\n| {_ID} | {_KEY} |",
        f"Client ID | Secret\n--- | ---\n{_ID} | {_KEY}",
        f"{{'ClientId': '{_ID}', 'Secret': '{_KEY}'}}",
        f"('Client ID: {_ID}', 'Secret: {_KEY}')".replace("', '", "\n").strip("()'"),
        f"{_ID}:{_KEY}",
        f'"{_ID}, {_KEY}"',
        f"Hi Bob, the client id is {_ID} and the secret is {_KEY}. Thanks",
        f"Client ID：{_ID}\nSecret：{_KEY}",
    ],
)
def test_no_mark_of_a_table_a_program_or_a_sentence_becomes_a_part_of_it(text: str) -> None:
    assert parse_pasted(text) == PastedCredential(_ID, _KEY)


def test_a_half_that_only_a_blank_parts_from_its_label_is_one() -> None:
    assert parse_pasted(f"client_secret {_KEY}") == PastedCredential("", _KEY)


@pytest.mark.parametrize(
    "text", [f"{_ID},{_ID}", f"{_ID}/attachments-of-today.pdf", f"see {_ID}:{_KEY} there"]
)
def test_what_stands_beside_an_id_is_not_always_a_key(text: str) -> None:
    assert parse_pasted(text) is None


@pytest.mark.parametrize("text", ["The client ID is here, the secret elsewhere", "ID and secret", "id: 5"])
def test_prose_stays_prose(text: str) -> None:
    assert parse_pasted(text) is None
