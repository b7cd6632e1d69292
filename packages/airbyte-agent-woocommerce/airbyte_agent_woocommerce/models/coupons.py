# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `coupons`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import MetaData


class Coupon(Record):
    """A coupon."""

    id: int
    """Id of the coupon."""
    code: str | None = None
    """Code that customers enter."""
    amount: str | None = None
    """Amount or percentage of the discount."""
    date_created: dt.datetime | None = None
    """When the coupon was created, in the time of the store."""
    date_created_gmt: dt.datetime | None = None
    """When the coupon was created, in UTC."""
    date_modified: dt.datetime | None = None
    """When the coupon last changed, in the time of the store."""
    date_modified_gmt: dt.datetime | None = None
    """When the coupon last changed, in UTC."""
    discount_type: str | None = None
    """Kind of discount: `percent`, `fixed_cart`, `fixed_product`, or one of a plugin."""
    description: str | None = None
    """Description."""
    date_expires: dt.datetime | None = None
    """When it expires, in the time of the store."""
    date_expires_gmt: dt.datetime | None = None
    """When it expires, in UTC."""
    usage_count: int | None = None
    """How often it was used."""
    individual_use: bool | None = None
    """Whether it excludes other coupons."""
    product_ids: list[int] | None = None
    """Ids of the products that it is for."""
    excluded_product_ids: list[int] | None = None
    """Ids of products that it is not for."""
    usage_limit: int | None = None
    """How often it can be used."""
    usage_limit_per_user: int | None = None
    """How often a customer can use it."""
    limit_usage_to_x_items: int | None = None
    """To how many items of a cart it applies."""
    free_shipping: bool | None = None
    """Whether it allows free shipping."""
    product_categories: list[int] | None = None
    """Ids of the categories that it is for."""
    excluded_product_categories: list[int] | None = None
    """Ids of categories that it is not for."""
    exclude_sale_items: bool | None = None
    """Whether it is not for items on sale."""
    minimum_amount: str | None = None
    """Smallest order that it is for."""
    maximum_amount: str | None = None
    """Largest order that it is for."""
    email_restrictions: list[str] | None = None
    """Email addresses that may use it; `*` stands for any text."""
    used_by: list[str | int] | None = None
    """Who used it: ids of users, or email addresses of guests."""
    meta_data: list[MetaData] | None = None
    """Metadata, which plugins add."""
