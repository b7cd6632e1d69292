"""Arguments that are built first and passed on by name, and mistakes in them."""

from __future__ import annotations

from typing import reveal_type

from airbyte_agent_github import GithubConnector, IssueCreateParams
from airbyte_agent_stripe import (
    AddressParam,
    CustomerCreateParams,
    CustomerCreateParamsTax,
    CustomerUpdateParams,
    StripeConnector,
    SyncStripeConnector,
)
from airbyte_agent_stripe.params import SubscriptionCreateParamsItem

ADDRESS: AddressParam = {"city": "London", "country": "GB"}
TAX: CustomerCreateParamsTax = {"validate_location": "immediately"}
ITEM: SubscriptionCreateParamsItem = {"price": "price_1"}


class Mistaken(CustomerCreateParams):
    emial: str


async def in_async_code(stripe: StripeConnector, github: GithubConnector) -> None:
    params: CustomerCreateParams = {"email": "ada@example.com", "address": ADDRESS, "tax": TAX}
    params["metadata"] = {"tier": "gold"}
    reveal_type(await stripe.customers.create(**params))  # reveals: Customer
    reveal_type(params["email"])  # reveals: str | None
    await stripe.subscriptions.create("cus_1", items=[ITEM])

    change: CustomerUpdateParams = {"id": "cus_1", "name": "Ada"}
    await stripe.customers.update(**change)

    issue: IssueCreateParams = {"title": "It is broken"}  # the repository is in the connector's settings
    await github.issues.create(**issue)

    params["emial"] = "ada@example.com"  # error: emial
    wrong: CustomerCreateParams = {"emial": "ada@example.com"}  # error: emial
    other: CustomerCreateParams = {"balance": "12"}  # error: str
    deep: CustomerCreateParams = {"address": {"ctiy": "London"}}  # error: AddressParam
    nobody: CustomerUpdateParams = {"name": "Ada"}  # error: id
    mistaken: Mistaken = {"emial": "ada@example.com"}
    await stripe.customers.create(**mistaken)  # error: emial
    del wrong, other, deep, nobody


def in_sync_code(stripe: SyncStripeConnector) -> None:
    params: CustomerCreateParams = {"email": "ada@example.com", "tax": {"ip_address": "192.0.2.1"}}
    reveal_type(stripe.customers.create(**params))  # reveals: Customer
    stripe.customers.update("cus_1", **params)  # error: payment_method
