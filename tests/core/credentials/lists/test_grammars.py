"""Lists in every grammar, compared pair by pair: what is found, where it is valid, what becomes of it."""

# ruff: noqa: E501 (lists as programs write them)

import base64
import json

import pytest

from aspire_desktop.core.credentials.lists.reading import read_list
from aspire_desktop.core.errors import InputError
from tests.core.credentials.lists.judging import PRODUCTION, SANDBOX, read


def _env(*values: tuple[str, str]) -> list[dict[str, object]]:
    return [{"key": key, "value": value, "enabled": True, "type": "default"} for key, value in values]


def test_a_table_is_read_whatever_its_separator_and_encoding() -> None:
    lines = [
        ["Description", "Client ID", "Secret", "Environment", "Tags", "Scopes"],
        ["Löhne", "id-1", "sec-1", "Sandbox", '"payroll|nightly"', '"GET Branches|PUT Contacts"'],
        ["", "", "", "", "", ""],
        ["Reports", "id-2", "sec-2", "", "", ""],
    ]
    for separator in (",", ";", "\t", "|"):
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
            text = "\r\n".join(separator.join(line) for line in lines)
            first, second = read_list(text.encode(encoding)).pairs
            draft = first.draft()
            assert (draft.description, draft.client_id, draft.secret) == ("Löhne", "id-1", "sec-1")
            assert draft.environment.base_url == SANDBOX
            assert draft.scopes.allows("Contacts", "PUT")
            assert draft.tags == ("payroll", "nightly")
            assert (second.kind, str(second.place)) == (None, "line 4")


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("sep=;\nName;Client ID;Secret;Environment\nA;a;b;Demo\n", ["a b demo READY"]),
        ('"sep=,"\nName,Client ID,Secret,Environment\nA,a,b,Demo\n', ["a b demo READY"]),
        ("Aspire credentials\n\nName,Client ID,Secret,Environment\nA,a,b,Demo\n", ["a b demo READY"]),
        (
            "| Name | Client ID | Secret | Environment |\n|---|---|---|---|\n| A | a | b | Production |\n",
            ["a b production READY"],
        ),
        (
            "Beschreibung;Client-ID;Geheimnis;Umgebung;Schlagwörter\nLöhne;a;b;Sandbox;x\nBerichte;c;d;Produktion;\n",
            ["a b sandbox READY", "c d production READY"],
        ),
        (
            "Descripción;ID de cliente;Secreto;Entorno\nNómina;a;b;Producción\nInformes;c;d;Pruebas\n",
            ["a b production READY", "c d sandbox READY"],
        ),
        ("Libellé;Identifiant client;Secret client;Environnement\nPaie;a;b;Demo\n", ["a b demo READY"]),
        ('Name,Client ID,Secret,Environment\nA,a,"b,""c",Demo\n', ['a b,"c demo READY']),
        ("Name,Client ID,Secret\nA,a\n", ["a - ? UNUSABLE value_missing"]),
        ("Aspire Client ID,Aspire Secret,Sandbox?\na,b,yes\n", ["a b sandbox READY"]),
        (f"Name,Client ID,Client Secret,API URL\nA,a,b,{SANDBOX}/Authorization\n", ["a b sandbox READY"]),
        ("key,value\nCLIENT_ID,a\nCLIENT_SECRET,b\nASPIRE_ENV,demo\n", ["a b demo READY"]),
        ("Variable;Wert\nASPIRE_CLIENT_ID;a\nASPIRE_CLIENT_SECRET;b\n", ["a b ? ASK environment_not_said"]),
        ("client_id,a\nclient_secret,b\n", ["a b ? ASK environment_not_said"]),
        ('Name,Client ID,Secret,Environment\nA,a,"=""0123""",Demo\n', ["a 0123 demo READY"]),
        (
            "Name,Client ID,Secret,Environment\nA,a,1.23457E+15,Demo\n",
            ["a 1.23457E+15 demo UNUSABLE rounded"],
        ),
        (
            "Name,Sandbox,Production\nClient ID,a,c\nClient Secret,b,d\n",
            ["a b sandbox READY", "c d production READY"],
        ),
    ],
)
def test_tables(text: str, pairs: list[str]) -> None:
    assert read(text) == pairs


@pytest.mark.parametrize(
    ("value", "pair"),
    [
        ("s3cret # prod key", "a s3cret sandbox READY"),
        ('"s3cret" # c', "a s3cret sandbox READY"),
        ('"s\'"', "a s' sandbox READY"),
        ('"s\\"3"', 'a s"3 sandbox READY'),
        ("'a#b=c' # note", "a a#b=c sandbox READY"),
        ('"two\nlines"', "a two\nlines sandbox UNUSABLE value_control_characters"),
        ('"open', "a - sandbox UNUSABLE unreadable"),
        ("ab#cd", "a ab#cd sandbox DOUBT doubtful"),
        ("${SECRET}", "a ${SECRET} sandbox UNUSABLE placeholder"),
        ("<your secret>", "a <your secret> sandbox UNUSABLE placeholder"),
        ("", "a - sandbox UNUSABLE value_missing"),
        ("b # the secret, of the night", "a b sandbox READY"),
        ("b,c", "a b,c sandbox READY"),
    ],
)
def test_the_values_of_variables(value: str, pair: str) -> None:
    text = f"ASPIRE_CLIENT_ID=a\nASPIRE_CLIENT_SECRET={value}\nASPIRE_SANDBOX=True\n"
    assert read(text) == [pair]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "[production]\nclient_id = a\nclient_secret = b ; said\n\n[sandbox]\nclient_id: c\nclient_secret: 'd'\n",
            ["a b production READY", "c d sandbox READY"],
        ),
        (
            f"[DEFAULT]\nbase_url = {SANDBOX}\n[payroll]\nclient_id=a\nclient_secret=b\n[reports]\nclient_id=c\n"
            "client_secret=\n",
            ["a b sandbox READY", "c - sandbox UNUSABLE value_missing"],
        ),
        ("[aspire]\nclient_id=a\nclient_secret=two\n  lines\nenv=demo\n",
         ["a two\nlines demo UNUSABLE value_control_characters"]),
        ('[aspire.sandbox]\nclient_id = "a"\nclient_secret = "b#c"\n', ["a b#c sandbox READY"]),
        ("[aspire]\nclient_id = 0x1F\nclient_secret = 007\nenv = demo\n", ["0x1F 007 demo READY"]),
        ("- {client_id: a, client_secret: 'b, c', environment: sandbox}\n", ["a b, c sandbox READY"]),
        (
            "prod:\n  client_id: a\n  client_secret: 0123456\nsandbox:\n  client_id: c\n  client_secret: 1e5\n",
            ["a 0123456 production READY", "c 1e5 sandbox READY"],
        ),
        (
            "- name: Payroll\n  client_id: a\n  secret: b\n  environment: sandbox\n- name: Reports\n  client_id: c\n"
            "  secret: d\n",
            ["a b sandbox READY", "c d ? ASK environment_not_said"],
        ),
        (
            "client_id: a\nclient_secret: b\nenvironment: sandbox\n---\nclient_id: c\nclient_secret: d\n"
            "environment: demo\n",
            ["a b sandbox READY", "c d demo READY"],
        ),
        (
            "base: &base\n  environment: sandbox\none:\n  <<: *base\n  client_id: a\n  client_secret: b\n",
            ["a b sandbox READY"],
        ),
        (
            "services:\n  app:\n    environment:\n      - ASPIRE_CLIENT_ID=a\n      - ASPIRE_CLIENT_SECRET=b\n"
            "      - ASPIRE_ENV=sandbox\n",
            ["a b sandbox READY"],
        ),
        ("Hello,\nyour client id is a-1\nyour secret is b-2\n", ["a-1 b-2 ? ASK environment_not_said"]),
    ],
)  # fmt: skip
def test_sections_and_mappings(text: str, pairs: list[str]) -> None:
    assert read(text) == pairs


def _insomnia_4() -> object:
    return {
        "_type": "export",
        "resources": [
            {"_id": "e0", "_type": "environment", "name": "Base", "data": {"base_url": PRODUCTION}},
            {"_id": "e1", "parentId": "e0", "name": "One", "data": {"client_id": "a", "client_secret": "b"}},
            {"_id": "e2", "parentId": "e0", "name": "Sandbox", "data": {"client_id": "c", "client_secret": "d"}},
            {
                "_id": "e3", "parentId": "e0", "name": "Sandbox 2",
                "data": {"client_id": "e", "client_secret": "f", "base_url": SANDBOX},
            },
            {"_id": "r", "name": "login", "body": {"text": '{"ClientId":"{{ _.client_id }}","Secret":"{{ _.s }}"}'}},
        ],
    }  # fmt: skip


def _insomnia_5() -> str:
    return f"""type: collection.insomnia.rest/5.0
name: Aspire
collection:
  - url: "{{{{ _.base_url }}}}/Authorization"
    name: login
    body:
      mimeType: application/json
      text: '{{"ClientId":"{{{{ _.client_id }}}}","Secret":"{{{{ _.client_secret }}}}"}}'
environments:
  name: Base Environment
  data:
    base_url: {PRODUCTION}
  subEnvironments:
    - name: One
      data: {{client_id: a, client_secret: b}}
    - name: Sandbox
      data: {{client_id: c, client_secret: d, base_url: {SANDBOX}}}
"""


def _postman_collection() -> object:
    url = {"raw": "{{base}}/Authorization", "host": ["{{base}}"]}
    bodies = [
        '{"ClientId": "a", "Secret": "b"}',
        '{"ClientId": "{{cid}}", "Secret": "{{csec}}"}',
        '{"ClientId": "{{cid}}", "Secret": "{{unknown}}"}',
        "no JSON {",
    ]
    items = [
        {"name": "Log in", "request": {"method": "POST", "url": url, "body": {"mode": "raw", "raw": one}}}
        for one in bodies
    ]
    variables = [
        {"key": "base", "value": SANDBOX},
        {"key": "cid", "value": "c"},
        {"key": "csec", "value": "d"},
    ]
    return {"info": {"name": "Aspire"}, "item": [{"name": "Folder", "item": items}], "variable": variables}


def _bruno() -> object:
    def variables(name: str, secret: str, host: str) -> dict[str, object]:
        entries = (("client_id", name), ("client_secret", secret), ("host", host))
        return {
            "name": name,
            "variables": [
                {"name": k, "value": v, "type": "text", "enabled": True, "secret": False} for k, v in entries
            ],
        }

    return {
        "info": {"type": "bruno-environment", "exportedUsing": "Bruno/v2"},
        "environments": [variables("live", "b", PRODUCTION), variables("local", "", "http://localhost:3000")],
    }


@pytest.mark.parametrize(
    ("content", "pairs"),
    [
        ({"name": "Aspire live", "values": _env(("clientId", "a"), ("clientSecret", "b"))}, ["a b production READY"]),
        (
            {
                "name": "Aspire sandbox",
                "values": [
                    {"key": "clientId", "value": "a", "enabled": True},
                    {"key": "clientSecret", "value": "old", "enabled": False},
                    {"key": "clientSecret", "value": "b", "enabled": True},
                    {"key": "clientSecret", "value": "older", "enabled": False},
                ],
            },
            ["a b sandbox READY", "- old sandbox UNUSABLE disabled", "- older sandbox UNUSABLE disabled"],
        ),
        (
            {"name": "Aspire sandbox", "values": _env(("clientId", "a"), ("secret", "b"), ("secret", "c"))},
            ["a - sandbox UNUSABLE unreadable"],
        ),
        (
            _postman_collection(),
            ["a b sandbox READY", "c d sandbox READY", "c {{unknown}} sandbox UNUSABLE placeholder"],
        ),
        (
            _insomnia_4(),
            [
                "a b production READY", "c d ? ASK environments_differ", "e f sandbox READY",
                "{{ _.client_id }} {{ _.s }} ? UNUSABLE placeholder",
            ],
        ),
        (_bruno(), ["live b production READY", "local - custom UNUSABLE value_missing"]),
        (
            {"Aspire": {"BaseUrl": PRODUCTION, "ClientId": "a", "ClientSecret": "b"},
             "AzureAd": {"Instance": "https://login.microsoftonline.com/", "ClientId": "c", "ClientSecret": "d"},
             "Authentication": {"Google": {"ClientId": "e", "ClientSecret": "f"}}},
            [
                "a b production READY", "c d ? FOREIGN vendor environment_not_said",
                "e f ? FOREIGN vendor environment_not_said",
            ],
        ),
        (
            [{"description": "A", "clientId": "a", "secret": 123456789012, "environment": "demo", "scopes": ["GET Branches"]}],
            ["a 123456789012 demo READY"],
        ),
        (
            {"kind": "Secret", "metadata": {"name": "aspire-sandbox"},
             "data": {"client_id": base64.b64encode(b"a-1").decode(), "client_secret": base64.b64encode(b"b-1").decode()}},
            ["a-1 b-1 sandbox READY"],
        ),
    ],
)  # fmt: skip
def test_what_other_programs_export(content: object, pairs: list[str]) -> None:
    assert read(json.dumps(content)) == pairs


def test_names_without_quotes_are_read_too() -> None:
    assert read("{\n  clientId: 'a',\n  clientSecret: \"b\",\n  sandbox: true,\n}\n") == ["a b sandbox READY"]


def test_commas_make_no_table_of_assignments() -> None:
    assert read(
        "ASPIRE_CLIENT_ID=a # id, ours\nASPIRE_CLIENT_SECRET=b # secret, ours\nASPIRE_ENV=demo\n"
    ) == ["a b demo READY"]


def test_insomnias_newer_export() -> None:
    assert read(_insomnia_5()) == [
        "{{ _.client_id }} {{ _.client_secret }} ? UNUSABLE placeholder",
        "a b production READY",
        "c d sandbox READY",
    ]


_LOGINS = [
    ("Aspire sandbox API", f"{SANDBOX}/swagger/index.html", "a", "b", "", ""),
    ("Twitter", "https://twitter.com", "me@example.test", "pw", "", ""),
    ("Bank", "https://bank.example.test", "me", "pw2", "", ""),
    ("Aspire web", "https://cloud.youraspire.com", "me@example.test", "pw3", "", ""),
    ("Aspire demo", "", "", "", "Client ID: c\nClient Secret: d", ""),
    ("Aspire live", PRODUCTION, "me", "pw4", "", "Client ID: e\nSecret: f"),
]
_LOGIN_PAIRS = [
    "a b sandbox READY",
    "me@example.test pw custom FOREIGN vendor user_name login",
    "me pw2 custom FOREIGN other_host login",
    "me@example.test pw3 ? DOUBT user_name base_url_web_app",
    "c d demo READY",
    "e f production READY",
]


def test_bitwardens_table() -> None:
    lines = [
        "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp"
    ]
    lines += [
        f'API,,login,{name},"{fields}","{more}",0,{uri},{user},{password},'
        for name, uri, user, password, fields, more in _LOGINS
    ]
    reading = read_list("\n".join(lines).encode())
    assert read("\n".join(lines)) == _LOGIN_PAIRS
    assert reading.pairs[0].tags == ("API",)


def test_bitwardens_json() -> None:
    items = [
        {
            "type": 1,
            "name": name,
            "folderId": "f",
            "notes": notes,
            "login": {"uris": [{"uri": uri}] if uri else None, "username": user, "password": password},
            "fields": [
                dict(zip(("name", "value"), line.split(": "), strict=True)) for line in more.splitlines()
            ],
        }
        for name, uri, user, password, notes, more in _LOGINS
    ]
    content = {"encrypted": False, "folders": [{"id": "f", "name": "API"}], "items": items}
    assert read(json.dumps(content)) == _LOGIN_PAIRS
    with pytest.raises(InputError) as caught:
        read_list(b'{"encrypted": true, "passwordProtected": true, "data": "2.x"}')
    assert caught.value.code == "listing.encrypted"


def test_brunos_own_files_are_read_and_what_they_switch_off_stays_off() -> None:
    request = f"""meta {{
  name: Authorize
  type: http
}}

post {{
  url: {SANDBOX}/Authorization
  body: json
}}

body:json {{
  {{
    "ClientId": "{{{{client_id}}}}",
    "Secret": "sec-1"
  }}
}}

vars:pre-request {{
  client_id: id-1
}}
"""
    environment = f"vars {{\n  url: {SANDBOX}\n  client_id: id-2\n  client_secret: sec:2\n}}\n"
    assert read(request)[0] == "id-1 sec-1 sandbox READY"
    assert read(environment.replace("\n", "\r\n")) == ["id-2 sec:2 sandbox READY"]
    assert read(environment.replace("  client_secret", "  ~client_secret")) == [
        "id-2 sec:2 sandbox UNUSABLE disabled"
    ]


@pytest.mark.parametrize(
    "text",
    [
        '// of the night\n{"clientId": "id-1", /* , } */ "clientSecret": "a//b, }", "env": "sandbox",}',
        '{\n  // Aspire\n  "Aspire": {"ClientId": "id-1", "ClientSecret": "a//b, }", "Environment": "sandbox"},\n}',
    ],
)
def test_json_may_have_comments_and_last_commas(text: str) -> None:
    assert read(text) == ["id-1 a//b, } sandbox READY"]


def test_a_tenant_is_what_a_pair_is_called() -> None:
    table = read_list(b"Tenant,Client ID,Secret,Environment\nGreenscape,a,b,Demo\n")
    tree = read_list(b'[{"company": "Greenscape", "clientId": "a", "clientSecret": "b", "env": "demo"}]')
    assert [one.pairs[0].description for one in (table, tree)] == ["Greenscape"] * 2
    assert table.notes == ()


def test_a_pair_the_other_way_round_shows_no_secret_and_waits_for_a_look() -> None:
    guid, secret = "1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001", "Zk3vQ9xLw2Rt8YbN5mPd7HsJ4fGcA1eUoXiVzKqWnBt="
    (pair,) = read_list(f"Client ID,Secret,Environment\n{secret},{guid},Sandbox\n".encode()).pairs
    assert (pair.client_id, pair.secret, pair.standing.name) == (guid, secret, "DOUBT")
    assert secret not in f"{pair!r} {pair.description} {pair.reasons}"


@pytest.mark.parametrize(
    ("cell", "secret"),
    [
        ('"a=""b""c"', 'a="b"c'),
        ('"x==""y"""', 'x=="y"'),
        ('"=""a""&""b"""', '="a"&"b"'),
        ('"=""0123"""', "0123"),
        ('"=""a""""b"""', 'a"b'),
    ],
)
def test_only_a_cell_that_is_all_a_formula_for_a_text_loses_its_quotes(cell: str, secret: str) -> None:
    (pair,) = read_list(f"Client ID,Secret,Environment\nid-1,{cell},Demo\n".encode()).pairs
    assert pair.secret == secret


def test_brackets_in_a_value_are_no_section() -> None:
    text = 'client_id: id-1\nclient_secret: "a`;}[b]#\\\\c"\nenvironment: demo\n'
    assert read(text) == ["id-1 a`;}[b]#\\c demo READY"]


@pytest.mark.parametrize("value", ['"a\\\\b"', '"a"b"', "'a'b'"])
def test_quotes_that_programs_read_differently_are_asked_about_in_ini_files(value: str) -> None:
    text = f"[aspire demo]\nclient_id = id-1\nclient_secret = {value}\nenvironment = demo\n"
    assert read(text) == [f"id-1 {value[1:-1]} demo DOUBT doubtful"]
    assert read(text.replace(value, '"a;b"')) == ["id-1 a;b demo READY"]
