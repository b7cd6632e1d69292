"""A service with OAuth: it asks users, gives tokens that serve once, and has accounts to list."""

from __future__ import annotations

import base64
import hashlib
import json
import socket
import threading
import time
from typing import Any, Self
from urllib.parse import parse_qsl, urlencode

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

__all__ = ["Authority"]


class Authority:
    """Its users agree at once, unless ``denies``.

    Attributes:
        asked: The query of each visit to the authorization page.
        exchanged: The fields of each token request.
        facts: What token answers say besides, or instead.
        denies: What it says in place of a code.
        drops_refresh_token: Whether its answers have none.
        access_token: The one that calls must have.
        denied_calls: How many calls had another.
    """

    def __init__(self) -> None:
        self.asked: list[dict[str, str]] = []
        self.exchanged: list[dict[str, str]] = []
        self.facts: dict[str, Any] = {}
        self.denies: str | None = None
        self.drops_refresh_token = False
        self.access_token = ""
        self.refresh_token = ""
        self.denied_calls = 0
        self._codes: dict[str, dict[str, str]] = {}
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        routes = [
            Route("/oauth/authorize", self._authorize),
            Route("/authorize", self._authorize),
            Route("/token", self._token, methods=["POST"]),
            Route("/oauth/token", self._token, methods=["POST"]),
            Route("/oauth/refresh", self._token, methods=["POST"]),
            Route("/accounts", self._accounts),
        ]
        config = uvicorn.Config(Starlette(routes=routes), log_level="warning", timeout_graceful_shutdown=5)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        while not self._server.started:
            assert self._thread.is_alive(), "the authority did not start"
            time.sleep(0.005)
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()

    async def _authorize(self, request: Request) -> Response:
        asked = dict(request.query_params)
        self.asked.append(asked)
        if self.denies is not None:
            given = {"error": self.denies}
        else:
            code = f"planted-code-{len(self.asked)}"
            self._codes[code] = asked
            given = {"code": code}
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode(given | {'state': asked['state']})}")

    async def _token(self, request: Request) -> Response:
        body = (await request.body()).decode()
        as_json = request.headers["content-type"] == "application/json"
        fields: dict[str, str] = json.loads(body) if as_json else dict(parse_qsl(body))
        pair = request.headers.get("authorization", "").removeprefix("Basic ")
        if pair:
            fields["client_id"], fields["client_secret"] = base64.b64decode(pair).decode().split(":")
        self.exchanged.append(fields)
        known = fields["client_id"] == "planted-public" or fields.get("client_secret") == "very_secret"
        if not known:
            return JSONResponse({"error": "invalid_client", "error_description": str(fields)}, 401)
        if fields["grant_type"] == "refresh_token":
            fits = request.url.path == "/oauth/refresh" and fields["refresh_token"] == self.refresh_token
        else:
            asked = self._codes.pop(fields["code"], None)
            digest = hashlib.sha256(fields["code_verifier"].encode()).digest()
            challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
            fits = (
                asked is not None
                and request.url.path in ("/oauth/token", "/token")
                and asked["code_challenge_method"] == "S256"
                and asked["code_challenge"] == challenge
                and asked["redirect_uri"] == fields["redirect_uri"]
            )
        if not fits:
            return JSONResponse({"error": "invalid_grant", "error_description": str(fields)}, 400)
        number = len(self.exchanged)
        self.access_token, self.refresh_token = f"planted-access-{number}", f"planted-refresh-{number}"
        answer = {"access_token": self.access_token, "refresh_token": self.refresh_token, "expires_in": 3600}
        if self.drops_refresh_token:
            del answer["refresh_token"]
        return JSONResponse(answer | self.facts)

    async def _accounts(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {self.access_token}":
            self.denied_calls += 1
            return JSONResponse({"message": "no"}, 401)
        return JSONResponse({"records": [{"Id": "1", "Name": "Quay"}]})
