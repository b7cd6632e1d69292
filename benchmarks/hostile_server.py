"""A service whose answers are as long as they may be. It prints its port and serves until its input closes.

The parameter ``limit`` of a request says which answer it gets.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_LIMIT = re.compile(rb"[?&]limit=(\d+)")


def _answer(records: object) -> bytes:
    content = json.dumps(
        {"object": "list", "data": records, "has_more": False, "url": "/v1/customers"}
    ).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n"
    links = ",".join(f'<https://api.stripe.com/{number}>; rel="x"' for number in range(180))
    return f"{head}Link: {links}\r\n\r\n".encode() + content


_ANSWERS = {
    b"1": _answer([{"id": f"cus_{number}", **{f"field{n}": n for n in range(40)}} for number in range(1000)]),
    b"2": _answer([{"id": f"cus_{number}", "description": "x" * 250} for number in range(95_000)]),
    b"3": _answer([{"id": "cus_1", "metadata": dict.fromkeys(map(str, range(1_000_000)), "")}]),
}
_OTHER = _answer([])


class _Connection(asyncio.Protocol):
    transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.received = bytearray()

    def data_received(self, data: bytes) -> None:
        self.received += data
        while (end := self.received.find(b"\r\n\r\n")) >= 0:
            length = _LENGTH.search(self.received, 0, end)
            rest = end + 4 + (int(length[1]) if length else 0)
            if len(self.received) < rest:
                return
            limit = _LIMIT.search(self.received, 0, end)
            del self.received[:rest]
            self.transport.write(_ANSWERS.get(limit[1], _OTHER) if limit else _OTHER)


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve())
