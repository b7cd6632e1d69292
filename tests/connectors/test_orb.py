"""What is Orb's own: bracketed bounds, a header that decides over retries, one record for all prices."""

from __future__ import annotations

import datetime as dt
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_orb import OrbAuthConfig, SyncOrbConnector
from airbyte_agent_sdk.errors import NotFoundError, RateLimitError, ServerError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = OrbAuthConfig(api_key="planted-orb-key")
CUSTOMER = {
    "id": "4khy3nwzktxv7",
    "external_customer_id": "acme",
    "name": "Acme",
    "email": "ada@example.com",
    "timezone": "America/New_York",
    "created_at": "2026-01-27T15:30:00+00:00",
    "balance": "12.50",
    "additional_emails": [],
    "auto_collection": True,
    "email_delivery": True,
    "hierarchy": {"children": [], "parent": None},
    "metadata": {"tier": "gold"},
}
PRICE = {
    "id": "p1",
    "name": "Storage",
    "model_type": "tiered",
    "price_type": "usage_price",
    "cadence": "monthly",
    "billing_mode": "in_arrear",
    "created_at": "2026-01-27T15:30:00+00:00",
    "currency": "USD",
    "item": {"id": "i1", "name": "Storage"},
    "metadata": {},
    "billing_cycle_configuration": {"duration": 1, "duration_unit": "month"},
    "tiered_config": {"tiers": [{"first_unit": 0, "last_unit": None, "unit_amount": "0.10"}]},
}


def connector(server: MisbehavingServer) -> SyncOrbConnector:
    return SyncOrbConnector(AUTH, base_url=server.url, strict=True)


def page(*records: object, cursor: str | None = None) -> bytes:
    return ok(
        {"data": [*records], "pagination_metadata": {"has_more": cursor is not None, "next_cursor": cursor}}
    )


def queries(server: MisbehavingServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]


def test_customers_go_on_by_their_cursor(serve):
    server = serve(page(CUSTOMER, cursor="c1"), page({**CUSTOMER, "id": "2"}))
    with connector(server) as orb:
        assert [customer.id for customer in orb.customers.list(limit=1)] == ["4khy3nwzktxv7", "2"]
    assert queries(server) == [{"limit": "1"}, {"limit": "1", "cursor": "c1"}]
    assert server.requests[0].headers["authorization"] == "Bearer planted-orb-key"


def test_bounds_of_the_date_are_in_brackets(serve):
    server = serve(page())
    with connector(server) as orb:
        orb.invoices.list(
            status="issued",
            invoice_date_gte=dt.datetime(2026, 3, 1, tzinfo=dt.UTC),
            invoice_date_lt=dt.datetime(2026, 4, 1, tzinfo=dt.UTC),
        ).all()
    assert queries(server) == [
        {
            "invoice_date[gte]": "2026-03-01T00:00:00+00:00",
            "invoice_date[lt]": "2026-04-01T00:00:00+00:00",
            "status": "issued",
        }
    ]


def test_a_price_has_the_settings_of_its_model(serve):
    plan = {
        "id": "plan1",
        "name": "Pro",
        "description": "",
        "created_at": "2026-01-27T15:30:00+00:00",
        "currency": "USD",
        "invoicing_currency": "USD",
        "prices": [PRICE],
        "product": {"id": "pr1", "name": "Pro", "created_at": "2026-01-27T15:30:00+00:00"},
    }
    with connector(serve(ok(plan))) as orb:
        (price,) = orb.plans.get("plan1").prices
    assert price.unit_config is None
    assert price.tiered_config is not None
    assert [tier.unit_amount for tier in price.tiered_config.tiers] == ["0.10"]


@pytest.mark.parametrize(
    ("first", "error", "requests"),
    [
        (answer(500, "{}", X_Should_Retry="false"), ServerError, 1),
        (answer(429, "{}", X_Should_Retry="false"), RateLimitError, 1),
        (answer(404, "{}"), NotFoundError, 1),
        (answer(400, "{}", X_Should_Retry="true", Retry_After="0"), None, 2),
        (answer(409, "{}", Retry_After="0"), None, 2),
        (answer(429, "{}", Retry_After="0"), None, 2),
    ],
)  # fmt: skip
def test_a_header_decides_over_the_status(serve, first, error, requests):
    server = serve(first, ok(CUSTOMER))
    with connector(server) as orb:
        if error is None:
            assert orb.customers.get("4khy3nwzktxv7").name == "Acme"
        else:
            with pytest.raises(error):
                orb.customers.get("4khy3nwzktxv7")
    assert len(server.requests) == requests


def test_a_customer_who_is_being_deleted_has_only_its_id(serve):
    with SyncOrbConnector(AUTH, base_url=serve(ok({"id": "4khy3nwzktxv7", "deleted": True})).url) as orb:
        assert orb.customers.get("4khy3nwzktxv7").deleted is True
