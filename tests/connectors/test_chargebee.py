"""What is Chargebee's own: records in objects by kind, opaque offsets, filters by operator, site hosts."""

from __future__ import annotations

import datetime as dt
import json

import httpx
import pytest
from airbyte_agent_chargebee import ChargebeeAuthConfig, SyncChargebeeConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    ConnectorValidationError,
    InvalidParameterError,
    NotFoundError,
    RateLimitError,
    ResponseShapeError,
    ServerError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = ChargebeeAuthConfig(api_key="test_planted-key")
CUSTOMER = {
    "id": "acme",
    "email": "ada@example.com",
    "auto_collection": "on",
    "net_term_days": 0,
    "created_at": 1517505731,
    "updated_at": 1517505731,
    "deleted": False,
    "billing_address": {"first_name": "Ada", "country": "DE", "validation_status": "not_validated"},
    "balances": [{"currency_code": "EUR", "promotional_credits": 1050}],
    "meta_data": {"tier": "gold"},
    "cf_own_field": "kept",
}
CARD = {"customer_id": "acme", "last4": "1111"}


def connector(server: MisbehavingServer) -> SyncChargebeeConnector:
    return SyncChargebeeConnector(AUTH, base_url=server.url, strict=True)


def page(kind: str, *records: object, offset: str | None = None, **beside: object) -> bytes:
    wrapped = [{kind: record, **beside} for record in records]
    return ok({"list": wrapped} if offset is None else {"list": wrapped, "next_offset": offset})


def refused(status: int, code: str, **more: str) -> bytes:
    told = {"message": "Sorry.", "type": "operation_failed", "api_error_code": code, **more}
    return answer(status, json.dumps(told), Retry_After="0")


def test_records_are_taken_out_of_their_objects_and_offsets_are_texts(serve):
    offset = '["1517505731000","237000000059"]'
    server = serve(
        page("customer", CUSTOMER, offset=offset, card=CARD), page("customer", {**CUSTOMER, "id": "b"})
    )
    with connector(server) as chargebee:
        customers = list(chargebee.customer.list(limit=1))
    assert [customer.id for customer in customers] == ["acme", "b"]
    assert customers[0].balances is not None
    assert customers[0].balances[0].promotional_credits == 1050
    assert customers[0]["cf_own_field"] == "kept"
    assert [request.target for request in server.requests] == [
        "/customers?limit=1",
        "/customers?limit=1&offset=%5B%221517505731000%22%2C%22237000000059%22%5D",
    ]
    # The key and no password.
    assert server.requests[0].headers["authorization"] == "Basic dGVzdF9wbGFudGVkLWtleTo="


@pytest.mark.parametrize(
    ("entity", "path"),
    [
        ("customer", "customers"),
        ("subscription", "subscriptions"),
        ("invoice", "invoices"),
        ("credit_note", "credit_notes"),
        ("coupon", "coupons"),
        ("transaction", "transactions"),
        ("event", "events"),
        ("order", "orders"),
        ("item", "items"),
        ("item_price", "item_prices"),
        ("payment_source", "payment_sources"),
    ],
)
def test_each_kind_has_its_name(serve, entity, path):
    record = {"id": "a/b", "occurred_at": 1} if entity == "event" else {"id": "a/b"}
    server = serve(page(entity, record), ok({"customer": CUSTOMER, entity: record}))
    with connector(server) as chargebee:
        assert [item.id for item in getattr(chargebee, entity).list()] == ["a/b"]
        assert getattr(chargebee, entity).get("a/b").id == "a/b"
    assert [request.target for request in server.requests] == [f"/{path}", f"/{path}/a%2Fb"]


def test_filters_are_what_the_vendor_s_client_sends(serve):
    """chargebee 3.29.0 (Python) sends this for the same filters."""
    server = serve(page("invoice"), page("invoice"))
    with connector(server) as chargebee:
        chargebee.invoice.list(
            limit=2,
            status={"is_": "paid"},
            date={"after": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)},
            sort_by={"desc": "date"},
        )
        chargebee.execute("invoice", "list", {"customer_id": {"is": "acme"}, "updated_at": {"before": 5}})
        with pytest.raises(InvalidParameterError, match=r"status\.in"):
            chargebee.execute("invoice", "list", {"status": {"in": ["paid"]}})
        with pytest.raises(InvalidParameterError, match="at most 100"):
            chargebee.invoice.list(limit=101)
    assert [request.target for request in server.requests] == [
        "/invoices?limit=2&status%5Bis%5D=paid&date%5Bafter%5D=1767225600&sort_by%5Bdesc%5D=date",
        "/invoices?customer_id%5Bis%5D=acme&updated_at%5Bbefore%5D=5",
    ]


@pytest.mark.parametrize(
    ("status", "code", "error"),
    [
        (400, "param_wrong_value", ConnectorValidationError),
        (401, "api_authentication_failed", AuthenticationError),
        (403, "api_authorization_failed", AuthenticationError),
        (404, "resource_not_found", NotFoundError),
        (409, "invalid_state_for_request", ConflictError),
    ],
)
def test_errors_have_their_code_and_are_final(serve, status, code, error):
    server = serve(refused(status, code, param="id"))
    told = rf"{status}: Sorry\. \(api_error_code: {code}; param: id\)"
    with connector(server) as chargebee, pytest.raises(error, match=told):
        chargebee.customer.get("acme")
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "first", [refused(429, "lock_timeout"), refused(503, "internal_temporary_error"), answer(504, "<html>")]
)
def test_limits_locks_and_failures_are_tried_again(serve, first):
    server = serve(first, ok({"customer": CUSTOMER}))
    with connector(server) as chargebee:
        assert chargebee.customer.get("acme").email == "ada@example.com"
    assert len(server.requests) == 2


def test_what_the_vendor_s_client_does_not_try_again_is_final(serve):
    with connector(serve(answer(501, "{}"))) as chargebee, pytest.raises(ServerError):
        chargebee.customer.get("acme")
    with connector(serve(answer(429, "{}", Retry_After="600"))) as chargebee:
        with pytest.raises(RateLimitError) as caught:
            chargebee.customer.get("acme")
        assert caught.value.retry_after == 600


def test_a_list_of_another_kind_is_no_empty_list(serve):
    with connector(serve(ok({"message": "moved"}))) as chargebee, pytest.raises(ResponseShapeError):
        chargebee.customer.list()


def asked(**settings: str) -> str:
    urls: list[str] = []

    def chargebee_com(request: httpx.Request) -> httpx.Response:
        urls.append(str(request.url))
        return httpx.Response(200, json={"list": []})

    with (
        httpx.Client(transport=httpx.MockTransport(chargebee_com)) as client,
        SyncChargebeeConnector(AUTH, http_client=client, **settings) as chargebee,
    ):
        chargebee.event.list()
    return urls[0]


def test_the_site_is_part_of_the_host():
    assert asked(site="acme-test") == "https://acme-test.chargebee.com/api/v2/events"
    with pytest.raises(ConfigurationError, match="site"):
        asked()
    with pytest.raises(ConfigurationError, match="site"):
        asked(site="evil.example/")
