# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `coupons`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CouponsStoreColumn: TypeAlias = Literal[
    "id",
    "code",
    "amount",
    "date_created",
    "date_created_gmt",
    "date_modified",
    "date_modified_gmt",
    "discount_type",
    "description",
    "date_expires",
    "date_expires_gmt",
    "usage_count",
    "individual_use",
    "product_ids",
    "excluded_product_ids",
    "usage_limit",
    "usage_limit_per_user",
    "limit_usage_to_x_items",
    "free_shipping",
    "product_categories",
    "excluded_product_categories",
    "exclude_sale_items",
    "minimum_amount",
    "maximum_amount",
    "email_restrictions",
    "used_by",
    "meta_data",
]


class CouponsStoreRecord(Record):
    """A record of coupons in the context store."""

    id: int | None = None
    """Id of the coupon."""
    code: str | None = None
    """Code that customers enter."""
    amount: str | None = None
    """Amount or percentage of the discount."""
    date_created: str | None = None
    """When the coupon was created, in the time of the store."""
    date_created_gmt: str | None = None
    """When the coupon was created, in UTC."""
    date_modified: str | None = None
    """When the coupon last changed, in the time of the store."""
    date_modified_gmt: str | None = None
    """When the coupon last changed, in UTC."""
    discount_type: str | None = None
    """Kind of discount: `percent`, `fixed_cart`, `fixed_product`, or one of a plugin."""
    description: str | None = None
    """Description."""
    date_expires: str | None = None
    """When it expires, in the time of the store."""
    date_expires_gmt: str | None = None
    """When it expires, in UTC."""
    usage_count: int | None = None
    """How often it was used."""
    individual_use: bool | None = None
    """Whether it excludes other coupons."""
    product_ids: list[Any] | None = None
    """Ids of the products that it is for."""
    excluded_product_ids: list[Any] | None = None
    """Ids of products that it is not for."""
    usage_limit: int | None = None
    """How often it can be used."""
    usage_limit_per_user: int | None = None
    """How often a customer can use it."""
    limit_usage_to_x_items: int | None = None
    """To how many items of a cart it applies."""
    free_shipping: bool | None = None
    """Whether it allows free shipping."""
    product_categories: list[Any] | None = None
    """Ids of the categories that it is for."""
    excluded_product_categories: list[Any] | None = None
    """Ids of categories that it is not for."""
    exclude_sale_items: bool | None = None
    """Whether it is not for items on sale."""
    minimum_amount: str | None = None
    """Smallest order that it is for."""
    maximum_amount: str | None = None
    """Largest order that it is for."""
    email_restrictions: list[Any] | None = None
    """Email addresses that may use it; `*` stands for any text."""
    used_by: list[Any] | None = None
    """Who used it: ids of users, or email addresses of guests."""
    meta_data: list[Any] | None = None
    """Metadata, which plugins add."""
