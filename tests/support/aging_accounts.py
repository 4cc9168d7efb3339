"""Accounts whose tokens grow old: they roll or do not, live long or short, and mind stolen refresh tokens."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from tests.support.api_accounts import Accounts
from tests.support.api_answers import Answer, Received
from tests.support.stage import jwt

if TYPE_CHECKING:
    from collections.abc import Callable

LIFETIME = timedelta(hours=24)


class AgingAccounts(Accounts):
    """Put it in the place of a server's `accounts`.

    Attributes:
        refused: How many requests were answered 401.
        refreshed: How many refreshes were answered with a new pair.
        logged_in: How many logins were.
        reused: Refresh tokens that came more than once.
        refuses: The status of the answer to each login; None while they are taken.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        rolls: bool = True,
        has_exp: bool = False,
        ends_old: bool = False,
        takes_refresh: bool = True,
        lifetime: timedelta = LIFETIME,
        detects_reuse: bool = False,
        rotates: bool = True,
    ) -> None:
        """Put accounts up.

        Args:
            clock: The server's own.
            rolls: A use begins the lifetime anew.
            has_exp: Tokens are JWTs that name their first end.
            ends_old: A new token ends the one before it.
            takes_refresh: Refresh tokens are good for something.
            lifetime: Of a token.
            detects_reuse: A refresh token that comes twice ends all tokens, as RFC 9700 wants it.
            rotates: A refresh brings another refresh token; else none, and the old one stays good.
        """
        super().__init__()
        self.refuses: int | None = None
        self.reused: list[str] = []
        self._lifetime = lifetime
        self._detects_reuse = detects_reuse
        self._rotates = rotates
        self._seen: set[str] = set()
        self.takes_refresh = takes_refresh
        self.refused = self.refreshed = self.logged_in = 0
        self._clock = clock
        self._rolls = rolls
        self._has_exp = has_exp
        self._ends_old = ends_old
        self._ends: dict[str, datetime] = {}

    def left(self, token: str) -> timedelta:
        """Return the truth: how long `token` lives if it is not used."""
        return max(self._ends[token] - self._clock(), timedelta())

    def answer(self, request: Received) -> Answer:
        if request.path.startswith("/Authorization") or request.path.startswith("/Version"):
            return super().answer(request)
        end = self._ends.get(request.bearer or "")
        if end is None or self._clock() >= end:
            self.refused += 1
            return Answer(status=401)
        if self._rolls:
            self._ends[request.bearer or ""] = self._clock() + self._lifetime
        return Answer(json=[])

    def _log_in(self, asked: Any) -> Answer:
        if self.refuses is not None:
            return Answer(status=self.refuses, json=["Refused"])
        answer = super()._log_in(asked)
        self.logged_in += answer.status == 200
        return answer

    def _refresh(self, asked: Any) -> Answer:
        if not self.takes_refresh:
            return Answer(status=400, json=["Invalid refresh token"])
        refresh_token = asked["RefreshToken"]
        client_id = self.refresh_tokens.get(refresh_token)
        if refresh_token in self._seen and self._rotates:
            self.reused.append(refresh_token)
            if self._detects_reuse:
                self._ends.clear()
                self.refresh_tokens.clear()
        self._seen.add(refresh_token)
        answer = super()._refresh(asked)
        if not self._rotates and client_id is not None:
            answer = replace(answer, json=dict(answer.json, RefreshToken=None))
            self.refresh_tokens = {refresh_token: client_id}
        self.refreshed += answer.status == 200
        return answer

    def _pair(self, client_id: str) -> Answer:
        self._issued += 1
        if self._ends_old:
            self._ends.clear()
        end = self._clock() + self._lifetime
        token = f"{jwt(end)}{self._issued}" if self._has_exp else f"token-{self._issued}"
        refresh_token = f"refresh-{self._issued}"
        self._ends[token] = end
        self.refresh_tokens[refresh_token] = client_id
        return Answer(json={"Token": token, "RefreshToken": refresh_token})
