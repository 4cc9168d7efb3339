"""Tests for aspire_desktop.services.policies and core.policies: what two hives make of ten policies."""

import logging
from dataclasses import replace
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.environment import Environment, EnvironmentKind, environment
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.policies import NO_POLICIES, POLICIES, Policies
from aspire_desktop.services.in_force import proxy_choice
from aspire_desktop.services.policies import RegistryPolicies, log_policies, read_policies
from aspire_desktop.services.settings import Settings
from aspire_desktop.services.support_text import support_text
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.vault import Vault
from tests.support.records import profile
from tests.support.registry import (
    REG_BINARY,
    REG_DWORD,
    REG_MULTI_SZ,
    REG_QWORD,
    REG_SZ,
    PolicyRegistry,
    Values,
)

ALL: Values = {
    "LockAfterMinutes": (REG_DWORD, 5),
    "ClearClipboardSeconds": (REG_DWORD, 10),
    "Proxy": (REG_SZ, "proxy.example.com:8080"),
    "AllowedEnvironments": (REG_MULTI_SZ, ["Sandbox", "demo"]),
    "ProductionReadOnly": (REG_DWORD, 1),
    "AllowExport": (REG_DWORD, 0),
    "HistoryDays": (REG_DWORD, 7),
    "AllowFolderMove": (REG_DWORD, 0),
    "StartAtSignIn": (REG_DWORD, 1),
    "CloseToTray": (REG_DWORD, 1),
}
PRODUCTION = environment(EnvironmentKind.PRODUCTION)


def read(
    computer: Values | None = None, user: Values | None = None, closed: tuple[str, ...] = ()
) -> Policies:
    return RegistryPolicies(PolicyRegistry(computer, user, closed)).read()


def problems(policies: Policies) -> list[str]:
    return [str(problem) for problem in policies.problems]


@pytest.mark.parametrize("hive", ["computer", "user"])
def test_all_ten_are_in_force_from_either_hive(hive: str) -> None:
    policies = read(ALL) if hive == "computer" else read(None, ALL)
    assert policies.problems == ()
    assert {name: where.value for name, where in policies.hives.items()} == dict.fromkeys(ALL, hive)
    settings = policies.over(Settings(appearance="dark"))
    assert settings == Settings(
        appearance="dark",
        lock_after_min=5,
        clear_clipboard_after_s=10,
        proxy="manual",
        proxy_url="http://proxy.example.com:8080",
        history_days=7,
        start_at_sign_in=True,
        close_to_tray=True,
    )
    assert not policies.may_export
    assert not policies.may_move_folder
    assert policies.locked >= {policy.decides for policy in POLICIES} | {"proxy_url"}


def test_without_a_key_nothing_is_decided() -> None:
    assert read() == NO_POLICIES
    assert read({}, {}) == NO_POLICIES
    assert NO_POLICIES.over(Settings()) == Settings()
    assert NO_POLICIES.locked == frozenset()
    NO_POLICIES.check_use(PRODUCTION)
    NO_POLICIES.check_export()
    assert read_policies() == NO_POLICIES  # on this system


def test_the_computers_value_wins_one_by_one() -> None:
    computer: Values = {"lockafterminutes": (REG_DWORD, 5)}
    user: Values = {"LockAfterMinutes": (REG_DWORD, 60), "HistoryDays": (REG_DWORD, 0)}
    policies = read(computer, user)
    assert dict(policies.settings) == {"lock_after_min": 5, "history_days": 0}
    assert [where.value for where in policies.hives.values()] == ["computer", "user"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LockAfterMinutes", (REG_SZ, "5")),
        ("LockAfterMinutes", (REG_QWORD, 5)),
        ("LockAfterMinutes", (REG_DWORD, 1441)),
        ("ProductionReadOnly", (REG_DWORD, 2)),
        ("AllowExport", (REG_SZ, "no")),
        ("Proxy", (REG_DWORD, 1)),
        ("Proxy", (REG_SZ, "  ")),
        ("AllowedEnvironments", (REG_SZ, "sandbox")),
        ("AllowedEnvironments", (REG_MULTI_SZ, [])),
        ("HistoryDays", (REG_BINARY, b"\x07")),
        ("HistoryDays", (REG_BINARY, None)),
    ],
)
def test_what_cannot_be_a_value_is_ignored_and_said_and_the_users_hive_counts(
    name: str, value: tuple[int, object]
) -> None:
    policies = read({name: value})
    assert policies.hives == {}
    assert policies.over(Settings()) == Settings()
    (said,) = problems(policies)
    assert said.startswith(f"The policy {name} of the computer is ignored: it must be ")
    both = read({name: value}, {name: ALL[name]})
    assert [where.value for where in both.hives.values()] == ["user"]
    assert problems(both) == [said]


def test_an_unknown_name_and_a_closed_hive_are_said() -> None:
    assert problems(read({"LockAfterMinute": (REG_DWORD, 5)})) == [
        "There is no policy LockAfterMinute: the value of the computer is ignored."
    ]
    policies = read(ALL, ALL, closed=("HKLM",))
    assert problems(policies) == ["The policies of the computer cannot be read: Access is denied."]
    assert {where.value for where in policies.hives.values()} == {"user"}
    assert (policies.are_whole, read(ALL).are_whole) == (False, True)


def test_a_misspelled_environment_allows_nothing_instead_of_all() -> None:
    policies = read({"AllowedEnvironments": (REG_MULTI_SZ, ["sandbx"])})
    assert problems(policies) == [
        "“sandbx” in the policy AllowedEnvironments of the computer is no environment."
    ]
    for kind in (EnvironmentKind.PRODUCTION, EnvironmentKind.SANDBOX):
        assert not policies.allows(environment(kind))


@pytest.mark.parametrize("name", ["production", "sandbox", "custom"])
@pytest.mark.parametrize(
    "host", ["cloud-api.youraspire.com", "CLOUD-API.youraspire.com.", "cloud-api.youraspire.com:8443"]
)
def test_production_is_known_by_its_host_whatever_a_credential_calls_it(name: str, host: str) -> None:
    place = environment(EnvironmentKind(name), f"https://{host}/x")
    policies = read({"AllowedEnvironments": (REG_MULTI_SZ, ["sandbox", "custom", "demo"])})
    with pytest.raises(InputError, match="Your organization doesn't allow this environment"):
        policies.check_use(place)
    assert read({"ProductionReadOnly": (REG_DWORD, 1)}).forbids_writes(place)


def test_a_credential_is_read_only_by_itself_or_by_what_is_decided() -> None:
    policies = read({"ProductionReadOnly": (REG_DWORD, 1), "AllowedEnvironments": (REG_MULTI_SZ, ["demo"])})
    one = replace(profile("One"), environment=PRODUCTION)
    assert policies.makes_read_only(one)
    assert not NO_POLICIES.makes_read_only(one)
    assert NO_POLICIES.makes_read_only(replace(one, read_only=True))
    assert policies.allowed_kinds() == (EnvironmentKind.DEMO,)
    assert NO_POLICIES.allowed_kinds() == tuple(EnvironmentKind)


def test_production_at_another_address_stays_production() -> None:
    place = Environment(EnvironmentKind.PRODUCTION, "http://127.0.0.1:1")
    assert read({"ProductionReadOnly": (REG_DWORD, 1)}).forbids_writes(place)
    assert not read({"ProductionReadOnly": (REG_DWORD, 0)}).forbids_writes(place)
    assert not read(ALL).for_demo().forbids_writes(place)


@pytest.mark.parametrize(("text", "way"), [("system", "system"), (" None ", "none")])
def test_a_proxy_may_be_a_word(text: str, way: str) -> None:
    settings = read({"Proxy": (REG_SZ, text)}).over(Settings(proxy="manual", proxy_url="http://own:1"))
    assert (settings.proxy, settings.proxy_url) == (way, "")


@pytest.mark.parametrize("text", ["socks5://proxy:1080", "http://me:pass@proxy:8080", "http://proxy:99999"])
def test_a_proxy_that_is_none_lets_nothing_out(text: str) -> None:
    policies = read({"Proxy": (REG_SZ, text)})
    (said,) = problems(policies)
    assert said.startswith("The policy Proxy of the computer names no proxy, so nothing is sent. ")
    assert "pass" not in said.replace("password", "")
    choice = proxy_choice(policies.over(Settings(proxy="none")))
    assert choice.problem is not None
    assert choice.proxies() == {}


def test_the_log_and_the_diagnostics_name_policies_and_what_is_wrong_with_others(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    policies = read({"HistoryDays": (REG_SZ, "7")}, {"Proxy": (REG_SZ, "proxy:8080")})
    with caplog.at_level(logging.INFO):
        log_policies(policies)
        log_policies(NO_POLICIES)
    wrong = (
        "The policy HistoryDays of the computer is ignored: it must be a number from 0 to 3650 (REG_DWORD)."
    )
    assert [record.getMessage() for record in caplog.records] == [
        "policies in force: Proxy (user)",
        wrong,
    ]
    text = support_text(Vault(tmp_path, MemoryKeyStore(), policies=policies), policies.over(Settings()), {})
    assert "Policies: Proxy (user)\n" in text
    assert f"Policies' problems: {wrong}\n" in text
    assert "Policies" not in support_text(Vault(tmp_path, MemoryKeyStore()), Settings(), {})
