"""The hosted API on a loopback port: keeps every request as it came, and answers as it is told."""

from __future__ import annotations

import json
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

__all__ = ["CONNECTORS", "Cut", "HostedServer", "Received", "Reply", "success"]

TOKEN = "/api/v1/account/applications/token"
CONNECTORS = "/api/v1/integrations/connectors"
WORKSPACES = "/api/v1/workspaces"
WORKFLOWS = "/api/v1/internal/workflows"


@dataclass(frozen=True)
class Received:
    """One request as it stood on the wire."""

    method: str
    target: str
    headers: dict[str, str]
    content: bytes

    @property
    def kind(self) -> str:
        path = urlsplit(self.target).path
        if path == TOKEN:
            return "token"
        if path == CONNECTORS:
            return "lookup" if self.method == "GET" else "create"
        if path.startswith(WORKFLOWS):
            return "workflow"
        if path.startswith(WORKSPACES):
            return "workspaces" if path == WORKSPACES else "question"
        return "execute" if path.endswith("/execute") else "connector"

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, strict_parsing=True))

    @property
    def body(self) -> Any:
        return json.loads(self.content)


@dataclass(frozen=True)
class Reply:
    """An answer; ``body`` may be a function of the request, ``delay`` is in seconds.

    After ``cut`` bytes of the body the connection is dropped.
    """

    body: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    cut: int | None = None

    def content(self, request: Received) -> bytes:
        body = self.body(request) if callable(self.body) else self.body
        return body if isinstance(body, bytes) else json.dumps(body).encode()


class Cut:
    """No answer: the connection is dropped."""


Step = Reply | Cut | Callable[[Received], Reply]


def success(result: Any, metadata: Any = None) -> Reply:
    """The envelope of an execution that went well."""
    return Reply(
        {
            "status": "success",
            "result": result,
            "connector_metadata": metadata,
            "execution_metadata": {"connector_instance_id": "source_id:c-1", "execution_time_ms": 12},
        }
    )


class HostedServer:
    """Gives out ``token-1``, ``token-2``...; what else is asked must carry one that was not revoked.

    ``script(kind, *replies)`` says what the next requests of a kind get, before what they get by default:
    one connector ``c-1``, and an empty list as the result of any execution.
    """

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.valid: set[str] = set()
        self.lock = threading.Lock()
        self._scripts: dict[str, deque[Step]] = defaultdict(deque)
        self._issued = 0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def script(self, kind: str, *replies: Step) -> None:
        self._scripts[kind].extend(replies)

    def of(self, kind: str) -> list[Received]:
        return [request for request in self.received if request.kind == kind]

    @property
    def kinds(self) -> list[str]:
        return [request.kind for request in self.received]

    def revoke(self) -> None:
        self.valid.clear()

    def reply(self, request: Received) -> Reply | Cut:
        with self.lock:
            self.received.append(request)
            if request.kind != "token":
                token = request.headers.get("authorization", "").removeprefix("Bearer ")
                if token not in self.valid:
                    return Reply({"message": "the token is not valid"}, 401)
            if self._scripts[request.kind]:
                step = self._scripts[request.kind].popleft()
                return step(request) if callable(step) else step
            if request.kind == "token":
                return self.token()
        if request.kind == "lookup":
            return Reply({"data": [{"id": "c-1", "name": "Main"}]})
        return success([]) if request.kind == "execute" else Reply({"id": "c-1", "name": "Main"})

    def token(self, delay: float = 0.0, **facts: Any) -> Reply:
        """An answer with the next token."""
        self._issued += 1
        token = f"token-{self._issued}"
        self.valid.add(token)
        return Reply({"access_token": token, "token_type": "Bearer", "expires_in": 900} | facts, delay=delay)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _handler(server: HostedServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def answer(self) -> None:
            received = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            assert len(headers) == len(self.headers), "a header was sent twice"
            request = Received(self.command, self.path, headers, received)
            reply = server.reply(request)
            if isinstance(reply, Cut):
                self.close_connection = True
                return
            time.sleep(reply.delay)
            content = reply.content(request)
            whole = len(content)
            if reply.cut is not None:
                self.close_connection, content = True, content[: reply.cut]
            self.send_response(reply.status)
            for name, value in {"Content-Type": "application/json", **reply.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(whole))
            with suppress(ConnectionError):  # a client that did not wait
                self.end_headers()
                self.wfile.write(content)

        do_GET = do_POST = do_PATCH = do_DELETE = answer  # noqa: N815  names that the base class looks for

        def log_message(self, *_: object) -> None:
            """A test's output is its own."""

    return Handler
