# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `invoice_sends`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["InvoiceSendCreateParams"]


class InvoiceSendCreateParams(TypedDict, total=False):
    """Arguments of `invoice_sends.create`, by name."""

    id: Required[str]
    expand: Sequence[str] | None
