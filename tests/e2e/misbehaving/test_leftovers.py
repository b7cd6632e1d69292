"""What a server sends after an answer is no answer to the next request, which goes over a new connection."""

from __future__ import annotations

import inspect
import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import httpcore
import httpx
import pytest
from airbyte_agent_sdk.errors import NetworkError
from airbyte_agent_sdk.transport import AsyncTransport, Request, SyncTransport, clients
from airbyte_agent_sdk.transport.aiohttp_transport import ExactAiohttpTransport
from airbyte_agent_sdk.transport.deadline_backend import DeadlineBackend
from airbyte_agent_sdk.transport.leftovers import LeftoverBackend
from airbyte_agent_sdk.transport.pools import PoolGroup
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from .server import answer, ok

EXTRA = {
    "an answer": ok({"planted": True}),
    "the beginning of one": b"HTTP/1.1 200 OK\r\nX-Planted: ",
    "a byte": b"H",
    "a line break": b"\r\n",
    "no HTTP": b"planted planted",
}
END = b'"own": 1}'
ANSWERS = {
    "length": ok({"own": 1}),
    "chunks": b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{"own":1}\r\n0\r\n\r\n',
    "nothing": answer(204),
    "interim": b"HTTP/1.1 103 Early Hints\r\n\r\n" + ok({"own": 1}),
}


class Chatty:
    """Answers each request, and sends something after its first answer on each connection.

    Attributes:
        extra: What it sends.
        connections: How many were made.
    """

    def __init__(
        self, first: bytes, extra: bytes, *, pause: bool = False, tls: ssl.SSLContext | None = None
    ) -> None:
        self._first, self.extra, self._pause, self._tls = first, extra, pause, tls
        self.connections = 0
        self.sent = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}" if tls is None else f"https://localhost:{port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                threading.Thread(target=self._serve, args=(connection, self.connections), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        count, read = 0, b""
        with connection, suppress(OSError):
            if self._tls is not None:
                connection = Sealed(connection, self._tls)  # type: ignore[assignment]
            while True:
                while b"\r\n\r\n" not in read:
                    data = connection.recv(65536)
                    if not data:
                        return
                    read += data
                read, count = b"", count + 1
                if number > 1 or count > 1:
                    connection.sendall(ok({"connection": number, "request": count}))
                    continue
                if self._pause:
                    connection.sendall(self._first)
                    time.sleep(0.05)
                    connection.sendall(self.extra)
                else:
                    connection.sendall(self._first + self.extra)
                self.sent.set()


class Sealed:
    """A server's TLS connection: an answer and what follows it are two records in one packet."""

    def __init__(self, connection: socket.socket, tls: ssl.SSLContext) -> None:
        self._connection = connection
        self._came, self._goes = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = tls.wrap_bio(self._came, self._goes, server_side=True)
        self._until(self._tls.do_handshake)

    def _until(self, step: Callable[[], Any]) -> Any:
        while True:
            try:
                return step()
            except ssl.SSLWantReadError:
                self._connection.sendall(self._goes.read())
                data = self._connection.recv(65536)
                if not data:
                    raise OSError from None
                self._came.write(data)

    def recv(self, size: int) -> bytes:
        return self._until(lambda: self._tls.read(size))  # type: ignore[no-any-return]

    def sendall(self, data: bytes) -> None:
        head, mark, rest = data.partition(END)
        for record in filter(None, (head + mark, rest)):
            self._tls.write(record)
        self._connection.sendall(self._goes.read())


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def chatty() -> Iterator[Callable[..., Chatty]]:
    made: list[Chatty] = []

    def make(*given: Any, **facts: Any) -> Chatty:
        made.append(Chatty(*given, **facts))
        return made[-1]

    yield make
    for server in made:
        server.close()


def certified(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """What a server on ``localhost`` presents, and what trusts it alone."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    path = folder / "server.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain) + pem
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(path)
    return server, ssl.create_default_context(cadata=pem.decode())


def flow(url: str) -> Any:
    response = yield Request("GET", url, {"Accept": "application/json"}, timeout=10.0)
    return response.status, response.content


@pytest.mark.anyio
@pytest.mark.parametrize("pause", [False, True], ids=["at once", "later"])
@pytest.mark.parametrize("extra", EXTRA)
@pytest.mark.parametrize("first", ANSWERS)
@pytest.mark.parametrize("transport", ["aiohttp", "lanes", "blocking"])
async def test_the_next_request_has_its_own_answer(
    chatty: Callable[..., Chatty], transport: str, first: str, extra: str, *, pause: bool
) -> None:
    await checked(chatty(ANSWERS[first], EXTRA[extra], pause=pause), transport)


@pytest.mark.anyio
@pytest.mark.parametrize("transport", ["aiohttp", "lanes", "blocking"])
async def test_another_record_of_tls_is_no_answer_either(
    chatty: Callable[..., Chatty], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, transport: str
) -> None:
    ours, theirs = certified(tmp_path)
    monkeypatch.setattr(clients, "_tls", lambda: theirs)
    await checked(chatty(ANSWERS["length"], EXTRA["an answer"], tls=ours), transport, theirs)


@pytest.mark.anyio
@pytest.mark.parametrize("extra", ["an answer", "the beginning of one"])
@pytest.mark.parametrize("size", [2**14, 2**16, 2**18, 2**22])
@pytest.mark.parametrize("transport", ["aiohttp", "aiohttp, paused", "lanes", "blocking"])
async def test_an_answer_may_end_where_a_read_does(
    chatty: Callable[..., Chatty],
    monkeypatch: pytest.MonkeyPatch,
    transport: str,
    size: int,
    extra: str,
) -> None:
    transport, _, paused = transport.partition(", ")
    if paused:  # the parser stops until its reader has taken what it found
        monkeypatch.setitem(aiohttp.ClientSession.__init__.__kwdefaults__, "read_bufsize", 1024)
    around = len(ok({"own": 1, "fill": "x" * (size - 200)})) - (size - 200)
    filled = ok({"own": 1, "fill": "x" * (size - around)})
    assert len(filled) == size
    await checked(chatty(filled, EXTRA[extra]), transport)


@pytest.mark.anyio
@pytest.mark.parametrize("backend", [LeftoverBackend(httpcore.AnyIOBackend()), DeadlineBackend()])
async def test_a_reply_of_a_socks_proxy_is_read_whole(
    chatty: Callable[..., Chatty], backend: LeftoverBackend | DeadlineBackend
) -> None:
    """httpcore takes what it reads of such a proxy for the whole reply."""
    server = chatty(b"\x05", b"\x00")
    stream: Any = await resolved(backend.connect_tcp("127.0.0.1", int(server.url.rpartition(":")[2])))
    await resolved(stream.write(b"\r\n\r\n"))
    assert await resolved(stream.read(max_bytes=4096)) == b"\x05\x00"
    await resolved(stream.close() if isinstance(backend, DeadlineBackend) else stream.aclose())


async def checked(server: Chatty, transport: str, tls: ssl.SSLContext | None = None) -> None:
    if transport == "blocking":
        blocking: Any = SyncTransport()
        try:
            await check(server, lambda: blocking.run(flow(server.url)))
        finally:
            blocking.close()
        return
    limits, tls = httpx.Limits(max_connections=10, keepalive_expiry=30.0), tls or httpx.create_ssl_context()
    sender: Any = (ExactAiohttpTransport if transport == "aiohttp" else PoolGroup)(tls, limits)
    try:
        running = AsyncTransport(sender)
        await check(server, lambda: running.run(flow(server.url)))
    finally:
        await sender.aclose()


async def resolved(result: Any) -> Any:
    return await result if inspect.isawaitable(result) else result


async def check(server: Chatty, run: Callable[[], Any]) -> None:
    async def made() -> Any:
        return await resolved(run())

    try:
        status, content = await made()
        assert status == 204 or json.loads(content)["own"] == 1
    except NetworkError:
        assert server.extra == EXTRA["no HTTP"]  # aiohttp's parser refuses the answer with what follows it
    server.sent.wait(10)
    for number in (1, 2):
        assert await made() == (200, b'{"connection": 2, "request": %d}' % number)
    assert server.connections == 2, "a connection with nothing after its answer is used again"
