"""No list, however broken, has the preview show a Secret: in the window and on the command line."""

import json

import pytest

from aspire_desktop.core.credentials.lists.judging import Standing
from aspire_desktop.core.credentials.lists.reading import read_list
from aspire_desktop.core.errors import InputError

ID = "7c9e6679-7425-40de-944b-e07fc1f90ae7"
SECRET = "Zx9kP2mQ7rT4vW8yB1nC5dF6gH3jL0sA"
TABLE = "Name,Client ID,Secret\n"
BESIDE = {"name": "A", "client_id": f"{ID}:{SECRET}", "client_secret": SECRET, "environment": "sandbox"}


@pytest.mark.parametrize(
    "text",
    [
        f"CLIENT_ID={ID} CLIENT_SECRET={SECRET}\n",
        f"NIGHT_CLIENT_ID={ID} NIGHT_CLIENT_SECRET={SECRET}\n",
        f"CLIENT_ID={ID},CLIENT_SECRET={SECRET}\n",
        f"CLIENT_ID={ID};CLIENT_SECRET=short\n".replace("short", SECRET[:7]),
        f"CLIENT_ID=<your id> CLIENT_SECRET={SECRET[:7]}\n",
        f"client_id: {ID} client_secret: {SECRET}\n",
        f'CLIENT_ID="{ID}\nCLIENT_SECRET={SECRET}\n',
        f'{TABLE}B,{ID},{SECRET[::-1]}\n"Acme,{ID},{SECRET}\nB",{ID},{SECRET[::-1]}\n',
        f'{TABLE}"Acme,{ID},{SECRET}",,\n',
        f"{TABLE}A,{ID} / {SECRET},\n",
        f"{TABLE}A,{ID}/{SECRET},\n",
        f"{TABLE}A,{SECRET},\n",
        f"{TABLE}A {SECRET},{ID},\n",
        json.dumps([BESIDE]),
        json.dumps([BESIDE | {"client_id": SECRET}]),
        f"[x]\nname={ID} / {SECRET}\nclient_id={ID}, {SECRET}\nclient_secret={SECRET}\n",
    ],
)
def test_what_cannot_be_imported_shows_no_secret(text: str) -> None:
    reading = read_list(text.encode())
    broken = [pair for pair in reading.pairs if pair.standing is Standing.UNUSABLE]
    said = [repr(broken), *(str(reason) for pair in broken for reason in pair.reasons)]
    said += [str(note) for note in reading.notes]
    assert broken
    assert SECRET[:7] not in "".join(said)


@pytest.mark.parametrize(
    "text",
    [
        f'{TABLE}"Acme,{ID},{SECRET}\nB,{ID},{SECRET}\n',
        f'{TABLE}A,{ID},{SECRET}\nB,{ID},"{SECRET}\nC,{ID},{SECRET}\n',
        f'Client ID;Secret;Notes\n{ID};{SECRET};"left open\n',
        f'Client ID,Secret,"Notes\n{ID},{SECRET},x\n',
    ],
)
def test_a_table_whose_quotes_are_not_closed_is_not_read(text: str) -> None:
    with pytest.raises(InputError) as caught:
        read_list(text.encode())
    assert SECRET not in str(caught.value) + caught.value.detail


def test_quotes_that_are_closed_are_no_hindrance() -> None:
    text = f'{TABLE}"Acme, ""Inc""",{ID},"{SECRET}"'
    for ending in ("", "\n", "\r\n", "\n\n"):
        (pair,) = read_list(f"{text}{ending}".encode()).pairs
        assert (pair.description, pair.client_id, pair.secret) == ('Acme, "Inc"', ID, SECRET)


@pytest.mark.parametrize("client_id", [ID, "client-1", "<your client id>", "${CLIENT_ID}", "clerk@ours.test"])
def test_a_client_id_alone_and_an_ordinary_name_are_shown(client_id: str) -> None:
    (pair,) = read_list(f'{TABLE}"Acme, Inc",{client_id},\n'.encode()).pairs
    assert pair.standing is Standing.UNUSABLE
    assert (pair.description, pair.client_id) == ("Acme, Inc", client_id)
