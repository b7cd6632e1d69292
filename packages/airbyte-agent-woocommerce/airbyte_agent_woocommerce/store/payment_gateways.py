# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `payment_gateways`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PaymentGatewaysStoreColumn: TypeAlias = Literal[
    "id", "title", "description", "order", "enabled", "method_title", "method_description", "method_supports"
]


class PaymentGatewaysStoreRecord(Record):
    """A record of payment_gateways in the context store."""

    id: str | None = None
    """Id of the gateway."""
    title: str | None = None
    """Name that customers see."""
    description: str | None = None
    """Text that customers see."""
    order: int | str | None = None
    """Position; an empty text before gateways are sorted."""
    enabled: bool | None = None
    """Whether customers can use it."""
    method_title: str | None = None
    """Name that the store's staff sees."""
    method_description: str | None = None
    """Text that the store's staff sees."""
    method_supports: list[Any] | None = None
    """What it supports, such as `refunds`."""
