"""Mistakes that must not check, each with a word of what the checker has to say."""

from __future__ import annotations

from airbyte_agent_stripe import StripeConnector, SyncStripeConnector


async def in_async_code(stripe: StripeConnector) -> None:
    await stripe.customers.get()  # error: id
    await stripe.customers.get(1)  # error: str
    await stripe.customers.create(emial="ada@example.com")  # error: emial
    await stripe.customers.create(address={"ctiy": "London"})  # error: AddressParam
    await stripe.customers.list(limit="x")  # error: limit
    await stripe.customers.list(10)  # error: positional
    await stripe.custmers.list()  # error: custmers
    await stripe.customers.fetch("cus_1")  # error: fetch
    await stripe.customers.search()  # error: query
    await stripe.payment_intents.create(amount=1, currency=None)  # error: None
    _ = (await stripe.customers.get("cus_1")).emial  # error: emial
    stripe.with_options(tiemout=1)  # error: tiemout


def in_sync_code(stripe: SyncStripeConnector) -> None:
    stripe.customers.get()  # error: id
    stripe.customers.create(emial="ada@example.com")  # error: emial
    stripe.customers.list(limit="x")  # error: limit
    stripe.custmers.list()  # error: custmers
