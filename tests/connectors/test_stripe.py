"""What is Stripe's own: deleted customers, texts that unset, prices of every kind, records in records."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_sdk.errors import InvalidParameterError, RecordValidationError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from tests.e2e.misbehaving.server import MisbehavingServer, ok

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
    place = {"has_next_page": False, "end_cursor": None, "cursor": None}
    assert json.loads(json.dumps(result.meta)) == {"has_more": False, **place}


def sent(server: MisbehavingServer) -> dict[str, str]:
    (request,) = server.requests
    return dict(parse_qsl(request.body.decode(), keep_blank_values=True, strict_parsing=True))


SUBSCRIPTION = {"id": "sub_1", "object": "subscription"}


@pytest.mark.parametrize("name", ["address", "metadata", "shipping", "tax_exempt", "name"])
def test_an_empty_text_clears_what_a_customer_has(serve, name):
    server = serve(ok(CUSTOMER))
    with SyncStripeConnector(KEY, base_url=server.url) as stripe:
        stripe.customers.update("cus_1", **{name: ""})
    assert sent(server) == {name: ""}


def test_an_empty_text_clears_what_a_subscription_has_at_any_depth(serve):
    server = serve(ok(SUBSCRIPTION))
    with SyncStripeConnector(KEY, base_url=server.url) as stripe:
        stripe.subscriptions.update(
            "sub_1",
            pause_collection="",
            cancel_at="",
            default_tax_rates="",
            discounts="",
            transfer_data="",
            items=[{"id": "si_1", "metadata": "", "billing_thresholds": ""}],
            payment_settings={
                "payment_method_options": {"card": "", "konbini": ""},
                "payment_method_types": "",
            },
        )
    assert sent(server) == {
        "pause_collection": "",
        "cancel_at": "",
        "default_tax_rates": "",
        "discounts": "",
        "transfer_data": "",
        "items[0][id]": "si_1",
        "items[0][metadata]": "",
        "items[0][billing_thresholds]": "",
        "payment_settings[payment_method_options][card]": "",
        "payment_settings[payment_method_options][konbini]": "",
        "payment_settings[payment_method_types]": "",
    }


def test_an_empty_list_clears_too_and_datetimes_are_unix_times(serve):
    server = serve(ok(SUBSCRIPTION))
    with SyncStripeConnector(KEY, base_url=server.url) as stripe:
        stripe.subscriptions.update(
            "sub_1",
            default_tax_rates=[],
            items=[{"id": "si_1", "tax_rates": []}],
            trial_end=datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
        )
    assert sent(server) == {
        "default_tax_rates": "",
        "items[0][id]": "si_1",
        "items[0][tax_rates]": "",
        "trial_end": "1700000000",
    }


@pytest.mark.parametrize("wrong", [{"metadata": "none"}, {"shipping": "no"}, {"address": {"town": "Bern"}}])
def test_only_the_empty_text_clears(wrong):
    with (
        SyncStripeConnector(KEY, base_url="http://127.0.0.1:9") as stripe,
        pytest.raises(InvalidParameterError, match=next(iter(wrong))),
    ):
        stripe.customers.update("cus_1", **wrong)


@pytest.mark.parametrize(
    ("created", "query"),
    [
        (1700000000, [("created", "1700000000")]),
        (datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC), [("created", "1700000000")]),
        ({"gt": datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)}, [("created[gt]", "1700000000")]),
        (
            {"gte": 1700000000, "lt": 1700086400},
            [("created[gte]", "1700000000"), ("created[lt]", "1700086400")],
        ),
    ],
)
def test_a_list_is_filtered_by_a_time_or_a_range(serve, created, query):
    server = serve(listed(CUSTOMER))
    with SyncStripeConnector(KEY, base_url=server.url) as stripe:
        stripe.customers.list(created=created)
    assert parse_qsl(urlsplit(server.requests[0].target).query) == query


TEA = {"currency": "eur", "product": "prod_1"}


@pytest.mark.parametrize(
    ("price", "form"),
    [
        ({**TEA, "unit_amount": 250}, {**TEA, "unit_amount": "250"}),
        ({**TEA, "unit_amount_decimal": "0.05"}, {**TEA, "unit_amount_decimal": "0.05"}),
        (
            {**TEA, "custom_unit_amount": {"enabled": True, "preset": 500}},
            {**TEA, "custom_unit_amount[enabled]": "true", "custom_unit_amount[preset]": "500"},
        ),
        (
            {
                **TEA,
                "billing_scheme": "tiered",
                "tiers_mode": "graduated",
                "tiers": [
                    {"up_to": 10, "unit_amount": 250},
                    {"up_to": "inf", "unit_amount_decimal": "0.5", "flat_amount": 100},
                ],
            },
            {
                **TEA,
                "billing_scheme": "tiered",
                "tiers_mode": "graduated",
                "tiers[0][up_to]": "10",
                "tiers[0][unit_amount]": "250",
                "tiers[1][up_to]": "inf",
                "tiers[1][unit_amount_decimal]": "0.5",
                "tiers[1][flat_amount]": "100",
            },
        ),
        (
            {
                "currency": "eur",
                "product_data": {"name": "Tea"},
                "unit_amount": 250,
                "transform_quantity": {"divide_by": 10, "round": "up"},
                "currency_options": {"chf": {"unit_amount_decimal": "249.5"}},
            },
            {
                "currency": "eur",
                "product_data[name]": "Tea",
                "unit_amount": "250",
                "transform_quantity[divide_by]": "10",
                "transform_quantity[round]": "up",
                "currency_options[chf][unit_amount_decimal]": "249.5",
            },
        ),
    ],
)
def test_a_price_of_every_kind_can_be_made(serve, price, form):
    server = serve(ok({"id": "price_1", "object": "price"}))
    with SyncStripeConnector(KEY, base_url=server.url) as stripe:
        stripe.prices.create(**price)
    assert sent(server) == form


def test_expanded_records_come_in_place_of_ids(serve):
    charge = {"id": "ch_1", "object": "charge", "customer": CUSTOMER, "invoice": "in_1"}
    server = serve(
        listed({**charge, "customer": "cus_1"}),
        listed(charge),
    )
    with SyncStripeConnector(KEY, base_url=server.url) as stripe:
        plain = stripe.charges.list().data[0]
        page = stripe.charges.list(expand=["data.customer", "data.invoice.subscription"], limit=1)
    assert plain.customer == "cus_1"
    assert (page.data[0].customer, page.data[0].invoice) == (CUSTOMER, "in_1")
    assert [warning.path for warning in page.warnings if "customer" in warning.path] == []
    assert parse_qsl(urlsplit(server.requests[1].target).query) == [
        ("limit", "1"),
        ("expand[0]", "data.customer"),
        ("expand[1]", "data.invoice.subscription"),
    ]


def test_writes_expand_in_their_bodies(serve):
    server = serve(ok(SUBSCRIPTION))
    with SyncStripeConnector(KEY, base_url=server.url) as stripe:
        stripe.subscriptions.update("sub_1", expand=["latest_invoice.payment_intent"])
    assert sent(server) == {"expand[0]": "latest_invoice.payment_intent"}


#: What is left of a deleted record has nothing to expand.
PLAIN = {"customers.delete", "products.delete"}


def test_every_operation_that_answers_with_records_expands_them():
    definition = StripeConnector.definition
    assert {
        f"{entity}.{action}"
        for entity, actions in definition.entities.items()
        for action in actions
        if "expand" not in definition.operation(entity, action).by_name
    } == PLAIN
