"""A server on a free loopback port for files: of a gigabyte, of a kilobyte, and for what tells of the latter.

Run as a program it prints its port and serves until its standard input closes.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
from contextlib import suppress

_BLOCK = bytes(2**20)
_BLOCKS = 2**10


def _head(kind: str, length: int) -> bytes:
    lines = ("HTTP/1.1 200 OK", f"Content-Type: {kind}", f"Content-Length: {length}", 'ETag: "one"')
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def _serve(connection: socket.socket, base_url: str) -> None:
    told = json.dumps({"id": 7, "versions": [{"content_url": f"{base_url}/files/7"}]}).encode()
    small = _head("application/octet-stream", 1024) + bytes(1024)
    large = _head("application/octet-stream", len(_BLOCK) * _BLOCKS)
    received = b""
    with connection, suppress(OSError):
        while data := connection.recv(65536):
            received += data
            if not received.endswith(b"\r\n\r\n"):
                continue
            path, received = received.split(b" ", 2)[1], b""
            if path.startswith(b"/attachments/"):
                connection.sendall(_head("application/json", len(told)) + told)
            elif path.startswith(b"/files/"):
                connection.sendall(small)
            else:
                connection.sendall(large)
                for _ in range(_BLOCKS):
                    connection.sendall(_BLOCK)


def _accept(listener: socket.socket, base_url: str) -> None:
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=_serve, args=(connection, base_url), daemon=True).start()


if __name__ == "__main__":
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    threading.Thread(target=_accept, args=(listening, f"http://127.0.0.1:{port}"), daemon=True).start()
    print(port, flush=True)
    sys.stdin.read()
