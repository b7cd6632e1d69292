"""A server that always sends a little more, so that no read ever times out."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress

__all__ = ["CASES", "DribblingServer"]

_OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
#: What is sent at once, and what is sent again and again.
CASES = {
    "head": (b"HTTP/1.1 200 OK\r\nX-Long: ", b"a"),
    "body": (_OK + b"Content-Length: 1000000\r\n\r\n", b" "),
    "chunks": (_OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
}


class DribblingServer:
    """Answers every request with ``start`` and then ``piece`` after ``piece``, until it is closed.

    It gives up after 30 seconds, so that a client that does not give up fails its test instead of hanging.
    """

    def __init__(self, start: bytes, piece: bytes) -> None:
        self._start, self._piece = start, piece
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.requests = 0
        self._over = threading.Event()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def close(self) -> None:
        self._over.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(timeout=10)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            if not connection.recv(65536):
                return
            self.requests += 1
            connection.sendall(self._start)
            for _ in range(600):
                if self._over.wait(0.05):
                    return
                connection.sendall(self._piece)
