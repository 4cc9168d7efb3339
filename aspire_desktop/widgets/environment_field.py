"""Where a credential is valid: the environments to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from aspire_desktop.core.credentials.environment import KIND_NAMES, EnvironmentKind
from aspire_desktop.viewmodels.enum_words import kind_name
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.policies import Policies


class EnvironmentField(QComboBox):
    """Offers what the organization allows, and the one that a credential has already.

    Where it allows none, all are offered: the way to save says why it cannot be.

    Attributes:
        limits: Says that there are fewer than usual, and why; to be shown below.
    """

    def __init__(self, policies: Policies, profile: Profile | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("environmentField")
        allowed = policies.allowed_kinds()
        own = profile.environment.kind if profile else None
        for kind in KIND_NAMES:
            if kind in allowed or kind is own or not allowed:
                self.addItem(kind_name(kind), kind)
        words = self.tr("Your organization doesn't allow other environments.")
        self.limits = label(words, parent, name="environmentLimits")
        self.limits.setWordWrap(True)
        self.limits.setVisible(bool(allowed) and len(allowed) < len(KIND_NAMES))
        set_tone(self.limits, Tone.QUIET)
        if not self.limits.isHidden():
            self.setAccessibleDescription(words)

    @property
    def kind(self) -> EnvironmentKind:
        """The one that is chosen."""
        return EnvironmentKind(self.currentData())

    def follow(self, kind: EnvironmentKind) -> None:
        """Choose what a typed base URL says, without putting the kind's own URL in its place."""
        index = self.findData(kind)
        if index >= 0:
            with QSignalBlocker(self):
                self.setCurrentIndex(index)
