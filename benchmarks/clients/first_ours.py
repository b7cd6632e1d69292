"""From nothing to the first page of customers."""

import sys

from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector

with SyncStripeConnector(StripeAuthConfig(api_key="sk_test_bench"), base_url=sys.argv[1]) as stripe:
    assert len(stripe.customers.list(limit=100).data) == 100
