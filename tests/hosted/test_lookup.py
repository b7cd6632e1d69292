"""The connector of a type in a workspace: looked up once, and unambiguous."""

from __future__ import annotations

import anyio
import pytest
from airbyte_agent_sdk import AirbyteAuthConfig
from airbyte_agent_sdk.calls.executors import HostedBackend
from airbyte_agent_sdk.constants import CATALOGUE
from airbyte_agent_sdk.errors import (
    AmbiguousConnectorError,
    ConnectorNotFoundError,
    InvalidParameterError,
    ResponseShapeError,
    ServerError,
)
from airbyte_agent_sdk.transport import AsyncTransport

from .calls import CREDENTIALS, call
from .server import Reply
from .shop import DEFINITION

pytestmark = pytest.mark.anyio


@pytest.fixture
def lookup(server):
    """An execution that has to look its connector up."""
    config = AirbyteAuthConfig(**CREDENTIALS, workspace_name="acme")
    return HostedBackend(DEFINITION, config, base_url=server.url)


async def test_it_is_looked_up_once(server, run, lookup):
    for _ in range(3):
        await run(call(lookup))
    assert server.kinds == ["token", "lookup", "execute", "execute", "execute"]
    assert server.of("lookup")[0].query == {"workspace_name": "acme", "definition_id": "d-1"}
    assert server.of("execute")[0].target == "/api/v1/integrations/connectors/c-1/execute"


async def test_a_given_id_spares_it(server, run):
    config = AirbyteAuthConfig(**CREDENTIALS, workspace_name="acme", connector_id="c-9")
    await run(call(HostedBackend(DEFINITION, config, base_url=server.url)))
    assert server.kinds == ["token", "execute"]
    assert "/c-9/" in server.of("execute")[0].target


async def test_the_workspace_is_default_where_none_is_named(server, run):
    await run(call(HostedBackend(DEFINITION, AirbyteAuthConfig(**CREDENTIALS), base_url=server.url)))
    assert server.of("lookup")[0].query["workspace_name"] == "default"


async def test_twenty_first_calls_look_it_up_once(server, lookup):
    server.script("lookup", Reply({"data": [{"id": "c-1"}]}, delay=0.1))
    transport = AsyncTransport()
    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(transport.run, call(lookup))
    await transport.aclose()
    assert sorted(server.kinds) == ["execute"] * 20 + ["lookup", "token"]


async def test_none_is_an_error_that_says_where_and_what(server, run, lookup):
    server.script("lookup", Reply({"data": []}))
    with pytest.raises(ConnectorNotFoundError) as error:
        await run(call(lookup))
    assert 'no shop connector in workspace "acme"' in str(error.value)
    assert isinstance(error.value, ValueError)
    assert server.kinds == ["token", "lookup"]
    await run(call(lookup))
    assert server.kinds == ["token", "lookup", "lookup", "execute"]


@pytest.mark.parametrize(("type", "kind"), [(CATALOGUE["github"], "github"), ("d-unknown", "d-unknown")])
async def test_a_type_of_the_catalogue_is_called_by_its_slug(server, run, type, kind):
    config = AirbyteAuthConfig(**CREDENTIALS, workspace_name="acme")
    execution = HostedBackend(None, config, definition_id=type, base_url=server.url)
    server.script("lookup", Reply({"data": []}), Reply({"data": [{"id": "c-1"}, {"id": "c-2"}]}))
    with pytest.raises(ConnectorNotFoundError, match=f'no {kind} connector in workspace "acme"'):
        await run(call(execution))
    with pytest.raises(AmbiguousConnectorError, match=f'2 {kind} connectors in workspace "acme"'):
        await run(call(execution))
    assert server.of("lookup")[0].query["definition_id"] == type


async def test_no_workspace_is_the_same_error_with_the_servers_words(server, run, lookup):
    server.script("lookup", Reply({"message": "unknown workspace"}, 404, {"X-Request-Id": "r-1"}))
    with pytest.raises(ConnectorNotFoundError) as error:
        await run(call(lookup))
    assert error.value.message == 'no shop connector in workspace "acme": 404: unknown workspace'
    assert (error.value.status_code, error.value.request_id) == (404, "r-1")


async def test_several_are_an_error_that_lists_them(server, run, lookup):
    server.script("lookup", Reply({"data": [{"id": "c-1", "name": "EU"}, {"id": "c-2", "name": "US"}]}))
    with pytest.raises(AmbiguousConnectorError) as error:
        await run(call(lookup))
    assert '2 shop connectors in workspace "acme"' in str(error.value)
    assert "connector_id=: c-1 (EU), c-2 (US)" in str(error.value)
    assert isinstance(error.value, ValueError)
    assert server.of("execute") == []


@pytest.mark.parametrize("body", [{}, {"data": {"id": "c-1"}}])
async def test_an_answer_of_another_shape_is_an_error(server, run, lookup, body):
    server.script("lookup", Reply(body))
    with pytest.raises(ResponseShapeError, match="no list"):
        await run(call(lookup))


async def test_it_is_repeated_like_a_read(server, run, lookup):
    server.script("lookup", *[Reply(status=502)] * 2)
    await run(call(lookup, "create", {"email": "a@b.c"}, max_retries=2))
    assert server.kinds == ["token", "lookup", "lookup", "lookup", "execute"]


async def test_a_failure_is_not_kept(server, run, lookup):
    server.script("lookup", Reply(status=500))
    with pytest.raises(ServerError):
        await run(call(lookup, max_retries=0))
    await run(call(lookup, max_retries=0))
    assert server.kinds == ["token", "lookup", "lookup", "execute"]


async def test_wrong_calls_are_refused_before_it(server, run, lookup):
    with pytest.raises(InvalidParameterError):
        await run(call(lookup, params={"limit": "many"}))
    assert server.received == []
