"""The vendor's own client, asynchronous, over httpx."""

from contextlib import asynccontextmanager

import stripe


@asynccontextmanager
async def client(base_url, limit):
    http = stripe.HTTPXClient()
    vendor = stripe.StripeClient("sk_test_bench", base_addresses={"api": base_url}, http_client=http)

    async def call():
        page = await vendor.v1.customers.list_async({"limit": limit})
        return len(page.data)

    yield call
    await http.close_async()
