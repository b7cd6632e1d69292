"""Requests to a Stripe on loopback by 32 clients that keep their connections open.

    python mock_load.py PORT METHOD PATH

METHOD and PATH empty the server first. Prints requests per second by kind, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable

CLIENTS = 32
EACH = 25
_HEAD = b"Host: 127.0.0.1\r\nAuthorization: Bearer sk_test_bench\r\n"
_FORM = b"Content-Type: application/x-www-form-urlencoded\r\n"


def request(method: bytes, path: bytes, form: bytes = b"") -> bytes:
    length = b"Content-Length: %d\r\n" % len(form) if form or method == b"POST" else b""
    return (
        method + b" " + path + b" HTTP/1.1\r\n" + _HEAD + (_FORM if form else b"") + length + b"\r\n" + form
    )


async def send(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, data: bytes) -> bytes:
    writer.write(data)
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
    body = await reader.readexactly(int(length))
    if head[9:12] != b"200":
        raise RuntimeError(f"{head[:60]!r} {body[:200]!r}")
    return body


async def client(port: int, made: Callable[[int], bytes]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for number in range(EACH):
        await send(reader, writer, made(number))
    writer.close()


async def main(port: int, method: bytes, path: bytes) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await send(reader, writer, request(method, path))
    ids = [
        json.loads(
            await send(reader, writer, request(b"POST", b"/v1/customers", b"email=c%d@example.com" % number))
        )["id"]
        for number in range(50)
    ]
    kinds: dict[str, Callable[[int], bytes]] = {
        "get": lambda number: request(b"GET", b"/v1/customers/" + ids[number % len(ids)].encode()),
        "list": lambda _: request(b"GET", b"/v1/customers?limit=10"),
        "create": lambda number: request(
            b"POST", b"/v1/customers", b"email=n%d@example.com&name=Ada" % number
        ),
    }
    rates: dict[str, float] = {}
    for kind, made in kinds.items():
        began = time.perf_counter()
        await asyncio.gather(*(client(port, made) for _ in range(CLIENTS)))
        rates[kind] = CLIENTS * EACH / (time.perf_counter() - began)
    writer.close()
    print(json.dumps(rates))


asyncio.run(main(int(sys.argv[1]), *(word.encode() for word in sys.argv[2:4])))
