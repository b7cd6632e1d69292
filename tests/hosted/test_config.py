"""Whose credentials a call has: its argument's, ``configure``'s, the environment's, in this order."""

from __future__ import annotations

import threading

import pytest
from airbyte_agent_sdk import (
    AirbyteAuthConfig,
    HostedExecutor,
    SyncHostedExecutor,
    SyncWorkspace,
    Workspace,
    ask,
    ask_sync,
    configure,
    connect,
    connect_sync,
)
from airbyte_agent_sdk.auth import HostedCredentials, hosted_credentials
from airbyte_agent_sdk.auth.hosted_credentials import configured
from airbyte_agent_sdk.config import API_URL
from airbyte_agent_sdk.errors import ConfigurationError, MissingCredentialsError
from airbyte_agent_stripe import StripeConnector, SyncStripeConnector

from .server import Reply
from .shop import ShopConnector

pytestmark = pytest.mark.anyio

ARGUMENT = {"client_id": "id-given", "client_secret": "planted-given"}
ANSWER = Reply({"outcome": "success", "answer": "42"})
EMPTY = Reply({"data": []})


@pytest.fixture(autouse=True)
def _nothing_configured(monkeypatch):
    monkeypatch.setattr(hosted_credentials._Process, "config", configured())


@pytest.fixture
def environment(monkeypatch):
    monkeypatch.setenv("AIRBYTE_CLIENT_ID", "id-env")
    monkeypatch.setenv("AIRBYTE_CLIENT_SECRET", "planted-env")
    monkeypatch.setenv("AIRBYTE_ORGANIZATION_ID", "org-env")


@pytest.fixture
def configuration():
    configure(
        client_id="id-conf", client_secret="planted-conf", organization_id="org-conf", workspace_name="conf"
    )


async def through_connector(url, given):
    renamed = {f"airbyte_{name}": value for name, value in given.items()}
    async with ShopConnector(base_url=url, **renamed) as connector:
        await connector.customers.list()


async def through_connect(url, given):
    async with connect("airtable", base_url=url, **given) as connector:
        await connector.execute("issues", "list")


async def through_connect_sync(url, given):
    with connect_sync("stripe", base_url=url, **given) as connector:
        connector.execute("customers", "list")


async def through_auth_config(url, given):
    config = AirbyteAuthConfig(**{f"airbyte_{name}": value for name, value in given.items()})
    async with StripeConnector(config, base_url=url) as connector:
        await connector.execute("customers", "list")


async def through_executor(url, given):
    renamed = {f"airbyte_{name}": value for name, value in given.items()}
    async with HostedExecutor(connector_definition_id="d-1", base_url=url, **renamed) as executor:
        await executor.execute("issues", "list")


async def through_workspace(url, given):
    async with Workspace(base_url=url, **given) as workspace:
        await workspace.list_connectors()


async def through_ask(url, given):
    await ask("how many?", base_url=url, **given)


DOORS = [
    through_connector,
    through_connect,
    through_connect_sync,
    through_auth_config,
    through_executor,
    through_workspace,
    through_ask,
]


def caller(server):
    """Client id, organization and workspace that the server was told."""
    (token,) = server.of("token")
    call = (server.of("lookup") + server.of("question"))[0]
    return token.body["client_id"], call.headers.get("x-organization-id"), call.query["workspace_name"]


@pytest.mark.parametrize("through", DOORS)
async def test_the_environment_comes_last(server, environment, through):
    server.script("question", ANSWER)
    await through(server.url, {})
    assert caller(server) == ("id-env", "org-env", "default")


@pytest.mark.parametrize("through", DOORS)
async def test_what_is_configured_comes_before_it(server, environment, configuration, through):
    server.script("question", ANSWER)
    await through(server.url, {})
    assert caller(server) == ("id-conf", "org-conf", "conf")


@pytest.mark.parametrize("through", DOORS)
async def test_what_is_given_comes_first(server, environment, configuration, through):
    server.script("question", ANSWER)
    await through(server.url, ARGUMENT)
    assert caller(server) == ("id-given", "org-conf", "conf")


async def test_a_workspace_that_is_named_comes_before_the_configured_one(server, configuration):
    async with Workspace("other", base_url=server.url) as workspace:
        await workspace.list_connectors()
    assert caller(server) == ("id-conf", "org-conf", "other")


async def test_a_part_may_come_from_the_environment(server, environment):
    configure(workspace_name="conf")
    async with Workspace(base_url=server.url) as workspace:
        await workspace.list_connectors()
    assert caller(server) == ("id-env", "org-env", "conf")


@pytest.mark.parametrize(
    "make",
    [
        Workspace,
        SyncWorkspace,
        StripeConnector,
        SyncStripeConnector,
        lambda: HostedExecutor(connector_id="c-1"),
        lambda: SyncHostedExecutor(connector_id="c-1"),
        lambda: connect("stripe"),
        lambda: connect("airtable"),
        lambda: connect_sync("airtable"),
        lambda: connect("stripe", auth_config=AirbyteAuthConfig(airbyte_client_id="only")),
        lambda: ask_sync("how many?"),
    ],
)
def test_none_is_an_error_that_says_all_ways(make):
    with pytest.raises(MissingCredentialsError) as error:
        make()
    assert isinstance(error.value, ValueError)
    for way in ("client_id=", "client_secret=", "configure(", "AIRBYTE_CLIENT_ID", "AIRBYTE_CLIENT_SECRET"):
        assert way in str(error.value)


def test_a_typed_connector_says_the_fourth_way():
    with pytest.raises(
        MissingCredentialsError, match="StripeConnector has no credentials: pass StripeAuthConfig"
    ):
        StripeConnector()


def test_the_last_configuration_holds_whole(configuration):
    configure(client_id="id-2", client_secret="planted-2")
    assert configured() == HostedCredentials(
        airbyte_client_id="id-2", airbyte_client_secret="planted-2", workspace_name="default"
    )


def test_what_was_made_before_keeps_what_it_was_made_with(configuration):
    before = Workspace()
    configure(client_id="id-2", client_secret="planted-2", workspace_name="two")
    assert (before.name, Workspace().name) == ("conf", "two")


def test_threads_see_one_configuration_or_the_other():
    seen = set()
    start = threading.Barrier(3)

    def write(name):
        start.wait()
        for _ in range(300):
            configure(client_id=name, client_secret=name, organization_id=name, workspace_name=name)

    def read():
        start.wait()
        for _ in range(300):
            config = HostedCredentials(connector_id="c").resolved()
            seen.add((config.airbyte_client_id, config.organization_id, config.workspace_name))

    configure(client_id="a", client_secret="a", organization_id="a", workspace_name="a")
    threads = [threading.Thread(target=write, args=(name,)) for name in "ab"] + [
        threading.Thread(target=read)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen <= {("a", "a", "a"), ("b", "b", "b")}


def test_the_secret_is_never_shown(configuration):
    shown = f"{configured()!r} {Workspace()!r} {connect('stripe')!r} {connect('airtable')!r}"
    assert "planted" not in shown
    assert "id-conf" not in shown


async def test_the_server_may_come_from_the_environment(server, environment, monkeypatch):
    monkeypatch.setenv("AIRBYTE_API_URL", server.url)
    async with Workspace() as workspace:
        await workspace.list_connectors()
    assert server.kinds == ["token", "lookup"]


def test_it_is_the_hosted_api_by_default(environment):
    assert Workspace()._calls.client._url == API_URL == "https://api.airbyte.ai"


@pytest.mark.parametrize("name", ["client_id", "client_secret"])
def test_a_secret_that_is_no_string_is_refused(name):
    configure(**{"client_id": "id", "client_secret": "secret", name: 5})
    with pytest.raises(ConfigurationError, match="must be strings"):
        Workspace()
