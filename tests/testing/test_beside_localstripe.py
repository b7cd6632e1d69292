"""The fake of Stripe and localstripe, which others wrote, do the same where both have it."""

from __future__ import annotations

from typing import Any

import pytest
from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_sdk.testing import Fake
from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector


def failure(call: Any) -> tuple[int | None, str | None]:
    """The status and Stripe's type of the error that a call fails with."""
    with pytest.raises(AirbyteError) as raised:
        call()
    return raised.value.status_code, raised.value.body["error"]["type"]


def story(stripe: SyncStripeConnector) -> dict[str, Any]:
    """What a program sees of customers and products, ids and times aside."""
    people = [stripe.customers.create(email=f"{name}@example.com", metadata={"n": name}) for name in "abc"]
    ids = [one.id for one in people]
    changed = stripe.customers.update(id=ids[0], name="Ada", metadata={"since": "2026"})
    first = stripe.customers.list(limit=2)
    seen: dict[str, Any] = {
        "prefixes": {one.id[:4] for one in people},
        "created": [(one.object, one.email, one.metadata, one.name) for one in people],
        "read": stripe.customers.get(id=ids[1]).email,
        "changed": (changed.name, changed.email, changed.metadata),
        "pages": (
            len(first.data),
            first.meta["has_more"],
            sorted(ids.index(one.id) for one in stripe.customers.list()),
        ),
        "filtered": [one.email for one in stripe.customers.list(email="b@example.com")],
        "deleted": stripe.customers.delete(id=ids[2]).deleted,
        "left": len([*stripe.customers.list()]),
        "product": stripe.products.create(name="Tea").name,
        "unknown id": failure(lambda: stripe.customers.get(id="cus_nobody")),
        "wrong limit": failure(lambda: stripe.request("GET", "/v1/customers", query={"limit": "x"})),
        "unknown parameter": failure(lambda: stripe.request("POST", "/v1/customers", form={"emial": "x"})),
    }
    return seen


def test_they_tell_the_same_story(stripe_url):
    with SyncStripeConnector(StripeAuthConfig(api_key="sk_test_x"), base_url=stripe_url) as stripe:
        real = story(stripe)
    assert story(Fake(SyncStripeConnector).connector) == real
