"""Who may call over HTTP: programs on this machine that have the token."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx2
import pytest

from tests.mcp.conftest import COMMAND, TOKEN, Served, environment, served
from tests.mcp.vendor import Vendor, vendor

PING = {"jsonrpc": "2.0", "id": 1, "method": "server/discover", "params": {}}
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-11-25",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "1"},
    },
}
ENVELOPE = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
}
DISCOVER = {"jsonrpc": "2.0", "id": 1, "method": "server/discover", "params": {"_meta": ENVELOPE}}


@pytest.fixture(scope="module")
def server() -> Iterator[Served]:
    with vendor() as stripe, served(stripe) as found:
        yield found


def status(server: Served, body: object, **headers: str | None) -> int:
    common: dict[str, str | None] = {
        "accept": "application/json, text/event-stream",
        "authorization": f"Bearer {TOKEN}",
        **(
            {"mcp-protocol-version": "2026-07-28", "mcp-method": "server/discover"}
            if body is DISCOVER
            else {}
        ),
    }
    sent = {name: value for name, value in (common | headers).items() if value is not None}
    with httpx2.Client() as http:
        return http.post(server.url, json=body, headers=sent).status_code


@pytest.mark.parametrize("body", [INITIALIZE, DISCOVER], ids=["old", "new"])
class TestRequests:
    def test_one_with_the_token_is_answered(self, server: Served, body: object) -> None:
        assert status(server, body) == 200
        assert status(server, body, host=f"localhost:{urlsplit(server.url).port}") == 200

    @pytest.mark.parametrize(
        "given", [None, "", "Bearer", "Bearer other", f"Basic {TOKEN}", f"bearer {TOKEN}x"]
    )
    def test_one_without_it_is_not(self, server: Served, body: object, given: str | None) -> None:
        assert status(server, body, authorization=given) == 401

    @pytest.mark.parametrize("host", ["example.com", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.example.com:80"])
    def test_one_for_another_host_is_not(self, server: Served, body: object, host: str) -> None:
        assert status(server, body, host=host) == 421

    @pytest.mark.parametrize("origin", ["https://example.com", "http://localhost:6274", "null"])
    def test_one_of_a_page_is_not(self, server: Served, body: object, origin: str) -> None:
        assert status(server, body, origin=origin) == 403


def test_other_paths_need_the_token_too(server: Served) -> None:
    with httpx2.Client() as http:
        assert http.get(server.url.replace("/mcp", "/other")).status_code == 401
        assert http.get(server.url).status_code == 401
        assert http.delete(server.url).status_code == 401


def test_an_unknown_session_is_not_found(server: Served) -> None:
    body = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
    assert status(server, body, **{"mcp-session-id": "another"}) == 404


def test_pages_that_the_file_names_may_call(stripe: Vendor, tmp_path: object) -> None:
    file = tmp_path / "mcp.toml"
    file.write_text(f'[http]\ntoken = "{TOKEN}"\norigins = ["http://localhost:6274"]\n', encoding="utf-8")
    file.chmod(0o600)
    with served(stripe, "--config", str(file)) as found:
        assert status(found, INITIALIZE, origin="http://localhost:6274") == 200
        assert status(found, INITIALIZE, origin="http://localhost:6275") == 403


@pytest.mark.parametrize(
    ("token", "problem"), [("", "is missing"), ("short", "is shorter than 16 characters")]
)
def test_a_server_without_a_token_does_not_start(stripe: Vendor, token: str, problem: str) -> None:
    variables = {**os.environ, **environment(stripe), "AIRBYTE_MCP_TOKEN": token}
    done = subprocess.run(
        [COMMAND, "stripe", "--http", "0"], env=variables, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert f"the token that clients authenticate with {problem}" in done.stderr
