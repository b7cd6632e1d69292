"""The calls of ``tests/clients/connectors/woocommerce.py``, made by WooCommerce's client."""

from __future__ import annotations

import sys

sys.path.append(sys.path.pop(0))  # this file is named like the client's package

from driver import serve
from woocommerce import API

store = API(sys.argv[1], "ck_planted", "cs_planted", version="wc/v3", timeout=60)
store.is_ssl = True  # as for an https URL, so that the key is sent and not a signature

SINCE = "2026-01-02T03:04:05"
PAGE = {"page": 2, "per_page": 100}
SORTED = {"orderby": "id", "order": "asc"}
TIMES = {"after": SINCE, "before": SINCE, "modified_after": SINCE, "modified_before": SINCE}

PATHS = {
    "customers.list": (
        "customers",
        {**PAGE, **SORTED, "search": "Doe & Söhne", "email": "a+b@example.com", "role": "all"},
    ),
    "customers.get": ("customers/25", {}),
    "orders.list": (
        "orders",
        {**PAGE, **SORTED, **TIMES, "status": "processing,on-hold", "customer": 25, "product": 93},
    ),
    "orders.get": ("orders/727", {}),
    "products.list": (
        "products",
        {
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
    ),
    "products.get": ("products/794", {}),
    "coupons.list": ("coupons", {**PAGE, **TIMES, "code": "10 % off"}),
    "coupons.get": ("coupons/719", {}),
    "product_categories.list": (
        "products/categories",
        {**PAGE, **SORTED, "hide_empty": True, "parent": 0, "product": 93, "slug": "music"},
    ),
    "product_categories.get": ("products/categories/162", {}),
    "product_tags.list": (
        "products/tags",
        {**PAGE, "hide_empty": False, "product": 93, "slug": "leather-shoes"},
    ),
    "product_tags.get": ("products/tags/34", {}),
    "product_reviews.list": (
        "products/reviews",
        {**PAGE, "after": SINCE, "before": SINCE, "product": [22, 93], "status": "hold"},
    ),
    "product_reviews.get": ("products/reviews/20", {}),
    "product_attributes.list": ("products/attributes", {}),
    "product_attributes.get": ("products/attributes/1", {}),
    "product_variations.list": (
        "products/22/variations",
        {
            **PAGE,
            "sku": "Bar3",
            "status": "any",
            "stock_status": "outofstock",
            "on_sale": True,
            "min_price": "1",
            "max_price": "2",
        },
    ),
    "product_variations.get": ("products/22/variations/733", {}),
    "order_notes.list": ("orders/723/notes", {"type": "customer"}),
    "order_notes.get": ("orders/723/notes/281", {}),
    "refunds.list": ("orders/723/refunds", PAGE),
    "refunds.get": ("orders/723/refunds/726", {}),
    "payment_gateways.list": ("payment_gateways", {}),
    "payment_gateways.get": ("payment_gateways/bacs", {}),
    "shipping_methods.list": ("shipping_methods", {}),
    "shipping_methods.get": ("shipping_methods/flat_rate", {}),
    "shipping_zones.list": ("shipping/zones", {}),
    "shipping_zones.get": ("shipping/zones/0", {}),
    "tax_rates.list": ("taxes", {**PAGE, "class": "standard", "orderby": "priority", "order": "desc"}),
    "tax_rates.get": ("taxes/72", {}),
    "tax_classes.list": ("taxes/classes", {}),
}

serve(
    {
        name: lambda path=path, params=params: store.get(path, params=dict(params))
        for name, (path, params) in PATHS.items()
    }
)
