"""Calls that must check, and what their results are."""

from __future__ import annotations

from typing import reveal_type

from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

AUTH = StripeAuthConfig(api_key="sk_test_local")


async def in_async_code() -> None:
    async with StripeConnector(
        AUTH, base_url="http://localhost", timeout=5, max_retries=0, strict=True
    ) as stripe:
        reveal_type(stripe)  # reveals: StripeConnector
        pager = stripe.customers.list(limit=10, created={"gte": 1700000000})
        reveal_type(pager)  # reveals: AsyncPager[Customer]
        page = await pager
        reveal_type(page)  # reveals: Page[Customer]
        reveal_type(page.data)  # reveals: list[Customer]
        reveal_type(page.has_next_page)  # reveals: bool
        reveal_type(await page.next_page())  # reveals: Page[Customer]
        async for customer in stripe.customers.list():
            reveal_type(customer)  # reveals: Customer
        async for one_page in stripe.customers.list().pages():
            reveal_type(one_page)  # reveals: Page[Customer]
        found = await stripe.customers.search(query="name:'Ada'").all(max_items=5, max_pages=2)
        reveal_type(found)  # reveals: list[Customer]

        ada = await stripe.customers.get("cus_1")
        reveal_type(ada)  # reveals: Customer
        reveal_type(ada.id)  # reveals: str
        reveal_type(ada.email)  # reveals: str | None
        created = await stripe.customers.create(
            email="ada@example.com", address={"city": "London"}, metadata={"tier": "gold"}
        )
        reveal_type(created)  # reveals: Customer
        reveal_type(await stripe.customers.update(id="cus_1", name="Ada"))  # reveals: Customer
        reveal_type(await stripe.customers.delete("cus_1"))  # reveals: DeletedCustomer
        await stripe.payment_intents.create(amount=100, currency="eur", confirm=True)
        await stripe.invoices.create(customer="cus_1", collection_method="a value of next year")

        patient = stripe.with_options(
            timeout=60, max_retries=5, idempotency_key="k", headers={"X-Trace": "1"}
        )
        reveal_type(patient)  # reveals: StripeConnector
        reveal_type(await stripe.check())  # reveals: CheckResult
        reveal_type(await stripe.execute("customers", "list", {"limit": 1}))  # reveals: ExecutionResult


@StripeConnector.describe
def tool(entity: str, action: str) -> str:
    """Call Stripe."""
    return f"{entity}.{action}"


reveal_type(tool("customers", "list"))  # reveals: str


def in_sync_code() -> None:
    with SyncStripeConnector(AUTH) as stripe:
        page = stripe.customers.list(limit=10)
        reveal_type(page)  # reveals: SyncPage[Customer]
        reveal_type(page.data)  # reveals: list[Customer]
        for customer in page:
            reveal_type(customer)  # reveals: Customer
        reveal_type(stripe.customers.get("cus_1"))  # reveals: Customer
        reveal_type(stripe.customers.create(email="ada@example.com"))  # reveals: Customer
        reveal_type(stripe.with_options(timeout=1))  # reveals: SyncStripeConnector
        reveal_type(stripe.execute("customers", "list"))  # reveals: ExecutionResult
