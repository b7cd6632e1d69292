"""What is PayPal's own: how tokens are obtained, two hosts, four ways of paging, causes under `details`."""

from __future__ import annotations

import datetime as dt
import json
from base64 import b64encode
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_paypal_transaction import PaypalTransactionAuthConfig, SyncPaypalTransactionConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectorValidationError,
    InvalidParameterError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

APP = {"client_id": "planted-id", "client_secret": "planted-secret"}
AUTH = PaypalTransactionAuthConfig(**APP, access_token="planted-token")
MARCH = (dt.datetime(2026, 3, 1, tzinfo=dt.UTC), dt.datetime(2026, 3, 31, 23, 59, 59, tzinfo=dt.UTC))
TOKEN = {"scope": "https://x", "access_token": "planted-new", "token_type": "Bearer", "expires_in": 32400}


def connector(
    server: MisbehavingServer, auth: PaypalTransactionAuthConfig = AUTH
) -> SyncPaypalTransactionConnector:
    return SyncPaypalTransactionConnector(auth, base_url=server.url, strict=True)


def transaction(number: int) -> dict[str, object]:
    return {
        "transaction_info": {
            "transaction_id": f"5TY05013RG002845{number}",
            "transaction_event_code": "T0006",
            "transaction_initiation_date": "2026-03-11T04:03:52+0000",
            "transaction_amount": {"currency_code": "USD", "value": "465.00"},
            "fee_amount": {"currency_code": "USD", "value": "-13.79"},
            "transaction_status": "S",
        }
    }


def queries(server: MisbehavingServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]


def test_a_token_is_obtained_with_the_app_s_credentials(serve):
    server = serve(ok(TOKEN), ok({"balances": []}))
    with connector(server, PaypalTransactionAuthConfig(**APP)) as paypal:
        assert paypal.balances.list().data == []
    asked, listed = server.requests
    assert asked.line == "POST /v1/oauth2/token HTTP/1.1"
    basic = b64encode(b"planted-id:planted-secret").decode()
    assert asked.headers["authorization"] == f"Basic {basic}"
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert asked.body == b"grant_type=client_credentials"
    assert listed.line == "GET /v1/reporting/balances HTTP/1.1"
    assert listed.headers["authorization"] == "Bearer planted-new"


def test_a_token_that_ended_is_replaced_once(serve):
    ended = answer(
        401, '{"error": "invalid_token", "error_description": "Token signature verification failed"}'
    )
    server = serve(ended, ok(TOKEN), ok({"id": "PROD-1", "name": "Tea"}))
    with connector(server) as paypal:
        assert paypal.show_product_details.get("PROD-1").name == "Tea"
    assert [request.headers["authorization"] for request in server.requests][::2] == [
        "Bearer planted-token",
        "Bearer planted-new",
    ]


@pytest.mark.parametrize(
    ("settings", "host"),
    [({}, "api-m.sandbox.paypal.com"), ({"host": "api-m.paypal.com"}, "api-m.paypal.com")],
)
def test_token_and_calls_are_of_the_same_host(settings, host):
    asked: list[str] = []

    def service(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.method} {request.url}")
        return httpx.Response(200, json=TOKEN if request.method == "POST" else {"balances": []})

    client = httpx.Client(transport=httpx.MockTransport(service))
    auth = PaypalTransactionAuthConfig(**APP)
    with SyncPaypalTransactionConnector(auth, http_client=client, **settings) as paypal:
        paypal.balances.list()
    assert asked == [f"POST https://{host}/v1/oauth2/token", f"GET https://{host}/v1/reporting/balances"]


def test_another_host_is_refused():
    with pytest.raises(ConfigurationError, match="host"):
        SyncPaypalTransactionConnector(AUTH, host="paypal.example").balances.list()


def test_transactions_are_counted_in_pages(serve):
    server = serve(
        ok({"transaction_details": [transaction(1)], "page": 1, "total_items": 2, "total_pages": 2}),
        ok({"transaction_details": [transaction(2)], "page": 2, "total_items": 2, "total_pages": 2}),
    )
    with connector(server) as paypal:
        found = paypal.transactions.list(*MARCH, transaction_status="S", fields="all", page_size=1).all()
    assert [one.transaction_info.transaction_id[-1] for one in found] == ["1", "2"]
    assert found[0].transaction_info.fee_amount.value == "-13.79"
    asked = {
        "start_date": "2026-03-01T00:00:00+00:00",
        "end_date": "2026-03-31T23:59:59+00:00",
        "transaction_status": "S",
        "fields": "all",
        "page_size": "1",
    }
    assert queries(server) == [asked, {**asked, "page": "2"}]


def test_disputes_go_on_by_the_token_in_a_link(serve):
    def links(**targets: str) -> list[dict[str, str]]:
        return [{"rel": rel, "href": url, "method": "GET"} for rel, url in targets.items()]

    own = "https://api-m.paypal.com/v1/customer/disputes?page_size=1"
    first = {
        "items": [{"dispute_id": "PP-000-1"}],
        "links": links(self=own, next=f"{own}&next_page_token=TFhX%2BQ%3D%3D"),
    }
    server = serve(ok(first), ok({"items": [{"dispute_id": "PP-000-2"}], "links": links(self=own)}))
    with connector(server) as paypal:
        disputes = paypal.list_disputes.list(page_size=1)
        assert [dispute.dispute_id for dispute in disputes] == ["PP-000-1", "PP-000-2"]
    assert queries(server) == [{"page_size": "1"}, {"page_size": "1", "next_page_token": "TFhX+Q=="}]


def test_payments_go_on_at_the_next_id(serve):
    payment = {"id": "PAY-1", "intent": "sale", "payer": {"payment_method": "paypal"}}
    server = serve(
        ok({"payments": [payment], "count": 1, "next_id": "PAY-2"}),
        ok({"payments": [{**payment, "id": "PAY-2"}], "count": 1}),
    )
    with connector(server) as paypal:
        assert [one.id for one in paypal.list_payments.list(count=1)] == ["PAY-1", "PAY-2"]
    assert queries(server) == [{"count": "1"}, {"count": "1", "start_id": "PAY-2"}]


def test_products_ask_for_the_number_of_pages_by_which_they_end(serve):
    server = serve(ok({"products": [{"id": "PROD-1"}], "total_items": 1, "total_pages": 1}))
    with connector(server) as paypal:
        assert [product.id for product in paypal.list_products.list()] == ["PROD-1"]
    assert queries(server) == [{"total_required": "true"}]


def test_a_search_of_invoices_is_a_body_with_pages_in_the_query(serve):
    found = {
        "id": "INV2-1",
        "status": "SENT",
        "detail": {"currency_code": "USD", "invoice_date": "2026-03-02"},
    }
    server = serve(ok({"items": [found], "total_pages": 1, "total_items": 1}))
    with connector(server) as paypal:
        (invoice,) = paypal.search_invoices.list(
            status=["SENT", "UNPAID"],
            due_date_range={"start": dt.date(2026, 3, 1), "end": dt.date(2026, 3, 31)},
            total_amount_range={
                "lower_amount": {"currency_code": "USD", "value": "10.00"},
                "upper_amount": {"currency_code": "USD", "value": "99.50"},
            },
            page_size=100,
        )
    assert invoice.detail.invoice_date == dt.date(2026, 3, 2)
    (request,) = server.requests
    assert urlsplit(request.target).path == "/v2/invoicing/search-invoices"
    assert queries(server) == [{"page_size": "100", "total_required": "true"}]
    assert json.loads(request.body) == {
        "status": ["SENT", "UNPAID"],
        "due_date_range": {"start": "2026-03-01", "end": "2026-03-31"},
        "total_amount_range": {
            "lower_amount": {"currency_code": "USD", "value": "10.00"},
            "upper_amount": {"currency_code": "USD", "value": "99.50"},
        },
    }


def test_a_search_without_conditions_is_an_empty_object(serve):
    server = serve(ok({"items": [], "total_pages": 0}))
    with connector(server) as paypal:
        assert paypal.search_invoices.list().all() == []
    assert server.requests[0].body == b"{}"
    assert server.requests[0].headers["content-type"] == "application/json"


def test_an_error_tells_its_cause(serve):
    issue = {"field": "end_date", "issue": "Date range is greater than 31 days", "location": "query"}
    refused = {"name": "INVALID_REQUEST", "message": "Request is not well-formed.", "details": [issue]}
    server = serve(answer(400, json.dumps(refused)))
    with connector(server) as paypal, pytest.raises(ConnectorValidationError) as caught:
        paypal.transactions.list(MARCH[0], MARCH[0] + dt.timedelta(days=32)).all()
    assert "Request is not well-formed." in str(caught.value)
    assert "Date range is greater than 31 days" in str(caught.value)
    assert len(server.requests) == 1


def test_missing_permissions_are_told(serve):
    refused = {
        "name": "NOT_AUTHORIZED",
        "message": "Authorization failed due to insufficient permissions.",
        "details": [
            {"issue": "PERMISSION_DENIED", "description": "You do not have permission to access this."}
        ],
    }
    server = serve(answer(403, json.dumps(refused)))
    with connector(server) as paypal, pytest.raises(AuthenticationError, match="PERMISSION_DENIED"):
        paypal.balances.list()
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [408, 429, 521])
def test_what_the_vendor_s_client_sends_again_is_sent_again(serve, status):
    server = serve(answer(status, "{}", Retry_After="0"), ok({"balances": []}))
    with connector(server) as paypal:
        assert paypal.balances.list().data == []
    assert len(server.requests) == 2


def test_values_that_paypal_does_not_know_are_not_sent(serve):
    server = serve()
    with connector(server) as paypal, pytest.raises(InvalidParameterError, match="transaction_status"):
        paypal.transactions.list(*MARCH, transaction_status="X").all()
    assert server.requests == []
