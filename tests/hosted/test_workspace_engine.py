"""The whole of a workspace against the engine: both halves speak of the same things in the same words."""

from __future__ import annotations

import pytest
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_sdk import HostedExecutor, SyncWorkspace, Workspace, ask_sync, connect
from airbyte_agent_sdk.constants import CATALOGUE
from airbyte_agent_sdk.errors import (
    ConfigurationError,
    ConflictError,
    ConnectorNotFoundError,
    ConnectorValidationError,
)
from airbyte_agent_stripe import StripeAuthConfig

from tests.engine.serving import RunningEngine

from .sync_async import Awaited

pytestmark = pytest.mark.anyio

KEY = StripeAuthConfig(api_key="sk_test_planted")


@pytest.fixture
def given(tmp_path):
    with RunningEngine(Configuration(home=tmp_path / "home", allow_networks=("127.0.0.0/8",))) as engine:
        application = engine.organization()
        yield {
            "base_url": engine.url,
            "client_id": application.client_id,
            "client_secret": application.client_secret,
        }


@pytest.fixture(params=[Workspace, SyncWorkspace])
async def workspace(request, given, anyio_backend):
    async with Awaited(request.param("acme", **given)) as opened:
        yield opened


async def test_connectors_from_making_to_deleting(workspace):
    made = await workspace.create_connector("stripe", name="Main", credentials=KEY)
    assert (made.info.name, made.info.connector_type) == ("Main", "stripe")
    assert made.info.created_at is not None
    assert await workspace.list_connectors() == [made.info]
    for named in ({"name": "Main"}, {"name": "stripe"}, {"connector_id": made}):
        async with Awaited(await workspace.get_connector(**named)) as stripe:
            assert repr(made) in repr(stripe.it)
    with pytest.raises(ConflictError, match=made):
        await workspace.create_connector("Stripe", name="Main", credentials=KEY)
    await workspace.delete_connector(made)
    assert await workspace.list_connectors() == []
    with pytest.raises(ConnectorNotFoundError):
        await workspace.get_connector(name="stripe")


async def test_a_connector_is_never_made_twice_in_silence(given, workspace):
    made = await workspace.create_connector("stripe", credentials=KEY)
    assert made.info.name == "Stripe"
    with pytest.raises(ConflictError, match=rf'already has a connector "Stripe", with id {made};'):
        await workspace.create_connector("stripe", credentials=KEY)
    async with connect("stripe", workspace_name="acme", **given) as stripe:
        assert (await stripe.check()).checked_entity


async def test_what_is_wrong_with_a_connector_is_said_by_field(workspace):
    with pytest.raises(ConnectorValidationError, match="api_key") as error:
        await workspace.create_connector("stripe", credentials={"api_kee": "very_secret_key"})
    assert "very_secret" not in f"{error.value} {error.value.body}"


async def test_it_is_looked_up_by_type_and_workspace(given, workspace):
    made = await workspace.create_connector("stripe", credentials=KEY)
    settings = {f"airbyte_{name}": given[name] for name in ("client_id", "client_secret")}
    settings |= {"base_url": given["base_url"], "connector_definition_id": CATALOGUE["stripe"]}
    async with HostedExecutor(workspace_name="acme", **settings) as executor:
        assert (await executor.check()).success
        assert repr(made) in repr(executor)
    async with connect("stripe", workspace_name="nobody", **given) as stripe:
        with pytest.raises(ConnectorNotFoundError, match='no stripe connector in workspace "nobody"'):
            await stripe.customers.list()


async def test_workflows_and_automations_from_making_to_deleting(workspace):
    with pytest.raises(ConfigurationError, match='no workspaces are named "acme"'):
        await workspace.list_workflows()
    await workspace.create_connector("stripe", credentials=KEY)
    flow = await workspace.create_workflow("Daily", [{"prompt": "count"}])
    assert (flow.name, flow.tasks) == ("Daily", [{"prompt": "count"}])
    assert await workspace.list_workflows() == [flow]
    assert (await workspace.update_workflow(flow.id, name="Weekly")).tasks == flow.tasks
    assert (await workspace.get_workflow(flow.id)).name == "Weekly"

    auto = await workspace.create_automation(flow.id, cron_expression="0 9 * * 1-5", timezone="Europe/Paris")
    assert (auto.trigger_type, auto.enabled, auto.workflow_id) == ("schedule", True, flow.id)
    assert auto.trigger_webhook_url
    assert await workspace.list_automations(flow.id) == [auto]
    assert not (await workspace.update_automation(flow.id, auto.id, enabled=False)).enabled
    assert (await workspace.get_automation(flow.id, auto.id)).timezone == "Europe/Paris"
    await workspace.delete_automation(flow.id, auto.id)
    assert await workspace.list_automations(flow.id) == []
    await workspace.delete_workflow(flow.id)
    assert await workspace.list_workflows() == []


async def test_a_question_to_an_engine_without_a_model(given, workspace):
    await workspace.create_connector("stripe", credentials=KEY)
    result = await workspace.ask("How many customers?")
    assert result.outcome == "no_model_configured"
    assert result.answer is None
    assert result.outcome_reason
    assert ask_sync("How many?", workspace_name="acme", **given).outcome == result.outcome
