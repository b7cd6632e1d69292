# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `payment_method_attachments`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["PaymentMethodAttachmentCreateParams"]


class PaymentMethodAttachmentCreateParams(TypedDict, total=False):
    """Arguments of `payment_method_attachments.create`, by name."""

    id: Required[str]
    customer: Required[str]
    expand: Sequence[str] | None
