# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `payment_gateways`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class PaymentGatewaySetting(Record):
    """A setting of a payment gateway."""

    id: str | None = None
    """Id of the setting."""
    label: str | None = None
    """Label."""
    description: str | None = None
    """Description."""
    type: str | None = None
    """Kind of field, such as `text`, `checkbox` or `select`."""
    value: Any | None = None
    """Value; a list if several can be chosen."""
    default: Any | None = None
    """Default."""
    tip: str | None = None
    """Help."""
    placeholder: str | None = None
    """Placeholder."""
    options: dict[str, Any] | None = None
    """Values that can be chosen, with their labels."""


class PaymentGateway(Record):
    """A way to pay."""

    id: str
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
    method_supports: list[str] | None = None
    """What it supports, such as `refunds`."""
    settings: dict[str, PaymentGatewaySetting] | None = None
    """Settings by id."""
