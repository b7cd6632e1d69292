"""What is Shopify's own: REST reads and GraphQL writes, pages by `Link`, two buckets, refusals in a 200."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_sdk.auth import TokenSet
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectorValidationError,
    GraphQLError,
    HTTPStatusError,
    NotFoundError,
    RateLimitError,
)
from airbyte_agent_shopify import (
    ShopifyAccessTokenAuthConfig,
    ShopifyAuthConfig,
    ShopifyClientCredentialsAuthConfig,
    ShopifyOAuthAuthConfig,
    SyncShopifyConnector,
)

from tests.e2e.misbehaving.server import MisbehavingServer, Script, answer, ok

pytestmark = pytest.mark.once

TOKEN = ShopifyAccessTokenAuthConfig(api_key="shpat_planted")
BASE = "/admin/api/2026-07"
# As in the tests of shopify_api 16.3.0.
COLLECT = {
    "id": 455204334,
    "collection_id": 841564295,
    "product_id": 632910392,
    "created_at": None,
    "updated_at": None,
    "position": 1,
    "sort_value": "0000000001",
}
METAFIELD = {
    "id": 625663657,
    "namespace": "translation",
    "key": "title_fr",
    "value": "tbn",
    "description": "French product image title",
    "owner_id": 850703190,
    "created_at": "2025-07-02T11:29:59-05:00",
    "updated_at": "2025-07-02T11:29:59-05:00",
    "owner_resource": "product_image",
    "type": "string",
    "admin_graphql_api_id": "gid://shopify/Metafield/625663657",
}
THROTTLED = {"message": "Throttled", "extensions": {"code": "THROTTLED"}}


def connector(server: MisbehavingServer, auth: Any = TOKEN) -> SyncShopifyConnector:
    return SyncShopifyConnector(auth, shop="acme", base_url=server.url + BASE, strict=True)


def page(name: str, *records: object, after: str = "", server: str = "") -> Script:
    """A page; ``after`` is the next one's address below the server."""
    links = [f'<{server}{BASE}/{name}.json?limit=2&page_info=back>; rel="previous"']
    if after:
        links.append(f'<{server}{BASE}/{after}>; rel="next"')
    return answer(200, json.dumps({name: records}), Link=", ".join(links))


def targets(server: MisbehavingServer) -> list[str]:
    return [request.target for request in server.requests]


def query(server: MisbehavingServer, number: int = 0) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(server.requests[number].target).query))


def body(server: MisbehavingServer, number: int = 0) -> dict[str, Any]:
    return json.loads(server.requests[number].body)


def written(field: str, **payload: object) -> Script:
    return ok({"data": {field: {"userErrors": [], **payload}}, "extensions": {}})


def test_a_list_goes_on_by_link_and_leaves_the_filters(serve):
    server = serve(
        lambda _: page("collects", COLLECT, after="collects.json?limit=2&page_info=n1", server=server.url),
        lambda _: page("collects", {**COLLECT, "id": 2}, server=server.url),
    )
    with connector(server) as shopify:
        found = [collect.id for collect in shopify.collects.list(limit=2, product_id=632910392)]
    assert found == [455204334, 2]
    assert query(server) == {"limit": "2", "product_id": "632910392"}
    assert targets(server)[1] == f"{BASE}/collects.json?limit=2&page_info=n1"
    assert {request.headers["x-shopify-access-token"] for request in server.requests} == {"shpat_planted"}
    assert not any("authorization" in request.headers for request in server.requests)


def test_a_next_page_is_not_asked_for_with_what_the_first_one_required(serve):
    server = serve(
        lambda _: page(
            "metafields", METAFIELD, after="metafields.json?limit=1&page_info=n1", server=server.url
        ),
        lambda _: page("metafields", server=server.url),
    )
    with connector(server) as shopify:
        images = shopify.metafield_product_images
        found = images.list(850703190, "product_image", limit=1).all()
    assert [metafield.value for metafield in found] == ["tbn"]
    assert query(server) == {
        "metafield[owner_id]": "850703190",
        "metafield[owner_resource]": "product_image",
        "limit": "1",
    }
    assert query(server, 1) == {"limit": "1", "page_info": "n1"}


def test_a_list_can_be_resumed_at_a_page(serve):
    server = serve(page("collects", COLLECT))
    with connector(server) as shopify:
        assert not shopify.collects.list(limit=2, page_info="n1").has_next_page
    assert query(server) == {"limit": "2", "page_info": "n1"}


def test_ids_are_separated_by_commas(serve):
    server = serve(ok({"inventory_items": []}))
    with connector(server) as shopify:
        shopify.inventory_items.list([808950810, 39072856])
    assert targets(server) == [f"{BASE}/inventory_items.json?ids=808950810,39072856"]


@pytest.mark.parametrize(
    ("status", "said", "error"),
    [
        (401, "[API] Invalid API key or access token", AuthenticationError),
        (402, "Unavailable Shop", HTTPStatusError),
        (403, "This action requires merchant approval for read_orders scope.", AuthenticationError),
        (404, "Not Found", NotFoundError),
        (423, "Locked", HTTPStatusError),
        (430, "Security Rejection", HTTPStatusError),
        (422, {"since_id": ["must be an integer"]}, ConnectorValidationError),
    ],
)
def test_an_error_says_what_is_in_errors(serve, status, said, error):
    server = serve(answer(status, json.dumps({"errors": said})))
    told = said if isinstance(said, str) else "must be an integer"
    with connector(server) as shopify, pytest.raises(error, match=re.escape(told)):
        shopify.collects.get(1)
    assert len(server.requests) == 1


def test_a_full_bucket_of_requests_is_waited_for(serve):
    full = {"X_Shopify_Shop_Api_Call_Limit": "40/40"}
    said = json.dumps({"errors": "Exceeded 2 calls per second for api client."})
    server = serve(answer(429, said, Retry_After="0.0", **full), ok({"collect": COLLECT}))
    with connector(server) as shopify:
        assert shopify.collects.get(455204334).position == 1
    assert len(server.requests) == 2
    server = serve(answer(429, said, Retry_After="900.0", **full))
    with connector(server) as shopify, pytest.raises(RateLimitError) as caught:
        shopify.collects.get(455204334)
    assert caught.value.retry_after == 900


def cost(available: int) -> dict[str, Any]:
    status = {"maximumAvailable": 1000.0, "currentlyAvailable": available, "restoreRate": 50.0}
    return {"requestedQueryCost": 1000, "actualQueryCost": None, "throttleStatus": status}


def test_a_full_bucket_of_points_is_waited_for(serve):
    blog = {
        "id": "gid://shopify/Blog/1",
        "title": "News",
        "handle": "news",
        "commentPolicy": "CLOSED",
        "tags": [],
        "templateSuffix": None,
        "createdAt": "2026-01-01T00:00:00Z",
        "updatedAt": None,
    }
    server = serve(
        ok({"errors": [THROTTLED], "extensions": {"cost": cost(1000)}}), written("blogCreate", blog=blog)
    )
    with connector(server) as shopify:
        assert shopify.blogs.create({"title": "News"}).comment_policy == "CLOSED"
    assert len(server.requests) == 2
    assert server.requests[1].line.startswith(f"POST {BASE}/graphql.json ")
    server = serve(
        ok({"errors": [THROTTLED], "extensions": {"cost": {**cost(0), "requestedQueryCost": 9000}}})
    )
    with connector(server) as shopify, pytest.raises(RateLimitError) as caught:
        shopify.blogs.create({"title": "News"})
    assert caught.value.retry_after == 180


@pytest.mark.parametrize(
    ("field", "errors", "call"),
    [
        ("customerCreate", "userErrors", lambda shopify: shopify.customers.create({"email": "ada"})),
        (
            "orderCancel",
            "orderCancelUserErrors",
            lambda shopify: shopify.orders.delete("gid://shopify/Order/1", "OTHER", True),
        ),
    ],
)
def test_a_refused_write_is_an_error(serve, field, errors, call):
    said = [{"field": ["input", "email"], "message": "Email is invalid", "code": "INVALID"}]
    server = serve(ok({"data": {field: {"customer": None, "job": None, errors: said}}}))
    with connector(server) as shopify, pytest.raises(GraphQLError, match="Email is invalid") as caught:
        call(shopify)
    assert caught.value.errors == said
    assert len(server.requests) == 1


def test_a_delete_says_what_it_deleted(serve):
    server = serve(written("customerDelete", deletedCustomerId="gid://shopify/Customer/1"))
    with connector(server) as shopify:
        assert shopify.customers.delete({"id": "gid://shopify/Customer/1"}).deleted_customer_id is not None
    assert body(server)["variables"] == {"input": {"id": "gid://shopify/Customer/1"}}


def test_a_change_of_stock_has_its_key_and_nulls(serve):
    group = {
        "id": "gid://shopify/InventoryAdjustmentGroup/1",
        "createdAt": "2026-01-01T00:00:00Z",
        "reason": "correction",
        "referenceDocumentUri": None,
        "changes": [],
    }
    server = serve(written("inventorySetQuantities", inventoryAdjustmentGroup=group))
    quantity = {
        "inventoryItemId": "gid://shopify/InventoryItem/30322695",
        "locationId": "gid://shopify/Location/124656943",
        "quantity": 11,
        "changeFromQuantity": None,
    }
    change = {"name": "available", "reason": "correction", "quantities": [quantity]}
    with connector(server) as shopify:
        assert shopify.inventory_set.create(change, "3f5b2c1a").reason == "correction"
    assert body(server)["variables"] == {"input": change, "idempotencyKey": "3f5b2c1a"}
    assert "inventorySetQuantities(input: $input) @idempotent(key: $idempotencyKey)" in body(server)["query"]


def test_an_input_takes_what_the_spec_does_not_know(serve):
    server = serve(written("customerUpdate", customer={"id": "gid://shopify/Customer/1"}))
    given = {"id": "gid://shopify/Customer/1", "whatsAppMarketingConsent": {"marketingState": "SUBSCRIBED"}}
    with connector(server).with_options(strict=False) as shopify:
        shopify.customers.update(given)
    assert body(server)["variables"]["input"] == given


def test_an_app_gets_its_token_for_its_own_shop(serve):
    token = {"access_token": "planted-token", "scope": "read_products", "expires_in": 86399}
    server = serve(ok(token), ok({"collect": COLLECT}))
    app = ShopifyAuthConfig(client_id="c1", client_secret="planted-secret")
    assert isinstance(app, ShopifyClientCredentialsAuthConfig)
    with connector(server, app) as shopify:
        shopify.collects.get(455204334)
    assert server.requests[0].line.startswith("POST /admin/oauth/access_token ")
    assert body(server) == {
        "grant_type": "client_credentials",
        "client_id": "c1",
        "client_secret": "planted-secret",
    }
    assert server.requests[1].headers["x-shopify-access-token"] == "planted-token"
    assert "authorization" not in server.requests[1].headers


def test_a_token_that_expires_is_renewed(serve):
    kept: list[TokenSet] = []
    renewed = {"access_token": "planted-new", "refresh_token": "planted-next", "expires_in": 3600}
    server = serve(answer(401, "{}"), ok(renewed), ok({"collect": COLLECT}))
    app = ShopifyOAuthAuthConfig(
        access_token="planted-old",
        client_id="c1",
        client_secret="planted-secret",
        refresh_token="planted-refresh",
        on_token_refresh=kept.append,
    )
    with connector(server, app) as shopify:
        shopify.collects.get(455204334)
    assert body(server, 1) == {
        "grant_type": "refresh_token",
        "client_id": "c1",
        "client_secret": "planted-secret",
        "refresh_token": "planted-refresh",
    }
    assert server.requests[2].headers["x-shopify-access-token"] == "planted-new"
    assert kept[0].refresh_token == "planted-next"


def test_the_shop_is_a_setting():
    seen: list[httpx.URL] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200, json={"collect": COLLECT})

    client = httpx.Client(transport=httpx.MockTransport(respond))
    with SyncShopifyConnector(TOKEN, shop="acme", http_client=client) as shopify:
        shopify.collects.get(455204334)
    assert str(seen[0]) == "https://acme.myshopify.com/admin/api/2026-07/collects/455204334.json"


@pytest.mark.parametrize("shop", [None, "evil.example/", "acme@evil"])
def test_a_shop_is_no_host_of_its_own(shop):
    with (
        pytest.raises(ConfigurationError, match="shop"),
        SyncShopifyConnector(TOKEN, **({"shop": shop} if shop else {})) as shopify,
    ):
        shopify.collects.get(455204334)
