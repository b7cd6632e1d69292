"""``connect``: the typed connector where its package is installed, else any of the catalogue."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from airbyte_agent_sdk import (
    AirbyteAuthConfig,
    HostedExecutor,
    SyncHostedExecutor,
    connect,
    connect_sync,
    list_connectors,
)
from airbyte_agent_sdk.calls import connect as connecting
from airbyte_agent_sdk.constants import CATALOGUE
from airbyte_agent_sdk.errors import (
    AmbiguousConnectorError,
    ConfigurationError,
    ConnectorNotFoundError,
    UnknownConnectorError,
)
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from . import shop
from .server import Reply
from .sync_async import Awaited

pytestmark = pytest.mark.anyio

GIVEN = {"client_id": "app-client-id", "client_secret": "app-client-secret"}
VARIANTS = [connect, connect_sync]


@pytest.fixture
def installed(monkeypatch):
    """The shop's package as one that is installed, and Stripe's as one that is not."""
    point = EntryPoint("shop", f"{shop.__name__}:ShopConnector", "airbyte_agent.connectors")
    monkeypatch.setattr(connecting, "_found", {})
    monkeypatch.setattr(connecting, "entry_points", lambda *, group: [point])


@pytest.mark.parametrize("made", VARIANTS)
async def test_an_installed_package_gives_its_own_class(server, made):
    async with Awaited(made("stripe", workspace_name="acme", base_url=server.url, **GIVEN)) as stripe:
        assert isinstance(stripe.it, StripeConnector if made is connect else SyncStripeConnector)
        assert server.received == []
        await stripe.execute("customers", "list")
    assert server.of("lookup")[0].query == {
        "workspace_name": "acme",
        "definition_id": CATALOGUE["stripe"],
    }


@pytest.mark.parametrize("made", VARIANTS)
async def test_any_other_of_the_catalogue_gives_an_executor(server, made):
    async with Awaited(made("airtable", workspace_name="acme", base_url=server.url, **GIVEN)) as jira:
        assert type(jira.it) is (HostedExecutor if made is connect else SyncHostedExecutor)
        assert server.received == []
        await jira.execute("issues", "list")
    assert server.of("lookup")[0].query == {"workspace_name": "acme", "definition_id": CATALOGUE["airtable"]}


@pytest.mark.parametrize("made", VARIANTS)
@pytest.mark.parametrize("slug", ["stripe", "airtable"])
async def test_arguments_reach_the_wire(server, made, slug):
    server.script("execute", Reply(status=500))
    given = GIVEN | {"connector_id": "c-9", "organization_id": "org-1", "max_retries": 0, "timeout": 3}
    async with Awaited(made(slug, base_url=server.url, **given)) as connector:
        assert connector.it._options.timeout == 3
        with pytest.raises(Exception, match="500"):
            await connector.execute("customers", "list")
    assert server.kinds == ["token", "execute"]
    (call,) = server.of("execute")
    assert "/c-9/" in call.target
    assert call.headers["x-organization-id"] == "org-1"


@pytest.mark.parametrize("made", VARIANTS)
@pytest.mark.parametrize("slug", ["stripe", "airtable"])
async def test_an_airbyte_configuration_fills_what_is_not_given(server, made, slug):
    config = AirbyteAuthConfig(
        airbyte_client_id="app-client-id", airbyte_client_secret="s", workspace_name="one", connector_id="c-7"
    )
    async with Awaited(made(slug, auth_config=config, connector_id="c-8", base_url=server.url)) as connector:
        await connector.execute("customers", "list")
    assert "/c-8/" in server.of("execute")[0].target


@pytest.mark.parametrize("made", VARIANTS)
async def test_the_services_own_credentials_go_straight_to_it(server, made):
    config = StripeAuthConfig(api_key="sk_test_1")
    async with Awaited(made("stripe", auth_config=config, base_url=server.url)) as stripe:
        assert "LocalBackend" in repr(stripe.it)
    with pytest.raises(ConfigurationError, match="not both"):
        made("stripe", auth_config=config, **GIVEN)


@pytest.mark.parametrize("made", VARIANTS)
def test_they_need_the_package(installed, made):
    with pytest.raises(
        ConfigurationError, match=r"stripe: auth_config=StripeAuthConfig .* airbyte-agent-stripe"
    ):
        made("stripe", auth_config=StripeAuthConfig(api_key="sk_test_1"))
    with pytest.raises(ConfigurationError, match=r"settings= .*the package airbyte-agent-airtable"):
        made("airtable", settings={"subdomain": "acme"}, **GIVEN)


def test_settings_are_the_constructors_arguments():
    with pytest.raises(TypeError, match="subdomain"):
        connect("stripe", settings={"subdomain": "acme"}, **GIVEN)


@pytest.mark.parametrize("made", VARIANTS)
def test_a_package_outside_the_catalogue_is_found(installed, made):
    connector = made("shop", **GIVEN)
    assert type(connector) is (shop.ShopConnector if made is connect else shop.SyncShopConnector)
    assert isinstance(made("stripe", **GIVEN), HostedExecutor | SyncHostedExecutor)
    assert list_connectors() == sorted([*CATALOGUE, "shop"])


@pytest.mark.parametrize("made", VARIANTS)
@pytest.mark.parametrize("slug", ["strip", "Stripe", "STRIPE"])
def test_an_unknown_name_is_an_error_with_the_nearest(made, slug):
    with pytest.raises(UnknownConnectorError, match=r'did you mean "stripe".*list_connectors') as error:
        made(slug, **GIVEN)
    assert isinstance(error.value, ValueError)


def test_a_name_far_from_all_is_an_error_that_says_where_they_are():
    with pytest.raises(
        UnknownConnectorError, match=re.escape('no connector "@"; list_connectors() lists them')
    ):
        connect("@", **GIVEN)


def test_the_catalogue_is_listed():
    assert len(CATALOGUE) == 56
    assert len(set(CATALOGUE.values())) == 56
    assert all(
        re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", item) for item in CATALOGUE.values()
    )
    assert list_connectors() == sorted(CATALOGUE)


@pytest.mark.parametrize("slug", sorted(CATALOGUE))
def test_packages_have_the_catalogues_ids(slug):
    folder = Path(__file__).parents[2] / "packages" / f"airbyte-agent-{slug}"
    if folder.is_dir():
        module = import_module(f"airbyte_agent_{slug.replace('-', '_')}.definition")
        assert module.DEFINITION.definition_id == CATALOGUE[slug]


@pytest.mark.parametrize("made", VARIANTS)
@pytest.mark.parametrize("slug", ["stripe", "airtable"])
async def test_a_look_up_says_workspace_and_type(server, made, slug):
    server.script("lookup", Reply({"data": []}), Reply({"data": [{"id": "c-1"}, {"id": "c-2"}]}))
    async with Awaited(made(slug, workspace_name="acme", base_url=server.url, **GIVEN)) as connector:
        with pytest.raises(ConnectorNotFoundError, match=f'no {slug} connector in workspace "acme"'):
            await connector.execute("customers", "list")
        with pytest.raises(AmbiguousConnectorError, match=f'2 {slug} connectors in workspace "acme"'):
            await connector.execute("customers", "list")


@pytest.mark.parametrize(
    "given",
    [
        {"connector_id": "c-1"},
        {"workspace_name": "acme"},
        {"external_user_id": "acme"},
        {"workspace_name": "acme", "external_user_id": "acme"},
        {"auth_config": AirbyteAuthConfig(workspace_name="acme")},
        {"auth_config": AirbyteAuthConfig(connector_id="c-1")},
        {"auth_config": AirbyteAuthConfig(workspace_name="other"), "external_user_id": "acme"},
        {"auth_config": AirbyteAuthConfig()},
        {},
    ],
)
@pytest.mark.parametrize("kind", [StripeConnector, SyncStripeConnector])
async def test_each_way_to_construct_a_hosted_connector(server, monkeypatch, kind, given):
    monkeypatch.setenv("AIRBYTE_CLIENT_ID", "app-client-id")
    monkeypatch.setenv("AIRBYTE_CLIENT_SECRET", "app-client-secret")
    async with Awaited(kind(base_url=server.url, **given)) as stripe:
        await stripe.execute("customers", "list")
    config = given.get("auth_config")
    if given.get("connector_id") or (config and config.connector_id):
        assert server.kinds == ["token", "execute"]
    else:
        named = given.keys() & {"workspace_name", "external_user_id"} or (config and config.workspace_name)
        assert server.of("lookup")[0].query["workspace_name"] == ("acme" if named else "default")


def test_two_names_of_two_workspaces_are_refused():
    with pytest.raises(ConfigurationError, match="are aliases"):
        StripeConnector(workspace_name="acme", external_user_id="other")


def test_describe_needs_no_credentials():
    @StripeConnector.describe
    async def tool(entity: str, action: str) -> object:
        """Call Stripe."""

    @SyncStripeConnector.describe
    def bare(): ...

    assert tool.__doc__.startswith(
        "Call Stripe.\n\nStripe entities, their actions and (required parameters).\n- "
    )
    assert "get(id)" in tool.__doc__
    assert tool.__name__ == "tool"
    assert bare.__doc__.startswith("Stripe entities")


def test_nothing_but_the_package_is_imported(tmp_path):
    import subprocess

    program = (
        "import sys\n"
        "from airbyte_agent_sdk import connect\n"
        f"connect('airtable', **{GIVEN!r})\n"
        "assert not [name for name in sys.modules if name.startswith('airbyte_agent_stripe')]\n"
        f"connect('stripe', **{GIVEN!r})\n"
        "heavy = ('pydantic', 'yaml', 'jinja2', 'airbyte_agent_sdk.workspace', 'airbyte_agent_format')\n"
        "print([name for name in sys.modules if name in heavy or '_stripe.models' in name])\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert done.stdout.strip() == "[]"
