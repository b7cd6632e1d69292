"""A server that does what it is told, byte for byte, and keeps every byte it was sent."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

__all__ = ["Cut", "MisbehavingServer", "Received", "Reply", "Script", "Silence", "answer", "ok"]


@dataclass(frozen=True)
class Received:
    """One request as it stood on the wire."""

    raw: bytes

    @property
    def line(self) -> str:
        return self.raw.split(b"\r\n", 1)[0].decode("ascii")

    @property
    def target(self) -> str:
        return self.line.split(" ")[1]

    @property
    def headers(self) -> dict[str, str]:
        head = self.raw.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
        pairs = [line.split(": ", 1) for line in head]
        headers = {name.lower(): value for name, value in pairs}
        assert len(headers) == len(pairs), f"a header was sent twice: {head}"
        return headers

    @property
    def body(self) -> bytes:
        return self.raw.partition(b"\r\n\r\n")[2]


@dataclass(frozen=True)
class Cut:
    """Send these bytes, then drop the connection."""

    content: bytes = b""


class Silence:
    """Say nothing, and keep the connection open."""


Reply = bytes | Cut | Silence
Script = Reply | Callable[[Received], Reply]

_REASONS = {200: "OK", 204: "No Content", 302: "Found", 307: "Temporary Redirect", 429: "Too Many Requests"}


def answer(status: int = 200, body: bytes | str = b"", **headers: str) -> bytes:
    """An HTTP response; header names are given with ``_`` for ``-``."""
    content = body.encode() if isinstance(body, str) else body
    fields = {"content_type": "application/json"} | headers
    if status != 204:
        fields.setdefault("content_length", str(len(content)))
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status} {_REASONS.get(status, 'Whatever')}\r\n{head}\r\n".encode() + content


def ok(value: object, **headers: str) -> bytes:
    """A 200 with ``value`` as JSON."""
    return answer(200, json.dumps(value), **headers)


@dataclass
class MisbehavingServer:
    """Answers the first request with the first reply, and so on; requests past the script get a 599.

    A reply that is a function decides by the request it gets. With ``forever`` the last reply repeats.
    """

    script: list[Script]
    forever: bool = False
    requests: list[Received] = field(default_factory=list)
    connections: int = 0

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._open: list[socket.socket] = []
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def close(self) -> None:
        self._over.set()
        # A thread that waits in accept() or recv() wakes when its socket is shut down, not when it is closed.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(timeout=10)
            assert not thread.is_alive()

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                self._open.append(connection)
                thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
                self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while (request := _read(connection)) is not None:
                reply = self._next(request)
                if isinstance(reply, Silence):
                    self._over.wait()
                    return
                if isinstance(reply, Cut):
                    connection.sendall(reply.content)
                    return
                connection.sendall(reply)

    def _next(self, request: Received) -> Reply:
        with self._lock:
            number = len(self.requests)
            self.requests.append(request)
        if number >= len(self.script) and not self.forever:
            return answer(599, "the script is over")
        step = self.script[min(number, len(self.script) - 1)]
        return step(request) if callable(step) else step


def _read(connection: socket.socket) -> Received | None:
    raw = b""
    while b"\r\n\r\n" not in raw:
        if not (chunk := connection.recv(65536)):
            return None
        raw += chunk
    head, _, body = raw.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    length = int(lengths[0].split(b":")[1]) if lengths else 0
    while len(body) < length:
        if not (chunk := connection.recv(65536)):
            return None
        body += chunk
    return Received(head + b"\r\n\r\n" + body)
