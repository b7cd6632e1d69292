"""Credentials reach the origin they are for, and nothing that anyone would print, log or pickle."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from airbyte_agent_format.compile import load_definition
from airbyte_agent_sdk.auth import AirbyteAuthConfig
from airbyte_agent_sdk.calls.local import LocalBackend
from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_sdk.executor import HostedExecutor, LocalExecutor
from airbyte_agent_sdk.transport import AsyncTransport, SyncTransport
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.wire.call import Call

from tests.e2e.misbehaving.server import Received, answer, ok
from tests.format.reroute import AsyncReroute, Reroute

from .conftest import FILE, USER

pytestmark = pytest.mark.anyio

ODD = Path(__file__).parents[1] / "misbehaving" / "odd.yaml"
HOME = "https://api.example.com"
SECRET = "planted-secret"
KINDS: dict[str, dict[str, str]] = {
    "basic": {"username": "ada", "password": SECRET},
    "bearer": {"token": SECRET},
    "header": {"header_key": SECRET},
    "query": {"query_key": SECRET},
    "cookie": {"cookie_key": SECRET},
    "caller's own headers": {"token": "another"},
}
ELSEWHERE = [
    "https://api.example.com.evil.test",
    "https://evil.test/api.example.com",
    "https://api.example.com@evil.test",
    "https://api.example.com:8443",
    "https://xapi.example.com",
    "https://example.com",
    "https://api.example.com.",
    "//api.example.com.evil.test",
    "\\\\evil.test",
]


@pytest.fixture(params=["async", "blocking"])
def send(request: pytest.FixtureRequest, anyio_backend: str) -> Callable[..., Any]:
    """``send(url, file, credentials, path)`` makes a call; requests for any https host go to ``url``."""

    async def sent(
        url: str, file: Path, given: dict[str, str], path: tuple[str, str], **settings: Any
    ) -> Any:
        headers = {"X-Own": SECRET, "Authorization": SECRET} if given == {"token": "another"} else {}
        direct = settings.get("base_url") == url
        definition = load_definition(file)
        execution = LocalBackend(definition, given, **({"base_url": HOME} | settings))
        call = Call(
            definition.operation(*path), {"id": "7"} if path[1] == "get" else {}, Options(headers=headers)
        )
        if request.param == "blocking":
            with httpx.Client(transport=None if direct else Reroute(url)) as client:
                return SyncTransport(client).run(execution.perform(call))
        async with httpx.AsyncClient(transport=None if direct else AsyncReroute(url)) as client:
            return await AsyncTransport(client).run(execution.perform(call))

    return sent


def shows(request: Received) -> bool:
    """Whether a request carries a secret, in any of the forms that it is sent in."""
    return any(
        form in request.raw for form in (SECRET.encode(), b"cGxhbnRlZC1zZWNyZXQ", b"YWRhL3Rva2VuOnBsYW50ZWQ")
    )


@pytest.mark.parametrize("location", ELSEWHERE)
@pytest.mark.parametrize("kind", KINDS)
async def test_no_credential_follows_to_another_origin(serve, send, kind, location):
    server = serve(answer(302, Location=f"{location}/items/7"), ok({"id": "7"}), forever=True)
    with suppress(AirbyteError):  # not every one of them can be followed
        await send(server.url, ODD, KINDS[kind], ("items", "get"))
    home, *others = server.requests
    assert shows(home)
    for request in others:
        assert not shows(request) or request.headers["host"] == "api.example.com"
        assert request.headers["host"] != "api.example.com" or location.startswith("\\")


@pytest.mark.parametrize("location", ["https://API.example.com:443", "//api.example.com", ""])
@pytest.mark.parametrize("kind", KINDS)
async def test_they_stay_on_the_same_origin_however_it_is_written(serve, send, kind, location):
    server = serve(answer(302, Location=f"{location}/items/7"), ok({"id": "7"}))
    await send(server.url, ODD, KINDS[kind], ("items", "get"))
    assert [shows(request) for request in server.requests] == [True, True]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_token_request_goes_to_no_other_server(serve, send, status):
    given = {name: value for name, value in USER.items() if name != "access_token"}
    servers = {"instance_url": HOME, "login_url": "https://login.example.com"}
    for location in ("https://login.example.com.evil.test/", "http://login.example.com/"):
        server = serve(answer(status, Location=location), forever=True)
        with pytest.raises(AirbyteError, match="redirected to") as caught:
            await send(server.url, FILE, given, ("things", "list"), settings=servers, base_url=None)
        assert [request.headers["host"] for request in server.requests] == ["login.example.com"]
        assert "planted" not in f"{caught.value} {caught.value.__dict__}"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("status", [200, 403])
async def test_no_log_and_no_error_shows_one(serve, send, kind, status, caplog):
    caplog.set_level(logging.DEBUG)
    echo = json.dumps({"message": f"no {SECRET}", "seen": [SECRET, f"ada/token:{SECRET}"]})
    server = serve(answer(status, echo))
    with pytest.raises(AirbyteError) as caught:
        await send(server.url, ODD, KINDS[kind], ("items", "list"), base_url=server.url)
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("httpcore")]
    assert any("HTTP Request: GET" in line for line in ours)
    if kind != "caller's own headers":  # which are no credentials of this connector's
        printed = "\n".join([*ours, repr(caught.value.__dict__), *traceback.format_exception(caught.value)])
        assert SECRET not in printed


async def test_nothing_prints_or_pickles_them(door, vault):
    connector = door()
    await connector.list()
    made = connector.connector
    executions = [getattr(made, name) for name in ("execution", "_backend") if hasattr(made, name)]
    for item in (made, *executions, *[execution._auth for execution in executions]):
        assert "planted" not in f"{item!r} {item!s} {[item]} {vars(type(item))}"
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            with pytest.raises(TypeError, match="holds credentials, which cannot be pickled"):
                pickle.dumps({"item": [item]}, protocol)
        assert copy.copy(item) is item
        assert copy.deepcopy([item])[0] is item


def test_no_executor_and_no_configuration_is_pickled(package):
    config = package.VaultUserAuthConfig(**USER, on_token_refresh=print)
    assert repr(config) == (
        "VaultUserAuthConfig(client_id=***, client_secret=***, refresh_token=***, access_token=***)"
    )
    assert config == package.VaultUserAuthConfig(**USER)
    hosted = AirbyteAuthConfig(airbyte_client_id="planted-id", airbyte_client_secret=SECRET, connector_id="c")
    executors = [
        LocalExecutor(FILE, USER),
        HostedExecutor(airbyte_client_id="planted-id", airbyte_client_secret=SECRET, connector_id="c"),
    ]
    for item in (
        config,
        hosted,
        *executors,
        package.VaultConnector(config),
        package.SyncVaultConnector(hosted),
    ):
        assert "planted" not in repr(item)
        with pytest.raises(TypeError, match=f"^{type(item).__name__} holds credentials"):
            pickle.dumps(item)


async def test_an_error_is_pickled_without_them(door, vault):
    vault.deaf = True
    connector = door()
    with pytest.raises(AirbyteError) as caught:
        await connector.list()
    pickled = pickle.dumps(caught.value)
    assert b"planted" not in pickled
    assert str(pickle.loads(pickled)) == str(caught.value) == "things.list: 401: no Bearer ***"
