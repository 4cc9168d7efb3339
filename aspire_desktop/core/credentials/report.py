"""What a test of a credential found: three lights, and one sentence about what works."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from aspire_desktop.core.credentials.record import Login
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.guide import Topic
from aspire_desktop.core.wording import Phrase, Worded


class Light(Enum):
    """How one step stands; the value is the code of its word."""

    WAITING = ""
    RUNNING = "light.running"
    GOOD = "light.accepted"
    UNCLEAR = "light.unclear"
    BAD = "light.failed"
    SKIPPED = "light.not_tried"


class Step(Enum):
    """The steps in their order; the value is the code of what is tried."""

    HOST = "step.host"
    LOGIN = "step.login"
    TOKEN = "step.token"  # noqa: S105 - a code

    def words(self, light: Light) -> Phrase:
        """Return how the step stands, e.g. ``Host reached`` or ``Credentials failed``."""
        caption = Phrase(self.value)
        if light is Light.WAITING:
            return caption
        is_host = self is Step.HOST and light is Light.GOOD
        word = Phrase("light.reached") if is_host else Phrase(light.value)
        return Phrase("light.step", step=caption, light=word)


@dataclass(frozen=True, slots=True)
class ProvenLogin:
    """Tokens that a test got, and exactly what it got them with.

    Attributes:
        clock_offset_s: Server time minus the PC's, where it was told; the pair's times are the server's.
    """

    login: Login = field(repr=False)
    tokens: TokenPair = field(repr=False)
    clock_offset_s: float | None


_NOT_BEGUN: Final = (Light.WAITING, Light.WAITING, Light.WAITING)


@dataclass(frozen=True, slots=True, kw_only=True)
class TestReport:
    """How a test stands, or how it ended.

    Attributes:
        host: Whose API was asked.
        lights: One for each `Step`.
        verdict: One sentence; None while the test goes on.
        more: What the error behind it said besides, where there was one.
        detail: What the server said, redacted.
        topic: The guide's place that says more, or None.
        proven: The tokens that it got, where the credentials were accepted.
    """

    __test__ = False  # to pytest it looks like a case

    host: str
    lights: tuple[Light, ...] = _NOT_BEGUN
    verdict: Worded | None = None
    more: Worded | None = None
    detail: str = ""
    topic: Topic | None = None
    proven: ProvenLogin | None = field(default=None, repr=False)

    @property
    def works(self) -> bool:
        """Whether everything that was tried is as it should be."""
        return all(light is Light.GOOD for light in self.lights)

    @property
    def is_done(self) -> bool:
        return self.verdict is not None

    def with_light(self, step: Step, light: Light) -> "TestReport":
        lights = list(self.lights)
        lights[list(Step).index(step)] = light
        return replace(self, lights=tuple(lights))

    def text(self, tell: Callable[[Worded], str] = str) -> str:
        """Return all of it as lines to be passed on: no secret, no token, no client ID.

        Args:
            tell: Puts a phrase into the language of who reads them.
        """
        said: list[Worded] = [Phrase("test.title", host=self.host)]
        said += [step.words(light) for step, light in zip(Step, self.lights, strict=True)]
        said += filter(None, (self.verdict, self.more))
        return "\n".join(filter(None, [*map(tell, said), self.detail]))
