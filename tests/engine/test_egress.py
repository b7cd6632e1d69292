"""Where calls may go, and where not."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Generator
from contextlib import closing
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_engine.configuration import Network
from airbyte_agent_engine.execution.addresses import Addresses
from airbyte_agent_engine.execution.egress import EgressError, OpenTransport, confined
from airbyte_agent_engine.execution.lookups import Lookups
from airbyte_agent_sdk.transport import Request, Response

from tests.e2e.misbehaving.server import answer, ok
from tests.engine.calling import ARCHIVE, VAULT, Called, spec
from tests.engine.conftest import Serve, Start

# fmt: off
REFUSED = [
    "0.0.0.0", "10.0.0.1", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.8.8.8",
    "168.63.129.16", "169.254.169.254", "172.16.0.1", "192.0.0.192", "192.0.2.1", "192.88.99.1",
    "192.168.1.1", "198.18.0.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
    "::", "::1", "::10.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "64:ff9b::a00:1",
    "64:ff9b::7f00:1", "64:ff9b:1::808:808", "2001::", "2001:0:808:808::", "2001:db8::1", "2002:a00:1::",
    "2002:a9fe:a9fe::", "3fff::1", "5f00::1", "100::1", "fc00::1", "fd00:ec2::254",
    "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "4000::1",
]
# fmt: on
PERMITTED = ["1.1.1.1", "8.8.8.8", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]


@pytest.mark.parametrize("address", REFUSED)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not Addresses().permits(address)
    with pytest.raises(OSError, match="not public"):
        Addresses().socket((socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)))


@pytest.mark.parametrize("address", PERMITTED)
def test_addresses_that_are_public(address: str) -> None:
    assert Addresses().permits(address)


def test_networks_that_the_operator_allows() -> None:
    addresses = Addresses([ip_network("10.1.0.0/16"), ip_network("fd00::/8")])
    assert [addresses.permits(address) for address in ("10.1.2.3", "::ffff:10.1.2.3", "fd00::1")] == [
        True
    ] * 3
    assert not addresses.permits("10.2.0.1")
    assert not addresses.permits("127.0.0.1")


def opened(*networks: Network) -> OpenTransport:
    lookup = Lookups().lookup("organization", "connector")
    return OpenTransport(networks, lookup, max_connections=1, max_content=1000)


def test_a_name_is_looked_at_when_it_was_resolved(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that says something public when it is asked before, and loopback when it counts."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port = listener.getsockname()[1]
        given = [("93.184.216.34", port), ("127.0.0.1", port)]

        def resolve(*_: Any, **__: Any) -> list[Any]:
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", given.pop())]

        async def ask() -> None:
            monkeypatch.setattr(socket, "getaddrinfo", resolve)
            transport = opened()
            try:
                await transport.send(Request("GET", f"http://rebind.example:{port}/", {}))
            finally:
                await transport.aclose()

        with pytest.raises(
            EgressError, match=r"^rebind\.example resolves to an address that is not permitted"
        ):
            asyncio.run(ask())
        listener.setblocking(False)
        with pytest.raises(BlockingIOError):
            listener.accept()


def test_proxies_of_the_environment_are_not_used(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy, service = serve(ok("proxy")), serve(ok("service"))
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.setenv("all_proxy", proxy.url)

    async def ask() -> Response:
        transport = opened(ip_network("127.0.0.0/8"))
        try:
            return await transport.send(Request("GET", service.url, {}))
        finally:
            await transport.aclose()

    assert asyncio.run(ask()).content == b'"service"'
    assert proxy.requests == []


OWN = ("https://api.example.com/v1", "https://login.example.com/token")


@pytest.mark.parametrize(
    ("request_", "allowed"),
    [
        (Request("GET", "https://api.example.com/v1/things", {}), True),
        (Request("GET", "https://api.example.com/elsewhere", {}), True),
        (Request("POST", "https://login.example.com/token", {}), True),
        (Request("GET", "https://api.example.com:444/v1/things", {}), False),
        (Request("GET", "http://api.example.com/v1/things", {}), False),
        (Request("GET", "https://api.example.com.evil.example/", {}), False),
        (Request("GET", "https://api.example.com@evil.example/v1/", {}), False),
        (Request("GET", "https://files.example.com/1", {}), False),
        (Request("GET", "https://files.example.com/1", {}, stream=True), True),
        (Request("GET", "http://files.example.com/1", {}, stream=True), False),
        (Request("POST", "https://files.example.com/1", {}, stream=True), False),
        (Request("GET", "https://files.example.com/1", {}, credentials={"A": "b"}, stream=True), False),
        (Request("GET", "https://files.example.com/1", {}, secret_query="k=v", stream=True), False),
    ],
)
def test_servers_that_a_connector_may_reach(request_: Request, allowed: bool) -> None:
    def flow() -> Generator[Any, Any, str]:
        yield request_
        return "done"

    guarded = confined(flow(), lambda: OWN)
    if not allowed:
        with pytest.raises(EgressError):
            next(guarded)
        return
    assert next(guarded) is request_


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_private_address_is_refused_and_allowed(start: Start, serve: Serve, tmp_path: Path) -> None:
    server = serve(ok({"ok": False, "error": "reached"}), forever=True)
    for networks, status, said in (
        ((), 422, "127.0.0.1 resolves to an address that is not permitted"),
        (("127.0.0.0/8",), 502, "reached"),
    ):
        engine = start(
            specs=(spec(tmp_path / "specs", ARCHIVE),),
            upstreams={"archive": server.url},
            allow_networks=networks,
        )
        with Called(engine, "archive", {"api_key": "planted-archive"}) as call:
            answered = call("files", "download", {"id": "1"})
        assert (answered.status_code, said in answered.json()["message"]) == (status, True), answered.text
    assert len(server.requests) == 1


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_tenants_setting_leads_to_no_private_address(start: Start, tmp_path: Path) -> None:
    engine = start(specs=(spec(tmp_path / "specs", VAULT),), allow_networks=())
    with Called(
        engine, "vault", {"api_key": "planted-key"}, environment={"instance_url": "https://169.254.169.254"}
    ) as call:
        answered = call("things", "list")
    assert answered.status_code == 422, answered.text
    assert "169.254.169.254 resolves to an address that is not permitted" in answered.json()["message"]
    assert "planted" not in answered.text


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_redirect_of_a_download_goes_without_credentials(
    start: Start, serve: Serve, tmp_path: Path
) -> None:
    storage = serve(answer(200, b"bytes", content_type="text/plain"))
    service = serve(answer(302, location=f"{storage.url}/signed"))
    engine = start(specs=(spec(tmp_path / "specs", ARCHIVE),), upstreams={"archive": service.url})
    with Called(engine, "archive", {"api_key": "planted-archive"}) as call:
        assert call("files", "download", {"id": "1"}).content == b"bytes"
    assert "planted" not in storage.requests[0].raw.decode("latin-1")
