"""Serves the fakes of services on one loopback port: that of a connector under its slug."""

from __future__ import annotations

import json
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

from .vendor import RefusedError, Service

__all__ = ["serving"]


@contextmanager
def serving(services: Mapping[str, Service]) -> Generator[str]:
    """Serve ``services``, which may be replaced meanwhile; yields the URL."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _respond(self) -> None:
            url = urlsplit(self.path)
            _, slug, path = url.path.split("/", 2)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            kind = self.headers.get("Content-Type") or ""
            try:
                status, answer = 200, services[slug].answer(self.command, f"/{path}", url.query, body, kind)
            except RefusedError as refused:
                status, answer = refused.status, _error(slug, str(refused))
            content = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _respond  # noqa: N815  the server's names

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

        def address_string(self) -> str:
            return "client"

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _error(slug: str, message: str) -> Any:
    """An error in the form of the service, as far as it matters."""
    if slug in ("linear", "github"):
        return {"message": message, "errors": [{"message": message}]}
    return {"error": {"message": message}, "message": message, "errors": [{"message": message}]}
