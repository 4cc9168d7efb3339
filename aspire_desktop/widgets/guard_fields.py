"""What a credential lets through: whether writes are confirmed, and whether there are any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QWidget

from aspire_desktop.widgets.text import set_hint

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.environment import Environment
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.policies import Policies


class GuardFields(QObject):
    """Two check boxes.  The first follows the environment until somebody sets it.

    The second is not the user's where the organization lets no writes through; what it was stays as it is.
    """

    def __init__(self, policies: Policies, parent: QWidget) -> None:
        super().__init__(parent)
        self._policies = policies
        self._ask = QCheckBox(self.tr("As&k before writes"), parent)
        self._ask.setObjectName("askWritesField")
        set_hint(self._ask, self.tr("Shows what a POST, PUT, PATCH or DELETE would send, before it is sent."))
        self._read_only = QCheckBox(self.tr("Read on&ly: send no writes"), parent)
        self._read_only.setObjectName("readOnlyField")
        set_hint(
            self._read_only, self.tr("Holds in this window and on the command line, until you clear it here.")
        )
        #: What the user said of it, while it is not the user's; None while it is.
        self._own_read_only: bool | None = None
        self._default: bool | None = None
        self._said: bool | None = None
        self._ask.clicked.connect(self._on_ask_clicked)

    @property
    def boxes(self) -> tuple[QCheckBox, QCheckBox]:
        return self._ask, self._read_only

    @property
    def read_only(self) -> bool:
        """The credential's own, whatever the organization says."""
        return self._read_only.isChecked() if self._own_read_only is None else self._own_read_only

    @property
    def ask_writes(self) -> bool | None:
        """What was said, or None for what the environment calls for."""
        return None if self._said == self._default else self._said

    def fill(self, profile: Profile) -> None:
        self._said = profile.ask_writes
        self._read_only.setChecked(profile.read_only)
        self.follow(profile.environment)

    def follow(self, environment: Environment) -> None:
        """Show what an environment calls for, unless something else was said."""
        self._default = environment.asks_before_writes
        self._ask.setChecked(self._default if self._said is None else self._said)
        own, is_forced = self.read_only, self._policies.forbids_writes(environment)
        self._own_read_only = own if is_forced else None
        self._read_only.setEnabled(not is_forced)
        self._read_only.setChecked(is_forced or own)
        words = self.tr("Read on&ly: send no writes")
        self._read_only.setText(self.tr("Read on&ly, set by your organization") if is_forced else words)

    def _on_ask_clicked(self, checked: bool) -> None:  # noqa: FBT001 (Qt's signature)
        self._said = checked
