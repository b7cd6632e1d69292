"""A tour of the Stripe connector, on a Stripe of its own: `make demo`.

First with the service's own key, then hosted: through an engine of our own, which keeps the key. The code of
the tour is the same. To take it on your own account, give your key and leave `base_url` out.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import httpx
from airbyte_agent_sdk import AirbyteAuthConfig
from airbyte_agent_sdk.errors import NotFoundError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector
from local_engine import ServedEngine, engine
from localstripe_server import stripe_server
from rich.console import Console
from rich.table import Table

console = Console()


async def tour(stripe: StripeConnector) -> None:
    """Create, list, page, update and delete customers, and fail once."""
    for number in range(1, 26):
        await stripe.customers.create(name=f"Customer {number}", email=f"customer{number}@example.com")
    console.print("created 25 customers")

    page = await stripe.customers.list(limit=10)
    table = Table("id", "name", "email", "created", title="await stripe.customers.list(limit=10)")
    for customer in page.data:
        created = datetime.fromtimestamp(customer.created, UTC)
        table.add_row(customer.id, customer.name, customer.email, f"{created:%Y-%m-%d %H:%M}")
    console.print(table)

    names = [customer.name async for customer in stripe.customers.list(limit=10)]
    console.print(f"async for walked all three pages: {len(names)} customers, the last is {names[-1]}")

    first = page.data[0]
    ada = await stripe.customers.update(first.id, name="Ada Lovelace", metadata={"tier": "gold"})
    console.print(f"updated {ada.id}: {ada.name}, {ada.metadata}")

    await stripe.customers.delete(ada.id)
    console.print(f"deleted {ada.id}, and so")
    try:
        await stripe.customers.get(ada.id)
    except NotFoundError as error:
        console.print(f"{type(error).__name__}: {error}")


def store_key(served: ServedEngine) -> None:
    """Give the engine the service's key, by plain HTTP; see docs/hosted-api.md."""
    with httpx.Client(base_url=served.url) as http:
        program = {"client_id": served.client_id, "client_secret": served.client_secret}
        token = http.post("/api/v1/account/applications/token", json=program).raise_for_status().json()
        http.headers["Authorization"] = f"Bearer {token['access_token']}"
        connector = {
            "connector_type": "stripe",
            "workspace_name": "acme",
            "credentials": {"api_key": "sk_test_demo"},
        }
        made = http.post("/api/v1/integrations/connectors", json=connector).raise_for_status().json()
        console.print(f"POST /api/v1/integrations/connectors: {made['name']} is {made['id']}")


async def main() -> None:
    """Take the tour on a local Stripe, which is gone afterwards: in local mode, then in hosted mode."""
    with stripe_server() as url:
        console.rule("local: with the key, straight to the service")
        async with StripeConnector(StripeAuthConfig(api_key="sk_test_demo"), base_url=url) as stripe:
            await tour(stripe)

    with stripe_server() as url, engine(upstreams={"stripe": url}) as served:
        console.rule("hosted: without the key, through an engine")
        store_key(served)
        hosted = AirbyteAuthConfig(
            workspace_name="acme",
            airbyte_client_id=served.client_id,
            airbyte_client_secret=served.client_secret,
        )
        async with StripeConnector(hosted, base_url=served.url) as stripe:
            await tour(stripe)


if __name__ == "__main__":
    asyncio.run(main())
