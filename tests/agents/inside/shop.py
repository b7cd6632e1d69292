"""A server that answers a few of Stripe's requests, on loopback."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

NAMES = ("ada", "grace", "alan", "edsger", "barbara")


def customer(number: int, **facts: Any) -> dict[str, Any]:
    name = NAMES[number]
    return {
        "id": f"cus_{number}",
        "object": "customer",
        "name": name.title(),
        "email": f"{name}@example.com",
        "type": "text",  # some frameworks take records that have it for parts of a message
        **facts,
    }


class Shop:
    """Five customers, on pages; writes are counted.

    Attributes:
        url: Where it listens.
        written: The form of each POST.
    """

    def __init__(self) -> None:
        self.written: list[dict[str, list[str]]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def get(self, path: str, query: dict[str, list[str]]) -> tuple[int, Any]:
        match path.removeprefix("/v1/").split("/"):
            case ["customers"] if query.get("email"):
                return 200, _page([], 0, 10)
            case ["customers"]:
                after = query.get("starting_after", ["cus_-1"])[0]
                limit = int(query.get("limit", ["10"])[0])
                return 200, _page(list(range(len(NAMES))), int(after.removeprefix("cus_")) + 1, limit)
            case ["customers", "cus_forbidden"]:
                return 403, _error("This key may not read customers.")
            case ["customers", "cus_broken"]:
                return 200, "not an object"
            case ["customers", id] if id.removeprefix("cus_") in {"0", "1", "2", "3", "4"}:
                return 200, customer(int(id.removeprefix("cus_")))
            case _:
                return 404, _error(f"No such resource: {path}")

    def post(self, path: str, form: dict[str, list[str]]) -> tuple[int, Any]:
        self.written.append(form)
        if path != "/v1/customers":
            return 404, _error(f"No such resource: {path}")
        return 200, customer(0, id="cus_new", **{name: values[0] for name, values in form.items()})


def _page(numbers: list[int], start: int, limit: int) -> dict[str, Any]:
    return {
        "object": "list",
        "data": [customer(number) for number in numbers[start : start + limit]],
        "has_more": start + limit < len(numbers),
        "url": "/v1/customers",
    }


def _error(message: str) -> dict[str, Any]:
    return {"error": {"message": message, "type": "invalid_request_error"}}


def _handler(shop: Shop) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            self._answer(*shop.get(parts.path, parse_qs(parts.query)))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            self._answer(*shop.post(urlsplit(self.path).path, parse_qs(body.decode())))

        def _answer(self, status: int, value: Any) -> None:
            body = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    return Handler
