"""Over TLS: the certificates of the environment, and deadlines."""

from __future__ import annotations

import datetime as dt
import ipaddress
import ssl
from collections.abc import Iterator
from contextlib import suppress

import pytest
from airbyte_agent_sdk.errors import NetworkError, TimeoutError
from airbyte_agent_sdk.transport import clients
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from .dribbling import CASES, DribblingServer
from .server import ok

pytestmark = pytest.mark.anyio

EMPTY = ok({"object": "list", "data": [], "has_more": False})


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate of 127.0.0.1 that signs itself, with its key in the same file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "certificate.pem"
    form = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    path.write_bytes(
        made.public_bytes(serialization.Encoding.PEM) + key.private_bytes(serialization.Encoding.PEM, *form)
    )
    return path


class TlsServer(DribblingServer):
    """A dribbling server behind TLS; without ``piece`` it answers every request with ``start``."""

    def __init__(self, certificate, start: bytes, piece: bytes) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        super().__init__(start, piece)
        self.url = self.url.replace("http:", "https:")

    def _serve(self, connection) -> None:
        with connection, suppress(OSError):
            super()._serve(self._context.wrap_socket(connection, server_side=True))


@pytest.fixture
def trusted(certificate, monkeypatch) -> Iterator[None]:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    clients._tls.cache_clear()
    yield
    clients._tls.cache_clear()


# aiohttp leaves a TLS connection whose peer does not say goodbye to the garbage collector, which warns.
@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("colour", ["httpx", "blocking"], indirect=True)
@pytest.mark.parametrize("case", CASES)
async def test_an_answer_that_never_ends_is_given_up(connect, certificate, case):
    server = TlsServer(certificate, *CASES[case])
    try:
        with pytest.raises(TimeoutError, match=r"deadline of 1 s"):
            await connect(server.url, deadline=1).customers.list(limit=1)
        assert server.requests == 1
    finally:
        server.close()


@pytest.mark.usefixtures("trusted")
async def test_the_certificates_of_the_environment_are_trusted(connect, certificate):
    server = TlsServer(certificate, EMPTY, b" ")
    try:
        assert (await connect(server.url, deadline=30).customers.list(limit=1)).data == []
    finally:
        server.close()


async def test_other_certificates_are_not(connect, certificate):
    server = TlsServer(certificate, EMPTY, b" ")
    try:
        with pytest.raises(NetworkError, match=r"(?i)certificate"):
            await connect(server.url, max_retries=0).customers.list(limit=1)
    finally:
        server.close()


@pytest.mark.parametrize("colour", ["httpx", "blocking"], indirect=True)
async def test_a_handshake_that_never_comes_is_given_up(connect):
    server = DribblingServer(b"\x16\x03\x03\x40\x00", b"\x02")
    stripe = connect(server.url.replace("http:", "https:"), deadline=0.4, max_retries=0)
    try:
        with pytest.raises(TimeoutError, match=r"deadline of 0\.4 s"):
            await stripe.customers.list(limit=1)
    finally:
        server.close()
