"""A server on a free loopback port that costs a client as little as one can: fixed bytes, one write each.

Run as a program it prints its port and serves until its standard input closes.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from typing import Any

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


def _customer(number: int) -> dict[str, Any]:
    return {
        "id": f"cus_{number:014d}",
        "object": "customer",
        "address": {
            "city": "Lyon",
            "country": "FR",
            "line1": "12 rue des Marronniers",
            "line2": None,
            "postal_code": "69002",
            "state": None,
        },
        "balance": 0,
        "created": 1_690_000_000 + number,
        "currency": "eur",
        "default_source": None,
        "delinquent": False,
        "description": "A customer who has been here a while",
        "discount": None,
        "email": f"customer.{number}@example.com",
        "invoice_prefix": f"AB{number:06d}",
        "invoice_settings": {"custom_fields": None, "default_payment_method": None, "footer": None},
        "livemode": False,
        "metadata": {"order": "6735"},
        "name": "Jenny Rosen",
        "next_invoice_sequence": 1,
        "phone": None,
        "preferred_locales": [],
        "shipping": None,
        "tax_exempt": "none",
        "test_clock": None,
    }


def _answer(body: dict[str, Any]) -> bytes:
    content = json.dumps(body).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


def _page(count: int) -> bytes:
    records = [_customer(number) for number in range(count)]
    return _answer({"object": "list", "data": records, "has_more": False, "url": "/v1/customers"})


_TOKEN = _answer({"access_token": "token", "token_type": "Bearer", "expires_in": 900})
_EXECUTED = _answer(
    {
        "status": "success",
        "result": [_customer(number) for number in range(10)],
        "connector_metadata": {"has_next_page": False, "end_cursor": None},
        "execution_metadata": {"connector_instance_id": "source_id:1", "execution_time_ms": 12},
    }
)
_ONE, _HUNDRED = _page(1), _page(100)
_CREATED = _answer(_customer(1))
_SATELLITE = _answer({"data": {"satellite": {"id": "sat_1", "name": "Vela"}}})


def _respond(head: bytes) -> bytes:
    line = head.split(b"\r\n", 1)[0]
    if b"/execute" in line:
        return _EXECUTED
    if b"/token" in line:
        return _TOKEN
    if line.startswith(b"POST"):
        return _SATELLITE if b"/graphql" in line else _CREATED
    return _HUNDRED if b"limit=100" in line else _ONE


class _Connection(asyncio.Protocol):
    transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.received = b""

    def data_received(self, data: bytes) -> None:
        self.received += data
        while (end := self.received.find(b"\r\n\r\n")) >= 0:
            head = self.received[:end]
            length = _LENGTH.search(head)
            rest = end + 4 + (int(length[1]) if length else 0)
            if len(self.received) < rest:
                return
            self.received = self.received[rest:]
            self.transport.write(_respond(head))


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve())
