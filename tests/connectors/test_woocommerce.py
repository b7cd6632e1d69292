"""What is WooCommerce's own: a store as the host, counts in headers, PHP's texts, nulls and lists."""

from __future__ import annotations

import base64
import datetime as dt
from urllib.parse import parse_qs, parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectorValidationError,
    InvalidParameterError,
    NotFoundError,
    RateLimitError,
    ServerError,
)
from airbyte_agent_woocommerce import SyncWoocommerceConnector, WoocommerceAuthConfig

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = WoocommerceAuthConfig(api_key="ck_planted", api_secret="cs_planted")
# After the example of https://woocommerce.github.io/woocommerce-rest-api-docs/#retrieve-an-order.
ORDER = {
    "id": 727,
    "parent_id": 0,
    "number": "727",
    "status": "processing",
    "currency": "USD",
    "date_created": "2017-03-22T16:28:02",
    "date_created_gmt": "2017-03-22T19:28:02",
    "total": "29.35",
    "customer_id": 0,
    "date_paid": "2017-03-22T16:28:08",
    "date_completed": None,
    "meta_data": [
        {"id": 13106, "key": "_download_permissions_granted", "value": "yes"},
        {"id": 13107, "key": "_plugin", "value": {"gift": True, "lines": [1, 2]}},
    ],
    "line_items": [
        {
            "id": 315,
            "name": "Woo Single #1",
            "product_id": 93,
            "variation_id": 0,
            "quantity": 2,
            "tax_class": "",
            "total": "6.00",
            "taxes": [{"id": 75, "total": "0.45", "subtotal": "0.45"}],
            "sku": None,
            "price": 3,
            "image": {"id": "", "src": ""},
            "parent_name": None,
        }
    ],
    "tax_lines": [{"id": 318, "rate_code": "US-CA-STATE TAX", "rate_id": 75, "compound": False}],
    "refunds": [],
    "_links": {"self": [{"href": "https://example.com/wp-json/wc/v3/orders/727"}]},
}


def connector(server: MisbehavingServer) -> SyncWoocommerceConnector:
    return SyncWoocommerceConnector(AUTH, base_url=f"{server.url}/wp-json/wc/v3", strict=True)


def page(*ids: int, total: int, pages: int) -> bytes:
    """Records with the counts that WooCommerce sends, and the link of a store behind a proxy."""
    return ok(
        [{"id": number} for number in ids],
        X_WP_Total=str(total),
        X_WP_TotalPages=str(pages),
        Link='<http://internal.example/wp-json/wc/v3/orders?page=2>; rel="next"',
    )


def problem(status: int, code: str, message: str, data: object = None) -> bytes:
    """An error as the vendor's documentation shows it."""
    body = {"code": code, "message": message, "data": data or {"status": status}}
    return answer(status, httpx.Response(status, json=body).content)


def query(server: MisbehavingServer, number: int = 0) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(server.requests[number].target).query))


def asked(shop: str) -> httpx.URL:
    """The URL that a store is asked at."""
    urls: list[httpx.URL] = []

    def store(request: httpx.Request) -> httpx.Response:
        urls.append(request.url)
        return httpx.Response(200, json=[])

    with (
        httpx.Client(transport=httpx.MockTransport(store)) as client,
        SyncWoocommerceConnector(AUTH, shop=shop, http_client=client) as woocommerce,
    ):
        woocommerce.tax_classes.list().all()
    (url,) = urls
    return url


def test_the_store_is_the_host():
    assert str(asked("shop.example.com")) == "https://shop.example.com/wp-json/wc/v3/taxes/classes"


@pytest.mark.parametrize(
    "shop", ["evil.example/", "shop@evil.example", "shop.example#", "https://shop.example", ""]
)
def test_the_store_is_a_host_only(shop):
    with pytest.raises(ConfigurationError, match="shop"):
        asked(shop)


def test_the_key_and_the_secret_are_basic_credentials(serve):
    server = serve(ok(ORDER))
    with connector(server) as woocommerce:
        order = woocommerce.orders.get(727)
    assert server.requests[0].target == "/wp-json/wc/v3/orders/727"
    credentials = server.requests[0].headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(credentials) == b"ck_planted:cs_planted"
    assert order.date_created == dt.datetime(2017, 3, 22, 16, 28, 2)  # noqa: DTZ001  the store's own time
    assert (order.total, order.date_completed) == ("29.35", None)
    assert order.meta_data is not None
    assert order.meta_data[1].value == {"gift": True, "lines": [1, 2]}
    assert order.line_items is not None
    (line,) = order.line_items
    assert (line.price, line.sku, line.tax_class) == (3, None, "")
    assert line.image is not None
    assert line.image.id == ""


def test_pages_are_counted_by_the_header(serve):
    # The second page is empty: the key's user may not see its orders, which count all the same.
    server = serve(page(1, 2, total=5, pages=3), page(total=5, pages=3), page(5, total=5, pages=3))
    with connector(server) as woocommerce:
        orders = woocommerce.orders.list(per_page=2, status="processing,on-hold")
        assert orders.meta == {"total": "5", "total_pages": "3"}
        assert [order.id for order in orders] == [1, 2, 5]
    asked_for = {"per_page": "2", "status": "processing,on-hold"}
    assert [query(server, number) for number in range(3)] == [
        asked_for,
        {**asked_for, "page": "2"},
        {**asked_for, "page": "3"},
    ]
    assert len(server.requests) == 3


def test_an_empty_store_has_no_page(serve):
    server = serve(page(total=0, pages=0))
    with connector(server) as woocommerce:
        assert woocommerce.products.list().all() == []
    assert len(server.requests) == 1


def test_attributes_are_one_page_whatever_is_asked_for(serve):
    server = serve(page(1, 2, 3, total=3, pages=1))
    with connector(server) as woocommerce:
        assert len(woocommerce.product_attributes.list(page=1, per_page=2).all()) == 3
    assert len(server.requests) == 1


@pytest.mark.parametrize("size", [0, 101])
def test_a_page_has_1_to_100_records(serve, size):
    with connector(serve()) as woocommerce, pytest.raises(InvalidParameterError, match="per_page"):
        woocommerce.coupons.list(per_page=size)


def test_lists_and_times_as_php_reads_them(serve):
    server = serve(page(20, total=1, pages=1))
    since = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    with connector(server) as woocommerce:
        woocommerce.product_reviews.list(product=[22, 93], after=since, before="2026-02-01T00:00:00").all()
    assert "+" not in server.requests[0].target  # it would be a space
    assert parse_qs(urlsplit(server.requests[0].target).query) == {
        "product": ["22,93"],  # of several parameters with one name, PHP has the last
        "after": ["2026-01-02T03:04:05+00:00"],
        "before": ["2026-02-01T00:00:00"],
    }


def test_what_php_calls_mixed(serve):
    gateways = [
        {"id": "cod", "order": "", "enabled": False, "settings": {}},
        {
            "id": "bacs",
            "order": 0,
            "enabled": True,
            "settings": {"title": {"id": "title", "type": "text", "value": "Bank", "options": {"a": "A"}}},
        },
    ]
    variation = {"id": 733, "manage_stock": "parent", "image": None}
    server = serve(ok(gateways), ok([variation], X_WP_TotalPages="1"))
    with connector(server) as woocommerce:
        first, second = woocommerce.payment_gateways.list()
        (found,) = woocommerce.product_variations.list(22)
    assert (first.order, second.order) == ("", 0)
    assert second.settings is not None
    assert second.settings["title"].value == "Bank"
    assert (found.manage_stock, found.image) == ("parent", None)


@pytest.mark.parametrize(
    ("reply", "error", "said"),
    [
        (problem(404, "rest_no_route", "No route was found"), NotFoundError, "No route"),
        (problem(404, "woocommerce_rest_shop_order_invalid_id", "Invalid ID."), NotFoundError, "Invalid ID"),
        (
            problem(401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources."),
            AuthenticationError,
            "you cannot list",
        ),
        (
            problem(401, "woocommerce_rest_authentication_error", "Consumer secret is invalid."),
            AuthenticationError,
            "secret is invalid",
        ),
        (
            problem(
                400,
                "rest_invalid_param",
                "Invalid parameter(s): orderby",
                {"status": 400, "params": {"orderby": "orderby is not one of date, id, and title."}},
            ),
            ConnectorValidationError,
            "not one of date",
        ),
        # WordPress takes the 404 beside this error for its data, and so does not use it as the status.
        (
            problem(500, "woocommerce_rest_invalid_order_refund_id", "Invalid order refund ID.", 404),
            NotFoundError,
            "Invalid order refund ID",
        ),
    ],
)
def test_errors_are_told_in_their_words(serve, reply, error, said):
    server = serve(reply)
    with connector(server) as woocommerce, pytest.raises(error, match=said):
        woocommerce.refunds.get(723, 726)
    assert len(server.requests) == 1


def test_a_store_that_is_being_updated_says_when_to_come_back(serve):
    updating = answer(
        503, "<h1>Briefly unavailable</h1>", content_type="text/html; charset=utf-8", Retry_After="600"
    )
    server = serve(updating)
    with connector(server) as woocommerce, pytest.raises(ServerError) as caught:
        woocommerce.orders.get(727)
    assert caught.value.retry_after == 600
    assert len(server.requests) == 1


def test_limits_of_a_host_are_waited_for(serve):
    limited = answer(429, "Too Many Requests", content_type="text/html")
    server = serve(limited, ok(ORDER))
    with connector(server) as woocommerce:
        assert woocommerce.orders.get(727).id == 727
    server = serve(limited)
    with connector(server) as woocommerce, pytest.raises(RateLimitError):
        woocommerce.with_options(max_retries=0).orders.get(727)
