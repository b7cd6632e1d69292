"""A service that speaks as much of Stripe as the engine's HTTP tests need, on a loopback port."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

__all__ = ["KEY", "Shop"]

KEY = "sk_test_right"
CUSTOMERS = [{"id": f"cus_{number}", "object": "customer", "created": 1_700_000_000} for number in range(5)]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # head and body are written apart
    server: _Server

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = parse_qs(parts.query)
        self.server.calls.append(parts.path)
        key = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if key != KEY:
            self._answer(401, {"error": {"message": f"Invalid API Key provided: {key}"}})
        elif parts.path == "/v1/customers":
            known = [item["id"] for item in CUSTOMERS]
            after = query.get("starting_after", [""])[0]
            first = known.index(after) + 1 if after in known else 0
            last = first + int(query.get("limit", ["2"])[0])
            body = {"object": "list", "data": CUSTOMERS[first:last], "has_more": last < len(CUSTOMERS)}
            self._answer(200, body)
        elif parts.path == "/accounts":
            self._answer(200, {"records": []})
        else:
            self._answer(404, {"error": {"message": "No such thing"}})

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path == "/oauth/refresh":
            self.server.calls.append(self.path)
            self._answer(200, {"access_token": KEY, "refresh_token": "planted-next", "expires_in": 3600})
        else:
            self.do_GET()

    def _answer(self, status: int, body: Any) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    calls: list[str]


class Shop:
    """Serves from entering to leaving; ``calls`` are the paths that were asked for."""

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self.calls = self._server.calls = []
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
