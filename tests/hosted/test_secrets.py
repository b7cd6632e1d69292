"""No credential and no token in anything that is shown, whatever the server repeats."""

from __future__ import annotations

import logging
import pickle
import traceback

import pytest
from airbyte_agent_sdk import AirbyteAuthConfig, HostedExecutor
from airbyte_agent_sdk.auth import HostedCredentials
from airbyte_agent_sdk.calls.executors import HostedBackend
from airbyte_agent_sdk.errors import AirbyteError, HTTPStatusError
from airbyte_agent_sdk.hosted.client import CloudClient
from airbyte_agent_sdk.hosted.execution import execute
from airbyte_agent_sdk.transport import Limited, Request
from airbyte_agent_sdk.transport.options import Options

from .calls import call
from .server import HostedServer, Reply
from .shop import ShopConnector

pytestmark = pytest.mark.anyio

ID, SECRET = "planted-client-id", "planted-client-secret"
CONFIG = AirbyteAuthConfig(airbyte_client_id=ID, airbyte_client_secret=SECRET, connector_id="c-1")


def echo(request):
    """An answer that repeats all it was sent."""
    token = request.headers.get("authorization", "")
    facts = {"message": f"refused {ID} {SECRET} {token}", "sent": [{SECRET: token}], "code": 12345}
    return facts | {"status": "no"}


def shown(error: AirbyteError) -> str:
    """Everything of an error that may reach a log."""
    texts = [str(error), repr(error), repr(error.args), repr(error.body), repr(error.__dict__)]
    texts += traceback.format_exception(error)
    if isinstance(error, HTTPStatusError):
        texts += [error.response.text, repr(error.request.headers), repr(error.content)]
    texts.append(pickle.dumps(error).decode("latin-1"))
    return "\n".join(texts)


@pytest.mark.parametrize("kind", ["token", "lookup", "execute"])
@pytest.mark.parametrize("status", [200, 400, 401, 403, 429, 500])
async def test_errors_do_not_repeat_what_the_server_repeats(server, run, caplog, kind, status):
    caplog.set_level(logging.DEBUG)
    server.script(kind, *[Reply(echo, status)] * 2)
    config = AirbyteAuthConfig(airbyte_client_id=ID, airbyte_client_secret=SECRET)
    execution = HostedBackend(None, config, definition_id="d-1", base_url=server.url)
    with pytest.raises(AirbyteError) as error:
        await run(call(execution, max_retries=0))
    everything = shown(error.value) + caplog.text
    for planted in (ID, SECRET, "token-1", "token-2"):
        assert planted not in everything
    if status != 200:
        assert "refused *** ***" in str(error.value)
        assert error.value.body["code"] == 12345


async def test_numbers_among_the_credentials_do_no_harm(server, run):
    config = AirbyteAuthConfig(airbyte_client_id="12345", airbyte_client_secret="6789", connector_id="c-1")
    server.script("execute", Reply({"message": "no 12345", "code": 12345}, 400))
    with pytest.raises(AirbyteError, match=r"no \*\*\*"):
        await run(call(HostedBackend(None, config, base_url=server.url)))


@pytest.mark.parametrize("content", ['{"access_token": "planted-token"', '["planted-token"]'])
async def test_a_broken_token_answer_is_not_repeated(server, run, content):
    server.script("token", Reply(content.encode()))
    with pytest.raises(AirbyteError) as error:
        await run(call(HostedBackend(None, CONFIG, base_url=server.url)))
    assert "planted" not in shown(error.value)


async def test_nothing_shows_them(server, run):
    execution = HostedBackend(None, CONFIG, base_url=server.url)
    await run(call(execution))
    given = {"airbyte_client_id": ID, "airbyte_client_secret": SECRET, "connector_id": "c-1"}
    made = [
        CONFIG,
        execution,
        execution._cloud,
        execution._cloud._application,
        HostedExecutor(**given),
        ShopConnector(**given),
        ShopConnector(**given, workspace_name="w"),
    ]
    for item in made:
        assert not {ID, SECRET, "token-1"} & set(repr(item).replace("'", " ").split()), item
        assert "planted" not in repr(item) + str(item)


def test_requests_do_not_show_them():
    flow = execute(CloudClient(HostedCredentials().over(CONFIG)), "c-1", {}, Options(), reads=True)
    step = next(flow)
    assert isinstance(step, Limited)
    request = next(step.flow)
    assert isinstance(request, Request)
    assert SECRET.encode() in request.content
    assert "planted" not in repr(request)


def test_reprs_say_which_connector():
    given = {"airbyte_client_id": ID, "airbyte_client_secret": SECRET}
    assert repr(HostedExecutor(**given, connector_id="c-1")) == (
        "HostedExecutor(HostedBackend(connector_id='c-1'))"
    )
    assert repr(ShopConnector(**given, workspace_name="acme")) == (
        "ShopConnector(HostedBackend('shop', workspace_name='acme'))"
    )


async def test_a_look_up_that_is_redirected_elsewhere_goes_without_them(server, run):
    with HostedServer() as other:
        server.script("lookup", *[Reply(status=307, headers={"Location": f"{other.url}/elsewhere"})] * 2)
        config = AirbyteAuthConfig(airbyte_client_id=ID, airbyte_client_secret=SECRET)
        with pytest.raises(AirbyteError):
            await run(call(HostedBackend(None, config, definition_id="d-1", base_url=server.url)))
        assert [request.target for request in other.received] == ["/elsewhere"] * 2
        assert all("authorization" not in request.headers for request in other.received)
