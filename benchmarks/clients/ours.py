"""The generated connector."""

from contextlib import asynccontextmanager

from airbyte_agent_stripe import StripeAuthConfig, StripeConnector


@asynccontextmanager
async def client(base_url, limit):
    async with StripeConnector(StripeAuthConfig(api_key="sk_test_bench"), base_url=base_url) as stripe:

        async def call():
            page = await stripe.customers.list(limit=limit)
            return len(page.data)

        yield call
