"""WooCommerce's client for Python."""

from __future__ import annotations

from airbyte_agent_woocommerce import SyncWoocommerceConnector, WoocommerceAuthConfig

from tests.clients.comparison import Client

SINCE = "2026-01-02T03:04:05"
PAGE = {"page": 2, "per_page": 100}
SORTED = {"orderby": "id", "order": "asc"}
TIMES = {"after": SINCE, "before": SINCE, "modified_after": SINCE, "modified_before": SINCE}
ORDER = {"order_id": 723}


def connect(url: str) -> SyncWoocommerceConnector:
    auth = WoocommerceAuthConfig(api_key="ck_planted", api_secret="cs_planted")
    return SyncWoocommerceConnector(auth, base_url=f"{url}/wp-json/wc/v3")


CLIENT = Client(
    packages=("WooCommerce==3.0.0",),
    connect=connect,
    answers={
        name: []
        for name in (
            *("customers.list", "orders.list", "products.list", "coupons.list", "product_categories.list"),
            *("product_tags.list", "product_reviews.list", "product_attributes.list", "refunds.list"),
            *("product_variations.list", "order_notes.list", "payment_gateways.list", "tax_rates.list"),
            *("shipping_methods.list", "shipping_zones.list", "tax_classes.list"),
        )
    },
    calls={
        "customers.list": {
            **PAGE,
            **SORTED,
            "search": "Doe & Söhne",
            "email": "a+b@example.com",
            "role": "all",
        },
        "customers.get": {"id": 25},
        "orders.list": {
            **PAGE,
            **SORTED,
            **TIMES,
            "status": "processing,on-hold",
            "customer": 25,
            "product": 93,
        },
        "orders.get": {"id": 727},
        "products.list": {
            **PAGE,
            **SORTED,
            **TIMES,
            "status": "publish",
            "type": "simple",
            "sku": "A/1,B+2",
            "featured": True,
            "category": "9,14",
            "tag": "34",
            "on_sale": False,
            "min_price": "9.99",
            "max_price": "20",
            "stock_status": "instock",
        },
        "products.get": {"id": 794},
        "coupons.list": {**PAGE, **TIMES, "code": "10 % off"},
        "coupons.get": {"id": 719},
        "product_categories.list": {
            **PAGE,
            **SORTED,
            "hide_empty": True,
            "parent": 0,
            "product": 93,
            "slug": "music",
        },
        "product_categories.get": {"id": 162},
        "product_tags.list": {**PAGE, "hide_empty": False, "product": 93, "slug": "leather-shoes"},
        "product_tags.get": {"id": 34},
        "product_reviews.list": {
            **PAGE,
            "after": SINCE,
            "before": SINCE,
            "product": [22, 93],
            "status": "hold",
        },
        "product_reviews.get": {"id": 20},
        "product_attributes.list": {},
        "product_attributes.get": {"id": 1},
        "product_variations.list": {
            **PAGE,
            "product_id": 22,
            "sku": "Bar3",
            "status": "any",
            "stock_status": "outofstock",
            "on_sale": True,
            "min_price": "1",
            "max_price": "2",
        },
        "product_variations.get": {"product_id": 22, "id": 733},
        "order_notes.list": {**ORDER, "type": "customer"},
        "order_notes.get": {**ORDER, "id": 281},
        "refunds.list": {**ORDER, **PAGE},
        "refunds.get": {**ORDER, "id": 726},
        "payment_gateways.list": {},
        "payment_gateways.get": {"id": "bacs"},
        "shipping_methods.list": {},
        "shipping_methods.get": {"id": "flat_rate"},
        "shipping_zones.list": {},
        "shipping_zones.get": {"id": 0},
        "tax_rates.list": {**PAGE, "class": "standard", "orderby": "priority", "order": "desc"},
        "tax_rates.get": {"id": 72},
        "tax_classes.list": {},
    },
    differences={
        "products.list": {
            "query featured": "The client writes Python's `True`, which the server reads too.",
            "query on_sale": "The client writes Python's `False`, which the server reads too.",
        },
        "product_categories.list": {"query hide_empty": "The client writes Python's `True`."},
        "product_tags.list": {"query hide_empty": "The client writes Python's `False`."},
        "product_variations.list": {"query on_sale": "The client writes Python's `True`."},
        "product_reviews.list": {
            "query product": "The client repeats the name for a list, and PHP keeps the last value of it; "
            "the server reads several ids from one text with commas."
        },
    },
)
