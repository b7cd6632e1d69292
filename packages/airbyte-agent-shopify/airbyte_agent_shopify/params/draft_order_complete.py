# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `draft_order_complete`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["DraftOrderCompleteUpdateParams"]


class DraftOrderCompleteUpdateParams(TypedDict, total=False):
    """Arguments of `draft_order_complete.update`, by name."""

    id: Required[str]
    payment_pending: bool | None
