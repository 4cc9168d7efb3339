"""What password managers, other clients and code hold, in the columns and names that each of them has."""

# ruff: noqa: E501 (lists as programs write them)

import json

import pytest

from aspire_desktop.core.credentials.lists.fields import field_of
from aspire_desktop.core.credentials.lists.reading import read_list
from aspire_desktop.core.errors import InputError
from tests.core.credentials.lists.judging import DEMO, PRODUCTION, SANDBOX, read


@pytest.mark.parametrize(
    ("headings", "row", "tags"),
    [
        ("Account,Login Name,Password,Web Site,Comments", "Payroll,a,b,{url},", ()),  # KeePass 1
        ("Group,Title,Username,Password,URL,Notes,TOTP", "Root/API,Payroll,a,b,{url},,", ("Root/API",)),
        ("Title,Login,Password,URL,Notes,OTP", "Payroll,a,b,{url},,", ()),  # Safe in Cloud
        ("Name,Url,Login,Pwd,Note,Folder", "Payroll,{url},a,b,,/API", ("/API",)),  # RoboForm
        ("Title,Url,Username,Password,OTPAuth,Tags,Notes", "Payroll,{url},a,b,,API,", ("API",)),  # 1Password
        (
            "url,username,password,totp,extra,name,grouping,fav",
            "{url},a,b,,,Payroll,API,0",
            ("API",),
        ),  # LastPass
        (
            "Display_Name,Login_Username,Login_Password,Login_URLs,Login_TOTP",
            "Payroll,a,b,{url},",
            (),
        ),  # Synology
        ("Entry Name,URL,User ID,Password,Notes", "Payroll,{url},a,b,", ()),  # Passpack
        ("url,username,password,additionalInfo,nickname", "{url},a,b,,Payroll", ()),  # Myki
        ("Secret Name,Username,URL,Password,Notes,Folder", "Payroll,a,{url},b,,API", ("API",)),  # Delinea
        ("Beschreibung,Benutzername,Passwort,Internetseite", "Payroll,a,b,{url}", ()),  # Netwrix
        (
            "!group_name,!type,title,username,password,URL,id,url",
            "API,login,Payroll,a,b,,2,{url}",
            ("API",),
        ),  # Buttercup
        ("Entry Type,Entry Name,Site URL,Username,Password", "Password,Payroll,{url},a,b", ()),  # Encryptr
    ],
)
def test_a_password_managers_table_is_read_by_its_own_headings(
    headings: str, row: str, tags: tuple[str, ...]
) -> None:
    text = f"{headings}\n{row.format(url=SANDBOX)}\n"
    assert read(text) == ["a b sandbox READY"]
    (pair,) = read_list(text.encode()).pairs
    draft = pair.draft()
    assert (draft.description, draft.tags) == ("Payroll", tags)


def test_of_two_descriptions_the_surer_one_counts() -> None:
    text = f"Account,Client ID,Secret,Name,URL\n4711,a,b,Payroll,{SANDBOX}\n"
    assert read_list(text.encode()).pairs[0].description == "Payroll"
    (pair,) = read_list(b'{"account": "4711", "clientId": "a", "clientSecret": "b", "name": "Payroll"}').pairs
    assert pair.description == "Payroll"


_ENPASS = f"""\
"Title","Field","Value","Field","Value",.........,"Note"
"Aspire payroll","Username","a","Password","p?;/+Wd9 =x","URL","{SANDBOX}",""
"Twitter","Username","me","Password","other-1-secret","URL","https://twitter.com",""
"empty entry",""
"""


def test_a_value_behind_each_name_is_read_and_no_secret_is_taken_for_a_heading() -> None:
    assert read(_ENPASS) == ["a p?;/+Wd9 =x sandbox READY", "me other-1-secret custom FOREIGN vendor login"]
    reading = read_list(_ENPASS.encode())
    assert (reading.notes, reading.pairs[0].description) == ((), "Aspire payroll")
    assert read("Client ID;a;Secret;b;Environment;Demo\n") == ["a b demo READY"]
    assert read("Client ID;a;Secret;b\nClient ID;c;Secret;d\n") == [
        "a b ? ASK environment_not_said",
        "c d ? ASK environment_not_said",
    ]


@pytest.mark.parametrize(
    "headings",
    [
        "Name,Sandbox Client ID,Sandbox Secret,Production Client ID,Production Secret",
        "Tenant,Client ID (Sandbox),Secret (Sandbox),Client ID (Production),Secret (Production)",
    ],
)
def test_a_row_may_hold_a_pair_for_each_environment(headings: str) -> None:
    text = f"{headings}\nPayroll,a,b,c,d\nReports,e,f,,\n"
    assert read(text) == [
        "a b sandbox READY",
        "c d production READY",
        "e f sandbox READY",
        "- - production UNUSABLE value_missing",
    ]
    descriptions = [pair.description for pair in read_list(text.encode()).pairs]
    assert descriptions[:3] == ["sandbox Payroll", "production Payroll", "sandbox Reports"]


_MAIL = f"""\
Hi Ana,

your Client ID is below, and so is the Secret. Ask https://support.example.test for help.

## Sandbox
- Client ID: `a`
- Client Secret: `b`

## Production
- Client ID: `c`
- Client Secret:
  `d`

The demo one is at {DEMO}.
Secret: f
Client ID: e

Alice
"""


def test_each_pair_of_a_mail_is_read_under_its_heading() -> None:
    assert read(_MAIL) == ["a b sandbox READY", "c d production READY", "e f demo READY"]
    pairs = read_list(_MAIL.encode()).pairs
    assert [(str(pair.place), pair.description) for pair in pairs[:2]] == [
        ("line 6", "Sandbox"),
        ("line 10", "Production"),
    ]


def test_of_the_addresses_in_a_mail_only_aspires_own_count() -> None:
    mail = "Hello,\nClient ID: a\nClient Secret: b\nSee {}\nThanks\n"
    assert read(mail.format(f"{SANDBOX}/swagger.")) == ["a b sandbox READY"]
    assert read(mail.format("https://support.example.test")) == ["a b ? ASK environment_not_said"]
    assert read(mail.format("https://[::1 and https://cloud.youraspire.com")) == [
        "a b ? ASK environment_not_said"
    ]
    assert read(mail.format(f"{SANDBOX} or {PRODUCTION}")) == ["a b ? ASK hosts_differ"]


@pytest.mark.parametrize(
    "secret",
    [
        "ENC(G6N718UuyPE5bHyWKyuLQSm02auQPUtm)",
        "ENC[PKCS7,MIIBeQYJKoZIhvcNAQcD]",
        "'{cipher}AQBlYWZmMDk4'",
        "01000000d08c9ddf0115d1118c7a00c04fc297eb01000000a1b2c3d4",
        '"encrypted:BDqDBibm4wsYqMpC"',
        "$ANSIBLE_VAULT;1.1;AES256;3439",
    ],
)
def test_an_encrypted_secret_is_none(secret: str) -> None:
    for text in (f"client_id: a\nclient_secret: {secret}\n", f"CLIENT_ID=a\nCLIENT_SECRET={secret}\n"):
        (pair,) = read_list(text.encode()).pairs
        assert [str(one) for one in pair.reasons] == ["The Secret cannot be read: it is encrypted."]


def test_a_sealed_secret_is_encrypted() -> None:
    sealed = "kind: SealedSecret\nspec:\n  encryptedData:\n    client_id: AgBy3i4OJSWK\n    client_secret: AgCtr8OJSWK\n"
    assert read(sealed) == ["- - ? UNUSABLE unreadable"]


@pytest.mark.parametrize(
    "secret", ["ref+awsssm://aspire/secret", "sm://project/aspire", "https://vault.test/x"]
)
def test_an_address_is_no_secret(secret: str) -> None:
    (pair,) = read_list(f"client_id: a\nclient_secret: {secret}\n".encode()).pairs
    assert [reason.code for reason in pair.reasons] == ["listing.placeholder"]


def test_headings_with_others_between_them_stay_headings() -> None:
    for rows in ("a,x,b,y\n", "a,x,b,y\nc,x,d,y\n"):
        reading = read_list(f"Client ID,Colour,Secret,Shape\n{rows}".encode())
        assert (reading.pairs[0].client_id, reading.pairs[0].secret) == ("a", "b")
        assert [str(note) for note in reading.notes] == ["Columns not read: Colour, Shape."]


def test_what_looks_like_a_secret_among_the_headings_is_not_shown() -> None:
    reading = read_list(b"Client ID,Secret,Kq7vN2xT9bLm4RzP0sWd\na,b,c\n")
    assert [str(note) for note in reading.notes] == ["Columns not read: ***."]


def test_no_cell_of_a_table_is_kept_in_a_cache() -> None:
    field_of.cache_clear()
    read(f"x1,x2,x3\n{_ENPASS}")
    read("Client ID;a;Secret;b\n")
    with pytest.raises(InputError):
        read_list(b"some,s3cret,here\nmore,s3cret2,there\n")
    known = field_of.cache_info().currsize
    for name in ("s3cret", "s3cret2", "p?;/+Wd9 =x", "Twitter"):
        field_of(name)
    assert field_of.cache_info().currsize == known + 4


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Client ID,Secret,Client ID,Secret\na,b,c,d\n",
            ["a b ? ASK environment_not_said", "c d ? ASK environment_not_said"],
        ),
        (
            '{"client_id": "a", "clientId": "c", "clientSecret": "b"}',
            ["a - ? UNUSABLE unreadable", "c - ? UNUSABLE unreadable"],
        ),
        (
            "ASPIRE_CLIENT_ID=a\nASPIRE_CLIENTID=c\nASPIRE_CLIENT_SECRET=b\n",
            ["a - ? UNUSABLE unreadable", "c - ? UNUSABLE unreadable"],
        ),
        (
            '{"client_id": "a", "clientId": "a", "clientSecret": "b", "env": "demo"}',
            ["a b demo READY", "a b demo UNUSABLE same"],
        ),
    ],
)
def test_a_secret_that_may_be_of_several_client_ids_is_nobodys(text: str, pairs: list[str]) -> None:
    assert read(text) == pairs


@pytest.mark.parametrize(
    "text",
    [
        f"module.exports = {{\n  clientId: 'a',\n  clientSecret: \"b\",\n  baseUrl: '{SANDBOX}',\n}};\n",
        f"ASPIRE = {{\n    'client_id': 'a',\n    'client_secret': 'b',\n    'base_url': '{SANDBOX}',\n}}\n",
        f"<?php\nreturn [\n  'client_id' => 'a',\n  'client_secret' => 'b',\n  'base_url' => '{SANDBOX}',\n];\n",
    ],
)
def test_settings_in_code_are_read_without_what_the_language_writes_around_a_value(text: str) -> None:
    assert read(text) == ["a b sandbox READY"]


def test_a_secret_that_begins_with_an_angle_bracket_is_one() -> None:
    assert read("CLIENT_ID=a\nCLIENT_SECRET=>b\nASPIRE_ENV=demo\n") == ["a >b demo READY"]


@pytest.mark.parametrize(
    ("content", "described"),
    [
        (  # 1Password's command line
            {
                "title": "Aspire sandbox",
                "fields": [
                    {"id": "f1", "type": "STRING", "label": "Client ID", "value": "a"},
                    {"id": "f2", "type": "CONCEALED", "label": "Client Secret", "value": "b"},
                ],
            },
            "Aspire sandbox",
        ),
        (  # a form in a request of Postman's
            {
                "info": {"name": "Aspire"},
                "item": [
                    {
                        "name": "Get token",
                        "request": {
                            "url": {"raw": f"{SANDBOX}/Authorization"},
                            "body": {
                                "mode": "urlencoded",
                                "urlencoded": [
                                    {"key": "ClientId", "value": "a"},
                                    {"key": "Secret", "value": "b"},
                                ],
                            },
                        },
                    }
                ],
            },
            "Get token",
        ),
        (  # Thunder Client
            {
                "environmentName": "Aspire sandbox",
                "variables": [{"name": "client_id", "value": "a"}, {"name": "client_secret", "value": "b"}],
            },
            "Aspire sandbox",
        ),
        (  # AWS Secrets Manager
            {"name": "aspire/sandbox", "SecretString": '{"client_id": "a", "client_secret": "b"}'},
            "aspire/sandbox",
        ),
    ],
)
def test_a_pair_is_called_what_its_program_calls_it(content: object, described: str) -> None:
    assert read(json.dumps(content)) == ["a b sandbox READY"]
    assert read_list(json.dumps(content).encode()).pairs[0].description == described


@pytest.mark.parametrize("off", [{"disabled": True}, {"enabled": False}])
def test_what_is_switched_off_either_way_stays_off(off: dict[str, bool]) -> None:
    variables = [
        {"key": "client_id", "value": "a"},
        {"key": "client_secret", "value": "old", **off},
        {"key": "client_secret", "value": "b"},
    ]
    assert read(json.dumps({"name": "Demo", "variable": variables})) == [
        "a b demo READY",
        "- old demo UNUSABLE disabled",
    ]


def test_a_note_of_lastpass_has_no_site() -> None:
    text = 'url,username,password,extra,name\nhttp://sn,,,"NoteType:API\nClient ID:a\nClient Secret:b",Aspire demo\n'
    assert read(text) == ["a b demo READY"]


@pytest.mark.parametrize("begins", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_of_a_workbook_it_is_said_what_to_do(begins: bytes) -> None:
    with pytest.raises(InputError) as caught:
        read_list(begins + bytes(40))
    assert caught.value.code == "listing.workbook"
