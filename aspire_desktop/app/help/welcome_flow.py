"""What is offered once, quietly: what an update brought, and the tour where somebody looks around."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop import __version__
from aspire_desktop.core.guide import NEWS
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.help.panels import HelpPanels


_SUBJECT: Final = Subject(About.OFFER)


class WelcomeFlow(QObject):
    """Its messages give way to whatever comes next, and leave where somebody is at work."""

    def __init__(self, panels: HelpPanels, ground: Ground, open_guide: Callable[[str], None]) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._preferences = ground.preferences
        self._open_guide = open_guide
        panels.menu.whats_new.triggered.connect(self.show_news)

    def show_news(self) -> None:
        """Open the guide at what's new."""
        self._open_guide(NEWS)

    def offer_news(self) -> None:
        """Say once that the program was updated; a first start has nothing to compare with."""
        before = self._preferences.current.news_of
        self._preferences.change(news_of=__version__)
        if before and before != __version__:
            text = self.tr("Aspire Desktop is now version {version}.").format(version=__version__)
            self._offer(text, self.tr("What's new"), self.show_news)

    def offer_tour(self) -> None:
        """Say that there is a tour, where all that is shown is made up."""
        text = self.tr("All data here is made up. A tour shows the window in five steps.")
        self._offer(text, self.tr("Start the tour"), self._panels.menu.tour.trigger)

    def settle(self) -> None:
        """Take the offer away: the first response has come, somebody is at work."""
        self._panels.messages.settle(_SUBJECT)

    def _offer(self, text: str, button: str, act: Callable[[], None]) -> None:
        self._panels.messages.show_message(Tone.INFO, text, action=(button, act), subject=_SUBJECT)
