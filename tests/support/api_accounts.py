"""Accounts of the scripted server: log-in and refresh as the real API has them."""

from typing import Any

from tests.support.api_answers import Answer, Received


class Accounts:
    """Logs in and refreshes like the real API: a new pair each time, and old refresh tokens die.

    Attributes:
        in_force: Access tokens that are accepted; clear it to make all of them expire.
        refresh_tokens: Each with its client ID.
    """

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.in_force: set[str] = set()
        self.refresh_tokens: dict[str, str] = {}
        self._issued = 0

    def answer(self, request: Received) -> Answer:
        if request.path == "/Authorization" and request.method == "POST":
            return self._log_in(request.json)
        if request.path == "/Authorization/RefreshToken" and request.method == "POST":
            return self._refresh(request.json)
        if request.path == "/Version/GetApiVersion":
            return Answer(json="1.0")
        return Answer(json=[]) if request.bearer in self.in_force else Answer(status=401)

    def _log_in(self, asked: Any) -> Answer:
        client_id = asked["ClientId"]
        if self.secrets.get(client_id) != asked["Secret"]:
            return Answer(status=404, json=["Invalid client"])
        return self._pair(client_id)

    def _refresh(self, asked: Any) -> Answer:
        client_id = self.refresh_tokens.pop(asked["RefreshToken"], None)
        return (
            Answer(status=400, json=["Invalid refresh token"]) if client_id is None else self._pair(client_id)
        )

    def _pair(self, client_id: str) -> Answer:
        self._issued += 1
        token, refresh_token = f"token-{self._issued}", f"refresh-{self._issued}"
        self.in_force.add(token)
        self.refresh_tokens[refresh_token] = client_id
        return Answer(json={"Token": token, "RefreshToken": refresh_token})
