"""A vault and its token server: access tokens that end, refresh tokens that serve once."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs

__all__ = ["Vault"]

Answer = tuple[int, dict[str, Any]]


class Vault:
    """``things`` takes a valid access token; each token request ends the token before.

    Attributes:
        grants: The fields of each token request, as they came.
        refused: How many calls got a 401.
        headers: The headers of each call.
        facts: What token answers say besides.
        token_answer: Answers token requests instead, by their fields.
        gathering: Calls with a bad token are held until so many wait, then answered together.
    """

    def __init__(self) -> None:
        self.grants: list[dict[str, str]] = []
        self.headers: list[dict[str, str]] = []
        self.refused = 0
        self.facts: dict[str, Any] = {}
        self.token_answer: Callable[[dict[str, str]], Answer] | None = None
        self.gathering: threading.Barrier | None = None
        self.refresh_token = "planted-refresh-0"
        self.access_token = "planted-access-0"
        self.deaf = False
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def expire(self) -> None:
        """End the access token, as a vendor does whenever it likes."""
        self.access_token = "planted-nobody-has-it"

    def token(self, fields: dict[str, str]) -> Answer:
        with self._lock:
            self.grants.append(fields)
            if self.token_answer is not None:
                return self.token_answer(fields)
            if fields["grant_type"] == "refresh_token" and fields["refresh_token"] != self.refresh_token:
                return 400, {
                    "error": "invalid_grant",
                    "error_description": f"used: {fields['refresh_token']}",
                }
            number = len(self.grants)
            self.access_token = f"planted-access-{number}"
            answer = {"access_token": self.access_token, "token_type": "Bearer", **self.facts}
            if fields["grant_type"] == "refresh_token":
                self.refresh_token = answer["refresh_token"] = f"planted-refresh-{number}"
            return 200, answer

    def call(self, headers: dict[str, str]) -> Answer:
        with self._lock:
            self.headers.append(headers)
            valid = headers.get("authorization") == f"Bearer {self.access_token}" and not self.deaf
            self.refused += not valid
        if not valid and self.gathering is not None:
            self.gathering.wait(30)
        return (
            (200, {"things": [{"id": "1"}]})
            if valid
            else (401, {"message": f"no {headers['authorization']}"})
        )

    def _handler(vault) -> type[BaseHTTPRequestHandler]:  # noqa: N805  `self` is the handler
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                self.say(vault.call({name.lower(): value for name, value in self.headers.items()}))

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                fields = {name: values[0] for name, values in parse_qs(body).items()}
                authorization = self.headers["Authorization"]
                given = {"authorization": authorization} if authorization else {}
                self.say(vault.token({**fields, **given, "path": self.path}))

            def say(self, answer: Answer) -> None:
                content = json.dumps(answer[1]).encode()
                self.send_response(answer[0])
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
