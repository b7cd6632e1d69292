"""An AWS Lambda function that calls Stripe, in an async and a sync version.

Lambda keeps a process for many invocations. What the module creates lives as long: connectors keep their
connections open from one invocation to the next, and the async one its event loop, which `asyncio.run()`
would close.
"""

from __future__ import annotations

import asyncio
import os
from typing import Any, Protocol

from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

AUTH = StripeAuthConfig(api_key=os.environ["STRIPE_API_KEY"])
BASE_URL = os.environ.get("STRIPE_BASE_URL")

runner = asyncio.Runner()
stripe = StripeConnector(AUTH, base_url=BASE_URL)
sync_stripe = SyncStripeConnector(AUTH, base_url=BASE_URL)


class Context(Protocol):
    """What Lambda passes beside the event, as far as it is used here."""

    def get_remaining_time_in_millis(self) -> int:
        """Milliseconds until the invocation is stopped."""
        ...


def seconds_left(context: Context) -> float:
    """Seconds for the calls: one less than Lambda gives, so that there is time to report a failure."""
    return max(context.get_remaining_time_in_millis() / 1000 - 1, 0.5)


def handler(event: dict[str, Any], context: Context) -> dict[str, str | None]:
    """The email addresses of several customers, fetched at the same time."""

    async def emails() -> dict[str, str | None]:
        timed = stripe.with_options(deadline=seconds_left(context))
        found = await asyncio.gather(*(timed.customers.get(id) for id in event["ids"]))
        return {customer.id: customer.email for customer in found}

    return runner.run(emails())


def sync_handler(event: dict[str, Any], context: Context) -> dict[str, str | None]:
    """The same, one after another: without an event loop."""
    timed = sync_stripe.with_options(deadline=seconds_left(context))
    found = [timed.customers.get(id) for id in event["ids"]]
    return {customer.id: customer.email for customer in found}
