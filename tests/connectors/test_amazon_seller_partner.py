"""What is the Selling Partner API's own: a header for tokens, four names of page tokens, 403s that renew."""

from __future__ import annotations

import datetime as dt
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from airbyte_agent_amazon_seller_partner import (
    AmazonSellerPartnerAuthConfig,
    AmazonSellerPartnerConnector,
    SyncAmazonSellerPartnerConnector,
)
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectorValidationError,
    RateLimitError,
)

pytestmark = pytest.mark.once

AUTH = AmazonSellerPartnerAuthConfig(
    lwa_app_id="amzn1.application-oa2-client.planted",
    lwa_client_secret="planted-client-secret",
    refresh_token="Atzr|planted-refresh-token",
)
US = "ATVPDKIKX0DER"
ORDER = {
    "AmazonOrderId": "902-3159896-1390916",
    "PurchaseDate": "2026-01-20T19:49:35Z",
    "LastUpdateDate": "2026-01-20T19:49:35Z",
    "OrderStatus": "Pending",
    "OrderTotal": {"CurrencyCode": "USD", "Amount": "11.01"},
    "IsPrime": False,
}
GROUP = {"FinancialEventGroupId": "g1", "OriginalTotal": {"CurrencyCode": "USD", "CurrencyAmount": 12.5}}
REPORT = {
    "reportId": "ID323",
    "reportType": "GET_MERCHANT_LISTINGS_ALL_DATA",
    "createdTime": "2026-01-10T22:27:36Z",
    "processingStatus": "IN_PROGRESS",
}


class Amazon:
    """Login with Amazon, and the API with what is told it to answer."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.tokens: list[httpx.Request] = []
        self.calls: list[httpx.Request] = []
        self._answers = iter(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "api.amazon.com":
            self.tokens.append(request)
            token = f"Atza|{len(self.tokens)}"
            return httpx.Response(
                200, json={"access_token": token, "token_type": "bearer", "expires_in": 3600}
            )
        self.calls.append(request)
        return next(self._answers)

    @property
    def queries(self) -> list[dict[str, str]]:
        return [dict(request.url.params) for request in self.calls]

    def connector(self, auth: Any = AUTH, **settings: Any) -> SyncAmazonSellerPartnerConnector:
        client = httpx.Client(transport=httpx.MockTransport(self))
        return SyncAmazonSellerPartnerConnector(auth, http_client=client, strict=True, **settings)


def ok(body: Any) -> httpx.Response:
    return httpx.Response(200, json=body)


def refused(status: int, **error: str) -> httpx.Response:
    return httpx.Response(status, json={"errors": [error]})


def test_orders_go_on_by_their_token_with_their_filters():
    first = ok({"payload": {"Orders": [ORDER], "NextToken": "2YgYW55IGNhcm5hbCBwbGVhcw=="}})
    amazon = Amazon(first, ok({"payload": {"Orders": [{**ORDER, "AmazonOrderId": "2"}]}}))
    orders = amazon.connector().orders.list(
        [US, "A2EUQ1WTGCTBG2"],
        created_after=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
        order_statuses=["Unshipped", "PartiallyShipped"],
    )
    found = orders.all()
    assert [each.amazon_order_id for each in found] == ["902-3159896-1390916", "2"]
    assert found[0].purchase_date == dt.datetime(2026, 1, 20, 19, 49, 35, tzinfo=dt.UTC)
    assert found[0].order_total is not None
    assert found[0].order_total.amount == "11.01"
    asked = {
        "MarketplaceIds": f"{US},A2EUQ1WTGCTBG2",
        "CreatedAfter": "2026-01-01T00:00:00+00:00",
        "OrderStatuses": "Unshipped,PartiallyShipped",
    }
    assert amazon.queries == [asked, {**asked, "NextToken": "2YgYW55IGNhcm5hbCBwbGVhcw=="}]
    assert {request.url.host for request in amazon.calls} == {"sellingpartnerapi-na.amazon.com"}


def test_a_token_is_gotten_with_the_client_in_the_form_and_is_a_header_of_its_own():
    amazon = Amazon(ok({"payload": ORDER}))
    assert amazon.connector().orders.get("902-3159896-1390916").order_status == "Pending"
    (request,) = amazon.tokens
    assert parse_qs(request.content.decode()) == {
        "grant_type": ["refresh_token"],
        "client_id": ["amzn1.application-oa2-client.planted"],
        "client_secret": ["planted-client-secret"],
        "refresh_token": ["Atzr|planted-refresh-token"],
    }
    assert amazon.calls[0].headers["x-amz-access-token"] == "Atza|1"
    assert "authorization" not in amazon.calls[0].headers


def test_a_403_of_a_token_that_has_ended_renews_it_and_any_other_does_not():
    ended = refused(
        403,
        code="Unauthorized",
        message="Access to requested resource is denied.",
        details="The access token you provided has expired.",
    )
    denied = refused(403, code="Unauthorized", message="Access to requested resource is denied.", details="")
    amazon = Amazon(ended, ok({"payload": ORDER}), denied)
    seller = amazon.connector(
        AmazonSellerPartnerAuthConfig(
            lwa_app_id="planted-id",
            lwa_client_secret="planted-client-secret",
            refresh_token="planted-refresh-token",
            access_token="Atza|given",
        )
    )
    assert seller.orders.get("1").is_prime is False
    with pytest.raises(AuthenticationError, match="denied"):
        seller.orders.get("1")
    sent = [request.headers["x-amz-access-token"] for request in amazon.calls]
    assert sent == ["Atza|given", "Atza|1", "Atza|1"]


@pytest.mark.anyio
async def test_the_token_of_reports_is_the_only_parameter():
    amazon = Amazon(ok({"reports": [REPORT], "nextToken": "VGhp=&"}), ok({"reports": [REPORT]}))
    async with httpx.AsyncClient(transport=httpx.MockTransport(amazon)) as client:
        seller = AmazonSellerPartnerConnector(AUTH, http_client=client, strict=True, marketplace_id=US)
        pages = [
            page
            async for page in seller.reports.list(
                report_types=["GET_MERCHANT_LISTINGS_ALL_DATA"], page_size=10
            ).pages()
        ]
    assert [page.data[0].report_id for page in pages] == ["ID323", "ID323"]
    assert amazon.queries == [
        {"reportTypes": "GET_MERCHANT_LISTINGS_ALL_DATA", "pageSize": "10", "marketplaceIds": US},
        {"nextToken": "VGhp=&"},
    ]
    assert amazon.calls[1].url.path == "/reports/2021-06-30/reports"


def test_finances_go_on_past_an_empty_page():
    payload = {"FinancialEventGroupList": [GROUP], "NextToken": "t1"}
    empty = {"FinancialEventGroupList": [], "NextToken": "t2"}
    amazon = Amazon(
        *(ok({"payload": each}) for each in (payload, empty, {"FinancialEventGroupList": [GROUP]}))
    )
    groups = amazon.connector().list_financial_event_groups.list(max_results_per_page=1).all()
    assert [each.financial_event_group_id for each in groups] == ["g1", "g1"]
    assert groups[0].original_total is not None
    assert groups[0].original_total.currency_amount == 12.5
    assert amazon.queries == [
        {"MaxResultsPerPage": "1"},
        {"MaxResultsPerPage": "1", "NextToken": "t1"},
        {"MaxResultsPerPage": "1", "NextToken": "t2"},
    ]


def test_a_page_of_events_is_one_record():
    shipment = {"AmazonOrderId": "1", "ShipmentItemList": [{"SellerSKU": "S1", "QuantityShipped": 2}]}
    events = {"ShipmentEventList": [shipment], "ServiceFeeEventList": []}
    amazon = Amazon(
        ok({"payload": {"FinancialEvents": events, "NextToken": "t1"}}),
        ok({"payload": {"FinancialEvents": {"RefundEventList": [shipment]}}}),
    )
    first, second = amazon.connector().list_financial_events.list(posted_after="2026-01-01T00:00:00Z").all()
    assert first.shipment_event_list is not None
    assert first.shipment_event_list[0].shipment_item_list is not None
    assert first.shipment_event_list[0].shipment_item_list[0].quantity_shipped == 2
    assert (second.shipment_event_list, len(second.refund_event_list or ())) == (None, 1)


def test_catalog_items_go_on_by_the_token_within_pagination():
    item = {"asin": "B07N4M94X4", "summaries": [{"marketplaceId": US, "itemName": "A television"}]}
    first = {"numberOfResults": 2, "pagination": {"nextToken": "xsdflkj324lkj"}, "items": [item]}
    amazon = Amazon(ok(first), ok({"numberOfResults": 2, "pagination": {}, "items": [item]}))
    items = amazon.connector(marketplace_id=US).catalog_items.list(
        keywords=["red", "polo shirt"], included_data=["summaries", "images"]
    )
    assert [each.asin for each in items.all()] == ["B07N4M94X4", "B07N4M94X4"]
    asked = {"marketplaceIds": US, "keywords": "red,polo shirt", "includedData": "summaries,images"}
    assert amazon.queries == [asked, {**asked, "pageToken": "xsdflkj324lkj"}]


def test_a_limit_is_waited_for_longer_each_time(monkeypatch):
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    limit = refused(429, code="QuotaExceeded", message="You exceeded your quota.")
    amazon = Amazon(limit, limit, ok({"payload": ORDER}), limit)
    seller = amazon.connector()
    assert seller.orders.get("1").order_status == "Pending"
    assert pauses == [5, 10]
    with pytest.raises(RateLimitError, match="You exceeded your quota") as caught:
        seller.with_options(max_retries=0).orders.get("1")
    assert caught.value.retryable


@pytest.mark.parametrize(("region", "host"), [("eu", "sellingpartnerapi-eu"), ("FE", "sellingpartnerapi-fe")])
def test_each_region_has_its_server(region, host):
    amazon = Amazon(refused(400, code="InvalidInput", message="Invalid request parameters", details="x"))
    with pytest.raises(ConnectorValidationError, match="Invalid request parameters"):
        amazon.connector(region=region).order_items.list("1")
    assert amazon.calls[0].url.host == f"{host}.amazon.com"
    with pytest.raises(ConfigurationError, match="region"):
        Amazon().connector(region="mars").orders.get("1")
