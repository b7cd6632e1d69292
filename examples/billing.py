"""Code of your own, which `test_billing.py` tests without Stripe."""

from __future__ import annotations

from airbyte_agent_stripe import Customer, SyncStripeConnector


def customer_for(stripe: SyncStripeConnector, name: str, email: str) -> Customer:
    """The customer with this email address; a new one if there is none."""
    for customer in stripe.customers.list(email=email, limit=1):
        return customer
    return stripe.customers.create(name=name, email=email)
