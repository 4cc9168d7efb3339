"""What is certain of a pair and what is asked: its environment, its host, its owner, its Secret."""

# ruff: noqa: E501 (lists as programs write them)

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.lists.judging import Standing
from aspire_desktop.core.credentials.lists.reading import MAX_BYTES, read_list
from aspire_desktop.core.errors import InputError
from tests.core.credentials.lists.judging import DEMO, PRODUCTION, SANDBOX, read

_PAIR = "ASPIRE_CLIENT_ID=a\nASPIRE_CLIENT_SECRET=b\n"
CANARY = "canary-secret-of-a-list"


@pytest.mark.parametrize(
    ("beside", "decided"),
    [
        ("", "? ASK environment_not_said"),
        (f"ASPIRE_API_URL={PRODUCTION}", "production READY"),
        (f"ASPIRE_API_BASE={PRODUCTION}", "production READY"),
        (f"ASPIRE_API_BASE_URL={SANDBOX}/", "sandbox READY"),
        (f"ASPIRE__BASE_URL={SANDBOX}", "sandbox READY"),
        (f"aspire_url={DEMO}", "demo READY"),
        (f"base={SANDBOX}", "sandbox READY"),
        (f"ASPIRE_TOKEN_URL={SANDBOX}/Authorization", "sandbox READY"),
        ("ASPIRE_HOST=cloudsandbox-api.youraspire.com", "sandbox READY"),
        ("ASPIRE_SANDBOX=True", "sandbox READY"),
        ("ASPIRE_USE_SANDBOX=1", "sandbox READY"),
        ("ASPIRE_IS_PRODUCTION=yes", "production READY"),
        ("ASPIRE_SANDBOX=False", "? ASK environment_not_said"),
        ("ASPIRE_ENV=sandbox", "sandbox READY"),
        ("ASPIRE_ENVIRONMENT=Production", "production READY"),
        ("ASPIRE_ENV=staging", "? ASK environment_not_known"),
        ("ASPIRE_ENV=non-production", "? ASK environment_not_known"),
        ("ENVIRONMENT=production", "? ASK environment_not_said"),
        ("NODE_ENV=production", "? ASK environment_not_said"),
        (f"ASPIRE_ENV=sandbox\nASPIRE_URL={PRODUCTION}", "? ASK environments_differ"),
        (f"ASPIRE_SANDBOX=false\nASPIRE_URL={SANDBOX}", "? ASK environments_differ"),
        (f"ASPIRE_URL={PRODUCTION}\nASPIRE_API_URL={SANDBOX}", "? ASK hosts_differ"),
        ("ASPIRE_URL=https://cloud.youraspire.com", "? ASK base_url_web_app"),
        ("ASPIRE_URL=${ASPIRE_HOST}", "? ASK environment_not_said"),
        (
            "FRONTEND_URL=https://ours.example.test\nDATABASE_URL=postgres://u:p@db/x",
            "? ASK environment_not_said",
        ),
        ("ASPIRE_URL=https://proxy.example.test", "custom DOUBT host_unknown"),
        ("ASPIRE_URL=https://cloud-api.youraspіre.com", "custom DOUBT look_alike"),
        ("ASPIRE_URL=http://127.0.0.1:8000", "custom READY"),
        # what is meant as a URL and is none is told, not passed over
        ("ASPIRE_ENV=sandbox\nASPIRE_URL=http://evil host/", "? ASK base_url_characters"),
        ("ASPIRE_ENV=sandbox\nASPIRE_URL=https:/cloud-api.example.test", "? ASK base_url_no_host"),
        ("ASPIRE_HOST=localhost:8000", "custom READY"),
        ("ASPIRE_HOST=10.0.0.7:8080", "custom DOUBT host_unknown"),
        ("QBO_URL=https://quickbooks.example.test\nQBO_ENV=sandbox", "? ASK environment_not_said"),
        ("# sandbox, for the tests of the night\nX=1", "? ASK environment_not_said"),
        ("ASPIRE_DEMO_MODE=true", "? ASK environment_not_said"),
        ("ASPIRE_DASHBOARD_SANDBOX=True", "? ASK environment_not_said"),
    ],
)
def test_the_environment_is_decided_by_what_stands_beside_or_asked(beside: str, decided: str) -> None:
    assert read(f"{_PAIR}{beside}\n") == [f"a b {decided}"]


@pytest.mark.parametrize(
    ("names", "decided"),
    [
        (("ASPIRE_SANDBOX_CLIENT_ID", "ASPIRE_SANDBOX_CLIENT_SECRET"), "sandbox READY"),
        (("ASPIRE_CLIENT_ID_PROD", "ASPIRE_CLIENT_SECRET_PROD"), "production READY"),
        (("aspireDemoClientId", "aspireDemoClientSecret"), "demo READY"),
        (("TEST_CLIENT_ID", "TEST_SECRET"), "sandbox READY"),
        (("ASPIRE_NON_PROD_CLIENT_ID", "ASPIRE_NON_PROD_SECRET"), "? ASK environment_not_said"),
        (("ASPIRE_LATEST_CLIENT_ID", "ASPIRE_LATEST_SECRET"), "? ASK environment_not_said"),
        (("CLIENT_ID", "CLIENT_SECRET"), "? ASK environment_not_said"),
        (("CLIENT_ID", "SECRET_KEY"), "? DOUBT doubtful environment_not_said"),
        (("QBO_CLIENT_ID", "QBO_CLIENT_SECRET"), "? FOREIGN vendor environment_not_said"),
        (("AZURE_SANDBOX_CLIENT_ID", "AZURE_SANDBOX_CLIENT_SECRET"), "sandbox FOREIGN vendor"),
        (("ZOHO_CLIENT_ID", "ZOHO_CLIENT_SECRET"), "? FOREIGN vendor environment_not_said"),
        (("GOOGLE_OAUTH_CLIENT_ID", "GOOGLE_OAUTH_CLIENT_SECRET"), "? FOREIGN vendor environment_not_said"),
        (("QuickBooksClientId", "QuickBooksClientSecret"), "? FOREIGN vendor environment_not_said"),
        (("QBO_ASPIRE_CLIENT_ID", "QBO_ASPIRE_SECRET"), "? ASK environment_not_said"),
        (("ACME_SANDBOX_CLIENT_ID", "ACME_SANDBOX_SECRET"), "sandbox DOUBT owner_unknown"),
    ],
)  # fmt: skip
def test_names_say_the_environment_and_the_owner(names: tuple[str, str], decided: str) -> None:
    assert read(f"{names[0]}=a\n{names[1]}=b\n") == [f"a b {decided}"]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (  # a block for each environment
            f"# production\n{_PAIR}ASPIRE_API_URL={PRODUCTION}\n\n# sandbox\nASPIRE_CLIENT_ID=c\nASPIRE_CLIENT_SECRET=d\nASPIRE_API_URL={SANDBOX}\n",
            ["a b production READY", "c d sandbox READY"],
        ),
        (  # the same without anything between them
            f"ASPIRE_API_URL={PRODUCTION}\n{_PAIR}ASPIRE_API_URL={SANDBOX}\nASPIRE_CLIENT_ID=c\nASPIRE_CLIENT_SECRET=d\n",
            ["a b production READY", "c d sandbox READY"],
        ),
        (  # a URL of one of them: nobody knows of which
            f"{_PAIR}ASPIRE_URL={PRODUCTION}\nASPIRE_CLIENT_ID=c\nASPIRE_CLIENT_SECRET=d\n",
            ["a b ? ASK environment_not_said", "c d ? ASK environment_not_said"],
        ),
        (  # a URL in a paragraph of its own, between them
            f"{_PAIR}\nASPIRE_URL={SANDBOX}\n\nASPIRE_CLIENT_ID=c\nASPIRE_CLIENT_SECRET=d\n",
            ["a b ? ASK environment_not_said", "c d ? ASK environment_not_said"],
        ),
        (  # headings alone
            f"# --- Production ---\n{_PAIR}\n# --- Sandbox ---\nASPIRE_CLIENT_ID=c\nASPIRE_CLIENT_SECRET=d\n",
            ["a b production READY", "c d sandbox READY"],
        ),
        (  # one half comes twice
            f"{_PAIR}ASPIRE_CLIENT_SECRET=c\nASPIRE_ENV=demo\n",
            ["a - demo UNUSABLE unreadable"],
        ),
        (f"{_PAIR}ASPIRE_CLIENT_SECRET=b\nASPIRE_ENV=demo\n", ["a b demo READY"]),
        (  # a pair by other names, behind, between and among those
            f"# prod\n{_PAIR}\n# sandbox\nASPIRE_CLIENT_ID=c\nASPIRE_CLIENT_SECRET=d\n\nREPORTS_CLIENT_ID=e\nREPORTS_CLIENT_SECRET=f\nREPORTS_URL={DEMO}\n",
            ["a b production READY", "c d sandbox READY", "e f demo READY"],
        ),
        (
            f"# prod\n{_PAIR}\nREPORTS_CLIENT_ID=e\nREPORTS_CLIENT_SECRET=f\n\n# sandbox\nASPIRE_CLIENT_ID=c\nASPIRE_CLIENT_SECRET=d\n",
            ["a b production READY", "c d sandbox READY", "e f ? DOUBT owner_unknown environment_not_said"],
        ),
        (
            f"{_PAIR}REPORTS_CLIENT_ID=e\nREPORTS_CLIENT_SECRET=f\nASPIRE_CLIENT_ID=c\nASPIRE_CLIENT_SECRET=d\n",
            [
                "a b ? ASK environment_not_said",
                "c d ? ASK environment_not_said",
                "e f ? DOUBT owner_unknown environment_not_said",
            ],
        ),
        (  # prefixes, a URL of all
            f"ASPIRE_API_URL={SANDBOX}\nPAYROLL_CLIENT_ID=a\nPAYROLL_CLIENT_SECRET=b\nREPORTS_CLIENT_ID=c\nREPORTS_SECRET=d\n",
            ["a b sandbox READY", "c d sandbox READY"],
        ),
        (  # prefixes, a URL of one
            f"PAYROLL_CLIENT_ID=a\nPAYROLL_SECRET=b\nPAYROLL_URL={SANDBOX}\nREPORTS_CLIENT_ID=c\nREPORTS_SECRET=d\n",
            ["a b sandbox READY", "c d ? DOUBT owner_unknown environment_not_said"],
        ),
        (  # suffixes, a URL of the second
            f"ASPIRE_CLIENT_ID=a\nASPIRE_SECRET=b\nASPIRE_CLIENT_ID_2=c\nASPIRE_SECRET_2=d\nASPIRE_URL_2={SANDBOX}\n",
            ["a b ? ASK environment_not_said", "c d sandbox READY"],
        ),
        (  # another program's URL is not ours
            f"{_PAIR}QBO_CLIENT_ID=c\nQBO_CLIENT_SECRET=d\nASPIRE_API_URL={PRODUCTION}\n",
            ["a b production READY", "c d ? FOREIGN vendor environment_not_said"],
        ),
        (  # halves
            "ASPIRE_CLIENT_ID=a\nOTHER_CLIENT_SECRET=b\nJWT_SECRET=c\n",
            ["a - ? UNUSABLE no_secret", "- b ? UNUSABLE no_client_id"],
        ),
        (  # one login, several Secrets; the same pair twice
            "Name,Client ID,Secret,Environment\nA,a,b,demo\nB,a,c,demo\nC,a,b,production\nD,a,b,demo\n",
            [
                "a b demo DOUBT other_secret",
                "a c demo DOUBT other_secret",
                "a b production READY",
                "a b demo UNUSABLE same",
            ],
        ),
        (  # descriptions are heard last, and vendors in them are told
            "Name,Client ID,Secret,Environment\nPayroll sandbox,a,b,\nTest drives,c,d,Production\nXero sync,e,f,Demo\nAspire → Xero,g,h,Demo\nMoon,i,j,moon\n",
            [
                "a b sandbox READY",
                "c d production READY",
                "e f demo FOREIGN vendor",
                "g h demo READY",
                "i j ? ASK environment_not_known",
            ],
        ),
        (
            f"Name,Client ID,Secret,URL\nA,a,b,https://api.example.test\nB,c,d,https://youraspire.com.evil.test\nC,e,f,{DEMO}\n",
            ["a b custom FOREIGN other_host", "c d custom FOREIGN not_aspires", "e f demo READY"],
        ),
    ],
)
def test_of_several_pairs_each_has_what_is_its_own(text: str, pairs: list[str]) -> None:
    assert read(text) == pairs


@pytest.mark.parametrize(
    ("heading", "decided"),
    [
        ("Aspire Sandbox API", "sandbox READY"),
        ("=== PRODUCTION ===", "production READY"),
        ("live view of jobs", "? ASK environment_not_said"),
        ("test it first", "? ASK environment_not_said"),
        ("non-production", "? ASK environment_not_said"),
    ],
)
def test_a_comment_is_heard_where_it_names_an_environment_and_nothing_else(
    heading: str, decided: str
) -> None:
    assert read(f"# {heading}\n{_PAIR}") == [f"a b {decided}"]


@pytest.mark.parametrize(
    ("description", "decided"),
    [
        ("Payroll, sandbox", "sandbox READY"),
        ("Payroll prod", "production READY"),
        ("Production schedule", "? ASK environment_not_said"),
        ("Live dashboards", "? ASK environment_not_said"),
        ("Payroll, non-prod", "? ASK environment_not_said"),
    ],
)
def test_a_description_decides_where_its_word_can_mean_nothing_else(description: str, decided: str) -> None:
    assert read(f'Name,Client ID,Secret\n"{description}",a,b\n') == [f"a b {decided}"]


def test_a_key_in_another_services_form_is_not_aspires() -> None:
    text = "CLIENT_ID=1-x.apps.googleusercontent.com\nCLIENT_SECRET=GOCSPX-abc\nENVIRONMENT=sandbox\n"
    assert read(text) == ["1-x.apps.googleusercontent.com GOCSPX-abc sandbox FOREIGN other_form"]


def test_every_pair_says_where_it_stands_and_what_it_is_called() -> None:
    text = f"# Aspire sandbox\n{_PAIR}\nPAYROLL_CLIENT_ID=c\nPAYROLL_SECRET=d\n"
    pairs = read_list(text.encode()).pairs
    assert [(str(pair.place), pair.description, pair.is_described) for pair in pairs] == [
        ("line 2", "Aspire sandbox", False),
        ("line 5", "PAYROLL", False),
    ]
    (pair,) = read_list(b"Name,Client ID,Secret,Color\nPayroll,a,b,red\n").pairs
    assert (str(pair.place), pair.description, pair.is_described) == ("line 2", "Payroll", True)


def test_columns_that_mean_nothing_are_told() -> None:
    reading = read_list(b"Name,Client ID,Secret,Color,API URL\nPayroll,a,b,red,\n")
    assert [str(note) for note in reading.notes] == ["Columns not read: Color."]


def test_a_choice_answers_what_was_asked_and_nothing_else() -> None:
    asked, foreign = read_list(f"{_PAIR}QBO_CLIENT_ID=c\nQBO_CLIENT_SECRET=d\n".encode()).pairs
    chosen = asked.chosen(EnvironmentKind.SANDBOX, "")
    assert (chosen.standing, chosen.base_url, chosen.reasons) == (Standing.READY, SANDBOX, ())
    still = foreign.chosen(EnvironmentKind.SANDBOX, "")
    assert (still.standing, [reason.code for reason in still.reasons]) == (
        Standing.FOREIGN,
        ["listing.vendor"],
    )
    alike = asked.chosen(EnvironmentKind.CUSTOM, "https://cloud-api.xn--youraspre-19h.com")
    assert (alike.standing, [reason.code for reason in alike.reasons]) == (
        Standing.DOUBT,
        ["environment.look_alike"],
    )
    with pytest.raises(InputError):
        asked.draft()


def test_notes_that_hold_the_secret_stay_behind() -> None:
    text = f'Name,Client ID,Secret,Environment,Notes\n{CANARY},a,{CANARY},demo,"the secret is {CANARY}"\n'
    (pair,) = read_list(text.encode()).pairs
    assert (pair.description, pair.notes) == ("a", "")
    assert CANARY not in repr(pair)


@pytest.mark.parametrize("value", [f"{CANARY}\x07", f'"{CANARY}', f"{{{{{CANARY}}}}}", f"{CANARY}\n{CANARY}"])
def test_no_reason_tells_a_secret(value: str) -> None:
    for text in (
        f"ASPIRE_CLIENT_ID=a\nASPIRE_SECRET={value}\n",
        f"a: 1\nclient_id: b\nclient_secret: '{value}'\n",
    ):
        with contextlib.suppress(InputError):
            for pair in read_list(text.encode()).pairs:
                said = (*map(str, pair.reasons), str(pair.place), pair.description, repr(pair))
                assert CANARY not in " ".join(said)


@pytest.mark.parametrize(
    "raw",
    [b"", b"hello", b"{", b"a,b\n1,2\n", b"[" * 100_000, b"{" * 100_000, b"- " * 100_000, bytes(MAX_BYTES + 1), b"[]",
     b"a: &a [x]\nb: &b [*a, *a]\n"],
)  # fmt: skip
def test_a_file_without_a_credential_is_refused(raw: bytes) -> None:
    with pytest.raises(InputError):
        read_list(raw)


def test_too_many_are_refused() -> None:
    raw = "Description,Client ID,Secret\n" + "\n".join(f"n{i},id{i},s" for i in range(10_001))
    with pytest.raises(InputError) as caught:
        read_list(raw.encode())
    assert caught.value.code == "listing.too_many"


@given(
    st.binary(max_size=300)
    | st.text(max_size=300).map(str.encode)
    | st.lists(
        st.sampled_from(
            [
                "client_id",
                "client_secret",
                "=",
                ": ",
                "\n",
                "[a]",
                "{",
                "}",
                "'",
                '"',
                ",",
                "- ",
                "x1",
                "  ",
                "key,value",
                "#",
            ]
        ),
        max_size=40,
    ).map(lambda parts: "".join(parts).encode())
)
def test_no_file_is_too_strange(raw: bytes) -> None:
    with contextlib.suppress(InputError):
        for pair in read_list(raw).pairs:
            assert pair.standing is Standing.UNUSABLE or (pair.client_id and pair.secret)
            assert pair.standing is not Standing.READY or pair.draft().secret
