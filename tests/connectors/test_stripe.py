"""What is Stripe's own: deleted customers, texts that unset, prices of every kind, records in records."""

from __future__ import annotations

import json

import pytest
from airbyte_agent_sdk.errors import RecordValidationError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from tests.e2e.misbehaving.server import ok

KEY = StripeAuthConfig(api_key="sk_test_planted")
CUSTOMER = {
    "id": "cus_1",
    "object": "customer",
    "created": 1680893993,
    "livemode": False,
    "email": "ada@example.com",
    "phone": None,
    "metadata": {"plan": "pro"},
    "loyalty_tier": {"name": "gold"},  # a field that the spec does not know
}


def listed(*records: object) -> bytes:
    return ok({"object": "list", "url": "/v1/customers", "has_more": False, "data": records})


def test_a_deleted_customer_is_as_declared(serve):
    server = serve(ok({"id": "cus_1", "object": "customer", "deleted": True}))
    with SyncStripeConnector(KEY, base_url=server.url) as stripe:
        customer = stripe.with_options(strict=True).customers.get("cus_1")
    assert (customer.id, customer.deleted, customer.created, customer.email) == ("cus_1", True, None, None)
    assert repr(customer) == "Customer(id='cus_1', object='customer', deleted=True)"


def test_strict_refuses_a_number_in_text(serve):
    server = serve(ok({**CUSTOMER, "created": "1680893993"}))
    with (
        SyncStripeConnector(KEY, base_url=server.url) as stripe,
        pytest.raises(RecordValidationError, match="created: Input should be a valid integer"),
    ):
        stripe.with_options(strict=True).customers.get("cus_1")


def test_a_page_is_plain_json_by_the_apis_own_names(serve):
    odd = {**CUSTOMER, "created": "1680893993"}
    server = serve(listed(CUSTOMER, odd))
    with SyncStripeConnector(KEY, base_url=server.url) as stripe:
        page = stripe.customers.list()
    assert json.loads(json.dumps(page.to_dicts())) == [CUSTOMER, odd]


@pytest.mark.anyio
async def test_pages_and_results_of_the_asynchronous_connector_are_plain_json(serve):
    server = serve(listed(CUSTOMER), listed(CUSTOMER))
    async with StripeConnector(KEY, base_url=server.url) as stripe:
        page = await stripe.customers.list()
        result = await stripe.execute("customers", "list")
    assert json.loads(json.dumps(page.to_dicts())) == [CUSTOMER]
    assert json.loads(json.dumps(result.data)) == [CUSTOMER]
    assert json.loads(json.dumps(result.meta)) == {"has_more": False}
