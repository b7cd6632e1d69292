"""What goes over the wire, fact by fact, and what comes back of it."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk import AirbyteAuthConfig, ExecutionConfig, HostedExecutor
from airbyte_agent_sdk.auth import HostedCredentials
from airbyte_agent_sdk.calls.executors import HostedBackend
from airbyte_agent_sdk.errors import ConfigurationError, InvalidParameterError, MissingCredentialsError
from airbyte_agent_sdk.transport import USER_AGENT

from .calls import CREDENTIALS, call
from .server import Reply, success
from .shop import DEFINITION, ShopConnector, SyncShopConnector

pytestmark = pytest.mark.anyio


async def test_the_token_request(server, run):
    config = AirbyteAuthConfig(**CREDENTIALS, connector_id="c-1", organization_id="org-1")
    await run(call(HostedBackend(None, config, base_url=server.url)))
    request = server.received[0]
    assert (request.method, request.target) == ("POST", "/api/v1/account/applications/token")
    assert request.body == {"client_id": "app-client-id", "client_secret": "app-client-secret"}
    assert request.headers["content-type"] == "application/json"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"] == USER_AGENT
    assert request.headers["x-organization-id"] == "org-1"
    assert "authorization" not in request.headers


async def test_the_look_up_request(server, run):
    config = AirbyteAuthConfig(**CREDENTIALS, workspace_name="Acme & Söhne")
    await run(call(HostedBackend(None, config, definition_id="d-1", base_url=server.url)))
    assert server.kinds == ["token", "lookup", "execute"]
    request = server.received[1]
    assert request.method == "GET"
    assert request.target.startswith("/api/v1/integrations/connectors?")
    assert request.query == {"workspace_name": "Acme & Söhne", "definition_id": "d-1"}
    assert request.headers["authorization"] == "Bearer token-1"
    assert request.headers["user-agent"] == USER_AGENT
    assert request.content == b""


async def test_the_execute_request(server, run):
    config = AirbyteAuthConfig(**CREDENTIALS, connector_id="a/b?c", organization_id="org-1")
    execution = HostedBackend(None, config, base_url=server.url)
    await run(call(execution, "create", {"email": "a@b.c", "tags": ["x"]}, select_fields=("id",)))
    request = server.received[1]
    assert (request.method, request.target) == (
        "POST",
        "/api/v1/integrations/connectors/a%2Fb%3Fc/execute",
    )
    assert request.body == {
        "entity": "customers",
        "action": "create",
        "params": {"email": "a@b.c", "tags": ["x"]},
        "select_fields": ["id"],
        "skip_truncation": True,
    }
    assert request.headers["authorization"] == "Bearer token-1"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["x-organization-id"] == "org-1"
    assert request.headers["user-agent"] == USER_AGENT


async def test_nothing_given_is_nothing_sent(server, run, execution):
    await run(call(execution))
    assert server.received[1].body == {"entity": "customers", "action": "list", "skip_truncation": True}
    assert all("x-organization-id" not in request.headers for request in server.received)


async def test_headers_of_the_caller_go_along(server, run, execution):
    given = {"X-Trace": "1", "user-agent": "mine", "Authorization": "Bearer other"}
    await run(call(execution, headers=given))
    headers = server.of("execute")[0].headers
    assert headers["x-trace"] == "1"
    assert headers["user-agent"] == "mine"
    assert headers["authorization"] == "Bearer token-1"


@pytest.mark.parametrize("result", [[{"id": 1}], {"id": 1}, None])
async def test_the_result_and_the_metadata(server, run, execution, result):
    metadata = {"has_next_page": True, "end_cursor": "abc"}
    server.script("execute", success(result, metadata))
    outcome = await run(call(execution, "list" if isinstance(result, list) else "get"))
    assert outcome.data == result
    assert outcome.meta == metadata
    assert outcome.body["execution_metadata"]["execution_time_ms"] == 12


@pytest.mark.parametrize("metadata", [None, [], "none"])
async def test_metadata_may_be_missing(server, run, execution, metadata):
    server.script("execute", success([], metadata))
    assert (await run(call(execution))).meta == {}


async def test_the_environment_says_where_and_who(server, run, monkeypatch):
    monkeypatch.setenv("AIRBYTE_API_URL", f"{server.url}/")
    monkeypatch.setenv("AIRBYTE_CLIENT_ID", "id-of-environment")
    monkeypatch.setenv("AIRBYTE_CLIENT_SECRET", "secret-of-environment")
    monkeypatch.setenv("AIRBYTE_ORGANIZATION_ID", "org-of-environment")
    execution = HostedBackend(None, AirbyteAuthConfig(connector_id="c-1"))
    await run(call(execution))
    assert server.received[0].body == {
        "client_id": "id-of-environment",
        "client_secret": "secret-of-environment",
    }
    assert server.received[1].headers["x-organization-id"] == "org-of-environment"


async def test_what_is_said_counts_before_the_environment(server, run, monkeypatch):
    monkeypatch.setenv("AIRBYTE_API_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("AIRBYTE_CLIENT_ID", "id-of-environment")
    monkeypatch.setenv("AIRBYTE_CLIENT_SECRET", "secret-of-environment")
    config = AirbyteAuthConfig(**CREDENTIALS, connector_id="c-1")
    await run(call(HostedBackend(None, config, base_url=server.url)))
    assert server.received[0].body["client_secret"] == "app-client-secret"


def test_the_default_is_the_public_api():
    execution = HostedBackend(None, AirbyteAuthConfig(**CREDENTIALS, connector_id="c-1"))
    assert execution._cloud._url == "https://api.airbyte.ai"


@pytest.mark.parametrize(
    "given", [{}, {"airbyte_client_id": "x"}, {"airbyte_client_secret": "x"}, {"airbyte_client_id": ""}]
)
def test_missing_credentials_are_an_error_at_once(given):
    with pytest.raises(MissingCredentialsError, match="AIRBYTE_CLIENT_ID"):
        HostedBackend(None, AirbyteAuthConfig(**given, connector_id="c-1"))


@pytest.mark.parametrize(
    "url",
    [
        "api.airbyte.ai",
        "ftp://x",
        "http://",
        "https://u:p@x",
        "https://x?y=1",
        "https://x#y",
        "https://x y",
        "http://x/\n",
    ],
)
def test_an_address_that_cannot_work_is_an_error_at_once(url):
    with pytest.raises(ConfigurationError, match="base_url must") as error:
        HostedBackend(None, AirbyteAuthConfig(**CREDENTIALS, connector_id="c-1"), base_url=url)
    assert "u:p" not in str(error.value)


@pytest.mark.parametrize("organization", ["a\r\nX-Evil: 1", "ä"])
def test_an_organization_that_is_no_header_is_an_error_at_once(organization):
    config = AirbyteAuthConfig(**CREDENTIALS, connector_id="c-1", organization_id=organization)
    with pytest.raises(ConfigurationError, match="organization_id"):
        HostedBackend(None, config)


def test_a_wrapped_secret_is_an_error_at_once():
    config = HostedCredentials(airbyte_client_id="x", airbyte_client_secret=object(), connector_id="c-1")
    with pytest.raises(ConfigurationError, match="strings"):
        HostedBackend(None, config)


def test_something_must_say_which_connector():
    with pytest.raises(ConfigurationError, match=r"connector_id=.*connector_definition_id="):
        HostedBackend(None, AirbyteAuthConfig(**CREDENTIALS, workspace_name="w"))


async def test_the_executor_takes_a_call_both_ways(server, hosted):
    executor = hosted()
    server.script("execute", success([{"id": "1"}], {"end_cursor": "x"}), success([{"id": "1"}]))
    by_names = await executor.execute("customers", "list", params={"limit": 1})
    by_config = await executor.execute(ExecutionConfig("customers", "list", params={"limit": 1}))
    assert by_names.success
    assert by_names.data == by_config.data == [{"id": "1"}]
    assert by_names.meta == {"end_cursor": "x", "has_next_page": True, "cursor": "x"}
    first, second = server.of("execute")
    assert first.content == second.content


@pytest.mark.parametrize(
    "given",
    [
        (ExecutionConfig("customers", "list"), "list"),
        (ExecutionConfig("customers", "list"), None, {}),
        ("customers",),
    ],
)
async def test_the_executor_refuses_a_mixture(server, hosted, given):
    with pytest.raises(TypeError):
        await hosted().execute(*given)
    assert server.received == []


@pytest.mark.parametrize("model", [ShopConnector, SyncShopConnector, ShopConnector.definition])
async def test_a_model_chooses_the_check(server, hosted, model):
    server.script("execute", success([{"id": "1"}]))
    result = await hosted(model=model).check()
    assert (result.status, result.checked_entity, result.checked_action) == ("healthy", "customers", "list")
    assert result.data == {"status": "healthy", "checked_entity": "customers", "checked_action": "list"}
    assert server.of("execute")[0].body["entity"] == "customers"


async def test_a_model_is_not_asked_about_calls(server, hosted):
    server.script("execute", success([{"id": "1"}]))
    result = await hosted(model=ShopConnector).execute("of the server alone", "list", params={"x": 1})
    assert result.data == [{"id": "1"}]


@pytest.mark.parametrize("model", ["stripe", {}, BaseException])
def test_what_is_no_model_is_refused(model):
    with pytest.raises(ConfigurationError, match="model must be a connector class"):
        HostedExecutor("id", "secret", connector_id="c-1", model=model)


async def test_a_check_that_fails_says_of_what(server, hosted):
    server.script("execute", Reply({"message": "no"}, 403))
    result = await hosted(model=ShopConnector).check()
    assert not result.success
    assert (result.status, result.checked_entity, result.checked_action) == ("unhealthy", "customers", "list")
    assert "no" in result.error


async def test_check_looks_at_the_connector(server, hosted):
    assert (await hosted().check()).success
    assert (server.received[1].method, server.received[1].target) == (
        "GET",
        "/api/v1/integrations/connectors/c-1",
    )


@pytest.mark.parametrize(
    ("kind", "reply", "said"),
    [
        ("token", Reply({"message": "unknown client"}, 401), "unknown client"),
        ("connector", Reply({"message": "no such connector"}, 404), "no such connector"),
        ("lookup", Reply({"data": []}), "no d-1 connector"),
        ("connector", Reply(b"<html>"), "not JSON"),
    ],
)
async def test_check_gives_a_failure_as_a_result(server, hosted, kind, reply, said):
    server.script(kind, reply)
    settings = {"connector_id": None, "connector_definition_id": "d-1"} if kind == "lookup" else {}
    result = await hosted(**settings).check()
    assert not result.success
    assert said in result.error


async def test_an_executor_is_made_without_network_and_closed_twice(server, hosted):
    async with hosted() as executor:
        assert server.received == []
        await executor.execute("customers", "list")
    await executor.close()


async def test_values_are_checked_as_they_are_locally_unless_that_is_refused(server, run):
    execution = HostedBackend(
        DEFINITION, AirbyteAuthConfig(**CREDENTIALS, connector_id="c-1"), base_url=server.url
    )
    with pytest.raises(InvalidParameterError, match='"email" must be a string'):
        await run(call(execution, "create", {"email": True}))
    with pytest.raises(InvalidParameterError, match='unknown parameter "mail"'):
        await run(call(execution, "create", {"email": "e", "mail": 5}, check_values=False))
    assert server.received == []
    await run(call(execution, "create", {"email": True}, check_values=False))
    assert server.received[1].body["params"] == {"email": True}
