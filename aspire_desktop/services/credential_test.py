"""Tests a credential in three steps: its host, its login, its token."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final, TypeVar

from aspire_desktop.core.clock import Clock
from aspire_desktop.core.credentials.claims import read_claims
from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.report import Light, ProvenLogin, Step, TestReport
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.errors import AspireError, DeadlineError, InputError, UnknownNameError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.services.answers import server_words
from aspire_desktop.services.authorization import Authorization, Granted
from aspire_desktop.services.credential_verdict import (
    Verdict,
    of_blocked,
    of_failure,
    of_host_answer,
    of_login_failure,
    of_read,
    with_clock,
)
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.http.limits import Limits
from aspire_desktop.services.rate import CountedClient, RateMeter
from aspire_desktop.services.token_probe import readable_list

if TYPE_CHECKING:
    from aspire_desktop.services.vault.vault import Vault

#: Told of each change while a test goes on.
OnReport = Callable[[TestReport], None]
T = TypeVar("T")

_VERSION: Final = "/Version/GetApiVersion"
_PATIENCE_S: Final = 15.0
_MAX_BYTES: Final = 1024 * 1024


class CredentialTester:
    """Sends at most three requests, all of them to the credential's own host, and changes nothing there.

    The Secret is not sent to a host that answers with a web page.
    """

    def __init__(
        self,
        vault: "Vault",
        client: HttpClient,
        clock: Clock,
        rate: RateMeter,
        *,
        patience_s: float = _PATIENCE_S,
    ) -> None:
        """Args: patience_s: So long each step may take."""
        self._vault = vault
        self._client = CountedClient(clock, client, rate)
        self._authorization = Authorization(self._client)
        self._clock = clock
        self._rate = rate
        self._patience_s = patience_s

    def subject(self, draft: CredentialDraft, profile_id: ProfileId | None = None) -> CredentialRecord:
        """Return what a form's draft would be saved as, to be tested.

        Args:
            draft: As typed.
            profile_id: Of the saved credential that is edited: a blank secret means its own.

        Raises:
            InputError: The draft is not complete, or its blank secret was entered for another host.
        """
        self._vault.policies.check_use(draft.environment)
        saved = None if profile_id is None else self._saved(profile_id)
        if saved is not None and not draft.secret:
            if saved.profile.environment.origin != draft.environment.origin:
                raise InputError("credential.secret_for_host", host=draft.environment.host)
            draft = replace(draft, secret=saved.secret)
        described = replace(draft, description=draft.description.strip() or "draft")
        checked = described.checked()
        profile = Profile(
            id=profile_id or ProfileId(""),
            description=checked.description,
            client_id=checked.client_id,
            environment=checked.environment,
            scopes=checked.scopes,
            created_at=self._clock(),
        )
        return CredentialRecord(profile=profile, secret=checked.secret)

    def saved(self, profile_id: ProfileId) -> CredentialRecord:
        """Return a saved credential, to be tested.

        Raises:
            UnknownNameError: It is gone.
        """
        return self._saved(profile_id)

    async def run(self, record: CredentialRecord, on_report: OnReport | None = None) -> TestReport:
        """Test `record` and return how it ended: every error has a verdict.  It can be cancelled."""
        environment = record.profile.environment
        told = on_report or (lambda _: None)
        report = TestReport(host=environment.host)
        if self._rate.blocked_until(environment.origin) is not None:
            return _ended(report, of_blocked(environment.host))
        test = _Run(record, report, told)
        return await self._steps(test)

    async def _steps(self, test: "_Run") -> TestReport:
        version = await self._try(test, Step.HOST, self._get(test, _VERSION))
        if isinstance(version, AspireError):
            return test.end(of_failure(version))
        verdict = of_host_answer(version, test.host)
        if not verdict.goes_on:
            return test.end(verdict, server_words(version))
        test.show(Step.HOST, verdict.light)
        test.offset_s = version.clock_offset_s
        granted = await self._try(test, Step.LOGIN, self._authorization.log_in(test.record))
        if isinstance(granted, AspireError):
            return test.end(of_login_failure(granted, version.status, test.host))
        pair = test.prove(granted, self._clock)
        test.show(Step.HOST, Light.GOOD)  # whatever it said before: an API has answered
        test.show(Step.LOGIN, Light.GOOD)
        path = f"/{readable_list(test.record.profile.scopes)}?$top=1"
        read = await self._try(test, Step.TOKEN, self._get(test, path, bearer=pair.access_token))
        if isinstance(read, AspireError):
            return test.end(of_failure(read, is_logged_in=True))
        words = "" if read.is_success else server_words(read, test.secrets)
        return test.end(of_read(read, test.host, path), words)

    async def _try(self, test: "_Run", step: Step, work: Awaitable[T]) -> T | AspireError:
        """Return what a step brought, or its error: each has a verdict."""
        import asyncio

        test.show(step, Light.RUNNING)
        try:
            async with asyncio.timeout(self._patience_s):
                return await work
        except TimeoutError:
            return DeadlineError("network.no_answer", host=test.host, limit_s=self._patience_s)
        except AspireError as error:
            return error

    async def _get(self, test: "_Run", path: str, bearer: str | None = None) -> ResponseRecord:
        environment = test.record.profile.environment
        request = PreparedRequest(
            method="GET", url=environment.base_url + path, headers=(("Accept", "application/json"),)
        )
        limits = Limits(deadline_s=self._patience_s, connect_s=self._patience_s, max_body_bytes=_MAX_BYTES)
        return await self._client.send(request, origin=environment.origin, bearer=bearer, limits=limits)

    def _saved(self, profile_id: ProfileId) -> CredentialRecord:
        record = self._vault.document.find(profile_id)
        if record is None:
            raise UnknownNameError("credential.removed")
        self._vault.policies.check_use(record.profile.environment)
        return record


class _Run:
    """One test under way."""

    def __init__(self, record: CredentialRecord, report: TestReport, told: OnReport) -> None:
        self.record = record
        self.report = report
        self.offset_s: float | None = None
        self._told = told

    @property
    def host(self) -> str:
        return self.report.host

    @property
    def secrets(self) -> tuple[str, ...]:
        """All that an answer's words must not hold."""
        proven = self.report.proven
        tokens = () if proven is None else (proven.tokens.access_token, proven.tokens.refresh_token or "")
        return (self.record.secret, *tokens)

    def show(self, step: Step, light: Light) -> None:
        self.report = self.report.with_light(step, light)
        self._told(self.report)

    def prove(self, granted: Granted, clock: Clock) -> TokenPair:
        """Date the tokens by the server's time and keep them with what they were got with."""
        if granted.clock_offset_s is not None:
            self.offset_s = granted.clock_offset_s
        now = clock() + timedelta(seconds=self.offset_s or 0.0)
        claims = read_claims(granted.access_token, now)
        pair = TokenPair(
            access_token=granted.access_token,
            refresh_token=granted.refresh_token,
            issued_at=now,
            last_used_at=now,
            expires_claim=None if claims is None else claims.expires_at,
            clock_offset_s=self.offset_s,
        )
        self.report = replace(self.report, proven=ProvenLogin(self.record.login, pair, self.offset_s))
        return pair

    def end(self, verdict: Verdict, words: str = "") -> TestReport:
        """Give the step under way its light, and the rest none."""
        lights = tuple(verdict.light if light is Light.RUNNING else light for light in self.report.lights)
        report = replace(self.report, lights=lights)
        return _ended(report, with_clock(verdict, self.offset_s), words)


def _ended(report: TestReport, verdict: Verdict, words: str = "") -> TestReport:
    lights = tuple(Light.SKIPPED if light is Light.WAITING else light for light in report.lights)
    return replace(
        report,
        lights=lights,
        verdict=verdict.sentence,
        more=verdict.more,
        detail=verdict.detail or words,
        topic=verdict.topic,
    )
