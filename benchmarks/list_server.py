"""A list of 100,000 customers in pages of 100 on a free loopback port: fixed bytes, one write each.

`list_server.py [SECONDS]` prints its port and serves until its standard input closes; each response takes
that long.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from typing import Any

COUNT = 100_000
_PAGE = 100
_AFTER = re.compile(rb"starting_after=cus_(\d+)")
_OFFSET = re.compile(rb"offset=(\d+)")


def _customer(number: int) -> dict[str, Any]:
    return {
        "id": f"cus_{number:014d}",
        "object": "customer",
        "address": {"city": "Lyon", "country": "FR", "line1": "12 rue des Marronniers", "line2": None},
        "balance": 0,
        "created": 1_690_000_000 + number,
        "currency": "eur",
        "description": "A customer who has been here a while",
        "email": f"customer.{number}@example.com",
        "invoice_settings": {"custom_fields": None, "default_payment_method": None, "footer": None},
        "livemode": False,
        "metadata": {"order": "6735"},
        "name": "Jenny Rosen",
        "preferred_locales": [],
        "tax_exempt": "none",
    }


def _page(start: int) -> bytes:
    records = [_customer(number) for number in range(start, start + _PAGE)]
    more = start + _PAGE < COUNT
    body = {"object": "list", "data": records, "has_more": more, "url": "/v1/customers"}
    content = json.dumps(body).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


class _Connection(asyncio.Protocol):
    def __init__(self, pages: list[bytes], delay: float) -> None:
        self._pages = pages
        self._delay = delay

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._received = b""

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head, self._received = self._received[:end], self._received[end + 4 :]
            after, offset = _AFTER.search(head), _OFFSET.search(head)
            start = int(after[1]) + 1 if after else int(offset[1]) if offset else 0
            content = self._pages[start // _PAGE]
            if self._delay:
                asyncio.get_running_loop().call_later(self._delay, self._transport.write, content)
            else:
                self._transport.write(content)


async def _serve(delay: float) -> None:
    pages = [_page(start) for start in range(0, COUNT, _PAGE)]
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Connection(pages, delay), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1]) if len(sys.argv) > 1 else 0))
