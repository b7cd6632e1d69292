"""A workspace's connectors: listed, made, opened, deleted; async and sync."""

from __future__ import annotations

import copy
import json
import logging
import pickle

import pytest
from airbyte_agent_sdk import HostedExecutor, SyncHostedExecutor, SyncWorkspace, Workspace
from airbyte_agent_sdk.errors import (
    AmbiguousConnectorError,
    ConflictError,
    ConnectorNotFoundError,
    ConnectorValidationError,
    InvalidParameterError,
    ResponseShapeError,
    ServerError,
)
from airbyte_agent_sdk.hosted.models import ConnectorInfo
from airbyte_agent_stripe import StripeAuthConfig

from .server import Cut, Reply, success
from .sync_async import Awaited

pytestmark = pytest.mark.anyio

GIVEN = {"client_id": "app-client-id", "client_secret": "planted-secret", "max_retries": 1}
STRIPE = {
    "id": "c-1",
    "name": "Main",
    "summarized_source_template": {"name": "Stripe"},
    "created_at": "2026-11-01T10:00:00Z",
    "updated_at": "2026-11-02T10:00:00.5+00:00",
    "more": 1,
}
AIRTABLE = {"id": "c-2", "name": "Board", "summarized_source_template": {"name": "Airtable"}}


@pytest.fixture(params=[Workspace, SyncWorkspace])
async def workspace(request, server, anyio_backend):
    async with Awaited(request.param("acme", base_url=server.url, **GIVEN)) as opened:
        yield opened


async def test_lists_its_connectors(server, workspace):
    server.script("lookup", Reply({"data": [STRIPE, {"id": "c-3"}]}))
    stripe, bare = await workspace.list_connectors()
    assert (stripe.id, stripe.name, stripe.connector_type) == ("c-1", "Main", "stripe")
    assert stripe.created_at == "2026-11-01T10:00:00Z"
    assert stripe.raw["more"] == 1
    assert "more" not in repr(stripe)
    assert bare == ConnectorInfo("c-3", "")
    assert server.of("lookup")[0].query == {"workspace_name": "acme"}


@pytest.mark.parametrize("item", [{"name": "no id"}, "text", None])
async def test_a_connector_without_an_id_is_an_error(server, workspace, item):
    server.script("lookup", Reply({"data": [item]}))
    with pytest.raises(ResponseShapeError, match="no id"):
        await workspace.list_connectors()


async def test_times_are_text_as_the_server_writes_them(server, workspace):
    server.script("lookup", Reply({"data": [{"id": "c-1", "created_at": "yesterday", "updated_at": 5}]}))
    (info,) = await workspace.list_connectors()
    assert (info.created_at, info.updated_at) == ("yesterday", "5")


async def test_makes_a_connector(server, workspace):
    server.script("create", Reply(STRIPE))
    made = await workspace.create_connector(
        "stripe",
        name="Main",
        credentials={"api_key": "very_secret_key"},
        source_config={"start_date": "2026-01-01"},
    )
    assert isinstance(made, str)
    assert made == "c-1"
    assert json.dumps({"id": made}) == '{"id": "c-1"}'
    assert (made.info.name, made.info.connector_type) == ("Main", "stripe")
    for again in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made)):
        assert (again, again.info) == ("c-1", made.info)
    (request,) = server.of("create")
    assert (request.method, request.target) == ("POST", "/api/v1/integrations/connectors")
    assert request.body == {
        "connector_type": "stripe",
        "workspace_name": "acme",
        "name": "Main",
        "credentials": {"api_key": "very_secret_key"},
        "source_config": {"start_date": "2026-01-01"},
    }


async def test_makes_one_of_an_auth_configuration_and_a_definition(server, workspace):
    server.script("create", Reply(STRIPE))
    given = {"environment": {"region": "eu"}, "replication_config": {"start": "2026-01-01"}}
    await workspace.create_connector(
        definition_id="d-1", credentials=StripeAuthConfig(api_key="very_secret_key"), **given
    )
    assert server.of("create")[0].body == given | {
        "definition_id": "d-1",
        "workspace_name": "acme",
        "credentials": {"api_key": "very_secret_key"},
    }


@pytest.mark.parametrize("kind", [{}, {"definition_id": "d", "connector_type": "stripe"}])
async def test_its_type_is_said_once(server, workspace, kind):
    with pytest.raises(TypeError, match="one of connector_type, definition_id, source_template_id"):
        await workspace.create_connector(**kind)
    assert server.received == []


@pytest.mark.parametrize(("status", "error"), [(422, ConnectorValidationError), (409, ConflictError)])
async def test_no_error_repeats_the_credentials(server, workspace, caplog, status, error):
    caplog.set_level(logging.DEBUG)
    server.script(
        "create",
        Reply(lambda request: {"message": f"bad {request.content.decode()}", "sent": request.body}, status),
    )
    with pytest.raises(error) as raised:
        await workspace.create_connector(
            "stripe", credentials={"oauth": {"keys": ['very_secret"one', "very_secret two"]}}
        )
    shown = f"{raised.value} {raised.value.body} {raised.value.response.text} {caplog.text}"
    assert "very_secret" not in shown
    assert "keys" in shown


async def test_credentials_that_are_no_json_are_refused_by_their_type(server, workspace):
    with pytest.raises(
        InvalidParameterError, match=r"credentials\.key must be plain JSON, not bytes"
    ) as raised:
        await workspace.create_connector("stripe", credentials={"key": b"very_secret"})
    assert "very_secret" not in repr(raised.value.__dict__)
    assert server.received == []


async def test_a_connector_is_not_made_twice(server, workspace):
    server.script("create", Reply(status=500), Reply(STRIPE))
    with pytest.raises(ServerError):
        await workspace.create_connector("stripe")
    assert len(server.of("create")) == 1


async def test_deletes_a_connector(server, workspace):
    server.script("connector", Cut(), Reply(b"", 202))
    assert await workspace.delete_connector("c/1") is None
    assert [request.method for request in server.of("connector")] == ["DELETE"] * 2
    assert server.of("connector")[1].target == "/api/v1/integrations/connectors/c%2F1"


NAMES = ["Main", "stripe", "Stripe", "STRIPE"]


@pytest.mark.parametrize("name", NAMES)
async def test_a_connector_is_opened_by_its_name_or_type(server, workspace, name):
    server.script("lookup", Reply({"data": [AIRTABLE, STRIPE]}))
    server.script("execute", success([{"id": "cus_1", "object": "customer"}]))
    async with Awaited(await workspace.get_connector(name=name)) as opened:
        assert isinstance(opened.it, HostedExecutor | SyncHostedExecutor)
        assert isinstance(opened.it, SyncHostedExecutor) == isinstance(workspace.it, SyncWorkspace)
        result = await opened.execute("customers", "list")
    assert result.data == [{"id": "cus_1", "object": "customer"}]
    assert server.kinds == ["token", "lookup", "execute"]
    assert "/c-1/" in server.of("execute")[0].target


async def test_one_of_an_installed_type_is_checked_by_a_call(server, workspace):
    server.script("lookup", Reply({"data": [STRIPE]}))
    server.script("execute", success([]))
    async with Awaited(await workspace.get_connector(name="Main")) as opened:
        assert (await opened.check()).checked_entity == server.of("execute")[0].body["entity"]


async def test_an_exact_name_goes_before_a_type(server, workspace):
    other = {**AIRTABLE, "name": "stripe"}
    server.script("lookup", Reply({"data": [STRIPE, other]}))
    async with Awaited(await workspace.get_connector(name="stripe")) as opened:
        assert "'c-2'" in repr(opened.it)


async def test_a_connector_is_opened_by_its_id_without_a_request(server, workspace):
    async with Awaited(await workspace.get_connector(connector_id="c-2")) as opened:
        assert isinstance(opened.it, HostedExecutor | SyncHostedExecutor)
        assert server.received == []
        await opened.execute("issues", "list")
    assert server.kinds == ["token", "execute"]
    assert "/c-2/" in server.of("execute")[0].target


async def test_a_name_that_is_not_there_says_where_and_the_nearest(server, workspace):
    server.script("lookup", Reply({"data": [STRIPE, AIRTABLE]}))
    with pytest.raises(ConnectorNotFoundError, match=r'no connector "main" in workspace "acme"; .*"Main"'):
        await workspace.get_connector(name="main")


@pytest.mark.parametrize("name", NAMES)
async def test_a_name_that_is_there_twice_is_ambiguous(server, workspace, name):
    server.script("lookup", Reply({"data": [STRIPE, {**STRIPE, "id": "c-9"}]}))
    with pytest.raises(
        AmbiguousConnectorError, match=rf'2 connectors "{name}" in workspace "acme"; .*: c-1 \(Main\), c-9'
    ):
        await workspace.get_connector(name=name)


@pytest.mark.parametrize("given", [{}, {"name": "Main", "connector_id": "c-1"}])
async def test_a_connector_is_named_in_one_way(server, workspace, given):
    with pytest.raises(ValueError, match="connector_id= or name="):
        await workspace.get_connector(**given)
    assert server.received == []


async def test_nothing_is_sent_before_a_call_nor_shown_of_the_secret(server, workspace):
    assert server.received == []
    assert repr(workspace.it) == f"{type(workspace.it).__name__}('acme')"
    assert "planted" not in repr(workspace.it._calls)
