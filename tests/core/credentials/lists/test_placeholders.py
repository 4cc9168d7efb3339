"""Tests for aspire_desktop.core.credentials.lists.placeholders."""

import base64
import random
import string
import uuid
from collections.abc import Callable

import pytest

from aspire_desktop.core.credentials.lists.placeholders import is_placeholder


@pytest.mark.parametrize(
    "text",
    [
        "{{ _.client_id }}", "{{sec}}", "{{ _['client-id'] }}", "${X}", "${X:-default}",
        "$(pass show aspire)", "$ASPIRE_SECRET", "%ASPIRE_SECRET%", "$env:ASPIRE_SECRET",
        "#{AspireSecret}#", "<your secret>", "<secret>", "[your secret]", "{secret}", "__SECRET__",
        "@Microsoft.KeyVault(SecretUri=https://x)", "op://vault/item/field",
        "vault:secret/data/aspire#secret", "encrypted:BD7J", "ENC[AES256_GCM,data:x]",
        "process.env.ASPIRE_SECRET", "changeme", "CHANGE_ME", "change-me", "ChangeMe!", "replace-me",
        "YOUR_CLIENT_SECRET", "your-client-id-here", "your_secret_here", "yourClientSecret",
        "paste your secret here", "insert-client-id", "xxx", "XXXX-XXXX-XXXX", "xxxxxxxxxxxxxxxxxxxxxxxx",
        "****", "••••••••", "...", "-", "00000000-0000-0000-0000-000000000000", "TODO", "tbd", "none",
        "null", "undefined", "client_secret", "clientId", "my-secret", "example-secret", "REDACTED",
        "<%= ENV['X'] %>", "{% secret %}",
    ],
)  # fmt: skip
def test_what_stands_in_the_place_of_a_value_is_none(text: str) -> None:
    assert is_placeholder(text)
    assert is_placeholder(f' "{text}" ')


@pytest.mark.parametrize(
    "text",
    [
        "s3cret",
        's"3',
        "s'",
        "a#b=c",
        "a$b",
        "$ecret",
        "pa%20ss",
        "a{b}c",
        "id-1",
        "x9",
        "secret1",
        "Kx/2+a==",
        "a<b>c",
    ],
)
def test_short_and_strange_values_are_values(text: str) -> None:
    assert not is_placeholder(text)


def test_no_generated_value_is_taken_for_a_placeholder() -> None:
    chance = random.Random(20_260_101)
    makers: list[Callable[[], str]] = [
        lambda: str(uuid.UUID(int=chance.getrandbits(128))),
        lambda: base64.b64encode(chance.randbytes(33)).decode(),
        lambda: base64.urlsafe_b64encode(chance.randbytes(32)).decode(),
        lambda: chance.randbytes(20).hex(),
        lambda: "".join(chance.choices(string.ascii_letters + string.digits + "-_.~!@^*+=:;,?/", k=40)),
    ]
    wrong = [text for _ in range(4_000) for make in makers if is_placeholder(text := make())]
    assert wrong == []
