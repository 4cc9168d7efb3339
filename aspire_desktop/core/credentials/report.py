"""What a test of a credential found: three lights, and one sentence about what works."""

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from aspire_desktop.core.credentials.record import Login
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.guide import Topic


class Light(Enum):
    """How one step stands; the value is the word for it, where `Step.words` has no better one."""

    WAITING = ""
    RUNNING = "…"
    GOOD = "good"
    UNCLEAR = "unclear"
    BAD = "failed"
    SKIPPED = "not tried"


class Step(Enum):
    """The steps in their order; the value is what is tried."""

    HOST = "Host"
    LOGIN = "Credentials"
    TOKEN = "Token"  # noqa: S105 - a caption

    def words(self, light: Light) -> str:
        """Return how the step stands, e.g. ``Host reached`` or ``Credentials failed``."""
        if light is Light.GOOD:
            return f"{self.value} {'reached' if self is Step.HOST else 'accepted'}"
        return f"{self.value} {light.value}".rstrip()


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
        verdict: One sentence; empty while the test goes on.
        detail: What the server said, redacted.
        topic: The guide's place that says more, or None.
        proven: The tokens that it got, where the credentials were accepted.
    """

    __test__ = False  # to pytest it looks like a case

    host: str
    lights: tuple[Light, ...] = _NOT_BEGUN
    verdict: str = ""
    detail: str = ""
    topic: Topic | None = None
    proven: ProvenLogin | None = field(default=None, repr=False)

    @property
    def works(self) -> bool:
        """Whether everything that was tried is as it should be."""
        return all(light is Light.GOOD for light in self.lights)

    @property
    def is_done(self) -> bool:
        return bool(self.verdict)

    def with_light(self, step: Step, light: Light) -> "TestReport":
        lights = list(self.lights)
        lights[list(Step).index(step)] = light
        return replace(self, lights=tuple(lights))

    def text(self) -> str:
        """Return all of it as lines to be passed on: no secret, no token, no client ID."""
        lines = [f"Test of a credential at {self.host}"]
        lines += [step.words(light) for step, light in zip(Step, self.lights, strict=True)]
        return "\n".join([*lines, self.verdict, *([self.detail] if self.detail else [])])
