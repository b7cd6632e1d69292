"""Creates a customer and lists all of them.

    STRIPE_API_KEY=sk_test_... python examples/typed_call.py

`make demo-call` runs it against a local Stripe, without an account.
"""

from __future__ import annotations

import asyncio
import os

from airbyte_agent_sdk.errors import NotFoundError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector


async def main() -> None:
    """Make four typed calls."""
    auth = StripeAuthConfig(api_key=os.environ["STRIPE_API_KEY"])
    async with StripeConnector(auth, base_url=os.environ.get("STRIPE_BASE_URL")) as stripe:
        made = await stripe.customers.create(
            name="Katherine Johnson", email="katherine@example.com", metadata={"tier": "gold"}
        )
        print(f"created {made.id}: {made.name}, {made.metadata}")

        async for customer in stripe.customers.list(limit=100):  # every customer on every page
            print(f"{customer.id}  {customer.name}  {customer.email}")

        await stripe.customers.delete(made.id)
        try:
            await stripe.customers.get("cus_nobody")
        except NotFoundError as error:
            print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
