"""What ``connect`` gives: Stripe's package is installed, Airtable's is taken to be absent."""

from __future__ import annotations

from typing import reveal_type

from airbyte_agent_sdk import SyncWorkspace, Workspace, ask, ask_sync, connect, connect_sync, list_connectors
from airbyte_agent_stripe import StripeAuthConfig


async def in_async_code(slug: str) -> None:
    stripe = connect("stripe", client_id="id", client_secret="secret", connector_id="c-1", timeout=None)
    reveal_type(stripe)  # reveals: StripeConnector
    reveal_type(await stripe.customers.get("cus_1"))  # reveals: Customer
    local = connect("stripe", auth_config=StripeAuthConfig(api_key="sk_test_1"))
    reveal_type(local)  # reveals: StripeConnector
    reveal_type(connect("airtable"))  # reveals: HostedExecutor
    async with connect(slug, workspace_name="acme") as some:
        reveal_type(some)  # reveals: Connector | HostedExecutor
        reveal_type(await some.execute("customers", "list", {"limit": 1}))  # reveals: ExecutionResult
    reveal_type(list_connectors())  # reveals: list[str]
    connect("stripe", workspce_name="acme")  # error: connect
    connect("airtable", max_retries="two")  # error: connect
    await stripe.custmers.get("cus_1")  # error: custmers

    async with Workspace("acme", client_id="id", client_secret="secret") as workspace:
        reveal_type(await workspace.list_connectors())  # reveals: list[ConnectorInfo]
        reveal_type(await workspace.create_connector("stripe", credentials={}))  # reveals: ConnectorId
        reveal_type(await workspace.get_connector(name="Main"))  # reveals: HostedExecutor
        reveal_type(await workspace.create_workflow("Daily", [{"a": 1}]))  # reveals: WorkflowInfo
        reveal_type(await workspace.update_automation("f", "a", timezone=None))  # reveals: AutomationInfo
        reveal_type((await workspace.ask("How many?")).answer)  # reveals: str | None
    reveal_type(await ask("How many?"))  # reveals: AskResult


def in_blocking_code() -> None:
    with connect_sync("stripe") as stripe:
        reveal_type(stripe)  # reveals: SyncStripeConnector
        reveal_type(stripe.customers.get("cus_1"))  # reveals: Customer
    reveal_type(connect_sync("airtable"))  # reveals: SyncHostedExecutor
    with SyncWorkspace() as workspace:
        reveal_type(workspace.get_connector(name="Main"))  # reveals: SyncHostedExecutor
        reveal_type(workspace.delete_workflow("f"))  # reveals: None
    reveal_type(ask_sync("How many?"))  # reveals: AskResult
