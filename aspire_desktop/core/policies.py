"""What an organization has decided for all its computers: ten policies, and what they leave to the user.

One table says what each is called in the registry, what it may hold and which setting it decides.  The
administrative template (ADMX) says the same; a test compares them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeVar

from aspire_desktop.core.credentials.environment import KIND_NAMES, EnvironmentKind
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.proxy import checked_proxy
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.credentials.environment import Environment
    from aspire_desktop.core.credentials.profile import Profile

#: Below the machine's and the user's hive.
KEY: Final = r"Software\Policies\Aspire Desktop"

SettingsLike = TypeVar("SettingsLike", bound=Any)


class Hive(Enum):
    """Where a value was found; the computer's wins over the user's."""

    COMPUTER = "computer"
    USER = "user"


class Kind(Enum):
    """What a policy holds."""

    SWITCH = auto()
    NUMBER = auto()
    TEXT = auto()
    NAMES = auto()


@dataclass(frozen=True, slots=True)
class RegistryValue:
    """Attributes: kind: The number of its type, e.g. 4 for REG_DWORD. value: As `winreg` gives it."""

    kind: int
    value: object


@dataclass(frozen=True, slots=True)
class Policy:
    """Attributes: decides: The field of `Settings`, or what else of the settings' window it locks."""

    name: str
    kind: Kind
    decides: str
    most: int = 1


LOCK_AFTER: Final = Policy("LockAfterMinutes", Kind.NUMBER, "lock_after_min", 1440)
CLEAR_CLIPBOARD: Final = Policy("ClearClipboardSeconds", Kind.NUMBER, "clear_clipboard_after_s", 3600)
PROXY: Final = Policy("Proxy", Kind.TEXT, "proxy")
ENVIRONMENTS: Final = Policy("AllowedEnvironments", Kind.NAMES, "allowed_environments")
READ_ONLY: Final = Policy("ProductionReadOnly", Kind.SWITCH, "production_read_only")
EXPORT: Final = Policy("AllowExport", Kind.SWITCH, "backup_plan")
HISTORY: Final = Policy("HistoryDays", Kind.NUMBER, "history_days", 3650)
MOVE_FOLDER: Final = Policy("AllowFolderMove", Kind.SWITCH, "move_folder")
SIGN_IN: Final = Policy("StartAtSignIn", Kind.SWITCH, "start_at_sign_in")
TRAY: Final = Policy("CloseToTray", Kind.SWITCH, "close_to_tray")

POLICIES: Final = (
    LOCK_AFTER,
    CLEAR_CLIPBOARD,
    PROXY,
    ENVIRONMENTS,
    READ_ONLY,
    EXPORT,
    HISTORY,
    MOVE_FOLDER,
    SIGN_IN,
    TRAY,
)
#: Those whose value is a setting's, as it is.
_OF_SETTINGS: Final = (LOCK_AFTER, CLEAR_CLIPBOARD, HISTORY, SIGN_IN, TRAY)
#: What the policy of the proxy may hold besides an address.
PROXY_WORDS: Final = ("system", "none")


@dataclass(frozen=True, slots=True, kw_only=True)
class Policies:
    """What is decided; nothing where there are no policies.

    Attributes:
        settings: Values of `Settings` by their fields.
        environments: Those that may be used; None for all.
        production_read_only: No write is sent to Production, whatever a credential says.
        may_export: Credentials may go into a backup file, by hand or as scheduled.
        may_move_folder: The data folder may be moved.
        hives: Where each policy in force was found, by its name.
        problems: What is wrong with values that are not in force, in the order they were found.
        are_whole: Every hive could be read; where one could not, this may be less than is decided.
    """

    settings: Mapping[str, int | bool | str] = field(default_factory=lambda: MappingProxyType({}))
    environments: frozenset[EnvironmentKind] | None = None
    production_read_only: bool = False
    may_export: bool = True
    may_move_folder: bool = True
    hives: Mapping[str, Hive] = field(default_factory=lambda: MappingProxyType({}))
    problems: tuple[Phrase, ...] = ()
    are_whole: bool = True

    @property
    def locked(self) -> frozenset[str]:
        """What of the settings' window is not the user's to change."""
        held = {policy.decides for policy in POLICIES if policy.name in self.hives}
        if EXPORT.name in self.hives and self.may_export:
            held.discard(EXPORT.decides)
        if MOVE_FOLDER.name in self.hives and self.may_move_folder:
            held.discard(MOVE_FOLDER.decides)
        return frozenset(held | self.settings.keys())

    def over(self, settings: SettingsLike) -> SettingsLike:
        """Return the settings in force: the user's own, but for what is decided here."""
        return replace(settings, **self.settings) if self.settings else settings

    def for_demo(self) -> Policies:
        """Return those of the demo: its server is on this computer and holds nobody's data."""
        return replace(self, environments=None, production_read_only=False)

    def allows(self, environment: Environment) -> bool:
        return self.environments is None or environment.kind in self.environments

    def allowed_kinds(self) -> tuple[EnvironmentKind, ...]:
        """Return the environments that a credential may be for, in the order in which people read them."""
        return tuple(kind for kind in KIND_NAMES if self.environments is None or kind in self.environments)

    def refusal(self, environment: Environment) -> InputError | None:
        """Return why an environment is not allowed; None where it is."""
        if self.allows(environment):
            return None
        return InputError("policy.environment", environment=environment.kind.value, host=environment.host)

    def check_use(self, environment: Environment) -> None:
        """Refuse an environment that is not allowed.

        Raises:
            InputError: It is one.
        """
        refusal = self.refusal(environment)
        if refusal is not None:
            raise refusal

    def forbids_writes(self, environment: Environment) -> bool:
        return self.production_read_only and environment.is_production

    def makes_read_only(self, profile: Profile) -> bool:
        """Say whether no write is sent in a credential's name, by its own setting or by what is decided."""
        return profile.read_only or self.forbids_writes(profile.environment)

    def check_export(self) -> None:
        """Refuse to write credentials into a file.

        Raises:
            InputError: It is not allowed.
        """
        if not self.may_export:
            raise InputError("policy.export")


def policies_of(
    found: Sequence[tuple[Hive, Mapping[str, RegistryValue]]], problems: Sequence[Phrase] = ()
) -> Policies:
    """Return what is in force: of each policy the first value that can be one.

    Args:
        found: The hives, the one that wins first, with their values by name.
        problems: Of hives that could not be read.
    """
    reading = _Reading(problems, are_whole=not problems)
    for hive, values in found:
        by_name = {name.casefold(): (name, value) for name, value in values.items()}
        for policy in POLICIES:
            entry = by_name.pop(policy.name.casefold(), None)
            if entry is not None:
                reading.take(policy, hive, entry[1])
        for name, _ in by_name.values():
            reading.problems.append(Phrase("policy.unknown", name=name, hive=_hive(hive)))
    return reading.policies()


def unreadable(hive: Hive, reason: str) -> Phrase:
    """Return what is wrong with a hive that cannot be read."""
    return Phrase("policy.unreadable", hive=_hive(hive), reason=reason)


class _Reading:
    """Takes value after value; the first that fits counts."""

    def __init__(self, problems: Sequence[Phrase], *, are_whole: bool) -> None:
        self.problems = list(problems)
        self._are_whole = are_whole
        self._values: dict[Policy, Any] = {}
        self._hives: dict[str, Hive] = {}

    def take(self, policy: Policy, hive: Hive, value: RegistryValue) -> None:
        shape = _SHAPES[policy.kind]
        if value.kind != shape.registry_type or not shape.fits(policy, value.value):
            wanted = shape.wanted(policy.most)
            self.problems.append(Phrase("policy.unusable", name=policy.name, hive=_hive(hive), wanted=wanted))
        elif policy not in self._values:
            self._values[policy] = value.value
            self._hives[policy.name] = hive
            self._doubt(policy, hive, value.value)

    def policies(self) -> Policies:
        values = self._values
        settings: dict[str, int | bool | str] = {
            policy.decides: bool(values[policy]) if policy.kind is Kind.SWITCH else values[policy]
            for policy in _OF_SETTINGS
            if policy in values
        }
        if PROXY in values:
            settings |= _proxy_settings(str(values[PROXY]))
        kinds = None
        if ENVIRONMENTS in values:
            kinds = frozenset(filter(None, map(_kind_of, values[ENVIRONMENTS])))
        return Policies(
            settings=MappingProxyType(settings),
            environments=kinds,
            production_read_only=bool(values.get(READ_ONLY, 0)),
            may_export=bool(values.get(EXPORT, 1)),
            may_move_folder=bool(values.get(MOVE_FOLDER, 1)),
            hives=MappingProxyType(self._hives),
            problems=tuple(self.problems),
            are_whole=self._are_whole,
        )

    def _doubt(self, policy: Policy, hive: Hive, value: Any) -> None:
        """Tell of what is in force and cannot be meant so: it restricts all the same."""
        if policy is ENVIRONMENTS:
            for name in value:
                if _kind_of(name) is None:
                    self.problems.append(Phrase("policy.no_environment", name=name, hive=_hive(hive)))
        if policy is PROXY and value.strip().casefold() not in PROXY_WORDS:
            try:
                checked_proxy(value)
            except InputError as error:
                self.problems.append(Phrase("policy.no_proxy", hive=_hive(hive), cause=error))


def _is_number(policy: Policy, value: object) -> bool:
    return type(value) is int and 0 <= value <= policy.most


def _is_text(_: Policy, value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _are_names(_: Policy, value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(name, str) for name in value)


@dataclass(frozen=True, slots=True)
class _Shape:
    """Attributes: registry_type: Of `winreg`. wanted: Says what a value must be, of its largest number."""

    registry_type: int
    fits: Callable[[Policy, object], bool]
    wanted: Callable[[int], Phrase]


_SHAPES: Final = {
    Kind.SWITCH: _Shape(4, _is_number, lambda _: Phrase("policy.wants_switch")),
    Kind.NUMBER: _Shape(4, _is_number, lambda most: Phrase("policy.wants_number", most=most)),
    Kind.TEXT: _Shape(1, _is_text, lambda _: Phrase("policy.wants_text")),
    Kind.NAMES: _Shape(7, _are_names, lambda _: Phrase("policy.wants_names")),
}


def _kind_of(name: str) -> EnvironmentKind | None:
    try:
        return EnvironmentKind(name.strip().casefold())
    except ValueError:
        return None


def _proxy_settings(text: str) -> dict[str, int | bool | str]:
    """Return the two settings; of what is no address nothing is sent, as of a wrong one in the settings."""
    word = text.strip().casefold()
    if word in PROXY_WORDS:
        return {"proxy": word, "proxy_url": ""}
    try:
        url = checked_proxy(text)
    except InputError:
        url = ""
    return {"proxy": "manual", "proxy_url": url}


def _hive(hive: Hive) -> Phrase:
    return Phrase("policy.of_computer") if hive is Hive.COMPUTER else Phrase("policy.of_user")


NO_POLICIES: Final = Policies()
