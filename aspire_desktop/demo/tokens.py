"""Access tokens that roll, and refresh tokens that work once."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import jwt

from aspire_desktop.demo.accounts import ACCOUNTS, DemoAccount

if TYPE_CHECKING:
    from collections.abc import Callable

LIFETIME = timedelta(hours=24)


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Pair:
    token: str
    refresh_token: str


class TokenOffice:
    """Issues tokens and says whose they are.

    A token lives for `lifetime` after its last use.  With `keeps_to_exp` it ends at its `exp` claim
    instead, whatever it is used for: nobody has published which of the two the real API does.
    """

    def __init__(
        self,
        clock: Callable[[], datetime] = utc_now,
        lifetime: timedelta = LIFETIME,
        *,
        keeps_to_exp: bool = False,
    ) -> None:
        self._clock = clock
        self._lifetime = lifetime
        self._keeps_to_exp = keeps_to_exp
        self._key = secrets.token_bytes(32)
        self._refresh_tokens: dict[str, DemoAccount] = {}
        self._last_used: dict[str, datetime] = {}
        self._secrets = {account.client_id: account.secret for account in ACCOUNTS}

    def log_in(self, client_id: str, secret: str) -> Pair | None:
        """Return a pair, or None where the two do not belong together."""
        for account in ACCOUNTS:
            kept = self._secrets[account.client_id]
            if account.client_id == client_id and secrets.compare_digest(kept.encode(), secret.encode()):
                return self._issue(account)
        return None

    def new_secret(self, client_id: str) -> str | None:
        """Make another secret for a client, which ends the old one at once; None for an unknown client."""
        if client_id not in self._secrets:
            return None
        self._secrets[client_id] = f"demo-secret-{secrets.token_urlsafe(18)}"
        return self._secrets[client_id]

    def refresh(self, refresh_token: str) -> Pair | None:
        """Return a new pair and end the old refresh token; None where it is not, or no longer, known."""
        account = self._refresh_tokens.pop(refresh_token, None)
        return None if account is None else self._issue(account)

    def account(self, token: str) -> DemoAccount | None:
        """Return whose token it is, and count this as its use; None where it is not valid."""
        now = self._clock()
        try:
            claims = jwt.decode(
                token,
                self._key,
                algorithms=["HS256"],
                options={"verify_exp": False, "verify_iat": False},
            )
        except jwt.InvalidTokenError:
            return None
        last_used = self._last_used.get(claims["jti"])
        if last_used is None:
            return None
        end = datetime.fromtimestamp(claims["exp"], UTC) if self._keeps_to_exp else last_used + self._lifetime
        if now >= end:
            return None
        self._last_used[claims["jti"]] = now
        return next(account for account in ACCOUNTS if account.client_id == claims["sub"])

    def _issue(self, account: DemoAccount) -> Pair:
        now = self._clock()
        identity = secrets.token_hex(8)
        claims = {
            "sub": account.client_id,
            "jti": identity,
            "iss": "aspire-desktop-demo",
            "iat": int(now.timestamp()),
            "exp": int((now + self._lifetime).timestamp()),
        }
        refresh_token = secrets.token_urlsafe(48)
        self._last_used[identity] = now
        self._refresh_tokens[refresh_token] = account
        return Pair(jwt.encode(claims, self._key, algorithm="HS256"), refresh_token)
