# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `customers`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CustomersStoreColumn: TypeAlias = Literal[
    "id",
    "date_created",
    "date_created_gmt",
    "date_modified",
    "date_modified_gmt",
    "email",
    "first_name",
    "last_name",
    "role",
    "username",
    "billing",
    "shipping",
    "is_paying_customer",
    "avatar_url",
    "meta_data",
]


class CustomersStoreRecord(Record):
    """A record of customers in the context store."""

    id: int | None = None
    """Id of the customer."""
    date_created: str | None = None
    """When the customer was created, in the time of the store."""
    date_created_gmt: str | None = None
    """When the customer was created, in UTC."""
    date_modified: str | None = None
    """When the customer last changed, in the time of the store."""
    date_modified_gmt: str | None = None
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
    billing: dict[str, Any] | None = None
    """Billing address."""
    shipping: dict[str, Any] | None = None
    """Shipping address."""
    is_paying_customer: bool | None = None
    """Whether the customer has paid for an order."""
    avatar_url: str | None = None
    """URL of the avatar."""
    meta_data: list[Any] | None = None
    """Metadata, which plugins add."""
