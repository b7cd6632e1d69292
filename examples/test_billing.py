"""Tests of `billing.py` with a fake of Stripe in the same process: `make demo-test`. See docs/testing.md."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.errors import RateLimitError
from airbyte_agent_sdk.testing import Fake
from airbyte_agent_stripe import SyncStripeConnector
from billing import customer_for


@pytest.fixture
def stripe() -> Fake[SyncStripeConnector]:
    """A Stripe without customers."""
    return Fake(SyncStripeConnector)


def test_a_new_customer_is_created(stripe: Fake[SyncStripeConnector]) -> None:
    made = customer_for(stripe.connector, "Ada Lovelace", "ada@example.com")
    assert made.email == "ada@example.com"
    stripe.assert_called("customers.create", times=1, name="Ada Lovelace")


def test_a_known_customer_is_found(stripe: Fake[SyncStripeConnector]) -> None:
    grace = stripe.add("customers", email="grace@example.com")
    assert customer_for(stripe.connector, "Grace Hopper", "grace@example.com").id == grace["id"]
    stripe.assert_called("customers.create", times=0)


def test_a_rate_limit_is_an_error_after_two_retries(stripe: Fake[SyncStripeConnector]) -> None:
    stripe.fail_next(429, times=3)
    with pytest.raises(RateLimitError):
        customer_for(stripe.connector, "Ada Lovelace", "ada@example.com")
