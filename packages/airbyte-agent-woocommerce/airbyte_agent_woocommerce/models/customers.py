# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `customers`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import BillingAddress, MetaData, ShippingAddress


class Customer(Record):
    """A customer with an account."""

    id: int
    """Id of the customer."""
    date_created: dt.datetime | None = None
    """When the customer was created, in the time of the store."""
    date_created_gmt: dt.datetime | None = None
    """When the customer was created, in UTC."""
    date_modified: dt.datetime | None = None
    """When the customer last changed, in the time of the store."""
    date_modified_gmt: dt.datetime | None = None
    """When the customer last changed, in UTC."""
    email: str | None = None
    """Email address."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    role: str | None = None
    """Role of the user in WordPress."""
    username: str | None = None
    """Name to log in with."""
    billing: BillingAddress | None = None
    """Billing address."""
    shipping: ShippingAddress | None = None
    """Shipping address."""
    is_paying_customer: bool | None = None
    """Whether the customer has paid for an order."""
    avatar_url: str | None = None
    """URL of the avatar."""
    meta_data: list[MetaData] | None = None
    """Metadata, which plugins add."""
