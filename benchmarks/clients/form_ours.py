"""A form with a generated connector."""

from contextlib import asynccontextmanager

from airbyte_agent_stripe import StripeAuthConfig, StripeConnector


@asynccontextmanager
async def client(base_url, _limit):
    async with StripeConnector(StripeAuthConfig(api_key="sk_test_bench"), base_url=base_url) as stripe:

        async def call():
            customer = await stripe.customers.create(
                email="jenny@example.com", name="Jenny Rosen", metadata={"order": "6735"}
            )
            return int(customer.id.startswith("cus_"))

        yield call
