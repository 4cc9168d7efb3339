"""What a person sends along when something goes wrong: versions, how the vault stands, times.

Never a secret, a query or a body; nor what a credential is called, nor who the user is.
"""

from __future__ import annotations

import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final

from aspire_desktop import __version__
from aspire_desktop.core.redaction import redacted, without_queries
from aspire_desktop.services.log import last_lines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aspire_desktop.core.policies import Policies
    from aspire_desktop.services.settings import Settings
    from aspire_desktop.services.vault.vault import Vault

_PACKAGES: Final = (
    *("PySide6-Essentials", "qasync", "httpx", "httpcore", "truststore", "keyring", "cryptography"),
    *("msgspec", "click", "jsonschema-rs"),
)
_VAULT_FILES: Final = ("vault.aspire*", "vault.id", "settings.json*", "requests.sqlite*", "activity*")
_LOG_LINES: Final = 40
_MAX_LINE: Final = 400


def support_text(
    vault: Vault, settings: Settings, times_ms: Mapping[str, float], more: Mapping[str, str] | None = None
) -> str:
    """Return the text, some dozen lines.

    Args:
        vault: In whatever state it is; nothing is read anew.
        settings: Those in force.
        times_ms: What took how long, by its name.
        more: Of the window: what only it knows.
    """
    facts = {
        "Aspire Desktop": __version__,
        "Python": f"{platform.python_version()} ({sys.executable and platform.architecture()[0]})",
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        **{name: _version(name) for name in _PACKAGES},
        **(more or {}),
        **_vault_facts(vault),
        **_settings_facts(settings),
        **_policy_facts(vault.policies),
        **{name: f"{time:,.0f} ms" for name, time in times_ms.items()},
    }
    lines = [f"{name}: {value}" for name, value in facts.items()]
    log = [_line(line) for line in last_lines(vault.folder / "logs", _LOG_LINES)]
    home = os.path.expanduser("~")  # noqa: PTH111 (a text to be replaced in texts)
    text = "\n".join([*lines, "", "The log's last lines:", *(log or ["(none)"])])
    return text.replace(home, "~") if len(home) > 1 else text


def _vault_facts(vault: Vault) -> dict[str, str]:
    files = {
        path.name: path.stat().st_size
        for pattern in _VAULT_FILES
        for path in sorted(vault.folder.glob(pattern))
        if path.is_file()
    }
    return {
        "Vault": f"{vault.state.name} ({vault.state.value})",
        "Key kept by": vault.key_store_name,
        "Passphrase": "yes" if vault.has_passphrase else "no",
        "Credentials": f"{len(vault.document.credentials):,}",
        "Values that were not usable": f"{len(vault.document.healed):,}",
        "Changes not saved": "yes" if vault.has_unsaved_changes else "no",
        "Backup copies": redacted(vault.copy_problem) or "no problem",
        "Files": ", ".join(f"{name} {size:,} bytes" for name, size in files.items()) or "none",
    }


def _settings_facts(settings: Settings) -> dict[str, str]:
    return {
        "Proxy": settings.proxy,
        "Timeouts": f"connect {settings.connect_timeout_s} s, request {settings.request_timeout_s} s",
        "Locks after": f"{settings.lock_after_min} min",
        "Keep refreshed before": f"{settings.keep_alive_before_min} min",
    }


def _policy_facts(policies: Policies) -> dict[str, str]:
    """Return which policies are in force, and what is wrong with others; nothing where there are none."""
    held = ", ".join(f"{name} ({hive.value})" for name, hive in policies.hives.items())
    problems = " ".join(map(str, policies.problems))
    facts = {"Policies": held, "Policies' problems": redacted(problems, limit=_MAX_LINE)}
    return {name: value for name, value in facts.items() if value}


def _line(line: str) -> str:
    return redacted(without_queries(line), limit=_MAX_LINE)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
