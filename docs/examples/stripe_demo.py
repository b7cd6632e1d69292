"""A tour of the Stripe connector, on a Stripe of its own: `make demo`.

To take it on your own account, give your key and leave `base_url` out.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from airbyte_agent_sdk.errors import NotFoundError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector
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


async def main() -> None:
    """Take the tour on a local Stripe, which is gone afterwards."""
    with stripe_server() as url:
        async with StripeConnector(StripeAuthConfig(api_key="sk_test_demo"), base_url=url) as stripe:
            await tour(stripe)


if __name__ == "__main__":
    asyncio.run(main())
