"""What an organization's policies forbid, and what is wrong with their values, by code."""

from typing import Final

TEMPLATES: Final = {
    "policy.environment": (
        "Your organization doesn't allow this environment ({environment}): nothing is sent to {host}."
    ),
    "policy.read_only": "Your organization has set Production to read only: no {method} is sent to {host}.",
    "policy.export": "Your organization doesn't allow exports of credentials.",
    "policy.folder": "Your organization doesn't allow the data folder to be moved.",
    "policy.unusable": "The policy {name} {hive} is ignored: it must be {wanted}.",
    "policy.unknown": "There is no policy {name}: the value {hive} is ignored.",
    "policy.unreadable": "The policies {hive} cannot be read: {reason}.",
    "policy.no_environment": "“{name}” in the policy AllowedEnvironments {hive} is no environment.",
    "policy.no_proxy": "The policy Proxy {hive} names no proxy, so nothing is sent. {cause}",
    "policy.of_computer": "of the computer",
    "policy.of_user": "of the user",
    "policy.wants_switch": "0 or 1 (REG_DWORD)",
    "policy.wants_number": "a number from 0 to {most} (REG_DWORD)",
    "policy.wants_text": "a text (REG_SZ)",
    "policy.wants_names": "a list of environments (REG_MULTI_SZ)",
}
