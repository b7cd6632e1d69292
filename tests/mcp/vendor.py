"""A small Stripe: 250 customers in pages, one that can be deleted, and a call that never answers."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

CUSTOMERS = 250


@dataclass
class Vendor:
    """What was asked of it.

    Attributes:
        url: Where it is.
        requests: Method and path of every request.
        connections: How many there were.
        waiting: Set while a call of ``/v1/payouts`` waits.
        left: Set when the one who asked hung up.
        answer: Set to let the call of ``/v1/payouts`` be answered.
    """

    url: str = ""
    requests: list[str] = field(default_factory=list)
    connections: int = 0
    waiting: threading.Event = field(default_factory=threading.Event)
    left: threading.Event = field(default_factory=threading.Event)
    answer: threading.Event = field(default_factory=threading.Event)

    def made(self, method: str) -> list[str]:
        return [item for item in self.requests if item.startswith(method)]


@contextmanager
def vendor() -> Iterator[Vendor]:
    seen = Vendor()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            seen.connections += 1
            super().setup()

        def log_message(self, *_: Any) -> None: ...

        def handle_any(self) -> None:
            length = int(self.headers.get("content-length") or 0)
            self.rfile.read(length)
            url = urlsplit(self.path)
            seen.requests.append(f"{self.command} {url.path}")
            if url.path == "/v1/payouts":
                self.wait()
                self.reply(
                    {"object": "list", "data": [{"id": "po_1", "object": "payout"}], "has_more": False}
                )
            elif url.path == "/v1/customers" and self.command == "GET":
                self.reply(page(dict(parse_qsl(url.query))))
            elif url.path == "/v1/customers":
                self.reply({"id": f"cus_new{len(seen.made('POST'))}", "object": "customer"})
            elif re.fullmatch(r"/v1/customers/cus_\d+", url.path):
                found = {"id": url.path.rpartition("/")[2], "object": "customer"}
                self.reply({**found, "deleted": True} if self.command == "DELETE" else found)
            else:
                error = {"type": "invalid_request_error", "message": f"No such object: {url.path}"}
                self.reply({"error": error}, 404)

        do_GET = do_POST = do_DELETE = handle_any  # noqa: N815  the names that the base class asks for

        def wait(self) -> None:
            seen.waiting.set()
            self.connection.settimeout(0.05)
            while not seen.answer.is_set():
                try:
                    if not self.connection.recv(1):
                        seen.left.set()
                        return
                except TimeoutError:
                    continue
                except OSError:
                    seen.left.set()
                    return
            self.connection.settimeout(None)

        def reply(self, value: object, status: int = 200) -> None:
            body = json.dumps(value).encode()
            try:
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                pass  # the one who asked is gone

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    seen.url = f"http://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield seen
    finally:
        seen.answer.set()
        server.shutdown()
        server.server_close()


def page(query: dict[str, str]) -> dict[str, Any]:
    first = int(query.get("starting_after", "cus_0").removeprefix("cus_")) + 1
    last = min(first + int(query.get("limit", "10")) - 1, CUSTOMERS)
    data = [{"id": f"cus_{number}", "object": "customer"} for number in range(first, last + 1)]
    return {"object": "list", "url": "/v1/customers", "data": data, "has_more": last < CUSTOMERS}
