# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Arguments of `orders`."""

from typing import Literal, TypeAlias

__all__ = ["OrderListParamsOrderStatus"]

OrderListParamsOrderStatus: TypeAlias = Literal[
    "PendingAvailability",
    "Pending",
    "Unshipped",
    "PartiallyShipped",
    "Shipped",
    "InvoiceUnconfirmed",
    "Canceled",
    "Unfulfillable",
]
